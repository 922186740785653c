"""Menus and shortcuts as one table, and what makes them real."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.theme import Theme


@dataclass(frozen=True, slots=True)
class Spec:
    """An action.

    Attributes:
        name: What the window calls it; the method that it runs.
        text: What the menu says.
        keys: Its shortcuts; a standard one, or as Qt writes them.
        tip: What the status bar says.
        needs: ``article``, ``removal`` or ``articles`` (two or more) if it makes sense only with them.
    """

    name: str
    text: str
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    tip: str = ""
    needs: str = ""


_Standard = QKeySequence.StandardKey
MENUS: tuple[tuple[str, tuple[Spec | str | None, ...]], ...] = (
    (
        "&File",
        (
            Spec("open", "&Open…", (_Standard.Open,), "Open files"),
            "recent",
            Spec(
                "paste",
                "Open from Clip&board",
                (_Standard.Paste, "Ctrl+Shift+V"),
                "Open the text, page or files that were copied",
            ),
            None,
            Spec("close_article", "&Close Article", (_Standard.Close,), "Close the article in front", "article"),
            Spec("quit", "&Quit", ("Ctrl+Q",), "Close the window"),
        ),
    ),
    (
        "&Edit",
        (Spec("copy_text", "Copy &Readable Text", ("Ctrl+Shift+C",), "Copy the whole readable text", "article"),),
    ),
    (
        "&View",
        (
            Spec("zoom_in", "Zoom &In", (_Standard.ZoomIn, "Ctrl+="), "Larger text"),
            Spec("zoom_out", "Zoom &Out", (_Standard.ZoomOut,), "Smaller text"),
            Spec("zoom_reset", "&Normal Size", ("Ctrl+0",), "Text of the normal size"),
            None,
            "themes",
            "panels",
        ),
    ),
    (
        "&Go",
        (
            Spec("next_removal", "&Next Removal", ("F8",), "Go to the next removal or suspected code", "removal"),
            Spec(
                "previous_removal",
                "&Previous Removal",
                ("Shift+F8",),
                "Go to the removal or suspected code before",
                "removal",
            ),
            None,
            Spec("next_article", "Next &Article", ("Ctrl+PgDown", "Ctrl+Tab"), "Show the next article", "articles"),
            Spec(
                "previous_article",
                "Previous A&rticle",
                ("Ctrl+PgUp", "Ctrl+Shift+Tab"),
                "Show the article before",
                "articles",
            ),
        ),
    ),
    (
        "&Help",
        (
            Spec("sample", "Open the &Sample", (), "Open an article that code leaked into"),
            Spec("about", "&About Winnow", (), "What this is, and which version"),
        ),
    ),
)
"""The menus: titles, and what stands in them; a word is a submenu that the window fills, None a line."""


def build(
    owner: QWidget,
    add_menu: Callable[[str], QMenu],
    submenus: Mapping[str, QMenu],
    methods: Mapping[str, Callable[[], object]],
) -> dict[str, QAction]:
    """Make the menus; give every action by its name."""
    made: dict[str, QAction] = {}
    for title, entries in MENUS:
        menu = add_menu(title)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, str):
                menu.addMenu(submenus[entry])
            else:
                made[entry.name] = action = _action(owner, entry)
                method = methods[entry.name]
                action.triggered.connect(lambda _=False, method=method: method())
                menu.addAction(action)
    return made


def _action(owner: QWidget, spec: Spec) -> QAction:
    action = QAction(spec.text, owner)
    keys: list[QKeySequence] = []
    for key in spec.keys:
        found = QKeySequence.keyBindings(key) if isinstance(key, QKeySequence.StandardKey) else [QKeySequence(key)]
        keys += [one for one in found if one not in keys]
    action.setShortcuts(keys)
    action.setStatusTip(spec.tip)
    action.setData(spec.needs)
    return action


def theme_menu(owner: QWidget, chosen: Theme, choose: Callable[[Theme], object]) -> QMenu:
    """Make the menu of the themes, one of them checked."""
    menu = QMenu("&Theme", owner)
    group = QActionGroup(menu)
    for theme in Theme:
        action = menu.addAction(theme.value.capitalize())
        action.setCheckable(True)
        action.setChecked(theme is chosen)
        action.triggered.connect(lambda _=False, theme=theme: choose(theme))
        group.addAction(action)
    return menu
