"""Text as its author wrote it: character references decoded, however often they were escaped, with a map back.

Only references to the characters that code is made of are decoded, so that prose keeps its own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from core.patterns import lazy_pattern

_REFERENCE = lazy_pattern(
    r"&(?:amp ?;){0,24}(?:(?P<lt>lt|\#0{0,4}60|\#x0{0,4}3c)|(?P<gt>gt|\#0{0,4}62|\#x0{0,4}3e)|(?P<quot>quot|\#0{0,4}34|\#x0{0,4}22)"
    r"|(?P<apos>apos|\#0{0,4}39|\#x0{0,4}27)|(?P<amp>amp|\#0{0,4}38|\#x0{0,4}26)|(?P<lcub>\#0{0,4}123|\#x0{0,4}7b)"
    r"|(?P<rcub>\#0{0,4}125|\#x0{0,4}7d)|(?P<lsqb>lsqb|lbrack|\#0{0,4}91|\#x0{0,4}5b)|(?P<rsqb>rsqb|rbrack|\#0{0,4}93|\#x0{0,4}5d)) {0,2};",
    re.IGNORECASE,
)
# What LaTeX and JSON write for the brackets of tags. The braces or the space behind a command end its name.
_COMMANDS = lazy_pattern(
    r"\\(?:(?P<lt>u003[cC]|textless(?:\{\}|[ ](?=/?[A-Za-z]))?)|(?P<gt>u003[eE]|textgreater(?:\{\})?))"
)
# A value in quotes that stand as such: a quote written as a reference within does not end it.
_VALUE = lazy_pattern(r"=(\s?(?:\"[^\"<>]{0,4000}+\"|'[^'<>]{0,4000}+'))")
_OTHER_QUOTE = {'"': "'", "'": '"'}
_CHARACTER = {
    "lt": "<",
    "gt": ">",
    "quot": '"',
    "apos": "'",
    "amp": "&",
    "lcub": "{",
    "rcub": "}",
    "lsqb": "[",
    "rsqb": "]",
}


class _Values:
    """The values of attributes in a text that stand in quotes, read only if somebody asks, and in order."""

    def __init__(self, text: str) -> None:
        self._found = _VALUE.finditer(text) if "<" in text else iter(())
        self._value: re.Match[str] | None = None
        self._begun = False

    def quote_around(self, at: int) -> str:
        """Give the quote of the value around ``at``, or an empty string; ``at`` never falls."""
        while not self._begun or (self._value and self._value.end() <= at):
            self._value = next(self._found, None)
            self._begun = True
        if not self._value or self._value.start(1) > at:
            return ""
        return self._value.group()[-1]


class Shadow:
    """A decoded copy of a text and the way back.

    Attributes:
        text: The copy. Positions in it are turned into positions of the original by ``start`` and ``end``.
    """

    def __init__(self, original: str) -> None:
        self.text = original
        self._at: list[int] = []
        self._extra: list[int] = []
        has_commands = "\\" in original and ("\\textless" in original or "\\u003" in original)
        if "&" not in original and not has_commands:
            return
        values = _Values(original)
        parts: list[str] = []
        last = extra = 0
        found: Iterable[re.Match[str]] = _REFERENCE.finditer(original)
        if has_commands:
            found = sorted([*found, *_COMMANDS.finditer(original)], key=lambda match: match.start())
        for match in found:
            character = _CHARACTER[match.lastgroup or "amp"]
            if character in _OTHER_QUOTE and values.quote_around(match.start()) == character:
                character = _OTHER_QUOTE[character]
            parts.append(original[last : match.start()])
            parts.append(character)
            self._at.append(match.start() - extra)
            extra += match.end() - match.start() - 1
            self._extra.append(extra)
            last = match.end()
        if parts:
            self.text = "".join([*parts, original[last:]])

    def start(self, i: int) -> int:
        """Give the original position at which the copy's character ``i`` begins."""
        k = bisect_right(self._at, i - 1)
        return i + (self._extra[k - 1] if k else 0)

    def end(self, i: int) -> int:
        """Give the original position at which the copy's character before ``i`` ends."""
        return self.start(i)

    def from_original(self, j: int) -> int:
        """Give the position in the copy of the original's position ``j``; inside a reference, its beginning."""
        low, high = 0, len(self._at)
        while low < high:
            middle = (low + high) // 2
            if self.start(self._at[middle]) <= j:
                low = middle + 1
            else:
                high = middle
        if not low:
            return j
        return max(j - self._extra[low - 1], self._at[low - 1] + (self.start(self._at[low - 1]) < j))
