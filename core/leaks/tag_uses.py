"""What tags are for, in words that anybody understands: one by its name and its attributes, several together."""

from __future__ import annotations

import re
from functools import lru_cache

from core.patterns import lazy_pattern

USES = {
    name: words
    for words, names in (
        ("a link", "a"),
        ("a picture", "img picture figure figcaption svg path"),
        ("something embedded", "iframe embed object param"),
        ("a video or sound", "video audio source"),
        ("a table", "table thead tbody tfoot tr td th caption col colgroup"),
        ("a list", "ul ol li dl dt dd"),
        ("a new paragraph", "p"),
        ("a line break", "br"),
        ("a line across the page", "hr"),
        ("bold letters", "b strong"),
        ("italic letters", "i em"),
        ("underlined letters", "u"),
        ("letters struck through", "s strike del"),
        ("the look of letters", "font small big tt"),
        ("letters set higher or lower", "sub sup"),
        ("marked letters", "mark"),
        ("centred text", "center"),
        ("a heading", "h1 h2 h3 h4 h5 h6"),
        ("a stretch of text", "span"),
        ("the layout of the page", "div section article header footer nav main aside"),
        ("a quotation", "blockquote q cite"),
        ("a form", "form input button select option textarea label"),
        ("a script", "script noscript"),
        ("style rules", "style"),
        ("a pointer to another file", "link"),
        ("facts about the page", "meta"),
        ("an advertisement", "ins"),
        ("program code", "code pre kbd samp"),
        ("a footnote", "ref references"),
    )
    for name in names.split()
}
"""What the elements are for that most people have seen."""
_LEAKED = "that leaked into the text"
_CUT = "that was cut off"
_TAG = lazy_pattern(r"<\s?\\?/?\s?([A-Za-z][A-Za-z0-9]{0,20})((?:\s[^<>]{0,600})?)>?")
_LOOKED_AT = 3_000
_MOST = 3
_STYLED = (
    (lazy_pattern(r"(?<![\w-])(?:background-)?color\s?[:=]", re.IGNORECASE), "colour"),
    (lazy_pattern(r"font-size|\bsize\s?=", re.IGNORECASE), "the size of letters"),
    (lazy_pattern(r"font-family|\bface\s?=", re.IGNORECASE), "the face of letters"),
    (lazy_pattern(r"font-weight\s?:\s?(?:bold|[6-9]00)", re.IGNORECASE), "bold letters"),
    (lazy_pattern(r"font-style\s?:\s?italic", re.IGNORECASE), "italic letters"),
    (lazy_pattern(r"text-decoration\s?:\s?underline", re.IGNORECASE), "underlined letters"),
    (lazy_pattern(r"line-height|white-space|letter-spacing|margin|padding", re.IGNORECASE), "spacing"),
)
_ICON = lazy_pattern(r"\b(?:fa[srb]?|icons?|glyphicon|dashicons|material-icons)\b", re.IGNORECASE)
_LINKED = (
    (lazy_pattern(r"stylesheet|\.css\b", re.IGNORECASE), "style rules"),
    (lazy_pattern(r"image_src|og:image", re.IGNORECASE), "a preview picture"),
    (lazy_pattern(r"icon", re.IGNORECASE), "the page’s icon"),
    (lazy_pattern(r"canonical", re.IGNORECASE), "the page’s own address"),
)


def _use(name: str, attributes: str) -> str:
    if name in ("span", "font"):
        return next((words for pattern, words in _STYLED if pattern.search(attributes)), USES[name])
    if name == "i" and _ICON.search(attributes):
        return "a small sign (icon)"
    if name in ("link", "meta"):
        return next((words for pattern, words in _LINKED if pattern.search(attributes)), USES[name])
    return USES.get(name, "")


def uses_of(text: str, start: int, end: int) -> str:
    """Say what the tags within ``[start, end)`` are for, the first three uses; "" where none is known.

    What ends is for what has begun, so an end counts only where nothing else tells.
    """
    found: dict[str, bool] = {}
    for tag in _TAG.finditer(text, start, min(end, start + _LOOKED_AT)):
        if words := _use(tag[1].lower(), tag[2]):
            ends = "/" in tag[0][:4]
            found[words] = found.get(words, True) and ends
    begun = [words for words, ends in found.items() if not ends] or list(found)
    told = [words for words in begun if words != USES["span"] or len(begun) == 1]
    if len(told) > _MOST:
        return f"{', '.join(told[:_MOST])} and more"
    return " and ".join(filter(None, (", ".join(told[:-1]), told[-1]))) if told else ""


@lru_cache(maxsize=1_000)
def reason_of(name: str, *, cut: bool = False) -> str:
    """Say what a tag is of."""
    rest = _CUT if cut else _LEAKED
    if name not in USES:
        return f"mark of a page’s code (tag) {rest}"
    return f"mark of a page’s code (HTML tag) for {USES[name]}, {rest}"


_ONE = {reason_of(name, cut=cut): cut for name in ("", *USES) for cut in (False, True)}
"""The reasons of single tags, and whether each was cut off."""


def reason_of_all(reason: str, text: str, start: int, end: int) -> tuple[str, int]:
    """Say what all tags within ``[start, end)`` are for, of which the longest has the ``reason``, and how many they are.

    No number means that nothing more is known.
    """
    cut = _ONE.get(reason)
    if cut is None or not (uses := uses_of(text, start, end)):
        return reason, 0
    count = text.count("<", start, end)
    if count <= 1:
        return f"mark of a page’s code (HTML tag) for {uses}, {_CUT if cut else _LEAKED}", 0
    return f"marks of a page’s code (HTML tags) for {uses}, {'the last cut off' if cut else _LEAKED}", count
