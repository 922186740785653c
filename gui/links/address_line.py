"""The line in the status bar that says where a link leads."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QLabel, QStatusBar

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
