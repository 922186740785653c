"""How a piece of a page begins: its first tags, the names in them, its first words; and the tags right before it.

Everything is read to a bound, so that a piece costs the same however long it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.page.content.things import LOOSE, WEAK, thing_of
from core.page.tree.entities import unescape
from core.patterns import lazy_pattern

LOOKED_AT = 1_500
"""Code points at the beginning of a piece in which words and names are looked for."""
HEAD = 700
"""Code points in which its heading stands."""
_BEFORE = 400
_MOST_TAGS = 6
_MOST_BEFORE = 4
_FEW = 40
"""Words of a part whose first elements tell of all of it."""
_UNSEEN = lazy_pattern(
    r"<(script|style|noscript|template|svg)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.IGNORECASE
)
TAG = lazy_pattern(r"<[^>]*(?:>|\Z)")
_NEXT = lazy_pattern(
    r"(?:\s*+<!--.{0,200}?-->)*+\s*+<(?P<end>/?)(?P<name>[A-Za-z][\w-]*)(?P<attributes>[^>]*)>", re.DOTALL
)
_NAMES = lazy_pattern(
    r"\s(?:class|id|aria-label|itemtype|itemprop|rel|name|role|title|property|component|"
    r"data-(?:test[\w-]*|component[\w-]*|role|type|action|name|module|track-type|xf-init))\s*=\s*+"
    r"(?:\"([^\"]{0,200})|'([^']{0,200})|([^\s>\"']{1,200}))",
    re.IGNORECASE,
)
_TAG_NAMES = {
    "header": "header",
    "nav": "nav",
    "footer": "footer",
    "aside": "sidebar",
    "time": "date",
    "search": "search",
}
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLANK = frozenset({"br", "hr", "img", "input", "link", "meta", "source", "wbr"})


class Tag(NamedTuple):
    """A tag that opens, and what stands in it behind its name."""

    name: str
    attributes: str

    @property
    def names(self) -> str:
        """Its names: classes, id, labels and the like."""
        return " ".join(map("".join, _NAMES.findall(f" {self.attributes}"))) if "=" in self.attributes else ""

    def thing(self) -> int:
        """Tell what its names are of, or what it is itself; -1 where nothing tells."""
        names = self.names
        said = thing_of(names) if names else -1
        own = thing_of(_TAG_NAMES[self.name]) if _TAG_NAMES.get(self.name) else -1
        return min(said, own) if said >= 0 and own >= 0 else max(said, own)


def seen_in(source: str, start: int, end: int) -> str:
    """Give the words at the beginning of a piece, without its tags."""
    piece = source[start : min(end, start + LOOKED_AT)]
    if "<" not in piece:
        return " ".join(unescape(piece).split())
    return " ".join(unescape(TAG.sub(" ", _UNSEEN.sub(" ", piece))).split())


def opening(source: str, start: int, end: int, most: int = _MOST_TAGS) -> list[Tag]:
    """Give the tags that open at the beginning of a piece, each within the one before."""
    found: list[Tag] = []
    stop = min(end, start + 4 * HEAD)
    at = start
    while len(found) < most and (tag := _NEXT.match(source, at, stop)):
        if tag["end"]:
            if found:
                break
        elif (name := tag["name"].lower()) not in _BLANK:
            if name in ("script", "style", "svg", "noscript"):
                break
            found.append(Tag(name, tag["attributes"]))
        at = tag.end()
    return found


def first_thing(source: str, start: int, end: int, words: int = 0) -> int:
    """Give the thing that the first tag of a piece tells of, or one right within it; what is loose last."""
    weak = -1
    for count, tag in enumerate(opening(source, start, end, _MOST_TAGS if words < _FEW else 2)):
        if count and tag.name in HEADINGS:
            break
        number = tag.thing()
        if number >= 0 and number not in WEAK:
            return number
        weak = number if weak < 0 or (weak in LOOSE and number >= 0) else weak
    return weak


def tags_before(source: str, start: int) -> Iterator[tuple[Tag, int]]:
    """Yield the tags that open right before a piece, the closest first, and where they begin."""
    at = start
    low = max(0, start - _BEFORE)
    for _ in range(_MOST_BEFORE):
        while at > low and source[at - 1].isspace():
            at -= 1
        if at <= low or source[at - 1] != ">":
            return
        begin = source.rfind("<", low, at)
        if begin < 0 or not (tag := _NEXT.match(source, begin, at)) or tag["end"]:
            return
        yield Tag(tag["name"].lower(), tag["attributes"]), begin
        at = begin


def things_within(source: str, start: int, end: int) -> set[int]:
    """Give what the names within the beginning of a piece tell of."""
    piece = source[start : min(end, start + LOOKED_AT)]
    return {thing_of("".join(names)) for names in _NAMES.findall(piece)}
