"""Selecting whole lines with the mouse: a third click selects one, and dragging goes on line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panes.original.source_lines import is_within_word, line_around, word_end, word_start

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from gui.panes.original.text import LinkedText


class LineSelection:
    """What a third click selected in a view, as long as the button is held.

    A block of the document is no line of the source, so Qt's own selecting of blocks is replaced by this.
    """

    def __init__(self, view: LinkedText) -> None:
        self._view = view
        self._line: tuple[int, int] | None = None

    def take(self, point: QPoint) -> None:
        """Select the line at a point, if Qt has just selected the block that shows it."""
        cursor = self._view.textCursor()
        block = self._view.document().findBlock(cursor.selectionStart())
        ends = (block.position() + block.length() - 1, block.position() + block.length())
        if cursor.hasSelection() and cursor.selectionStart() == block.position() and cursor.selectionEnd() in ends:
            self._line = self._line_at(point)
            self._view.select(*self._line)

    def extend(self, point: QPoint) -> bool:
        """Select all lines from the one that was clicked to the one at a point; tell whether one was."""
        if self._line is None:
            return False
        (start, end), (here, there) = self._line, self._line_at(point)
        self._view.select(min(start, here), max(end, there), backwards=here < start)
        return True

    def let_go(self) -> None:
        """Select no more."""
        self._line = None

    def _line_at(self, point: QPoint) -> tuple[int, int]:
        source = self._view.source_of(self._view.cursorForPosition(point).position())
        return line_around(self._view.filling.display.text, source)


def mend_word(view: LinkedText) -> None:
    """Let the word that a second click selected go on over the ends of the block."""
    cursor, text = view.textCursor(), view.filling.display.text
    if not cursor.hasSelection():
        return
    start, end = view.chosen_here()
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    block = view.document().findBlock(first)
    before = first == block.position() and is_within_word(text, start)
    behind = last == block.position() + block.length() - 1 and is_within_word(text, end)
    if before or behind:
        view.select(word_start(text, start) if before else start, word_end(text, end) if behind else end)
