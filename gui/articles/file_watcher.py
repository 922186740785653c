"""Watches files for changes, through the gaps that file systems leave: replaced, deleted, come back."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, SignalInstance

_SETTLE = 200  # milliseconds of quiet after which a change counts as over: programs save in several steps


class _Stamp(NamedTuple):
    """What changes with a file's content."""

    file: int
    modified: int  # nanoseconds
    size: int  # bytes


class FileWatcher(QObject):
    """The files that are open, and what happens to them on disk.

    Many programs save by writing a new file and renaming it over the old one, at which the system's watch ends; so a
    file is watched anew after each change, and while it is missing its folder is watched instead.

    Signals:
        changed: the path of a file that is another than it was.
        gone: the path of a file that is no longer there.
        same_again: the path of a file that had gone and is there again, unchanged.
    """

    changed = Signal(str)
    gone = Signal(str)
    same_again = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stamps: dict[str, _Stamp | None] = {}
        self._missing: set[str] = set()
        self._touched: set[str] = set()
        self._watch = QFileSystemWatcher(self)
        self._watch.fileChanged.connect(self._touch)
        self._watch.directoryChanged.connect(self._touch_missing)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE)
        self._timer.timeout.connect(self._look)

    def watch(self, path: str) -> None:
        """Watch a file as it is now; what happened to it before is of no matter."""
        self._add(path)
        self._stamps[path] = _stamp(path)
        self._missing.discard(path)
        self._touched.discard(path)
        if self._stamps[path] is None:  # already gone: it may come back
            self._missing.add(path)
        self._watch_folders()

    def keep(self, paths: Iterable[str]) -> None:
        """Stop watching all files but these."""
        for path in set(self._stamps) - set(paths):
            del self._stamps[path]
            self._missing.discard(path)
            self._touched.discard(path)
            self._watch.removePath(path)
        self._watch_folders()

    def paths(self) -> set[str]:
        """Give the files that are watched."""
        return set(self._stamps)

    def _touch(self, path: str) -> None:
        if path in self._stamps:
            self._touched.add(path)
            self._timer.start()

    def _touch_missing(self, folder: str) -> None:
        for path in self._missing:
            if str(Path(path).parent) == folder:
                self._touch(path)

    def _add(self, path: str) -> None:
        if path not in self._watch.files() and os.path.exists(path):
            self._watch.addPath(path)

    def _watch_folders(self) -> None:
        wanted = {str(Path(path).parent) for path in self._missing}
        for folder in set(self._watch.directories()) - wanted:
            self._watch.removePath(folder)
        for folder in wanted - set(self._watch.directories()):
            if os.path.isdir(folder):
                self._watch.addPath(folder)

    def _look(self) -> None:
        """See what became of the files that something happened to."""
        touched, self._touched = self._touched, set()
        news: list[tuple[SignalInstance, str]] = []
        for path in sorted(touched):
            self._add(path)  # before the look: whatever happens after it is told again
            before, now = self._stamps[path], _stamp(path)
            if now is None:
                if path not in self._missing:
                    self._missing.add(path)
                    news.append((self.gone, path))
                continue
            if now != before:
                self._stamps[path] = now
                news.append((self.changed, path))
            elif path in self._missing:
                news.append((self.same_again, path))
            self._missing.discard(path)
        self._watch_folders()
        # A file may have come back between the look and the watch of its folder.
        for path in sorted(self._missing & touched):
            if os.path.exists(path):
                self._touch(path)
        for signal, path in news:
            signal.emit(path)


def _stamp(path: str) -> _Stamp | None:
    try:
        info = os.stat(path)
    except OSError:
        return None
    return _Stamp(info.st_ino, info.st_mtime_ns, info.st_size)
