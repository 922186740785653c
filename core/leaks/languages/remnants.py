"""What is left of code that was cut in its middle: too little for a grammar, and yet nothing that prose holds.

Looked for where no language found anything: ends of rules and of objects, whose beginning is lost, and beginnings of
functions, conditions and data, whose rest is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.article.removal import Kind
from core.article.span import Span
from core.leaks.anchored import Runs
from core.leaks.languages.css.headless import declarations_around, rule_before
from core.leaks.languages.torso import torso_end
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

_STRING = r"(?:\"(?:[^\"\\\n]|\\.){0,300}\"|'(?:[^'\\\n]|\\.){0,300}')"
_KEY = rf"(?:(?<![\w$.\"'-])[A-Za-z_$][\w$]*|{_STRING})"
_PLAIN = r"(?:true|false|null|-?\d[\d.]*|[a-z$_][\w$]*(?:\.[\w$]+){0,5})"
_PAIR = rf"{_KEY}\s?:\s?(?:{_STRING}|{_PLAIN})"
_PAIRS = lazy_pattern(rf"(?P<code>{_PAIR}(?:\s*,\s*{_PAIR}){{0,30}})\s*,?\s*$")
_CLOSERS = lazy_pattern(r"(?:\s{0,40}[)\]}];?)*")
_SURE = lazy_pattern(r"[\"']|\b(?:true|false|null)\b")
_RETURN = lazy_pattern(r"(?<![\w$])return\s(?:true|false|null|this|undefined|!?[01]);?\s{0,9}$")
# Beginnings, each with what must occur for it to be looked for.
_HEADS: tuple[tuple[str, re.Pattern[str], Kind], ...] = tuple(
    (sign, lazy_pattern(pattern), kind)
    for sign, pattern, kind in (
        (
            "function",
            r"(?:(?<![\w$])(?:[\w$]+(?:\.[\w$]+){0,3})?\()?[!(+~]?(?<![\w$])function\s?(?:[A-Za-z_$][\w$]*)?\s?\([\w$,\s]{0,80}\)\s?\{|(?<![\w$])(?:!|\(\s?)function\s?\(\w(?:,\s?\w){0,9}(?:\)|(?=\s|$))",
            Kind.SCRIPT,
        ),
        ("sourceURL=", r"(?:/\*|//)# sourceURL=[\w./:?&=%+-]+(?:\s\*/)?", Kind.SCRIPT),
        (
            "if",
            r"if(?<![\w$-]if)\s?\(\s?!?(?:typeof\s[\w$.]+|(?:window|document|navigator|location)\.[\w$.]*|[\w$]+(?:\.[\w$]+){1,5}(?:\s[!=]==?\s[\w$.]*)?|[\w$]+\s[!=]==?\s[\w$.]*)(?:\s?\)\s?\{)?",
            Kind.SCRIPT,
        ),
        (
            "var ",
            r"var\s(?<![\w$]var\s)[a-z_$][a-z\d$]*(?:_[a-zA-Z]|[A-Z])[\w$]*(?:\s=\s?(?:\{|[\w$.]*))?(?=\s|$)",
            Kind.SCRIPT,
        ),
        ('"', r"\{(?<![\w(\[{,:=]\{)\s?\"[@\w$][\w$:-]*\":\s?(?:\"|\{|\[|[\w.-]+)?", Kind.DATA),
    )
)
_FUNCTION_HEADS = Runs(_HEADS[0][1], lazy_pattern("function"), lazy_pattern(r"\s?[\w$.(!+~]*+"))
_ENDS = lazy_pattern(r"[;}]")
_MOST_TRIES = 1_000
_WINDOW = 800


def find(text: str, taken: Sequence[Span]) -> Iterator[Piece]:
    """Yield what is left of code outside the sorted, disjoint spans that are ``taken``; linear, tries are counted."""
    low, tries = 0, _MOST_TRIES
    for span in (*taken, Span(len(text), len(text))):
        if low < span.start and tries > 0:
            for piece in _in(text, low, span.start):
                tries -= 1
                if piece:
                    yield piece
                if tries <= 0:
                    break
        low = max(low, span.end)


def _in(text: str, low: int, high: int) -> Iterator[Piece | None]:
    """Yield the pieces in ``[low, high)``, and None for each place that was looked at in vain."""
    begin = at = low
    while found := _ENDS.search(text, at, high):
        piece = _end(text, begin, found.start(), high)
        yield piece
        at = piece.end if piece else found.end()
        begin = piece.end if piece else begin
    for sign, pattern, kind in _HEADS:
        if text.find(sign, low, high) >= 0:
            heads = _FUNCTION_HEADS if sign == "function" else pattern
            for head in heads.finditer(text, low, high):
                end = torso_end(text, head.end()) if kind is Kind.DATA else head.end()
                reason = "beginning of program code that was cut off"
                yield Piece(head.start(), min(end, high), kind, 1.0, reason, "leaks.remnants")


def _end(text: str, low: int, at: int, high: int) -> Piece | None:
    """Give what ends with the brace, or has the semicolon, at ``at``, or None."""
    if text[at] == "}":
        return _rule(text, low, at) or _object(text, low, at)
    around = declarations_around(text, low, at, high)
    closed = around and text[around[1] : around[1] + 20].lstrip()[:1] == "}"
    return _style(*around) if around and not closed else None


def _rule(text: str, low: int, brace: int) -> Piece | None:
    found = rule_before(text, low, brace)
    return _style(*found) if found else None


def _style(start: int, end: int) -> Piece:
    return Piece(start, end, Kind.STYLE, 1.0, "rest of style rules that were cut off", "leaks.remnants")


def _object(text: str, low: int, brace: int) -> Piece | None:
    """Give the end of an object whose beginning is lost, or of a function that returns."""
    low = max(low, brace - _WINDOW)
    if found := _RETURN.search(text, max(low, brace - 40), brace):
        start, kind = found.start(), Kind.SCRIPT
    elif (found := _PAIRS.search(text, low, brace)) and _SURE.search(found["code"]):
        start = found.start()
        kind = Kind.DATA if text[start] == '"' else Kind.SCRIPT
        if not text[brace + 1 : brace + 40].lstrip().startswith((")", "]", "}", ";")):
            return None
    else:
        return None
    closers = _CLOSERS.match(text, brace + 1)
    end = closers.end() if closers else brace + 1
    return Piece(start, end, kind, 1.0, "rest of program code that lost its beginning", "leaks.remnants")
