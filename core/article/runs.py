"""A sequence of runs read as one text, and cut by position."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from core.article.blocks import Run


def part(run: Run, begin: int, end: int) -> Run:
    """Give the characters ``[begin, end)`` of a run; of an atomic run cut in two the first part keeps the source."""
    if begin == 0 and end == len(run.text):
        return run
    if len(run.text) == run.end - run.start:
        return run._replace(text=run.text[begin:end], start=run.start + begin, end=run.start + end)
    return run._replace(text=run.text[begin:end], start=run.end if begin else run.start)


class Runs:
    """Runs as one text. Positions are code points of it."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self._runs = runs
        self._starts = array("q")
        at = 0
        for run in runs:
            self._starts.append(at)
            at += len(run.text)
        self._text: str | None = None

    @property
    def text(self) -> str:
        """Their texts, joined when that is asked for."""
        if self._text is None:
            self._text = "".join([run.text for run in self._runs])
        return self._text

    def numbered(self, start: int, end: int) -> Iterator[tuple[int, Run]]:
        """Yield the runs of ``[start, end)``, cut to it, each with the number of the run it comes from."""
        number = max(0, bisect_right(self._starts, start) - 1)
        while number < len(self._runs) and self._starts[number] < end:
            run, at = self._runs[number], self._starts[number]
            begin, stop = max(0, start - at), min(len(run.text), end - at)
            if stop > begin:
                yield number, part(run, begin, stop)
            number += 1

    def take(self, start: int, end: int) -> tuple[Run, ...]:
        """Give the runs of ``[start, end)``, cut to it."""
        return tuple(run for _, run in self.numbered(start, end))

    def atomic(self, start: int, end: int, text: str) -> Run:
        """Give a run that stands for ``[start, end)`` as a whole and reads ``text``."""
        runs = self.take(start, end)
        if not runs:
            return Run(text, 0, 0)
        return Run(text, runs[0].start, max(runs[0].start, runs[-1].end))
