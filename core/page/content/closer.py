"""What a piece of a page is, more closely than the rule says by which it went: by its names, its fields, its own words.

Only the beginning of a piece is looked at, and the tags right before one that is a line within an element. What a name
tells is known for each name, so that thousands of pieces cost little.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from core.page.content.beside import VAGUE, place_of, what_stands_in
from core.page.content.controls import BY_MAIL, button_of, fields_of, has_fields
from core.page.content.likeness import GENERAL
from core.page.content.lines import line_of
from core.page.content.phrases import heading_of
from core.page.content.things import FORM_OF, FORMS, LOOSE, MENU, OF_ARTICLE, SELF, WEAK, WINDOWS, thing, thing_of
from core.page.content.wording import (
    COLUMN,
    CONTENTS,
    EMPTY,
    HIDDEN,
    MENU_OF_SITE,
    NEIGHBOURS,
    NOTES,
    PAGES,
    POP_UP,
    SIGN_UP,
    SILENT,
    SMALL_BOX,
    TAGS,
    WAY,
    WORDLESS,
)
from core.page.tree.entities import unescape

_LOOKED_AT = 1_500
_HEAD = 700
_BEFORE = 400
_MOST_TAGS = 6
_MANY = 3
"""Tags within each other that are more than a line has."""
_FEW = 40
"""Words of a part whose first elements tell of all of it."""
_UNSEEN = re.compile(
    r"<(script|style|noscript|template|svg)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"<[^>]*(?:>|\Z)")
_NEXT = re.compile(
    r"(?:\s*+<!--.{0,200}?-->)*+\s*+<(?P<end>/?)(?P<name>[A-Za-z][\w-]*)(?P<attributes>[^>]*)>", re.DOTALL
)
_NAMES = re.compile(
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
    "form": "",
    "time": "date",
    "search": "search",
}
_HEADING = re.compile(r"<h[1-6]\b[^>]*>(.{1,200}?)</h[1-6]", re.DOTALL | re.IGNORECASE)
_ANNOUNCED = {
    "related": "links to other articles",
    "author": "line or box about who wrote the article",
    "comments": "comments by readers",
    "sharing": "links to social networks, or buttons for sharing",
    "subjects": "topics under which the article is filed",
    "contents": CONTENTS,
    "questions": "questions and answers",
}
"""What the headings of parts announce."""
_HEADED = 3
"""Words of a part that is more than its heading."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLANK = frozenset({"br", "hr", "img", "input", "link", "meta", "source", "wbr"})
_HREF = re.compile(r"\shref\s*=\s*[\"']?([^\s\"'>]{1,200})", re.IGNORECASE)
_LEADS = re.compile(
    r"(?P<topic>/(?:tags?|categor(?:y|ies|ia)|kategorie?n?|topics?|themen?|schlagwort|label)/)|"
    r"(?P<author>/(?:authors?|autor(?:en|es)?|staff|contributors?|by)/)|"
    r"(?P<user>/(?:profile|users?|members?|u)/|^/u/)|"
    r"(?P<social>//(?:www\.|m\.)?(?:facebook|twitter|x|instagram|linkedin|youtube|pinterest|tiktok|t\.me|reddit)\.)|"
    r"(?P<mail>^mailto:)|(?P<call>^tel:)|(?P<within>^#.)"
)
_LED = {
    "topic": "link to a topic under which articles are filed",
    "author": "link to an author",
    "user": "link to a user",
    "social": "link to a social network",
    "mail": "address for getting in touch",
    "call": "number for getting in touch",
    "within": "link to another place of the page",
}
_WITH_FIELDS = ("form or button", "fields of a form", "words with a button")
_BUTTON = TAGS["button"]
_FORM = TAGS["form"]
_FOOT = TAGS["footer"]
_WINDOW = TAGS["dialog"]
_BOXES = frozenset({POP_UP, SMALL_BOX, NOTES, SIGN_UP, WAY, COLUMN, _WINDOW, TAGS["menu"]})
_NO_WORDS = ", with no words in it"


class _Tag(NamedTuple):
    name: str
    attributes: str

    def thing(self) -> int:
        """Tell what its names are of, or what it is itself; -1 where nothing tells."""
        found = _NAMES.findall(f" {self.attributes}") if "=" in self.attributes else ()
        said = thing_of(" ".join(map("".join, found))) if found else -1
        own = thing_of(_TAG_NAMES[self.name]) if _TAG_NAMES.get(self.name) else -1
        return min(said, own) if said >= 0 and own >= 0 else max(said, own)


