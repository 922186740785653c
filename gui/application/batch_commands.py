"""Cleaning a whole folder from the window: its dialog, what is said when that is closed, and the end of the window."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QMainWindow

from gui.exporting.batch.dialog import BatchDialog
from gui.language.speech import tr
from gui.widgets.notices import Action, Severity

if TYPE_CHECKING:
    from gui.articles.current_article import CurrentArticle
    from gui.articles.groups import Groups
    from gui.settings.settings import Settings
    from gui.widgets.notices import NoticeBar


class BatchCommands(QObject):
    """What “Clean a Folder…” does; one folder is cleaned at a time."""

    def __init__(
        self,
        window: QMainWindow,
        session: CurrentArticle,
        groups: Groups,
        notices: NoticeBar,
        settings: Settings,
        open_url: Callable[[QUrl], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._groups = groups
        self._notices = notices
        self._open_url = open_url
        self.dialog = BatchDialog(settings, window)
        self.dialog.open_wanted.connect(self._open)
        self.dialog.ended.connect(self._ended)
        self.dialog.hidden.connect(self._hidden)

    def ask(self, path: str | None = None) -> None:
        """Ask what to clean; the group in front is proposed where no path is given."""
        group = self._groups.shown()
        source = path or (group.path if group is not None else None) or ""
        self.dialog.ask(source, self._encoding(source))

    def _encoding(self, source: str) -> str | None:
        """Give the encoding that was chosen for the article in front, if it is one of a source."""
        article = self._session.article
        path = article.source.path if article is not None else None
        if article is None or not path or not source:
            return None
        is_of = path == source or path.startswith((os.path.join(source, ""), f"{source}/"))
        return article.source.chosen_encoding if is_of else None

    def shutdown(self) -> None:
        """End what runs; it can be resumed."""
        if self.dialog.is_running():
            self._window.hide()
        self.dialog.blockSignals(True)
        self.dialog.hide()
        self.dialog.end()

    def _hidden(self) -> None:
        self._window.statusBar().showMessage(tr("Cleaning goes on; File, Clean a Folder shows it"), 6_000)

    def _ended(self, sentence: str, folder: str) -> None:
        if not self.dialog.isVisible():
            actions = (
                Action(tr("Show Folder"), lambda: self._open(folder)),
                Action(tr("Details…"), lambda: self.dialog.ask("")),
            )
            self._notices.tell(sentence, severity=Severity.INFO, actions=actions, address=folder, passing=True)

    def _open(self, path: str) -> None:
        self._open_url(QUrl.fromLocalFile(path))
