"""Declarations of CSS whose rule was cut: its selector is lost or no selector that is known; code points, half-open."""

from __future__ import annotations

import re
from typing import NamedTuple

from core.leaks.anchored import Runs
from core.patterns import lazy_pattern

_NAMES = (
    "align-content align-items align-self animation animation-delay animation-duration animation-name appearance ascent-override aspect-ratio "
    "backdrop-filter background background-color background-image background-position background-repeat background-size behavior border "
    "border-bottom border-bottom-color border-bottom-width border-collapse border-color border-left border-radius border-right border-spacing "
    "border-style border-top border-top-color border-top-width border-width bottom box-shadow box-sizing clear clip clip-path color column-count column-gap "
    "columns content cursor descent-override direction display fill filter flex flex-basis flex-direction flex-flow flex-grow flex-shrink "
    "flex-wrap float font font-display font-family font-size font-style font-variant font-weight gap grid grid-area grid-column "
    "grid-gap grid-row grid-template-areas grid-template-columns grid-template-rows height hyphens justify-content justify-items left letter-spacing "
    "line-gap-override line-height list-style list-style-type margin margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width "
    "object-fit object-position opacity order outline overflow overflow-x overflow-y padding padding-bottom padding-left padding-right "
    "padding-top pointer-events position right row-gap scroll-behavior scroll-margin-top src stroke stroke-width table-layout text-align text-decoration "
    "text-indent text-overflow text-rendering text-shadow text-transform top transform transition unicode-bidi user-select vertical-align visibility white-space width "
    "will-change word-break word-spacing word-wrap z-index zoom"
).split()
_NAME = rf"(?:--[a-zA-Z][\w-]{{1,80}}|-(?:webkit|moz|ms|o)-[a-z-]{{2,40}}|[*_]?(?:{'|'.join(sorted(_NAMES, key=len, reverse=True))}))"
_KEYWORD = (
    "absolute|all|auto|baseline|block|bold|bolder|border-box|both|bottom|center|collapse|column|contain|content-box|cover|currentColor|ease|ease-in-out|fixed|"
    "flex|flex-end|flex-start|grid|hidden|inherit|initial|inline|inline-block|inline-flex|italic|justify|left|linear|line-through|lowercase|max-content|middle|"
    "min-content|none|normal|nowrap|pointer|pre|pre-wrap|relative|repeat|right|row|row-reverse|scroll|solid|space-around|space-between|start|static|sticky|stretch|"
    "super|table|table-cell|text|text-bottom|top|transparent|underline|unset|uppercase|visible|white|black|wrap|break-word|cursor"
)
_LAST_WORDS = frozenset([*_KEYWORD.split("|"), "important"])
_LETTERS = lazy_pattern(r"[A-Za-z-]+")
_LONGEST_END = max(map(len, _LAST_WORDS)) + 2
_VALUE_ENDS = frozenset(")%\"'")
_JOINS = frozenset(["", "#", "_", "."])
"""What joins letters to more that is looked at."""
_ATOM = (
    rf"(?:!\s?important|#[0-9a-fA-F]{{3,8}}(?!\w)|[+-]?\d*\.?\d+(?:px|r?em|ex|ch|pt|v[hw]|m?s|deg|turn|fr|x|%)?(?![\w.])|[a-z-]{{2,20}}\((?:[^(){{}};]|\([^()]{{0,80}}\)){{0,200}}\)"
    rf"|\"[^\"\n{{}}]{{0,60}}\"|'[^'\n{{}}]{{0,60}}'|(?:{_KEYWORD})(?![\w-]))"
)
_VALUE = rf"{_ATOM}(?:(?:\s{{0,3}}[,/]\s{{0,3}}|\s{{1,3}}|(?=!)){_ATOM}){{0,12}}"
_WHOLE = lazy_pattern(rf"\s*(?P<code>{_NAME}\s?:\s{{0,3}}(?:{_VALUE}))\s*")
_LAST = lazy_pattern(rf"(?<![\w-])(?P<code>{_NAME}\s?:\s{{0,3}}(?:{_VALUE}))\s*$")
_LAST_RUNS = Runs(_LAST, lazy_pattern(":"), lazy_pattern(r"\s?[\w*-]*+"))
_CUT = lazy_pattern(rf"(?:(?<=\s)|^)(?P<code>[a-z-]{{0,20}}\s?:\s{{0,3}}{_VALUE}|[\w.%-]{{1,20}}\s!important)\s*$")
_NEXT = lazy_pattern(rf"\s*{_NAME}\s?:\s{{0,3}}(?:{_VALUE})\s{{0,3}};")
_TORSO = lazy_pattern(rf"\s{{0,9}}{_NAME}\s?:\s{{0,3}}(?:[\w#.%-]+(?:\s!\w*)?)?(?=\s|$)")
_HEAD = lazy_pattern(r"[^\s{};]{1,80}\s?$")
_CLOSERS = lazy_pattern(r"(?:\s{0,40}\})*")
_WINDOW = 2_000
_LONGEST = 300


