"""The place of the removals panel, below everything."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from gui.language.speech import tr
from gui.removals.panel import RemovalsPanel
from gui.settings.settings import Settings

HEIGHT = 240
"""Of the panel at first, in pixels."""
_MOST = 0.4
"""The share of the window's height that it takes at first: what is read needs the more."""


class RemovalsDock(QDockWidget):
    """The removals panel at the bottom of a window; it can be closed, which is remembered, and no more.

    Signals:
        focus_left: it has the focus and is about to be hidden.
    """

    focus_left = Signal()

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(tr("Removals"), window)
        self._window = window
        self._settings = settings
        self._height: int | None = None  # that it had when it was seen last
        self._seen = False
        self.panel = RemovalsPanel()
        self.setObjectName("removals")
        self.setWidget(self.panel)
        self.setTitleBarWidget(QWidget())  # the panel has a head of its own
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)
        self.toggleViewAction().setShortcut("F9")
        self.toggleViewAction().triggered.connect(self._remember)

    def offer(self, useful: bool) -> None:
        """Show the panel where it is ``useful``, if the reader wants it at all; otherwise hide it."""
        self.setVisible(useful and self._settings.panel)

    def set_height(self, height: int) -> None:
        """Make the panel so high, in pixels, now or as soon as it is shown."""
        self._height = height
        if not self.isHidden():
            self._fit()

    def _fit(self) -> None:
        height = self._height or min(HEIGHT, int(self._window.height() * _MOST))
        self._window.resizeDocks([self], [height], Qt.Orientation.Vertical)

    def setVisible(self, visible: bool) -> None:
        focus = QApplication.focusWidget()
        inside = not visible and focus is not None and self.isAncestorOf(focus)
        if inside:
            self.focus_left.emit()
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()  # Qt would give it all the room that the panes can do without

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous() and self._seen:
            self._height, self._seen = self.height(), False
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._seen = True  # before that it has no height of its own
        super().paintEvent(event)

    def _remember(self, shown: bool) -> None:
        self._settings.panel = shown
