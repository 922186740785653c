"""Where a rule's snippet stands in a text, whatever its white space and numbers there: whole, or a slice at a time.

The longest piece of the snippet that holds neither is looked for first. Where it stands, the snippet's beginning can be
in one place only, since white space and numbers are taken to their ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from core.article.span import Span
from core.patterns import lazy_pattern

SLICE = 1 << 16
"""Code points that one step looks through: ten microseconds where nothing is found, some milliseconds where much is."""

_NUMBER = lazy_pattern(r"[0-9]+")
_PARTS = lazy_pattern(r" |0|[^ 0]+")


class Matcher:
    """What finds a snippet, as ``normalised`` gives it."""

    def __init__(self, snippet: str) -> None:
        self._parts: list[str] = _PARTS.findall(snippet)
        literals = [number for number, part in enumerate(self._parts) if part not in (" ", "0")]
        # A snippet of nothing but numbers is looked for by the first of them.
        self._anchor = max(literals, key=lambda number: len(self._parts[number])) if literals else 0
        self._literal = self._parts[self._anchor] if literals else ""
        self._starts_in_word = snippet[:1].isalnum()
        self._ends_in_word = snippet[-1:].isalnum()

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """The snippet, from its first code point on."""
        pattern = "".join({" ": r"\s+", "0": r"[0-9]+"}.get(part) or re.escape(part) for part in self._parts)
        edge = r"(?<!\w)" if self._starts_in_word else ""
        end = r"(?!\w)" if self._ends_in_word else ""
        return re.compile(edge + pattern + end)

    def steps(self, text: str, size: int = SLICE) -> Iterator[list[Span]]:
        """Yield where the snippet stands, code points, half-open, disjoint, in order: a list for each slice."""
        last = 0  # the end of the newest match
        for begin in range(0, len(text), size):
            found: list[Span] = []
            for place in self._places(text, begin, min(begin + size, len(text))):
                start = self._start(text, place)
                if start is None or start < last:
                    continue
                if match := self._pattern.match(text, start):
                    found.append(Span(*match.span()))
                    last = match.end()
            yield found

    def _places(self, text: str, begin: int, end: int) -> Iterator[int]:
        """Yield where the anchor begins in ``[begin, end)``."""
        if not self._literal:
            yield from (found.start() for found in _NUMBER.finditer(text, begin, end))
            return
        reach = end + len(self._literal) - 1
        place = text.find(self._literal, begin, reach)
        while place >= 0:
            yield place
            place = text.find(self._literal, place + 1, reach)

    def _start(self, text: str, place: int) -> int | None:
        """Give where the snippet must begin whose anchor stands at ``place``; None if it does not."""
        at = place
        for part in reversed(self._parts[: self._anchor]):
            before = at
            if part == " ":
                while at and text[at - 1].isspace():
                    at -= 1
            elif part == "0":
                while at and "0" <= text[at - 1] <= "9":
                    at -= 1
            elif text.endswith(part, 0, at):
                at -= len(part)
            if at == before:
                return None
        return at
