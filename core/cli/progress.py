"""How far the work is, on standard error: a line that is written anew on a terminal, a line a second elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

_TERMINAL = 0.2
_ELSEWHERE = 1.0


class Progress:
    """Tells how many articles are done.

    Args:
        shown: Whether to tell anything.
        always: Whether to tell also how it begins and how it ends, however quick it is.
        clock: Gives the time in seconds.
    """

    def __init__(self, *, shown: bool, always: bool = False, clock: Callable[[], float] = time.monotonic) -> None:
        self._shown = shown
        self._clock = clock
        self._terminal = shown and sys.stderr.isatty()
        self._every = _TERMINAL if self._terminal else _ELSEWHERE
        self._began = self._last = clock()
        self._told = False
        self.done = self.failed = self.present = 0
        if shown and always:
            self._last -= self._every
            self.show()

    def show(self) -> None:
        """Tell it, where it is time to."""
        now = self._clock()
        if self._shown and now - self._last >= self._every:
            self._last = now
            self._told = True
            self._tell("\r" if self._terminal else "", "\033[K" if self._terminal else "\n")

    def clear(self) -> None:
        """Make room for a line on a terminal."""
        if self._terminal and self._told:
            print("\r\033[K", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Tell how it ended, where anything was told before."""
        if self._told:
            self._tell("\r" if self._terminal else "", "\033[K\n" if self._terminal else "\n")

    def _tell(self, before: str, behind: str) -> None:
        seconds = max(self._clock() - self._began, 1e-9)
        parts = [f"{self.done:,} done"]
        parts += [f"{self.present:,} there already"] if self.present else []
        parts += [f"{self.failed:,} failed"] if self.failed else []
        print(
            f"{before}{', '.join(parts)}, {self.done / seconds:,.0f} a second{behind}",
            end="",
            file=sys.stderr,
            flush=True,
        )
