"""What Winnow remembers between two runs, each setting declared once with its type and default.

The window's first frame waits for this module: what only some settings need is imported with them.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QSettings

from gui.settings.reading_settings import ReadingSettings
from gui.settings.window_settings import WindowSettings
from gui.widgets.theme import ThemeChoice

if TYPE_CHECKING:
    from core.article.reach import Reach
    from gui.settings.recent_file import RecentFile
    from gui.settings.type_settings import TypeSettings

RECENT_FILES: Final = 10
"""How many files the recent ones are."""
TYPE: Final = ("zoom", "face", "spacing", "width", "justified", "hyphenated", "family")
"""The keys of ``Settings.typography``, as its fields are called."""
PREFERENCES: Final = (
    "theme",
    *TYPE,
    "marks",
    "linked",
    "threshold",
    "reach",
    "fixed_folder",
    "recent_kept",
    "resumed",
    "header",
    "language",
)
"""The keys that count as preferences: those that a reset gives their defaults."""
_MOMENT = 2  # seconds
Choice = TypeVar("Choice", bound=StrEnum)


def _drop_torn_lock(path: str) -> None:
    """Remove the lock of a program that was killed before it had said whose it is.

    Qt would wait half a minute for it when the first setting is written; a living program leaves a lock empty for less
    than a moment.
    """
    with suppress(OSError):  # there is none, or it is somebody else's
        lock = os.lstat(path)
        if lock.st_size == 0 and time.time() - lock.st_mtime > _MOMENT:
            os.unlink(path)


class Settings:
    """The remembered settings. A value that is missing or not what it should be counts as its default."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store if store is not None else QSettings("Winnow", "Winnow")
        _drop_torn_lock(self._store.fileName() + ".lock")
        self.window = WindowSettings(self._store)
        self.reading = ReadingSettings(self._store)

    @property
    def file(self) -> str:
        """Where the settings are kept, a file's path or on Windows a key; windows that share it are one program."""
        return self._store.fileName()

    @property
    def theme(self) -> ThemeChoice:
        """The theme; the system's by default."""
        value = self._store.value("theme")
        return ThemeChoice(value) if value in list(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, theme: ThemeChoice) -> None:
        self._store.setValue("theme", theme.value)

    @property
    def language(self) -> str:
        """The code of the window's language; empty, by default, where it is the system's.

        It counts from the next start.
        """
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def zoom(self) -> int:
        """Steps that the text is larger than normal, -5 to 12; 0 by default."""
        from gui.settings.type_settings import LARGEST, SMALLEST

        try:
            return max(SMALLEST, min(LARGEST, int(str(self._store.value("zoom", 0)))))
        except ValueError:
            return 0

    @zoom.setter
    def zoom(self, steps: int) -> None:
        self._store.setValue("zoom", steps)

    @property
    def typography(self) -> TypeSettings:
        """How the reader sets its text; ``zoom`` is a part of it."""
        from gui.settings.type_settings import TypeSettings

        plain = TypeSettings()
        return TypeSettings(
            zoom=self.zoom,
            face=self._choice("face", plain.face),
            spacing=self._choice("spacing", plain.spacing),
            width=self._choice("width", plain.width),
            justified=self._flag("justified", default=plain.justified),
            hyphenated=self._flag("hyphenated", default=plain.hyphenated),
            family=str(self._store.value("family", plain.family)),
        )

    @typography.setter
    def typography(self, chosen: TypeSettings) -> None:
        for key in TYPE:
            value = getattr(chosen, key)
            self._store.setValue(key, value.value if isinstance(value, StrEnum) else value)

    @property
    def marks(self) -> bool:
        """Whether the reader marks where something was removed; it does by default."""
        return self._flag("marks", default=True)

    @marks.setter
    def marks(self, shown: bool) -> None:
        self._store.setValue("marks", shown)

    @property
    def threshold(self) -> float:
        """The confidence that code in prose must have to be removed, above 0, at most 1; ``THRESHOLD`` by default."""
        from core.article.threshold import THRESHOLD, is_threshold

        try:
            value = float(str(self._store.value("threshold", THRESHOLD)))
        except ValueError:
            return THRESHOLD
        return value if is_threshold(value) else THRESHOLD

    @threshold.setter
    def threshold(self, threshold: float) -> None:
        self._store.setValue("threshold", threshold)

    @property
    def reach(self) -> Reach:
        """How much of a page goes beside its article; the usual by default."""
        from core.article.reach import Reach

        return self._choice("reach", Reach.USUAL)

    @reach.setter
    def reach(self, reach: Reach) -> None:
        self._store.setValue("reach", reach.value)

    @property
    def folder(self) -> str:
        """The folder that the open dialog begins in; empty by default."""
        return str(self._store.value("folder", ""))

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("folder", folder)

    @property
    def fixed_folder(self) -> str:
        """The folder that the open dialog always begins in; empty, by default, where that is the last one used."""
        return str(self._store.value("fixed_folder", ""))

    @fixed_folder.setter
    def fixed_folder(self, folder: str) -> None:
        self._store.setValue("fixed_folder", folder)

    @property
    def save_folder(self) -> str:
        """The folder that was saved into last; empty by default."""
        return str(self._store.value("save_folder", ""))

    @save_folder.setter
    def save_folder(self, folder: str) -> None:
        self._store.setValue("save_folder", folder)

    @property
    def save_form(self) -> str:
        """The form that was saved in last; empty by default."""
        return str(self._store.value("save_form", ""))

    @save_form.setter
    def save_form(self, form: str) -> None:
        self._store.setValue("save_form", form)

    def first_folder(self) -> str:
        """Give the folder that the open dialog begins in."""
        return self.fixed_folder or self.folder

    @property
    def recent_kept(self) -> bool:
        """Whether the files that are opened are remembered; true by default."""
        return self._flag("recent_kept", default=True)

    @recent_kept.setter
    def recent_kept(self, kept: bool) -> None:
        self._store.setValue("recent_kept", kept)

    @property
    def header(self) -> bool:
        """Whether saved text and Markdown begin with where they come from; they do by default."""
        return self._flag("header", default=True)

    @header.setter
    def header(self, wanted: bool) -> None:
        self._store.setValue("header", wanted)

    @property
    def resumed(self) -> bool:
        """Whether the articles of last time are opened when the window is; true by default."""
        return self._flag("resumed", default=True)

    @resumed.setter
    def resumed(self, wanted: bool) -> None:
        self._store.setValue("resumed", wanted)

    @property
    def recent(self) -> list[RecentFile]:
        """The files that were opened last, newest first."""
        lines = self._recent_lines()
        if not lines:
            return []
        from gui.settings.recent_file import decode

        files = [file for line in lines if (file := decode(line)) is not None]
        return files[:RECENT_FILES]

    def recent_number(self) -> int:
        """Give how many files ``recent`` holds, if nobody else has written there, without reading what they are."""
        return len(self._recent_lines()[:RECENT_FILES])

    def _recent_lines(self) -> list[object]:
        value = self._store.value("recent", [])
        return [value] if isinstance(value, str) else list(value) if isinstance(value, list | tuple) else []

    def add_recent(self, file: RecentFile) -> None:
        """Put a file at the head of the recent ones, if they are to be remembered."""
        if self.recent_kept:
            self._set_recent([file, *(other for other in self.recent if other.path != file.path)])

    def forget_recent(self, path: str) -> None:
        """Take a file from the recent ones, if it is one."""
        self._set_recent([other for other in self.recent if other.path != path])

    def clear_recent(self) -> None:
        """Forget the recent files."""
        self._store.remove("recent")

    def _set_recent(self, files: list[RecentFile]) -> None:
        from gui.settings.recent_file import encode

        self._store.setValue("recent", [encode(file) for file in files[:RECENT_FILES]])

    def shortcuts(self) -> dict[str, str]:
        """Give the keys that the reader chose, by the names of their actions, as Qt writes lists of them."""
        self._store.beginGroup("shortcuts")
        found = {name: self._store.value(name) for name in self._store.childKeys()}
        self._store.endGroup()
        return {name: value for name, value in found.items() if isinstance(value, str)}

    def set_shortcuts(self, chosen: dict[str, str]) -> None:
        """Remember the keys that the reader chose, and no others."""
        self._store.remove("shortcuts")
        for name, keys in chosen.items():
            self._store.setValue(f"shortcuts/{name}", keys)

    def reset(self) -> None:
        """Give every preference its default; the recent files and the window's layout stay."""
        for key in PREFERENCES:
            self._store.remove(key)

    @property
    def layout_of_panes(self) -> str:
        """Which panes are shown: ``reader``, ``both`` or ``original``; empty by default."""
        return str(self._store.value("layout_of_panes", ""))

    @layout_of_panes.setter
    def layout_of_panes(self, value: str) -> None:
        self._store.setValue("layout_of_panes", value)

    @property
    def linked(self) -> bool:
        """Whether the panes scroll together; True by default."""
        return self._flag("linked", default=True)

    @linked.setter
    def linked(self, value: bool) -> None:
        self._store.setValue("linked", value)

    @property
    def panel(self) -> bool:
        """Whether the removals panel is shown for an article that has some; True by default."""
        return self._flag("panel", default=True)

    @panel.setter
    def panel(self, value: bool) -> None:
        self._store.setValue("panel", value)

    def _flag(self, key: str, *, default: bool) -> bool:
        return {"true": True, "false": False}.get(str(self._store.value(key)).lower(), default)

    def _choice(self, key: str, default: Choice) -> Choice:
        value = self._store.value(key)
        choices = default.__class__
        return choices(value) if value in list(choices) else default
