"""What a reader decided, carried out on an article as it was cleaned.

Nothing is looked for anew: what was found stands, but for what the reader decided. So a decision changes what it is
about and nothing else, and costs little.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from core.article.article import Article
from core.article.correction import Correction, effective, kept_spans, removals_of
from core.article.removal import Removal, outermost
from core.article.span import Span, subtract
from core.cleaning.draft import draft_of
from core.cleaning.seams import Cut, Owned, cut
from core.page.blocks.removals import DETECTOR as PAGE


def decide(article: Article, corrections: Iterable[Correction]) -> Article:
    """Give an article with decisions carried out.

    Args:
        article: The article as ``clean`` made it.
        corrections: What a reader decided, in the order in which they did; it prevails over whatever was found.

    Raises:
        ArticleError: if the result breaks the partition; that is a bug in Winnow.
    """
    source = article.source
    settled = effective(corrections, len(source.text))
    if not settled:
        return article
    draft = draft_of(source, kept_spans(settled))
    wanted = removals_of(settled)
    leaks = _yielding([removal for removal in article.removals if removal.detector != PAGE], settled)
    cuts = [*leaks, *wanted]
    spans = _flow_spans(draft.flow, [removal.span for removal in cuts])
    flow = cut(draft.flow, [Cut(span, cuts[number].kind) for span, number in _disjoint(spans)])
    others = outermost([*leaks, *_yielding(draft.removals, settled)])
    return replace(
        article,
        source=draft.source,
        removals=tuple(sorted([*others, *wanted], key=lambda removal: removal.span)),
        blocks=draft.blocks_of(flow),
        suspected=tuple(_untouched(article.suspected, settled)),
        corrections=settled,
    )


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


def _untouched(removals: Sequence[Removal], corrections: Sequence[Correction]) -> list[Removal]:
    """Give those about which nothing was decided."""
    ends = [correction.span.end for correction in corrections]
    result = []
    for removal in removals:
        index = bisect_right(ends, removal.start)
        if index == len(ends) or corrections[index].span.start >= removal.end:
            result.append(removal)
    return result


def _yielding(removals: Sequence[Removal], corrections: Sequence[Correction]) -> list[Removal]:
    """Give removals without what was decided about otherwise."""
    holes = [correction.span for correction in corrections]
    left: list[Removal] = []
    for removal in removals:
        first = bisect_right(holes, removal.start, key=lambda hole: hole.end)
        last = bisect_left(holes, removal.end, key=lambda hole: hole.start)
        spans = subtract([removal.span], holes[first:last]) if first < last else [removal.span]
        left += [replace(removal, span=span) for span in spans]
    return left
