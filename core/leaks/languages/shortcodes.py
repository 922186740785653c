"""Shortcodes of WordPress and its builders, plug-ins of Joomla, marks of forums."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_SQUARE = re.compile(r"\[(?P<slash>\s?/?\s?)(?P<name>[A-Za-z][A-Za-z0-9_-]{0,40})(?P<rest>[^\[\]\n]{0,600})\]")
_CURLY = re.compile(r"\{(?P<slash>/?)(?P<name>[A-Za-z][A-Za-z0-9_-]{0,40})(?P<rest>[^{}\n]{0,400})\}")
_QUOTED = r"\"[^\"\[\]\n]{0,300}\"|'[^'\[\]\n]{0,300}'|[“”″„][^“”″\[\]\n]{0,300}[“”″]|[‘’][^‘’\[\]\n]{0,300}[‘’]|«[^»\[\]\n]{0,300}»"
_ATTRIBUTED = re.compile(rf"(?:\s{{1,3}}[\w:-]{{1,40}}\s?=\s?(?:{_QUOTED}|[^\s\"'“”\[\]|]{{1,300}}))+[\s/]*")
_HAS_QUOTED = re.compile(rf"=\s?(?:{_QUOTED})")
_FORUM = frozenset([
    "attach", "b", "br", "center", "code", "color", "email", "font", "hr", "i", "img", "indent", "justify", "left", "list", "media", "quote",
    "right", "s", "size", "spoiler", "sub", "sup", "table", "td", "th", "tr", "u", "url", "user", "video", "youtube",
])  # fmt: skip
"""Marks of forums; they count where they come in pairs or have a value."""
_MEDIA = frozenset(
    ["attach", "audio", "dailymotion", "embed", "gallery", "img", "media", "mp3", "mp4", "video", "vimeo", "youtube"]
)
"""Marks whose content is an address: it goes with them."""
_WORDS = frozenset([
    "ad", "adsense", "audio", "button", "caption", "column", "divider", "embed", "facebook", "gallery", "googlemap", "googlemaps",
    "instagram", "newsletter", "playlist", "row", "sidebar", "soundcloud", "spacer", "tweet", "twitter", "video", "vimeo", "youtube",
])  # fmt: skip
"""Shortcodes whose names are words; they count with attributes or an address only."""
_DISTINCT = re.compile(
    r"toc|TOC|contact-form(?:-7)?|wpforms|ninja_forms?|gravityforms?|rev_slider(?:_vc)?|layerslider|formidable|mc4wp_form|wpdm_\w+|"
    r"(?:vc|et_pb|fusion|av|su|ux|cmsmasters|mk|ngg|tcb|nectar|qode|eltdf?|mkdf|edgtf|tribe|woocommerce|bsf|dt|rt|us|x|wpsm|penci|tie|"
    r"jnews|aawp|amazon|products?|recent|featured|ultimate|elementor|wp|gt3|thb|kc|ts|cs|ess|zilla|themify|wpv|display)_[a-z0-9_]{2,40}"
)
_ADDRESS = re.compile(r"://|\bwww\.|\.(?:mp3|mp4|jpe?g|png|gif|pdf)\b")
_CURLY_NAMES = frozenset([
    "ag", "article", "audio", "davideo", "flv", "gallery", "igallery", "jcomments", "k2splitter", "loadmodule", "loadmoduleid",
    "loadposition", "modal", "module", "modulepos", "mosimage", "mosmap", "mospagebreak", "mp3", "mp4", "phocadownload", "phocagallery",
    "phocamaps", "rokbox", "rsform", "slider", "sliders", "source", "tab", "tabs", "video", "vimeo", "youtube",
])  # fmt: skip
_CURLY_DISTINCT = frozenset([
    "jcomments", "k2splitter", "loadmodule", "loadmoduleid", "loadposition", "modulepos", "mosimage", "mosmap", "mospagebreak",
    "phocadownload", "phocagallery", "phocamaps", "rokbox", "rsform",
])  # fmt: skip
_BLOCKS = frozenset(
    [
        "assign",
        "block",
        "capture",
        "else",
        "elseif",
        "foreach",
        "foreachelse",
        "if",
        "include",
        "literal",
        "section",
        "strip",
    ]
)
_DOTTED = re.compile(r"[a-z]{2,20}(?:[_.][a-z0-9]{2,20}){1,5}")
_LATEX = re.compile(r"(?:\\[A-Za-z]{1,30}\*?(?:\[[^\[\]\n]{0,40}\])?|[}_^$\\#{=])\Z")
_CLOSES = {"tabs": "tab", "sliders": "slider"}
_REACH = 20_000
_LONGEST_ADDRESS = 500
_ITEM = re.compile(r"\[\*\]")


class _Mark(NamedTuple):
    """One pair of brackets.

    Attributes:
        start: First code point.
        end: Code point after the last.
        closes: Whether it closes.
        name: Its name in lower case.
        rest: What follows the name.
        written: The name as it is written.
        in_path: Whether it is a part of a path or an address, where documentation names what varies.
    """

    start: int
    end: int
    closes: bool
    name: str
    rest: str
    written: str
    in_path: bool


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places of shortcodes in ``text`` with the reason; code points, half-open. Linear."""
    if "[" in text and "]" in text:
        marks = [_mark(found) for found in _SQUARE.finditer(text)]
        pairs = _Pairs(marks)
        counted = [mark for mark in marks if _square_counts(mark, pairs)]
        yield from _with_addresses(text, counted, "a shortcode or a mark of a forum")
        if any(mark.name == "list" for mark in counted):
            for item in _ITEM.finditer(text):
                yield item.start(), item.end(), "a mark of a forum"
    if "{" in text and "}" in text:
        marks = [_mark(found) for found in _CURLY.finditer(text)]
        pairs = _Pairs(marks)
        counted = [
            mark
            for mark in marks
            if _curly_counts(mark, pairs) and not _LATEX.search(text, max(0, mark.start - 80), mark.start)
        ]
        yield from _with_addresses(text, counted, "a mark of a plug-in or a template")


