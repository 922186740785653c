"""The strip beside the text: which kind stands in a line, and what can be folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from gui.language.speech import tr
from gui.panes.original import painting
from gui.panes.original.display import Form
from gui.panes.original.folding import HEAD, NONE
from gui.widgets import theme
from gui.widgets.tips import show_tip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.panes.original.marked_text import MarkedText

WIDTH = 24
_BAR = 6
_FOLD = 17


class Gutter(QWidget):
    """A bar of the kind's colour and pattern beside every line of a piece, hollow where it is suspected only.

    A click beside a long removal folds or opens it; a triangle says so where it begins. A hook stands beside a row that
    goes on behind a soft break.

    Signals:
        fold_wanted: the number of what is to be folded, or opened.
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
        for index, box, first, *_ in painting.marks(self._view):
            if index < 0:
                continue
            colours = theme.kind_colours(marking.kind(index))
            current = index == marking.current
            if not marking.is_shown(index):
                continue
            if marking.is_suspected(index):
                bar = QRect(_BAR - 3, round(box.top()) + 1, 7, round(box.height()) - 2)
                theme.draw_hollow(painter, bar, colours.line, width=2 if current else 1)
                continue
            painter.setPen(QPen(QColor(colours.line), 5.0 if current else 2.5, colours.pattern))
            painter.drawLine(QPointF(_BAR, box.top()), QPointF(_BAR, box.bottom()))
            if first and self._view.is_foldable(index) and not self._view.is_folded(index):
                painting.draw_triangle(painter, QPointF(_FOLD, box.center().y()), QColor(colours.line), opened=True)
                taken.add(box.top())
        faint = QColor(theme.COLOURS[theme.current_theme()].faint)
        for _, top, height in self._openings():
            if top not in taken:
                painting.draw_triangle(painter, QPointF(_FOLD, top + height / 2), faint, opened=True)
                taken.add(top)
        painting.paint_continued(self._view, painter, WIDTH - painting.SIGN, taken)

    def _openings(self) -> Iterator[tuple[int, float, float]]:
        """Yield the head and the empty lines that are open and begin in sight, with top and height of their line."""
        view, folds = self._view, self._view.filling.folds
        for lines in painting.lines_in_sight(view):
            number, layout, place, first, last = lines
            if view.filling.display.blocks[number].form is not Form.TEXT:
                continue
            start, end = painting.span_of(view, lines)
            begins = {fold: folds.parts(fold).start for fold in folds.runs_in(start, end + 1)}
            if start == 0 and folds.has_head:
                begins[HEAD] = 0
            for fold, begin in begins.items():
                line = layout.lineForTextPosition(view.filling.display.place(number, begin))
                if not folds.is_folded(fold) and line.isValid() and first <= line.lineNumber() <= last:
                    yield fold, place.top() + line.y(), line.height()

    def _foldable_at(self, point: QPoint) -> int:
        """Give what can be folded or opened at the height of a point, or ``NONE``."""
        for index, box, _, folded, fold, _ in painting.marks(self._view):
            if box.top() <= point.y() < box.bottom():
                if folded:
                    return fold
                if self._view.is_foldable(index):
                    return index
        return next((fold for fold, top, height in self._openings() if top <= point.y() < top + height), NONE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        fold = self._foldable_at(event.position().toPoint())
        if fold != NONE and event.button() is Qt.MouseButton.LeftButton:
            self.fold_wanted.emit(fold)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._foldable_at(event.position().toPoint()) != NONE
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            fold = self._foldable_at(event.pos())
            if fold != NONE:
                folded, what = self._view.is_folded(fold), self._view.filling.folds.words(fold)
                show_tip(
                    event.globalPos(),
                    tr("Open: {what}", what=what) if folded else tr("Fold: {what}", what=what),
                    self._view,
                )
            else:
                QToolTip.hideText()
            return True
        return super().event(event)
