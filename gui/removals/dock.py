"""The place of the removals panel, below everything."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from gui.removals.panel import RemovalsPanel
from gui.settings.settings import Settings


class RemovalsDock(QDockWidget):
    """The removals panel at the bottom of a window; it can be closed, which is remembered, and no more."""

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__("Removals", window)
        self._settings = settings
        self.panel = RemovalsPanel()
        self.setObjectName("removals")
        self.setWidget(self.panel)
        self.setTitleBarWidget(QWidget())  # the panel has a head of its own
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)
        window.resizeDocks([self], [210], Qt.Orientation.Vertical)
        self.toggleViewAction().setShortcut("F9")
        self.toggleViewAction().triggered.connect(self._remember)

    def offer(self, useful: bool) -> None:
        """Show the panel where it is ``useful``, if the reader wants it at all; otherwise hide it."""
        self.setVisible(useful and self._settings.panel)

    def _remember(self, shown: bool) -> None:
        self._settings.panel = shown
