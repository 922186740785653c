"""Cutting removals out of readable text, and mending the seams they leave.

A flow is the readable text of an article before anything is cut: runs in reading order, each owned by a block (or by
nothing, where it only parts two blocks). Cutting keeps the white space that belongs between what is left: of the
white space on both sides of a removal the stronger one stays (a paragraph break over a line break over a space), and
where there was none, a space goes between two words unless the script of the language writes none.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from html import unescape
from typing import NamedTuple

from core.article.blocks import Run
from core.article.removal import Kind
from core.article.runs import Runs
from core.article.span import Span, invert
from core.patterns import lazy_pattern

_BLOCK_TAG = lazy_pattern(
    r"<\s?/?\s?(?:p|div|li|ul|ol|h[1-6]|table|tr|blockquote|section|article|figure|pre|hr)\b|(?P<line><br\b)",
    re.IGNORECASE,
)
_MOST_ESCAPED = 5
_BEFORE_NO_SPACE = frozenset("([{«“‘¿¡/-")
_AFTER_NO_SPACE = frozenset(",.;:!?)]}»”’…%/-")
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC", "THAI", "LAO", "KHMER", "MYANMAR", "FULLWIDTH")


class Owned(NamedTuple):
    """A run and the number of the place that owns it; -1 where it only parts two places."""

    run: Run
    owner: int


class Cut(NamedTuple):
    """A span of a flow that goes, code points, half-open, and what it is."""

    span: Span
    kind: Kind


def flow_text(flow: Sequence[Owned]) -> str:
    """Give the text of a flow."""
    return "".join(item.run.text for item in flow)


def cut(flow: Sequence[Owned], cuts: Sequence[Cut], text: str | None = None) -> list[Owned]:
    """Give the flow without the ``cuts`` (sorted, disjoint), its seams mended; ``text`` is its text if known."""
    text = flow_text(flow) if text is None else text
    kept = invert([c.span for c in cuts], 0, len(text))
    pieces = _trimmed(text, kept)
    result: list[Owned] = []
    runs = Runs([item.run for item in flow])

    def take(span: Span) -> list[Owned]:
        return [Owned(run, flow[number].owner) for number, run in runs.numbered(span.start, span.end)]

    for number, (left, body, right) in enumerate(pieces):
        if number:
            gap = _gap(text, pieces[number - 1], (left, body, right), cuts)
            if isinstance(gap, Span):
                result.extend(take(gap))
            elif gap:
                at = take(body)[0]
                result.append(Owned(Run(gap, at.run.start, at.run.start, at.run.style), at.owner))
        elif left.length and body.start == left.end and left.start == 0 and not (cuts and cuts[0].span.start == 0):
            result.extend(take(left))
        result.extend(take(body))
        if number == len(pieces) - 1 and right.end == len(text) and not (cuts and cuts[-1].span.end == right.start):
            result.extend(take(right))
    return result


def cut_text(text: str, cuts: Sequence[Cut]) -> str:
    """Give a text without the ``cuts`` (sorted, disjoint), its seams mended; the rest stays to the letter."""
    return flow_text(cut([Owned(Run(text, 0, len(text)), 0)], cuts))


def _trimmed(text: str, kept: Sequence[Span]) -> list[tuple[Span, Span, Span]]:
    """Split each kept span in its leading white space, body and trailing white space; drop those without body.

    The white space of a dropped one goes to its neighbour, so that no break is lost.
    """
    pieces: list[tuple[Span, Span, Span]] = []
    for start, end in kept:
        body = text[start:end]
        left = start + len(body) - len(body.lstrip())
        right = end - len(body) + len(body.rstrip())
        if left >= end:
            if pieces:
                before = pieces[-1]
                if _strength(text, Span(start, end)) > _strength(text, before[2]):
                    pieces[-1] = (before[0], before[1], Span(start, end))
            continue
        pieces.append((Span(start, left), Span(left, right), Span(right, end)))
    return pieces


def _strength(text: str, span: Span) -> int:
    if not span.length:
        return 0
    return 1 + min(2, text.count("\n", span.start, span.end))


def _gap(text: str, before: tuple[Span, Span, Span], after: tuple[Span, Span, Span], cuts: Sequence[Cut]) -> Span | str:
    """Choose what stands between two bodies: one of the white spaces that were there, or a mended seam."""
    left, right = before[2], after[0]
    best = left if _strength(text, left) >= _strength(text, right) else right
    first = bisect_left(cuts, before[1].end, key=lambda c: c.span.start)
    last = bisect_left(cuts, after[1].start, key=lambda c: c.span.start)
    between = cuts[first:last]
    markup = all(c.kind is Kind.MARKUP for c in between)
    removed = " ".join(text[c.span.start : c.span.end] for c in between) if markup else ""
    # Tags may have been escaped, and more than once.
    for _ in range(_MOST_ESCAPED if "&" in removed else 0):
        removed = unescape(removed)
    tag = _BLOCK_TAG.search(removed)
    if tag and _strength(text, best) < 2:
        return "\n" if tag["line"] else "\n\n"
    if best.length:
        return best
    if markup and not removed.startswith("<!--"):
        return ""
    return " " if _needs_space(text[before[1].end - 1], text[after[1].start]) else ""


def _needs_space(left: str, right: str) -> bool:
    if left in _BEFORE_NO_SPACE or right in _AFTER_NO_SPACE:
        return False
    return not (_unspaced(left) and _unspaced(right))


def _unspaced(character: str) -> bool:
    return unicodedata.name(character, "").startswith(_UNSPACED)
