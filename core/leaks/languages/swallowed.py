"""Gives back prose that code swallowed: behind a string or a comment of a script that was cut short and so never ends.

A string that closes is followed by what joins or ends it; one that was cut closes on the first quotation mark of the
prose, or of the next code, and a word follows. Two sentences without a mark of code are no string's torso.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from core.article.removal import Kind
from core.leaks.languages.torso import torso_end
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

_KINDS = frozenset([Kind.SCRIPT, Kind.DATA])
_STRETCH = lazy_pattern(r"(?:[^{}\[\]=<>\\|;(]++|(?<=\s)\((?=[^\W_]))++")
_PARTED = bytes.maketrans(b"}[]=<>\\|;", b"{" * 9)
_LEAST = 90  # code points of a stretch
_LONG = lazy_pattern(rf"[^{{}}\[\]=<>\\|;]{{{_LEAST},}}+")
_WORD = lazy_pattern(r"(?<!\S)[(\"„“«‘'–-]?[^\W\d_]+(?:['’-][^\W\d_]+)*[.,:;!?\"”“»’')…]{0,3}(?!\S)")
_SENTENCE_END = lazy_pattern(r"(?:[^\W\d_]{2,}|\d)[.!?…][\"”“’»)]?\s+[\"„“«‘¿¡(]?(?=[^\W\d_])(?![a-z])|[。！？](?=\w)")
_OPENING = lazy_pattern(r"(?<![\\\w])[\"']|(?<![:\"'])//(?=\W)\s?")
_GOES_ON = lazy_pattern(r"\s*[,;:)\]}+?.=!&|]|\s*$")
_FIRST_SENTENCE = lazy_pattern(r"[^.!?\n]{0,80}[.!?](?=\s)")
_NEAR = 80


def without_swallowed(text: str, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces without the prose in them; a piece with prose in its middle becomes two."""
    for piece in pieces:
        if piece.kind not in _KINDS or piece.end - piece.start < 120 or not _has_stretch(text[piece.start : piece.end]):
            yield piece
            continue
        start = piece.start
        for stretch in _stretches(text, piece):
            low, high = stretch.span()
            if high - low < _LEAST or low < start or not (lost := _prose_in(text, stretch, piece.end)):
                continue
            if lost[0] - start > 5:
                yield piece._replace(start=start, end=lost[0])
            start = lost[1]
        if piece.end - start > 5 or start == piece.start:
            yield piece._replace(start=start)


def _stretches(text: str, piece: Piece) -> Iterator[re.Match[str]]:
    """Yield the stretches without marks of code in a piece, but for some that are too short."""
    for long in _LONG.finditer(text, piece.start, piece.end):
        yield from _STRETCH.finditer(text, *long.span())


def _has_stretch(code: str) -> bool:
    """Tell whether there may be a stretch that is long enough."""
    return not code.isascii() or max(map(len, code.encode().translate(_PARTED).split(b"{"))) >= _LEAST


def _prose_in(text: str, stretch: re.Match[str], end: int) -> tuple[int, int] | None:
    """Give where the prose that a ``stretch`` without marks of code holds begins and ends, or None."""
    low, high = stretch.span()
    at = max(0, low - 1)
    while opening := _OPENING.search(text, at, low + _NEAR):
        if opening.group()[0] == "/":
            if text.find("\n", opening.end(), high) >= 0:
                return None  # a comment ends with its line
            first = _FIRST_SENTENCE.match(text, opening.end(), high)
            return _checked(text, first.end() if first else opening.start(), high, end)
        close = text.find(opening.group(), opening.end(), high)
        if 0 <= close < end - 1 and _GOES_ON.match(text, close + 1):
            at, low = close + 1, close + 1  # a string that closes
            continue
        if close < 0 and high < end:
            # A string of the next code: ``{"title":``.
            close = text.find(opening.group(), high, min(high + 4, end))
            if close < 0 or text[close - 1] == "\\" or _GOES_ON.match(text, close + 1):
                return None
            close = high
        return _checked(text, torso_end(text, opening.end()), close if 0 <= close < end - 1 else high, end)
    return None


def _checked(text: str, begin: int, close: int, end: int) -> tuple[int, int] | None:
    prose = text[begin:close]
    if len(_WORD.findall(prose)) < 12 or not _is_prose(prose, tail=close == end):
        return None
    return begin, _last_sentence(text, begin, close, end)


def _is_prose(passage: str, *, tail: bool) -> bool:
    letters = sum(map(len, _WORD.findall(passage)))
    return letters > 0.65 * len(passage) and len(_SENTENCE_END.findall(passage)) >= (0 if tail else 2)


def _last_sentence(text: str, begin: int, close: int, end: int) -> int:
    """Give where the prose ends: with its last sentence, where code follows."""
    if close >= end:
        return end
    ends = [found.end() for found in re.finditer(r"[.!?…。！？][\"”“’»)]?\s*", text[begin:close])]
    return begin + ends[-1] if ends else close
