"""What a page's own style rules say of white space, and of what cannot be selected: ``shown`` adds it to their styles.

Read are rules for one class each (``.poem``, ``p.poem``). What an element's own ``style`` says stands before that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from core.article.removal import Kind
from core.page.content.style_rules import lowered
from core.page.tree.document import Document
from core.patterns import lazy_pattern

_TOLD = lazy_pattern(r"white-space\s*:\s*(?:pre(?:-wrap|-line)?|break-spaces)\b|user-select\s*:\s*none\b")
_SELECTOR = lazy_pattern(r"\s*(?:[a-z][a-z0-9]*)?\.((?:[\w-])+)\s*\Z", re.IGNORECASE)
_BACK = 2_000
"""Code points before a declaration in which its rule may begin."""


def told_of(document: Document) -> dict[str, str]:
    """Give what the page's style rules say of classes, by the class, as the style of an element writes it."""
    told: dict[str, str] = {}
    for piece in document.pieces:
        if piece.kind is Kind.STYLE:
            for name, declared in _declared(document.text, piece.start, piece.end):
                told[name] = f"{told.get(name, '')};{declared}"
    return told


def _declared(text: str, start: int, end: int) -> Iterable[tuple[str, str]]:
    """Yield the classes that a style sheet says something of, each with what it says."""
    small = lowered(text[start:end])
    if "white-space" not in small and "user-select" not in small:
        return
    for found in _TOLD.finditer(small):
        at = start + found.start()
        least = max(start, at - _BACK)
        opening = text.rfind("{", least, at)
        if opening < 0 or text.find("}", opening, at) >= 0:
            continue
        before = max(text.rfind(sign, least, opening) for sign in "{};>/")
        for selector in text[before + 1 : opening].split(","):
            if one := _SELECTOR.match(selector):
                yield one[1], text[at : start + found.end()]
