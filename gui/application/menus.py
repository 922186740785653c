"""The window's menus: what every action of the table does, and which make sense now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from core.article.source import MediaType
from gui.articles.encoding_menu import EncodingMenu
from gui.language.speech import tr
from gui.removals.details import check_kind, kinds_menu
from gui.widgets.theme import ThemeChoice, theme_names
from gui.window import actions
from gui.window.layouts import Layout
from gui.window.menu_spec import Spec
from gui.window.menu_table import MENUS

if TYPE_CHECKING:
    from gui.application.window_parts import WindowParts
    from gui.window.shortcuts import Row, Shortcuts
    from gui.window.shortcuts_dialog import ShortcutsDialog


class Menus:
    """The menu bar of a window that is built.

    Attributes:
        actions: Every action of the table, by its name.
        themes: The actions that choose a theme, by its name.
        encodings: The menu that chooses an encoding.
    """

    def __init__(self, window: WindowParts) -> None:
        self._window = window
        panels = QMenu(tr("&Panels"), window)
        panels.addAction(window.dock.toggleViewAction())
        panels.addAction(window.history.toggleViewAction())
        panels.addAction(window.outline.toggleViewAction())
        names = list(zip(map(str, ThemeChoice), theme_names(), strict=True))
        themes, self.themes = actions.choice_menu(
            window, tr("&Theme"), names, lambda name: window.choose_theme(ThemeChoice(name))
        )
        self.encodings = EncodingMenu(window)
        self.encodings.chosen.connect(window.articles.choose_encoding)
        window.reader.blank.encoding_wanted.connect(self.encodings.open_below)
        self._kinds = kinds_menu(window, window.decision_actions.call_it, keys=True)
        edges, self._edges = actions.edges_menu(window, window.decision_actions.move_edges)
        citations, self._citations = actions.citations_menu(window, window.export_actions.copy_citation)
        submenus = {
            "recent": window.recent_menu,
            "encodings": self.encodings,
            "kinds": self._kinds,
            "edges": edges,
            "citations": citations,
            "themes": themes,
            "panels": panels,
        }
        self.actions = actions.build(window, window.titles, submenus, self._methods())
        self._shortcuts: Shortcuts | None = None
        self.shortcuts_dialog: ShortcutsDialog | None = None
        if window.settings.shortcuts():
            _ = self.shortcuts  # it gives the actions the reader's keys
        for view in (window.reader.view, window.original.view, window.removals.rows):
            view.addActions(
                [*(self.actions[name] for name in actions.in_panes()), *self._edges, *self._kinds.actions()]
            )

    @property
    def shortcuts(self) -> Shortcuts:
        """The keys of every action, made when they are first wanted or other than at first."""
        if self._shortcuts is None:
            from gui.window.shortcuts import Shortcuts

            self._shortcuts = Shortcuts(self._window.settings, self._rows(), self._window)
        return self._shortcuts

    def show_shortcuts(self) -> None:
        """Show the dialog of the keys, or bring it to the front."""
        if self.shortcuts_dialog is None:
            from gui.window.shortcuts_dialog import ShortcutsDialog  # the window must not wait for it when it starts

            self.shortcuts_dialog = ShortcutsDialog(self.shortcuts, self._window)
        self.shortcuts_dialog.show()
        self.shortcuts_dialog.raise_()
        self.shortcuts_dialog.activateWindow()

    def _rows(self) -> list[Row]:
        """List everything whose keys can be changed."""
        from gui.window.shortcuts import Row, plain

        rows = []
        for title, entries in MENUS:
            menu = plain(tr(title))
            for entry in entries:
                if isinstance(entry, Spec):
                    rows.append(Row(entry.name, menu, plain(tr(entry.text)), self.actions[entry.name], tr(entry.tip)))
                elif entry == "edges":
                    rows += [
                        Row(f"edge_{number}", menu, tr("Move Edge: {how}", how=action.text()), action)
                        for number, action in enumerate(self._edges)
                    ]
                elif entry == "citations":
                    rows += [
                        Row(
                            f"cite_{form}",
                            menu,
                            tr("Copy Citation {form}", form=plain(action.text())),
                            action,
                            action.statusTip(),
                        )
                        for form, action in self._citations.items()
                    ]
                elif entry == "panels":
                    docks = {
                        "panel_removals": self._window.dock,
                        "panel_history": self._window.history,
                        "panel_outline": self._window.outline,
                    }
                    rows += [
                        Row(
                            name,
                            menu,
                            tr("{name} Panel", name=dock.windowTitle()),
                            dock.toggleViewAction(),
                        )
                        for name, dock in docks.items()
                    ]
        return rows

    def _methods(self) -> dict[str, Callable[..., object]]:
        window = self._window
        return {
            "open": window.open_commands.ask_for_files,
            "open_folder": window.open_commands.ask_for_folder,
            "paste": window.open_commands.paste,
            "reload": window.reload.reload,
            "close_article": window.articles.close_in_front,
            "close_others": window.articles.close_others,
            "close_all": window.articles.close_all,
            "reopen": window.articles.reopen,
            "quit": window.close,
            "undo": window.decision_actions.undo,
            "redo": window.decision_actions.redo,
            "rules": window.show_rules,
            "find": window.finder.open,
            "find_next": lambda: window.finder.step(1),
            "find_previous": lambda: window.finder.step(-1),
            "next_heading": lambda: window.heading_actions.step(1),
            "previous_heading": lambda: window.heading_actions.step(-1),
            "go_to_offset": window.finder.ask_for_position,
            "toggle_removal": window.decision_actions.toggle,
            "remove_selected": window.decision_actions.remove_selected,
            "copy_text": window.article_display.copy_text,
            "copy_rich_text": window.export_actions.copy_rich_text,
            "copy_markdown": window.export_actions.copy_markdown,
            "save_as": window.export_actions.save_as,
            "save_report": window.export_actions.save_report,
            "clean_folder": window.export_actions.clean_folder,
            "article_facts": window.show_article_facts,
            "print": window.export_actions.print,
            "preferences": window.preferences.show,
            "layout_reader": lambda: window.layouts.choose(Layout.READER),
            "layout_both": lambda: window.layouts.choose(Layout.BOTH),
            "layout_original": lambda: window.layouts.choose(Layout.ORIGINAL),
            "full_screen": window.full_screen.set_on,
            "link_panes": window.link_panes,
            "own_text": window.appearance.show_own_text,
            "fold_all": window.original.fold_all,
            "open_all": window.original.open_all,
            "marks": window.appearance.show_marks,
            "load_pictures": window.picture_loading.ask,
            "enlarge_image": window.enlarging.enlarge_first,
            "type": window.type_button.click,
            "zoom_in": lambda: window.appearance.zoom(1),
            "zoom_out": lambda: window.appearance.zoom(-1),
            "zoom_reset": window.appearance.zoom_back,
            "next_removal": lambda: window.session.step(1),
            "previous_removal": lambda: window.session.step(-1),
            "next_suspected": window.article_display.next_suspected,
            "next_article": lambda: window.articles.step(1),
            "previous_article": lambda: window.articles.step(-1),
            "filter_articles": window.central.shelf_column.ask,
            "next_in_list": lambda: window.groups.step(1),
            "previous_in_list": lambda: window.groups.step(-1),
            "filter_list": window.central.contents.ask,
            "next_pane": lambda: window.focus_rounds.step(1),
            "previous_pane": lambda: window.focus_rounds.step(-1),
            "guide": window.show_guide,
            "shortcuts": self.show_shortcuts,
            "words": window.show_words,
            "sample": window.open_commands.open_sample,
            "about": window.about,
        }

    def refresh(self) -> None:
        """Enable what makes sense now, and check what is so."""
        window = self._window
        undo, redo = window.decisions.undo_words(), window.decisions.redo_words()
        possible = {
            "": True,
            "article": window.session.article is not None,
            "page": window.session.article is not None and window.session.article.source.media_type is MediaType.HTML,
            "file": window.session.article is not None and window.session.article.source.path is not None,
            "removal": bool(window.session.pieces),
            "articles": len(window.shelf) + (window.session.beginning is not None) > 1,
            "list": len(window.groups) > 0,
            "closed": window.articles.can_reopen(),
            "piece": window.session.removal >= 0 or bool(window.removals.chosen()),
            "pictures": bool(window.picture_loading.addresses()) and not window.picture_loading.is_loading(),
            "undo": bool(undo),
            "redo": bool(redo),
        }
        for action in self.actions.values():
            action.setEnabled(possible[action.data()])
        for action in (self._kinds.menuAction(), *self._kinds.actions(), *self._edges):
            action.setEnabled(possible["piece"])
        piece = window.decision_actions.current()
        check_kind(self._kinds, {piece.found.kind} if piece is not None else set())
        for action in self._citations.values():
            action.setEnabled(possible["article"])
        article = window.session.article
        self.encodings.show_source(article.source if article is not None else None)
        self.actions["undo"].setText(tr("&Undo {what}", what=undo) if undo else tr("&Undo"))
        self.actions["redo"].setText(tr("Re&do {what}", what=redo) if redo else tr("Re&do"))
        self.actions["load_pictures"].setText(window.picture_loading.title())
        self.actions[f"layout_{window.layouts.current.value}"].setChecked(True)
        self.actions["full_screen"].setChecked(window.full_screen.is_on())
        self.actions["link_panes"].setChecked(window.linker.is_on())
        self.actions["marks"].setChecked(window.settings.marks)
        self.actions["own_text"].setChecked(window.settings.reading.own_text)
        self.themes[window.settings.theme.value].setChecked(True)