class Declarations(NamedTuple):
    """A run of declarations.

    Attributes:
        start: Where the first begins.
        known: How many there are.
    """

    start: int
    known: int


def is_strict(text: str, at: int) -> bool:
    """Tell whether a declaration that ends with a semicolon stands at ``at`` and has a value of the language's own."""
    return bool(_NEXT.match(text, at))


def declarations_before(text: str, low: int, at: int) -> Declarations:
    """Read the declarations that end at ``at``, a closing brace or a semicolon, backwards, at most as far as ``low``."""
    low = max(low, at - _WINDOW)
    end, start, count, first = at, at, 0, True
    while True:
        semicolon = text.rfind(";", low, end)
        begin = max(semicolon + 1, low)
        item = text[max(begin, end - _LONGEST) : end]
        begin = end - len(item)
        if item.strip() or not first:
            found = _found(item, may_be_cut=count > 0)
            if not found:
                break
            start = begin + found.start("code")
            count += 1
            if item[: found.start("code")].strip():
                break
        first = False
        if semicolon < low:
            break
        end = semicolon
    return Declarations(start, count)


def _found(item: str, *, may_be_cut: bool) -> re.Match[str] | None:
    """Give the declaration that ends ``item``, if there is one."""
    if not _may_end_value(item):
        return None
    if ":" in item and (found := _WHOLE.fullmatch(item) or next(_LAST_RUNS.finditer(item), None)):
        return found
    return _CUT.search(item) if may_be_cut and (":" in item or "!" in item) else None


def _may_end_value(item: str) -> bool:
    """Tell whether what ``item`` ends with may be the end of a value: seldom in prose."""
    backwards = item.rstrip()[: -_LONGEST_END - 1 : -1]
    word = _LETTERS.match(backwards)
    if not word:
        return backwards[:1].isdigit() or backwards[:1] in _VALUE_ENDS
    before = backwards[word.end() : word.end() + 1]
    return before.isalnum() or before in _JOINS or word.group()[::-1] in _LAST_WORDS


def rule_before(text: str, low: int, brace: int) -> tuple[int, int] | None:
    """Give the rule that ends with the closing ``brace`` and no opening one that a selector stands before, or None."""
    opening = text.rfind("{", max(low, brace - _WINDOW), brace)
    found = declarations_before(text, max(low, opening + 1, text.rfind("}", low, brace) + 1), brace)
    if not found.known:
        return None
    start = found.start
    if opening >= 0 and text.rfind("}", opening, brace) < 0:
        if text[opening + 1 : start].strip():
            return None
        head = _HEAD.search(text, max(low, opening - 80), opening)
        start = head.start() if head else opening
    closers = _CLOSERS.match(text, brace + 1)
    return start, closers.end() if closers else brace + 1


def declarations_around(text: str, low: int, semicolon: int, high: int) -> tuple[int, int] | None:
    """Give the declarations of which one ends at ``semicolon``, two at least or one that is important, or None."""
    found = declarations_before(text, low, semicolon)
    if not found.known:
        return None
    end, count = semicolon + 1, found.known
    while more := _NEXT.match(text, end, high):
        end, count = more.end(), count + 1
    if torso := _TORSO.match(text, end, high):
        end, count = torso.end(), count + 1
    return (found.start, end) if count > 1 or "!important" in text[found.start : end] else None
