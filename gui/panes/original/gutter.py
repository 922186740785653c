"""The strip beside the text: which kind stands in a line, and what can be folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from gui.panes.original import painting
from gui.widgets import theme

if TYPE_CHECKING:
    from gui.panes.original.marked_text import MarkedText

WIDTH = 24
_BAR = 6
_FOLD = 17


class Gutter(QWidget):
    """A bar of the kind's colour and pattern beside every line of a piece, hollow where it is suspected only.

    A click beside a long removal folds or opens it; a triangle says so where it begins. A hook stands beside a row that
    goes on behind a soft break.

    Signals:
        fold_wanted: the index of a piece that is to be folded, or opened.
    """

    fold_wanted = Signal(int)

    def __init__(self, view: MarkedText) -> None:
        super().__init__(view)
        self._view = view
        self.setMouseTracking(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.COLOURS[theme.current_theme()].paper))
        marking = self._view.marking
        taken: set[float] = set()
        for index, box, first, _ in painting.marks(self._view):
            colours = theme.kind_colours(marking.kind(index))
            current = index == marking.current
            if marking.is_suspected(index):
                bar = QRect(_BAR - 3, round(box.top()) + 1, 7, round(box.height()) - 2)
                theme.draw_hollow(painter, bar, colours.line, width=2 if current else 1)
                continue
            painter.setPen(QPen(QColor(colours.line), 5.0 if current else 2.5, colours.pattern))
            painter.drawLine(QPointF(_BAR, box.top()), QPointF(_BAR, box.bottom()))
            if first and self._view.is_foldable(index) and not self._view.is_folded(index):
                painting.draw_triangle(painter, QPointF(_FOLD, box.center().y()), QColor(colours.line), opened=True)
                taken.add(box.top())
        painting.paint_continued(self._view, painter, WIDTH - painting.SIGN, taken)

    def _foldable_at(self, point: QPoint) -> int:
        """Give the piece that can be folded or opened at the height of a point, or -1."""
        for index, box, _, _ in painting.marks(self._view):
            if box.top() <= point.y() < box.bottom() and self._view.is_foldable(index):
                return index
        return -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._foldable_at(event.position().toPoint())
        if index >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.fold_wanted.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._foldable_at(event.position().toPoint()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self._foldable_at(event.pos())
            if index >= 0:
                verb = "Open" if self._view.is_folded(index) else "Fold"
                QToolTip.showText(event.globalPos(), f"{verb} {self._view.marking.name(index)}", self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)
