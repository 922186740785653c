"""The one pipeline: a source becomes an article.

Find what does not belong, protect what the article quotes, cut, mend the seams, build blocks, check. The cut text is
read again until nothing more is found, so that cleaning an article's text a second time changes nothing. What that last
reading finds below the threshold is suspected: it stays, and is on record.
"""

from __future__ import annotations

import gc
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import count

from core.article.article import Article
from core.article.reach import Reach
from core.article.removal import Removal, outermost
from core.article.runs import Runs
from core.article.source import MediaType, Source
from core.article.span import Span, merge
from core.article.threshold import SUSPECTED_FROM, THRESHOLD, checked
from core.cleaning.beginning import beginning_of, first_of_text
from core.cleaning.draft import Draft, draft_of
from core.cleaning.seams import Cut, Owned, cut, flow_text
from core.cleaning.suspects import Suspect, placed
from core.leaks import find_leaks
from core.memory import give_back

_LARGE = 2_000_000
"""Code points of a source from which on the memory that cleaning took is given back."""
_ROUNDS = 8
_FURTHER = 1_000_000
"""Code points that may be read again after that: code within code within code takes a round a layer, and what was
cleaned must not change again; but no text may cost more than so many times its length, and this."""


def clean(
    source: Source,
    threshold: float = THRESHOLD,
    reach: Reach = Reach.USUAL,
    *,
    leaks: bool = True,
    early: Callable[[Article], None] | None = None,
) -> Article:
    """Clean a source.

    Args:
        source: What to clean.
        threshold: The confidence that code in prose must have to be removed, above 0, at most 1.
        reach: How much of a page goes beside its article.
        leaks: Whether to look for leaked code; without it only what a page holds besides its article goes.
        early: Is given the beginning of a long article, as an article of its own without removals, where its first
            blocks are known before the rest is read.

    Raises:
        ValueError: if the threshold is none.
        NoArticleError: if the source is a page that is known to hold none.
        ArticleError: if the result breaks the partition; that is a bug in Winnow.
    """
    threshold = checked(threshold)
    # What is made on the way lives to its end, so looking for garbage among it finds none.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _cleaned(source, threshold, reach, early, leaks=leaks)
    finally:
        if collecting:
            gc.enable()
        if len(source.text) > _LARGE:
            give_back()


def _cleaned(
    source: Source, threshold: float, reach: Reach, early: Callable[[Article], None] | None, *, leaks: bool
) -> Article:
    draft = draft_of(source, reach=reach, early=early and partial(_tell, early, threshold))
    if early is not None and source.media_type is not MediaType.HTML:
        _tell(early, threshold, first_of_text(draft))
    flow, found, suspects = _cut_leaks(draft.flow, draft.code_of, threshold) if leaks else (draft.flow, [], [])
    removals = outermost([*found, *draft.removals])
    blocks = draft.blocks_of(flow)
    suspected = placed(suspects, blocks, removals, len(source.text))
    return Article(draft.source, tuple(removals), blocks, draft.metadata, suspected, threshold, reach)


def _tell(early: Callable[[Article], None], threshold: float, draft: Draft) -> None:
    """Give the article's beginning, by a draft of it alone, if that can be known."""
    if (beginning := beginning_of(draft, threshold)) is not None:
        early(beginning)


def _cut_leaks(
    flow: list[Owned], code_of: Callable[[Sequence[Owned]], Sequence[Span]], threshold: float
) -> tuple[list[Owned], list[Removal], list[Suspect]]:
    """Cut leaks out of a flow until none is found; give the flow, the removals in source offsets, and the suspects.

    ``code_of`` tells the spans of a flow that are code of the article's own. Suspects are what the last reading found
    below the threshold: what an earlier one made of them counts no more, since it read another text.
    """
    removals: list[Removal] = []
    reading: tuple[list[Owned], list[Removal]] = (flow, [])
    spare = _FURTHER
    for number in count():
        text = flow_text(flow)
        spare -= len(text) if number >= _ROUNDS else 0
        if spare < 0:
            break
        every = find_leaks(text, code_of(flow), min(threshold, SUSPECTED_FROM))
        found = [leak for leak in every if leak.confidence >= threshold]
        reading = (flow, [leak for leak in every if leak.confidence < threshold])
        if not found:
            break
        after = cut(flow, [Cut(leak.span, leak.kind) for leak in found], text)
        del text, every  # a long text is not held while the next one is made
        kept = sorted([(item.run.start, item.run.end) for item in after if item.run.end > item.run.start])
        runs = Runs([item.run for item in flow])
        removals.extend(replace(leak, span=span) for leak in found for span in _source_spans(runs, leak.span, kept))
        flow = after
    return flow, outermost(removals), _suspects(*reading)


def _suspects(flow: Sequence[Owned], leaks: Sequence[Removal]) -> list[Suspect]:
    """Give the suspects of leaks whose spans are the flow's."""
    if not leaks:
        return []
    runs = Runs([item.run for item in flow])
    return [Suspect(leak, tuple(Span(run.start, run.end) for run in runs.take(leak.start, leak.end))) for leak in leaks]


def _source_spans(runs: Runs, span: Span, kept: Sequence[tuple[int, int]]) -> list[Span]:
    """Give the source of a span of the flow: one span with what stands inside it, unless something kept does."""
    pieces = [Span(run.start, run.end) for run in runs.take(span.start, span.end) if run.end > run.start]
    if not pieces:
        return []
    hull = Span(min(p.start for p in pieces), max(p.end for p in pieces))
    first = bisect_left(kept, (hull.start, hull.start))
    if first and kept[first - 1][1] > hull.start:
        first -= 1
    if first < len(kept) and kept[first][0] < hull.end:
        return merge(pieces)
    return [hull]
