"""The menu of the files that were opened last."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from gui.settings.recent_file import RecentFile
from gui.settings.settings import Settings


class RecentMenu(QMenu):
    """The recent files, newest first, and a way to forget them all.

    Signals:
        chosen: the path of a file that the reader wants.
        changed: the RecentFiles, whenever they are others.
    """

    chosen = Signal(str)
    changed = Signal(list)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("Open &Recent", parent)
        self._settings = settings
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what the settings hold, which another window may have changed."""
        recent = self._settings.recent
        self.clear()
        for file in recent:
            path = file.path
            # An ampersand would become a mnemonic.
            action = self.addAction(Path(path).name.replace("&", "&&"))
            action.setToolTip(path)
            action.setStatusTip(path)
            action.triggered.connect(lambda _=False, path=path: self.chosen.emit(path))
        if recent:
            self.addSeparator()
            self.addAction("&Clear").triggered.connect(self.forget_all)
        self.setEnabled(bool(recent))
        self.changed.emit(recent)

    def remember(self, path: str, removals: int | None) -> None:
        """Put a file first that was opened just now; ``removals`` is how many it has, if it is one article."""
        self._settings.add_recent(RecentFile(path, datetime.now().astimezone(), removals))
        self.fill()

    def forget(self, path: str) -> None:
        """Take a file out."""
        self._settings.forget_recent(path)
        self.fill()

    def forget_all(self) -> None:
        """Take every file out."""
        self._settings.clear_recent()
        self.fill()
