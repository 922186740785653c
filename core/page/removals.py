"""From pieces that may overlap to the removals of a page: sorted, disjoint, outermost first, clear of kept text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.article import Block
from core.page.document import Piece
from core.removal import Kind, Removal
from core.span import Span, merge

_DETECTOR = "page"


def removals_of(text: str, pieces: Iterable[Piece], blocks: Sequence[Block]) -> tuple[Removal, ...]:
    """Resolve ``pieces``: one within another is part of it, and what the blocks keep is taken out of any."""
    kept = merge((run.start, run.end) for block in blocks for run in block.flat_runs())
    removals: list[Removal] = []
    at = 0
    hole = 0
    for piece in sorted(pieces, key=lambda p: (p.start, -p.end)):
        start = max(piece.start, at)
        while hole < len(kept) and kept[hole].end <= start:
            hole += 1
        index = hole
        while start < piece.end:
            until = kept[index].start if index < len(kept) else piece.end
            end = min(piece.end, max(until, start))
            if end > start:
                _append(
                    text, removals, Removal(Span(start, end), piece.kind, piece.confidence, piece.reason, _DETECTOR)
                )
            if index >= len(kept) or until >= piece.end:
                break
            start = max(start, kept[index].end)
            index += 1
        at = max(at, piece.end)
    return tuple(removals)


def _append(text: str, removals: list[Removal], removal: Removal) -> None:
    """Add a removal, as part of the one before if both are furniture and only white space parts them."""
    if removals:
        last = removals[-1]
        joinable = last.kind == removal.kind == Kind.FURNITURE and last.reason == removal.reason
        between = text[last.end : removal.start]
        if joinable and not between:
            confidence = min(last.confidence, removal.confidence)
            removals[-1] = Removal(Span(last.start, removal.end), last.kind, confidence, last.reason, _DETECTOR)
            return
    removals.append(removal)
