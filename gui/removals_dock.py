"""The place of the removals panel, below everything."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from gui.removals_panel import RemovalsPanel


class RemovalsDock(QDockWidget):
    """The removals panel at the bottom of a window; it can be closed, and no more."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__("Removals", window)
        self.panel = RemovalsPanel()
        self.setObjectName("removals")
        self.setWidget(self.panel)
        self.setTitleBarWidget(QWidget())  # the panel has a head of its own
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)
        window.resizeDocks([self], [210], Qt.Orientation.Vertical)
        self.toggleViewAction().setShortcut("F9")
