"""What a piece of code says of itself, wherever it stands: what many pages hold many times is read once."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from core.leaks.holding import Signs
from core.leaks.judge.vocabulary import COMMENT, EXAMPLE, LANGUAGES, OWN, RUNTIME
from core.patterns import lazy_pattern

_TOKEN = lazy_pattern(r"[A-Za-z_$][\w$]*")
_STRONG_SIGNS = Signs("{};=\"'`")
_SPACED = lazy_pattern(r"\": |, \"|\) \{| = |\) =>|: [\"'\w]")
_INDENTED = lazy_pattern(r"\n {2,}\S|\n\t+\S")
_KEYWORD_ARGUMENT = lazy_pattern(r"(?:[(,]\s*[a-z_]{3,}|(?:\w\(|, )[a-z_.]{3,30} )=(?![=>])")
_SCRIPT_ONLY = (";", "=>")
_SCRIPT_WORDS = ("var", "function", "const")
_SCRIPT_WORD = lazy_pattern(r"\b(?:var|function|const)\b")
_KNOWN = 256  # pieces of code
_MOST_OWN = 4
_RARE = "@#%&|>*$<!?:[='\"({-_/.\n"
"""Characters of signs; the first of them that a sign holds is looked for before it."""


class OfCode(NamedTuple):
    """Facts about code that rest on nothing else.

    Attributes:
        signs: How many strong signs of code it has.
        languages: How many signs of each group of languages.
        indented: Whether lines are indented.
        dense: Whether there is hardly any white space in it.
        spaced: How much white space stands where people put it.
        keyword_arguments: How many arguments are passed by name.
        runtime: How many names only a page's own scripts use.
        own: How many words belong to a page's machinery.
        one_letter: How many names are a letter.
        example: How many words examples are made of.
        comment: Whether a comment explains.
    """

    signs: int
    languages: Mapping[str, float]
    indented: bool
    dense: bool
    spaced: float
    keyword_arguments: float
    runtime: float
    own: float
    one_letter: float
    example: float
    comment: float


@lru_cache(maxsize=_KNOWN)
def of_code(head: str) -> OfCode:
    """Give what the beginning of a piece says of itself."""
    tokens, distinct = _tokens(head)
    return OfCode(
        _STRONG_SIGNS.count(head),
        languages(head),
        bool(_INDENTED.search(head)),
        len(head) - sum(map(len, head.split())) < 0.06 * len(head),
        min(3.0, 100 * len(_SPACED.findall(head)) / (len(head) + 30)),
        _keyword_arguments(head),
        float(min(len(distinct & RUNTIME), 6)),
        float(_own(head)),
        3 * list(map(len, tokens)).count(1) / (len(tokens) + 10),
        math.log1p(len(distinct & EXAMPLE) + head.count("...") + head.count("…")),
        float(bool(COMMENT.search(head))),
    )


def is_own(head: str) -> bool:
    """Tell whether code names a page's machinery."""
    return _own(head) > 0


@lru_cache(maxsize=_KNOWN)
def _own(code: str) -> int:
    """Count the words of a page's machinery in code, as far as they count."""
    return len(list(islice(filter(code.lower().__contains__, OWN), _MOST_OWN)))


@lru_cache(maxsize=_KNOWN)
def _tokens(code: str) -> tuple[list[str], frozenset[str]]:
    """Give the tokens of code, and which different ones there are."""
    tokens = _TOKEN.findall(code)
    return tokens, frozenset(tokens)


def _by_word() -> dict[str, list[str]]:
    """Give the groups of languages of each word."""
    groups: dict[str, list[str]] = {}
    for name, (words, _) in LANGUAGES.items():
        for word in words:
            groups.setdefault(word, []).append(name)
    return groups


def _by_sign() -> Iterator[tuple[str, list[tuple[str, list[str]]]]]:
    """Yield rare characters (or nothing), each with the signs that hold it and the groups of languages of these."""
    groups: dict[str, list[str]] = {}
    for name, (_, signs) in LANGUAGES.items():
        for sign in signs:
            groups.setdefault(sign, []).append(name)
    for rare in (*_RARE, ""):
        held = [(sign, names) for sign, names in groups.items() if rare in sign]
        for sign, _ in held:
            del groups[sign]
        if held:
            yield rare, held


_WORDS = _by_word()
_ALL_WORDS = frozenset(_WORDS)
_SIGNS = tuple(_by_sign())


@lru_cache(maxsize=_KNOWN)
def languages(code: str) -> Mapping[str, float]:
    """Count the signs of each group of languages in a piece."""
    counts = dict.fromkeys(LANGUAGES, 0.0)
    for word in _tokens(code)[1] & _ALL_WORDS:
        for name in _WORDS[word]:
            counts[name] += 1
    for rare, signs in _SIGNS:
        if rare in code:
            for sign, names in signs:
                if sign in code:
                    for name in names:
                        counts[name] += 1
    return counts


def _keyword_arguments(code: str) -> float:
    """Count arguments passed by name, which Python has and a page's scripts have not."""
    if "=" not in code or any(map(code.__contains__, _SCRIPT_ONLY)):
        return 0.0
    if any(map(code.__contains__, _SCRIPT_WORDS)) and _SCRIPT_WORD.search(code):
        return 0.0
    return math.log1p(len(_KEYWORD_ARGUMENT.findall(code)))
