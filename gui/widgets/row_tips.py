"""The tool tips of rows: no wider than the list, and plain text whatever is in them."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip

_EDGES = 24  # pixels of a tip beside its words, with some to spare
_LEAST = 60  # pixels of a line
_PARTS = re.compile(r"[^\s/\\_-]*[\s/\\_-]*")
"""What may stand at the end of a line: words, and the parts of paths."""


class RowTips(QObject):
    """Shows the tips of one list."""

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
            broken = broken_to(words, QFontMetrics(QToolTip.font()), self._view.width() - _EDGES)
            QToolTip.showText(event.globalPos(), broken, self._view, self._view.visualRect(index))
        else:
            QToolTip.hideText()
        return True


def broken_to(words: str, metrics: QFontMetrics, width: int) -> str:
    """Break words into lines of a width in pixels, between words or behind the parts of a path where that can be."""
    # Qt takes a tip that looks like markup for markup.
    lines = [_broken(line, metrics, max(width, _LEAST)) for line in words.replace("<", "‹").splitlines()]
    return "\n".join(line for broken in lines for line in broken)


def _broken(line: str, metrics: QFontMetrics, width: int) -> list[str]:
    lines = [""]
    for part in _PARTS.findall(line):
        if metrics.horizontalAdvance((lines[-1] + part).rstrip()) <= width:
            lines[-1] += part
            continue
        if lines[-1]:
            lines.append("")
        for letter in part:  # a name that is longer than a line
            if lines[-1] and metrics.horizontalAdvance((lines[-1] + letter).rstrip()) > width:
                lines.append("")
            lines[-1] += letter
    return [line.rstrip() for line in lines if line.strip()]
