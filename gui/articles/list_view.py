"""The list of the open articles: a click shows one, its cross, the middle button or Delete closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from gui.articles.list_model import ArticleListModel
from gui.articles.list_rows import ArticleRows
from gui.language.speech import tr
from gui.widgets.notices import announce
from gui.widgets.row_cross import cross_of
from gui.widgets.tips import RowTips

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

_Index = QModelIndex | QPersistentModelIndex
_LEAST = 44  # pixels of height: a row, where much else stands below the list


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
        self.setAccessibleName(tr("Open articles"))
        self.setAccessibleDescription(tr("The arrow keys show an article, Delete closes it"))
        self.setModel(shelf)
        self.setItemDelegate(ArticleRows(self))
        self.setMinimumSize(120, _LEAST)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        RowTips(self)
        self._seen = False  # whether the current row was in sight before others came
        self._bringing = QTimer(self)  # once all rows of a turn are there, or gone
        self._bringing.setSingleShot(True)
        self._bringing.setInterval(0)
        self._bringing.timeout.connect(self._bring)
        shelf.rowsAboutToBeInserted.connect(lambda *_: self._look())
        shelf.rowsInserted.connect(lambda *_: self.keep_in_sight() if self._seen else None)
        shelf.rowsRemoved.connect(lambda *_: self.keep_in_sight())
        shelf.layoutChanged.connect(lambda *_: self.keep_in_sight())

    def keep_in_sight(self) -> None:
        """Bring the current row into sight as soon as the rows stand where they will."""
        self._bringing.start()

    def _bring(self) -> None:
        current = self.currentIndex()
        if current.isValid() and not self.isRowHidden(current.row()):
            self.scrollTo(current)

    def _look(self) -> None:
        """Note whether the current row is in sight: who has scrolled away from it stays there when others come."""
        if not self._bringing.isActive():
            self._seen = self._shows(self.viewport().rect())

    def _shows(self, room: QRect) -> bool:
        current = self.currentIndex()
        return not current.isValid() or room.intersects(self.visualRect(current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        before = QRect(QPoint(), event.oldSize())
        if self._shows(before):
            self.keep_in_sight()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keep_in_sight()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)  # it tells screen readers where the list has the focus
        if current.isValid() and self.isVisible() and not self.hasFocus():
            announce(self, str(current.data(Qt.ItemDataRole.AccessibleTextRole)))

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
        menu.addAction(tr("&Close")).triggered.connect(lambda: self.close_wanted.emit(row))
        others = menu.addAction(tr("Close &Others"))
        others.triggered.connect(lambda: self.others_wanted.emit(row))
        others.setEnabled(self.model().rowCount() > 1)
        menu.addSeparator()
        reopen = menu.addAction(tr("&Reopen Closed"))
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
