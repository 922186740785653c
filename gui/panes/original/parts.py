"""How a stretch of the original is cut to be folded."""

from __future__ import annotations

import re
from typing import NamedTuple

LINE_BREAK = re.compile(r"\r\n|[\r\n\u2028\u2029]")


def count_breaks(text: str, start: int, end: int) -> int:
    """Count the line breaks in ``[start, end)``, without a list of them."""
    return sum(text.count(sign, start, end) for sign in "\n\r\u2028\u2029") - text.count("\r\n", start, end)


def last_break(text: str, start: int, end: int) -> tuple[int, int]:
    """Give where the last line break in ``[start, end)``, in which there is one, begins and ends."""
    at = max(text.rfind(sign, start, end) for sign in "\n\r\u2028\u2029")
    return at - text.startswith("\r\n", max(start, at - 1)), at + 1


class Parts(NamedTuple):
    """How a stretch is cut to be folded, in source positions.

    Attributes:
        head_end: Where the line ends that stays in sight before it.
        start: Where what is folded begins.
        end: Where that ends.
        tail_start: Where the line begins that stays in sight behind it.
    """

    head_end: int
    start: int
    end: int
    tail_start: int


def off_breaks(text: str, parts: Parts) -> Parts:
    """Move a cut that would fall between the two characters of a line break."""
    head_end, start, end, tail = parts
    if head_end == start and text[start - 1 : start] == "\r" and text[start : start + 1] == "\n":
        head_end, start = start - 1, start + 1
    if end == tail and text[end - 1 : end] == "\r" and text[end : end + 1] == "\n":
        end, tail = end - 1, tail + 1
    return Parts(head_end, start, end, tail)
