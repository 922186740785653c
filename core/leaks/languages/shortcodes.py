"""Shortcodes of WordPress and its builders, plug-ins of Joomla, marks of forums."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from core.leaks.languages.shortcode_marks import QUOTED, Mark, curly_marks, square_marks
from core.leaks.shortcode_uses import command, of_forum
from core.patterns import lazy_pattern

_HAS_QUOTED = lazy_pattern(rf"=\s?(?:{QUOTED})")
_FORUM = frozenset([
    "attach", "b", "br", "center", "code", "color", "email", "font", "hr", "i", "img", "indent", "justify", "left", "list", "media", "quote",
    "right", "s", "size", "spoiler", "sub", "sup", "table", "td", "th", "tr", "u", "url", "user", "video", "youtube",
])  # fmt: skip
"""Marks of forums; they count where they come in pairs or have a value."""
_MEDIA = frozenset(
    ["attach", "audio", "dailymotion", "embed", "gallery", "img", "media", "mp3", "mp4", "video", "vimeo", "youtube"]
)
"""Marks whose content is an address: it goes with them."""
_LONE = frozenset([
    "attach", "audio", "button", "caption", "center", "color", "column", "embed", "font", "gallery", "img", "list", "media", "playlist",
    "row", "size", "spoiler", "table", "url", "video", "vimeo", "youtube",
])  # fmt: skip
"""Marks whose end is no word in brackets, though its beginning was lost."""
_WORDS = frozenset([
    "ad", "adsense", "audio", "button", "caption", "column", "divider", "embed", "facebook", "gallery", "googlemap", "googlemaps",
    "instagram", "newsletter", "playlist", "row", "sidebar", "soundcloud", "spacer", "tweet", "twitter", "video", "vimeo", "youtube",
])  # fmt: skip
"""Shortcodes whose names are words; they count with attributes or an address only."""
_DISTINCT = lazy_pattern(
    r"toc|TOC|ad[_-]\d{1,3}|(?:adsense|ADSENSE)\d{0,2}|contact-form(?:-7)?|wpforms|ninja_forms?|gravityforms?|rev_slider(?:_vc)?|layerslider|formidable|mc4wp_form|wpdm_\w+|"
    r"(?:vc|et_pb|fusion|av|su|ux|cmsmasters|mk|ngg|tcb|nectar|qode|eltdf?|mkdf|edgtf|tribe|woocommerce|bsf|dt|rt|us|x|wpsm|penci|tie|"
    r"jnews|aawp|amazon|dipi|dsm|wpb|tatsu|mvc|stm|tm_pb|oxy|brizy|siteorigin|products?|recent|featured|ultimate|elementor|wp|gt3|thb|kc|ts|cs|ess|zilla|themify|wpv|display)_[a-z0-9_]{2,40}"
)
# The mark that phpBB adds to the marks of one message, so that they are paired.
_MARKED_BY_FORUM = lazy_pattern(r"(?::[a-z])?:[0-9a-z]{8,10}(?:=[^\n]{1,200})?|=[^\n]{1,200}:[0-9a-z]{8}")
_ADDRESS = lazy_pattern(r"://|\bwww\.|\.(?:mp3|mp4|jpe?g|png|gif|pdf)\b")
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
_DOTTED = lazy_pattern(
    r"[a-z][a-zA-Z]{1,30}(?:[_.][a-zA-Z0-9]{2,30}){1,5}|[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){1,5}|ADSENSE\d?|ADVERT\d?|BANNER\d?"
)
_LATEX = lazy_pattern(r"(?:\\[A-Za-z]{1,30}\*?(?:\[[^\[\]\n]{0,40}\])?|[}_^$\\#{=])\Z")
_CLOSES = {"tabs": "tab", "sliders": "slider"}
_REACH = 20_000
_LONGEST_ADDRESS = 500
_ALONE = lazy_pattern(
    r"gallery|playlist|sitemap|instagram-feed|custom-facebook-feed|[a-z]{2,20}(?:_[a-z0-9]{1,20}){1,5}"
)
_BREAK_BEFORE = lazy_pattern(r"(?:\A|\n)\s*\Z")
_BREAK_AFTER = lazy_pattern(r"[ \t\r]{0,9}(?:\Z|\n[ \t\r]{0,9}(?:\n|\Z))")
_ITEM = lazy_pattern(r"\[\*\]")
_OF_FORUM = "mark by which a forum sets a list (BBCode)"
_OF_BOTH = frozenset(["audio", "video", "youtube", "embed", "gallery", "table"])
"""Names that forums and other software share."""


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places of shortcodes in ``text`` with the reason; code points, half-open. Linear."""
    if "[" in text and "]" in text:
        marks = list(square_marks(text))
        pairs = _Pairs(marks)
        counted = [mark for mark in marks if _square_counts(mark, pairs) or _is_alone(text, mark)]
        yield from _with_addresses(text, counted, _of_square)
        if any(mark.name == "list" for mark in counted):
            for item in _ITEM.finditer(text):
                yield item.start(), item.end(), _OF_FORUM
    if "{" in text and "}" in text:
        marks = list(curly_marks(text))
        pairs = _Pairs(marks)
        counted = [
            mark
            for mark in marks
            if _curly_counts(mark, pairs) and not _LATEX.search(text, max(0, mark.start - 80), mark.start)
        ]
        yield from _with_addresses(text, counted, _of_curly)


