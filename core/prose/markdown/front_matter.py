"""What a Markdown text says of itself at its beginning: between ``---`` lines in some YAML, ``+++`` lines in TOML."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from core.article.blocks import Metadata
from core.article.span import Span
from core.patterns import lazy_pattern

_FRONT = lazy_pattern(r"\A---[ \t]*\r?\n(?P<body>(?:[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_TOML = lazy_pattern(r"\A\+\+\+[ \t]*\r?\n(?P<body>(?:[^\n]*\n){0,200}?)\+\+\+[ \t]*(?:\r?\n|\Z)")
_FIELD = lazy_pattern(
    r"^(?P<key>[A-Za-z_-]+)[ \t]*:"
    r"(?:[ \t]*(?P<value>\S[^\n]*?)|(?P<items>(?:[ \t]*\r?\n[ \t]*-[ \t][^\n]*)+))?[ \t\r]*$",
    re.MULTILINE,
)
_ITEM = lazy_pattern(r"^[ \t]*-[ \t]+(?P<value>\S[^\n]*?)[ \t\r]*$", re.MULTILINE)
_SCALAR = lazy_pattern(
    r"""\s*(?:"(?P<double>(?:[^"\\]|\\.)*)"|'(?P<single>(?:[^']|'')*)'|(?P<plain>[^,\s][^,]*))\s*(?:,|\Z)"""
)
_ESCAPE = lazy_pattern(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
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
    """Read the fields at the beginning; None where there are none that mean something."""
    found = _FRONT.match(text)
    if not found:
        return _toml(text)
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


def _toml(text: str) -> FrontMatter | None:
    found = _TOML.match(text)
    if not found:
        return None
    try:
        fields = tomllib.loads(found["body"].replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError:
        return None
    if not fields:
        return None
    inner = fields.get("params") or fields.get("extra")  # where Hugo and Zola put what they do not know
    said = {key.lower(): value for key, value in ({**inner, **fields} if isinstance(inner, dict) else fields).items()}
    values: dict[str, str] = {}
    authors: tuple[str, ...] = ()
    for key, value in said.items():
        name = _NAMES.get(key)
        read = [words for one in (value if isinstance(value, list) else [value]) if (words := _toml_words(one))]
        if not name or not read:
            continue
        if name != "byline":
            values.setdefault(name, read[0])
        elif not authors:
            values["byline"] = ", ".join(read)
            parts = read if isinstance(value, list) else read[0].split(",")
            authors = tuple(part.strip() for part in parts if part.strip())
    url = next((words for key in _URLS if (words := _toml_words(said.get(key)))), None)
    origins = tuple((name, "front matter") for name in values)
    return FrontMatter(Metadata(**values, origins=origins, authors=authors), Span(*found.span()), url)  # type: ignore[arg-type]


def _toml_words(value: Any) -> str:
    """Give a value as words; of an author in several fields, the name."""
    if isinstance(value, Mapping):
        value = value.get("name")
    if isinstance(value, datetime | date):
        return value.isoformat()
    return " ".join(value.split()) if isinstance(value, str) else ""


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
