"""The line in the status bar that says where a link leads."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QStatusBar, QToolTip

from gui.widgets.elided_label import ElidedLabel
from gui.widgets.theme import SPACE

_LEAST = 240
"""Pixels that an address needs; where the figures leave less, it stands over them."""


class AddressLine(ElidedLabel):
    """A line that lies over the bar's message as long as a link is meant; the message stays below it."""

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__("", bar)
        self._bar = bar
        self.setAutoFillBackground(True)
        self.hide()
        bar.installEventFilter(self)
        bar.messageChanged.connect(self._give_way)

    def tell(self, line: str) -> None:
        """Show a line, or none."""
        self.set_text(line)
        self._place()
        self.setVisible(bool(line))
        self.raise_()

    def is_cut(self) -> bool:
        """Tell whether not all of the line can be seen."""
        return bool(self.text()) and (not self.isVisible() or self.shown() != self.text())

    def _give_way(self, message: str) -> None:
        if message:  # what has just happened is newer
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._bar and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        figures = [label.x() for label in self._bar.findChildren(QLabel) if label.isVisible()]
        right = min((left for left in figures if left > 0), default=self._bar.width()) - SPACE
        if right < _LEAST:
            right = self._bar.width() - SPACE
        height = self._bar.height()
        self.setGeometry(QRect(SPACE - 2, 2, right, height - 3))


def tip_of(lines: list[str], width: int) -> str:
    """Give a tool tip as rich text, in lines no wider than so many pixels; none of it is taken for markup."""
    from html import escape

    metrics = QFontMetrics(QToolTip.font())
    return "<qt>" + "<br>".join(escape(part) for line in lines for part in _wrapped(line, metrics, width)) + "</qt>"


def _wrapped(line: str, metrics: QFontMetrics, width: int) -> list[str]:
    parts = [""]
    room = width
    for sign in line:
        needed = metrics.horizontalAdvance(sign)
        if needed > room and parts[-1]:
            space = parts[-1].rfind(" ")
            rest = parts[-1][space + 1 :] if space > 0 else ""
            parts[-1] = parts[-1][: len(parts[-1]) - len(rest)].rstrip()
            parts.append(rest)
            room = width - metrics.horizontalAdvance(rest)
        parts[-1] += sign
        room -= needed
    return parts
