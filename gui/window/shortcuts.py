"""The keys of every action: those of the tables, or what the reader made of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from gui.language.speech import tr
from gui.window.actions import first_of, show_keys

if TYPE_CHECKING:
    from gui.settings.settings import Settings

_Format = QKeySequence.SequenceFormat
_Key = Qt.Key
_MOVING = {
    _Key.Key_Escape, _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Return, _Key.Key_Enter, _Key.Key_Space,
    _Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down,
    _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Home, _Key.Key_End,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """An action whose keys can be changed.

    Attributes:
        name: What the settings call it.
        menu: The menu that it stands in.
        words: What it is called there.
        action: The action; its keys are the ones that it has at first.
        tip: What its tool tip says, to which its key is added; empty if that is none of our business.
        keys: Its keys at first.
    """

    name: str
    menu: str
    words: str
    action: QAction
    tip: str = ""
    keys: tuple[QKeySequence, ...] = field(default=(), compare=False)


def plain(text: str) -> str:
    """Give the words of a menu without what marks a letter, and without what announces a dialog."""
    return text.replace("&", "").rstrip("…")


class Shortcuts(QObject):
    """Who has which keys. A key that a reader gives to an action is taken from every other one.

    Signals:
        changed: keys are others.
    """

    changed = Signal()

    def __init__(self, settings: Settings, rows: Iterable[Row], window: QMainWindow) -> None:
        """Give the actions of ``rows`` the keys that ``settings`` remember."""
        super().__init__(window)
        self._settings = settings
        self._window = window
        self.rows = tuple(Row(r.name, r.menu, r.words, r.action, r.tip, tuple(r.action.shortcuts())) for r in rows)
        self._by_name = {row.name: row for row in self.rows}
        self._own: dict[str, tuple[QKeySequence, ...]] = {}
        for name, text in settings.shortcuts().items():
            keys = QKeySequence.listFromString(text, _Format.PortableText) if text else []
            if name in self._by_name and all(is_key(key) for key in keys):
                self._own[name] = tuple(keys)
        if self._own:
            self._apply()

    def keys(self, name: str) -> tuple[QKeySequence, ...]:
        """Give the keys of an action."""
        if name in self._own:
            return self._own[name]
        taken = [key for keys in self._own.values() for key in keys]
        return tuple(key for key in self._by_name[name].keys if key not in taken)

    def is_changed(self, name: str) -> bool:
        """Tell whether an action has other keys than at first."""
        return self.keys(name) != self._by_name[name].keys

    def holder(self, key: QKeySequence, *, but: str) -> Row | None:
        """Give the action that has a key, other than ``but``."""
        return next((row for row in self.rows if row.name != but and key in self.keys(row.name)), None)

    def refusal(self, key: QKeySequence) -> str:
        """Say why a key can be no shortcut; empty if it can."""
        words = key.toString(_Format.NativeText)
        combination = first_of(key)
        held = combination.keyboardModifiers()
        bare = not held & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if combination.key() in _MOVING and bare:
            return tr("{key} is for moving about in the window.", key=words)
        for standard in (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll):
            if key in QKeySequence.keyBindings(standard):
                return tr("{key} is for text that is selected.", key=words)
        for menu in self._window.menuBar().actions():
            if key == QKeySequence.mnemonic(menu.text()):
                return tr("{key} opens the menu {menu}.", key=words, menu=plain(menu.text()))
        return ""

    def choose(self, name: str, keys: Sequence[QKeySequence]) -> None:
        """Give an action these keys instead of those that it has, and take them from every other one."""
        self._take(keys, but=name)
        if tuple(keys) == self._by_name[name].keys:
            self._own.pop(name, None)
        else:
            self._own[name] = tuple(keys)
        self._keep()

    def reset(self, name: str) -> None:
        """Give an action the keys that it had at first."""
        self.choose(name, self._by_name[name].keys)

    def reset_all(self) -> None:
        """Give every action the keys that it had at first."""
        self._own.clear()
        self._keep()

    def _take(self, keys: Sequence[QKeySequence], *, but: str) -> None:
        for other, own in self._own.items():
            if other != but:
                self._own[other] = tuple(key for key in own if key not in keys)

    def _keep(self) -> None:
        self._settings.set_shortcuts(
            {name: QKeySequence.listToString(list(keys), _Format.PortableText) for name, keys in self._own.items()}
        )
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        for row in self.rows:
            show_keys(row.action, row.tip, list(self.keys(row.name)))


def is_key(key: QKeySequence) -> bool:
    """Tell whether a sequence is one key, with or without others that are held."""
    return key.count() == 1 and first_of(key).key() not in (Qt.Key.Key_unknown, Qt.Key(0))
