"""What stands in a part of a page outside of its article, in words that anybody understands.

Told by what it holds: links, pictures, fields of a form, text. Each piece is read to a bound, so reading all is linear.
"""

from __future__ import annotations

import re

from core.page.content.likeness import told_by_words
from core.page.content.wording import BESIDE_POSTS, EMPTY, LOST, OF_POST, OUTSIDE, TAGS
from core.page.tree.entities import unescape
from core.patterns import lazy_pattern

_PLACES = {
    OUTSIDE: "outside of the article",
    TAGS["aside"]: "in a box beside the article",
    BESIDE_POSTS: "beside the posts of a forum",
    OF_POST: "in a forum post, but not its author, time or text",
    LOST: "in a part of the page that is not the article",
}
VAGUE = frozenset(_PLACES)
"""The reasons that tell where something stands, not what it is."""
_LOOKED_AT = 6_000
_UNSEEN = lazy_pattern(
    r"<(script|style|noscript|template|svg)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.IGNORECASE
)
_LINK = lazy_pattern(r"<a\b[^>]*>(.*?)(?:</a\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = lazy_pattern(r"<[^>]*(?:>|\Z)")
_IMAGE = lazy_pattern(r"<(?:img|picture)\b", re.IGNORECASE)
_FIELD = lazy_pattern(r"<(?:input|select|textarea|button)\b", re.IGNORECASE)
_WRITTEN = lazy_pattern(r"<(?:input|select|textarea)\b", re.IGNORECASE)
_MENU = lazy_pattern(r"<nav\b|role=[\"']?navigation", re.IGNORECASE)
_SHOWS = lazy_pattern(
    r"<(?:img|picture|svg|script|iframe|input|select|textarea|button|video|audio|canvas)\b", re.IGNORECASE
)
_LINK_SHARE = 0.6
_FEW_LINKS = 2
_FEW = 12
"""Words of a line."""


def place_of(where: str) -> str:
    """Say in a few words where something stands of which such a reason tells."""
    return _PLACES[where].partition(", ")[0]


def what_stands_in(text: str, start: int, end: int, where: str = OUTSIDE) -> tuple[str, str]:
    """Say what a part of a page outside of its article is, with the evidence; ``where`` is the reason for it so far."""
    seen = _UNSEEN.sub(" ", text[start : min(end, start + _LOOKED_AT)])
    links = [len(_TAG.sub(" ", link).split()) for link in _LINK.findall(seen)]
    said = _TAG.sub(" ", seen).split()
    words, linked = len(said), sum(links)
    images = len(_IMAGE.findall(seen))
    counts = ((words, "word"), (len(links), "link"), (images, "picture"))
    detail = ", ".join(f"{count:,} {name}{'s' if count != 1 else ''}" for count, name in counts if count) or "no words"
    if 0 < words < _FEW and (told := told_by_words(unescape(" ".join(said)))):
        return told[0], f"{detail}; {told[1]}"
    what = _words(seen, words, linked, len(links), images)
    return f"{what} {_PLACES[where]}" if words or images else what, detail


def is_empty(text: str, start: int, end: int) -> bool:
    """Tell whether a short piece of a page holds nothing to see, and no script that may put something there."""
    if end - start > _LOOKED_AT // 4:
        return False
    piece = text[start:end]
    return not (_SHOWS.search(piece) or _TAG.sub("", piece).strip())


def _words(seen: str, words: int, linked: int, links: int, images: int) -> str:
    if not words:
        if images:
            return "picture"
        if _WRITTEN.search(seen):
            return "fields of a form"
        return "button without words" if _FIELD.search(seen) else EMPTY
    if _MENU.search(seen) and links > 1:
        return "menu with links"
    if words < 2 * _FEW and links <= _FEW_LINKS and _FIELD.search(seen):
        return "form or button" if _WRITTEN.search(seen) else "words with a button"
    if links and linked >= _LINK_SHARE * words:
        return "list of links" if links > 1 else "link"
    if words < _FEW:
        return "short line"
    return "text with links" if links > _FEW_LINKS else "text with a picture" if images else "text"
