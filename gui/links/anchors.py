"""The place within an article that a link such as ``#note-3`` leads to."""

from __future__ import annotations

from PySide6.QtCore import QUrl

from core.article.article import Article
from core.article.blocks import BlockKind
from core.article.places import RemovedPlaceError, kept_place, named_places, slug


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
    found = named_places(article.source, {wanted}).get(wanted, [])
    for place in found:
        try:
            return article.text_offset(kept_place(article, place))
        except RemovedPlaceError:
            continue
    if found:
        raise RemovedError(name)
    for block in article.blocks:
        if block.kind is BlockKind.HEADING and block.runs and slug(block.text) == wanted.lower():
            return article.text_offset(block.runs[0].start)
    raise LookupError(name)
