"""Listings that a text itself fences in: between lines of three backticks or tildes stands what is shown."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from core.leaks.piece import Piece
from core.patterns import lazy_pattern

_FENCE = lazy_pattern(r"^[ \t>]{0,8}(?:```|~~~)[^\n`]*$", re.MULTILINE)


def fenced(text: str, pieces: Sequence[Piece]) -> list[bool]:
    """Tell of each of the sorted pieces whether it stands within fences, or in the paragraph below one that is not closed."""
    if "```" not in text and "~~~" not in text:
        return [False] * len(pieces)
    fences = list(_FENCE.finditer(text))
    starts = [fence.start() for fence in fences]
    inside = []
    for piece in pieces:
        before = bisect_left(starts, piece.start)
        closed = before < len(starts) and piece.end <= starts[before]
        below = before > 0 and text.find("\n\n", fences[before - 1].end(), piece.start) < 0
        inside.append(before % 2 == 1 and (closed or (below and before == len(starts))))
    return inside
