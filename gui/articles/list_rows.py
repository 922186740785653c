"""How the rows of the open articles look: the title, and below it where it is from, its removals and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate

from core.article.removal import Kind
from gui.articles.list_model import ASIDE, REMOVALS, STATE, State
from gui.language.speech import tr
from gui.widgets.direction import placed
from gui.widgets.row_cross import WIDTH, draw_cross
from gui.widgets.row_text import draw_words
from gui.widgets.theme import COLOURS, SPACE, current_theme, kind_colours

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex
_EDGE = 6  # pixels above and below the two lines
_BETWEEN = 2  # pixels between them
_PART = " · "
_LEAST = 48  # pixels in which it is worth saying where an article is from
_SMALL = 0.92


class ArticleRows(QStyledItemDelegate):
    """Rows as wide as the list and no wider, with a cross on the one under the mouse."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        return QSize(0, metrics.height() + QFontMetrics(_small(option.font)).height() + 2 * _EDGE + _BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionViewItem  # late: it costs the start of the window 10 ms

        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        row.text = ""
        row.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)
        over = bool(row.state & QStyle.StateFlag.State_MouseOver)
        chosen = bool(row.state & QStyle.StateFlag.State_Selected)
        box: QRect = row.rect
        colours = COLOURS[current_theme()]
        ink = QColor(colours.ink)
        faint = ink if chosen else QColor(colours.faint)
        room = box.adjusted(SPACE, _EDGE, -(WIDTH + SPACE // 2) if over else -SPACE, -_EDGE)
        first, second = QRect(room), QRect(room)
        first.setHeight(QFontMetrics(row.font).height())
        second.setTop(first.bottom() + 1 + _BETWEEN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(ink)
        draw_words(painter, placed(first, box), str(index.data()), row.font, follow=True)
        painter.setPen(faint)
        _draw_facts(painter, second, box, index, _small(row.font))
        if over:
            draw_cross(painter, box, faint)
        painter.restore()


def _draw_facts(painter: QPainter, room: QRect, box: QRect, index: _Index, font: QFont) -> None:
    """Draw the second line: where the article is from gives way to what is said of it."""
    state = State(index.data(STATE))
    facts = [str(index.data(REMOVALS)), tr(state.value)] if state is not State.USUAL else [str(index.data(REMOVALS))]
    metrics = QFontMetrics(font)
    told = metrics.horizontalAdvance(_PART + _PART.join(facts))
    if str(index.data(ASIDE)) and room.width() - told >= _LEAST:
        facts.insert(0, metrics.elidedText(str(index.data(ASIDE)), Qt.TextElideMode.ElideRight, room.width() - told))
    pen = painter.pen()
    for number, words in enumerate(facts):
        if number:
            room.setLeft(room.left() + draw_words(painter, placed(room, box), _PART, font))
        if state.value and words == tr(state.value):
            painter.setPen(_colour_of(state, pen.color()))
        room.setLeft(room.left() + draw_words(painter, placed(room, box), words, font))
    painter.setPen(pen)


def _colour_of(state: State, usual: QColor) -> QColor:
    """Give the colour of a state: what calls for the reader stands out."""
    if state is State.FAILED:
        return QColor(kind_colours(Kind.ERROR).line)
    return usual if state is State.DECIDED else QColor(COLOURS[current_theme()].ink)


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * _SMALL)
    return made
