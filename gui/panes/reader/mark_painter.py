"""Paints the marks of what was removed, and the dots under suspected code, for the lines in sight."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextBlock
from PySide6.QtWidgets import QTextEdit

from gui.panes.reader import mark_places
from gui.panes.reader.mark_places import Shown, Spot
from gui.panes.reader.marks import Mark, Marks
from gui.panes.reader.visible_blocks import blocks_in_sight
from gui.typesetting.placed_text import PlacedText
from gui.widgets import theme

_SIZE, _LIT = 0.2, 0.3
"""How far a mark reaches from its middle, in em, and one that is lit."""
_REACH = 9.0
"""How far from its middle a mark can be hit, in pixels."""


class _Seen(NamedTuple):
    middle: QPointF
    mark: Mark


class MarkPainter:
    """Knows what is marked, which mark is lit, and which marks are in sight and where."""

    def __init__(self) -> None:
        self.marks = Marks()
        self.visible = True
        self.lit: Mark | None = None
        self.previewed: frozenset[int] = frozenset()
        """The pieces that are lit, all at once."""
        self._seen: list[_Seen] = []

    def at(self, point: QPointF) -> Mark | None:
        """Give the mark at a point of the view."""
        near = [(QLineF(seen.middle, point).length(), number) for number, seen in enumerate(self._seen)]
        distance, number = min(near, default=(_REACH, -1))
        return self._seen[number].mark if distance < _REACH else None

    def middle(self, mark: Mark) -> QPointF | None:
        """Give where a mark was painted last, in the view; None where it is not in sight."""
        return next((seen.middle for seen in self._seen if seen.mark == mark), None)

    def paint(self, view: QTextEdit, placed: PlacedText, painter: QPainter, em: float) -> None:
        """Paint the marks and the dots in sight."""
        self._seen = []
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        before: Shown | None = None
        for block, box in blocks_in_sight(view):
            begin, end = block.position(), block.position() + block.length() - 1
            start, stop = placed.offset(begin), placed.offset(end)
            if self.visible:
                for mark in self.marks.between(start, stop):
                    position = placed.first_position(mark.offset)
                    if begin <= position <= end:
                        spot = mark_places.spot(
                            placed,
                            Shown(block, box),
                            before,
                            position - begin,
                            em=em,
                            size=_LIT * em,
                            width=view.viewport().width(),
                        )
                        self._seen.append(_Seen(spot.middle, mark))
                        self._paint_mark(painter, mark, spot, em)
            for suspect in self.marks.suspects_between(start, stop):
                first = max(placed.position(suspect.start), begin) - begin
                last = min(placed.position(suspect.end), end) - begin
                lit = suspect.piece in self.previewed
                pen = theme.suspected_pen(theme.kind_colours(self.marks.kind_of(suspect.piece)).line, current=lit)
                painter.setPen(pen)
                for line in _underlines(block, first, last):
                    painter.drawLine(line.translated(box.topLeft()))
            before = Shown(block, box)

    def _paint_mark(self, painter: QPainter, mark: Mark, spot: Spot, em: float) -> None:
        kind = self.marks.kind(mark)
        colour = QColor(theme.COLOURS[theme.current_theme()].faint if kind is None else theme.kind_colours(kind).line)
        lit = mark == self.lit or not self.previewed.isdisjoint(mark.pieces)
        size = min(spot.room, em * (_LIT if lit else _SIZE))
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(colour if lit or len(mark.pieces) == 1 else QColor(0, 0, 0, 0))
        x, y = spot.middle.x(), spot.middle.y()
        corners = [QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size), QPointF(x - size, y)]
        painter.drawPolygon(QPolygonF(corners))


def _underlines(block: QTextBlock, first: int, last: int) -> list[QLineF]:
    """Give the lines under the positions ``[first, last)`` of a block, relative to it."""
    layout = block.layout()
    lines: list[QLineF] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        if end <= first or start >= last:
            continue
        left, right = sorted((_x(line, max(first, start)), _x(line, min(last, end))))
        if right > left:
            y = line.y() + line.ascent() + line.descent() - 1
            lines.append(QLineF(left + 1, y, right - 1, y))
    return lines


def _x(line: Any, position: int) -> float:
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
