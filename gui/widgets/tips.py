"""Tool tips that are no wider than what they belong to: Qt gives plain text one line, however long it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

_ROOM = 360
"""Pixels of a tip's lines where it is not said how many there are."""
_LEAST = 120
_FRAME = 34
"""Pixels beside the text of a tip: those that ``theme`` sets, and Qt's own within them."""


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


def show_tip(place: QPoint, words: str, owner: QWidget) -> None:
    """Show a tip at a place of the screen, no wider than its owner."""
    QToolTip.showText(place, wrapped_tip(words, owner.width()), owner)


class RowTips(QObject):
    """Shows the tips of the rows of one list, no wider than the list."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        index = self._view.indexAt(event.pos())
        words = str(index.data(Qt.ItemDataRole.ToolTipRole) or "") if index.isValid() else ""
        if words:
            area = self._view.viewport()
            QToolTip.showText(event.globalPos(), wrapped_tip(words, area.width()), area, self._view.visualRect(index))
        else:
            QToolTip.hideText()
        return True
