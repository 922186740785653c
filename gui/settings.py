"""What Winnow remembers between two runs, each setting declared once with its type and default."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from core.threshold import THRESHOLD, is_threshold
from gui.theme import Theme

RECENT_FILES: Final = 10
"""How many files the recent ones are."""


class Settings:
    """The remembered settings. A value that is missing or not what it should be counts as its default."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store if store is not None else QSettings("Winnow", "Winnow")

    @property
    def theme(self) -> Theme:
        """The theme; light by default."""
        value = self._store.value("theme")
        return Theme(value) if value in list(Theme) else Theme.LIGHT

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._store.setValue("theme", theme.value)

    @property
    def zoom(self) -> int:
        """Steps that the text is larger than normal, -5 to 12; 0 by default."""
        try:
            return max(-5, min(12, int(str(self._store.value("zoom", 0)))))
        except ValueError:
            return 0

    @zoom.setter
    def zoom(self, steps: int) -> None:
        self._store.setValue("zoom", steps)

    @property
    def threshold(self) -> float:
        """The confidence that code in prose must have to be removed, above 0, at most 1; ``THRESHOLD`` by default."""
        try:
            value = float(str(self._store.value("threshold", THRESHOLD)))
        except ValueError:
            return THRESHOLD
        return value if is_threshold(value) else THRESHOLD

    @threshold.setter
    def threshold(self, threshold: float) -> None:
        self._store.setValue("threshold", threshold)

    @property
    def folder(self) -> str:
        """The folder that the open dialog begins in; empty by default."""
        return str(self._store.value("folder", ""))

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("folder", folder)

    @property
    def recent(self) -> list[str]:
        """The files that were opened last, newest first."""
        value = self._store.value("recent", [])
        paths = [value] if isinstance(value, str) else list(value) if isinstance(value, list | tuple) else []
        return [path for path in paths if isinstance(path, str) and path][:RECENT_FILES]

    def add_recent(self, path: str) -> None:
        """Put a file at the head of the recent ones."""
        self._store.setValue("recent", [path, *(other for other in self.recent if other != path)][:RECENT_FILES])

    def forget_recent(self, path: str) -> None:
        """Take a file from the recent ones, if it is one."""
        self._store.setValue("recent", [other for other in self.recent if other != path])

    def clear_recent(self) -> None:
        """Forget the recent files."""
        self._store.remove("recent")

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size, as Qt saves it; empty by default."""
        return self._bytes("geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    @property
    def layout(self) -> QByteArray:
        """Where the panel stands, as Qt saves it; empty by default."""
        return self._bytes("layout")

    @layout.setter
    def layout(self, value: QByteArray) -> None:
        self._store.setValue("layout", value)

    @property
    def panes(self) -> QByteArray:
        """How wide the panes are, as Qt saves it; empty by default."""
        return self._bytes("panes")

    @panes.setter
    def panes(self, value: QByteArray) -> None:
        self._store.setValue("panes", value)

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