def _mark(found: re.Match[str]) -> _Mark:
    text, (start, end) = found.string, found.span()
    in_path = text[start - 1 : start] in ("/", "=", "-") or text[end : end + 1] in ("/", "=", "-")
    return _Mark(start, end, "/" in found["slash"], found["name"].lower(), found["rest"], found["name"], in_path)


class _Pairs:
    """Where marks of a name open and close."""

    def __init__(self, marks: Sequence[_Mark]) -> None:
        self._places: dict[tuple[bool, str], list[int]] = defaultdict(list)
        for mark in marks:
            name = _CLOSES.get(mark.name, mark.name) if mark.closes else mark.name
            self._places[mark.closes, name].append(mark.start)

    def has_other(self, mark: _Mark) -> bool:
        """Tell whether the other half of a mark stands within reach."""
        name = _CLOSES.get(mark.name, mark.name) if mark.closes else mark.name
        places = self._places.get((not mark.closes, name), [])
        after = bisect_left(places, mark.start)
        if mark.closes:
            return after > 0 and mark.start - places[after - 1] < _REACH
        return after < len(places) and places[after] - mark.start < _REACH


def _square_counts(mark: _Mark, pairs: _Pairs) -> bool:
    """Tell whether square brackets hold a shortcode, not a note of the text."""
    rest = mark.rest.strip()
    distinct = bool(_DISTINCT.fullmatch(mark.written))
    if mark.closes:
        return not rest and (distinct or pairs.has_other(mark))
    if not rest or rest == "/":
        return distinct or (mark.name in ("br", "hr")) or pairs.has_other(mark)
    if mark.name in _FORUM and rest.startswith("="):
        return len(rest) > 1
    if not mark.rest[0].isspace():
        return False
    if distinct and mark.written.islower():
        return True
    if _ATTRIBUTED.fullmatch(mark.rest):
        known = mark.name in _WORDS or mark.name in _FORUM or distinct
        return known or bool(_HAS_QUOTED.search(mark.rest))
    return mark.name in _WORDS and (bool(_ADDRESS.search(rest)) or bool(_HAS_QUOTED.search(rest)))


def _curly_counts(mark: _Mark, pairs: _Pairs) -> bool:
    """Tell whether braces hold the mark of a plug-in or a template."""
    rest = mark.rest.strip()
    if mark.closes:
        return not rest and (mark.name in _CURLY_NAMES or mark.name in _BLOCKS or pairs.has_other(mark))
    if mark.name in _BLOCKS:
        return (
            pairs.has_other(mark)
            or "$" in rest
            or bool(_HAS_QUOTED.search(rest))
            or (mark.name == "else" and pairs.has_other(mark._replace(name="if")))
        )
    if mark.name in _CURLY_DISTINCT:
        return not mark.rest or mark.rest[0] in " =|"
    if not rest:
        return pairs.has_other(mark) or (bool(_DOTTED.fullmatch(mark.written)) and not mark.in_path)
    if mark.rest[0] == "." and _DOTTED.fullmatch(mark.written + mark.rest):
        return not mark.in_path
    if not mark.rest[0].isspace():
        return mark.name in _CURLY_NAMES and mark.rest[0] == "="
    if mark.name in _CURLY_NAMES and pairs.has_other(mark):
        return True
    return bool(_ATTRIBUTED.fullmatch(mark.rest)) and bool(_HAS_QUOTED.search(mark.rest))


def _with_addresses(text: str, marks: Sequence[_Mark], reason: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places of marks; two that hold nothing but an address are one."""
    opened: _Mark | None = None
    for mark in marks:
        if opened and mark.closes and mark.name == opened.name:
            inside = text[opened.end : min(mark.start, opened.end + _LONGEST_ADDRESS + 1)].strip()
            if len(inside) <= _LONGEST_ADDRESS and not any(map(str.isspace, inside)):
                yield opened.start, mark.end, reason
        opened = mark if not mark.closes and mark.name in _MEDIA else None
        yield mark.start, mark.end, reason
