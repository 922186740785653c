"""Full screen, which the window leaves as it was before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QMainWindow


class FullScreen(QObject):
    """The window's full screen.

    Signals:
        changed: whether the window fills the screen now, whoever made it so.
    """

    changed = Signal(bool)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._on = window.isFullScreen()
        self._maximized = False
        window.installEventFilter(self)

    def is_on(self) -> bool:
        """Tell whether the window fills the screen."""
        return self._window.isFullScreen()

    def set_on(self, on: bool) -> None:
        """Fill the screen, or go back."""
        if on == self.is_on():
            return
        if on:
            self._maximized = self._window.isMaximized()
            self._window.showFullScreen()
        elif self._maximized:
            self._window.showMaximized()
        else:
            self._window.showNormal()

    def leave(self) -> bool:
        """Go back to the window; False if it does not fill the screen."""
        was_on = self.is_on()
        self.set_on(False)
        return was_on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange and self.is_on() is not self._on:
            self._on = self.is_on()
            self.changed.emit(self._on)
        return super().eventFilter(watched, event)
