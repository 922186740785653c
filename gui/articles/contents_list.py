"""The rows of a group: a click or Enter opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from core.article.removal import Kind
from gui.articles.group import ASIDE, FRONT, STATE, ContentsModel, State
from gui.language.speech import tr
from gui.widgets.direction import placed
from gui.widgets.plain_table import make_plain
from gui.widgets.row_text import draw_words, in_one_line
from gui.widgets.theme import COLOURS, SPACE, current_theme, kind_colours

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex
_ROW = 28
_BAR = 3  # pixels of the bar before the entry in front
_CHECK = 20  # pixels at the end of a row for what marks it as looked at


class ContentsRows(QStyledItemDelegate):
    """Rows of a title and where it is from; what was looked at is faint and has a check, what failed says so."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        from PySide6.QtWidgets import QStyle  # late: it costs the start of the window 10 ms

        colours = COLOURS[current_theme()]
        state, front = index.data(STATE), bool(index.data(FRONT))
        box: QRect = option.rect
        flags: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if front:
            painter.fillRect(box, QColor(colours.chosen))
            painter.fillRect(placed(QRect(box.left(), box.top(), _BAR, box.height()), box), QColor(colours.accent))
        elif flags & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.raised))
        if flags & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRoundedRect(box.adjusted(1, 1, -2, -2), 4, 4)
        line = box.adjusted(SPACE, 0, -SPACE, 0)
        metrics: QFontMetrics = option.fontMetrics
        faint = QColor(colours.faint)
        middle = Qt.AlignmentFlag.AlignVCenter
        if state is State.FAILED:
            word = tr("failed")
            painter.setPen(QColor(kind_colours(Kind.ERROR).line))
            painter.drawText(placed(line, box), Qt.AlignmentFlag.AlignRight | middle, word)
            line.setRight(line.right() - metrics.horizontalAdvance(word) - SPACE)
        elif state is State.SEEN and not front:
            _draw_check(painter, placed(QRect(line.right() - 10, line.top(), 11, line.height()), box).center(), faint)
            line.setRight(line.right() - _CHECK)
        painter.setPen(QColor(colours.ink) if front or state is State.UNSEEN else faint)
        aside = str(index.data(ASIDE))
        # A title that runs from right to left stands at the right, where nothing else does.
        width = draw_words(painter, placed(line, box), in_one_line(str(index.data())), option.font, follow=not aside)
        line.setLeft(line.left() + width + SPACE)
        painter.setPen(QColor(colours.ink) if front else faint)
        painter.drawText(placed(line, box), Qt.AlignmentFlag.AlignRight | middle, _fitting(aside, metrics, line))
        painter.restore()


def _fitting(folder: str, metrics: QFontMetrics, line: QRect) -> str:
    """Give as many of the last parts of a path as there is room for: half a name says nothing."""
    parts = folder.split("/")
    for number in range(len(parts)):
        words = "/".join(parts[number:])
        if metrics.horizontalAdvance(words) <= line.width():
            return words
    return ""


def _draw_check(painter: QPainter, at: QPoint, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline([at + QPoint(-4, 0), at + QPoint(-1, 3), at + QPoint(4, -3)])


class ContentsList(QTableView):
    """The rows. They are a table of one column, since a list of Qt lays all rows out anew whenever some are added.

    Signals:
        wanted: the row that a reader wants to see.
        typed: the letters that a reader typed.
    """

    wanted = Signal(int)
    typed = Signal(str)

    def __init__(self, model: ContentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed = -1
        self.setAccessibleName(tr("Contents"))
        self.setAccessibleDescription(tr("Enter shows an article, letters filter the list"))
        self.setModel(model)
        self.setItemDelegate(ContentsRows(self))
        self.setMinimumSize(120, 2 * _ROW)
        self.setMouseTracking(True)
        make_plain(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.verticalHeader().setMinimumSectionSize(_ROW)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, last = self.currentIndex().row(), self.model().rowCount() - 1
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(row)
        elif row >= 0 and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):  # a table would go to a column
            self.setCurrentIndex(self.model().index(0 if event.key() == Qt.Key.Key_Home else last, 0))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)  # Qt would look at every row for it

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self._aimed_at(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row, self._pressed = self._pressed, -1
        if row >= 0 and row == self._aimed_at(event):
            self.wanted.emit(row)

    def _aimed_at(self, event: QMouseEvent) -> int:
        left = event.button() is Qt.MouseButton.LeftButton
        return self.indexAt(event.position().toPoint()).row() if left else -1
