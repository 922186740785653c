"""Tags, comments and declarations of HTML and XML that stand in prose as text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.leaks.piece import Piece
from core.removal import Kind

ELEMENTS = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "address",
        "applet",
        "area",
        "article",
        "aside",
        "audio",
        "b",
        "base",
        "basefont",
        "bdi",
        "bdo",
        "big",
        "blink",
        "blockquote",
        "body",
        "br",
        "button",
        "canvas",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "data",
        "datalist",
        "dd",
        "del",
        "details",
        "dfn",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "em",
        "embed",
        "fieldset",
        "figcaption",
        "figure",
        "font",
        "footer",
        "form",
        "frame",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hgroup",
        "hr",
        "html",
        "i",
        "iframe",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "legend",
        "li",
        "link",
        "main",
        "map",
        "mark",
        "marquee",
        "menu",
        "meta",
        "meter",
        "nav",
        "nobr",
        "noembed",
        "noframe",
        "noframes",
        "noscript",
        "object",
        "ol",
        "optgroup",
        "option",
        "output",
        "p",
        "param",
        "picture",
        "pre",
        "progress",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "script",
        "section",
        "select",
        "slot",
        "small",
        "source",
        "span",
        "strike",
        "strong",
        "style",
        "sub",
        "summary",
        "sup",
        "svg",
        "table",
        "tbody",
        "td",
        "template",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "time",
        "title",
        "tr",
        "track",
        "tt",
        "u",
        "ul",
        "var",
        "video",
        "wbr",
        "path",
        "g",
        "circle",
        "rect",
        "line",
        "polygon",
        "polyline",
        "use",
        "defs",
        "symbol",
        "ellipse",
        "lineargradient",
        "stop",
        "math",
        "mi",
        "mo",
        "mn",
        "mrow",
        "msup",
        "msub",
        "animate",
        "clippath",
        "mask",
        "pattern",
        "tspan",
        "symbol",
        "image",
        "foreignobject",
        "hgroup",
        "search",
        "portal",
        "fencedframe",
        "ref",
        "references",
        "nowiki",
        "gallery",
        "mapframe",
        "math",
        "poem",
        "includeonly",
        "onlyinclude",
        "noinclude",
        "syntaxhighlight",
        "timeline",
        "score",
        "amp-img",
        "amp-ad",
    ]
)
_BOOLEAN = frozenset(
    [
        "allowfullscreen",
        "async",
        "autofocus",
        "autoplay",
        "checked",
        "controls",
        "default",
        "defer",
        "disabled",
        "hidden",
        "inert",
        "ismap",
        "itemscope",
        "loop",
        "multiple",
        "muted",
        "nomodule",
        "novalidate",
        "nowrap",
        "noshade",
        "open",
        "playsinline",
        "readonly",
        "required",
        "reversed",
        "selected",
        "webkitallowfullscreen",
        "mozallowfullscreen",
        "data-",
    ]
)
_OPENING = re.compile(r"<(?=[/!?A-Za-z])")
_NAME = re.compile(r"</?\s?([A-Za-z][A-Za-z0-9]*(?:[:-][A-Za-z0-9-]+)*)(?=[\s/>])")
_SPACE = re.compile(r"[\s/]*")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]{1,200})(\s*=\s*)?")
_UNQUOTED = re.compile(r"[^\s\"'<>`]+")


def find(text: str) -> Iterator[Piece]:
    """Yield the tags, comments and declarations in ``text``, in order."""
    at = 0
    unclosed: set[str] = set()
    for opening in _OPENING.finditer(text):
        start = opening.start()
        if start < at:
            continue
        end, reason = _declaration(text, start, unclosed) if text[start + 1] in "!?" else _tag(text, start)
        if end > 0:
            yield Piece(start, end, Kind.MARKUP, 1.5, reason, "leaks.markup", False)
            at = end


def _declaration(text: str, start: int, unclosed: set[str]) -> tuple[int, str]:
    for mark, close, word in (
        ("<!--", "-->", "comment"),
        ("<![CDATA[", "]]>", "CDATA section"),
        ("<?", "?>", "processing instruction"),
    ):
        if text.startswith(mark, start):
            if mark in unclosed:
                return -1, ""
            stop = text.find(close, start + len(mark))
            if stop < 0:
                unclosed.add(mark)
                return -1, ""
            if mark == "<?" and not re.match(r"<\?(?:xml|php|=)", text[start : start + 6]):
                return -1, ""
            return stop + len(close), f"a {word}"
    if text[start : start + 9].lower() == "<!doctype":
        stop = text.find(">", start, start + 400)
        return (stop + 1, "a document type") if stop >= 0 else (-1, "")
    return -1, ""


def _tag(text: str, start: int) -> tuple[int, str]:
    """Give the end of the tag at ``start`` and the reason, or -1 where it is none."""
    name_match = _NAME.match(text, start)
    if not name_match:
        return -1, ""
    name = name_match[1].lower()
    at = name_match.end()
    closing = text[start + 1] == "/"
    valued = bare = 0
    while True:
        at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
        if at >= len(text) or at - start > 100_000:
            return -1, ""
        if text[at] == ">":
            break
        attribute = _ATTRIBUTE.match(text, at)
        if not attribute:
            if text[at] in "\"'" and valued:
                at += 1
                continue
            return -1, ""
        at = attribute.end()
        if attribute[2]:
            valued += 1
            stop = _value(text, at)
            if stop < 0:
                return -1, ""
            at = stop
        elif attribute[1].lower() not in _BOOLEAN and not attribute[1].startswith(
            ("data-", "aria-", "ng-", "v-", "@", ":")
        ):
            bare += 1
            if bare > 1 + valued:
                return -1, ""
    known = name in ELEMENTS
    if (
        not known
        and not valued
        and "-" not in name
        and ":" not in name
        and f"</{name}>" not in text[max(0, start - 3000) : start + 3000].lower()
    ):
        return -1, ""
    if bare and not valued:
        return -1, ""
    word = "closing" if closing else "opening"
    return at + 1, f"the {word} tag of a {name_match[1]} element"


def _value(text: str, at: int) -> int:
    """Give the end of the attribute value at ``at``; doubled and typographic quotes count as quotes."""
    quote = text[at : at + 1]
    if quote and quote in "\"'“”‘’":
        doubled = text[at + 1 : at + 2] == quote
        opening = quote * 2 if doubled else quote
        closing = {"“": "”", "‘": "’"}.get(quote, quote)
        if doubled and text[at + 2 : at + 3] in (" ", ">", "/", ""):
            return at + 2
        stop = text.find(closing * len(opening), at + len(opening), at + 50_000)
        return stop + len(opening) if stop >= 0 else -1
    found = _UNQUOTED.match(text, at)
    return found.end() if found else (at if text[at : at + 1] == ">" else -1)
