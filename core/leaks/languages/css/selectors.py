"""Selectors of CSS, read backwards from the brace to where prose ends."""

from __future__ import annotations

import re

from core.leaks.element_names import ELEMENTS
from core.leaks.words import is_prose, is_word
from core.patterns import lazy_pattern

_PSEUDO = (
    "active|after|any-link|autofill|backdrop|before|checked|cue|current|default|defined|dir|disabled|empty|enabled|"
    "file-selector-button|first|focus|fullscreen|future|global|grammar-error|has|host|hover|in-range|indeterminate|invalid|is|"
    "lang|last|left|link|local|marker|matches|modal|not|nth|only|open|optional|out-of-range|part|past|paused|picture-in-picture|"
    "placeholder|playing|popover-open|read|required|right|root|scope|selection|slotted|spelling-error|state|target|user|valid|"
    "view-transition|visited|where"
)
COMPOUND = rf"(?:\.(?=[a-f]*\d)[0-9a-f]{{6,}}(?![\w.])|[.#](?:\\[0-9a-fA-F]{{1,6}} |\\.|[A-Za-z_-])(?:\\[0-9a-fA-F]{{1,6}} |\\.|[\w-])*|\[[^\]\[{{}}]{{1,200}}\]|(?:::(?!root|hover|not|is|where)|:)(?:-(?:webkit|moz|ms|o)-[a-z-]+|(?:{_PSEUDO})(?:-[a-z-]+)?(?![\w-]))(?:\((?:[^(){{}}]|\((?:[^(){{}}]|\([^(){{}}]*\))*\)){{0,1000}}\))?)"
SELECTOR_TOKEN = lazy_pattern(
    r"(?P<space>\s+)|(?P<comment>/\*(?:[^*]|\*(?!/)){0,2000}\*/)|(?P<combinator>[>+~,&|]|(?<!\*)\*(?!\*))|(?P<percent>\d+(?:\.\d+)?%)"
    rf"|(?P<type>[A-Za-z][\w-]*){COMPOUND}*|(?P<part>{COMPOUND}+|(?<![^\s}}])\. [a-z_-][\w-]*(?=[\s,:]))"
)
# What selectors are made of outside of brackets, comments and what a backslash escapes.
_OF_SELECTOR = lazy_pattern(r"[\s\w>+~,&|*%.#:-]*+")
_MAY_HOLD_ANY = lazy_pattern(r"[\[(/\\]")
_SHORT = 100
_NEAR = (40, 160)  # code points before a brace that are read first
LONGEST_SELECTOR = 3_000
_ENDED = lazy_pattern(r"[.!?…:]\s?$|\n\s*$")
_WORD_BEFORE = lazy_pattern(r"(?:^|[\s(])[^\W\d_]+ $")
_COMPOUND_BEFORE = lazy_pattern(r"(?:^|[\s,}])(?:html|:root)?[.:#\[\w\]-]*[.:#\]][\w-]* $|html $")
_SPACED_PART = lazy_pattern(r"\s(?:[.#]|:root)")
_SHORT_ELEMENTS = frozenset(["ol", "ul", "li", "dl", "dt", "dd", "td", "th", "tr"])
_LISTED = lazy_pattern(r",\s?[a-z][a-z0-9]{0,9}\s?[,{]")
# Elements that are words first; none of them is where a selector in running text begins.
_WORDLIKE_ELEMENTS = frozenset(
    "address area base center data image link map mark menu object search source summary time title track use main".split()
)
_DOMAIN = lazy_pattern(r"\.(?:com|org|net|io|co|edu|gov|info|de|fr|uk)(?![\w-])")
_ROOT_ELEMENTS = frozenset(["html", "body"])


