"""Puts articles together from a worker's messages, in a thread, which touches nothing of Qt."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from core.worker import wire
from gui.jobs.spare_memory import LARGE, give_back


class ArticleBuilder(QObject):
    """The messages of one article at a time.

    Signals:
        built: number of a job, its Article or the WireError that it met; emitted in a thread.
    """

    built = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = wire.ArticleReader()
        self._points = 0  # of the text that was fed
        self._threads: list[threading.Thread] = []

    def restart(self) -> None:
        """Forget what was fed of an article."""
        self._reader, self._points = wire.ArticleReader(), 0

    def feed(self, number: int, message: wire.Message) -> None:
        """Take the next message of a job's article; with the last one it is put together.

        Raises:
            WireError: if it does not follow.
        """
        if message["article"] != "end":
            self._reader.feed(message)
            self._points += len(message.get("text", ""))
            return
        reader, self._reader = self._reader, wire.ArticleReader()
        large, self._points = self._points >= LARGE, 0

        def work() -> None:
            result: object
            if large:  # before it takes more
                give_back()
            try:
                result = reader.feed(message)
            except wire.WireError as error:
                result = error
            if large:
                give_back()
            self.built.emit(number, result)

        self._threads = [thread for thread in self._threads if thread.is_alive()]
        self._threads.append(threading.Thread(target=work, name=str(number)))
        self._threads[-1].start()

    def is_building(self, number: int) -> bool:
        """Tell whether the article of a job is being put together."""
        return any(thread.name == str(number) for thread in self._threads)

    def join(self) -> None:
        """Wait until nothing is put together any more."""
        for thread in self._threads:
            thread.join()
