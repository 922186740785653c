"""Patterns that are compiled when they are first used."""

import importlib
import pkgutil
import re

import pytest

import core
from core.patterns import lazy_pattern
from core.patterns.lazy import _LazyPattern

WORDS = "one two  three"


def _modules() -> list[str]:
    return [found.name for found in pkgutil.walk_packages(core.__path__, "core.") if "__main__" not in found.name]


def test_it_does_what_a_compiled_pattern_does() -> None:
    made, plain = lazy_pattern(r"(?P<word>\w+)\s*"), re.compile(r"(?P<word>\w+)\s*")
    assert [found.span() for found in made.finditer(WORDS, 4)] == [found.span() for found in plain.finditer(WORDS, 4)]
    assert made.sub("-", WORDS, 1) == plain.sub("-", WORDS, 1)
    assert made.split(WORDS) == plain.split(WORDS)
    assert made.findall(WORDS) == plain.findall(WORDS)
    assert made.fullmatch("one") is not None
    assert made.match("  ") is None
    assert made.groupindex == plain.groupindex
    assert made.groups == plain.groups
    assert made.pattern == plain.pattern


def test_it_is_compiled_when_it_is_first_used_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    real = re.compile
    monkeypatch.setattr(re, "compile", lambda text, flags=0: compiled.append(text) or real(text, flags))
    made = lazy_pattern("t.o", re.IGNORECASE)
    assert compiled == []
    assert made.search("TWO") is not None
    assert made.search("four") is None
    assert compiled == ["t.o"]


def test_bytes_have_patterns_too() -> None:
    assert lazy_pattern(rb"\d+").findall(b"1 22") == [b"1", b"22"]


def test_it_has_nothing_else() -> None:
    assert not hasattr(lazy_pattern("x"), "scanner")


def test_what_is_no_pattern_says_so_when_it_is_used() -> None:
    with pytest.raises(re.error):
        lazy_pattern("(").search("x")


@pytest.mark.parametrize("name", _modules())
def test_every_pattern_of_a_module_is_one(name: str) -> None:
    for value in vars(importlib.import_module(name)).values():
        if isinstance(value, _LazyPattern):
            re.compile(value.pattern, value.flags)