def selector_start(text: str, low: int, brace: int, *, whole: bool = False) -> int:
    """Read the selector that ends at ``brace`` backwards; give its beginning, or -1.

    ``whole`` tells that only a selector that begins at ``low`` is of use: for any other -1 may be given.
    """
    at = max(low, text.rfind(";", low, brace) + 1, text.rfind("{", low, brace) + 1, text.rfind("}", low, brace) + 1)
    if whole and at > low:
        return -1
    if not whole and brace - at > _SHORT:
        at = _parted(text, at, brace)
        for near in _NEAR:
            if (begin := _in_step(text, at, brace - near)) > at:
                start, ended = _read(text, low, begin, brace, whole=False)
                if ended:
                    return start
    return _read(text, low, at, brace, whole=whole)[0]


def _read(text: str, low: int, at: int, brace: int, *, whole: bool) -> tuple[int, bool]:
    """Read the selector that ends at ``brace`` backwards, as far as ``at``; give its beginning, or -1, and whether it ends.

    One that does not may begin before ``at``.
    """
    tokens: list[re.Match[str] | None] = []
    while at < brace:
        match = SELECTOR_TOKEN.match(text, at)
        if match:
            tokens.append(match)
            at = match.end()
        elif whole:
            return -1, True
        else:
            tokens = [None]  # what stands before it is never read
            at += 1
    start = -1
    for match in reversed(tokens):
        if match is None:
            return start, True
        group = "type" if match["type"] else match.lastgroup
        if group == "space":
            if match.group().count("\n") > 1 and start >= 0 and text[start - 1 : start] != ",":
                previous = text[max(0, match.start() - 20) : match.start()].rstrip()[-1:]
                if previous not in ",>+~":
                    return start, True
            continue
        if group == "combinator":
            if match.group() == "*" and start >= 0 and text.startswith(("html", "body"), start):
                return start, True
            if match.group() in "*&":
                start = match.start()
            continue
        if group == "type":
            begin, all_of_it = _type_start(text, match, low)
            if begin >= 0:
                start = begin
            if not all_of_it:
                return start, True
            continue
        if (
            group == "part"
            and text[match.start() - 1 : match.start()].isalnum()
            and (domain := _DOMAIN.match(match.group()))
        ):
            if domain.end() < len(match.group()):
                start = match.start() + domain.end()
            return start, True
        if group == "part" and _is_full_stop(text, match):
            start = match.start() + 1
            return start, True
        start = match.start()
    return start, False


def _in_step(text: str, at: int, place: int) -> int:
    """Give a place before ``place`` at which a token begins where they are read from ``at`` on, or ``at``.

    No token goes over white space but for brackets, comments, what a backslash escapes, and a class parted from its dot.
    """
    space = text.rfind(" ", at, place)
    if space < 0 or text.find("\\", at, space) >= 0 or text.find("/*", at, space) >= 0:
        return at
    if (
        text[space + 1].isspace()
        or text[space - 1] in ". \n"
        or text.find("[", text.rfind("]", at, space) + 1 or at, space) >= 0
    ):
        return at
    bracket = text.find("(", at, space)
    while bracket >= 0:
        if bracket > at and (text[bracket - 1].isalpha() or text[bracket - 1] == "-"):
            return at  # of a pseudo-class, whose arguments may go on behind the space
        bracket = text.find("(", bracket + 1, space)
    return space + 1


def _parted(text: str, at: int, brace: int) -> int:
    """Give the last place before ``brace`` behind which a selector may begin: where no part of one stands, or ``at``."""
    run = _OF_SELECTOR.match(text[at:brace][::-1])
    place = brace - run.end() if run else at
    return at if place <= at or _MAY_HOLD_ANY.search(text, at, place) else place


def _follows_prose(text: str, begin: int) -> bool:
    """Tell whether a word that is no element stands before ``begin``."""
    before = _WORD_BEFORE.search(text[max(0, begin - 40) : begin])
    return bool(before and before.group().strip(" (\n") not in ELEMENTS)


