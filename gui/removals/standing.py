"""Where the pieces of an original stand: in its article, around it, or where no reader of the page sees anything."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from core.article.removal import OF_PAGE, Kind
from core.article.source import MediaType
from gui.language.speech import noted, tr

if TYPE_CHECKING:
    from core.article.article import Article
    from gui.removals.pieces import Piece

_BODY = re.compile(r"</head\s*>|<body\b", re.IGNORECASE)
_HEAD = re.compile(r"<head\b", re.IGNORECASE)
_FARTHEST = 1_000_000
"""Code points within which the end of an element ``head`` is looked for."""
_LONGEST_TAG = 32
"""Code points of a tag that ends a head."""


class Standing(IntEnum):
    """Where a piece stands, from what touches the reading to what does not."""

    ARTICLE = 0
    """Between the first and the last letter of the article."""
    AROUND = 1
    """Before or behind it."""
    HEAD = 2
    """In the head of a page, of which nothing is shown."""
    NOTE = 3
    """Anywhere, but a comment in the page's code, which is never shown."""

    def of(self, what: str) -> str:
        """Say what stands there: ``Page extras around the article``."""
        return tr(_LABELS[self], what=what)


_LABELS = {
    Standing.ARTICLE: noted("{what} in the article"),
    Standing.AROUND: noted("{what} around the article"),
    Standing.HEAD: noted("{what} in the page’s head"),
    Standing.NOTE: noted("{what} in the page’s code"),
}


def first_text(article: Article) -> int:
    """Give where the first text of a page's article stands in its source, behind its ``head``; 0 if it has no text."""
    if not article.text:
        return 0
    source = article.source.text
    first = article.source_offset(article.text_offset(0))
    if _HEAD.search(source, 0, min(first, _FARTHEST)) and not _BODY.search(source, 0, min(first, _FARTHEST)):
        end = _BODY.search(source, first, first + _FARTHEST)
        return end.start() if end else first
    return first


def standings_of(article: Article, pieces: Sequence[Piece]) -> tuple[Standing, ...]:
    """Give where each piece of an article stands; in a text that is no page all do in the article."""
    if article.source.media_type is not MediaType.HTML:
        return (Standing.ARTICLE,) * len(pieces)
    text = article.source.text
    first, last = article.source_offset(0), article.source_offset(len(article.text))
    head = _end_of_head(text, pieces, first_text(article))

    def standing(piece: Piece) -> Standing:
        found = piece.found
        if found.detector == OF_PAGE and found.kind is Kind.MARKUP and text.startswith("<!", found.start):
            return Standing.NOTE
        if found.detector.startswith("leaks") or (found.start < last and found.end > first):
            return Standing.ARTICLE
        return Standing.HEAD if found.end <= head else Standing.AROUND

    return tuple(map(standing, pieces))


def in_reading_order(standings: Sequence[Standing]) -> tuple[int, ...]:
    """Give the indices of pieces: those first that touch the article, those alike in the order of the original."""
    return tuple(sorted(range(len(standings)), key=standings.__getitem__))


def _end_of_head(text: str, pieces: Sequence[Piece], first: int) -> int:
    """Give where the head of a page ends: by a tag up to source position ``first`` that no piece holds; 0 if none."""
    starts = [piece.found.start for piece in pieces]
    for tag in _BODY.finditer(text, 0, first + _LONGEST_TAG):
        if tag.start() > first:
            break
        index = bisect_right(starts, tag.start()) - 1
        if index < 0 or pieces[index].found.end <= tag.start():
            return tag.start()
    return 0
