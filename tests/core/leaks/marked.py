"""Texts in which ⟦code⟧ is marked, and what one language module finds in them."""

import re
from collections.abc import Iterable

from core.leaks.piece import Piece

MARKED = re.compile("⟦(.*?)⟧", re.DOTALL)


def pieces(text: str, found: Iterable[Piece], *, touching: bool) -> list[str]:
    """Give a module's own pieces, before anything is judged; what overlaps is one, and what touches if ``touching``."""
    spans: list[list[int]] = []
    for piece in sorted(found):
        together = spans and (piece.start < spans[-1][1] or (touching and not text[spans[-1][1] : piece.start].strip()))
        if together:
            spans[-1][1] = max(spans[-1][1], piece.end)
        else:
            spans.append([piece.start, piece.end])
    return [text[start:end] for start, end in spans]
