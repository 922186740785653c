"""Marks with which an assistant that writes text cites its sources, and which only its own window turns into links."""

from __future__ import annotations

from collections.abc import Iterator

from core.leaks.holding import AnyOf
from core.patterns import lazy_pattern

_PRIVATE = "[\ue200-\ue206]"
_TURN = r"turn\d{1,3}(?:search|view|news|image|video|file|fetch|academia|finance|forecast|sports|product|business|reddit|maps?|open|click)\d{1,3}"
# Each with words of which one must occur for it to be looked for. All repeats are bounded.
_MARKS = [
    (AnyOf(("citeturn", *(f"cite{chr(code)}turn" for code in range(0xE200, 0xE207)))), lazy_pattern(rf"{_PRIVATE}?(?<![A-Za-z0-9_])cite{_PRIVATE}?(?:{_TURN}{_PRIVATE}?){{1,30}}+(?![\w=])")),
    (AnyOf(("oaicite",)), lazy_pattern(r":contentReference\\?\[oaicite:\s?\d{1,4}\\?\](?:\\?\{?index=\d{1,4}\\?\})?")),
    (AnyOf(("oai_citation",)), lazy_pattern(r"\[oai_citation(?:_attribution)?[:_]\d{1,4}[‡:][^\[\]\n]{1,200}\](?:\([^()\s]{1,400}\))?")),
    (AnyOf(("†",)), lazy_pattern(r"【\d{1,4}(?::\d{1,4})?†[^【】\n]{1,80}】")),
]  # fmt: skip
_START = lazy_pattern(r"\\?\[cite\\?_(?:start|end)\\?\]")
_NUMBERS = lazy_pattern(r"\\?\[cite:\s?\d{1,4}(?:(?:,\s?|\s?[-–]\s?)\d{1,4}){0,60}\\?\]")


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places of such marks in ``text`` with the reason; code points, half-open. Linear."""
    reason = "mark of a source that a chat assistant left in what it wrote"
    for triggers, pattern in _MARKS:
        if triggers.is_in(text):
            for found in pattern.finditer(text):
                yield *found.span(), reason
    # What gives numbers alone may be a note of the text; beside a mark that begins a passage it is none.
    if "[cite" in text and _START.search(text):
        for pattern in (_START, _NUMBERS):
            for found in pattern.finditer(text):
                yield *found.span(), reason
