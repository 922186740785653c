"""Running heads and page numbers of a PDF: what stands at the edges of pages and says nothing but where one is."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from core.loading.containers.pdf_lines import Line
from core.patterns import lazy_pattern

_DEPTH = 2
"""Rows at each edge of a page that are looked at."""
_OFTEN = 3
"""Pages that must say the same."""
_MARGIN = 0.12
"""Share of the height of the pages within which they stand."""
_NEAR = 3.0
"""Points that the same head may stand higher or lower on another page."""
_DIGITS = lazy_pattern(r"\d+")
_NUMBER = lazy_pattern(r"\A\W*(\d{1,5}|[ivxlc]{1,8})\b|\b(\d{1,5}|[ivxlc]{1,8})\W*\Z", re.IGNORECASE)
_ALONE = lazy_pattern(
    r"\W*(?:\w{1,10}\W+)?(?:\d{1,5}|[ivxlc]{1,8})(?:\W+\w{1,4}\W+\d{1,5}|\s*/\s*\d{1,5})?\W*\Z", re.IGNORECASE
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def without_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Give the lines of pages without running heads and page numbers."""
    left = [list(page) for page in pages]
    heights = [line.base for page in pages for line in page if not line.turned]
    if not heights:
        return left
    top, foot = max(heights), min(heights)
    margin = _MARGIN * (top - foot)
    for _ in range(_DEPTH):
        edges = [[line for line in _edges(page) if not foot + margin < line.base < top - margin] for page in left]
        dropped = _repeated(edges) | _numbered(edges, len(pages))
        if not dropped:
            break
        left = [[line for line in page if id(line) not in dropped] for page in left]
    return left


def _edges(page: Sequence[Line]) -> list[Line]:
    """Give the lines of the highest and of the lowest row."""
    level = [line for line in page if not line.turned]
    if not level:
        return []
    top, foot = max(line.base for line in level), min(line.base for line in level)
    return [line for line in level if line.base > top - _NEAR or line.base < foot + _NEAR]


def _repeated(edges: Sequence[Sequence[Line]]) -> set[int]:
    """Give what several pages say at one height; numbers in it may differ."""
    found: defaultdict[str, list[tuple[int, Line]]] = defaultdict(list)
    for page, lines in enumerate(edges):
        for line in lines:
            found[_DIGITS.sub("#", line.text)].append((page, line))
    dropped: set[int] = set()
    for text, places in found.items():
        if not any(map(str.isalpha, text)):
            continue  # a number alone must count the pages
        for _, line in places:
            if len({page for page, other in places if abs(other.base - line.base) <= _NEAR}) >= _OFTEN:
                dropped.add(id(line))
    return dropped


def _numbered(edges: Sequence[Sequence[Line]], pages: int) -> set[int]:
    """Give what begins or ends with a number that goes up by one with each page, at one height."""
    found: defaultdict[int, list[tuple[int, Line]]] = defaultdict(list)
    for page, lines in enumerate(edges):
        for line in lines:
            for number in _numbers(line.text):
                found[number - page].append((page, line))
    dropped: set[int] = set()
    few = 2 if pages <= _OFTEN else _OFTEN
    for places in found.values():
        if len({page for page, _ in places}) < few:
            continue
        heights = Counter(round(line.base / _NEAR) for _, line in places)
        for _, line in places:
            at = round(line.base / _NEAR)
            near = sum(heights[height] for height in (at - 1, at, at + 1))
            if near >= few or (_ALONE.match(line.text) and len(places) >= _OFTEN):
                dropped.add(id(line))
    return dropped


def _numbers(text: str) -> set[int]:
    """Give the numbers that a line begins and ends with."""
    found = {value for match in _NUMBER.finditer(text) for value in match.groups() if value}
    return {int(value) if value.isdecimal() else _roman(value.lower()) for value in found}


def _roman(text: str) -> int:
    values = [_ROMAN[letter] for letter in text] + [0]
    return sum(-one if one < other else one for one, other in pairwise(values))
