"""Looks for words in the pane that is read, in a thread, so that no pattern can hold the window up."""

from __future__ import annotations

from bisect import bisect_left
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from core.article.span import Span
from core.errors import SearchError
from core.search import Finder, Query


class Searched(Protocol):
    """A pane in which words are found. Spans are code points of ``searched_text``, half-open."""

    def searched_text(self) -> str:
        """Give the text that is looked through."""

    def searched_from(self) -> int:
        """Give the position of the text from which on a reader wants the next hit."""

    def show_hits(self, hits: list[Span], current: int) -> None:
        """Mark hits, sorted and disjoint; the ``current`` one, if it is not -1, more than the others, and in sight."""


class _Job(NamedTuple):
    number: int
    finder: Finder
    query: Query


class Finding(QObject):
    """The search that is under way, and its hits.

    Signals:
        changed: there are other hits, or another is the current one.
        ended: the search is over; with the SearchError that ended it, or None.
    """

    changed = Signal()
    ended = Signal(object)
    _found = Signal(int, object)  # number of a job, hits
    _over = Signal(int, object)  # number of a job, SearchError or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: list[Span] = []
        self.current = -1
        self._pane: Searched | None = None
        self._query = Query("")
        self._from = -1  # the position from which on the first hit is wanted; -1 where that is what is in sight
        self._number = 0
        self._running = False
        self._text = ""
        self._finder = Finder("")
        self._waiting: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._found.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._over.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def start(self, pane: Searched, query: Query, at: int = -1) -> None:
        """Look for something in a pane, from a position on, or from what is in sight; an older search is void."""
        self._end_all()
        self._pane, self._query, self._from = pane, query, at
        text = pane.searched_text()
        if text is not self._text:
            self._text, self._finder = text, Finder(text)
        self._running = bool(query.text)
        self.changed.emit()
        if not query.text:
            return
        if self._thread is None:
            self._thread = Thread(target=self._work, name="finding", daemon=True)
            self._thread.start()
        self._waiting.put(_Job(self._number, self._finder, query))

    def stop(self) -> None:
        """Stop looking, and mark nothing any more."""
        self._end_all()
        self.changed.emit()

    def _end_all(self) -> None:
        self._number += 1
        self._running = False
        self._query = Query("")
        if self._pane is not None:
            self._pane.show_hits([], -1)
        self.hits, self.current = [], -1

    def step(self, by: int) -> None:
        """Go ``by`` hits on, round and round."""
        if self.hits and self._pane is not None:
            self.current = (self.current + by) % len(self.hits)
            self._pane.show_hits(self.hits, self.current)
            self.changed.emit()

    def is_for(self, pane: Searched, query: Query) -> bool:
        """Tell whether the hits are those of something in a pane, as it is now."""
        return self._pane is pane and self._query == query and pane.searched_text() is self._text

    def hit(self) -> Span | None:
        """Give the current hit; None if there is none."""
        return self.hits[self.current] if self.current >= 0 else None

    def is_running(self) -> bool:
        """Tell whether there may be more hits."""
        return self._running

    def close(self) -> None:
        """Wait until the thread has ended."""
        self._number += 1
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        """Search, in a thread of its own."""
        while (job := self._waiting.get()) is not None:
            failure: SearchError | None = None
            try:
                for batch in job.finder.find(job.query):
                    if job.number != self._number:
                        break
                    if batch:
                        with suppress(RuntimeError):  # the window is gone
                            self._found.emit(job.number, batch)
            except SearchError as error:
                failure = error
            with suppress(RuntimeError):
                self._over.emit(job.number, failure)

    def _take(self, number: int, batch: list[Span]) -> None:
        if number != self._number or self._pane is None:
            return
        first = not self.hits
        self.hits += batch
        if first or self.current < 0:
            start = self._from + 1 if self._from >= 0 else self._pane.searched_from()
            wanted = bisect_left(self.hits, start, key=lambda hit: hit.end)
            self.current = wanted if wanted < len(self.hits) else -1
        self._pane.show_hits(self.hits, self.current)
        self.changed.emit()

    def _end(self, number: int, failure: SearchError | None) -> None:
        if number != self._number:
            return
        self._running = False
        if self.hits and self.current < 0 and self._pane is not None:
            self.current = 0  # none from here on: the first of all
            self._pane.show_hits(self.hits, 0)
        self.changed.emit()
        self.ended.emit(failure)
