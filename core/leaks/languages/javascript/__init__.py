"""JavaScript in prose: where its first statement starts, and whether what the lexer walks over is code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.article.removal import Kind
from core.article.span import Span
from core.leaks.languages.javascript.around import with_closers, with_comments
from core.leaks.languages.javascript.glue import unglued
from core.leaks.languages.javascript.lexer import Walk
from core.leaks.languages.javascript.names import GLOBAL, ROOTS
from core.leaks.languages.javascript.starts import after_name, next_start
from core.leaks.piece import Piece
from core.leaks.suspicion import zones
from core.patterns import lazy_pattern

_RUNTIME = frozenset(
    f"{ROOTS}|getElementById|createElement|addEventListener|querySelector|querySelectorAll|appendChild|insertBefore|innerHTML|"
    "setAttribute|ajax|onload|pageview|async|src".split("|")
)
_BY = "getElementsBy"
_MOST_NAMES = 4
_ENOUGH = 600  # code points
_WORD = lazy_pattern(r"\w+")
_MANUAL_SECTION = lazy_pattern(r"\((?:\d[a-z]{0,2}|e?s)\)")
_MANUAL_PAGE = lazy_pattern(r"[\w.+-]+\((?:\d[a-z]{0,2}|e?s)\)")
# Strings, keywords, names that are no words, members, blocks, ends of statements.
_NO_NOTATION = lazy_pattern(
    rf"['\"`’”{{}}\[]|[a-z][A-Z]|[A-Za-z]_|_[A-Za-z]|\$[A-Za-z(]|[A-Za-z]\.[A-Za-z]|;\S|[&|=!]=|&&|=>|/\*|//|(?:\b(?:var|let|const|new|return|{ROOTS})\b)|\w\([A-Za-z)]|\);"
)
# The formula of a spreadsheet, and a reaction or a mapping.
_FORMULA = lazy_pattern(r"(?:[^\W\d_]+\s)?=[A-Z][A-Z.]+\(")
_MAPPING = lazy_pattern(r"[^'\"`${}]*?[\w)\]]\s->\s(?=[\w({])[^'\"`$]*$")
_IN_FORMULA = lazy_pattern(r"(?:^|\s)=[A-Z.]*(?:\([A-Z]*)?$|[\w)] -> [\w() +]{0,60}$")
_NO_FORMULA = lazy_pattern(r"['`${}]|=>|[a-z]\.[a-z]")
# Modules that are brought in or handed out, functions that do nothing.
_UNMISTAKABLE = lazy_pattern(
    r"(?:import|export)\b[^;\n]{0,300}\bfrom\s*['\"]|import\s*['\"][./@\w-]+['\"]|export\s+(?:default\s+)?(?:\{|(?:const|let|function|class)\s)"
    r"|function\s+(?:[a-z]+[A-Z]|[A-Z][a-z]+[A-Z]|_?[A-Za-z]+_[A-Za-z])[\w$]*\s*\([\w$, ]*\)\s*\{\s*\}"
)
_IN_ADDRESS = lazy_pattern(r"(?:https?://|www\.)[^\s\"'<>()]{0,190}[?&]$")
_ADDRESS_BEFORE = lazy_pattern(r"(?:https?://|www\.)[^\s\"'<>{};]{0,190}$")
_NO_ADDRESS = lazy_pattern(r"[\s\"'{};<>]")
_SCRIPT_TAG_BEFORE = lazy_pattern(r"<script\b[^<>]*>\s*$", re.IGNORECASE)
_BARE_COMMENT = lazy_pattern(r"/\* ?\*/")
# Behind a name in a formula; no code goes on so, for ``\n`` is a line break that was escaped.
_COMMAND_OF_LATEX = lazy_pattern(r"\s?\\(?![nrtu])[A-Za-z]{2,}")
_SCRIPT = "page script (JavaScript) that leaked into the text"
_NOTE = "note for programmers, from a script or style rules that leaked into the text"
_CODE_NAME = lazy_pattern(r"[a-z][A-Z]|_|\$|\.\w")


def find(text: str, tags: Sequence[Span] = ()) -> Iterator[Piece]:
    """Yield the pieces of JavaScript in ``text``, in order, none of which starts inside one of the ``tags``.

    Time is linear: walks that are rejected draw on a budget of a few times the text's length.
    """
    at = wasted = number = done = 0
    budget = min(4 * len(text) + 10_000, len(text) // 2 + 400_000)
    for low, high in zones(text):
        at = max(at, low)
        while match := next_start(text, at, high):
            while number < len(tags) and tags[number].end <= match.start():
                number += 1
            if number < len(tags) and tags[number].start <= match.start():
                at = tags[number].end
                continue
            start = unglued(text, match)
            walk = Walk(text, start)
            piece = _judge(text, walk, done)
            if piece:
                yield piece
                done = piece.end
                at = max(done, match.start() + 1)
            else:
                wasted += walk.end - start
                at = walk.end if wasted > budget else after_name(text, match.start())
                at = max(at, match.start() + 1)


def _is_notation(code: str) -> bool:
    """Tell the notation of a science or a manual from code: ``(F(2, 61) = 1.08, p = .35)``, ``chmod(1), fork(2)``."""
    if _FORMULA.match(code) or ("->" in code and _MAPPING.match(code)):
        return True
    return not _NO_NOTATION.search(_MANUAL_PAGE.sub(" ", code) if _MANUAL_SECTION.search(code) else code)


def _runtime(code: str) -> int:
    """Count the different names in code that only a page's own scripts use."""
    if len(code) > _ENOUGH and (end := code.rfind(" ", 0, _ENOUGH)) > 0:
        # What the beginning names goes to what counts at most.
        named = _runtime(code[:end])
        if named >= _MOST_NAMES:
            return named
    words = _WORD.findall(code)
    named = len(_RUNTIME.intersection(words)) + ("$(" in code)
    if _BY in code:
        named += len({word for word in words if word.startswith(_BY) and word != _BY})
    return named


