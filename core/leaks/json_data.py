"""JSON in prose: objects and arrays with quoted keys, followed by their own grammar through sentences in strings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.leaks.piece import Piece
from core.removal import Kind
from core.span import Span

_START = re.compile(
    r'[{\[]\s*(?:[{\[]\s*){0,6}(?:"[^"\n{}]{1,120}"\s*:|“[^”\n{}]{1,120}”\s*:|"@)|\[\s*[\[{]\s*(?:"[^"\n]{0,120}"\s*[,\]])'
)
_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<open>[{\[])|(?P<close>[}\]])|(?P<comma>,)|(?P<colon>:)"
    r"|(?P<value>true\b|false\b|null\b|undefined\b|-?\d[\d.eE+-]*)|(?P<string>[\"“'])"
)


def find(text: str, tags: Sequence[Span] = ()) -> Iterator[Piece]:
    """Yield the pieces of JSON in ``text``, in order. Linear: a start is looked for behind the last walk only."""
    at = 0
    while match := _START.search(text, at):
        end, keys, closed, runtime = _walk(text, match.start())
        if (keys >= 1 or end - match.start() > 60) and (closed or keys >= 2) and end - match.start() >= 7:
            score = 0.7 + 0.3 * min(keys, 4) + 0.5 * closed
            tail = "its closing bracket" if closed else "the last complete value"
            reason = f"{keys} quoted key{'s' if keys != 1 else ''}; ends with {tail}"
            yield Piece(match.start(), end, Kind.DATA, score, reason, "leaks.json_data", runtime)
            at = end
        else:
            at = max(match.start() + 1, end)


def _walk(text: str, start: int) -> tuple[int, int, bool, bool]:
    """Follow a value from ``start``; give its end, the number of keys, whether it closed, and whether it is JSON-LD."""
    stack: list[str] = []
    at = end = start
    keys = 0
    runtime = False
    expect = "value"  # value, key, colon, comma
    while match := _TOKEN.match(text, at):
        group = match.lastgroup
        at = match.end()
        if group == "space":
            continue
        if group == "open":
            if expect not in ("value", "key", "first"):
                break
            stack.append("}" if match.group() == "{" else "]")
            expect = "key" if match.group() == "{" else "value"
        elif group == "close":
            if not stack or stack.pop() != match.group():
                break
            expect = "comma"
            end = at
            if not stack:
                return end, keys, True, runtime
            continue
        elif group == "string":
            if expect not in ("value", "key"):
                break
            stop = _string_end(text, match.start(), match.group())
            if stop < 0:
                break
            if expect == "key":
                keys += 1
                runtime = runtime or text[match.end() : match.end() + 1] == "@"
                expect = "colon"
            else:
                expect = "comma"
            at = stop
        elif group == "value":
            if expect != "value":
                break
            expect = "comma"
        elif group == "colon":
            if expect != "colon":
                break
            expect = "value"
        elif group == "comma":
            if expect != "comma":
                break
            expect = "key" if stack and stack[-1] == "}" else "value"
        end = at
    return end, keys, False, runtime


def _string_end(text: str, at: int, quote: str) -> int:
    closing = "”" if quote == "“" else quote
    i = at + 1
    while True:
        i = text.find(closing, i, at + 500_000)
        if i < 0:
            return -1
        back = i - 1
        while text[back] == "\\":
            back -= 1
        if (i - back) % 2:
            follow = text[i + 1 : i + 40].lstrip()[:1]
            if follow in ("", ",", ":", "}", "]"):
                return i + 1 if i - at < 600 or "\n" not in text[at:i] else -1
            # A quote inside the string that lost its backslash, or the string's end in code cut short.
            if i - at > 5000:
                return -1
        i += 1
