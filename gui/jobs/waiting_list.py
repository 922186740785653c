"""What is waiting to be opened, being read, or could not be opened, as rows that can be taken away one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from core.article.removal import Kind
from core.errors import WinnowError
from gui.jobs.job_queue import JobQueue
from gui.jobs.openings import Opening
from gui.language.core_words import said
from gui.language.speech import noted, plural, tr
from gui.widgets.direction import placed
from gui.widgets.row_cross import WIDTH, cross_of, draw_cross
from gui.widgets.row_text import draw_words
from gui.widgets.theme import COLOURS, SPACE, current_theme, kind_colours
from gui.widgets.tips import RowTips

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex
_ROW = 30
_SHOWN, _LEAST = 8, 2  # rows in sight at once: at most, and where there is little room


class State(StrEnum):
    """What becomes of an opening."""

    WAITING = noted("waiting")
    READING = noted("reading…")
    FAILED = noted("failed")


@dataclass(frozen=True, slots=True)
class Waiting:
    """An opening that is no article yet.

    Attributes:
        number: The number of its job.
        opening: What is opened.
        state: How far it has come.
        reason: Why it failed, a sentence or two; empty until then.
    """

    number: int
    opening: Opening
    state: State = State.WAITING
    reason: str = ""


class WaitingModel(QAbstractListModel):
    """The openings that are no articles yet, in order: those that failed, the one that is read, those that wait.

    A lone opening that fails makes no row: a notice has said it all.

    Signals:
        changed: there are other rows, or a row's state is another.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: JobQueue | None = None
        self._rows: list[Waiting] = []
        self._total = 0

    def follow(self, jobs: JobQueue) -> None:
        """Show what ``jobs`` opens."""
        self._jobs = jobs
        jobs.queued.connect(self._queued)
        jobs.begun.connect(lambda number: self._set(number, State.READING))
        jobs.ended.connect(self._ended)

    def rows(self) -> list[Waiting]:
        """Give the rows."""
        return list(self._rows)

    def left(self) -> int:
        """Give how many wait or are being read."""
        return sum(row.state is not State.FAILED for row in self._rows)

    def total(self) -> int:
        """Give how many were queued since the queue was empty."""
        return self._total

    def take_away(self, row: int) -> None:
        """Take a row away; what it opens is given up."""
        waiting = self._rows[row]
        if waiting.state is State.FAILED:
            self._remove(row)
            self.changed.emit()
        elif self._jobs is not None:
            self._jobs.cancel_one(waiting.number)

    def take_all_away(self) -> None:
        """Give up everything, or where nothing waits any more, forget what failed."""
        waiting = [row for row in range(len(self._rows)) if self._rows[row].state is not State.FAILED]
        # From the end: giving up the one that is read lets the next begin.
        for row in reversed(waiting or range(len(self._rows))):
            self.take_away(row)

    def _queued(self, number: int, opening: Opening) -> None:
        if not self.left():
            self._total = 0
        self._total += 1
        for row, waiting in enumerate(self._rows):  # another try
            if waiting.state is State.FAILED and waiting.opening.path == opening.path:
                self._remove(row)
                break
        at = len(self._rows)
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.append(Waiting(number, opening))
        self.endInsertRows()
        self.changed.emit()

    def _set(self, number: int, state: State, reason: str = "") -> None:
        for row, waiting in enumerate(self._rows):
            if waiting.number == number:
                self._rows[row] = replace(waiting, state=state, reason=reason)
                self.dataChanged.emit(self.index(row), self.index(row))
                self.changed.emit()

    def _ended(self, number: int, error: WinnowError | None) -> None:
        if error is not None and self._total > 1:
            self._set(number, State.FAILED, str(error))
            return
        for row, waiting in enumerate(self._rows):
            if waiting.number == number:
                self._remove(row)
                break
        self.changed.emit()

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self.endRemoveRows()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        waiting = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return waiting.opening.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return said(waiting.reason) or waiting.opening.path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{waiting.opening.name}, {said(waiting.reason) or tr(waiting.state.value)}"
        return None


class WaitingRows(QStyledItemDelegate):
    """Rows of a name and its state, and a cross that takes the row away."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        from PySide6.QtWidgets import QStyle  # late: it costs the start of the window 10 ms

        colours = COLOURS[current_theme()]
        model = index.model()
        assert isinstance(model, WaitingModel)
        waiting = model.rows()[index.row()]
        box: QRect = option.rect
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.chosen if focused else colours.raised))
            painter.setPen(QPen(QColor(colours.accent), 1) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 5, 5)
        faint = QColor(colours.ink if focused else colours.faint)
        line = box.adjusted(SPACE, 0, -WIDTH - SPACE, 0)
        metrics: QFontMetrics = option.fontMetrics
        # In a narrow column, the name is worth more than that it waits: all but one of those that are left do.
        word = "" if waiting.state is State.WAITING else tr(waiting.state.value)
        room = metrics.horizontalAdvance(word) + SPACE if word else 0
        painter.setPen(faint if waiting.state is State.WAITING else QColor(colours.ink))
        cut = Qt.TextElideMode.ElideMiddle
        draw_words(painter, placed(line.adjusted(0, 0, -room, 0), box), waiting.opening.name, option.font, cut=cut)
        painter.setPen(QColor(kind_colours(Kind.ERROR).line) if waiting.state is State.FAILED else faint)
        painter.drawText(placed(line, box), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)
        draw_cross(painter, box, faint)
        painter.restore()


class WaitingList(QListView):
    """The rows: the cross, or Delete, takes one away."""

    def __init__(self, model: WaitingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = model
        self._pressed = -1
        self._room = 0  # pixels of height
        RowTips(self)
        self.setAccessibleName(tr("Waiting to be opened"))
        self.setAccessibleDescription(tr("Delete takes a row away and gives up what it opens"))
        self.setModel(model)
        self.setItemDelegate(WaitingRows(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_rows(self, rows: int) -> None:
        """Take room for so many rows, within bounds."""
        self._room = min(rows, _SHOWN) * _ROW
        self.setMaximumHeight(self._room)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._room)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(self._room, _LEAST * _ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._waiting.take_away(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self._crossed(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._crossed(event)
        if row >= 0 and row == self._pressed:
            self._waiting.take_away(row)

    def _crossed(self, event: QMouseEvent) -> int:
        """Give the row on whose cross the mouse is, or -1."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        over = index.isValid() and cross_of(self.visualRect(index)).contains(place)
        return index.row() if over and event.button() is Qt.MouseButton.LeftButton else -1


class WaitingPanel(QWidget):
    """The rows below a headline and a bar that say how far the work has come; hidden while there is little to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Waiting"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.model = WaitingModel(self)
        self.head = QLabel()
        self.head.setProperty("role", "head")
        self.button = QPushButton()
        self.button.clicked.connect(self.model.take_all_away)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.view = WaitingList(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        for widget in (self.head, self.bar, self.view, self.button):
            column.addWidget(widget)
        self.model.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        rows, left, total = self.model.rowCount(), self.model.left(), self.model.total()
        self.setVisible(rows > 1 or (rows == 1 and total > 1))
        self.bar.setVisible(left > 0)
        if left:
            self.head.setText(tr("Opening {number} of {total}", number=total - left + 1, total=total))
            self.bar.setRange(0, total)
            self.bar.setValue(total - left)
        else:
            self.head.setText(plural("%n not opened", "%n not opened", rows))
        self.button.setText(tr("Cancel All") if left else tr("Clear"))
        self.view.set_rows(rows)