def _type_start(text: str, match: re.Match[str], low: int) -> tuple[int, bool]:
    """Give where a compound with a type selector begins, and whether all of it is selector; -1 where none is."""
    word = match["type"]
    if match.group().startswith(":root", len(word)) and word != "html":
        return match.start() + len(word), False
    begin, rest = match.start(), match.group()[len(match["type"]) :]
    before = text[max(0, begin - 20) : begin].rstrip()[-1:]
    if begin > low and text[begin - 1].isalnum() and text[begin - 1] < "\u0250":
        return -1, False
    if word in ("a", "i") and not rest and text[match.end() : match.end() + 1] in " \n" and _follows_prose(text, begin):
        return -1, False  # the article of a sentence
    if (
        word in _WORDLIKE_ELEMENTS
        and not rest
        and _SPACED_PART.match(text, match.end())
        and _follows_prose(text, begin)
    ):
        return -1, False
    if len(word) == 1 and text[begin - 1 : begin] in ("'", "’"):
        return -1, False
    if (word.lower() in ELEMENTS and (not word.istitle() or (len(word) == 1 and rest))) or (
        word in ("from", "to") and text[match.end() : match.end() + 2].lstrip()[:1] in ("{", ",")
    ):
        # Nothing encloses the root: what stands before it is prose.
        if rest and is_word(word) and _follows_prose(text, begin):
            name = re.match(r"\.([a-z][a-z0-9]*)(?![\w-])", rest)
            if name and name[1] in ELEMENTS:
                return begin + len(word) + 1, False  # a sentence's last word
        whole = word.lower() not in _ROOT_ELEMENTS or before in ("", ",", "+", ">", "~")
        return begin, whole or bool(_COMPOUND_BEFORE.search(text[max(0, begin - 80) : begin]))
    if (
        word.islower()
        and not rest
        and before == ","
        and not is_prose(word)
        and text[match.end() : match.end() + 10].lstrip()[:1] in ("{", ",")
    ):
        return begin, True  # a list of elements, some of which do not exist
    if (
        "-" in word
        and word.islower()
        and (
            before in ("", "}", ",", ">", ";", "/")
            or _ENDED.search(text[max(0, begin - 3) : begin])
            or not is_word(word.split("-")[0])
        )
    ):
        return begin, True
    # Prose glued to an element's name: ``Conservancyblockquote {``, ``Theosimg:is(``.
    follows = rest[:1] in (":", ".", "#", "[") or text[match.end() : match.end() + 10].lstrip()[:1] in ("{", ",")
    if follows:
        for size in range(min(len(word) - 2, 10), 1, -1):
            if (
                word[-size:] in ELEMENTS
                and (size > 2 or word[-1].isdigit() or (word[-2:] in _SHORT_ELEMENTS and not is_prose(word)))
                and word[:-size].replace("-", "").isalpha()
                and not is_word(word)
                and (
                    size > 4
                    or word.endswith("img")
                    or (word[-2:] in _SHORT_ELEMENTS and _LISTED.match(text, match.end()) and is_prose(word[:-size]))
                    or ((size > 3 or rest or word[-size] == "h") and is_prose(word[:-size].split("-")[-1]))
                )
            ):
                return begin + len(word) - size, False
    if rest:
        name = re.match(r"\.([a-z][a-z0-9]*)(?![\w-])", rest)
        if name and name[1] in ELEMENTS:
            return begin + len(word) + 1, False
        return begin + len(word), False
    return -1, False


def _is_full_stop(text: str, match: re.Match[str]) -> bool:
    """Tell a sentence's full stop glued to an element's name from a class: ``internet.img:is(``."""
    found = re.match(r"[.:]([a-z][a-z0-9]*)(?![\w-])", match.group())
    if not found or found[1] not in ELEMENTS:
        return False
    before = text[max(0, match.start() - 2) : match.start()]
    # A sentence that ended within its quotation marks has had its full stop.
    return before[-1:].isalnum() or (before[-1:] in ')"”’' and before[:1] not in ".!?…")
