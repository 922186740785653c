"""The list of what was decided about the article in front; a click goes back to a state of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QUndoView

from gui.language.speech import tr

if TYPE_CHECKING:
    from gui.decisions.undo_commands import Decisions


class HistoryDock(QDockWidget):
    """The decisions in the order in which they were made, hidden until it is wanted."""

    def __init__(self, window: QMainWindow, decisions: Decisions) -> None:
        super().__init__(tr("History"), window)
        self.setObjectName("history")
        self.view = QUndoView(decisions.group)
        self.view.setEmptyLabel(tr("As Winnow cleaned it"))
        self.view.setAccessibleName(tr("History of decisions"))
        self.view.setMinimumWidth(140)
        self.setWidget(self.view)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        self.toggleViewAction().setShortcut("Ctrl+H")
        self.hide()
