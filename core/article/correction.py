"""What a reader decided against the machine: pieces of an original that stay, and pieces that go.

A correction speaks of a span of ``Source.text``. Later ones prevail where they overlap, so a list of corrections is a
history that can be played to any point. ``core.corrections`` finds their places again in a changed original, and
keeps them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from core.article.removal import Kind, Removal
from core.article.span import Span, subtract

DETECTOR = "reader"
"""The detector of a removal that a reader decided."""


class Decision(StrEnum):
    """What becomes of a piece."""

    KEEP = "keep"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Correction:
    """A reader's decision.

    Attributes:
        span: The piece of ``Source.text``, code points, half-open, not empty.
        decision: Whether it stays or goes.
        kind: What it is, where it goes; what it was taken for, where it stays, or None.
        reason: Why, for whoever reads the list of removals; such as that a rule of the reader's acted.

    Raises:
        ValueError: if the span is empty or negative, or if what goes has no kind.
    """

    span: Span
    decision: Decision
    kind: Kind | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.span.start < self.span.end:
            raise ValueError(f"a correction of {self.span}")
        if self.kind is None and self.decision is Decision.REMOVE:
            raise ValueError("what is removed must be of a kind")


def restore(removal: Removal) -> Correction:
    """Give the correction that puts a removal back."""
    return Correction(removal.span, Decision.KEEP, removal.kind)


def remove(span: Span, kind: Kind) -> Correction:
    """Give the correction that removes a piece."""
    return Correction(span, Decision.REMOVE, kind)


def relabel(removal: Removal, kind: Kind) -> Correction:
    """Give the correction that says what a removal really is."""
    return Correction(removal.span, Decision.REMOVE, kind)


def resize(removal: Removal, span: Span) -> tuple[Correction, ...]:
    """Give the corrections that make a removal begin and end elsewhere."""
    return restore(removal), Correction(span, Decision.REMOVE, removal.kind)


def effective(corrections: Iterable[Correction], size: int) -> tuple[Correction, ...]:
    """Give what corrections come to: sorted, disjoint, within ``[0, size)``, the later prevailing over the earlier.

    A decision that a later one cuts in two becomes two.
    """
    settled: list[Correction] = []
    for correction in corrections:
        span = Span(correction.span.start, min(correction.span.end, size))
        if span.length <= 0:
            continue
        first = bisect_right(settled, span.start, key=lambda old: old.span.end)
        last = bisect_left(settled, span.end, lo=first, key=lambda old: old.span.start)
        around = [replace(old, span=left) for old in settled[first:last] for left in subtract([old.span], [span])]
        settled[first:last] = sorted([*around, replace(correction, span=span)], key=lambda one: one.span)
    return tuple(settled)


def kept_spans(corrections: Sequence[Correction]) -> list[Span]:
    """Give the spans of ``effective`` corrections that stay."""
    return [one.span for one in corrections if one.decision is Decision.KEEP]


def removals_of(corrections: Sequence[Correction]) -> list[Removal]:
    """Give the removals that ``effective`` corrections ask for."""
    return [
        Removal(one.span, one.kind, 1.0, one.reason or "removed by you", DETECTOR)
        for one in corrections
        if one.decision is Decision.REMOVE and one.kind is not None
    ]


def restored(corrections: Sequence[Correction]) -> list[Removal]:
    """Give what ``effective`` corrections keep and had been taken for code, as if it were removed still."""
    return [
        Removal(one.span, one.kind, 1.0, one.reason or "you put it back", DETECTOR)
        for one in corrections
        if one.decision is Decision.KEEP and one.kind is not None
    ]
