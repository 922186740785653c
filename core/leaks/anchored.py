"""Finding what begins shortly before a mark that is rarer than its beginning: only there an expression is tried.

An expression that begins with something frequent (a letter, a space) is tried at every such place of a text. What all of
its matches hold a little later is often far rarer, and is found much faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


def anchored(
    pattern: re.Pattern[str], anchors: Iterable[re.Match[str]], text: str, back: int
) -> Iterator[re.Match[str]]:
    """Yield what ``pattern.finditer(text)`` does.

    Args:
        pattern: What is looked for; it matches nothing empty.
        anchors: Marks in the text, in order. Every match of the pattern begins at one of them, or at most
            ``back`` code points before.
        text: The text.
        back: See ``anchors``.
    """
    at = 0
    for anchor in anchors:
        yield from (found := _first(pattern, text, max(at, anchor.start() - back), anchor.start(), len(text)))
        at = max(at, found[0].end() if found else anchor.start() + 1)


def _first(pattern: re.Pattern[str], text: str, low: int, last: int, high: int) -> tuple[re.Match[str], ...]:
    """Give the first match that begins in ``[low, last]`` and ends by ``high``, as the one item, or nothing."""
    for begin in range(low, last + 1):
        if found := pattern.match(text, begin, high):
            return (found,)
    return ()


_LONGEST = 500
"""How far a run is read back at first, in code points."""


class Runs:
    """Finds what begins with a run of a few characters before a mark."""

    def __init__(self, pattern: re.Pattern[str], mark: re.Pattern[str], run: re.Pattern[str]) -> None:
        """Look for ``pattern``.

        Args:
            pattern: What is looked for; it matches nothing empty.
            mark: What every match of it holds, or begins with. No two places of it overlap.
            run: Matches, read backwards, what may stand in a match before its first mark, as far as it goes.
        """
        self._pattern, self._mark, self._run = pattern, mark, run

    def finditer(self, text: str, low: int = 0, high: int | None = None) -> Iterator[re.Match[str]]:
        """Yield what ``pattern.finditer(text, low, high)`` does."""
        high = len(text) if high is None else high
        at = low
        for mark in self._mark.finditer(text, low, high):
            place = mark.start()
            if place < at:
                continue
            begin = max(at, place - _LONGEST)
            while run := self._run.match(text[begin:place][::-1]):
                if run.end() < place - begin or begin == at:
                    begin = place - run.end()
                    break
                begin = max(at, 2 * begin - place)
            yield from (found := _first(self._pattern, text, begin, place, high))
            at = found[0].end() if found else place
