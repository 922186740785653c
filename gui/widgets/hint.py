"""A few words over the window that go by themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from gui.widgets.notices import announce
from gui.widgets.theme import SPACE

_SHOWN_FOR = 2_500
"""Milliseconds."""


class Hint(QLabel):
    """Words at the top of the window, in nobody's way, for as long as it takes to read them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "hint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(_SHOWN_FOR)
        self._over.timeout.connect(self.hide)
        window.installEventFilter(self)

    def tell(self, words: str) -> None:
        """Show words and have them read out, unless they were the last ones too; none puts them away."""
        if words == self.text():
            return
        self.setText(words)
        self.setVisible(bool(words))
        self._over.stop()
        if words:
            self._fit()
            self.raise_()
            self._over.start()
            announce(self, words)

    def _fit(self) -> None:
        self.adjustSize()
        self.move((self._window.width() - self.width()) // 2, 3 * SPACE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fit()
        return super().eventFilter(watched, event)
