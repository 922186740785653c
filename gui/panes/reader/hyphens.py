"""Where the long words of an article may be parted, by the patterns of its language."""

from __future__ import annotations

import re
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

LONG: Final = 12
"""Letters that a word has at least to be parted."""
_LEFT, _RIGHT = 3, 3
"""Letters that stay together at the beginning and at the end of a word."""
_WORD = re.compile(rf"[^\W\d_]{{{LONG},}}")

Parts = dict[str, tuple[int, ...]]
"""For each long word, before which of its letters it may be parted."""


class _Job(NamedTuple):
    number: int
    text: str
    language: str


class Hyphens(QObject):
    """Finds where words may be parted in a thread: reading the patterns of German takes seconds.

    Signals:
        ready: ``parts`` holds the words of the text that was asked for.
    """

    ready = Signal()
    _done = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.parts: Parts = {}
        self._number = 0
        self._asked: tuple[str, str] | None = None
        self._busy = False
        self._waiting: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(self, text: str, language: str | None) -> bool:
        """Ask for the words of a text; ``language`` is a BCP 47 tag.

        Returns:
            Whether ``parts`` holds them already, as it does where no language is known.
        """
        if language is None:
            self.forget()
            return True
        if self._asked == (text, language):
            return not self._busy
        self.forget()
        self._asked = text, language
        self._busy = True
        if self._thread is None:
            self._thread = Thread(target=self._work, name="hyphens", daemon=True)
            self._thread.start()
        self._waiting.put(_Job(self._number, text, language))
        return False

    def forget(self) -> None:
        """Drop the words, and what was asked for."""
        self._number += 1
        self._asked, self._busy, self.parts = None, False, {}

    def busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._busy

    def close(self) -> None:
        """Wait until the thread has ended."""
        self.forget()
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join()
            self._thread = None

    def places(self, text: str) -> tuple[int, ...]:
        """Give before which code points of a stretch of the text a soft hyphen may stand, ascending."""
        parts = self.parts
        if not parts:
            return ()
        return tuple(m.start() + at for m in _WORD.finditer(text) for at in parts.get(m[0], ()))

    def _take(self, number: int, parts: Parts) -> None:
        if number == self._number:
            self._busy, self.parts = False, parts
            self.ready.emit()

    def _work(self) -> None:
        """Answer what is waiting, in a thread of its own."""
        while (job := self._waiting.get()) is not None:
            parts = self._parts_of(job)
            with suppress(RuntimeError):  # the window is gone
                self._done.emit(job.number, parts)

    def _parts_of(self, job: _Job) -> Parts:
        import pyphen  # late: its list of languages takes a while

        found = pyphen.language_fallback(job.language)
        if found is None:
            return {}
        patterns = pyphen.Pyphen(lang=found, left=_LEFT, right=_RIGHT)
        parts: Parts = {}
        for match in _WORD.finditer(job.text):
            if job.number != self._number:
                return {}
            word = match[0]
            if word not in parts:
                # Where a word would be spelt otherwise when it is parted, it is not parted: the text stays as it is.
                parts[word] = tuple(int(at) for at in patterns.positions(word) if getattr(at, "data", None) is None)
        return parts
