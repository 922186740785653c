"""Work of any length between the window's events, a few milliseconds at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

_SLICE = 0.006  # seconds of work
_PAUSE = 4  # milliseconds between two slices


class Slices(QObject):
    """One piece of work at a time, whose steps an iterator makes; each should take a few milliseconds at most.

    Signals:
        worked: a slice is over; there may be something new to show.
        ended: the work is done.
    """

    worked = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._slice)

    def start(self, work: Iterator[object]) -> None:
        """Begin work in place of what is under way; a first slice is done at once, so that little work never waits."""
        self._work = work
        self._timer.start()
        self._slice()

    def stop(self) -> None:
        """Leave the work as it is."""
        self._work = None
        self._timer.stop()

    def is_running(self) -> bool:
        """Tell whether there is work left."""
        return self._work is not None

    def _slice(self) -> None:
        work, until = self._work, time.perf_counter() + _SLICE
        if work is None:
            return
        for _ in work:
            if time.perf_counter() > until:
                self.worked.emit()
                return
        if self._work is work:
            self.stop()
            self.worked.emit()
            self.ended.emit()
