"""Lines and words of the source, which the blocks of a display may share or part."""

from __future__ import annotations

import re

_BREAKS = ("\n", "\r", "\u2028", "\u2029")
_WORD = re.compile(r"\w*")
_WITHIN = re.compile(r"(?<=\w)(?=\w)")


def line_around(text: str, i: int) -> tuple[int, int]:
    """Give the line of a text that holds position ``i``, half-open, with the line break that ends it."""
    if 0 < i < len(text) and text[i - 1] == "\r" and text[i] == "\n":
        i -= 1
    start = max(text.rfind(line_break, 0, i) for line_break in _BREAKS) + 1
    ends = [end for line_break in _BREAKS if (end := text.find(line_break, i)) >= 0]
    if not ends:
        return start, len(text)
    end = min(ends)
    return start, end + (2 if text.startswith("\r\n", end) else 1)


def is_within_word(text: str, i: int) -> bool:
    """Tell whether a word of a text goes on at position ``i``."""
    return _WITHIN.match(text, i) is not None


def word_end(text: str, i: int) -> int:
    """Give where the word ends that goes on at position ``i``."""
    found = _WORD.match(text, i)
    return found.end() if found else i


def word_start(text: str, i: int) -> int:
    """Give where the word begins that goes on at position ``i``."""
    while _WITHIN.match(text, i):
        i -= 1
    return i
