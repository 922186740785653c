"""TeX that a page writes in its text, for scripts that set formulas when it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.page.tree.entities import unescape
from core.patterns import lazy_pattern

_SCRIPTS = ("MathJax", "mathjax", "katex", "KaTeX")
_WRITTEN = lazy_pattern(
    r"\\\((?P<inline>(?:(?!\\[()]).){1,2000}?)\\\)|\\\[(?P<lines>(?:(?!\\[\[\]]).){1,2000}?)\\\]"
    r"|\$\$(?P<dollars>[^$]{1,2000}?)\$\$",
    re.DOTALL,
)


class Written(NamedTuple):
    """A piece ``[start, end)`` of a text: a formula in TeX, with dollars around it, or None for text."""

    start: int
    end: int
    formula: str | None
    apart: bool = False


def sets_formulas(source: str) -> bool:
    """Tell whether a page has such a script."""
    return any(name in source for name in _SCRIPTS)


def written_in(source: str, start: int, end: int) -> Iterator[Written]:
    """Yield the pieces of a text, in order."""
    at = start
    for found in _WRITTEN.finditer(source, start, end):
        tex = " ".join(unescape(found[found.lastgroup or 0]).split())
        if not tex:
            continue
        if at < found.start():
            yield Written(at, found.start(), None)
        apart = found.lastgroup != "inline"
        mark = "$$" if apart else "$"
        yield Written(*found.span(), f"{mark}{tex}{mark}", apart)
        at = found.end()
    if at < end:
        yield Written(at, end, None)
