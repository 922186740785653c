"""The cheap first look: where in a text a script may begin. Prose costs next to nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.span import Span

# One pass that skips quickly to the next of a few characters, then looks around it. A bracket counts where it is glued
# to a name, follows a keyword or opens on a string; what else a script may begin with holds one of the others.
_EVIDENCE = re.compile(
    r"[={(;\[|&/<+](?:(?<=[={])|(?<=[\w$)\]]\()|(?<=\()(?=[{'\"$]|\s['\"])|(?<=if\s\()|(?<=(?:for|ile|tch|ion)\s\()"
    r"|(?<=;)(?=\S)|(?<=[\w$)\]]\[)[^\]\n]{1,80}\]\s?(?:[=(]|\.[A-Za-z_$])|(?<=\|)\||(?<=&)&|(?<=/)\*|(?<=<)!|(?<=\+)\+)"
)
_LITERALS = ("function", "import", "export", "use strict", "class ")
_BEFORE = 100
_LONGEST_NAME = 400
_SPACE = re.compile(r"\s")


def zones(text: str) -> Iterator[Span]:
    """Yield the stretches in which a script may begin, in order, disjoint; code points, half-open.

    A stretch begins with a word, some words before its evidence, and ends behind it.
    """
    low = high = -1
    for at, end in _evidence(text):
        if at - _BEFORE <= high:
            high = max(high, end)
            continue
        if high > low:
            yield Span(low, high)
        low, high = _word_start(text, max(high, 0, at - _BEFORE)), end
    if high > low:
        yield Span(low, high)


def _word_start(text: str, at: int) -> int:
    """Give where the word at ``at`` begins, or ``at`` where it has no end."""
    lowest = max(0, at - _LONGEST_NAME)
    while at > lowest and not text[at - 1].isspace():
        at -= 1
    return at


def _evidence(text: str) -> Iterator[tuple[int, int]]:
    literals = sorted((at, at + len(word)) for word in _LITERALS for at in _places(text, word))
    number = 0
    for found in _EVIDENCE.finditer(text):
        at, end = found.span()
        while number < len(literals) and literals[number][0] <= at:
            yield literals[number]
            number += 1
        yield at, end
    yield from literals[number:]


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))
