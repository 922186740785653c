"""Runs of empty lines, and of spaces within a page's lines, that are folded to a line."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from gui.language.speech import plural
from gui.panes.original.parts import LINE_BREAK, Parts, count_breaks, last_break

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST_LINES = 3
"""Empty lines of a run that is folded."""
LEAST_SPACES = 240
"""Spaces of one, where they stand in one line of a page."""
_LOOKED_BACK = 512
_KEPT = 2_000
_WHITE = re.compile(r"\s+")
_SPACES = re.compile(rf"[^\S\r\n\u2028\u2029]{{{LEAST_SPACES},}}")
# What every run holds: as many line breaks as end the line before it and its own lines, or its spaces.
_HELD = re.compile(
    rf"(?:(?:\r\n|[\r\n\u2028\u2029])[^\S\r\n\u2028\u2029]*+){{{LEAST_LINES + 1}}}"
    rf"|[^\S\r\n\u2028\u2029]{{{LEAST_SPACES}}}"
)


class BlankRuns:
    """The runs of a text. Each is found where somebody looks, at the cost of that place alone."""

    def __init__(self, text: str, *, spaces: bool) -> None:
        """``spaces`` says whether runs of spaces count too."""
        self._text = text
        self._with_spaces = spaces
        self._known: dict[int, list[Parts]] = {}  # by where the white space begins

    def around(self, i: int) -> Parts | None:
        """Give the run that hides position ``i`` when it is folded."""
        if not self._text[i : i + 1].isspace():
            return None
        return next((parts for parts in self._within(*self._white(i)) if parts.start <= i < parts.tail_start), None)

    def following(self, at: int, stop: int) -> Iterator[Parts]:
        """Yield the runs of which what is folded begins in ``[at, stop)``, in order."""
        i = self._white(at)[0] if self._text[at : at + 1].isspace() else at
        while i < stop:
            held = _HELD.search(self._text, i, stop)
            # What the search stops in may go on behind it.
            white = held.start() if held else stop - 1
            if not held and not self._text[white : white + 1].isspace():
                return
            start, i = self._white(white)
            for parts in self._within(start, i):
                if at <= parts.start < stop:
                    yield parts

    def words(self, parts: Parts) -> str:
        """Tell in words what a run is."""
        if parts.end == parts.tail_start:
            return plural("%n spaces", "%n space", parts.end - parts.start)
        return plural("%n empty lines", "%n empty line", count_breaks(self._text, parts.start, parts.end) + 1)

    def _white(self, i: int) -> tuple[int, int]:
        """Give where white space begins and ends that a position stands in."""
        start = i
        while start > 0:
            piece = self._text[max(0, start - _LOOKED_BACK) : start]
            start -= len(piece) - len(piece.rstrip())
            if piece.rstrip():
                break
        found = _WHITE.match(self._text, i)
        return start, found.end() if found else i

    def _within(self, start: int, end: int) -> list[Parts]:
        """Find the runs of a stretch of white space."""
        if start in self._known:
            return self._known[start]
        text = self._text
        # There may be millions of them.
        breaks = [found.span() for found in islice(LINE_BREAK.finditer(text, start, end), LEAST_LINES + 1)]
        found: list[Parts] = []
        if start == 0:
            breaks.insert(0, (0, 0))  # the first line is an empty one
        if len(breaks) > LEAST_LINES:
            found = [Parts(breaks[0][0], breaks[0][1], *last_break(text, start, end))]
        elif self._with_spaces:
            found = [Parts(one, one, two, two) for one, two in (m.span() for m in _SPACES.finditer(text, start, end))]
        if len(self._known) >= _KEPT:
            self._known.clear()
        self._known[start] = found
        return found
