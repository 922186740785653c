"""The language of the window: what translates its texts and the core's, and how it writes numbers."""
