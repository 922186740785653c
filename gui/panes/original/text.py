"""A text widget that is filled where it is looked at first, and tells and takes places by the source."""

from __future__ import annotations

from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.panes.original.display import Form
from gui.panes.original.filling import Filling
from gui.panes.original.folding import Folds
from gui.widgets import theme
from gui.widgets.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

_TIME = 0.004
"""Seconds that are filled in one go."""
_TELL = 0.1
"""Seconds between two times that the scroll bar is told of what was filled in: it makes Qt lay out lines."""
_RECOUNT = 50
"""Blocks whose lines are counted between two looks at the clock."""


class LinkedText(QPlainTextEdit):
    """A read-only text widget that shows the display copy of a text.

    Signals:
        scrolled: a person moved the text.
        changed: something else is shown, or something is folded otherwise, or all is filled in that is to be.
    """

    scrolled = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFont(theme.font(theme.MONO, 9.5))
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance("x"))
        # A bar that came while the text is filled in would break all lines anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.filling = Filling(self.document(), self, self.summary)
        self._moving = 0
        self._top = (-1, -1)
        self._telling = 0.0
        self._turns = Turn(self)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def summary(self, fold: int) -> str:
        """Give the words that stand for what is folded."""
        raise NotImplementedError

    def start(self, folds: Folds, place: int = 0) -> None:
        """Show the text of some folds, with the line of source position ``place`` at the top; the rest comes later."""
        self._timer.stop()
        with self.quiet():
            self.setPlainText("")
            self.filling.start(folds)
            self.measure()
            self.stand(place, 0)
            if place == 0:
                self.moveCursor(QTextCursor.MoveOperation.Start)
        self.go_on()

    def measure(self) -> None:
        """Find how many characters and lines are in sight."""
        room = self.viewport().width() - 2 * self.document().documentMargin()
        self.filling.columns = max(1, int(room / max(1.0, QFontMetricsF(self.font()).horizontalAdvance("x"))))
        self.filling.folds.measure(self.filling.columns, self.viewport().height() // self._line_height())

    def _line_height(self) -> int:
        return max(1, self.fontMetrics().lineSpacing())

    def is_filled(self) -> bool:
        """Tell whether the whole text is in the widget, or all that is near what is in sight of a very long one."""
        return (
            not self.filling.is_recounting() and self.filling.wanted_gap(self.firstVisibleBlock().blockNumber()) is None
        )

    # Filling in.

    def go_on(self) -> None:
        """Fill in what is left, while the window stays free."""
        self._timer.start()

    def _go_on(self) -> None:
        """Do some of the work that is left: first what is in sight, then what is behind it, then what is before."""
        if self._turns.is_full() and not any(self.filling.is_gap(number) for number, _ in self.visible_blocks()):
            return
        until = perf_counter() + _TIME
        while not self.is_filled() and perf_counter() < until:
            if self.filling.is_recounting():
                self.filling.recount_on(_RECOUNT)
            elif self._fill_some():
                break
        done = self.is_filled()
        if done or perf_counter() > self._telling:
            with self._silent():
                self.filling.tell()
            self._telling = perf_counter() + _TELL
        self.viewport().setUpdatesEnabled(True)
        if done:
            self._timer.stop()
            self.changed.emit()

    def _fill_some(self) -> bool:
        """Fill a slice; tell whether the picture has to be painted anew for it."""
        top = self.firstVisibleBlock().blockNumber()
        number = self.filling.wanted_gap(top)
        if number is None:
            return False
        if not self.filling.is_gap(top) and number > max(seen for seen, _ in self.visible_blocks()):
            self.filling.fill_head(number)
            return False
        place = self.source_at(0) or 0
        with self.quiet():
            if not self.filling.is_gap(top):
                self.filling.fill_wanted(number)
            self.stand(place, 0)
        return True

    @contextmanager
    def _silent(self) -> Iterator[None]:
        """Let the view move without a word."""
        self._moving += 1
        try:
            yield
        finally:
            self._moving -= 1

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Change what the view shows or where it stands; nobody hears of it, and the picture is painted once."""
        with self._silent():
            # Else Qt would move the picture that is there, which shows something else by then.
            self.viewport().setUpdatesEnabled(False)
            try:
                yield
            finally:
                self.viewport().setUpdatesEnabled(True)
                self._top = self._top_line()

    # Places.

    def visible_blocks(self) -> Iterator[tuple[int, QRectF]]:
        """Yield the number and the place in the viewport of every block in sight."""
        block = self.firstVisibleBlock()
        layout = self.document().documentLayout()
        at = self.contentOffset()
        height = self.viewport().height()
        while block.isValid() and at.y() <= height:
            rect = layout.blockBoundingRect(block).translated(at)
            yield block.blockNumber(), rect
            at.setY(rect.bottom())
            block = block.next()

    def position_of(self, i: int) -> int:
        """Give the document position of source position ``i``; it must be filled in."""
        number = self.filling.display.block_of(i)
        return self.document().findBlockByNumber(number).position() + self.filling.display.place(number, i)

    def source_of(self, position: int, *, behind: bool = False) -> int:
        """Give the source position of a document position; of one in a summary, as ``Display.source`` says."""
        block = self.document().findBlock(position)
        return self.filling.display.source(block.blockNumber(), position - block.position(), behind=behind)

    def chosen_here(self) -> tuple[int, int]:
        """Give the source ``[start, end)`` that is selected; what is folded or not filled in yet, as a whole."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        block = self.document().findBlock(first)
        start = self.source_of(first, behind=first - block.position() == block.length() - 1)
        end = self.source_of(last, behind=True)
        if last == self.document().characterCount() - 1 and last > first:
            end = len(self.filling.display.text)
        return start, end

    def set_caret(self, i: int) -> None:
        """Put the caret to source position ``i``, which must be filled in."""
        cursor = self.textCursor()
        cursor.setPosition(self.position_of(i))
        self.setTextCursor(cursor)

    def hold_caret(self, anchor: int, position: int) -> None:
        """Put the ends of the selection to document positions; what is in sight stays."""
        bar = self.verticalScrollBar()
        top = bar.value()
        cursor = QTextCursor(self.document())
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        with self._silent():
            self.setTextCursor(cursor)
            bar.setValue(top)

    def select(self, start: int, end: int, *, backwards: bool = False) -> None:
        """Select source ``[start, end)``, with the caret at its end, or at its start; what is in sight stays.

        Of what is not filled in no more is than where it begins and ends; what is folded at its ends goes with it.
        """
        place = self.source_at(0) or 0
        with self.quiet():
            if any([self._fill_at(start), self._fill_at(end)]):
                self.stand(place, 0)
                self.go_on()
            ends = self.position_of(start), self._position_behind(end)
            self.hold_caret(*(ends[::-1] if backwards else ends))

    def _fill_at(self, i: int) -> bool:
        """Fill a gap that holds source position ``i``; tell whether there was one."""
        number = self.filling.display.block_of(i)
        block = self.filling.display.blocks[number]
        if not self.filling.is_gap(number) or i in (block.start, block.end):
            return False
        self.filling.fill_from(number, i)
        return True

    def _position_behind(self, i: int) -> int:
        """Give the document position of the end of something at source position ``i``."""
        if i == len(self.filling.display.text):
            return self.document().characterCount() - 1
        number = self.filling.display.block_of(i)
        block = self.document().findBlockByNumber(number)
        shown = self.filling.display.blocks[number]
        if shown.form is Form.FOLD and i > shown.start:
            return block.position() + block.length() - 1
        return self.position_of(i)

    def source_at(self, y: int) -> int | None:
        """Give the source position of the first character of the line at height ``y`` of the viewport.

        Below the end it is that of the last line; None where nothing is shown.
        """
        if not self.filling.display.text:
            return None
        number, rect = 0, QRectF()
        for number, rect in self.visible_blocks():  # noqa: B007 - the last one counts
            if rect.bottom() > y:
                break
        if self.filling.is_gap(number):
            return self._source_in_gap(number)
        layout = self.filling.block(number).layout()
        line = layout.lineAt(0)
        for index in range(1, layout.lineCount()):
            if rect.top() + layout.lineAt(index).y() > max(y, self._line_height() / 2):
                break
            line = layout.lineAt(index)
        return self.filling.display.source(number, line.textStart())

    def _source_in_gap(self, number: int) -> int:
        """Give the source position that the scroll bar means by a line of a gap."""
        block = self.document().findBlockByNumber(number)
        share = (self.verticalScrollBar().value() - block.firstLineNumber()) / max(1, block.lineCount())
        start, end, _ = self.filling.display.blocks[number]
        return start + int((end - start) * min(1.0, max(0.0, share)))

    def bring(self, source: int, y: int) -> None:
        """Scroll so that the line that holds source position ``source`` stands at height ``y`` of the viewport.

        What is not filled in there yet is filled in. ``scrolled`` says nothing of it.
        """
        with self.quiet():
            self.stand(min(max(0, source), len(self.filling.display.text)), y)

    def stand(self, source: int, y: int) -> None:
        """Do what ``bring`` does, within a change that is ``quiet``."""
        filling, display = self.filling, self.filling.display
        number = display.block_of(source)
        while filling.is_gap(number):
            filling.fill_from(number, source)
            number = display.block_of(source)
        block = filling.block(number)
        line = block.layout().lineForTextPosition(display.place(number, source))
        # At the end of the text the line stands lower than it should.
        y += max(0, self._lacking(number, self.viewport().height() - y + round(line.y())))
        above = y - line.y()  # the room above the block
        while above > 0 and number > 0:
            number -= 1
            if filling.is_gap(number):
                number += 1 + filling.fill_tail(number)
                continue
            block = filling.block(number)
            above -= filling.height(block)
        layout, half = block.layout(), self._line_height() / 2
        last = layout.lineCount() - 1
        first = next((n for n in range(last) if layout.lineAt(n).y() + half > -above), last)
        filling.tell()
        self.verticalScrollBar().setValue(block.firstLineNumber() + first)
        if display.gaps:
            self.go_on()

    def _lacking(self, number: int, room: int) -> int:
        """Fill what stands in the room from the top of a block on down; give how much of it the text leaves empty."""
        left = float(room)
        while left > 0 and number < len(self.filling.display.blocks):
            if self.filling.is_gap(number):
                self.filling.fill_head(number)
            left -= self.filling.height(self.filling.block(number))
            number += 1
        return round(left)

    def _top_line(self) -> tuple[int, int]:
        """Give the source position of the block at the top, and which of its lines is the first in sight."""
        block = self.firstVisibleBlock()
        if not block.isValid():
            return (-1, -1)
        start = self.filling.display.blocks[block.blockNumber()].start
        return start, self.verticalScrollBar().value() - block.firstLineNumber()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self._moving:
            return
        top = self._top_line()
        if top != self._top:
            self._top = top
            if self.filling.display.gaps:
                self.go_on()
            if self.filling.is_gap(self.firstVisibleBlock().blockNumber()):
                self.viewport().setUpdatesEnabled(False)  # the old picture stays until the gap is filled
            self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() == event.size().width():
            with self._silent():
                super().resizeEvent(event)
                self.measure()
            return
        place = self.source_at(0)
        with self.quiet():
            super().resizeEvent(event)  # Qt forgets all lines
            self.measure()
            self.filling.recount()
            if place is not None:
                self.stand(place, 0)
                self.go_on()
