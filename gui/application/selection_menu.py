"""The context menu's part about text: the link that is there, what is selected, and all of it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.language.speech import tr
from gui.panes.reader.clipboard import plain
from gui.widgets.notices import announce

if TYPE_CHECKING:
    from gui.application.context_menus import ContextMenus
    from gui.application.decision_actions import DecisionActions
    from gui.application.export_actions import ExportActions
    from gui.links.links import Links
    from gui.window.central_widget import CentralWidget

_Key = QKeySequence.StandardKey


class SelectionMenu(QObject):
    """Fills the context menus of both panes, and opens them by Shift+F10 where the system does not."""

    def __init__(
        self,
        window: QWidget,
        centre: CentralWidget,
        menus: ContextMenus,
        decisions: DecisionActions,
        links: Links,
        exports: ExportActions,
    ) -> None:
        super().__init__(window)
        self._window: Any = window
        self._reader, self._original = centre.reader.view, centre.original.view
        self._decisions = decisions
        self._links = links
        self._exports = exports
        self._menus = menus
        menus.filling.connect(self.fill)
        if sys.platform != "win32":  # there the key is the system's own
            for view in (centre.reader.view, centre.original.view):
                view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() != Qt.Key.Key_F10 or event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
            return False
        view = self._reader if watched is self._reader else self._original
        room, place = view.viewport().rect(), view.cursorRect().center()
        inside = QPoint(min(max(place.x(), 0), room.right()), min(max(place.y(), 0), room.bottom()))
        self._menus.show_at(view, inside)
        return True

    def fill(self, menu: QMenu, view: QWidget, point: QPoint) -> None:
        """Add what can be done with the link at a place of a view, and with what is selected there."""
        link = self._reader.links.at(point) if view is self._reader else None
        if link is not None:
            from gui.links.link_menu import add_entries  # the window must not wait for it when it starts

            add_entries(menu, self._links, link)
        text = self._reader if view is self._reader else self._original
        selected = text.textCursor().hasSelection()
        menu.setAccessibleName(tr("Link") if link is not None else tr("Selected text") if selected else tr("Text"))
        if selected:
            self._add(menu, tr("Copy"), QKeySequence(_Key.Copy), text.copy)
            # Where in the original it stands is not asked: of all of a large article that takes long.
            whole = self._window.session.article is not None
            if whole and (text is self._original or self._reader.chosen()):
                if text is self._reader:
                    self._add_copies(menu)
                menu.addSeparator()
                key = self._window.actions_by_name["remove_selected"].shortcut()  # which the reader may have changed
                self._add(menu, tr("Remove Selected Text"), key, self._decisions.remove_selected)
        self._add(menu, tr("Select All"), QKeySequence(_Key.SelectAll), text.selectAll)

    def _add_copies(self, menu: QMenu) -> None:
        for words, form in (
            (tr("Copy as &Text"), "text"),
            (tr("Copy as &Rich Text"), "fragment"),
            (tr("Copy as &Markdown"), "markdown"),
            (tr("Copy as &Quotation"), "quotation"),
        ):
            self._add(menu, words, QKeySequence(), partial(self.copy, form))

    def copy(self, form: str) -> None:
        """Copy what is selected in the reader as ``text``, ``fragment`` (rich text), ``markdown`` or ``quotation``."""
        view = self._reader
        words = view.copied()
        if form != "text":
            self._exports.commands.copy_part(form, view.chosen(), words)
            return
        QGuiApplication.clipboard().setMimeData(plain(words))
        self._window.statusBar().showMessage(tr("Text copied"), 4_000)
        announce(self._window, tr("Text copied"))

    @staticmethod
    def _add(menu: QMenu, words: str, keys: QKeySequence, act: Callable[[], object]) -> None:
        action = menu.addAction(words)
        action.setShortcut(keys)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _=False: act())
