"""The column beside the panes: the open articles, and below them what is still to be opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from gui.waiting import WaitingPanel


class ShelfColumn(QWidget):
    """The list of the articles above the panel of those that wait; hidden where both are."""

    def __init__(self, articles: QListView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.articles = articles
        self.waiting = WaitingPanel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(articles, 1_000)
        column.addWidget(self.waiting)
        column.addStretch(1)  # takes the room of the articles while they are hidden
        self.setMinimumWidth(articles.minimumWidth())
        for part in (articles, self.waiting):
            part.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setHidden(self.articles.isHidden() and self.waiting.isHidden())
