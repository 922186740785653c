"""How long the current turn of the event loop has been going on, for work that can as well wait for the next one."""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject

_FULL = 0.008
"""Seconds after which nothing is begun in a turn that can wait: it has painted the window, or laid it out."""


class Turn(QObject):
    """Tells one kind of work, which comes back turn after turn, when a turn is full.

    Timers of no interval run in the turn in which the window is painted, behind that. What they do would make it deaf
    for that much longer.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._began = time.perf_counter()
        self._number, self._held = 0, -2
        QAbstractEventDispatcher.instance().awake.connect(self._begin)

    def _begin(self) -> None:
        self._began = time.perf_counter()
        self._number += 1

    def is_full(self) -> bool:
        """Tell whether the work should wait for the next turn; it is never told so in two turns in a row."""
        if time.perf_counter() - self._began <= _FULL or self._held == self._number - 1:
            return False
        self._held = self._number
        return True
