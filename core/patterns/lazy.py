"""A pattern that is compiled when it is first asked for anything."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split", "groups", "groupindex")


class _LazyPattern:
    """Stands for a compiled pattern. Once it is one, its methods are those of the pattern itself: no call between."""

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy_pattern(pattern: AnyStr, flags: int | re.RegexFlag = 0) -> re.Pattern[AnyStr]:
    """Give what ``re.compile`` does, compiled when it is first used.

    Raises:
        re.PatternError: when it is first used, if it is no regular expression.
    """
    return cast("re.Pattern[AnyStr]", _LazyPattern(pattern, int(flags)))
