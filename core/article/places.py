"""The places within an article that links lead to: elements of a page that bear a name, and footnotes of Markdown."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection
from html import unescape
from urllib.parse import unquote

from core.article.article import Article
from core.article.source import MediaType, Source
from core.patterns import lazy_pattern

NOTE = "fn-"
"""What the names of Markdown's footnotes begin with."""
_VALUE = r"""\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
_ID = lazy_pattern(r"""(?<=[\s"'/])id""" + _VALUE, re.IGNORECASE)
_NAME = lazy_pattern(r"""<a\s(?:[^<>]*?[\s"'/])?name""" + _VALUE, re.IGNORECASE)
_DEFINITION = lazy_pattern(r"^[ \t>]*(?:[-*+][ \t]+)?(?P<note>\[\^(?P<label>[^\]\s]+)\]:)", re.MULTILINE)
_TAG = lazy_pattern(r"<([A-Za-z][^\s/>]*)[^<]*\Z")
_NO_SLUG = lazy_pattern(r"[^\w\- ]")
_BACK = 2_000
"""Code points of a tag before the name that it bears, at most."""


class RemovedPlaceError(LookupError):
    """The place is a part of the original that the article does not have."""


def slug(heading: str) -> str:
    """Give the name that Markdown's readers give to a heading."""
    return _NO_SLUG.sub("", heading.strip().lower()).replace(" ", "-")


def name_in(href: str, url: str | None) -> str | None:
    """Give the name of the place within the article that a link leads to; None where it leads elsewhere.

    Args:
        href: The address, as it stands in the article.
        url: The address that the article gives as its own, or None.
    """
    page, sign, name = href.strip().partition("#")
    if not sign or not name or (page and page != (url or "").partition("#")[0]):
        return None
    return unquote(name)


def named_places(source: Source, names: Collection[str]) -> dict[str, list[int]]:
    """Find where names stand in a source, in code points: within the tag, or at the definition, that bears one."""
    found: dict[str, list[int]] = {}
    if not names:
        return found
    if source.media_type is MediaType.MARKDOWN:
        for note in _DEFINITION.finditer(source.text):
            name = NOTE + note["label"]
            if name in names:
                found.setdefault(name, []).append(note.start("note"))
    if source.media_type is MediaType.HTML:
        for pattern in (_ID, _NAME):
            for mark in pattern.finditer(source.text):
                name = next(value for value in mark.groups() if value is not None)
                name = unescape(name) if "&" in name else name
                if name in names:
                    found.setdefault(name, []).append(mark.end() - 1)
    return found


def places_in(article: Article, names: Collection[str]) -> dict[str, int]:
    """Give where places stand in the article, as positions in its source where something is kept.

    Names that stand nowhere in what the article has are left out.
    """
    places: dict[str, int] = {}
    for name, found in named_places(article.source, names).items():
        for place in found:
            try:
                places[name] = kept_place(article, place)
            except RemovedPlaceError:
                continue
            break
    return places


def kept_place(article: Article, place: int) -> int:
    """Give the position of what an element shows first, of which ``place`` is a part of the tag.

    Raises:
        RemovedPlaceError: if it shows nothing, since that was removed or it is the end of the article.
    """
    removals = article.removals
    index = bisect_right(removals, place, key=lambda removal: removal.start) - 1
    if index >= 0 and place < removals[index].end:
        raise RemovedPlaceError
    at = article.text_offset(place)
    if at >= len(article.text):
        raise RemovedPlaceError
    kept = article.source_offset(at)
    first = bisect_left(removals, place, key=lambda removal: removal.start)
    if first < len(removals) and removals[first].start < kept:
        # Something was removed before what comes next: the element's own content, if it ends before that.
        tag = _TAG.search(article.source.text, max(0, place - _BACK), place)
        if tag and re.compile(rf"</{re.escape(tag[1])}\b", re.IGNORECASE).search(article.source.text, place, kept):
            raise RemovedPlaceError
    return kept
