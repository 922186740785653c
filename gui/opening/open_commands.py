"""The ways into the window: paths, the open dialog, the clipboard, drops and the sample."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.paths import SUFFIXES
from gui.jobs import openings
from gui.jobs.job_queue import JobQueue
from gui.jobs.openings import Opening
from gui.language.speech import tr
from gui.opening import sample
from gui.settings.settings import Settings
from gui.widgets.notices import NoticeBar, Severity

FILTERS = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
"""What the names of files look like that the dialog lists."""
MANY = 50
"""Above how many files at once they become a group in place of as many jobs."""


class OpenCommands(QObject):
    """Everything that a reader can open something with.

    Signals:
        many: Openings of files, more than can be opened at once.
    """

    many = Signal(list)

    def __init__(self, window: QWidget, jobs: JobQueue, notices: NoticeBar, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._notices = notices
        self._settings = settings

    def open_paths(self, paths: Iterable[str]) -> list[int]:
        """Open files and folders; give the numbers of the jobs."""
        return self.open_all(openings.of_paths(paths))

    def open_path(self, path: str) -> None:
        """Open one file."""
        self.open_paths([path])

    def open_all(self, openings: Iterable[Opening]) -> list[int]:
        """Open things; the first that becomes an article comes to the front. Give the numbers of the jobs."""
        threshold, reach = self._settings.threshold, self._settings.reach
        found = [replace(opening, threshold=threshold, reach=reach) for opening in openings]
        if len(found) > MANY and all(opening.path is not None for opening in found):
            self.many.emit(found)
            return []
        return self._jobs.open(found)

    def ask_for_files(self) -> None:
        """Let the reader choose files."""
        filters = tr("Articles ({patterns});;All files (*)", patterns=FILTERS)
        dialog = QFileDialog(self._window, tr("Open articles"), self._settings.first_folder(), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._files_chosen)
        dialog.open()

    def ask_for_folder(self) -> None:
        """Let the reader choose a folder."""
        dialog = QFileDialog(self._window, tr("Open a folder of articles"), self._settings.first_folder())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._files_chosen)
        dialog.open()

    def _files_chosen(self, paths: list[str]) -> None:
        self._settings.folder = str(Path(paths[0]).parent)
        self.open_paths(paths)

    def paste(self) -> None:
        """Open what is on the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData(), tr("Pasted text"))

    def open_sample(self) -> None:
        """Open the article that comes with Winnow."""
        self.open_paths([sample.PATH])

    def _take(self, mime: QMimeData, name: str) -> None:
        reason = openings.refusal(mime)
        if reason is not None:
            self._notices.tell(reason, severity=Severity.INFO)
            return
        self.open_all(openings.openings(mime, name=name))
