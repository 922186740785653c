"""The portion of a very long article that a view holds: what is in sight and near it.

The document begins and ends with an empty block as high as what is missing above and below, by its weight and by how
high what was set before it came out. So the scroll bar tells of the whole article, and the portion moves along under
the view: text is set where somebody comes, and taken away where nobody is. What is in sight never moves by that.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor

from gui.panes.reader.long_selection import LongSelection
from gui.typesetting.formats import PICTURE, SPACE
from gui.typesetting.placed_text import PlacedText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from PySide6.QtGui import QTextBlock

    from gui.panes.reader.view import ReaderView
    from gui.typesetting.fetched import Fetched
    from gui.typesetting.stretches import Stretches
    from gui.typesetting.typesetter import Typesetter

LONG = 300_000
"""Code points of text above which a view holds a portion; shorter ones cost less whole than the portion's care."""
_AHEAD = 6_000
"""Pixels above and below what is in sight that are set while the window is at rest, some ten pages."""
_KEPT = 3 * _AHEAD
"""Pixels beyond which text that was set is taken away again."""
_MOST = 8_000_000
"""Pixels that an article is said to be high at most: Qt counts to 33 million, and goes on below nothing."""
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Portion:
    """Stretches of an article in the document of a view, one after the other."""

    def __init__(
        self,
        view: ReaderView,
        stretches: Stretches,
        setter: Typesetter,
        fetched: Fetched,
        quietly: Callable[[], AbstractContextManager[None]],
    ) -> None:
        """Begin with no text.

        Args:
            view: What shows it; its document is empty.
            stretches: Those of the article.
            setter: Sets them into the document.
            fetched: Knows where boxes of images stand.
            quietly: Lets the window move the text.
        """
        self._view, self._stretches, self._setter = view, stretches, setter
        self._fetched, self._quietly = fetched, quietly
        self.selection = LongSelection(view, view.placed, len(view.text), self)
        formats = setter.formats
        line = QFontMetricsF(formats.base).lineSpacing() * formats.chosen.leading / 100
        self._measured = 1.0, max(formats.chosen.measure / line, stretches.weight / _MOST)  # height and weight so far
        self._first = 0  # number of the first stretch
        self._counts: list[int] = []  # blocks of each stretch
        self._moves = False
        self._above = 0.0  # height of what is missing there
        self._document = view.document()
        self._layout = self._document.documentLayout()
        setter.set_frame()
        cursor = QTextCursor(self._document)
        cursor.setBlockFormat(_space(0))
        cursor.insertBlock(_space(0), QTextCharFormat())

    # What it holds.

    @property
    def last(self) -> int:
        """The number of the stretch behind it."""
        return self._first + len(self._counts)

    def is_first(self) -> bool:
        """Tell whether it begins where the article does."""
        return bool(self._counts) and self._first == 0

    def is_last(self) -> bool:
        """Tell whether it ends where the article does."""
        return bool(self._counts) and self.last == len(self._stretches.every)

    def holds(self, offset: int) -> bool:
        """Tell whether an offset of ``Article.text`` is in it."""
        return self._first <= self._stretches.number_of(offset) < self.last

    def bounds(self) -> tuple[int, int]:
        """Give where its text begins and ends in the document."""
        return 1, max(1, self._document.lastBlock().position() - 1)

    def quietly(self) -> AbstractContextManager[None]:
        """Let the window move the text."""
        return self._quietly()

    @contextmanager
    def _moving(self) -> Iterator[None]:
        """Set text and take it away, which may change the size of the view: this is not heard of meanwhile."""
        self._moves = True
        try:
            with self.quietly(), self.selection.held():
                yield
        finally:
            self._moves = False

    # Where somebody comes.

    def bring_in(self, offset: int, height: int) -> None:
        """Have an offset of the text set, and ``height`` pixels below its block."""
        number = self._stretches.number_of(offset)
        with self._moving():
            if not (self._counts and self._first <= number <= self.last):
                self._move_to(number, self._height(self._stretches.weight_before(number)))
            elif number == self.last:
                self._put_behind()
            place = self._document.findBlock(self._view.placed.position(offset))
            below = self._layout.blockBoundingRect(place).bottom() + height
            while not self.is_last() and self._end() <= below:
                self._put_behind()

    def follow(self) -> None:
        """Have what is in sight set, wherever somebody has scrolled to."""
        if self._moves:
            return
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        with self._moving():
            value = bar.value()
            if self._counts and (value + 2 * height < self._begin() or value > self._end() + height):
                self._jump(value, height)
            while not self.is_last() and self._end() < bar.value() + height:
                self._put_behind()
            while not self.is_first() and self._begin() > bar.value():
                self._put_before()

    def step(self) -> bool:
        """Set a stretch near what is in sight, or take one away that is far; tell whether something was to be done."""
        bar = self._view.verticalScrollBar()
        above = bar.value() - self._begin()
        below = self._end() - bar.value() - self._view.viewport().height()
        with self._moving():
            if not self.is_last() and below < _AHEAD:
                self._put_behind()
            elif not self.is_first() and above < _AHEAD:
                self._put_before()
            elif above > _KEPT and above - self._height_of(0) > _AHEAD:
                self._take_first()
            elif below > _KEPT and below - self._height_of(len(self._counts) - 1) > _AHEAD:
                self._take_last()
            else:
                return False
        return True

    def _jump(self, value: int, height: int) -> None:
        """Set what stands at a value of the scroll bar, by what is known of the heights above it."""
        at_end = value >= self._view.verticalScrollBar().maximum() - 1
        high, weight = self._measured
        number, share = self._stretches.number_at((value - self._base()) * weight / high)
        self._move_to(len(self._stretches.every) - 1 if at_end else number, float(value + height))
        if number and not at_end:
            self._stand(1, value - share * (self._end() - self._begin()))
        while not self.is_last() and self._end() < value + height:
            self._put_behind()
        missing = value + height - self._document.size().height()
        if self.is_last() and (at_end or missing > 0):
            self._stand(1, self._begin() + missing)
        while at_end and not self.is_first() and self._end() - self._begin() < height:
            self._put_before()

    # Setting text and taking it away.

    def _move_to(self, number: int, above: float) -> None:
        """Take all text away and set one stretch, below so much room."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._document.lastBlock().position() - 1, QTextCursor.MoveMode.KeepAnchor)
        self._forget_pictures(1, self._document.blockCount() - 2)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._above = above if number else 0.0
        cursor.setBlockFormat(_space(self._above))
        cursor.endEditBlock()
        self._view.placed.clear()
        self._first, self._counts = number, []
        self._put_behind()

    def _put_behind(self) -> None:
        """Set the next stretch."""
        end = self._document.lastBlock().position() - 1
        before, high = self._document.blockCount(), self._end()
        self._view.placed.put_behind(self._set(self.last, end))
        self._counts.append(self._document.blockCount() - before)
        self._measure(self.last - 1, self._end() - high)
        self._set_below()

    def _put_before(self) -> None:
        """Set the stretch before all that is set; that stays where it is in the view."""
        before, length = self._document.blockCount(), self._document.characterCount()
        first, top = self._document.findBlockByNumber(1), self._begin()
        placed = self._set(self._first - 1, 0)
        by = self._document.characterCount() - length
        self._first -= 1
        self._counts.insert(0, self._document.blockCount() - before)
        self._view.placed.put_before(placed, by)
        self._move_boxes(by, self._first)
        self._measure(self._first, self._top(first) - top)
        self._stand(1 + self._counts[0], top)

    def _set(self, number: int, position: int) -> PlacedText:
        every, placed = self._stretches.every, PlacedText()
        end = every[number + 1] if number + 1 < len(every) else None
        self._setter.set_stretch(every[number], end, position, placed)
        return placed

    def _take_first(self) -> None:
        """Take the first stretch away; what is in sight stays."""
        count = self._counts.pop(0)
        self._first += 1
        kept, length = self._document.findBlockByNumber(1 + count), self._document.characterCount()
        top = self._top(kept)
        self._above = top - self._base() - kept.blockFormat().topMargin()
        self._view.placed.take_before(kept.position(), kept.position() - 1)
        self._forget_pictures(1, count)
        cursor = QTextCursor(self._document)
        cursor.setPosition(kept.position() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.setBlockFormat(_space(self._above))
        cursor.endEditBlock()
        self._move_boxes(self._document.characterCount() - length)
        self._stand(1, top)

    def _take_last(self) -> None:
        """Take the last stretch away."""
        number = self._document.blockCount() - 2 - self._counts.pop()
        kept = self._document.findBlockByNumber(number)
        end = kept.position() + kept.length() - 1
        self._view.placed.take_behind(end)
        self._forget_pictures(number + 1, self._document.blockCount() - 2)
        cursor = QTextCursor(self._document)
        cursor.setPosition(end)
        cursor.setPosition(self._document.lastBlock().position() - 1, QTextCursor.MoveMode.KeepAnchor)
        form = kept.blockFormat()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.setBlockFormat(form)
        self._set_below()
        cursor.endEditBlock()

    # Images.

    def _forget_pictures(self, first: int, last: int) -> None:
        """Let go of the images of blocks ``[first, last]`` of the document, which are about to be taken away."""
        gone = set()
        block = self._document.findBlockByNumber(first)
        for _ in range(first, last + 1):
            if index := block.blockFormat().intProperty(PICTURE):
                gone.add(index - 1)
                parts = block.begin()
                while not parts.atEnd():
                    form = parts.fragment().charFormat()
                    if form.isImageFormat():
                        self._view.drop_image(form.toImageFormat().name())
                    parts += 1
            block = block.next()
        if gone:
            for boxes in self._fetched.boxes.values():
                boxes[:] = [box for box in boxes if box.block not in gone]

    def _move_boxes(self, by: int, new: int = -1) -> None:
        """Say that boxes have moved along in the document, but for those of the stretch that was set just now."""
        every = self._stretches.every
        end = every[new + 1].block if 0 <= new < len(every) - 1 else 0
        for boxes in self._fetched.boxes.values():
            boxes[:] = [box if box.block < end else replace(box, position=box.position + by) for box in boxes]

    # Heights.

    def _top(self, block: QTextBlock) -> float:
        return self._layout.blockBoundingRect(block).top()

    def _base(self) -> float:
        """Give where the room above begins."""
        return self._top(self._document.begin())

    def _begin(self) -> float:
        """Give where the text begins that is set."""
        return self._top(self._document.findBlockByNumber(1))

    def _end(self) -> float:
        """Give where it ends."""
        return self._top(self._document.lastBlock())

    def _height_of(self, number: int) -> float:
        """Give the height of one of the stretches that are set, counted from the first of these."""
        before = 1 + sum(self._counts[:number])
        ends = (self._document.findBlockByNumber(at) for at in (before, before + self._counts[number]))
        begin, end = map(self._top, ends)
        return end - begin

    def _measure(self, number: int, height: float) -> None:
        """Learn from the height of a stretch how high others will be."""
        high, weight = self._measured
        own = self._stretches.weight_before(number + 1) - self._stretches.weight_before(number)
        self._measured = min(high + height, _MOST * (weight + own) / self._stretches.weight), weight + own

    def _height(self, weight: float) -> float:
        """Give how high text of a weight is likely to be."""
        high, measured = self._measured
        return weight * high / measured

    def _set_below(self) -> None:
        missing = self._stretches.weight - self._stretches.weight_before(self.last)
        below = 0.0 if self.is_last() else self._height(missing)
        QTextCursor(self._document.lastBlock()).setBlockFormat(_space(below))

    def _stand(self, number: int, y: float) -> None:
        """Have a block of the document stand at a height, or at another one, and the view move along.

        The room above is nothing where nothing is missing, and else is not much less than what is missing.
        """
        wanted = self._above + y - self._top(self._document.findBlockByNumber(number))
        room, missing = wanted, self._height(self._stretches.weight_before(self._first))
        if not self._first:
            room = wanted % 1  # or all would move by a part of a pixel
        elif wanted < missing / 4:
            room = wanted % 1 + missing // 1
        if abs(room - self._above) > 0.01:
            self._above = room
            QTextCursor(self._document.begin()).setBlockFormat(_space(room))
        if moved := round(room - wanted):
            bar = self._view.verticalScrollBar()
            bar.setMaximum(max(bar.maximum(), bar.value() + moved))
            bar.setValue(bar.value() + moved)


def _space(height: float) -> QTextBlockFormat:
    """Give the format of the block that keeps so much room."""
    form = QTextBlockFormat()
    form.setLineHeight(height, _FIXED)
    form.setProperty(SPACE, True)
    return form