class _Pairs:
    """Where marks of a name open and close."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._places: dict[tuple[bool, str], list[int]] = defaultdict(list)
        for mark in marks:
            name = _CLOSES.get(mark.name, mark.name) if mark.closes else mark.name
            self._places[mark.closes, name].append(mark.start)

    def has_other(self, mark: Mark) -> bool:
        """Tell whether the other half of a mark stands within reach."""
        name = _CLOSES.get(mark.name, mark.name) if mark.closes else mark.name
        places = self._places.get((not mark.closes, name), [])
        after = bisect_left(places, mark.start)
        if mark.closes:
            return after > 0 and mark.start - places[after - 1] < _REACH
        return after < len(places) and places[after] - mark.start < _REACH


def _square_counts(mark: Mark, pairs: _Pairs) -> bool:
    """Tell whether square brackets hold a shortcode, not a note of the text."""
    rest = mark.rest.strip()
    distinct = bool(_DISTINCT.fullmatch(mark.written))
    if _MARKED_BY_FORUM.fullmatch(rest):
        return mark.name in _FORUM
    if mark.closes:
        return not rest and (distinct or mark.name in _LONE or pairs.has_other(mark))
    if not rest or rest == "/":
        return distinct or (mark.name in ("br", "hr")) or pairs.has_other(mark)
    if rest.startswith("=") and pairs.has_other(mark):
        return len(rest) > 1
    if mark.name in _FORUM and rest.startswith("="):
        return len(rest) > 1
    if not mark.rest[0].isspace():
        return False
    if distinct and mark.written.islower() and mark.name != "toc":
        return True
    if mark.attributed:
        known = mark.name in _WORDS or mark.name in _FORUM or distinct
        return known or bool(_HAS_QUOTED.search(mark.rest))
    return mark.name in _WORDS and (bool(_ADDRESS.search(rest)) or bool(_HAS_QUOTED.search(rest)))


def _is_alone(text: str, mark: Mark) -> bool:
    """Tell whether a name that no prose has in brackets stands on a line of its own."""
    if mark.rest or mark.closes or mark.written != mark.name or not _ALONE.fullmatch(mark.name):
        return False
    # What lines follow at once is a section of a file of settings.
    return bool(_BREAK_BEFORE.search(text, max(0, mark.start - 20), mark.start) and _BREAK_AFTER.match(text, mark.end))


def _curly_counts(mark: Mark, pairs: _Pairs) -> bool:
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
    return mark.attributed and bool(_HAS_QUOTED.search(mark.rest))


def _of_square(mark: Mark) -> str:
    """Say what square brackets are."""
    if mark.name in _FORUM and mark.name not in _OF_BOTH:
        return of_forum(mark.name)
    return command([mark.name], "shortcode")


def _of_curly(mark: Mark) -> str:
    return command([mark.name], "add-on")


def _with_addresses(
    text: str, marks: Sequence[Mark], reason_of: Callable[[Mark], str]
) -> Iterator[tuple[int, int, str]]:
    """Yield the places of marks; two that hold nothing but an address are one."""
    opened: Mark | None = None
    for mark in marks:
        if opened and mark.closes and mark.name == opened.name:
            inside = text[opened.end : min(mark.start, opened.end + _LONGEST_ADDRESS + 1)].strip()
            if len(inside) <= _LONGEST_ADDRESS and not any(map(str.isspace, inside)):
                yield opened.start, mark.end, reason_of(mark)
        opened = mark if not mark.closes and mark.name in _MEDIA else None
        yield mark.start, mark.end, reason_of(mark)
