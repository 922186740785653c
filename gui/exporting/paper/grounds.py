"""What stands behind text on paper: bars beside quotes, grounds of code, rules."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from gui.typesetting.formats import LEVEL, PAD, PAINTED, Formats, Painted


class _Ground(NamedTuple):
    """What is painted behind text.

    Attributes:
        box: Its place in the document, from the top of the first page.
        kind: What it is; None for the bars beside quotes.
        rtl: Whether the text runs from right to left.
        level: How many quotes enclose it.
    """

    box: QRectF
    kind: Painted | None
    rtl: bool
    level: int


class Grounds:
    """All that stands behind the text of a document."""

    def __init__(self, formats: Formats, width: float) -> None:
        """Note nothing yet; ``width`` is that of the column of text, which begins at 0, in pixels."""
        self._formats = formats
        self._width = width
        self._found: list[_Ground] = []
        self._reach: list[float] = []  # how far down each one and all before it reach
        self._above = (0, 0.0)  # level and bottom of the block that was noted last

    def note(self, block: QTextBlock, box: QRectF) -> None:
        """Note what is painted behind a block; blocks are noted in order.

        Code that goes on in another block has one ground, and bars go on from one block of a quote to the next.
        """
        form, found = block.blockFormat(), self._found
        painted, level = form.intProperty(PAINTED), min(form.intProperty(LEVEL), 6)
        rtl = form.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for bar in range(1, level + 1):
            top = self._above[1] if self._above[0] >= bar else box.top()
            found.append(_Ground(QRectF(box.left(), top, 0, box.bottom() - top), None, rtl, bar))
        self._above = level, box.bottom()
        if not painted:
            return
        goes_on = painted == Painted.CODE and form.topMargin() == 0
        code = next((n for n in range(len(found) - 1, -1, -1) if found[n].kind is not None), -1)
        if goes_on and code >= 0:
            found[code] = found[code]._replace(box=found[code].box.united(box))
        else:
            found.append(_Ground(box, Painted(painted), rtl, level))

    def paint(self, painter: QPainter, first: float, last: float) -> None:
        """Paint what stands between two heights of the document."""
        pad = PAD * self._formats.em
        if len(self._reach) < len(self._found):
            self._reach = list(accumulate((ground.box.bottom() for ground in self._found), max))
        for index in range(bisect_left(self._reach, first - pad), len(self._found)):
            ground = self._found[index]
            if ground.box.top() - pad > last:
                return
            if ground.kind is Painted.CODE:
                self._paint_code(painter, ground, first, last)
            elif ground.kind is None:
                self._paint_bar(painter, ground, first, last)
            elif first <= ground.box.center().y() <= last:
                self._paint_rule(painter, ground.box.center().y())

    def _paint_code(self, painter: QPainter, ground: _Ground, first: float, last: float) -> None:
        pad = PAD * self._formats.em
        top, bottom = max(first, ground.box.top() - pad), min(last, ground.box.bottom() + pad)
        if top >= bottom:
            return
        left = self._formats.quote_indent(ground.level)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._formats.colours.code))
        painter.drawRect(QRectF(left, top, self._width - left, bottom - top))

    def _paint_bar(self, painter: QPainter, ground: _Ground, first: float, last: float) -> None:
        top, bottom = max(first, ground.box.top()), min(last, ground.box.bottom())
        if top >= bottom:
            return
        by = self._formats.quote_indent(ground.level - 1)
        x = self._width - by - 2 if ground.rtl else by
        painter.fillRect(QRectF(x, top, 2, bottom - top), QColor(self._formats.colours.line))

    def _paint_rule(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(QColor(self._formats.colours.line), 0.75))
        painter.drawLine(QPointF(0.3 * self._width, y), QPointF(0.7 * self._width, y))
