"""Tags, comments and declarations of HTML and XML that stand in prose as text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property, lru_cache

from core.article.removal import Kind
from core.article.span import Span
from core.leaks.element_names import ELEMENTS, PLACEHOLDERS
from core.leaks.languages import fragments
from core.leaks.languages.tags import NAME, Ends, attributes
from core.leaks.piece import Piece
from core.leaks.tag_uses import reason_of
from core.patterns import lazy_pattern

__all__ = ["ELEMENTS", "find"]

_OPENING = lazy_pattern(
    rf"<(?=[!?/\\A-Za-z\s])(?:(?P<mark>!--|!\[CDATA\[|!\[(?=if|endif)|!doctype\b|\?(?=xml|php|=))"
    rf"|(?P<slash>\s?\\?/?\s?)(?P<name>{NAME})(?=[\s/>\\])(?!\s{{1,40}}<))",
    re.IGNORECASE,
)
_PAIR = lazy_pattern(rf"<\s?\\?(/?)\s?({NAME})(?=[\s>/\\])")
_REACH = 5_000
_COMMENT_IN_PROSE = 1_500
_COMMENT_LINE = lazy_pattern(r"<!--[^\n]{0,120}(?=\n|$)")
_CONDITION = lazy_pattern(r"<!--\s?\[if [^\]\n]{1,60}\]>(?:<!--?>|-->)?")
_SECTION = lazy_pattern(r"<!\[CDATA\[", re.IGNORECASE)
_CODE = lazy_pattern(r"[{}=;<]")
# What metadata of a picture says between its tags is no word of the text.
_MEDIA_TYPE = lazy_pattern(r"(?<=:format>)\s{0,9}(?:image|text|audio|video|application)/[\w.+-]{2,60}\s{0,9}(?=</)")
_CAPITALS = frozenset("ABIQSUG")
"""A capital in angle brackets stands for something more often than it is a tag; a paragraph needs no end."""
_SENTENCE = lazy_pattern(r"[.!?]\s+\w")


def find(text: str) -> Iterator[Piece]:
    """Yield the tags, comments and declarations in ``text``, then what is left of tags that were cut."""
    if not any(sign in text for sign in ("<", ">", "=", "PUBLIC")):
        yield from fragments.word_residue(text)
        return
    ends = Ends(text)
    pairs = _Pairs(text)
    whole: list[Span] = []
    at = 0
    for opening in _OPENING.finditer(text):
        start = opening.start()
        if start < at:
            continue
        if not opening["mark"]:
            tag = _tag(opening, ends, pairs)
            if tag:
                whole.append(Span(tag.start, tag.end))
                yield tag
                at = tag.end
            continue
        for begin, end, reason, detail in _declaration(opening, ends):
            whole.append(Span(begin, end))
            yield Piece(begin, end, Kind.MARKUP, 1.5, reason, "leaks.markup", detail=detail)
            at = end
    if ":format>" in text:
        for media in _MEDIA_TYPE.finditer(text):
            yield Piece(
                *media.span(),
                Kind.MARKUP,
                1.5,
                "kind of a file, from facts about a picture that leaked into the text",
                "leaks.markup",
            )
    yield from fragments.find(ends, whole)


class _Pairs:
    """Where the tags of a name stand, found once and only if somebody asks."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _places(self) -> dict[tuple[bool, str], list[int]]:
        places: dict[tuple[bool, str], list[int]] = {}
        for tag in _PAIR.finditer(self._text):
            places.setdefault((bool(tag[1]), tag[2].lower()), []).append(tag.start())
        return places

    def has_other(self, name: str, at: int, *, closes: bool) -> bool:
        """Tell whether the other half of the tag at ``at`` stands within reach."""
        places = self._places.get((not closes, name), [])
        if closes:
            before = bisect_left(places, at) - 1
            return before >= 0 and at - places[before] < _REACH
        after = bisect_left(places, at)
        return after < len(places) and places[after] - at < _REACH


