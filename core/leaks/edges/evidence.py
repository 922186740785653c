"""What speaks for a place at which code may begin or end: what stands on both sides, and what the code says of itself."""

from __future__ import annotations

import string
from collections.abc import Iterator

from core.leaks.languages.javascript.names import GLOBAL
from core.leaks.words import is_word
from core.patterns import lazy_pattern

_AROUND = 3_000  # characters on each side in which a name is looked for
_WORDS_AFTER = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*(?=[\s,.;:!?)\]”\"…]|$)")
_WORDS_BEFORE = lazy_pattern(r"(?:(?<=[\s(\[“\"„>])|^)[^\W\d_]+(?:['’-][^\W\d_]+)*[,.;:!?)”\"…]{0,2}$")
_MARKS_BEHIND = frozenset(',.;:!?)”"…')
_GAP = lazy_pattern(r"[,;:]?[ \xa0]|[.!?…]['”\"]?[ \xa0\n]")
_NAME_AFTER = lazy_pattern(r"[\w$]+")
_ANY_WORD = lazy_pattern(r"[^\W\d_]{2,}")
_CODE_MARK = lazy_pattern(r"[{}();=<>\[\]&|$#*/\\]")


class _Classes(dict[int, str]):
    """The kind of each character, as ``str.translate`` asks for it; kept once it is known."""

    def __missing__(self, code: int) -> str:
        self[code] = kind = _class(chr(code))
        return kind


_CLASSES = _Classes()
_ASCII_CLASSES = bytes.maketrans(string.digits.encode(), b"0" * 10)
_ASCII_CLASSES = _ASCII_CLASSES.translate(bytes.maketrans(string.ascii_lowercase.encode(), b"a" * 26))
_ASCII_CLASSES = _ASCII_CLASSES.translate(bytes.maketrans(string.ascii_uppercase.encode(), b"A" * 26))


def classes(part: str) -> str:
    """Write a stretch of text as kinds of characters: lower and upper case, other letters, digits, marks as they are."""
    if part.isascii():
        return part.encode().translate(_ASCII_CLASSES).decode()
    return part.translate(_CLASSES)


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


def distance_keys(side: str, away: int, kind: str) -> list[str]:
    """Give the keys of how far a place is behind the edge, in code points."""
    distance = _distance(away)
    return [f"{side}d{distance}", f"{side}d{distance}{kind}"]


def _distance(away: int) -> str:
    return f"{'+' if away > 0 else '-' if away < 0 else '='}{_size(abs(away))}"


def seam_keys(side: str, lefts: str, rights: str, kind: str) -> list[str]:
    """Give the keys of the classes of up to three characters on both sides of a place."""
    return [
        f"{side}y{lefts[-2:]}|{rights[:2]}",
        f"{side}z{lefts}|{rights[:1]}{kind}",
        f"{side}w{lefts[-1:]}|{rights}{kind}",
    ]


def mark_key(side: str, left: str, right: str) -> str:
    """Give the key of the two characters between which a place is."""
    return f"{side}x{left}|{right}"


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
    while count < 4 and _may_end_word(text, at) and (word := _WORDS_BEFORE.search(text, max(0, at - 40), at)):
        count += 1
        at = word.start()
        if at and text[at - 1] in " \xa0":
            at -= 1
        else:
            break
    return count


def _may_end_word(text: str, at: int) -> bool:
    """Tell whether a word may end before ``at``, with up to two marks behind it, and a line break."""
    at -= text.startswith("\n", at - 1)
    for _ in range(3):
        last = text[at - 1 : at]
        if last not in _MARKS_BEHIND:
            return last.isalnum()
        at -= 1
    return False


def _name_before(text: str, at: int) -> str:
    """Give the name that ends at ``at``, or at the end of the line before."""
    backwards = text[max(0, at - 40) : at][::-1]
    name = _NAME_AFTER.match(backwards, backwards.startswith("\n"))
    return name.group()[::-1] if name else ""


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


