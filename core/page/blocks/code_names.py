"""Class names of what shows code: boxes of its lines, and the numbers beside them."""

from __future__ import annotations

import re
from functools import lru_cache

from core.patterns import lazy_pattern

_NUMBERS = lazy_pattern(
    r"(?:^|[\s_-])(?:line-?nos?|line-?num(?:ber)?s?|linenodiv|lineno(?:s|-\w+)?|lnt?|gutters?|gl|blob-num|linenr|"
    r"hljs-ln-(?:numbers|n|line)|line-numbers-rows|react-line-number|rouge-gutter|code-gutter)(?:$|[\s_-])",
    re.IGNORECASE,
)
_BOXES = frozenset({"cm-content", "CodeMirror-code", "syntaxhighlighter", "react-code-lines", "code-lines"})


@lru_cache(maxsize=1024)
def names_numbers(classes: str) -> bool:
    """Tell whether class names are those of line numbers."""
    return _NUMBERS.search(classes) is not None


def names_box(classes: str) -> bool:
    """Tell whether class names are those of a box of lines of code."""
    return not _BOXES.isdisjoint(classes.split())
