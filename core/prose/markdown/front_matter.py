"""What a Markdown text says of itself between ``---`` lines at its beginning: a small part of YAML."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from core.article.blocks import Metadata
from core.article.span import Span

_FRONT = re.compile(r"\A---[ \t]*\r?\n(?P<body>(?:[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_FIELD = re.compile(
    r"^(?P<key>[A-Za-z_-]+)[ \t]*:"
    r"(?:[ \t]*(?P<value>\S[^\n]*?)|(?P<items>(?:[ \t]*\r?\n[ \t]*-[ \t][^\n]*)+))?[ \t\r]*$",
    re.MULTILINE,
)
_ITEM = re.compile(r"^[ \t]*-[ \t]+(?P<value>\S[^\n]*?)[ \t\r]*$", re.MULTILINE)
_SCALAR = re.compile(
    r"""\s*(?:"(?P<double>(?:[^"\\]|\\.)*)"|'(?P<single>(?:[^']|'')*)'|(?P<plain>[^,\s][^,]*))\s*(?:,|\Z)"""
)
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_ESCAPED: Final = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "_": "\xa0", "e": "\x1b"}
_NAMES: Final = {
    "title": "title",
    "author": "byline",
    "authors": "byline",
    "byline": "byline",
    "date": "published",
    "published": "published",
    "lang": "language",
    "language": "language",
    "site": "site",
}
_URLS: Final = ("url", "canonical_url", "canonical-url")
_OTHERS: Final = ("cleaned", "generator")
"""Fields that tell front matter from text as well, and say nothing of the article."""


class FrontMatter(NamedTuple):
    """Fields at the beginning of a text.

    Attributes:
        metadata: What they say of the text.
        span: Where they stand, the lines around them included; code points, half-open.
        url: The address that the text gives as its own, or None.
    """

    metadata: Metadata
    span: Span
    url: str | None = None


def front_matter(text: str) -> FrontMatter | None:
    """Read the fields between ``---`` lines at the beginning; None where there are none that mean something."""
    found = _FRONT.match(text)
    if not found:
        return None
    values: dict[str, str] = {}
    authors: tuple[str, ...] = ()
    url: str | None = None
    known = False
    for field in _FIELD.finditer(found["body"]):
        key = field["key"].lower()
        read = _values(field)
        name = _NAMES.get(key)
        known = known or key in _OTHERS
        if not read:
            continue
        if key in _URLS:
            url = url or read[0]
        elif name == "byline" and key != "byline":
            several = len(read) > 1 or _is_list(field)
            authors = authors or tuple(read if several else (one.strip() for one in read[0].split(",") if one.strip()))
            values.setdefault("byline", ", ".join(read))
        elif name:
            values[name] = read[0] if key == "byline" else values.get(name, read[0])
    if not (values or url or known):
        return None
    if not authors and "byline" in values:
        authors = tuple(one.strip() for one in values["byline"].split(",") if one.strip())
    origins = tuple((name, "front matter") for name in values)
    return FrontMatter(Metadata(**values, origins=origins, authors=authors), Span(*found.span()), url)  # type: ignore[arg-type]


def _is_list(field: re.Match[str]) -> bool:
    return field["items"] is not None or (field["value"] or "").startswith("[")


def _values(field: re.Match[str]) -> list[str]:
    """Give the value of a field, or the items of one that is a list."""
    if field["items"] is not None:
        return [_scalar(item["value"]) for item in _ITEM.finditer(field["items"])]
    value = field["value"] or ""
    if value.startswith("[") and value.endswith("]"):
        return [
            text for found in _SCALAR.finditer(value[1:-1]) if (text := _scalar(found[0].strip().rstrip(",").strip()))
        ]
    text = _scalar(value)
    return [text] if text else []


def _scalar(value: str) -> str:
    """Give the text of a scalar: in double quotes with escapes, in single quotes, or plain."""
    found = _SCALAR.match(value)
    if found and found.end() == len(value):
        if found["double"] is not None:
            return _ESCAPE.sub(_unescaped, found["double"])
        if found["single"] is not None:
            return found["single"].replace("''", "'")
    return value.strip("\"'[] ")


def _unescaped(found: re.Match[str]) -> str:
    digits = found[1] or found[2] or found[3]
    if digits is None:
        return _ESCAPED.get(found[4], found[4])
    number = int(digits, 16)
    return chr(number) if number <= 0x10FFFF else "\ufffd"
