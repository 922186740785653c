"""Attributes of a tag, as far as they go: whole, without its end, in the quotes that editors and tokenisers make."""

from __future__ import annotations

from typing import NamedTuple

from core.leaks.element_names import ATTRIBUTES, BOOLEAN
from core.patterns import lazy_pattern

NAME = r"[A-Za-z][A-Za-z0-9]{0,40}(?:[:-][A-Za-z0-9-]{1,40}){0,4}"
"""The name of an element, as an expression."""
_SPACE = lazy_pattern(r"[\s/\\]*+")
_ATTRIBUTE = lazy_pattern(r"([^\s\"'“”„‟‘’«»<>/=`\\]{1,200}+)(\s{0,3}=\s{0,3}+)?")
_UNQUOTED = lazy_pattern(r"(?!=)[^\s\"'<>`]{1,4000}+")
_OPEN_VALUE = lazy_pattern(r"[^\s<>]{0,300}+")
_SENTENCE = lazy_pattern(r"[.!?]\s")
_CODE_LIKE = lazy_pattern(r"[/:#_=;\d-]|\.\w")
# More words in a row than names of classes, measures or fonts are.
_WORDS_IN_A_ROW = lazy_pattern(r"(?:(?<=\s)|(?<=[;.]))[^\W\d_]{2,}[,:]?(?:\s[^\W\d_]+[,.:;!?]?){3}(?=\s|$)")
_STYLE = lazy_pattern(
    r"(?:\s{0,9}[a-zA-Z-]{2,40}\s?:\s?[^;:\"'<>]{1,120};){0,40}+(?:\s{0,9}[a-z-]{2,40}(?![\w\s])(?:\s?:\s?[\w#.%(),-]{0,60})?)?"
)
_PATH = lazy_pattern(
    r"\s?[Mm](?:[\s,]{0,3}(?:[MmLlHhVvCcSsQqTtAa]?[+-]?\d[\d.]*|[MmLlHhVvCcSsQqTtAa]?[+-]?\.\d[\d.]*|[Zz](?![^\W\d_])))++"
)
_QUOTES = {
    quote: lazy_pattern(rf"[^{closing}<>]{{0,2000}}+[{closing}]")
    for quotes, closing in (("“”„‟″", '“”‟″"'), ("‘’", "‘’'"), ("«»", "»"), ("`", "'`"))
    for quote in quotes
}
_STRAY = frozenset([*_QUOTES, '"', "'"])
_WORDS = frozenset(["class", "rel", "sizes", "srcset", "style"])
"""Attributes whose value is a list of names and measures, never a sentence."""
_ONE_LINE = _WORDS | frozenset(["href", "height", "id", "name", "role", "src", "target", "type", "width"])
_GOES_ON = lazy_pattern(r"[\s\"'\\]*+(?:/?>|[A-Za-z:-]{1,40}\s?=)")
_MOST_ATTRIBUTES = 80
_LONGEST_VALUE = 50_000
_CUT_VALUE = 200
_LONGEST_LINE = 4_000
_PREFIXED = ("data-", "aria-", "ng-", "v-", "@", ":")


