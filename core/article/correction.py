"""What a reader decided against the machine: pieces of an original that stay, and pieces that go.

A correction speaks of a span of ``Source.text``. Later ones prevail where they overlap, so a list of corrections is a
history that can be played to any point; one that withdraws takes away what was decided last. ``core.corrections`` finds
their places again in a changed original, and keeps them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from core.article.removal import Kind, Removal
from core.article.span import Span, merge, subtract

DETECTOR = "reader"
"""The detector of a removal that a reader decided."""
BY_READER = "removed by you"
"""The reason of a removal of the reader's own, unless it is a rule's."""


class Decision(StrEnum):
    """What becomes of a piece."""

    KEEP = "keep"
    REMOVE = "remove"
    WITHDRAW = "withdraw"
    """What was decided about it last counts no more; what had been decided before that, or was found, holds again."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A reader's decision.

    Attributes:
        span: The piece of ``Source.text``, code points, half-open, not empty.
        decision: Whether it stays or goes.
        kind: What it is, where it goes; what it was taken for, where it stays, or None.
        reason: Why, for whoever reads the list of removals; such as that a rule of the reader's acted.
        adjusts: Where it removes: the span of the found removal or suspected code that begins and ends here instead, or
            is of this kind instead. What of that stands outside of ``span`` stays. None for a removal of the reader's
            own.

    Raises:
        ValueError: if a span is empty or negative, if what goes has no kind, or what does not go adjusts a removal.
    """

    span: Span
    decision: Decision
    kind: Kind | None = None
    reason: str = ""
    adjusts: Span | None = None

    def __post_init__(self) -> None:
        for span in (self.span, self.adjusts or self.span):
            if not 0 <= span.start < span.end:
                raise ValueError(f"a correction of {span}")
        if self.adjusts is not None and self.decision is not Decision.REMOVE:
            raise ValueError("only what is removed adjusts a removal")
        if self.kind is None and self.decision is Decision.REMOVE:
            raise ValueError("what is removed must be of a kind")


def restore(removal: Removal) -> Correction:
    """Give the correction that puts a removal back."""
    return Correction(removal.span, Decision.KEEP, removal.kind)


def remove(span: Span, kind: Kind) -> Correction:
    """Give the correction that removes a piece."""
    return Correction(span, Decision.REMOVE, kind)


def withdraw(span: Span) -> Correction:
    """Give the correction that takes away what was decided last about a piece."""
    return Correction(span, Decision.WITHDRAW)


def relabel(removal: Removal, kind: Kind) -> Correction:
    """Give the correction that says what a removal that was found really is."""
    return Correction(removal.span, Decision.REMOVE, kind, adjusts=removal.span)


def resize(removal: Removal, span: Span) -> Correction:
    """Give the correction that makes a removal that was found begin and end elsewhere."""
    return Correction(span, Decision.REMOVE, removal.kind, adjusts=removal.span)


def effective(corrections: Iterable[Correction], size: int) -> tuple[Correction, ...]:
    """Give what corrections come to: sorted, disjoint, within ``[0, size)``, the later prevailing over the earlier.

    A decision that a later one cuts in two becomes two; none withdraws.
    """
    settled: list[Correction] = []
    for correction, spans in standing(corrections):
        for start, end in spans:
            span = Span(start, min(end, size))
            if span.length <= 0:
                continue
            first = bisect_right(settled, span.start, key=lambda old: old.span.end)
            last = bisect_left(settled, span.end, lo=first, key=lambda old: old.span.start)
            around = [replace(old, span=left) for old in settled[first:last] for left in subtract([old.span], [span])]
            settled[first:last] = sorted([*around, replace(correction, span=span)], key=lambda one: one.span)
    return tuple(settled)


def standing(corrections: Iterable[Correction]) -> list[tuple[Correction, list[Span]]]:
    """Give what was not withdrawn, in the order in which it was decided, and the spans about which it still counts."""
    every = list(corrections)
    if all(one.decision is not Decision.WITHDRAW for one in every):
        return [(one, [one.span]) for one in every]
    # Between two edges all places are alike: each has a pile of decisions, of which one that withdraws takes the last.
    edges = sorted({edge for one in every for edge in one.span})
    places = {edge: place for place, edge in enumerate(edges)}
    piles: list[list[int]] = [[] for _ in edges]
    for number, one in enumerate(every):
        for pile in piles[places[one.span.start] : places[one.span.end]]:
            if one.decision is not Decision.WITHDRAW:
                pile.append(number)
            elif pile:
                pile.pop()
    left: dict[int, list[Span]] = {}
    for (start, end), pile in zip(pairwise(edges), piles, strict=False):
        for number in pile:
            spans = left.setdefault(number, [])
            if spans and spans[-1].end == start:
                spans[-1] = Span(spans[-1].start, end)
            else:
                spans.append(Span(start, end))
    return [(every[number], left[number]) for number in sorted(left)]


def kept_spans(corrections: Sequence[Correction]) -> list[Span]:
    """Give the spans of ``effective`` corrections that stay, and those that adjusted removals give back."""
    kept = [one.span for one in corrections if one.decision is Decision.KEEP]
    given_back = [one.adjusts for one in corrections if one.adjusts is not None]
    if not given_back:
        return kept
    return merge([*kept, *subtract(given_back, [one.span for one in corrections])])


def removals_of(corrections: Sequence[Correction], found: Sequence[Removal] = ()) -> list[Removal]:
    """Give the removals that ``effective`` corrections ask for.

    Args:
        corrections: The corrections.
        found: What was found without them: sorted, disjoint. A removal that was only adjusted keeps its confidence, its
            detector, its reason and its detail, with what the reader changed.
    """
    made: list[Removal] = []
    for one in corrections:
        if one.decision is Decision.REMOVE and one.kind is not None:
            own = Removal(one.span, one.kind, 1.0, one.reason or BY_READER, DETECTOR)
            base = _largest_within(one.adjusts, found) if one.adjusts is not None else None
            made.append(own if base is None else _adjusted(base, one.span, one.kind))
    return made


def _largest_within(span: Span, found: Sequence[Removal]) -> Removal | None:
    """Give what most of a span is of; None if nothing that was found touches it."""
    first = bisect_right(found, span.start, key=lambda one: one.end)
    last = bisect_left(found, span.end, lo=first, key=lambda one: one.start)
    return max(found[first:last], key=lambda one: min(one.end, span.end) - max(one.start, span.start), default=None)


def _adjusted(base: Removal, span: Span, kind: Kind) -> Removal:
    """Give a removal as a reader changed it; its reason and its detail tell that first."""
    moved = [(name, by) for name, by in (("start", span.start - base.start), ("end", span.end - base.end)) if by]
    told = [f"{name} moved by you" for name, _ in moved]
    by_how_much = [f"{name} moved by {abs(by):,} character{'s' if abs(by) != 1 else ''}" for name, by in moved]
    if kind is not base.kind:
        told.append("kind changed by you")
    reason = "; ".join(filter(None, (", ".join(told), base.reason)))
    detail = "; ".join(filter(None, (", ".join(by_how_much), base.detail)))
    return replace(base, span=span, kind=kind, reason=reason, detail=detail)


def restored(corrections: Sequence[Correction]) -> list[Removal]:
    """Give what ``effective`` corrections keep and had been taken for code, as if it were removed still."""
    return [
        Removal(one.span, one.kind, 1.0, one.reason or "you put it back", DETECTOR)
        for one in corrections
        if one.decision is Decision.KEEP and one.kind is not None
    ]
