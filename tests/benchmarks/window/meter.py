"""How long the thread of the window is deaf: the CPU time of one turn of its event loop, the longest of a phase."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

TELL = 0.050
"""CPU seconds of a turn above which ``where`` says what was going on."""
_TURNS = 4  # of the longest turns, and of the stacks in each


class BlockMeter(QObject):
    """Measures turns of the event loop of the thread that makes it.

    The dispatcher says ``awake`` once a turn. In between stands all that the turn handled: nothing that a person does
    meanwhile is heard before it ends. Time in which the loop sleeps costs no CPU and does not count.
    """

    def __init__(self, parent: QObject | None = None, *, where: bool = False) -> None:
        super().__init__(parent)
        self._longest = self._total = 0.0
        self._last = time.thread_time()
        self._stacks = _Stacks() if where else None
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._turn)

    def _turn(self) -> None:
        now = time.thread_time()
        took = now - self._last
        self._longest = max(self._longest, took)
        self._total += took
        if self._stacks is not None:
            self._stacks.turn(took)
            now = time.thread_time()
        self._last = now

    def take(self) -> tuple[float, float]:
        """Give the CPU seconds of the longest turn and of all since this was asked last."""
        took = self._longest, self._total
        if self._stacks is not None:
            self._stacks.tell()
        self._longest = self._total = 0.0
        return took


class _Stacks:
    """Looks every few milliseconds at what the thread is doing, to tell it of a turn that took long."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()
        self._seen: list[str] = []
        self._long: list[tuple[float, list[str]]] = []
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        while True:
            time.sleep(0.003)
            frame = sys._current_frames().get(self._thread)
            names = []
            while frame is not None:
                code = frame.f_code
                names.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{frame.f_lineno} {code.co_name}")
                frame = frame.f_back
            self._seen.append(" < ".join(names[:6]))

    def turn(self, took: float) -> None:
        seen, self._seen = self._seen, []
        if took > TELL:
            self._long.append((took, seen))

    def tell(self) -> None:
        """Print what the longest turns were doing."""
        for took, seen in sorted(self._long, reverse=True)[:_TURNS]:
            print(f"  {1000 * took:.0f} ms:", file=sys.stderr)
            for stack, times in Counter(seen).most_common(_TURNS):
                print(f"    {times:4} x {stack}", file=sys.stderr)
        self._long.clear()


class Script(QObject):
    """Runs steps one a turn of the event loop, and between two of them waits until the window has come to rest.

    A step is what a generator does until it yields a condition, or None.
    """

    TICK = 15  # milliseconds
    QUIET = 3  # ticks for which a condition must hold

    def __init__(self, steps: Iterator[Callable[[], bool] | None], done: Callable[[], object]) -> None:
        super().__init__()
        self._steps = steps
        self._done = done
        self._until: Callable[[], bool] = lambda: True
        self._quiet = 0
        self._clock = QTimer(self)
        self._clock.setInterval(self.TICK)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _tick(self) -> None:
        self._quiet = self._quiet + 1 if self._until() else 0
        if self._quiet < self.QUIET:
            return
        self._quiet = 0
        try:
            self._until = next(self._steps) or (lambda: True)
        except StopIteration:
            self._clock.stop()
            self._done()
