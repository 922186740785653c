"""What the core says, in the reader's language.

The core speaks English and knows no Qt: reasons, details, errors and names of containers are plain strings, so that the
command line, reports, the store and the frames from the worker hold what was said and nothing else. The window finds
by which template a text was made, and says that in its language. ``core_texts`` lists the templates.

In a template ``{what…}`` stands for a text that is itself one of the core's, ``{list…}`` for several with commas
between, ``{number…}`` for a number; anything else stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from core.patterns import lazy_pattern
from gui.language.speech import plural, spoken, spoken_code, tr

_HOLE = lazy_pattern(r"\{(\w+)\}|%n")
_SENTENCE_END = lazy_pattern(r"(?<=[.!?]) (?=[A-Z“])")
_NUMBER = r"[\d,]+(?:\.\d+)?"
_KNOWN = 8192
"""Texts and parts of texts whose translation is remembered; an article's reasons are a few dozen."""
_PARTS = 40
"""How many parts a text has at most."""
_LONGEST = 2_000
"""Code points of the longest text of the core, a page's own words in it included."""


class _Template(NamedTuple):
    """A text with holes: how it is recognised, and the form of it for one if it depends on a number."""

    text: str
    one: str
    literal: str
    pattern: re.Pattern[str]


def said(words: str) -> str:
    """Say a text of the core in the reader's language; what is none of its texts stays as it is."""
    if spoken() is None or not words or len(words) > _LONGEST:
        return words
    return translated(words) or words


def translated(words: str) -> str | None:
    """Give the translation of a text of the core; None if it is not one of its texts."""
    return _translated(spoken_code(), words)


@lru_cache(_KNOWN)
def _translated(_code: str, words: str) -> str | None:
    if words in _whole():
        return tr(words)
    for template in _templates():
        if template.literal in words and (found := template.pattern.fullmatch(words)):
            values = {name: _value(name, value) for name, value in found.groupdict().items()}
            if None in values.values():
                continue
            if template.one:
                count = int(str(values.pop("n")))
                return plural(template.text, template.one, count, **values)
            return tr(template.text, **values)
    return _of_parts(words)


def _value(name: str, value: str) -> str | int | None:
    """Give what stands for a hole: a number, a text of the core in the reader's language, or what stood there."""
    if name == "n" or name.startswith("number"):
        return int(value.replace(",", "")) if "." not in value else value
    if name.startswith("what"):
        return translated(value)
    return _joined(value, ", ") or translated(value) if name.startswith("list") else value


def _of_parts(words: str) -> str | None:
    """Say a text that is several: sentences, or phrases with signs between them."""
    sentences = _SENTENCE_END.split(words)
    for at in range(len(sentences) - 1, 0, -1):  # a value may hold what looks like the end of a sentence
        first, rest = translated(" ".join(sentences[:at])), translated(" ".join(sentences[at:]))
        if first is not None and rest is not None:
            return f"{first} {rest}"
    for between in ("; ", ", ", "\n"):
        if words.count(between) <= _PARTS and (found := _joined(words, between)) is not None:
            return found
    return None


def _joined(words: str, between: str) -> str | None:
    """Say a text of parts, each of which may hold the sign that stands between them."""
    first, found, rest = words.partition(between)
    while found:
        begin, end = _alone(first), translated(rest)
        if begin is not None and end is not None:
            return f"{begin}{_BETWEEN[between]()}{end}"
        more, found, rest = rest.partition(between)
        first = f"{first}{between}{more}"
    return None


def _alone(words: str) -> str | None:
    """Give the translation of a text that is one, not several with signs between; None if it is none."""
    if words in _whole():
        return tr(words)
    return translated(words) if any(one.pattern.fullmatch(words) for one in _templates()) else None


_BETWEEN: dict[str, Callable[[], str]] = {"; ": lambda: tr("; "), ", ": lambda: tr(", "), "\n": lambda: "\n"}


@cache
def _whole() -> frozenset[str]:
    """Give the texts without holes."""
    return frozenset(text for text, _ in _listed() if not _HOLE.search(text))


@cache
def _templates() -> tuple[_Template, ...]:
    """Give the texts with holes, those first that have most letters besides them."""
    made = [
        _template(form, text, one)
        for text, one in _listed()
        if _HOLE.search(text)
        for form in dict.fromkeys((text, one or text))  # the core may have said it of one or of several
    ]
    return tuple(sorted(made, key=lambda one: -len(_HOLE.sub("", one.text))))


def _listed() -> Iterator[tuple[str, str]]:
    from gui.language.core_texts import errors, facts, leaks, pages, parts  # only another language needs them

    for part in (errors, facts, leaks, pages, parts):
        yield from ((text, "") for text in part.TEXTS)
    for part in (leaks, pages):
        yield from ((many, one) for many, one in part.COUNTED)


def _template(form: str, text: str, one: str) -> _Template:
    literal = max(_HOLE.split(form)[::2], key=len)
    return _Template(text, one, literal, re.compile(_pattern(form), re.DOTALL))


def _pattern(text: str) -> str:
    parts, at = [], 0
    for hole in _HOLE.finditer(text):
        parts.append(re.escape(text[at : hole.start()]))
        name = hole[1] or "n"
        parts.append(f"(?P<{name}>{_form(name)})")
        at = hole.end()
    return "".join(parts) + re.escape(text[at:])


def _form(name: str) -> str:
    if name == "n" or name.startswith("number"):
        return _NUMBER
    return ".+?" if name.startswith(("what", "list")) else ".*?"
