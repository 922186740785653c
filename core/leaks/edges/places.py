"""The places near an edge of a piece at which the code may begin or end instead."""

from __future__ import annotations

import re

from core.patterns import lazy_pattern

# What may be parted: a name, a number, a mark.
_TOKEN = lazy_pattern(r"[^\W\d_]+|\d+|_+|[^\w\s]")
_NAME = lazy_pattern(r"[\w$]+")
_SEAM = lazy_pattern(r"(?<=[a-z])(?=[A-Z])")
_COMMENT = lazy_pattern(r"(?<!:)//|/\*|<!--|&lt;!--")
_COMMENT_NEXT = lazy_pattern(r"\s{0,3}(?:(?<!:)//|/\*|<!--|&lt;!--)")
_WORD_END = lazy_pattern(r"\S(?=\s|$)")
_COMMENT_LENGTH = 120
_NEAR = 90  # code points
_FURTHER = 60
_MOST = 28
_LONGEST_NAME = 24


def places(text: str, edge: int, low: int, high: int, *, is_end: bool) -> list[int]:
    """Give the places in ``[low, high]`` where code may begin, or end, beside ``edge``; sorted, ``edge`` among them.

    Towards the inside of the code more are given than towards the prose. Code ends behind what is no white space, and
    begins before such.
    """
    first = max(low, edge - (_NEAR if is_end else _FURTHER))
    last = min(high, edge + (_FURTHER if is_end else _NEAR))
    side = re.Match.end if is_end else re.Match.start
    found = {edge, *map(side, _TOKEN.finditer(text, first, last))}
    found |= _inside_name(text, edge, first, last)
    nearest = sorted(found, key=lambda place: abs(place - edge))[:_MOST]
    nearest += _comments(text, edge, low, high, is_end=is_end).difference(nearest)
    return sorted(place for place in nearest if low <= place <= high)


def _comments(text: str, edge: int, low: int, high: int, *, is_end: bool) -> set[int]:
    """Give where comments before the code begin, or one behind it may end."""
    if not is_end:
        return {found.start() for found in _COMMENT.finditer(text, max(low, edge - _COMMENT_LENGTH), edge)}
    if not _COMMENT_NEXT.match(text, edge):
        return set()
    words = _WORD_END.finditer(text, edge, min(high, edge + _COMMENT_LENGTH))
    return {found.end() for found in words}


def _inside_name(text: str, edge: int, first: int, last: int) -> set[int]:
    """Give the places inside the names around the edge: words may be glued to them, with or without a seam."""
    found: set[int] = set()
    for name in _NAME.finditer(text, max(first, edge - _LONGEST_NAME), min(last, edge + _LONGEST_NAME)):
        if name.start() <= edge <= name.end() and len(name.group()) <= _LONGEST_NAME:
            found.update(range(name.start() + 1, name.end()))
        else:
            found.update(name.start() + seam.start() for seam in _SEAM.finditer(name.group()))
    return found
