"""What a reader decided, carried out on a flow: what they want removed is cut, what they keep is protected."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from core.correction import Correction, kept_spans, removals_of
from core.removal import Removal
from core.seams import Cut, Owned, cut
from core.span import Span, merge, subtract


def cut_wanted(flow: list[Owned], corrections: Sequence[Correction]) -> tuple[list[Owned], list[Removal]]:
    """Cut what the reader wants removed; give the flow that is left, and the removals in source offsets."""
    wanted = removals_of(corrections)
    if not wanted:
        return flow, wanted
    spans = _flow_spans(flow, [removal.span for removal in wanted])
    cuts = [Cut(span, wanted[number].kind) for span, number in _disjoint(spans)]
    return (cut(flow, cuts) if cuts else flow), wanted


def _disjoint(spans: Sequence[tuple[Span, int]]) -> Iterator[tuple[Span, int]]:
    """Yield spans sorted and without overlap: an atomic run may be asked for twice."""
    at = 0
    for (start, end), number in sorted(spans):
        if end > at:
            yield Span(max(start, at), end), number
            at = end


def _flow_spans(flow: Sequence[Owned], spans: Sequence[Span]) -> list[tuple[Span, int]]:
    """Give where spans of the source stand in a flow, each with its number; atomic runs stand as a whole."""
    places: list[tuple[int, int, int, int]] = []  # a run's source, its position in the flow, its length there
    at = 0
    for run, _ in flow:
        if run.end > run.start:
            places.append((run.start, run.end, at, len(run.text)))
        at += len(run.text)
    places.sort()
    found: list[tuple[Span, int]] = []
    for number, (start, end) in enumerate(spans):
        index = bisect_right(places, start, key=lambda place: place[1])
        while index < len(places) and places[index][0] < end:
            first, last, at, length = places[index]
            if length == last - first:
                found.append((Span(at + max(start, first) - first, at + min(end, last) - first), number))
            else:
                found.append((Span(at, at + length), number))
            index += 1
    return found


def with_kept(
    code_of: Callable[[Sequence[Owned]], Sequence[Span]], corrections: Sequence[Correction]
) -> Callable[[Sequence[Owned]], Sequence[Span]]:
    """Give a ``code_of`` that protects what the reader keeps as it does the article's own code."""
    kept = kept_spans(corrections)
    if not kept:
        return code_of
    return lambda flow: merge([*code_of(flow), *(span for span, _ in _flow_spans(flow, kept))])


def yielding(
    removals: Sequence[Removal], wanted: Sequence[Removal], corrections: Sequence[Correction]
) -> list[Removal]:
    """Unite removals with the ``wanted`` ones; what the reader decided prevails over what was found."""
    if not corrections:
        return list(removals)
    holes = [correction.span for correction in corrections]
    left: list[Removal] = []
    for removal in removals:
        first = bisect_right(holes, removal.start, key=lambda hole: hole.end)
        last = bisect_left(holes, removal.end, key=lambda hole: hole.start)
        left += [replace(removal, span=span) for span in subtract([removal.span], holes[first:last])]
    return sorted([*left, *wanted], key=lambda removal: removal.span)
