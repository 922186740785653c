"""Keeping a reader's decisions (``store``), finding their places (``anchors``), learning from them (``rules``)."""
