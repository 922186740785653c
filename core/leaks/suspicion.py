"""The cheap first look, in two steps: which parts of a text hold anything like code, and where in them a script may begin.

Prose costs next to nothing: for a few characters that are rare in it, every place is found and what stands around it
is looked at. Code points, half-open.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator

from core.article.span import Span
from core.leaks.holding import rarest
from core.patterns import lazy_pattern

# Characters that code is full of, each with what must stand around it there; where nothing is said it is enough.
_MARKS: tuple[tuple[str, re.Pattern[str] | None], ...] = tuple(
    (character, lazy_pattern(pattern) if pattern else None)
    for character, pattern in (
        ("{", ""),
        ("}", ""),
        (">", ""),
        ("\\", ""),
        ("=", r"(?<=\s)=|=(?=[\s=\"'“”‘’«\[{(!&|$+-])"),
        ("<", r"<(?=\s?[A-Za-z/!?%#])"),
        (
            "[",
            r"\[(?=[/\[!*+~$%{\"':]|https?:|\s?[a-z_][\w:-]*\s?[\]\s=]|[A-Z]+[\]=])|(?<=[\w$)\]])\[[^\]\n]{1,80}\]\s?(?:[=(]|\.[A-Za-z_$])",
        ),
        (
            "(",
            r"(?<=[A-Za-z_$)\]}])\((?!e?s\))|\((?=[{'\"(]|\$[^\d)$]|\s['\"]|function|async\b|most recent)"
            r"|(?<=\bif\s)\(|(?<=\bfor\s)\(|(?<=while\s)\(|(?<=switch\s)\(|(?<=unction\s)\(|\((?=[\w$.]{1,60}\s?(?:=|\|\|))",
        ),
        (";", r";(?=[^\s\d\"'”’)\]»])"),
        (":", r"(?<=\(cid):|(?<=[(\n]):|(?<=rror):|(?<=RROR):|(?<=ception):|:(?=[\"'{\[])"),
        ("|", r"\|(?=[|\-}*])|(?<=[*{|])\|"),
        ("&", r"&(?=&|\w{1,40}=)"),
        ("*", r"(?<=/)\*|\*(?=/)"),
        ("/", r"/(?=/[\s<]|uni[0-9A-F]|gid\d|cid\d)|(?<=Apache)/|(?<=in\s)/"),
        ("%", r"%(?=[A-Za-z%\d])"),
        ("@", r"@(?=@|import|layer|charset|include|extends|section|yield|end|csrf|component|lang)"),
        ("#", r"#(?=[#+!-])|(?<=//)#|(?<=/\*)#"),
        ("~", r"~(?=~[A-Z])"),
        ("_", r"_(?=_[A-Z])|(?<=wp)_|(?<=jos)_|(?<=sql)_|(?<=pbb)_"),
        ("+", r"\+(?=\+)"),
    )
)
_WORDS: tuple[tuple[str, re.Pattern[str] | None], ...] = (
    ("import", lazy_pattern(r"import\s?[{*'\"]")),
    ("var ", lazy_pattern(r"var\s[a-z_$][a-z\d]*(?:_[a-zA-Z]|[A-Z])")),
    ("!important", None),
    ("†", lazy_pattern(r"†[^【】\n]{1,80}】")),
    ("export", lazy_pattern(r"export\s{1,3}(?:default|const|function|class|\{)")),
    *(
        (word, None)
        for word in ("Error Occ", "Error est", "critical error", "rror '8", "nginx", "openresty", "cloudflare", "ORA-")
    ),
    *((word, None) for word in ("\n.. ", " on line ", "goroutine", "SQL", "trigger_error", "citeturn", "cite\ue202")),
)
_OF_ERRORS = "rror"
"""What the names of errors hold: one look for it spares as many as there are names."""
_LOOKED_FOR = tuple(
    (_OF_ERRORS if _OF_ERRORS in mark else rarest(mark), mark, around) for mark, around in (*_MARKS, *_WORDS)
)
"""Each with what a text must hold for it to be looked for."""
_NEEDED = frozenset(needed for needed, _, _ in _LOOKED_FOR)
_MARGIN = 1_000
_STEP = 200
_CROWD = 50
_LONG_RUN = 32
_LONGEST_OPEN = 200_000


def regions(text: str) -> list[Span]:
    """Give the parts of ``text`` in which code may stand, sorted, disjoint; they begin and end at line breaks or spaces."""
    found: list[list[int]] = []
    for at in sorted(_hits(text)):
        if found and at - _MARGIN <= found[-1][1]:
            found[-1][1] = at + _MARGIN
        else:
            found.append([at - _MARGIN, at + _MARGIN])
    parts: list[Span] = []
    brackets = _Brackets(text)
    for low, high in found:
        start, end = _break_before(text, max(0, low)), _break_after(text, min(len(text), high))
        if parts and (
            start <= parts[-1].end
            # Beyond that an open bracket is one that nothing will close.
            or (start - parts[-1].start < _LONGEST_OPEN and brackets.are_open(parts[-1]))
        ):
            parts[-1] = Span(parts[-1].start, end)
        else:
            parts.append(Span(start, end))
    return parts


def _hits(text: str) -> Iterator[int]:
    """Yield places that look like code, of each kind of evidence one every so many code points."""
    holds = {needed: needed in text for needed in _NEEDED}
    for needed, mark, around in _LOOKED_FOR:
        at = text.find(mark) if holds[needed] else -1
        misses, since = 0, at
        while at >= 0:
            if around is None or around.match(text, at):
                yield at
                at += _STEP
            elif (misses := misses + 1) >= _CROWD:
                # So many of them are no prose, whatever stands around them.
                if at - since < _CROWD * 20:
                    yield at
                    at += _STEP
                misses, since = 0, at
            at = text.find(mark, at + 1)
    for run in unbroken(text):
        if encoded := _ENCODED.search(text, *run):
            yield encoded.start()


def unbroken(text: str) -> Iterator[Span]:
    """Yield the runs without a space that are long enough for encoded data, in order."""
    at, size = 0, len(text)
    while at + _LONG_RUN <= size:
        space = text.rfind(" ", at, at + _LONG_RUN)
        if space >= 0:
            at = space + 1
        elif text[at + _LONG_RUN - 1] not in _ALPHABET:
            at += _LONG_RUN  # a run that begins before would go on here
        else:
            end = text.find(" ", at + _LONG_RUN)
            end = size if end < 0 else end
            yield Span(at, end)
            at = end + 1


_ALPHABET = frozenset(string.ascii_letters + string.digits + "+/_-")
_ENCODED = lazy_pattern(r"[A-Za-z0-9+/_-](?<![A-Za-z0-9+/_-].)[A-Za-z0-9+/_-]{27}", re.DOTALL)


class _Brackets:
    """Counts the brackets of a part that grows: what was counted is not counted again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._part = Span(0, 0)
        self._balance = [0, 0, 0]

    def are_open(self, part: Span) -> bool:
        """Tell whether more brackets open than close in a part: the code in it goes on."""
        if part.start != self._part.start or part.end < self._part.end:
            self._part, self._balance = Span(part.start, part.start), [0, 0, 0]
        begin, text = self._part.end, self._text
        for number, (opens, closes) in enumerate((("{", "}"), ("[", "]"), ("(", ")"))):
            self._balance[number] += text.count(opens, begin, part.end) - text.count(closes, begin, part.end)
        self._part = part
        return max(self._balance) > 0