class Ends:
    """Where marks stand next in a text; each is looked for once, so that looking stays linear.

    Attributes:
        length: Code points of the text without white space at its end.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.length = len(text.rstrip())
        self._known: dict[str, tuple[int, int]] = {}

    def find(self, mark: str, at: int) -> int:
        """Give the first place of ``mark`` from ``at`` on, or -1."""
        since, place = self._known.get(mark, (0, 0))
        if since <= at <= place or (place < 0 and since <= at):
            return place
        place = self.text.find(mark, at)
        self._known[mark] = (at, place)
        return place


class Attributes(NamedTuple):
    """What follows a tag's name.

    Attributes:
        end: Where it ends: after ``>``, or after the last value where the tag does not close.
        closed: Whether it closes.
        valued: Attributes with a value.
        bare: Words without a value that HTML does not know; where the tag does not close, those before the last value.
        cut: Whether the text breaks off in the last value.
    """

    end: int
    closed: bool
    valued: int
    bare: int
    cut: bool = False


def attributes(at: int, ends: Ends) -> Attributes:
    """Follow the attributes that begin at ``at``. A value may hold anything; outside of values ``<`` ends the tag."""
    text = ends.text
    if text.startswith(">", at):
        return Attributes(at + 1, True, 0, 0)
    end = at
    valued = bare = bare_within = 0
    for _ in range(_MOST_ATTRIBUTES):
        at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
        if text.startswith(">", at):
            return Attributes(at + 1, True, valued, bare)
        found = _ATTRIBUTE.match(text, at)
        if not found:
            if valued and text[at : at + 1] in _STRAY:
                at += 1
                continue
            break
        at = found.end()
        name = found[1].lower()
        if found[2]:
            stop, whole = _value(at, name, ends, followed=valued > 0)
            if stop < 0:
                break
            valued += 1
            bare_within = bare
            end = at = stop
            if not whole:
                return Attributes(end, False, valued, bare, cut=True)
        elif at == ends.length and any(known.startswith(name) for known in ATTRIBUTES):
            return Attributes(at, False, valued, bare, cut=True)
        elif name not in BOOLEAN and not name.startswith(_PREFIXED):
            bare += 1
            if bare > 1 + valued:
                break
    return Attributes(end, False, valued, bare_within)


def _value(at: int, name: str, ends: Ends, *, followed: bool) -> tuple[int, bool]:
    """Give the end of the value at ``at`` (-1 where there is none) and whether its quote is closed.

    ``followed`` tells that it follows others, so that words in it are believed.
    """
    text = ends.text
    quote = text[at : at + 1]
    if quote == "\\" and text[at + 1 : at + 2] in ('"', "'"):
        quote = text[at : at + 2]
    if quote in ('"', "'", '\\"', "\\'"):
        opening = quote
        if text.startswith(quote, at + len(quote)):
            opening = quote * 2
            if text[at + len(opening) : at + len(opening) + 1] in (" ", ">", "/", "\n", ""):
                return at + len(opening), True
        first = at + len(opening)
        stop = ends.find(opening, first)
        if stop < 0 or _runs_on(text, first, stop, name):
            return _broken_off(first, name, ends, followed=followed)
        return stop + len(opening), True
    if quote in _QUOTES:
        first = at + len(quote) + text.startswith(quote, at + 1)
        closing = _QUOTES[quote].match(text, first)
        if not closing:
            return _broken_off(first, name, ends, followed=followed)
        stop = closing.end()
        return stop + (text[stop : stop + 1] == text[stop - 1]), True
    unquoted = _UNQUOTED.match(text, at)
    if unquoted:
        return unquoted.end() - (unquoted.group().endswith("/") and text.startswith(">", unquoted.end())), True
    return (at, True) if quote == ">" else (-1, True)


def _runs_on(text: str, start: int, stop: int, name: str) -> bool:
    """Tell whether a value goes on into prose: the quote that should have closed it is missing."""
    if text.startswith("data:", start):
        return False
    if stop - start > _LONGEST_VALUE or text.find("\n\n", start, stop) >= 0:
        return True
    if name in _ONE_LINE and stop > start and text[stop - 1].isspace() and text[stop + 1 : stop + 2].isalpha():
        return True  # a quotation begins there
    if name not in _ONE_LINE or _GOES_ON.match(text, stop + 1):
        return False
    value = text[start : min(stop, start + _LONGEST_LINE)]
    return stop - start > _LONGEST_LINE or value.startswith("\n") or ". " in value or ", " in value


def _broken_off(first: int, name: str, ends: Ends, *, followed: bool) -> tuple[int, bool]:
    """Give the end of a value that no quote closes: with the text, after what is no word, or right after its quote."""
    text = ends.text
    if name == "d" and (path := _PATH.match(text, first)):
        return path.end(), False
    if name == "style" and (style := _STYLE.match(text, first)) and ";" in style.group():
        return style.end(), False
    if ends.length - first <= _CUT_VALUE:
        rest = text[first : ends.length]
        if name in _ONE_LINE and (words := _WORDS_IN_A_ROW.search(rest)):
            length = len(rest[: words.start()].rstrip()) if name in _WORDS else len(rest.split(None, 1)[0])
            return first + length, False
        if not any(map(str.isspace, rest)) or (followed and not _SENTENCE.search(rest) and "\n" not in rest):
            return max(first, ends.length), False
        if name in _WORDS and ". " not in rest and _CODE_LIKE.search(rest):
            return max(first, ends.length), False
    run = _OPEN_VALUE.match(text, first)
    stop = run.end() if run else first
    if stop == first or _CODE_LIKE.search(text, first, stop):
        return stop, False
    return -1, False
