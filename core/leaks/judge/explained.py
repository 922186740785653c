"""Data and errors of which a text speaks: it names the keys, it repeats the message."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from core.leaks.judge.cues import ASCII_NAME
from core.patterns import lazy_pattern

_JSON_KEY = lazy_pattern(r"[{,]\s*\"([A-Za-z_][\w.-]*+)\"\s?:")
_PAGE_DATA = lazy_pattern(
    r"\"(?:@context|@type|@graph|props|pageProps|buildId|baseUrl|currentPath|prefetch|dataLayer|csrf[\w.-]*|nonce|ajax_?url|cookie\w*"
    r"|consent\w*|config|settings|gtm\w*)\"",
    re.IGNORECASE,
)
_INNER_SIGN = lazy_pattern(r"_|[a-z][A-Z]")
# No key goes over lines, so of a long text only those are read that such keys may stand in.
_LINE = lazy_pattern(r"[^\n]+")
_OF_KEY = lazy_pattern(r"[\w.-]+")
_LONG = 50_000
_PAIR = lazy_pattern(r"[A-Za-z]{4,}\s[a-z]{3,}")
_OF_EVERY_ERROR = frozenset(
    "error in|most recent|recent call|line number|strict standards|fatal error|parse error|should be".split("|")
)
_MESSAGE = 200
_LEADING = 3
_NAMED_KEYS = 2


def told_error(code: str, prose: str, lower: str, other_code: str) -> int:
    """Count what a text repeats of an error: two words of its message in prose, a name of its in prose or other code.

    Args:
        code: The error.
        prose: The text outside of code.
        lower: The same in lower case.
        other_code: The code in the text.
    """
    message = code[:_MESSAGE]
    pairs = {pair.lower() for pair in _PAIR.findall(message)} - _OF_EVERY_ERROR
    told = sum(pair in lower for pair in pairs)
    names = {name for name in ASCII_NAME.findall(message) if "_" in name and name != "public_html"}
    return told + sum(name in prose or f"${name}" in other_code for name in names)


def explained_data(codes: Sequence[str], prose: str) -> list[bool]:
    """Tell of each piece of data (or the empty string) whether the text documents it.

    The prose names two of its keys, or one where other data in the text begins with the same keys: examples of one
    answer repeat its shape. Only keys that are no words count, and data that bears a page's own marks never does.
    """
    keys = [_JSON_KEY.findall(code) for code in codes]
    known = prose
    if len(prose) > _LONG and any(map(_INNER_SIGN.search, itertools.chain.from_iterable(keys))):
        lines = (line.group() for line in _LINE.finditer(prose))
        prose = "\n".join(filter(_INNER_SIGN.search, lines))
        known = "\n".join(frozenset(filter(_INNER_SIGN.search, _OF_KEY.findall(prose))))

    @cache
    def is_named(key: str) -> bool:
        return key in known and _is_named(key, prose)

    shapes = Counter(tuple(of_code[:_LEADING]) for of_code in keys if len(of_code) >= _LEADING)
    return [
        bool(of_code)
        and not _PAGE_DATA.search(code)
        and sum(is_named(key) for key in set(of_code) if _INNER_SIGN.search(key))
        >= _NAMED_KEYS - (shapes[tuple(of_code[:_LEADING])] > 1)
        for code, of_code in zip(codes, keys, strict=True)
    ]


def _is_named(key: str, prose: str) -> bool:
    """Tell whether prose holds a key other than as a key of data that was not found."""
    at = prose.find(key)
    while at >= 0:
        if not prose.startswith(('":', '" :', "':"), at + len(key)) and not prose[max(0, at - 1) : at].isalnum():
            return True
        at = prose.find(key, at + len(key))
    return False
