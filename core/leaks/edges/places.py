"""The places near an edge of a piece at which the code may begin or end instead."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from core.patterns import lazy_pattern

# What may be parted: a name, a number, a mark.
_TOKEN = lazy_pattern(r"[^\W\d_]+|\d+|_+|[^\w\s]")
_ASCII_TOKEN = lazy_pattern(r"[A-Za-z]+|[0-9]+|_+|[\x00-\x08\x0e-\x1b!-/:-@\[-^`{-\x7f]")
_NAME = lazy_pattern(r"[\w$]*")
_HUMP = lazy_pattern(r"[A-Z](?<=[a-z].)")
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
    tokens = _ASCII_TOKEN if text[first:last].isascii() else _TOKEN
    found = {edge, *map(side, tokens.finditer(text, first, last))}
    found |= _inside_name(text, edge, first, last)
    nearest = _nearest(found, edge)
    if comments := _comments(text, edge, low, high, is_end=is_end):
        nearest = sorted(comments.union(nearest))
    if low <= nearest[0] and nearest[-1] <= high:
        return nearest
    return [place for place in nearest if low <= place <= high]


def _nearest(found: set[int], edge: int) -> list[int]:
    """Give those of the places that are nearest to the edge, sorted."""
    places = sorted(found)
    if len(places) <= _MOST:
        return places
    away = sorted([abs(place - edge) for place in places])
    reach = away[_MOST - 1]
    nearest = places[bisect_left(places, edge - reach) : bisect_right(places, edge + reach)]
    if away[_MOST] == reach:  # one on each side; which of them goes does not matter, but it must always be the same
        nearest.remove(next(place for place in reversed([*found]) if abs(place - edge) == reach))
    return nearest


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
    low = max(first, edge - _LONGEST_NAME)
    before, after = text[low:edge], text[edge : min(last, edge + _LONGEST_NAME)]
    found = {low + hump.start() for hump in _HUMP.finditer(before + after)}
    size_before, size_after = len(_run(before[::-1])), len(_run(after))
    if size_before + size_after <= _LONGEST_NAME:
        found.update(range(edge - size_before + 1, edge + size_after))
    return found


def _run(passage: str) -> str:
    """Give the part of a name with which a passage begins."""
    name = _NAME.match(passage)
    return name.group() if name else ""
