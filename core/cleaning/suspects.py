"""Where suspected code stands in the original, once it is known what was kept.

Suspected code stays in the text. Its span begins and ends with kept text and never reaches into a removal; page
structure may stand within it, as a line break or a tag does within any kept text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from core.article.blocks import Block
from core.article.removal import Removal
from core.article.span import Span, invert, merge, subtract


class Suspect(NamedTuple):
    """Suspected code, and the pieces of the source that its text comes from, in any order."""

    found: Removal
    pieces: tuple[Span, ...]


def placed(
    suspects: Sequence[Suspect], blocks: Sequence[Block], removals: Sequence[Removal], size: int
) -> tuple[Removal, ...]:
    """Give the suspects with their spans in a source of ``size`` code points: sorted, disjoint, clear of removals.

    One whose text is not contiguous in the source, because other text or a removal stands between, becomes several.
    """
    if not suspects:
        return ()
    kept = merge((run.start, run.end) for block in blocks for run in block.flat_runs() if run.text)
    lost = invert(kept, 0, size)
    structure = invert([*kept, *(removal.span for removal in removals)], 0, size)
    starts = [span.start for span in structure]
    result: list[Removal] = []
    owner = -1
    every = sorted((span, n) for n, suspect in enumerate(suspects) for span in merge(suspect.pieces))
    at = 0
    for (start, end), number in every:
        for piece in subtract([(max(start, at), end)], _within(lost, start, end)):
            last = result[-1] if result and owner == number else None
            if last and _is_structure(structure, starts, last.end, piece.start):
                result[-1] = replace(last, span=Span(last.start, piece.end))
            else:
                result.append(replace(suspects[number].found, span=piece))
            owner = number
        at = max(at, end)
    return tuple(result)


def _within(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Give the spans, of sorted disjoint ones, that reach into ``[start, end)``."""
    first = bisect_right(spans, start, key=lambda span: span.end)
    last = first
    while last < len(spans) and spans[last].start < end:
        last += 1
    return spans[first:last]


def _is_structure(structure: Sequence[Span], starts: Sequence[int], start: int, end: int) -> bool:
    """Tell whether nothing but structure stands in ``[start, end)``."""
    if start == end:
        return True
    index = bisect_right(starts, start) - 1
    return index >= 0 and end <= structure[index].end
