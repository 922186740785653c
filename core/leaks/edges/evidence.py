"""What speaks for a place at which code may begin or end: what stands on both sides, and what the code says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.leaks.languages.javascript.names import GLOBAL
from core.leaks.words import is_word

_LOOK = 6  # characters on each side that are read one by one
_WORDS_AFTER = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*(?=[\s,.;:!?)\]”\"…]|$)")
_WORDS_BEFORE = re.compile(r"(?:(?<=[\s(\[“\"„>])|^)[^\W\d_]+(?:['’-][^\W\d_]+)*[,.;:!?)”\"…]{0,2}$")
_GAP = re.compile(r"[,;:]?[ \xa0]|[.!?…]['”\"]?[ \xa0\n]")
_NAME_BEFORE = re.compile(r"[\w$]+$")
_NAME_AFTER = re.compile(r"[\w$]+")
_ANY_WORD = re.compile(r"[^\W\d_]{2,}")
_CODE_MARK = re.compile(r"[{}();=<>\[\]&|$#*/\\]")
_CLASSES: dict[str, str] = {}


def _classes(part: str) -> str:
    """Write a stretch of text as kinds of characters: lower and upper case, other letters, digits, marks as they are."""
    known = _CLASSES.get(part)
    if known is None:
        if len(_CLASSES) > 50_000:
            _CLASSES.clear()
        known = _CLASSES[part] = "".join(map(_class, part))
    return known


def _class(character: str) -> str:
    if character.isascii():
        if character.islower():
            return "a"
        if character.isupper():
            return "A"
        return "0" if character.isdigit() else character
    if character.isalpha():
        return "é" if character.lower() != character.upper() else "字"
    return " " if character == "\xa0" else "¿"


def _run_after(text: str, at: int) -> int:
    """Count, to four, the words of prose in a row that begin at ``at``."""
    count = 0
    while count < 4 and (word := _WORDS_AFTER.match(text, at)):
        count += 1
        gap = _GAP.match(text, word.end())
        if not gap:
            break
        at = gap.end()
    return count


def _run_before(text: str, at: int) -> int:
    """Count, to four, the words of prose in a row that end at ``at``."""
    count = 0
    while count < 4 and (word := _WORDS_BEFORE.search(text, max(0, at - 40), at)):
        count += 1
        at = word.start()
        if at and text[at - 1] in " \xa0":
            at -= 1
        else:
            break
    return count


def _form(name: str) -> str:
    if not name:
        return "-"
    if name.isdigit():
        return "0"
    if not name.isalpha():
        return "_"
    return "a" if name.islower() else "A" if name.isupper() else "Aa" if name[1:].islower() else "aA"


def _size(number: int) -> str:
    return str(number) if number < 4 else "4" if number < 7 else "7" if number < 12 else "12" if number < 25 else "25"


def evidence(
    text: str, place: int, edge: int, start: int, end: int, kind: str, depth: int, *, is_end: bool
) -> Iterator[str]:
    """Yield what there is to say of a place, each as a short key of its own.

    Args:
        text: The text.
        place: Where the code may end (or begin).
        edge: Where a language module says that it does.
        start: Where its piece begins; ``end``: where it ends.
        end: See ``start``.
        kind: What kind of code it is.
        depth: Brackets that are open at ``place``.
        is_end: Whether it is the end that is looked for.
    """
    left, right = text[max(0, place - _LOOK) : place], text[place : place + _LOOK]
    left_classes, right_classes = _classes(left), _classes(right)
    away = place - edge
    distance = f"{'+' if away > 0 else '-' if away < 0 else '='}{_size(abs(away))}"
    side = "e" if is_end else "s"
    yield f"{side}d{distance}"
    yield f"{side}d{distance}{kind}"
    for size in range(1, 6):
        yield f"{side}l{left_classes[-size:]}" if left else f"{side}l^"
        yield f"{side}r{right_classes[:size]}" if right else f"{side}r$"
    for size in (1, 2, 3, 4):
        yield f"{side}L{left[-size:]}"
        yield f"{side}R{right[:size]}"
    yield f"{side}x{left[-1:]}|{right[:1]}"
    yield f"{side}y{left_classes[-2:]}|{right_classes[:2]}"
    yield f"{side}z{left_classes[-3:]}|{right_classes[:1]}{kind}"
    yield f"{side}w{left_classes[-1:]}|{right_classes[:3]}{kind}"
    before, after = _NAME_BEFORE.search(text, max(0, place - 40), place), _NAME_AFTER.match(text, place)
    last, first = before.group() if before else "", after.group()[:40] if after else ""
    code, prose = (last, first) if is_end else (first, last)
    glued = bool(last and first)
    # The name on the side of the code, and whether the rest of the code uses it.
    if code:
        used = text.find(code, start, place - len(code)) if is_end else text.find(code, place + len(code), end)
        known = "u" if used >= 0 and len(code) > 1 else "n"
        shape = f"{_form(code)}{known}{is_word(code):d}{_size(len(code))}"
        yield f"{side}c{shape}"
        yield f"{side}c{shape}{glued:d}"
        yield f"{side}C{code.lower()[:20]}"
    word = f"{_form(prose)}{is_word(prose):d}{min(len(prose), 4)}"
    yield f"{side}p{word}{glued:d}"
    if glued:
        yield f"{side}g{_form(code)}{is_word(code):d}{word}{is_word(last + first):d}"
    run_after, run_before = _run_after(text, place + (right[:1] == " ")), _run_before(text, place)
    yield f"{side}a{run_after}b{run_before}"
    yield f"{side}A{run_after}{left_classes[-1:]}"
    yield f"{side}B{run_before}{right_classes[:1]}"
    open_ = min(max(depth, -1), 3)
    yield f"{side}o{open_}"
    yield f"{side}o{open_}{left_classes[-1:]}{right_classes[:1]}"
    yield f"{side}o{open_}a{run_after}"
    if not is_end:
        yield f"sG{bool(GLOBAL.match(text, place)):d}{bool(GLOBAL.match(text, edge)):d}{distance[0]}"
    if away:
        moved = text[min(place, edge) : max(place, edge)]
        words = _ANY_WORD.findall(moved)
        share = sum(map(is_word, words)) * 4 // len(words) if words else -1
        direction = "+" if away > 0 else "-"
        yield f"{side}m{direction}{share}{min(len(words), 5)}"
        yield f"{side}q{direction}{_classes(moved[:1])}{_classes(moved[-1:])}{' ' in moved:d}{glued:d}"
        marks = bool(_CODE_MARK.search(moved)), "//" in moved, "\n" in moved
        yield f"{side}M{direction}{marks[0]:d}{marks[1]:d}{marks[2]:d}{share}"
