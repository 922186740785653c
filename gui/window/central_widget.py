"""The middle of the window: the welcome page or the panes, and over their foot what is told for a while."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.articles.list_model import ArticleListModel
from gui.articles.sidebar import Sidebar
from gui.jobs.progress_row import ProgressRow
from gui.opening.welcome_page import Welcome
from gui.panes.original import OriginalPane
from gui.panes.reader.pane import ReaderPane
from gui.widgets.foot import Foot
from gui.widgets.kept_splitter import KeptSplitter
from gui.widgets.notices import NoticeBar

_SIDEBAR, _NARROW = 240, 170  # pixels that it has at first, and in which titles have no room
_SHARE = 0.25
"""Share of the window that it takes at most, until a reader makes it wider."""


class CentralWidget(QWidget):
    """What stands where in the middle of the window."""

    def __init__(self, shelf: ArticleListModel, welcome: Welcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = NoticeBar()
        self.progress = ProgressRow()
        self.welcome = welcome
        welcome.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reader = ReaderPane()
        self.original = OriginalPane()
        self.splitter = KeptSplitter([_SIDEBAR, 515, 515], [True, False, False], share=_SHARE)
        self.shelf_column = Sidebar(shelf, self)  # it shows itself, which without a parent would be a window
        self.shelf_view, self.waiting = self.shelf_column.articles, self.shelf_column.waiting
        self.contents = self.shelf_column.contents
        for widget in (self.shelf_column, self.reader, self.original):
            self.splitter.add(widget)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.splitter)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        self._foot = Foot(self.stack, self)
        self.add_over(self.notices)
        self.add_over(self.progress)

    def make_room(self) -> None:
        """Make the sidebar as wide as titles need, where they would have no room."""
        if self.splitter.kept()[0] <= _NARROW:
            self.splitter.setSizes([_SIDEBAR, 0, 0])

    def add_over(self, card: QWidget) -> None:
        """Put something over the foot of the panes, below the notices; it moves nothing."""
        self._foot.add(card)

    def add_below(self, widget: QWidget) -> None:
        """Put something below the panes."""
        self._column.addWidget(widget)

    def is_settled(self) -> bool:
        """Tell whether the panes show all of what they were given."""
        return self.reader.is_finished() and self.original.is_finished()
