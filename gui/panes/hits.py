"""The hits of a search, and how each is painted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.article.span import Span
from gui.widgets import theme

_GROUND = 0.28
"""How much of the accent the ground of a hit has; its text stays ink."""


class Hits:
    """Hits in a text: code points, half-open, sorted, disjoint; ``current`` is the index of one, or -1."""

    def __init__(self, spans: Sequence[Span] = (), current: int = -1) -> None:
        self.spans = spans
        self.current = current

    def within(self, start: int, end: int) -> range:
        """Give the indices of those that touch ``[start, end)``."""
        first = bisect_right(self.spans, start, key=lambda hit: hit.end)
        return range(first, bisect_left(self.spans, end, lo=first, key=lambda hit: hit.start))

    def paint(self, painter: QPainter, box: QRectF, index: int) -> None:
        """Paint a line of a hit, below its text: a ground, and around the current one a frame."""
        colours = theme.COLOURS[theme.current_theme()]
        ground = QColor(colours.accent)
        ground.setAlphaF(_GROUND)
        painter.fillRect(box, ground)
        if index == self.current:
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-0.5, 1, 0.5, -1))