def told(reason: str, detail: str, source: str, start: int, end: int) -> tuple[str, str]:
    """Say what the piece ``[start, end)`` of a page is, more closely than ``reason`` where more can be told."""
    if reason in VAGUE:
        return _outside(reason, detail, source, start, end)
    if reason in GENERAL:
        return _line(reason, source, start, end), detail
    if reason in WORDLESS:
        return (reason if _seen(source, start, end) else WORDLESS[reason]), detail
    if reason in (HIDDEN, SILENT):
        return _hidden(reason, source, start, end), detail
    if reason == _BUTTON:
        return _button(source, start, end), detail
    if reason == _FORM:
        return _form(source, start, end), detail
    if reason == MENU_OF_SITE:
        number = _first(source, start, end)
        return (reason if number < 0 or number in WEAK else thing(number).said), detail
    if reason == PAGES:
        if (number := _first(source, start, end)) >= 0 and thing(number).said == NEIGHBOURS:
            return NEIGHBOURS, detail
        return (reason if source.find("<a", start, end) >= 0 else "number of the page, and how many there are"), detail
    if reason == _FOOT:
        number = _first(source, start, end)
        return (thing(number).said if number in OF_ARTICLE else reason), detail
    if reason in _BOXES:
        return _box(reason, source, start, end), detail
    return reason, detail


def empty(source: str, start: int, end: int) -> str:
    """Say what an empty piece of a page is a place for."""
    number = _first(source, start, end, words=0)
    if number in SELF:
        return f"{thing(number).said}, with nothing to read"
    return EMPTY if number < 0 else f"empty place for {thing(number).place}"


def _seen(source: str, start: int, end: int) -> str:
    """Give the words at the beginning of a piece, without its tags."""
    piece = source[start : min(end, start + _LOOKED_AT)]
    if "<" not in piece:
        return " ".join(unescape(piece).split())
    return " ".join(unescape(_TAG.sub(" ", _UNSEEN.sub(" ", piece))).split())


def _opening(source: str, start: int, end: int, most: int = _MOST_TAGS) -> list[_Tag]:
    """Give the tags that open at the beginning of a piece, each within the one before."""
    found: list[_Tag] = []
    stop = min(end, start + 4 * _HEAD)
    at = start
    while len(found) < most and (tag := _NEXT.match(source, at, stop)):
        if tag["end"]:
            if found:
                break
        elif (name := tag["name"].lower()) not in _BLANK:
            if name in ("script", "style", "svg", "noscript"):
                break
            found.append(_Tag(name, tag["attributes"]))
        at = tag.end()
    return found


def _first(source: str, start: int, end: int, words: int = 0) -> int:
    """Give the thing that the first tag of a piece tells of, or one right within it; what is loose last."""
    weak = -1
    for tag in _opening(source, start, end, _MOST_TAGS if words < _FEW else 2):
        if tag.name in _HEADINGS:
            break
        number = tag.thing()
        if number >= 0 and number not in WEAK:
            return number
        weak = number if weak < 0 or (weak in LOOSE and number >= 0) else weak
    return weak


def _outside(reason: str, detail: str, source: str, start: int, end: int) -> tuple[str, str]:
    said, counts = what_stands_in(source, start, end, reason)
    detail = f"{detail}: {counts}" if detail else counts
    where = f" {place_of(reason)}"
    if said == EMPTY:
        return empty(source, start, end), detail
    seen = _seen(source, start, end)
    words = seen.count(" ") + 1
    number = _first(source, start, end, words)
    if number >= 0 and number not in WEAK:
        return thing(number).said, detail
    if words >= _HEADED and (said_so := _headed(source, start, end)):
        return said_so, detail
    tags = _opening(source, start, end)
    if seen and (line := line_of(seen)):
        return f"{line}{where}", detail
    if words < 12 and tags and tags[-1].name in _HEADINGS and "<a" not in source[start : min(end, start + _HEAD)]:
        return f"heading{where}", detail
    if said.startswith(_WITH_FIELDS):
        return _fielded(source, start, end, f"{said}"), detail
    if said.startswith("link ") and (led := _led(source, start, end)):
        return led, detail
    if number >= 0 and number not in LOOSE and (not said.endswith("by its words") or len(tags) >= _MANY):
        return thing(number).said, detail
    return said, detail


def _headed(source: str, start: int, end: int) -> str:
    """Say what a part of a page is by the heading at its beginning, "" where that does not tell."""
    found = _HEADING.search(source, start, min(end, start + _HEAD))
    return _ANNOUNCED.get(heading_of(_TAG.sub(" ", found[1])), "") if found else ""


