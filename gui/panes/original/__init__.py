"""The original pane: text, gutter, legend, overview and folding."""

from gui.panes.original.pane import OriginalPane

__all__ = ["OriginalPane"]
