"""The menu of the files that were opened last."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from gui.language.speech import tr
from gui.settings.recent_file import RecentFile
from gui.settings.settings import Settings
from gui.widgets.row_text import apart, in_one_line

_WIDTH = 420
"""Pixels of an entry."""


class RecentMenu(QMenu):
    """The recent files, newest first, and a way to forget them all.

    Signals:
        chosen: the path of a file that the reader wants.
        changed: the RecentFiles, whenever they are others.
    """

    chosen = Signal(str)
    changed = Signal(list)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(tr("Open &Recent"), parent)
        self._settings = settings
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what the settings hold, which another window may have changed."""
        recent = self._settings.recent
        self.clear()
        for file in recent:
            path = file.path
            action = self.addAction(self._words(file))
            action.setToolTip(path)
            action.setStatusTip(path)
            action.triggered.connect(lambda _=False, path=path: self.chosen.emit(path))
        if recent:
            self.addSeparator()
            self.addAction(tr("&Clear")).triggered.connect(self.forget_all)
        self.setEnabled(bool(recent))
        self.changed.emit(recent)

    def _words(self, file: RecentFile) -> str:
        """Give the title and the name of a file, cut where they are long."""
        metrics, name = self.fontMetrics(), in_one_line(file.name)
        name = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, _WIDTH // 2 if file.title else _WIDTH)
        title = ""
        if file.title and in_one_line(file.title) != name:
            room = _WIDTH - metrics.horizontalAdvance(f" — {name}")
            title = metrics.elidedText(in_one_line(file.title), Qt.TextElideMode.ElideRight, room)
            title = f"{apart(title)} — "
        return f"{title}{name}".replace("&", "&&")  # or it would become a mnemonic

    def remember(self, path: str, removals: int | None, title: str = "", site: str = "") -> None:
        """Put a file first that was opened just now.

        Args:
            path: Where it is.
            removals: How many it has, if it is one article.
            title: The title of that article, if it has one.
            site: The publication that it is from, if that is known.
        """
        now = datetime.now().astimezone()
        self._settings.add_recent(RecentFile(path, now, removals, in_one_line(title), in_one_line(site)))
        self.fill()

    def forget(self, path: str) -> None:
        """Take a file out."""
        self._settings.forget_recent(path)
        self.fill()

    def forget_all(self) -> None:
        """Take every file out."""
        self._settings.clear_recent()
        self.fill()
