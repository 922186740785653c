"""The context menus of the panes and of the list of removals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.application.piece_menu import PieceMenu

if TYPE_CHECKING:
    from gui.application.decision_actions import DecisionActions
    from gui.articles.current_article import CurrentArticle
    from gui.removals.panel import RemovalsPanel
    from gui.window.central_widget import CentralWidget


class ContextMenus(QObject):
    """Makes and shows them.

    Signals:
        filling: a context menu, the view and the place that it is of; what it offers besides is to be added.
    """

    filling = Signal(QMenu, QWidget, QPoint)

    def __init__(
        self,
        window: QWidget,
        session: CurrentArticle,
        centre: CentralWidget,
        panel: RemovalsPanel,
        acts: DecisionActions,
    ) -> None:
        super().__init__(window)
        self._window: Any = window
        self._session = session
        self._original = centre.original.view
        self._panel = panel
        self._acts = acts
        for view in (centre.original.view, centre.reader.view):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(lambda point, view=view: self.show_at(view, point))
        panel.menu_wanted.connect(self._show_of_rows)

    def _show_of_rows(self, numbers: Sequence[int], point: QPoint) -> None:
        if self._panel.lists(self._session.pieces):
            _pop_up(self.of_pieces(self._panel.rows, numbers), point)

    def show_at(self, view: QWidget, point: QPoint) -> None:
        """Show what can be done where the mouse is, or with what is selected."""
        _pop_up(self.at(view, point), view.mapToGlobal(point))

    def at(self, view: QWidget, point: QPoint) -> QMenu:
        """Make that menu."""
        menu = QMenu(view)
        index = self._original.piece_at(point) if view is self._original else -1
        if index >= 0:
            self._session.choose(index)
            menu = self.of_pieces(view, [index])
            menu.addSeparator()
        self.filling.emit(menu, view, point)
        return menu

    def of_pieces(self, owner: QWidget, numbers: Sequence[int]) -> QMenu:
        """Make the menu of some pieces, which goes when these have other numbers."""
        menu = PieceMenu(owner, self._acts, numbers, self._panel.select_all, self._key)
        for signal in (self._session.article_changed, self._session.article_refreshed):
            signal.connect(menu.close)
        return menu

    def _key(self, name: str) -> QKeySequence:
        """Give the key of an action of the window, which the reader may have changed."""
        key: QKeySequence = self._window.actions_by_name[name].shortcut()
        return key


def _pop_up(menu: QMenu, point: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(point)
