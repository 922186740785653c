"""The small cross at the end of a list's row that takes the row away."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.widgets.direction import placed

WIDTH = 28
"""Pixels at the end of a row that belong to its cross."""

_GAP = 4  # pixels between the cross and the row's end


def cross_of(row: QRect) -> QRect:
    """Give the place of the cross in a row."""
    return placed(QRect(row.right() - WIDTH - _GAP, row.top(), WIDTH, row.height()), row)


def draw_cross(painter: QPainter, row: QRect, colour: QColor) -> None:
    """Draw the cross of a row."""
    middle = cross_of(row).center()
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for side in (-4, 4):
        painter.drawLine(middle + QPoint(-4, -side), middle + QPoint(4, side))