class Evidence:
    """What there is to say of the places beside one edge of a piece, each as short keys of their own."""

    def __init__(self, text: str, edge: int, start: int, end: int, kind: str, *, is_end: bool) -> None:
        """Look at an edge.

        Args:
            text: The text.
            edge: Where a language module says that the code ends (or begins).
            start: Where the piece begins.
            end: Where it ends.
            kind: What kind of code it is.
            is_end: Whether ``edge`` is its end.
        """
        self._text = text
        self._edge = edge
        self._start, self._end = start, end
        self._kind = kind
        self._is_end = is_end
        self._side = "e" if is_end else "s"
        self._begins_with_root: bool | None = None  # looked for when it is asked for

    def near(self, place: int) -> list[str]:
        """Give the keys of how far ``place`` is away, and of the characters beside it."""
        text, side, kind = self._text, self._side, self._kind
        left, right = text[max(0, place - 5) : place], text[place : place + 5]
        lefts, rights = classes(left), classes(right)
        return [
            *distance_keys(side, place - self._edge, kind),
            mark_key(side, left[-1:], right[:1]),
            *seam_keys(side, lefts[-3:], rights[:3], kind),
            *([f"{side}l{lefts[-size:]}" for size in range(1, 6)] if left else [f"{side}l^"]),
            *([f"{side}L{left[-size:]}" for size in range(1, 5)] if left else []),
            *([f"{side}r{rights[:size]}" for size in range(1, 6)] if right else [f"{side}r$"]),
            *([f"{side}R{right[:size]}" for size in range(1, 5)] if right else []),
        ]

    def _is_beside(self, name: str, place: int) -> str:
        """Tell whether the text around the piece, but for what stands at ``place``, has a name too."""
        if len(name) < 2:
            return "-"
        text, start, end = self._text, min(self._start, place - len(name)), max(self._end, place + len(name))
        found = text.find(name, max(0, start - _AROUND), max(0, start)) >= 0 or text.find(name, end, end + _AROUND) >= 0
        return "+" if found else "0"

    def further(self, place: int, depth: int) -> Iterator[str]:
        """Yield the keys of the names and words around ``place``, at which ``depth`` brackets are open."""
        text, side, edge, is_end = self._text, self._side, self._edge, self._is_end
        lefts, rights = classes(text[max(0, place - 1) : place]), classes(text[place : place + 1])
        after = _NAME_AFTER.match(text, place)
        last, first = _name_before(text, place), after.group()[:40] if after else ""
        code, prose = (last, first) if is_end else (first, last)
        glued = bool(last and first)
        # The name on the side of the code, and whether the rest of the code uses it.
        if code:
            low, high = (self._start, place - len(code)) if is_end else (place + len(code), self._end)
            known = "u" if len(code) > 1 and text.find(code, low, high) >= 0 else "n"
            shape = f"{_form(code)}{known}{is_word(code):d}{_size(len(code))}"
            yield f"{side}c{shape}"
            yield f"{side}c{shape}{glued:d}"
            yield f"{side}C{code.lower()[:20]}"
        word = f"{_form(prose)}{is_word(prose):d}{min(len(prose), 4)}"
        yield f"{side}p{word}{glued:d}"
        if glued:
            yield f"{side}g{_form(code)}{is_word(code):d}{word}{is_word(last + first):d}"
        yield f"{side}k{self._is_beside(code, place)}{self._is_beside(prose, place)}{glued:d}{_form(code)}"
        run_after, run_before = _run_after(text, place + text.startswith(" ", place)), _run_before(text, place)
        yield f"{side}a{run_after}b{run_before}"
        yield f"{side}A{run_after}{lefts}"
        yield f"{side}B{run_before}{rights}"
        open_ = min(max(depth, -1), 3)
        yield f"{side}o{open_}"
        yield f"{side}o{open_}{lefts}{rights}"
        yield f"{side}o{open_}a{run_after}"
        if not is_end:
            if self._begins_with_root is None:
                self._begins_with_root = bool(GLOBAL.match(text, edge))
            yield f"sG{bool(GLOBAL.match(text, place)):d}{self._begins_with_root:d}{_distance(place - edge)[0]}"
        if place != edge:
            moved = text[min(place, edge) : max(place, edge)]
            words = _ANY_WORD.findall(moved)
            share = sum(map(is_word, words)) * 4 // len(words) if words else -1
            direction = "+" if place > edge else "-"
            yield f"{side}m{direction}{share}{min(len(words), 5)}"
            yield f"{side}q{direction}{classes(moved[:1])}{classes(moved[-1:])}{' ' in moved:d}{glued:d}"
            marks = bool(_CODE_MARK.search(moved)), "//" in moved, "\n" in moved
            yield f"{side}M{direction}{marks[0]:d}{marks[1]:d}{marks[2]:d}{share}"
