"""What a page says of its abbreviations, in the titles of their elements."""

from __future__ import annotations

import re

from core.article.source import MediaType, Source
from core.patterns import lazy_pattern

_TAG = lazy_pattern(r"<abbr\b([^>]*)>(?:\s|<(?!/?abbr)[^>]*>)*\Z", re.IGNORECASE)
_BACK = 2_000
"""Code points before an abbreviation in which its tag may stand."""


def explanation(source: Source, at: int) -> str:
    """Give the title of the abbreviation that begins at a place of a page; empty where it has none."""
    if source.media_type is not MediaType.HTML:
        return ""
    from core.page.tree.attributes import (
        read_attributes,
    )  # late: parsers come with it, and the window copies by what is here

    begin = source.text.lower().rfind("<abbr", max(0, at - _BACK), at)
    found = _TAG.match(source.text, begin, at) if begin >= 0 else None
    return " ".join(read_attributes(found[1]).get("title", "").split()) if found else ""
