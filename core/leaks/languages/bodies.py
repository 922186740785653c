"""What stands between the tags of a script or a style element is code, however little of it a grammar knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from core.article.removal import Kind
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

_TAG = lazy_pattern(r"<(/?)(script|style)\b[^<>]{0,500}>", re.IGNORECASE)
_CODE = lazy_pattern(r"\w\(|[;{}=]")
_PROSE = lazy_pattern(r"(?:[^\W\d_]+[,:]? ){3,}[^\W\d_]|[。、]")
_LONGEST = 300
_KINDS = {"script": Kind.SCRIPT, "style": Kind.STYLE}
_REASONS = {
    "script": "page script (JavaScript) that leaked into the text",
    "style": "style rules of a page (CSS) that leaked into the text",
}


def find(text: str) -> Iterator[Piece]:
    """Yield short code between an opening tag and the closing one behind it; words between the two are prose."""
    if "</" not in text:
        return
    for opening, closing in pairwise(_TAG.finditer(text)):
        name = opening[2].lower()
        start, end = opening.end(), closing.start()
        if opening[1] or not closing[1] or closing[2].lower() != name or not 0 < end - start <= _LONGEST:
            continue
        body = text[start:end]
        if _CODE.search(body) and not _PROSE.search(body):
            yield Piece(
                start, end, _KINDS[name], 1.5, _REASONS[name], "leaks.bodies", detail=f"stands within a {name} element"
            )
