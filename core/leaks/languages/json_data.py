"""JSON in prose: objects and arrays with quoted keys, followed by their own grammar through sentences in strings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.article.removal import Kind
from core.article.span import Span
from core.leaks.languages.torso import torso_end
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

_START = lazy_pattern(
    # A quote, or a comment, stands behind the brackets: that is seen at once.
    r'[{\[](?=\s*+(?:[{\[]\s*+){0,6}+["“/])(?:(?![{\[]{9})\s*(?:[{\[]\s*){0,6}(?:(?://[^\n]{0,200}\n|/\*[^*]{0,400}\*/)\s*){0,3}(?:"[^"\n{}]{1,120}"\s*:|“[^”\n{}]{1,120}”\s*:|"@)|(?<=\[)\s*"[^"\n]{1,80}"\s*,\s*"[^"\n]{1,80}"\s*,|(?<=\[)\s*[\[{]\s*(?:"[^"\n]{0,120}"\s*[,\]]))'
)
_TOKEN = lazy_pattern(
    r"\s*+(?:(?P<open>[{\[])|(?P<close>[}\]])|(?P<comma>,)|(?P<colon>:)"
    r"|(?P<value>true\b|false\b|null\b|undefined\b|-?\d[\d.eE+-]*)|(?P<string>[\"“'])|(?P<comment>//\s|/\*))"
)
# Comments are no JSON, but people write them; where line breaks are lost one ends where a key or a bracket stands.
_COMMENT_END = lazy_pattern(r"\n|(?=\"[^\"\n]{1,60}\"\s?:|\s[}\]])")
_KEY_BEFORE = lazy_pattern(
    r"(?:(?:\"[^\"\n]{1,60}\"|[A-Za-z_]\w{0,40})\s?:\s?(?:\"[^\"\n]{0,300}\"|-?\d[\d.]{0,15}|true|false|null|\{\s?\}|\[\s?\])\s?,\s?){1,40}"
    r"(?:\"[^\"\n]{1,60}\"|[A-Za-z_]\w{0,40})\s?:\s?$"
)
_OPENS_STRING = lazy_pattern(r"[=(,:\[{]\s?$")
_SENTENCE = lazy_pattern(r"(?:[^\W\d_]{2,} ){4}")
_LONGEST_STRING = 500_000
_LONGEST_KEY = 300
_LONGEST_HEAD = 4_000
_DATA = "data for programs (JSON) that leaked into the text"
_LINKED = "facts for search engines that leaked into the text"


def find(text: str, tags: Sequence[Span] = ()) -> Iterator[Piece]:
    """Yield the pieces of JSON in ``text``, in order. Linear: a start is looked for behind the last walk only."""
    at = 0
    while match := _START.search(text, at):
        end, keys, closed, runtime = _walk(text, match.start())
        if (keys >= 1 or end - match.start() > 60) and (closed or keys >= 2) and end - match.start() >= 7:
            score = 0.7 + 0.3 * min(keys, 4) + 0.5 * closed
            reason = _LINKED if runtime else _DATA
            detail = (
                f"reads as data (JSON): {keys} quoted name{'s' if keys != 1 else ''}{'' if closed else ', cut short'}"
            )
            start = _with_head(text, match.start(), at)
            end = _with_rest(text, end) if closed else end
            yield Piece(start, end, Kind.DATA, score, reason, "leaks.json_data", runtime, detail)
            at = end
        else:
            at = max(match.start() + 1, end)


def _with_head(text: str, start: int, low: int) -> int:
    """Move ``start`` back over the members of an object that lost its opening brace."""
    if text[max(low, start - 2) : start].rstrip()[-1:] != ":":
        return start
    window = text[max(low, start - _LONGEST_HEAD) : start]
    found = _KEY_BEFORE.search(window)
    return start - len(window) + found.start() if found else start


_REST_KEY = lazy_pattern(r"\s?,\s?\"[^\"\n]{1,80}\"\s?:")
_REST_CLOSE = lazy_pattern(r"\s?[}\]]")


def _with_rest(text: str, end: int) -> int:
    """Move ``end`` over further members of an object whose beginning stood before this value."""
    while found := _REST_KEY.match(text, end):
        rest = _walk(text, found.end(), head=False)[0]
        if rest <= found.end():
            return end
        end = rest
    while closing := _REST_CLOSE.match(text, end):
        end = closing.end()
    return end


def _walk(text: str, start: int, *, head: bool = True) -> tuple[int, int, bool, bool]:
    """Follow a value from ``start``; give its end, the number of keys, whether it closed, and whether it is JSON-LD."""
    stack: list[str] = [] if head else ["}"]
    at = end = start
    keys = 0
    runtime = straight = False
    expect = "value"  # value, key, colon, comma
    while match := _TOKEN.match(text, at):
        group = match.lastgroup or ""
        token = match[group]
        at = match.end()
        if group == "open":
            if expect not in ("value", "key"):
                break
            stack.append("}" if token == "{" else "]")
            expect = "key" if token == "{" else "value"
        elif group == "close":
            if not stack or stack.pop() != token:
                break
            expect = "comma"
            end = at
            if not stack:
                return end, keys, True, runtime
            continue
        elif group == "string":
            if expect not in ("value", "key"):
                break
            stop, cut = _string_end(text, at - 1, token, key=expect == "key")
            if token == "“" and straight and _SENTENCE.search(text, at, stop):
                break  # what somebody says
            straight = straight or token == '"'
            if cut:
                return max(end, stop), keys, False, runtime
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
        else:
            stop = _comment_end(text, at, token)
            if stop < 0:
                break
            at = stop
            continue
        end = at
    return end, keys, False, runtime


def _comment_end(text: str, at: int, mark: str) -> int:
    if mark == "/*":
        stop = text.find("*/", at, at + 5_000)
        return stop + 2 if stop >= 0 else -1
    found = _COMMENT_END.search(text, at, at + 200)
    return found.end() if found else -1


def _string_end(text: str, at: int, quote: str, *, key: bool) -> tuple[int, bool]:
    """Give the end of the string that opens at ``at``, and whether it never closes since its data were cut short."""
    closing = "”" if quote == "“" else quote
    limit = at + (_LONGEST_KEY if key else _LONGEST_STRING)
    i = at + 1
    while (i := text.find(closing, i, limit)) >= 0:
        back = i - 1
        while text[back] == "\\":
            back -= 1
        if (i - back) % 2:
            follow = text[i + 1 : i + 40].lstrip()[:1]
            if follow == ":" and not key and text[i - 1 : i] != "\\":
                # The quote of a later key: this value was cut short before it.
                break
            if follow in ("", ",", ":", "}", "]"):
                if i - at < 600 or "\n" not in text[at:i]:
                    return i + 1, False
                break
            # A quote inside the string that lost its backslash, or the quote of another string behind a cut.
            if i - at > 5000 or (_OPENS_STRING.search(text, i - 3, i) and _SENTENCE.search(text, at, i)):
                break
        i += 1
    return torso_end(text, at + 1), True
