"""The one pipeline: a source becomes an article.

Find what does not belong, protect what the article quotes, cut, mend the seams, build blocks, check. The cut text is
read again until nothing more is found, so that cleaning an article's text a second time changes nothing. What that last
reading finds below the threshold is suspected: it stays, and is on record.
"""

from __future__ import annotations

import gc
import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

from core.article import Article, Block, BlockKind, Metadata, Run, Style
from core.leaks import find_leaks
from core.page import read_page
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


def clean(source: Source, threshold: float = THRESHOLD) -> Article:
    """Clean a source.

    Args:
        source: What to clean.
        threshold: The confidence that code in prose must have to be removed, above 0, at most 1.

    Raises:
        ValueError: if the threshold is none.
        ArticleError: if the result breaks the partition; that is a bug in Winnow.
    """
    clean_source = _clean_page if source.media_type is MediaType.HTML else _clean_prose
    # What is made on the way lives to its end, so looking for garbage among it finds none.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return clean_source(source, checked(threshold))
    finally:
        if collecting:
            gc.enable()


def _clean_prose(source: Source, threshold: float) -> Article:
    markdown = source.media_type is MediaType.MARKDOWN
    metadata = Metadata()
    start = 0
    if markdown and (found := front_matter(source.text)):
        metadata, start = found[0], found[1].end
    flow = [Owned(Run(source.text[start:], start, len(source.text)), 0)] if start < len(source.text) else []
    flow = flow if markdown else _without_idle(flow)
    flow, removals, suspects = _cut_leaks(flow, _markdown_code if markdown else _no_code, threshold)
    runs = [item.run for item in flow]
    blocks = markdown_blocks(runs) if markdown else text_blocks(runs)
    suspected = placed(suspects, blocks, removals, len(source.text))
    return Article(source, tuple(removals), blocks, metadata, suspected, threshold)


def _clean_page(source: Source, threshold: float) -> Article:
    page = read_page(source)
    places = _Places(page.blocks)
    flow, leaks, suspects = _cut_leaks(places.flow(), places.code, threshold)
    removals = _outermost([*leaks, *page.removals])
    blocks = places.rebuild(flow) if leaks else page.blocks
    if page.url:
        source = replace(source, url=page.url)
    suspected = placed(suspects, blocks, removals, len(source.text))
    return Article(source, tuple(removals), blocks, page.metadata, suspected, threshold)


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


class _Places:
    """The places of a page's blocks that hold text (a block, or a cell of a table), as one flow and back."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks

    def flow(self) -> list[Owned]:
        """Give every place's runs, places parted by paragraph breaks."""
        flow: list[Owned] = []
        for owner, runs in enumerate(self._runs()):
            if flow and runs:
                at = flow[-1].run.end
                flow.append(Owned(Run("\n\n", at, at), -1))
            flow.extend(Owned(run, owner) for run in runs if run.text)
        return flow

    def code(self, flow: Sequence[Owned]) -> list[Span]:
        """Give the spans of a flow that the page itself marks as code."""
        spans: list[Span] = []
        at = 0
        kinds = [block.kind for block in self._blocks for _ in range(_places_in(block))]
        for run, owner in flow:
            marked = run.style is not Style.PLAIN and run.style & Style.CODE
            if owner >= 0 and (kinds[owner] is BlockKind.CODE or marked):
                spans.append(Span(at, at + len(run.text)))
            at += len(run.text)
        return merge(spans)

    def _runs(self) -> list[tuple[Run, ...]]:
        places: list[tuple[Run, ...]] = []
        for block in self._blocks:
            if block.rows:
                places.extend(cell for row in block.rows for cell in row)
            else:
                places.append(block.runs)
        return places

    def rebuild(self, flow: Sequence[Owned]) -> tuple[Block, ...]:
        """Give the blocks with the runs that a cut flow left them; blocks that lost all their text go."""
        left: dict[int, list[Run]] = {}
        for run, owner in flow:
            if owner >= 0:
                left.setdefault(owner, []).append(run)
        blocks: list[Block] = []
        owner = 0
        for block in self._blocks:
            if block.rows:
                rows = []
                for row in block.rows:
                    rows.append(tuple(tuple(left.get(owner + n, ())) for n in range(len(row))))
                    owner += len(row)
                if any(any(row) for row in rows):
                    blocks.append(replace(block, rows=tuple(rows)))
                continue
            runs = _trim(left.get(owner, []))
            owner += 1
            if runs or not block.runs:
                blocks.append(replace(block, runs=runs))
        return tuple(blocks)


def _places_in(block: Block) -> int:
    """Give how many places a block has: its cells, or itself."""
    return sum(len(row) for row in block.rows) if block.rows else 1


def _trim(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Drop runs of white space alone at both ends: a cut may have left them."""
    first, last = 0, len(runs)
    while first < last and runs[first].text.isspace():
        first += 1
    while last > first and runs[last - 1].text.isspace():
        last -= 1
    return tuple(runs[first:last])
