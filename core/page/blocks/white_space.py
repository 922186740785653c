"""How a page wants white space shown: folded, or its lines kept, or all of it."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from core.page.tree.nodes import Element
from core.patterns import lazy_pattern

_STYLE = lazy_pattern(r"white-space\s*:\s*(pre(?:-wrap|-line)?|break-spaces|normal|nowrap)\b", re.IGNORECASE)
_CLASS = lazy_pattern(r"(?:^|\s)(?:white-?space-|ws-)(pre(?:-wrap|-line)?|break-spaces|normal|nowrap)(?:$|\s)")
LINES = lazy_pattern(r"(?P<break>\r\n?|\n)|[^\r\n]+")


class WhiteSpace(IntEnum):
    """What becomes of white space."""

    FOLDED = 0
    LINES = 1
    KEPT = 2


_MEANT = {
    "pre": WhiteSpace.KEPT,
    "pre-wrap": WhiteSpace.KEPT,
    "break-spaces": WhiteSpace.KEPT,
    "pre-line": WhiteSpace.LINES,
    "normal": WhiteSpace.FOLDED,
    "nowrap": WhiteSpace.FOLDED,
}


def white_space(node: Element) -> WhiteSpace | None:
    """Give what an element says of its white space; None where it says nothing."""
    return _meant(node.value("style"), node.value("class")) if "style" in node.attrs or "class" in node.attrs else None


@lru_cache(maxsize=1024)
def _meant(style: str, classes: str) -> WhiteSpace | None:
    found = _STYLE.search(style) or _CLASS.search(classes)
    return _MEANT[found[1].lower()] if found else None
