"""From pieces that may overlap to the removals of a page: sorted, disjoint, outermost first, clear of kept text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from core.article import Block
from core.page.document import Piece
from core.page.nodes import Text
from core.removal import Kind, Removal
from core.span import Span, merge, subtract

_DETECTOR = "page"


def removals_of(pieces: Iterable[Piece], texts: Iterable[Text], blocks: Sequence[Block]) -> tuple[Removal, ...]:
    """Resolve ``pieces``: one within another is part of it, and what the blocks keep is taken out of any.

    Of ``texts`` each that no block keeps and no piece covers becomes a removal too: misnested tags can leave text
    outside of the element that it belongs to.
    """
    kept = merge((run.start, run.end) for block in blocks for run in block.flat_runs())
    every = list(pieces)
    every += _lost(texts, merge([*kept, *((piece.start, piece.end) for piece in every)]))
    removals: list[Removal] = []
    at = 0
    for piece in sorted(every, key=lambda p: (p.start, -p.end)):
        start = max(piece.start, at)
        if start >= piece.end:
            continue
        at = piece.end
        for span in subtract([(start, at)], _within(kept, start, at)):
            _append(removals, Removal(span, piece.kind, piece.confidence, piece.reason, _DETECTOR))
    return tuple(removals)


def _within(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Give the spans, of sorted disjoint ones, that reach into ``[start, end)``."""
    first = bisect_right(spans, start, key=lambda span: span.end)
    last = first
    while last < len(spans) and spans[last].start < end:
        last += 1
    return spans[first:last]


def _lost(texts: Iterable[Text], known: Sequence[Span]) -> list[Piece]:
    """Give a piece for each text that no span of ``known`` touches."""
    return [
        Piece(text.start, text.end, Kind.FURNITURE, 0.6, "text of an element that is not the article's")
        for text in texts
        if not text.isspace() and not _within(known, text.start, text.end)
    ]


def _append(removals: list[Removal], removal: Removal) -> None:
    """Add a removal, as part of the one before if both are furniture for the same reason and touch."""
    last = removals[-1] if removals else removal
    alike = last.kind == removal.kind == Kind.FURNITURE and last.reason == removal.reason
    if alike and last.end == removal.start:
        confidence = min(last.confidence, removal.confidence)
        removals[-1] = Removal(Span(last.start, removal.end), last.kind, confidence, last.reason, _DETECTOR)
    else:
        removals.append(removal)
