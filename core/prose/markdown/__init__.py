"""Markdown to blocks (``blocks``), by the parser's tokens, whose letters all know their places (``placed``)."""
