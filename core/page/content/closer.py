"""What a piece of a page is, more closely than the rule says by which it went: by its names, its fields, its own words.

Only the beginning of a piece is looked at, and the tags right before one that is a line within an element. What a name
tells is known for each name, so that thousands of pieces cost little.
"""

from __future__ import annotations

import re

from core.page.content.beginnings import (
    HEAD,
    HEADINGS,
    LOOKED_AT,
    TAG,
    first_thing,
    opening,
    seen_in,
    tags_before,
    things_within,
)
from core.page.content.beside import VAGUE, place_of, what_stands_in
from core.page.content.controls import BY_MAIL, button_of, fields_of, has_fields
from core.page.content.likeness import GENERAL, told_by_words
from core.page.content.lines import line_of
from core.page.content.phrases import heading_of
from core.page.content.things import (
    FORM_OF,
    FORMS,
    LOOSE,
    MENU,
    NOTED,
    OF_ARTICLE,
    SELF,
    WEAK,
    WINDOWS,
    thing,
)
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
    POST_BUTTON,
    ROLES,
    SIGN_UP,
    SIGNATURE,
    SILENT,
    SMALL_BOX,
    TAGS,
    WAY,
    WORDLESS,
)
from core.patterns import lazy_pattern

_MANY = 3
"""Tags within each other that are more than a line has."""
_HEADING = lazy_pattern(r"<h[1-6]\b[^>]*>(.{1,200}?)</h[1-6]", re.DOTALL | re.IGNORECASE)
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
_LONGEST_TOLD = 60
_MANY_WORDS = 40
_FEW = 12
_HEADED = 3
"""Words of a part that is more than its heading."""
_HREF = lazy_pattern(r"\shref\s*=\s*[\"']?([^\s\"'>]{1,200})", re.IGNORECASE)
_LEADS = lazy_pattern(
    r"(?P<topic>/(?:tags?|categor(?:y|ies|ia)|kategorie?n?|topics?|themen?|schlagwort|label)/)|"
    r"(?P<author>/(?:authors?|autor(?:en|es)?|staff|contributors?|by)/)|"
    r"(?P<user>/(?:profile|users?|members?|u)/|^/u/)|"
    r"(?P<social>//(?:www\.|m\.)?(?:facebook|twitter|x|instagram|linkedin|youtube|pinterest|tiktok|t\.me|reddit)\.)|"
    r"(?P<mail>^mailto:)|(?P<call>^tel:)|(?P<within>^#.)"
)
_LED = {
    "topic": "link to a topic under which articles are filed",
    "author": "link to an author",
    "user": "link to the page of a person or an account",
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
_BOXES = frozenset(
    {ROLES["toolbar"], POST_BUTTON, SIGNATURE, POP_UP, SMALL_BOX, NOTES, SIGN_UP, WAY, COLUMN, _WINDOW, TAGS["menu"]}
)
_NO_WORDS = ", with no words in it"


def told(reason: str, detail: str, source: str, start: int, end: int) -> tuple[str, str]:
    """Say what the piece ``[start, end)`` of a page is, more closely than ``reason`` where more can be told."""
    if reason in VAGUE:
        return _outside(reason, detail, source, start, end)
    if reason in GENERAL:
        return _line(reason, source, start, end), detail
    if reason in WORDLESS:
        return (reason if seen_in(source, start, end) else WORDLESS[reason]), detail
    if reason in (HIDDEN, SILENT):
        return _hidden(reason, source, start, end), detail
    if reason == _BUTTON:
        return _button(source, start, end), detail
    if reason == _FORM:
        return _form(source, start, end), detail
    if reason == MENU_OF_SITE:
        number = first_thing(source, start, end)
        return (reason if number < 0 or number in WEAK else thing(number).said), detail
    if reason == PAGES:
        if (number := first_thing(source, start, end)) >= 0 and thing(number).said == NEIGHBOURS:
            return NEIGHBOURS, detail
        return (reason if source.find("<a", start, end) >= 0 else "number of the page, and how many there are"), detail
    if reason == _FOOT:
        number = first_thing(source, start, end)
        return (thing(number).said if number in OF_ARTICLE else reason), detail
    if reason in _BOXES:
        return _box(reason, source, start, end), detail
    return reason, detail


def empty(source: str, start: int, end: int) -> str:
    """Say what an empty piece of a page is a place for."""
    if source.startswith("<hr", start):
        return "line across the page, with nothing to read"
    number = first_thing(source, start, end, words=0)
    if number in SELF:
        return f"{thing(number).said}, with nothing to read"
    return EMPTY if number < 0 else f"empty place for {thing(number).place}"


def _outside(reason: str, detail: str, source: str, start: int, end: int) -> tuple[str, str]:
    told_so, counts = what_stands_in(source, start, end, reason)
    said = _told_of(told_so, reason, source, start, end)
    if said is None:
        said, by = told_by_words(seen_in(source, start, end)) or (told_so, "")
        counts = f"{counts}; {by}" if by else counts
    elif said != told_so:
        counts = counts.partition("; ")[0]
    return said, f"{detail}: {counts}" if detail else counts


def _told_of(said: str, reason: str, source: str, start: int, end: int) -> str | None:
    """Say what stands outside, of which so far ``said`` is known; None where nothing but its words may tell."""
    if said == EMPTY:
        return empty(source, start, end)
    seen = seen_in(source, start, end)
    words = seen.count(" ") + 1
    number = first_thing(source, start, end, words)
    if number >= 0 and number not in WEAK:
        return thing(number).said
    if words >= _HEADED and (headed := _headed(source, start, end)):
        return headed
    tags = opening(source, start, end)
    if seen and end - start <= LOOKED_AT and (line := line_of(seen)):
        return f"{line} {place_of(reason)}"
    if words < _FEW and tags and tags[-1].name in HEADINGS and "<a" not in source[start : min(end, start + HEAD)]:
        return f"heading {place_of(reason)}"
    if said.startswith(_WITH_FIELDS):
        return _fielded(source, start, end, said)
    if said.startswith("link ") and (led := _led(source, start, end)):
        return led
    if number >= 0 and number not in LOOSE and (not said.endswith("by its words") or len(tags) >= _MANY):
        return thing(number).said
    return None if said.startswith("text") and words <= _LONGEST_TOLD else said


def _headed(source: str, start: int, end: int) -> str:
    """Say what a part of a page is by the heading at its beginning, "" where that does not tell."""
    found = _HEADING.search(source, start, min(end, start + HEAD))
    if found is None:
        return ""
    heading = TAG.sub(" ", found[1])
    return _ANNOUNCED.get(heading_of(heading), "") or (told_by_words(heading) or ("",))[0]


def _led(source: str, start: int, end: int) -> str:
    """Say where the first link of a piece leads, "" where its address does not tell."""
    found = _HREF.search(source, start, min(end, start + LOOKED_AT))
    leads = _LEADS.search(found[1].lower()) if found else None
    return _LED[leads.lastgroup or ""] if leads else ""


def _line(reason: str, source: str, start: int, end: int) -> str:
    """Say what a line within an element is: by its words, by the tags right before it."""
    text = seen_in(source, start, end)
    if line := line_of(text):
        return line
    heading = False
    if source.startswith(("<figure", "<figcaption"), start):
        return "picture with its caption" if "<img" in source[start : min(end, start + LOOKED_AT)] else "caption"
    best = first_thing(source, start, end, _MANY_WORDS) if source.startswith("<", start) else -1
    best = -1 if best in WEAK else best
    for tag, begin in tags_before(source, start):
        heading = heading or tag.name in HEADINGS
        if tag.name == "a" and (led := _led(source, begin, start)):
            return led
        number = tag.thing() if best < 0 else best
        best = number if number not in WEAK else -1
    if heading:
        return "heading of a part beside the article"
    return thing(best).said if best >= 0 else reason


def _hidden(reason: str, source: str, start: int, end: int) -> str:
    number = first_thing(source, start, end)
    text = seen_in(source, start, end)
    whole = end - start <= LOOKED_AT
    if not text:
        if number in SELF:
            return f"{thing(number).said}, with nothing to read"
        place = f"empty place for {thing(number).place}" if number >= 0 else "empty part of the page"
        if "<img" in source[start : min(end, start + HEAD)]:
            place = "picture"
        elif number < 0 and "<input" in source[start : min(end, start + HEAD)]:
            place = "field of a form"
        return f"{place}, hidden, with no words in it" if reason == HIDDEN else f"{place}, with nothing to read out"
    if reason == SILENT:
        line = line_of(text) if whole else ""
        if number < 0 or number in LOOSE:
            return line or reason
        return thing(number).said
    if number >= 0 and number not in LOOSE:
        return f"{thing(number).said}, hidden by the page itself"
    return f"{line}, hidden by the page itself" if whole and (line := line_of(text)) else reason


def _button(source: str, start: int, end: int) -> str:
    """Say what a button is for: by its names, its label, its few words."""
    tags = opening(source, start, end, 1)
    names = tags[0].names if tags else ""
    text = seen_in(source, start, end)
    if found := button_of(text[:60], names):
        return found
    return _BUTTON if text else f"button{_NO_WORDS}"


def _inner(source: str, start: int, end: int, wanted: frozenset[int]) -> int:
    """Give the closest thing of some that the names within the beginning of a piece tell of."""
    return min(things_within(source, start, end) & wanted, default=-1)


def _fielded(source: str, start: int, end: int, reason: str) -> str:
    """Say what fields are for: by their names and types."""
    told_so = fields_of(source, start, min(end, start + 2 * LOOKED_AT))
    if told_so and told_so != BY_MAIL:
        return told_so
    number = _inner(source, start, end, FORMS)
    return FORM_OF.get(number, thing(number).said) if number >= 0 else told_so or reason


def _form(source: str, start: int, end: int) -> str:
    tags = opening(source, start, end, 1)
    number = tags[0].thing() if tags else -1
    if number in FORMS:
        return FORM_OF.get(number, thing(number).said)
    if not has_fields(source, start, end):
        links = source.find("<a", start, end) >= 0
        return "framed box with links, not part of the article" if links else "framed box, not part of the article"
    return _fielded(source, start, end, _FORM)


def _box(reason: str, source: str, start: int, end: int) -> str:
    number = first_thing(source, start, end)
    if reason == NOTES:
        noted = things_within(source, start, end) & NOTED
        return f"notes about the article: {', '.join(thing(one).place for one in sorted(noted))}" if noted else reason
    if reason == COLUMN:
        return thing(number).said if number >= 0 and number not in WEAK and number not in MENU else reason
    if number not in WINDOWS or number < 0:
        number = _inner(source, start, end, WINDOWS - MENU) if reason in (_WINDOW, POP_UP) else number
    if number < 0 or number in WEAK:
        return reason
    said = thing(number).said
    return f"window that opens over the page: {said}" if reason in (_WINDOW, POP_UP) else said
