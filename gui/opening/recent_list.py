"""The list of recent files on the welcome page: what each is, where, since when, and how much was removed."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QWidget,
)

from core.paths import file_of
from gui.language.speech import plural, tr
from gui.settings.recent_file import RecentFile
from gui.widgets.direction import placed
from gui.widgets.row_cross import WIDTH, cross_of, draw_cross
from gui.widgets.row_text import apart, draw_words, in_one_line
from gui.widgets.theme import COLOURS, SPACE, current_theme
from gui.widgets.tips import RowTips

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex
_ROW = 50
_ASK = 20  # milliseconds between two questions whether it is known which files are missing
_FILE = Qt.ItemDataRole.UserRole
_MISSING = Qt.ItemDataRole.UserRole + 1


def _is_missing(path: str) -> bool:
    return not os.path.exists(file_of(path)[0])


class RecentModel(QAbstractListModel):
    """The recent files and which of them are missing; that is looked up by a thread, since a disk may be far away."""

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(parent)
        self._now = now or (lambda: datetime.now().astimezone())
        self._files: list[RecentFile] = []
        self._missing: frozenset[str] = frozenset()
        self._found: list[frozenset[str]] = []
        self._asking = QTimer(self)
        self._asking.setInterval(_ASK)
        self._asking.timeout.connect(self._ask)

    def set_files(self, files: Iterable[RecentFile]) -> None:
        """Show files, newest first."""
        self.beginResetModel()
        self._files = list(files)
        self.endResetModel()

    def look(self) -> None:
        """Find out which files are missing; the rows follow when that is known."""
        paths = [file.path for file in self._files]
        found: list[frozenset[str]] = []
        self._found = found
        # It touches nothing of Qt, whose objects may be gone before a disk has answered.
        threading.Thread(target=lambda: found.append(frozenset(filter(_is_missing, paths))), daemon=True).start()
        self._asking.start()

    def _ask(self) -> None:
        if not self._found:
            return
        self._asking.stop()
        self._missing = self._found[0]
        if self._files:
            self.dataChanged.emit(self.index(0), self.index(len(self._files) - 1))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._files)

    def file(self, row: int) -> RecentFile:
        """Give the file of a row."""
        return self._files[row]

    def when(self, row: int) -> str:
        """Say when the file was opened; empty where that is not known."""
        from gui.widgets.relative_dates import told

        opened = self._files[row].opened
        return told(opened, self._now(), QLocale()) if opened is not None else ""

    def how_much(self, row: int) -> str:
        """Say how much was removed, or that the file is missing; empty where that is not known."""
        file = self._files[row]
        if file.path in self._missing:
            return tr("missing")
        if file.removals is None:
            return ""
        return plural("%n removals", "%n removal", file.removals) if file.removals else tr("nothing removed")

    def where(self, row: int) -> str:
        """Say where the file is, below its title: the site of the article, the name of the file, its folder."""
        file = self._files[row]
        place = (
            tr(
                "{name} in {folder}",
                name=in_one_line(file.name),
                folder=in_one_line(file.folder),
            )
            if file.title
            else in_one_line(file.folder)
        )
        return f"{apart(file.site)} · {place}" if file.site else place

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        file = self._files[row]
        path, title = file.path, file.title or in_one_line(file.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{file.title}\n{path}" if file.title else path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = file.name if file.title else ""
            words = (title, file.site, name, self.when(row), self.how_much(row))
            return ", ".join(word for word in words if word)
        if role == _MISSING:
            return path in self._missing
        return None


class RecentRows(QStyledItemDelegate):
    """Rows of two lines and, on the one that a click would open, a cross that forgets the file."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        from PySide6.QtWidgets import QStyle  # late: it costs the start of the window 10 ms

        colours = COLOURS[current_theme()]
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if over or focused:
            painter.setBrush(QColor(colours.chosen if focused else colours.raised))
            painter.setPen(QPen(QColor(colours.accent), 1) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        missing = bool(index.data(_MISSING))
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.92)
        large = QFont(option.font)
        large.setItalic(missing)
        model = index.model()
        assert isinstance(model, RecentModel)
        inner = box.adjusted(SPACE + 4, 6, -WIDTH - SPACE, -6)
        half = inner.height() // 2
        faint = QColor(colours.ink if focused else colours.faint)
        for top, words, aside, face, ink in (
            (0, str(index.data()), model.when(index.row()), large, faint if missing else QColor(colours.ink)),
            (half, model.where(index.row()), model.how_much(index.row()), small, faint),
        ):
            line = QRect(inner.left(), inner.top() + top, inner.width(), half)
            painter.setFont(small)
            painter.setPen(faint)
            room = QFontMetrics(small).horizontalAdvance(aside) + 2 * SPACE if aside else 0
            painter.drawText(placed(line, box), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, aside)
            painter.setPen(ink)
            # The end of a path, and of a file's name, says as much as its beginning.
            titled = not top and model.file(index.row()).title
            cut = Qt.TextElideMode.ElideRight if titled else Qt.TextElideMode.ElideMiddle
            draw_words(painter, placed(line.adjusted(0, 0, -room, 0), box), words, face, cut=cut)
        if over or focused:
            draw_cross(painter, box, faint)
        painter.restore()


class RecentList(QListView):
    """The recent files: a click or Enter opens one, Delete or its cross forgets it.

    Signals:
        wanted: the path of a file to open.
        forgotten: the path of a file that the reader does not want to see here.
    """

    wanted = Signal(str)
    forgotten = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Recent files"))
        self.setAccessibleDescription(tr("Enter opens a file, Delete forgets it"))
        self.rows = RecentRows(self)
        self.files = RecentModel(self, now=now)
        self.setModel(self.files)
        self.setItemDelegate(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        RowTips(self)
        self._pressed = -1
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, act in ((tr("&Open"), self._open), (tr("&Forget"), self._forget)):
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, act=act: act(self.currentIndex().row()))
            self.addAction(action)

    def set_files(self, files: list[RecentFile]) -> None:
        """List files, newest first; the current row stays where it was."""
        row = self.currentIndex().row()
        self.files.set_files(files)
        if files:
            self.setCurrentIndex(self.files.index(max(0, min(row, len(files) - 1))))
        if self.isVisible():
            self.files.look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.files.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(row)
        elif row >= 0 and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._forget(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint()).row()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid() or index.row() != self._pressed:
            return
        if cross_of(self.visualRect(index)).contains(place):
            self._forget(index.row())
        else:
            self._open(index.row())

    def _open(self, row: int) -> None:
        self.wanted.emit(self.files.file(row).path)

    def _forget(self, row: int) -> None:
        self.forgotten.emit(self.files.file(row).path)
