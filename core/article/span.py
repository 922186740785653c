"""Spans of text and the set operations on them.

All positions are code points, half-open: ``[start, end)``. The functions take any iterable of spans and give sorted,
disjoint, non-empty lists; each costs one sort and one pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """The code points ``[start, end)`` of a text."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Number of code points."""
        return self.end - self.start


def merge(spans: Iterable[tuple[int, int]]) -> list[Span]:
    """Unite spans that overlap or touch."""
    merged: list[Span] = []
    first = last = 0
    for span in sorted(spans):
        start, end = span
        if end <= start:
            continue
        if last > first and start <= last:
            if end > last:
                last = end
                merged[-1] = Span(first, last)
        else:
            first, last = start, end
            merged.append(span if isinstance(span, Span) else Span(first, last))
    return merged


def merge_ordered(spans: Iterable[tuple[int, int]]) -> list[Span]:
    """Unite spans that overlap or touch, most of which come in order: it holds little beside what it gives."""
    merged: list[Span] = []
    others: list[tuple[int, int]] = []
    first = last = 0
    for start, end in spans:
        if end <= start:
            continue
        if start > last:
            if last > first:
                merged.append(Span(first, last))
            first, last = start, end
        elif start >= first:
            last = max(last, end)
        else:
            others.append((start, end))
    if last > first:
        merged.append(Span(first, last))
    return merge([*merged, *others]) if others else merged


def invert(spans: Iterable[tuple[int, int]], start: int, end: int) -> list[Span]:
    """Give the parts of ``[start, end)`` that no span covers."""
    gaps: list[Span] = []
    at = start
    for span in merge(spans):
        if span.start >= end:
            break
        if span.start > at:
            gaps.append(Span(at, span.start))
        at = max(at, span.end)
    if at < end:
        gaps.append(Span(at, end))
    return gaps


def subtract(spans: Iterable[tuple[int, int]], without: Iterable[tuple[int, int]]) -> list[Span]:
    """Give the parts of ``spans`` that ``without`` does not cover."""
    holes = merge(without)
    rest: list[Span] = []
    first = 0
    for span in merge(spans):
        while first < len(holes) and holes[first].end <= span.start:
            first += 1
        at, hole = span.start, first
        while hole < len(holes) and holes[hole].start < span.end:
            if holes[hole].start > at:
                rest.append(Span(at, holes[hole].start))
            at = max(at, holes[hole].end)
            hole += 1
        if at < span.end:
            rest.append(Span(at, span.end))
    return rest


def is_partition(spans: Sequence[tuple[int, int]], length: int) -> bool:
    """Tell whether ``spans``, in order, cover ``[0, length)`` without gap, overlap or empty piece."""
    at = 0
    for start, end in spans:
        if start != at or end <= start:
            return False
        at = end
    return at == length
