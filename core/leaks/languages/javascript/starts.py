"""Where a statement of JavaScript may begin in prose."""

from __future__ import annotations

import re

from core.leaks.languages.javascript.names import CHAIN_START, GLUED_KEYWORD_START, KEYWORD_START, NAME
from core.leaks.words import is_prose
from core.patterns import lazy_pattern

_START = lazy_pattern(
    rf"(?P<keyword>{KEYWORD_START})"
    rf"|(?P<invoked>[!+;~]{{0,4}}\(\s*(?:async\s*)?(?:function\b|\(\s*[\w$, ]{{0,80}}\)\s*=>)|[!+~]function\b|\(\s?window\s?\.\s?{NAME}\s?\)\s?\|\|)"
    rf"|(?P<use>['\"]use strict['\"])"
    rf"|(?P<chain>(?:\(\s?)?(?<![A-Za-z0-9_$@])(?:{CHAIN_START}))"
    rf"|(?P<indexed>(?<![\w$.])window\s?\[(?=\(function|['\"]))|(?P<comment>/\*(?=[\s!<*#@(])|//\s*<!\[CDATA\[|//\s*<!--|<!\[CDATA\[)"
    rf"|(?P<block>\{{\s*(?:{NAME}(?:\.{NAME}){{0,6}}\s*=(?!=)|(?:const|var|let)\s+{NAME}\s*=))|(?P<literal>\[[^\]\n]{{1,200}}\]\.(?:forEach|map|push|join)\()",
)
_AHEAD = 400  # the longest beginning of a statement
_NEXT = 20  # what stands behind a keyword or a name
_KEYWORDS = "var let new try do const async class throw function import export return typeof delete".split()
_LAST_LETTERS = "".join(sorted({word[-1] for word in _KEYWORDS}))
# Behind a name: a keyword with at most so many characters glued to it, and what may follow.
_ENDS_WITH_KEYWORD = (
    rf"(?<=[{_LAST_LETTERS}])(?:"
    + "|".join(rf"(?<={word})(?<![\w$]{{61}}{word})" for word in _KEYWORDS)
    + r")(?=\s*+[\w${\[*'\";(!])"
)
# Behind a name: what a chain goes on with.
_GOES_ON = r"(?=[.\s(\[=&|+*?-](?:(?<=\.)[A-Za-z_$]|(?<=[(\[=&|+*])|(?<=\s)\s*+(?:[.(\[=&|+*]|-=)|(?<=-)=|(?<=\?)\.))"
# Where ``_START`` is worth a try: a name that goes on as a statement may, a keyword, a mark. What all fail at begins with
# a character: those that begin with a look around are tried everywhere.
_CANDIDATE = lazy_pattern(
    rf"(?<![A-Za-z_$])(?:[A-Za-z_$](?:[\w$]*+(?:{_GOES_ON}|{_ENDS_WITH_KEYWORD})|\w*+(?=\$){_ENDS_WITH_KEYWORD})"
    # Within a word of another script only where it begins, or far behind that.
    rf"|\w(?<![A-Za-z_])(?:(?<!\w.)|(?<=\w{{60}}.))\w{{0,67}}+(?!\w){_ENDS_WITH_KEYWORD})"
    r"|[!+;~(\[{'\"/<](?:(?<=[!+;~])(?=[!+;~]{0,4}[(f])|(?<=\()(?=[\w$(!{\[\s)])|(?<=\[)(?=[^\]\n]{1,200}\]\.)"
    r"|(?<=\{)(?=\s*+(?:(?:const|var|let)\s|[A-Za-z_$][\w$.]*+\s*+=))|(?<=['\"])(?=use strict)"
    r"|(?<=/)(?=\*[\s!<*#@(]|/\s*<!)|(?<=<)(?=!\[CDATA\[))",
    re.DOTALL,
)
_REST_OF_NAME = lazy_pattern(r"[\w$]+")
_GLUED_KEYWORD = lazy_pattern(r"(?:var|let|const|function|import|class)$")
_GLUED_SHORT = lazy_pattern(r"(?<=[^\W\d_])(?:export|import|try|new|class|throw|return|typeof)$")
_GLUED_START = lazy_pattern(rf"(?P<keyword>{GLUED_KEYWORD_START})")


def next_start(text: str, at: int, high: int) -> re.Match[str] | None:
    """Give the first beginning of a statement in ``[at, high)``; only where a word or a mark of code begins is tried."""
    for candidate in _CANDIDATE.finditer(text, at, high + _NEXT):
        begin, end = candidate.span()
        if begin >= high:
            break
        if match := _START.match(text, begin, high + _AHEAD):
            return match
        if match := _glued(text, begin, end, high + _AHEAD):
            return match
    return None


def _glued(text: str, begin: int, end: int, limit: int) -> re.Match[str] | None:
    """Give the beginning of a statement with a keyword that a word of prose is glued to."""
    if end - begin > 3 and (keyword := _GLUED_KEYWORD.search(text, begin, end)):
        match = _START.match(text, keyword.start(), limit)
        if match:
            return match
    if end - begin > 5 and (keyword := _GLUED_SHORT.search(text, begin, end)):
        # ``hurriedtry {`` is no ``entry {``.
        word = text[begin : keyword.start()]
        if not word.isascii() or (is_prose(word) and not is_prose(text[begin:end])):
            return _GLUED_START.match(text, keyword.start(), limit)
    return None


def after_name(text: str, at: int) -> int:
    """Give where the name at ``at`` ends."""
    rest = _REST_OF_NAME.match(text, at)
    return rest.end() if rest else at
