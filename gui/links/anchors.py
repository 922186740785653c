"""The place within an article that a link such as ``#note-3`` leads to."""

from __future__ import annotations

import re
from bisect import bisect_right

from PySide6.QtCore import QUrl

from core.article.article import Article
from core.article.blocks import BlockKind
from core.article.source import MediaType

_BEFORE = re.compile(r"[\s\"'](?:id|name)\s*=\s*[\"']?\Z", re.IGNORECASE)
_AFTER = re.compile(r"[\"'\s>/]")
_BACK = 24  # code points before a name that its attribute may take
_NO_SLUG = re.compile(r"[^\w\- ]")


class RemovedError(LookupError):
    """The place is a part of the page that the article does not have."""


def find(article: Article, name: str) -> int:
    """Give the place that is called ``name``, as a position in ``article.text``.

    Raises:
        RemovedError: if it is not part of the article.
        LookupError: if there is no such place.
    """
    wanted = QUrl.fromPercentEncoding(name.encode())
    if wanted in ("", "top"):
        return 0
    if article.source.media_type is MediaType.HTML:
        place = _named(article.source.text, wanted)
        if place is not None:
            index = bisect_right(article.removals, place, key=lambda removal: removal.start) - 1
            if index >= 0 and place < article.removals[index].end:
                raise RemovedError(name)
            return article.text_offset(place)
    for block in article.blocks:
        if block.kind is BlockKind.HEADING and block.runs and _slug(block.text) == wanted.lower():
            return article.text_offset(block.runs[0].start)
    raise LookupError(name)


def _named(text: str, name: str) -> int | None:
    """Find the tag that bears a name; give a code point within it."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if _BEFORE.search(text, max(0, at - _BACK), at) and (end == len(text) or _AFTER.match(text, end)):
            return at
        at = text.find(name, end)
    return None


def _slug(heading: str) -> str:
    """Give the name that Markdown's readers give to a heading."""
    return _NO_SLUG.sub("", heading.strip().lower()).replace(" ", "-")
