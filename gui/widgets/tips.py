"""Tool tips that are no wider than what they belong to: Qt gives plain text one line, however long it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QToolTip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex

_ROOM = 360
"""Pixels of a tip's lines where it is not said how many there are."""
_LEAST = 120
_FRAME = 16
"""Pixels beside the text of a tip, as ``theme`` sets it."""


def wrapped_tip(text: str, room: int = _ROOM) -> str:
    """Give a plain text in lines for a tip of at most ``room`` pixels; words and paths that are longer are broken.

    It stays plain text for Qt, whatever is in it.
    """
    metrics = QFontMetrics(QToolTip.font())
    width = max(room, _LEAST) - _FRAME
    lines = [line for part in text.splitlines() for line in _lines(part, metrics, width)]
    wrapped = "\n".join(lines)
    return wrapped.replace("<", "‹") if Text.mightBeRichText(wrapped) else wrapped


def _lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    lines, line = [], ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if metrics.horizontalAdvance(longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while metrics.horizontalAdvance(line) > width:
            at = _fitting(line, metrics, width)
            lines.append(line[:at])
            line = line[at:]
    return [*lines, line]


def _fitting(word: str, metrics: QFontMetrics, width: int) -> int:
    """Give where to break a word that is too long: behind a slash, if one is near."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(word[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    slash = max(word.rfind("/", 0, low), word.rfind("\\", 0, low)) + 1
    return slash if slash > low // 2 else low


def show_row_tip(event: QHelpEvent, view: QAbstractItemView, index: _Index) -> bool:
    """Show the tip of a row, no wider than its list; False if it has none."""
    text = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() else None
    if not isinstance(text, str) or not text:
        QToolTip.hideText()
        return False
    area = view.viewport()
    QToolTip.showText(event.globalPos(), wrapped_tip(text, area.width()), area, view.visualRect(index))
    return True


class TippedRows(QStyledItemDelegate):
    """Paints rows whose tips are no wider than their list."""

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            return show_row_tip(event, view, index)
        return super().helpEvent(event, view, option, index)