def _is_enough(walk: Walk, *, named: bool, runtime: bool) -> bool:
    """Tell whether a walk met enough for code, whose beginning is ``named`` as code is and which names ``runtime``."""
    return bool(
        (walk.statements and (walk.calls or walk.assigns or walk.keywords or walk.members))
        or (walk.calls and (walk.strings or (walk.members and runtime) or (walk.calls >= 2 and named)))
        or (walk.assigns and runtime and walk.members)
        or (walk.assigns and (walk.strings or walk.calls or walk.balanced) and (named or runtime or walk.keywords))
    )


def _judge(text: str, walk: Walk, low: int) -> Piece | None:
    if not (walk.statements or walk.calls or walk.assigns or walk.keywords or text.startswith("/*", walk.start)):
        return None
    if _COMMAND_OF_LATEX.match(text, walk.end) or _COMMAND_OF_LATEX.match(text, max(0, walk.start - 1)):
        return None
    code = text[walk.start : walk.end]
    before = text[max(0, walk.start - 200) : walk.start]
    if before.rstrip("\n").endswith(("?", "&")) and _IN_ADDRESS.search(before):
        return None
    close = before[-70:]
    if ("=" in close or " -> " in close) and _IN_FORMULA.search(close) and not _NO_FORMULA.search(code):
        return None
    if not _NO_ADDRESS.search(code) and _ADDRESS_BEFORE.search(before):
        return None
    if (len(code) < 6 and not _BARE_COMMENT.fullmatch(code)) or (len(code) < 200 and _is_notation(code)):
        return None
    unmistakable = bool(
        _UNMISTAKABLE.match(code) or (before.rstrip().endswith(">") and _SCRIPT_TAG_BEFORE.search(before))
    )
    comment = code.startswith("/*") and not walk.calls
    named = bool(_CODE_NAME.search(code[:60]))
    if not (unmistakable or comment or _is_enough(walk, named=named, runtime=True)):
        return None  # whatever it names
    runtime = _runtime(code[:20_000]) + bool(GLOBAL.match(code))
    score = (
        0.35 * min(walk.calls, 4)
        + 0.3 * min(walk.assigns, 4)
        + 0.35 * min(walk.statements, 4)
        + 0.2 * min(walk.strings, 3)
        + 0.25 * min(walk.keywords, 4)
        + 0.15 * min(walk.members, 4)
        + 0.3 * min(runtime, _MOST_NAMES)
        + 0.2 * walk.balanced
        + 0.3 * named
    )
    enough = _is_enough(walk, named=named, runtime=runtime > 0)
    if unmistakable:
        score, enough = score + 0.5, enough or bool(walk.assigns or walk.calls or walk.keywords)
    if comment and code.endswith("*/"):
        score, enough = 1.0, True
    if not enough or score < 1:
        return None
    counts = ((walk.statements, "statement"), (walk.calls, "call"), (walk.assigns, "assignment"))
    parts = [f"{n} {word}{'s' if n != 1 else ''}" for n, word in counts if n] or ["a comment"]
    reason = _NOTE if comment and code.endswith("*/") else _SCRIPT
    head = code[:24].split("\n")[0].strip()
    detail = f"reads as program code: starts with “{head}”; {', '.join(parts)}"
    start = with_comments(text, walk.start, low)
    return Piece(
        start, with_closers(text, start, walk.end), Kind.SCRIPT, score, reason, "leaks.javascript", runtime > 0, detail
    )
