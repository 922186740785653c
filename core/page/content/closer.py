"""What a piece of a page is, more closely than the rule says by which it went: by its names, its fields, its own words.

Only the beginning of a piece is looked at, and the tags right before one that is a line within an element. What a name
tells is known for each name, so that thousands of pieces cost little.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from core.page.content import things
from core.page.content.beside import VAGUE, place_of, what_stands_in
from core.page.content.likeness import GENERAL
from core.page.content.lines import line_of
from core.page.content.things import FORMS, ICON, LOOSE, MENU, SPACE, WEAK, WINDOWS, thing, thing_of
from core.page.content.wording import (
    COLUMN, EMPTY, HIDDEN, MENU_OF_SITE, NOTES, POP_UP, SIGN_UP, SILENT, SMALL_BOX, TAGS, WAY, WORDLESS,
)  # fmt: skip
from core.page.tree.entities import unescape

_LOOKED_AT = 1_500
_HEAD = 700
_BEFORE = 400
_MOST_TAGS = 6
_FEW = 40
"""Words of a part whose first elements tell of all of it."""
_UNSEEN = re.compile(
    r"<(script|style|noscript|template|svg)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"<[^>]*(?:>|\Z)")
_NEXT = re.compile(r"\s*+<(?P<end>/?)(?P<name>[A-Za-z][\w-]*)(?P<attributes>[^>]*)>")
_NAMES = re.compile(
    r"\s(?:class|id|aria-label|itemtype|itemprop|rel|name|role|title|property|component|"
    r"data-(?:test[\w-]*|component[\w-]*|role|type|action|name|module|track-type|xf-init))\s*=\s*+"
    r"(?:\"([^\"]{0,200})|'([^']{0,200})|([^\s>\"']{1,200}))",
    re.IGNORECASE,
)
_TAG_NAMES = {"header": "header", "nav": "nav", "footer": "footer", "aside": "sidebar", "form": "", "time": "date", "search": "search"}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLANK = frozenset({"br", "hr", "img", "input", "link", "meta", "source", "wbr"})
_HREF = re.compile(r"\shref\s*=\s*[\"']?([^\s\"'>]{1,200})", re.IGNORECASE)
_LEADS = re.compile(
    r"(?P<topic>/(?:tags?|categor(?:y|ies|ia)|kategorie?n?|topics?|themen?|schlagwort|label)/)|(?P<author>/(?:authors?|autor(?:en|es)?|staff|contributors?|by)/)|"
    r"(?P<user>/(?:profile|users?|members?|u)/|^/u/)|(?P<social>//(?:www\.|m\.)?(?:facebook|twitter|x|instagram|linkedin|youtube|pinterest|tiktok|t\.me|reddit)\.)|"
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
_FIELDS = re.compile(
    r"(?P<login>type=[\"']?password)|(?P<search>type=[\"']?search|name=[\"']?(?:s|q|query|search\w*|words)[\"'\s>]|role=[\"']?search)|"
    r"(?P<comment>name=[\"']?comment)|(?P<write><textarea)|(?P<mail>type=[\"']?email|name=[\"']?e?-?mail|placeholder=[\"'][^\"']{0,20}e-?mail)",
    re.IGNORECASE,
)
_FIELDED = {
    "login": "box for signing in",
    "search": TAGS["search"],
    "comment": "form for writing a comment",
    "write": "form for writing to the site or its readers",
    "mail": "form to sign up with an e-mail address",
}
_OF_FIELDS = ("login", "search", "comment", "write", "mail")
_BUTTONS = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"\b(?:menu|hamburger|burger|nav\w*|offcanvas|off canvas)\b", "button that opens the menu"),
        (r"\b(?:shar(?:e|ing|es)|teilen|partager|compartir)\b|share", "button for sharing"),
        (r"\bprint|drucken|imprimer", "button for printing"),
        (r"\bcookies?\b|\bconsent|\bzustimmen\b|\baccept|\bakzeptieren|\bagree\b|\breject|\bablehnen", "button for answering on cookies or consent"),
        (r"\bsubscri|\bsign up|\bsignup|newsletter|\babonn", "button for subscribing"),
        (r"\blog ?in\b|\bsign ?in\b|\banmelden\b", "button for signing in"),
        (r"\bsearch|\bsuche", "button for searching"),
        (r"\benlarge|\blightbox|\bzoom|\bexpand (?:image|photo)|\bfullscreen", "button for enlarging a picture"),
        (r"\bplay\b|\bvideo|\bpause\b|\blisten|\baudio|\byoutube", "button for playing a video or sound"),
        (r"\b(?:up|down)?vote|\bvoting|\blikes?\b|\breact|\bhelpful|feedback|\bthumb", "button for voting"),
        (r"\bcopy|\bclipboard|\bkopieren", "button for copying"),
        (r"\bcomment|\brepl(?:y|ies)\b|\brespond", "button for comments or a reply"),
        (r"\bto ?top\b|\bback ?to ?top|scrolltop", "button that goes back to the top of the page"),
        (r"\bclose\b|\bdismiss|\bschlie|\bcerrar|\bfermer|\bcancel", "button that closes a window"),
        (r"\b(?:show|load|view|see|read) (?:all|more|less)\b|\bmore\b|\bmehr\b|\bexpand|\bcollaps|\baccordion|\btoggle|\bdropdown", "button that shows or hides more"),
        (r"\bnext\b|\bprev|\bslider?|\bcarousel|\bswiper|\barrow|\bslick", "button for going on or back"),
        (r"\bcart\b|\bbuy\b|\border\b|\bshop\b|\bcheckout|\bprice", "button for buying"),
        (r"\bdownload|\bpdf\b", "button for downloading"),
        (r"\bsave\b|\bbookmark|\bmerken|\bfavou?rite|\bwishlist", "button for saving the article for later"),
        (r"\bfollow", "button for following"),
        (r"\bdark|\btheme|\bcontrast|\bfont size|\blanguage", "button for how the page looks"),
        (r"\bsubmit|\bsend\b|\bsenden|\babsenden|\bgo\b", "button for sending a form"),
        (r"\bask\b|\bchat|\bassistant", "button for asking a question"),
        (r"\bdonate|\bsupport us", "button for donating"),
        (r"\btab\b|\btabs\b", "button for choosing a part to show"),
    )
)  # fmt: skip
_BUTTON = TAGS["button"]
_FORM = TAGS["form"]
_WINDOW = TAGS["dialog"]
_BOXES = frozenset({POP_UP, SMALL_BOX, NOTES, SIGN_UP, WAY, COLUMN, _WINDOW, TAGS["menu"]})
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
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
    if reason in _BOXES:
        return _box(reason, source, start, end), detail
    return reason, detail


def empty(source: str, start: int, end: int) -> str:
    """Say what an empty piece of a page is a place for."""
    number = _first(source, start, end, words=0)
    if number in (SPACE, things.BEHIND, ICON):
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
    tags = _opening(source, start, end)
    if seen and (line := line_of(seen)):
        return f"{line}{where}", detail
    if words < 12 and tags and tags[-1].name in _HEADINGS and "<a" not in source[start:min(end, start + _HEAD)]:
        return f"heading{where}", detail
    if said.startswith(("form or button", "field or button")):
        return _fielded(source, start, end, f"{said}"), detail
    if said.startswith("link ") and (led := _led(source, start, end)):
        return led, detail
    if number >= 0 and number not in LOOSE and not said.endswith("by its words"):
        return thing(number).said, detail
    return said, detail


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
        return "heading of a part beside the article" if best < 0 else f"heading of a part: {thing(best).said}"
    return thing(best).said if best >= 0 else reason


def _hidden(reason: str, source: str, start: int, end: int) -> str:
    number = _first(source, start, end)
    text = _seen(source, start, end)
    if not text:
        if number in (ICON, SPACE, things.BEHIND):
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
            return f"{line}, marked as not to be read out" if line else reason
        return f"{thing(number).said}, marked as not to be read out"
    if number >= 0 and number not in LOOSE:
        return f"{thing(number).said}, hidden by the page itself"
    return f"{line}, hidden by the page itself" if (line := line_of(text)) else reason


def _button(source: str, start: int, end: int) -> str:
    """Say what a button is for: by its names, its label, its few words."""
    tag = _NEXT.match(source, start, end)
    names = " ".join(map("".join, _NAMES.findall(tag["attributes"]))) if tag else ""
    text = _seen(source, start, end)
    for said in (text[:60], names):
        plain = _HUMP.sub(" ", said).lower().replace("-", " ").replace("_", " ")
        for pattern, words in _BUTTONS:
            if pattern.search(plain):
                return words
    return _BUTTON if text else f"button{_NO_WORDS}"


def _inner(source: str, start: int, end: int, wanted: frozenset[int]) -> int:
    """Give the closest thing of some that the names within the beginning of a piece tell of."""
    piece = source[start : min(end, start + _LOOKED_AT)]
    found = {thing_of("".join(names)) for names in _NAMES.findall(piece)}
    return min(found & wanted, default=-1)


def _fielded(source: str, start: int, end: int, reason: str) -> str:
    """Say what fields are for: by their names and types."""
    names = {found.lastgroup for found in _FIELDS.finditer(source, start, min(end, start + 2 * _LOOKED_AT))}
    number = _inner(source, start, end, FORMS)
    if number >= 0:
        return thing(number).said
    return next((_FIELDED[name] for name in _OF_FIELDS if name in names), reason)


def _form(source: str, start: int, end: int) -> str:
    number = _first(source, start, end)
    return thing(number).said if number in FORMS else _fielded(source, start, end, _FORM)


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
