"""The head of a page: all that its source holds before the article's first text."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from gui.panes.original.parts import LINE_BREAK, Parts, off_breaks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article.span import Span

LEAST = 700
"""Code points of the smallest head that is folded ..."""
LEAST_LINES = 12
"""... unless it has so many lines."""
_KEPT_IN_LINE = 160
"""Code points of markup that stay in sight before the first text of a line."""


def head_of(text: str, first: int, spans: Sequence[Span]) -> Parts | None:
    """Give how the head of a page is cut to be folded; None where there is none worth it.

    Args:
        text: What is shown of the page.
        first: Where its first text stands in it.
        spans: The pieces that are marked in it, sorted: each is hidden as a whole, or not at all.
    """
    if first <= 0:
        return None
    line = 0
    for found in LINE_BREAK.finditer(text, max(0, first - _KEPT_IN_LINE), first):
        line = found.end()
    if not line and first > _KEPT_IN_LINE:
        line = max(text.find("<", first - _KEPT_IN_LINE, first), 0) or first
    cut = line
    before = bisect_left(spans, first, key=lambda span: span.start) - 1
    if before >= 0:
        start, end = spans[before]
        cut = max(cut, end) if end <= first else min(cut, start)
    if cut < LEAST and len(LINE_BREAK.findall(text, 0, cut)) < LEAST_LINES:
        return None
    if text[cut - 1 : cut] in ("\n", "\r", "\u2028", "\u2029"):
        end = cut - (2 if text[cut - 2 : cut] == "\r\n" else 1)
        return Parts(0, 0, end, cut)
    return off_breaks(text, Parts(0, 0, cut, cut))
