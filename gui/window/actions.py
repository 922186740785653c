"""What makes the menus of the table real."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.language.speech import tr
from gui.widgets.direction import is_mirrored
from gui.widgets.tips import wrapped_tip
from gui.window.menu_spec import Spec
from gui.window.menu_table import CITATIONS, EDGES, MENUS


def build(
    owner: QWidget,
    menus: Mapping[str, QMenu],
    submenus: Mapping[str, QMenu],
    methods: Mapping[str, Callable[..., object]],
) -> dict[str, QAction]:
    """Fill the menus, given by their titles; give every action by its name."""
    made: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for title, entries in MENUS:
        menu = menus[title]
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, str):
                menu.addMenu(submenus[entry])
            else:
                made[entry.name] = action = _action(owner, entry, methods[entry.name])
                if entry.group:
                    groups.setdefault(entry.group, QActionGroup(owner)).addAction(action)
                menu.addAction(action)
    return made


def edges_menu(owner: QWidget, move: Callable[[int, int], object]) -> tuple[QMenu, list[QAction]]:
    """Make the menu that moves the edges of the current removal."""
    menu = QMenu(tr("Move &Edge"), owner)
    made = []
    for words, keys, by in EDGES:
        action = menu.addAction(tr(words))
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False, by=by: move(*by))
        made.append(action)
    return menu, made


def citations_menu(owner: QWidget, copy: Callable[[str], object]) -> tuple[QMenu, dict[str, QAction]]:
    """Make the menu that copies the entry of the article in a list of references; give its actions by form."""
    menu = QMenu(tr("Copy Ci&tation"), owner)
    made = {}
    for form, words, tip in CITATIONS:
        made[form] = action = menu.addAction(tr(words))
        action.setStatusTip(tr(tip))
        action.triggered.connect(lambda _=False, form=form: copy(form))
        owner.addAction(action)  # its keys, if it is given some, work while the menu bar is hidden
    return menu, made


def in_panes() -> list[str]:
    """Give the names of the actions whose keys work in the panes and the list of removals alone."""
    return [spec.name for _, entries in MENUS for spec in entries if isinstance(spec, Spec) and spec.in_panes]


def members(group: str) -> list[str]:
    """Give the names of the actions of a group, in order."""
    return [spec.name for _, entries in MENUS for spec in entries if isinstance(spec, Spec) and spec.group == group]


def _action(owner: QWidget, spec: Spec, method: Callable[..., object]) -> QAction:
    action = QAction(tr(spec.text), owner)
    keys: list[QKeySequence] = []
    for key in spec.keys:
        found = QKeySequence.keyBindings(key) if isinstance(key, QKeySequence.StandardKey) else [QKeySequence(key)]
        keys += [one for one in found if one not in keys]
    tip = tr(spec.tip) if spec.tip else ""
    action.setStatusTip(tip)
    show_keys(action, tip, keys)
    action.setData(spec.needs)
    action.setCheckable(spec.check or bool(spec.group))
    if spec.check:
        action.triggered.connect(method)
    else:
        action.triggered.connect(lambda _=False: method())
    if spec.in_panes:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    else:
        owner.addAction(action)  # its keys work while the menu bar is hidden
    return action


def show_keys(action: QAction, tip: str, keys: list[QKeySequence]) -> None:
    """Give an action its keys, and name one that keyboards have in its tool tip, if that is ours."""
    keys = sorted(keys, key=is_rare)  # menus name the first one
    action.setShortcuts(keys)
    if tip:
        named = bool(keys) and not is_rare(keys[0])
        words = f"{tip} ({key_words(keys[0])})" if named else tip
        action.setToolTip(wrapped_tip(words))
    if is_mirrored():
        text = action.text().partition("\t")[0]
        # Menus set the key as they set the words, and from the right: “,+Ctrl”.
        action.setText(f"{text}\t{key_words(keys[0])}" if keys and not key_words(keys[0])[-2].isalnum() else text)


def key_words(key: QKeySequence) -> str:
    """Give a key as a reader sees it, from left to right in every window."""
    words = key.toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u2066{words}\u2069" if is_mirrored() else words


def is_rare(key: QKeySequence) -> bool:
    """Tell whether few keyboards have a key: it is named after what it does, such as Open or Undo, or above F12."""
    which = first_of(key).key()
    return which >= Qt.Key.Key_Back or Qt.Key.Key_F13 <= which <= Qt.Key.Key_F35


def first_of(key: QKeySequence) -> QKeyCombination:
    """Give the first key of a sequence, with those that are held."""
    combination: QKeyCombination = key[0]  # type: ignore[index]
    return combination


def choice_menu(
    owner: QWidget, title: str, choices: Iterable[tuple[str, str]], choose: Callable[[str], object]
) -> tuple[QMenu, dict[str, QAction]]:
    """Make a menu of which one entry is checked: ``choices`` are names and texts; give its actions by name."""
    menu = QMenu(title, owner)
    group = QActionGroup(menu)
    made: dict[str, QAction] = {}
    for name, text in choices:
        made[name] = action = menu.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(lambda _=False, name=name: choose(name))
        group.addAction(action)
    return menu, made
