"""Full screen, which the window leaves as it was before, whatever its window manager makes of the wish."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

_PATIENCE = 400
"""Milliseconds for a window manager to carry out what it was asked, and to say so; some do in several steps."""


class FullScreen(QObject):
    """The window's full screen.

    What the reader wants holds from the moment it is wanted: what the window manager reports shortly after is its way
    there. One that does not carry it out, or that is not there at all, is done without.

    Signals:
        changed: whether the window fills the screen now, whoever made it so.
    """

    changed = Signal(bool)

    def __init__(self, window: QMainWindow, hold: Callable[[bool], object]) -> None:
        """Begin with the window as it is; ``hold`` is told whether it is laid over the screen, before and after."""
        super().__init__(window)
        self._window = window
        self._hold = hold
        self._on = window.isFullScreen()
        self._maximized = self._looked = False
        self._before: QRect | None = None  # where the window stood before it was laid over the screen
        self._asked = QTimer(self)
        self._asked.setSingleShot(True)
        self._asked.setInterval(_PATIENCE)
        self._asked.timeout.connect(self._look)
        window.installEventFilter(self)

    def is_on(self) -> bool:
        """Tell whether the window fills the screen, or is about to."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Fill the screen, or go back."""
        if on == self._on:
            return
        self._on, self._looked = on, False
        self._asked.start()
        if on:
            self._maximized = self._window.isMaximized()
            self._window.showFullScreen()
        else:
            self._go_back()
        self.changed.emit(on)

    def _go_back(self) -> None:
        if self._maximized:
            self._window.showMaximized()
        else:
            self._window.showNormal()
        if self._before is not None:
            self._window.setGeometry(self._before)
            self._before = None
            self._hold(False)

    def leave(self) -> bool:
        """Go back to the window; False if it does not fill the screen."""
        was_on = self._on
        self.set_on(False)
        return was_on

    def _look(self) -> None:
        """See what the window manager made of it."""
        window, screen = self._window, self._window.screen().geometry()
        if not self._on:
            self._follow()
        elif self._before is not None or (window.isFullScreen() and window.geometry().contains(screen)):
            return
        elif window.isFullScreen() and not self._looked:
            self._looked = True
            self._asked.start()  # without a manager Qt says so at once, and with some the size comes late
        else:
            self._hold(True)
            self._before = window.geometry()
            window.setGeometry(screen)

    def _follow(self) -> None:
        """Take what the window manager says for what is."""
        if self._window.isFullScreen() is not self._on and self._before is None:
            self._on = self._window.isFullScreen()
            self.changed.emit(self._on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            if self._asked.isActive():
                self._asked.start()
            elif not self._window.isMinimized():
                self._follow()
        return super().eventFilter(watched, event)
