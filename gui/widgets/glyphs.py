"""The window's own icons, drawn as strokes on a grid of 16: crisp at any size and in the colour of the text beside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

SIZE = 16
"""Side of a glyph, in pixels that do not depend on the screen."""


def _line(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return path


def _folder() -> QPainterPath:
    path = QPainterPath(QPointF(1.75, 12.25))
    for x, y in ((1.75, 3.75), (6, 3.75), (7.5, 5.5), (14.25, 5.5), (14.25, 12.25)):
        path.lineTo(x, y)
    path.closeSubpath()
    return path


def _chain() -> QPainterPath:
    """Two links of a chain, and the bar that joins them."""
    path = _line((5.5, 8), (10.5, 8))
    for x, outwards in ((6.5, -1), (9.5, 1)):
        path.moveTo(x, 4.75)
        path.lineTo(x + outwards * 1.75, 4.75)
        corner = QRectF(x + outwards * 1.75 - 3.25, 4.75, 6.5, 6.5)
        path.arcTo(corner, 90, -outwards * 180)
        path.lineTo(x, 11.25)
    return path


GLYPHS: Mapping[str, Callable[[], QPainterPath]] = MappingProxyType(
    {
        "open": _folder,
        "previous_removal": lambda: _line((3.5, 10.25), (8, 5.75), (12.5, 10.25)),
        "next_removal": lambda: _line((3.5, 5.75), (8, 10.25), (12.5, 5.75)),
        "link_panes": _chain,
    }
)
"""A glyph for each action of the tool bar that has one."""


def draw(painter: QPainter, name: str, centre: QPointF, colour: QColor) -> None:
    """Draw a glyph around a point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre - QPointF(SIZE / 2, SIZE / 2))
    pen = QPen(colour, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(GLYPHS[name]())
    painter.restore()
