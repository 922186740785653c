"""Putting the blocks of a display into the document of a text widget, wherever they are wanted first."""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from gui.panes.original.display import Block, Display, Form, line_start
from gui.panes.original.folding import NONE, Folds, lines_of
from gui.panes.original.marking import Marking
from gui.widgets import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextBlock

SLICE = 8_000
"""Code points that are filled in at a time."""
_LONG = 1_000_000
"""Code points of a text above which only what is near what is in sight is filled in, until somebody comes elsewhere."""
_NEAR = 100_000
"""Code points before and behind what is in sight that are near."""
_FIRST_GUESS = 1 / 60
"""Lines a code point, before anything was seen."""


class Caret(Protocol):
    """The caret of the widget that shows the document, and what is selected."""

    def textCursor(self) -> QTextCursor:
        """Give it."""

    def hold_caret(self, anchor: int, position: int) -> None:
        """Put it elsewhere; what is in sight stays."""


class Filling:
    """A document, the display that it shows, and what is still a gap in both.

    Every block knows how many lines it fills or, as long as it was not laid out, is estimated to fill; so the scroll
    bar, which counts lines, tells the truth before everything was filled in and laid out.
    """

    def __init__(self, document: QTextDocument, caret: Caret, summary: Callable[[int], str]) -> None:
        """Fill a document.

        Args:
            document: It shows nothing yet.
            caret: The caret in it.
            summary: Gives the words for what is folded by its number.
        """
        self.document = document
        self._caret = caret
        self._summary = summary
        self.display = Display("")
        self.folds = Folds(Marking())
        self.columns = 80
        self._lines = self._points = 0
        self._recounted = -1  # the block up to which lines were counted again, or -1

    def start(self, folds: Folds) -> None:
        """Begin with the text of some folds; the document must be empty."""
        self.display, self.folds = Display(folds.text), folds
        self._lines = self._points = 0
        self._recounted = -1
        self._count(0, 1)

    def is_done(self) -> bool:
        """Tell whether no gap is left and all lines are counted."""
        return not self.display.gaps and self._recounted < 0

    def block(self, number: int) -> QTextBlock:
        """Give a block of the document, laid out."""
        block = self.document.findBlockByNumber(number)
        self.document.documentLayout().blockBoundingRect(block)
        return block

    def height(self, block: QTextBlock) -> float:
        """Give how high a block is in pixels."""
        return self.document.documentLayout().blockBoundingRect(block).height()

    def is_gap(self, number: int) -> bool:
        """Tell whether a block is a gap."""
        return self.display.blocks[number].form is Form.GAP

    def next_gap(self, i: int) -> int:
        """Give the number of the first gap at or behind source position ``i``, else of the last one before it."""
        gaps = self.display.gaps
        return self.display.block_of(gaps[min(bisect_left(gaps, i), len(gaps) - 1)])

    def wanted_gap(self, top: int) -> int | None:
        """Give the number of the gap that is to be filled next, if there is one.

        It is block ``top``, the first in sight, or behind that, or before it; of a very long text only what is near.
        """
        blocks, gaps = self.display.blocks, self.display.gaps
        if not gaps or not 0 <= top < len(blocks):
            return None
        here = blocks[top]
        if here.form is Form.GAP:
            return top
        number = self.next_gap(here.start)
        if not self._is_long() or here.start <= blocks[number].start < here.end + _NEAR:
            return number
        at = bisect_left(gaps, here.start)
        number = self.display.block_of(gaps[at - 1]) if at else number
        return number if here.start > blocks[number].end > here.start - _NEAR else None

    def fill_wanted(self, number: int) -> int:
        """Fill some of a gap before what is in sight; give by how many blocks the document grew."""
        return (self.fill_tail if self._is_long() else self.fill_head)(number)

    def _is_long(self) -> bool:
        return len(self.display.text) > _LONG

    def fill_head(self, number: int, size: int = SLICE) -> int:
        """Fill the beginning of a gap; give by how many blocks the document grew."""
        start, end, _ = self.display.blocks[number]
        blocks, rest = self.folds.blocks(start, end, size)
        if rest is not None:
            blocks.append(Block(rest, end, Form.GAP))
        return self._put(number, number + 1, blocks)

    def fill_tail(self, number: int, size: int = SLICE) -> int:
        """Fill the end of a gap; give by how many blocks the document grew."""
        gap = self.display.blocks[number]
        return self.fill_from(number, max(gap.start, gap.end - size), gap.end - gap.start)

    def fill_from(self, number: int, i: int, size: int = SLICE) -> int:
        """Fill a gap from the line of source position ``i`` on; give by how many blocks the document grew."""
        start, end, _ = self.display.blocks[number]
        folded = self.folds.folded_around(i)
        if folded != NONE and self.folds.parts(folded).start <= start:
            return self.fill_head(number, size)  # the gap begins with it
        if folded != NONE:
            i = max(start, self.folds.parts(folded).head_end)
        before, begin = line_start(self.display.text, i, start)
        folded = self.folds.folded_around(begin)
        if folded != NONE:
            before, begin = self.folds.parts(folded)[2:]
        if before <= start:
            return self.fill_head(number, size)
        blocks, rest = self.folds.blocks(begin, end, size)
        blocks.insert(0, Block(start, before, Form.GAP))
        if rest is not None:
            blocks.append(Block(rest, end, Form.GAP))
        return self._put(number, number + 1, blocks)

    def fold(self, fold: int) -> None:
        """Show something folded or open, as ``folds`` say; within what is folded itself nothing is shown."""
        parts, display = self.folds.parts(fold), self.display
        first, last = display.block_of(parts.start), display.block_of(parts.end)
        hidden = display.blocks[first]
        if hidden.form is Form.FOLD and hidden.end > parts.start:
            if hidden[:2] == (parts.start, parts.end) and not self.folds.is_folded(fold):
                self._put(first, first + 1, [Block(parts.start, parts.end, Form.GAP)])
                self.fill_head(first)
            if hidden.end >= parts.end:
                return
        if not self.folds.is_folded(fold):
            return
        if display.blocks[last].start >= parts.tail_start:
            last -= 1
        if first == last and self.is_gap(first):
            return  # nothing of it is shown yet
        one, two = display.blocks[first], display.blocks[last]
        blocks = [Block(parts.start, parts.end, Form.FOLD)]
        # What stands before and behind it in its first and last block.
        if one.start < parts.start:
            blocks.insert(0, one._replace(end=parts.head_end))
        if two.end > parts.end:
            blocks.append(two._replace(start=parts.tail_start))
        self._put(first, last + 1, blocks)

    def _put(self, first: int, last: int, blocks: list[Block]) -> int:
        """Put blocks in the place of the blocks number ``[first, last)``, in the display and in the document."""
        document = self.document
        end = document.findBlockByNumber(last - 1)
        cursor = QTextCursor(document)
        at = document.findBlockByNumber(first).position()
        held = self._caret_at_gap(first, at)
        cursor.setPosition(at)
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        # Told once, when all is done, by ``tell``: Qt would paint and measure after every step.
        with QSignalBlocker(document.documentLayout()):
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            between = ""
            for form, group in groupby(blocks, key=lambda block: block.form):
                text = "\n".join(map(self._words, group))
                cursor.insertText(between, QTextCharFormat())
                cursor.insertText(text, _summary_format() if form is Form.FOLD else QTextCharFormat())
                between = "\n"
            cursor.endEditBlock()
            self.display.replace(first, last, blocks)
            self._count(first, first + len(blocks))
        if held:
            moved = self._caret.textCursor()
            anchor, position = (at if here else there for here, there in zip(held, _ends(moved), strict=True))
            self._caret.hold_caret(anchor, position)
        self._recounted = min(self._recounted, first)
        return len(blocks) - (last - first)

    def _caret_at_gap(self, number: int, at: int) -> tuple[bool, bool] | None:
        """Tell which ends of the selection are where a gap begins: Qt would have them go along with what fills it.

        None if there is none.
        """
        cursor = self._caret.textCursor()
        if not self.is_gap(number) or at not in _ends(cursor):
            return None
        return cursor.anchor() == at, cursor.position() == at

    def _words(self, block: Block) -> str:
        if block.form is Form.TEXT:
            return self.display.shown(block)
        # A gap has a place before and one behind it too, so that a selection can end at either.
        return self._summary(self.folds.folded_around(block.start)) if block.form is Form.FOLD else " "

    def agrees_with(self, folds: Folds) -> bool:
        """Tell whether what is shown folded is folded by ``folds`` too, and their folds are no others."""
        if folds.folded() != self.folds.folded():
            return False
        shown = (block for block in self.display.blocks if block.form is Form.FOLD)
        return all(
            (fold := folds.folded_around(block.start)) != NONE and folds.parts(fold)[1:3] == block[:2]
            for block in shown
        )

    def tell(self) -> None:
        """Tell the widget that the document has changed its size."""
        layout = self.document.documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())

    # How many lines a block fills.

    def recount(self) -> None:
        """Begin to count all lines again, since the width has changed."""
        self._lines = self._points = 0
        self._recounted = 0
        for start in self.display.gaps:
            number = self.display.block_of(start)
            self._count(number, number + 1)

    def is_recounting(self) -> bool:
        """Tell whether lines are being counted again."""
        return self._recounted >= 0

    def recount_on(self, blocks: int) -> None:
        """Count the lines of some more blocks again."""
        first = self._recounted
        last = min(first + blocks, len(self.display.blocks))
        self._count(first, last)
        self._recounted = last if last < len(self.display.blocks) else -1

    def _count(self, first: int, last: int) -> None:
        layout = self.document.documentLayout()
        block = self.document.findBlockByNumber(first)
        for number in range(first, last):
            shown = self.display.blocks[number]
            size = shown.end - shown.start
            if shown.form is Form.GAP:
                if not block.layout().lineCount():
                    with QSignalBlocker(layout):
                        layout.blockBoundingRect(block)  # so that Qt does not do it later, and counts one line
                guess = self._lines / self._points if self._points else _FIRST_GUESS
                block.setLineCount(max(1, round(size * guess)))
            else:
                lines = block.layout().lineCount()
                if not lines:
                    lines = 1 if shown.form is Form.FOLD else lines_of(self.display.shown(shown), self.columns)
                block.setLineCount(lines)
                self._lines += lines
                self._points += size + 1
            block = block.next()


def _ends(cursor: QTextCursor) -> tuple[int, int]:
    return cursor.anchor(), cursor.position()


def _summary_format() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(theme.font(theme.SANS, 9.5))
    return made
