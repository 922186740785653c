"""How a shortcode is written: brackets with a name and attributes, in the quotes and behind the backslashes of what copied it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.patterns import lazy_pattern

QUOTED = (
    r"\"\"[^\"\n]{1,300}+\"\"|\\?\"[^\"]{0,4000}+\"|'[^']{0,4000}+'|[“”″„‟][^“”″„‟\"]{0,4000}+[“”″‟\"]"
    r"|[‘’′‚‛][^‘’′‛]{0,2000}+[‘’′‛]|«[^»]{0,2000}+»|»[^«]{0,2000}+«"
)
"""A value in quotes. Typographers close what they opened with any mark of the kind, and a value may hold brackets."""
_ATTRIBUTES = rf"(?:\s{{1,40}}+(?:[\w:@.-]|\\_){{1,80}}+\s?\\?=\s?(?:{QUOTED}|[^\s\"'“”″„«»\[\]{{}}|]{{1,300}}+)){{1,200}}+[\s/]*+"
_MOST_ESCAPED = 2
"""How many backslashes before a bracket are of the mark: of one that was copied with its own."""
_SQUARE = lazy_pattern(
    r"\[(?P<slash>\s?/?\s?)(?P<name>[A-Za-z](?:[A-Za-z0-9_-]|\\_){0,60}+)"
    rf"(?:(?P<attributes>{_ATTRIBUTES})\\{{0,2}}|(?P<rest>[^\[\]\n]{{0,600}}+))\]"
)
_CURLY = lazy_pattern(
    r"\{(?P<slash>/?)(?P<name>[A-Za-z](?:[A-Za-z0-9_-]|\\_){0,60}+)"
    rf"(?:(?P<attributes>{_ATTRIBUTES})\\{{0,2}}|(?P<rest>[^{{}}\n]{{0,400}}+))\}}"
)


class Mark(NamedTuple):
    """One pair of brackets.

    Attributes:
        start: First code point.
        end: Code point after the last.
        closes: Whether it closes.
        name: Its name in lower case.
        rest: What follows the name.
        written: The name as it is written, without the backslashes of Markdown.
        in_path: Whether it is a part of a path or an address, where documentation names what varies.
        attributed: Whether nothing but attributes follows the name.
    """

    start: int
    end: int
    closes: bool
    name: str
    rest: str
    written: str
    in_path: bool
    attributed: bool


def square_marks(text: str) -> Iterator[Mark]:
    """Yield what stands in square brackets and may be a shortcode, in order. Linear: every repeat is bounded."""
    return map(_mark, _SQUARE.finditer(text))


def curly_marks(text: str) -> Iterator[Mark]:
    """Yield what stands in braces and may be a mark of a plug-in, in order. Linear: every repeat is bounded."""
    return map(_mark, _CURLY.finditer(text))


def _mark(found: re.Match[str]) -> Mark:
    text, (start, end) = found.string, found.span()
    while start and text[start - 1] == "\\" and found.start() - start < _MOST_ESCAPED:
        start -= 1
    in_path = text[start - 1 : start] in ("/", "=", "-") or text[end : end + 1] in ("/", "=", "-")
    attributes = found["attributes"]
    attributed = attributes is not None and "\n\n" not in attributes
    rest = (found["rest"] or "").rstrip("\\") if attributes is None else attributes
    written = found["name"].replace("\\", "")
    return Mark(start, end, "/" in found["slash"], written.lower(), rest, written, in_path, attributed)
