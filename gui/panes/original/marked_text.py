"""The original's text with what is marked in it: the pieces, the hits of a search, and what of it is folded."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.panes.hits import Hits
from gui.panes.original.marking import Marking
from gui.panes.original.text import LinkedText
from gui.widgets.direction import is_mirrored

_INDENT = "     "
"""Stands before a summary, where the triangle is painted."""


class MarkedText(LinkedText):
    """A text widget that knows what is marked in it. What paints the marks is given one of these.

    Signals:
        gone_to: the index of the piece that is now the current one.
        hits_changed: other hits of a search are marked.
        lit_changed: other pieces are previewed, or another filter leaves other ones.

    Attributes:
        marking: The pieces of the article that is shown.
        hits: The hits of a search.
    """

    gone_to = Signal(int)
    hits_changed = Signal()
    lit_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marking = Marking()
        self.hits = Hits()

    def is_suspected(self, index: int) -> bool:
        """Tell whether a piece is suspected only."""
        return self.marking.is_suspected(index)

    def is_current(self, index: int) -> bool:
        """Tell whether a piece is the current one."""
        return index == self.marking.current

    def summary(self, fold: int) -> str:
        # The sign stands at the left of whatever language the words are in.
        return ("\u200e" if is_mirrored() else "") + _INDENT + self.filling.folds.words(fold)

    def is_foldable(self, fold: int) -> bool:
        """Tell whether something can be folded: a piece if it is a removal that is long enough."""
        return self.filling.folds.is_foldable(fold)

    def is_folded(self, fold: int) -> bool:
        """Tell whether something is folded, a piece to its first and last line."""
        return self.filling.folds.is_folded(fold)

    def shows(self, source: int) -> bool:
        """Tell whether the line of a source position is in sight."""
        first, last = self.source_at(0), self.source_at(self.viewport().height() - 2 * self.fontMetrics().height())
        return first is not None and last is not None and first <= source < last
