"""The first paragraphs of a long article, as they will be when all of it is cleaned.

They are shown meanwhile, so they must not be others then: where that is not known, there is no beginning. No code may
be found before their end, whether it leaked or belongs to the article, since all of the text tells which it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from core.article.article import Article
from core.article.blocks import Block
from core.article.runs import Runs
from core.article.source import MediaType
from core.article.span import Span
from core.cleaning.draft import Draft
from core.cleaning.seams import Owned, flow_text
from core.leaks import find_pieces
from core.leaks.shadow import Shadow
from core.patterns import lazy_pattern
from core.prose.text import is_wrapped, text_blocks

LONG = 200_000
"""Code points of an original from which on its beginning is worth its cost."""
_READ = 16_000
"""Code points of a text that are read for its beginning."""
_MOST = 3_500
"""Code points of a beginning: some screens."""
_LEAST = 600
_ELSEWHERE = lazy_pattern(r"\[[^\]\n]*\](?!\()")
"""What may be a link, a footnote or plain brackets, as a definition somewhere in the text has it."""


def first_of_text(draft: Draft) -> Draft:
    """Give the draft of what a text or Markdown begins with, and of some more behind it."""
    flow = _first(draft.flow, _READ)
    if draft.source.media_type is MediaType.MARKDOWN:
        return replace(draft, flow=flow)
    return replace(draft, flow=flow, blocks_of=partial(_text, wrapped=is_wrapped(flow_text(draft.flow))))


def _text(flow: Sequence[Owned], *, wrapped: bool) -> tuple[Block, ...]:
    return text_blocks([item.run for item in flow], wrapped=wrapped)


def _first(flow: Sequence[Owned], size: int) -> list[Owned]:
    """Give the first code points of a flow, or some more where a run stands for its source as a whole."""
    found: list[Owned] = []
    for run, owner in flow:
        cut = len(run.text) > size and len(run.text) == run.end - run.start
        found.append(Owned(run._replace(text=run.text[:size], end=run.start + size) if cut else run, owner))
        size -= len(run.text)
        if size <= 0:
            break
    return found


def beginning_of(draft: Draft, threshold: float) -> Article | None:
    """Give the first blocks of an article, or None where it is not known what becomes of them.

    Args:
        draft: Of its beginning, and of what tells of that.
        threshold: The confidence that code must have to be removed.
    """
    source, flow = draft.source, draft.flow
    page, markdown = source.media_type is MediaType.HTML, source.media_type is MediaType.MARKDOWN
    piece = _first_piece(draft)
    # Of a page all that is here is known, of a text what comes behind may tell of it.
    end = len(source.text) if page or not flow else (flow[0].run.start + flow[-1].run.end) // 2
    left = _MOST
    blocks: list[Block] = []
    for block in draft.blocks_of(flow)[:-1]:
        runs = [run for run in block.flat_runs() if run.end > run.start]
        left -= len(block.text)
        if left < 0 or any(run.start <= piece < run.end or run.end > end for run in runs):
            break
        if not page and runs and runs[-1].end > piece:
            break
        if markdown and runs and _ELSEWHERE.search(source.text, runs[0].start, runs[-1].end):
            break
        blocks.append(block)
    if not page:
        blocks = blocks[:-1]  # where code goes behind it, what follows that may join its lines
    if sum(len(block.text) for block in blocks) < _LEAST:
        return None
    return Article(source, (), tuple(blocks), draft.metadata, threshold=threshold)


def _first_piece(draft: Draft) -> int:
    """Give where in the source the first code stands that is not marked as such, or the end of the source."""
    text = flow_text(draft.flow)
    shadow = Shadow(text)
    marked = [Span(shadow.from_original(s), shadow.from_original(e)) for s, e in draft.code_of(draft.flow)]
    pieces = find_pieces(shadow.text, marked)
    if not pieces:
        return len(draft.source.text)
    at = shadow.start(pieces[0].start)
    found = Runs([item.run for item in draft.flow]).take(at, at + 1)
    return found[0].start if found else 0
