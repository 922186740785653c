"""JavaScript in prose: where its first statement starts, and whether what the lexer walks over is code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.leaks.lexer import CHAIN_START, KEYWORD_START, NAME, Walk
from core.leaks.piece import Piece
from core.removal import Kind
from core.span import Span

_ROOTS = (
    "window|document|console|jQuery|googletag|location|navigator|localStorage|sessionStorage|parent|self|top|"
    "dataLayer|adsbygoogle|_gaq|gtag|fbq|apstag|setTimeout|setInterval|Drupal|wp|wpcf7|Object|Math|JSON|"
    "history|screen|performance|globalThis|module|exports|twttr|FB|YT|OneSignal|moment"
)
_START = re.compile(
    rf"(?P<keyword>{KEYWORD_START})"
    rf"|(?P<invoked>[!+;~]*\(\s*(?:async\s*)?(?:function\b|\(\s*[\w$, ]{{0,80}}\)\s*=>)|[!+~]function\b)"
    rf"|(?P<use>['\"]use strict['\"])"
    rf"|(?P<chain>\(?(?<![A-Za-z0-9_$@])(?:{CHAIN_START}))"
    rf"|(?P<comment>/\*(?=[\s!<*#@])|//\s*<!\[CDATA\[|//\s*<!--|<!\[CDATA\[)"
    rf"|(?P<block>\{{\s*(?:{NAME}(?:\.{NAME}){{0,6}}\s*=(?!=)|(?:const|var|let)\s+{NAME}\s*=))|(?P<literal>\[[^\]\n]{{1,200}}\]\.(?:forEach|map|push|join)\()",
)
_ROOT = re.compile(rf"(?:{_ROOTS})$")
_GLUED_ROOT = re.compile(rf"(?<=[\w.])(?:var|let|const|function|if|for|try|while|{_ROOTS})$")
_RUNTIME = re.compile(
    rf"\b(?:{_ROOTS}|getElementById|getElementsBy\w+|createElement|addEventListener|querySelector(?:All)?|appendChild|"
    r"insertBefore|innerHTML|setAttribute|ajax|onload|pageview|async|src)\b|\$\("
)
# A function in brackets that is called at once: behind the brackets, or inside at their end.
_CALLED = re.compile(r"\s*(?:\.call|\.apply)?\s*\(")
_CALLS_ITSELF = re.compile(r"\}\s*(?:\.call|\.apply)?\([^(){}]{0,300}(?:\([^(){}]{0,100}\)[^(){}]{0,100})*\)\s*\)$")
_COMMENT_BEFORE = re.compile(r"(?:(?<!:)//(?!\S*\.\w)[^\n]*\n\s*)+$|/\*(?:[^*]|\*(?!/)){0,3000}\*/\s*$")
_INLINE_COMMENT_BEFORE = re.compile(r"(?<!:)//(?!\S*\.\S)[^\n.]{2,300}$")
_CODE_NAME = re.compile(r"[a-z][A-Z]|_|\$|\.\w")


def find(text: str, tags: Sequence[Span] = ()) -> Iterator[Piece]:
    """Yield the pieces of JavaScript in ``text``, in order, none of which starts inside one of the ``tags``.

    Time is linear: walks that are rejected draw on a budget of a few times the text's length.
    """
    at = wasted = number = 0
    while match := _START.search(text, at):
        while number < len(tags) and tags[number].end <= match.start():
            number += 1
        if number < len(tags) and tags[number].start <= match.start():
            at = tags[number].end
            continue
        start = _unglued(text, match)
        walk = Walk(text, start)
        piece = _judge(text, walk, at)
        if piece:
            yield piece
            at = max(piece.end, match.start() + 1)
        else:
            wasted += walk.end - start
            at = walk.end if wasted > 4 * len(text) + 10_000 else _after_name(text, match.start())
            at = max(at, match.start() + 1)


def _after_name(text: str, at: int) -> int:
    while at < len(text) and (text[at].isalnum() or text[at] in "_$"):
        at += 1
    return at


def _unglued(text: str, match: re.Match[str]) -> int:
    """Give where code begins in a match whose first name may have prose glued to it."""
    start = match.start()
    if match.lastgroup == "keyword" and text[start].isspace():
        return start + 1
    if match.lastgroup != "chain":
        return start
    chain = match.group()
    first = re.match(rf"\(?{NAME}", chain)
    name = first.group() if first else ""
    if _ROOT.match(name):
        return start
    if re.fullmatch(r"[A-Za-z][a-z]+\$", name) and chain.startswith(name + "("):
        return start + len(name) - 1
    # A word glued to a keyword or a root object: ``strategicif(``.
    if (glued := _GLUED_ROOT.search(name)) and name[: glued.start()].isalpha():
        return start + glued.start()
    # A sentence's full stop before a root object: ``growing.console.log(``.
    if full_stop := re.search(rf"\.(?=(?:{_ROOTS})\b|\$[.(]|_\w)", chain):
        return start + full_stop.end()
    # A word glued to a function that is called at once: ``Brian(function(){...})()``.
    if (
        chain.rstrip("( ") == name
        and chain.endswith("(")
        and name.isalpha()
        and re.match(r"\s*function\b", text[match.end() : match.end() + 20])
    ):
        walk = Walk(text, match.end() - 1)
        if walk.closed >= 0 and (
            _CALLED.match(text, walk.closed)
            or _CALLS_ITSELF.search(text, walk.closed - 400 if walk.closed > 400 else 0, walk.closed)
        ):
            return match.end() - 1
    return start


def _with_comments(text: str, start: int, low: int) -> int:
    """Move ``start`` back over comments that stand right before the code."""
    window = text[max(low, start - 4000) : start]
    for pattern in (_COMMENT_BEFORE, _INLINE_COMMENT_BEFORE):
        if found := pattern.search(window):
            return start - len(window) + found.start()
    return start


def _judge(text: str, walk: Walk, low: int) -> Piece | None:
    code = text[walk.start : walk.end]
    if len(code) < 6:
        return None
    runtime = len(set(_RUNTIME.findall(code[:20_000])))
    named = bool(_CODE_NAME.search(code[:60]))
    score = (
        0.35 * min(walk.calls, 4)
        + 0.3 * min(walk.assigns, 4)
        + 0.35 * min(walk.statements, 4)
        + 0.2 * min(walk.strings, 3)
        + 0.25 * min(walk.keywords, 4)
        + 0.15 * min(walk.members, 4)
        + 0.3 * min(runtime, 4)
        + 0.2 * walk.balanced
        + 0.3 * named
    )
    enough = (
        (walk.statements and (walk.calls or walk.assigns or walk.keywords or walk.members))
        or (walk.calls and (walk.strings or (walk.members and runtime) or (walk.calls >= 2 and named)))
        or (walk.assigns and runtime and walk.members >= 2)
        or (walk.assigns and (walk.strings or walk.calls or walk.balanced) and (named or runtime or walk.keywords))
    )
    comment = code.startswith("/*") and not walk.calls
    if comment and code.endswith("*/"):
        score, enough = 1.0, 1
    if not enough or score < 1:
        return None
    counts = ((walk.statements, "statement"), (walk.calls, "call"), (walk.assigns, "assignment"))
    parts = [f"{n} {word}{'s' if n != 1 else ''}" for n, word in counts if n] or ["a comment"]
    last = "the end of a statement" if code.endswith((";", "}")) else "the last complete expression"
    head = code[:24].split("\n")[0].strip()
    reason = f"starts with “{head}”; {', '.join(parts)}; ends with {last}"
    start = _with_comments(text, walk.start, low)
    return Piece(start, walk.end, Kind.SCRIPT, score, reason, "leaks.javascript", runtime > 0)