def _led(source: str, start: int, end: int) -> str:
    """Say where the first link of a piece leads, "" where its address does not tell."""
    found = _HREF.search(source, start, min(end, start + _LOOKED_AT))
    leads = _LEADS.search(found[1].lower()) if found else None
    return _LED[leads.lastgroup or ""] if leads else ""


def _line(reason: str, source: str, start: int, end: int) -> str:
    """Say what a line within an element is: by its words, by the tags right before it."""
    text = _seen(source, start, end)
    if line := line_of(text):
        return line
    heading = False
    best = -1
    at = start
    low = max(0, start - _BEFORE)
    for _ in range(4):
        while at > low and source[at - 1].isspace():
            at -= 1
        if at <= low or source[at - 1] != ">":
            break
        begin = source.rfind("<", low, at)
        if begin < 0 or not (tag := _NEXT.match(source, begin, at)) or tag["end"]:
            break
        name = tag["name"].lower()
        heading = heading or name in _HEADINGS
        if name == "a" and (led := _led(source, begin, at)):
            return led
        number = _Tag(name, tag["attributes"]).thing() if best < 0 else best
        best = number if number not in WEAK else -1
        at = begin
    if heading:
        return "heading of a part beside the article"
    return thing(best).said if best >= 0 else reason


def _hidden(reason: str, source: str, start: int, end: int) -> str:
    number = _first(source, start, end)
    text = _seen(source, start, end)
    if not text:
        if number in SELF:
            return f"{thing(number).said}, with nothing to read"
        place = f"empty place for {thing(number).place}" if number >= 0 else "empty part of the page"
        if "<img" in source[start : min(end, start + _HEAD)]:
            place = "picture"
        elif number < 0 and "<input" in source[start : min(end, start + _HEAD)]:
            place = "field of a form"
        return f"{place}, hidden, with no words in it" if reason == HIDDEN else f"{place}, with nothing to read out"
    if reason == SILENT:
        line = line_of(text)
        if number < 0 or number in LOOSE:
            return line or reason
        return thing(number).said
    if number >= 0 and number not in LOOSE:
        return f"{thing(number).said}, hidden by the page itself"
    return f"{line}, hidden by the page itself" if (line := line_of(text)) else reason


def _button(source: str, start: int, end: int) -> str:
    """Say what a button is for: by its names, its label, its few words."""
    tag = _NEXT.match(source, start, end)
    names = " ".join(map("".join, _NAMES.findall(tag["attributes"]))) if tag else ""
    text = _seen(source, start, end)
    if found := button_of(text[:60], names):
        return found
    return _BUTTON if text else f"button{_NO_WORDS}"


def _inner(source: str, start: int, end: int, wanted: frozenset[int]) -> int:
    """Give the closest thing of some that the names within the beginning of a piece tell of."""
    piece = source[start : min(end, start + _LOOKED_AT)]
    found = {thing_of("".join(names)) for names in _NAMES.findall(piece)}
    return min(found & wanted, default=-1)


def _fielded(source: str, start: int, end: int, reason: str) -> str:
    """Say what fields are for: by their names and types."""
    told_so = fields_of(source, start, min(end, start + 2 * _LOOKED_AT))
    if told_so and told_so != BY_MAIL:
        return told_so
    number = _inner(source, start, end, FORMS)
    return FORM_OF.get(number, thing(number).said) if number >= 0 else told_so or reason


def _form(source: str, start: int, end: int) -> str:
    tags = _opening(source, start, end, 1)
    number = tags[0].thing() if tags else -1
    if number in FORMS:
        return FORM_OF.get(number, thing(number).said)
    if not has_fields(source, start, end):
        links = source.find("<a", start, end) >= 0
        return "framed box with links, not part of the article" if links else "framed box, not part of the article"
    return _fielded(source, start, end, _FORM)


def _box(reason: str, source: str, start: int, end: int) -> str:
    number = _first(source, start, end)
    if reason == COLUMN:
        return thing(number).said if number >= 0 and number not in WEAK and number not in MENU else reason
    if number not in WINDOWS or number < 0:
        number = _inner(source, start, end, WINDOWS - MENU) if reason in (_WINDOW, POP_UP) else number
    if number < 0 or number in WEAK:
        return reason
    said = thing(number).said
    return f"window that opens over the page: {said}" if reason in (_WINDOW, POP_UP) else said
