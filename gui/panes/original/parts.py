"""How a stretch of the original is cut to be folded."""

from __future__ import annotations

import re
from typing import NamedTuple

LINE_BREAK = re.compile(r"\r\n|[\r\n\u2028\u2029]")


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
