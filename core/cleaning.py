"""The one pipeline: a source becomes an article.

Find what does not belong, protect what the article quotes, cut, mend the seams, build blocks, check. The cut text is
read again until nothing more is found, so that cleaning an article's text a second time changes nothing. What that last
reading finds below the threshold is suspected: it stays, and is on record.
"""

from __future__ import annotations

import gc
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from core.article import Article, Metadata, Run
from core.correction import Correction, effective, kept_spans
from core.decided import cut_wanted, with_kept, yielding
from core.leaks import find_leaks
from core.page import read_page
from core.places import Places
from core.prose.markdown import code_spans, front_matter, markdown_blocks
from core.prose.text import text_blocks
from core.removal import Removal
from core.runs import Runs
from core.seams import Cut, Owned, cut, flow_text
from core.source import MediaType, Source
from core.span import Span, invert, merge
from core.suspects import Suspect, placed
from core.threshold import SUSPECTED_FROM, THRESHOLD, checked

_ROUNDS = 8
# White space at the end of a line, in a blank line, and blank lines after the first.
_IDLE = re.compile(
    r"(?<![^\S\r\n])(?P<end>[^\S\r\n]+)(?=[\r\n])"
    r"|(?>\r\n|\r|\n)(?P<blank>[^\S\r\n]*)(?>\r\n|\r|\n)(?P<more>(?:\s*[\r\n])?)"
)
_CARRIAGE_RETURN = re.compile(r"\r\n?")


def clean(source: Source, threshold: float = THRESHOLD, corrections: Iterable[Correction] = ()) -> Article:
    """Clean a source.

    Args:
        source: What to clean.
        threshold: The confidence that code in prose must have to be removed, above 0, at most 1.
        corrections: What a reader decided, in the order in which they did; it prevails over whatever is found.

    Raises:
        ValueError: if the threshold is none.
        ArticleError: if the result breaks the partition; that is a bug in Winnow.
    """
    clean_source = _clean_page if source.media_type is MediaType.HTML else _clean_prose
    # What is made on the way lives to its end, so looking for garbage among it finds none.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return clean_source(source, checked(threshold), effective(corrections, len(source.text)))
    finally:
        if collecting:
            gc.enable()


def _clean_prose(source: Source, threshold: float, corrections: tuple[Correction, ...]) -> Article:
    markdown = source.media_type is MediaType.MARKDOWN
    metadata = Metadata()
    start = 0
    if markdown and (found := front_matter(source.text)):
        metadata, start = found[0], found[1].end
    flow = [Owned(Run(source.text[start:], start, len(source.text)), 0)] if start < len(source.text) else []
    flow = flow if markdown else _without_idle(flow)
    flow, wanted = cut_wanted(flow, corrections)
    code_of = with_kept(_markdown_code if markdown else _no_code, corrections)
    flow, removals, suspects = _cut_leaks(flow, code_of, threshold)
    removals = yielding(removals, wanted, corrections)
    runs = [item.run for item in flow]
    blocks = markdown_blocks(runs) if markdown else text_blocks(runs)
    suspected = placed(suspects, blocks, removals, len(source.text))
    return Article(source, tuple(removals), blocks, metadata, suspected, threshold, corrections)


def _clean_page(source: Source, threshold: float, corrections: tuple[Correction, ...]) -> Article:
    page = read_page(source, kept_spans(corrections))
    places = Places(page.blocks)
    flow, wanted = cut_wanted(places.flow(), corrections)
    flow, leaks, suspects = _cut_leaks(flow, with_kept(places.code, corrections), threshold)
    removals = yielding(_outermost([*leaks, *page.removals]), wanted, corrections)
    blocks = places.rebuild(flow) if leaks or wanted else page.blocks
    if page.url:
        source = replace(source, url=page.url)
    suspected = placed(suspects, blocks, removals, len(source.text))
    return Article(source, tuple(removals), blocks, page.metadata, suspected, threshold, corrections)


def _without_idle(flow: list[Owned]) -> list[Owned]:
    """Give a flow of plain text with the white space that its blocks will have, and every line break as LF.

    The judge weighs lengths and lines: it must read the text that the article will have, or a second cleaning might
    judge otherwise.
    """
    text = flow_text(flow)
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    idle = [Span(0, first), Span(last, len(text))]
    idle += [Span(*found.span(name)) for found in _IDLE.finditer(text, first, last) for name in _IDLE.groupindex]
    if first >= last or not ("\r" in text or merge(idle)):
        return flow
    runs = Runs([item.run for item in flow])
    result: list[Owned] = []
    for start, end in invert((span for span in idle if span.length), 0, len(text)):
        at = start
        for found in _CARRIAGE_RETURN.finditer(text, start, end):
            result += [Owned(run, flow[number].owner) for number, run in runs.numbered(at, found.start())]
            result.append(Owned(runs.atomic(*found.span(), "\n"), flow[0].owner))
            at = found.end()
        result += [Owned(run, flow[number].owner) for number, run in runs.numbered(at, end)]
    return result


def _no_code(flow: Sequence[Owned]) -> Sequence[Span]:
    """Plain text marks no code as its own."""
    return ()


def _markdown_code(flow: Sequence[Owned]) -> Sequence[Span]:
    """Give the spans of the flow that Markdown marks as code."""
    return code_spans(flow_text(flow))


def _cut_leaks(
    flow: list[Owned], code_of: Callable[[Sequence[Owned]], Sequence[Span]], threshold: float
) -> tuple[list[Owned], list[Removal], list[Suspect]]:
    """Cut leaks out of a flow until none is found; give the flow, the removals in source offsets, and the suspects.

    ``code_of`` tells the spans of a flow that are code of the article's own. Suspects are what the last reading found
    below the threshold: what an earlier one made of them counts no more, since it read another text.
    """
    removals: list[Removal] = []
    reading: tuple[list[Owned], list[Removal]] = (flow, [])
    for _ in range(_ROUNDS):
        every = find_leaks(flow_text(flow), code_of(flow), min(threshold, SUSPECTED_FROM))
        found = [leak for leak in every if leak.confidence >= threshold]
        reading = (flow, [leak for leak in every if leak.confidence < threshold])
        if not found:
            break
        after = cut(flow, [Cut(leak.span, leak.kind) for leak in found])
        kept = sorted((item.run.start, item.run.end) for item in after if item.run.end > item.run.start)
        runs = Runs([item.run for item in flow])
        removals.extend(replace(leak, span=span) for leak in found for span in _source_spans(runs, leak.span, kept))
        flow = after
    return flow, _outermost(removals), _suspects(*reading)


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


def _outermost(removals: Sequence[Removal]) -> list[Removal]:
    """Make removals disjoint: of two that overlap the one that begins first, and then the longer, stays whole."""
    kept: list[Removal] = []
    for removal in sorted(removals, key=lambda r: (r.start, -r.end)):
        at = kept[-1].end if kept else 0
        if removal.start >= at:
            kept.append(removal)
        elif removal.end > at:
            kept.append(replace(removal, span=Span(at, removal.end)))
    return kept
