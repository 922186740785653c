"""The list of the open articles: a click shows one, its cross, the middle button or Delete closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QWidget,
)

from gui.articles.list_model import ArticleListModel
from gui.widgets.row_cross import WIDTH, cross_of, draw_cross
from gui.widgets.theme import COLOURS, SPACE, current_theme
from gui.widgets.tips import TippedRows

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex


class ArticleRows(TippedRows):
    """Rows as wide as the list and no wider, with a cross on the one under the mouse."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionViewItem  # late: it costs the start of the window 10 ms

        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        words, row.text = row.text, ""
        row.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)
        over = bool(row.state & QStyle.StateFlag.State_MouseOver)
        box: QRect = row.rect
        colours = COLOURS[current_theme()]
        line = box.adjusted(SPACE, 0, -(WIDTH + SPACE // 2) if over else -SPACE, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(row.font)
        painter.setPen(QColor(colours.ink))
        short = row.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)
        if over:
            chosen = bool(row.state & QStyle.StateFlag.State_Selected)
            draw_cross(painter, box, QColor(colours.ink if chosen else colours.faint))
        painter.restore()


class ArticleListView(QListView):
    """The list.

    Attributes:
        can_reopen: Whether there is something to reopen, for the menu.

    Signals:
        close_wanted: the row of an article that is to be closed.
        others_wanted: the row of the article beside which all others are to be closed.
        reopen_wanted: the article that was closed last is wanted back.
    """

    close_wanted = Signal(int)
    others_wanted = Signal(int)
    reopen_wanted = Signal()

    def __init__(self, shelf: ArticleListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_reopen = False
        self._pressed = -1  # the row on whose cross, or by the middle button, the mouse was pressed
        self.setAccessibleName("Open articles")
        self.setAccessibleDescription("The arrow keys show an article, Delete closes it")
        self.setModel(shelf)
        self.setItemDelegate(ArticleRows(self))
        self.setMinimumWidth(120)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.close_wanted.emit(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._aimed_at(event)
        if self._pressed < 0 and event.button() is Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)  # any other button would bring the article to the front

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, -1
        if pressed < 0:
            super().mouseReleaseEvent(event)
        elif self._aimed_at(event) == pressed:
            self.close_wanted.emit(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # closing one after the other is quick

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        menu = self.menu_for(index.row())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at: QPoint = self.visualRect(index).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(at))

    def menu_for(self, row: int) -> QMenu:
        """Make the menu of a row."""
        menu = QMenu(self)
        menu.addAction("&Close").triggered.connect(lambda: self.close_wanted.emit(row))
        others = menu.addAction("Close &Others")
        others.triggered.connect(lambda: self.others_wanted.emit(row))
        others.setEnabled(self.model().rowCount() > 1)
        menu.addSeparator()
        reopen = menu.addAction("&Reopen Closed")
        reopen.triggered.connect(self.reopen_wanted)
        reopen.setEnabled(self.can_reopen)
        return menu

    def _aimed_at(self, event: QMouseEvent) -> int:
        """Give the row that a press or release of this button would close, or -1."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() is Qt.MouseButton.MiddleButton:
            return index.row()
        left = event.button() is Qt.MouseButton.LeftButton
        return index.row() if left and index.isValid() and cross_of(self.visualRect(index)).contains(place) else -1