def _break_before(text: str, at: int) -> int:
    line = text.rfind("\n", max(0, at - _MARGIN), at)
    space = line if line >= 0 else text.rfind(" ", max(0, at - _MARGIN), at)
    return space + 1 if space >= 0 else max(0, at - _MARGIN)


def _break_after(text: str, at: int) -> int:
    line = text.find("\n", at, at + _MARGIN)
    space = line if line >= 0 else text.find(" ", at, at + _MARGIN)
    return space if space >= 0 else min(len(text), at + _MARGIN)


# One pass that skips quickly to the next of a few characters, then looks around it. A bracket counts where it is glued
# to a name, follows a keyword or opens on a string; what else a script may begin with holds one of the others.
_EVIDENCE = lazy_pattern(
    r"[={(;\[|&/<+](?:(?<=[={])|(?<=[\w$)\]]\()|(?<=\()(?=[{'\"$]|\s['\"])|(?<=if\s\()|(?<=(?:for|ile|tch|ion)\s\()"
    r"|(?<=;)(?=\S)|(?<=[\w$)\]]\[)[^\]\n]{1,80}\]\s?(?:[=(]|\.[A-Za-z_$])|(?<=\|)\||(?<=&)&|(?<=/)\*|(?<=<)!|(?<=\+)\+)"
)
_LITERALS = ("function", "import", "export", "use strict", "class ")
_BEFORE = 100
_LONGEST_NAME = 400
_STRIDE = 40
"""How far behind a place of evidence the next one is looked for: what stands between is looked at anyway."""


def zones(text: str) -> Iterator[Span]:
    """Yield the stretches in which a script may begin, in order, disjoint; code points, half-open.

    A stretch begins with a word, some words before its evidence, and ends behind it.
    """
    low, high = -1, -1  # no stretch yet
    for at, end in _evidence(text):
        if low >= 0 and at - _BEFORE <= high:
            high = max(high, end)
            continue
        if high > low:
            yield Span(low, high)
        low, high = _word_start(text, max(high, 0, at - _BEFORE)), end
    if high > low:
        yield Span(low, high)


def _word_start(text: str, at: int) -> int:
    """Give where the word at ``at`` begins, or ``at`` where it has no end."""
    head = text[max(0, at - _LONGEST_NAME) : at]
    if not head or head[-1].isspace():
        return at
    return at - len(head.rsplit(None, 1)[-1])


def _evidence(text: str) -> Iterator[tuple[int, int]]:
    """Yield where evidence begins and how far it reaches, in order."""
    literals = sorted((at, at + len(word)) for word in _LITERALS for at in _places(text, word))
    number = at = 0
    while found := _EVIDENCE.search(text, at):
        begin, end = found.start(), min(found.end() + _STRIDE, len(text))
        while number < len(literals) and literals[number][0] <= begin:
            yield literals[number]
            number += 1
        yield begin, end
        at = end
    yield from literals[number:]


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + max(len(word), _STRIDE))