def _tag(opening: re.Match[str], ends: Ends, pairs: _Pairs) -> Piece | None:
    """Give a tag, or nothing where it is none."""
    slash, written = opening.group("slash", "name")
    start, end = opening.span()
    bare = slash in ("", "/") and ends.text.startswith(">", end) and ends.text[start - 1 : start] != "\\"
    if bare and (plain := _plain(written, closes=slash == "/")):
        return Piece(start, end + 1, Kind.MARKUP, 1.5, plain[0], "leaks.markup", False, plain[1])
    name = written.lower()
    closes = "/" in slash
    rest = attributes(opening.end(), ends)
    known = name in ELEMENTS
    # Markdown escapes both brackets of a tag.
    start -= rest.closed and _is_escaped(ends.text, start, rest.end)
    word = "the end of" if closes else "the beginning of"
    if not rest.closed:
        if known and rest.valued:
            reason, detail = reason_of(name, cut=True), f"{word} {written}, cut off"
            return Piece(start, rest.end, Kind.MARKUP, 1.5, reason, "leaks.markup", False, detail)
        return None
    if rest.bare and not rest.valued:
        return None
    spaced = slash.isspace()
    if spaced and not rest.valued and name not in ("br", "hr") and not pairs.has_other(name, start, closes=closes):
        return None
    doubtful = not closes and (name in PLACEHOLDERS or written in _CAPITALS)
    sure = (known and not doubtful) or rest.valued or ":" in name or (closes and "-" in name)
    if sure or pairs.has_other(name, start, closes=closes):
        detail = f"{word} {written}"
        return Piece(start, rest.end, Kind.MARKUP, 1.5, reason_of(name), "leaks.markup", False, detail)
    return None


@lru_cache(maxsize=256)
def _plain(name: str, *, closes: bool) -> tuple[str, str] | None:
    """Give the reason and the evidence of a tag without attributes, or None where its name alone does not make it one."""
    known = name.lower()
    if known not in ELEMENTS or (not closes and (known in PLACEHOLDERS or name in _CAPITALS)):
        return None
    return reason_of(known), f"{'the end of' if closes else 'the beginning of'} {name}"


def _is_escaped(text: str, start: int, end: int) -> bool:
    """Tell whether a backslash stands before both brackets of a tag."""
    return text[start - 1 : start] == "\\" and text.endswith("\\>", start, end)


def _declaration(opening: re.Match[str], ends: Ends) -> Iterator[tuple[int, int, str, str]]:
    """Yield the place of a comment or a declaration, the reason and the evidence; of a section with prose its two marks."""
    text, start, inside = ends.text, opening.start(), opening.end()
    mark = opening["mark"].lower()
    if mark == "!--":
        end = _comment_end(start, inside, ends)
        if end > 0:
            yield start, end, "note in a page’s code, never meant to be shown", "a comment of HTML"
    elif mark == "![cdata[":
        stop = ends.find("]]>", inside)
        # One within which another begins was cut short, and ends where nobody knows.
        if (
            0 <= stop < inside + 1_000_000
            and _CODE.search(text, inside, stop)
            and not _SECTION.search(text, inside, stop)
        ):
            yield start, stop + 3, "code or data between marks (CDATA) that leaked into the text", "a CDATA section"
        else:
            yield start, inside, "mark at the beginning of code or data (CDATA)", "a CDATA section"
    elif mark == "?":
        stop = ends.find(">" if text.startswith("xml", inside) else "?>", inside)
        if 0 <= stop < inside + 20_000:
            yield (
                start,
                text.index(">", stop) + 1,
                "instruction to a program (XML or PHP) that leaked into the text",
                "a processing instruction",
            )
    else:
        stop = ends.find(">", inside)
        if 0 <= stop < inside + 400:
            if mark == "!doctype":
                yield (
                    start,
                    stop + 1,
                    "first line of a page’s code, which says what kind of page it is",
                    "a document type",
                )
            else:
                yield start, stop + 1, "instruction for old versions of Internet Explorer", "a condition"


def _comment_end(start: int, inside: int, ends: Ends) -> int:
    """Give the end of the comment; of one that nothing closes, its line if it has one of its own; or -1."""
    text = ends.text
    stop = ends.find("-->", inside)
    again = ends.find("<!--", inside)
    prose = stop - inside > _COMMENT_IN_PROSE and not _CODE.search(text, inside, stop)
    if stop >= 0 and not 0 <= again < stop and not prose:
        return stop + 3
    condition = _CONDITION.match(text, start)
    if condition:
        return condition.end()
    line = _COMMENT_LINE.match(text, start) if start == 0 or text[start - 1] == "\n" else None
    if line and not _SENTENCE.search(line.group()):
        end = start + len(line.group().rstrip())
        return end if end > inside else -1
    return -1
