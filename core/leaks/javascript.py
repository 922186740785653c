"""JavaScript in prose: where a statement starts, and a tolerant lexer that follows it to where prose goes on.

The lexer knows whether an operand or an operator must come next. Prose breaks that at once, since two words follow
each other, and the last complete token before the break is the end of the code. Strings, template literals, comments
and regular expressions are single tokens, so sentences inside them do not end the code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.leaks.piece import Piece
from core.removal import Kind

_NAME = r"[A-Za-z_$][\w$]*"
_ROOTS = (
    "window|document|console|jQuery|googletag|location|navigator|localStorage|sessionStorage|parent|self|top|"
    "dataLayer|adsbygoogle|_gaq|gtag|fbq|apstag|setTimeout|setInterval|Drupal|wp|wpcf7|Object|Math|JSON|"
    "history|screen|performance|globalThis|module|exports|twttr|FB|YT|OneSignal|moment"
)
_KEYWORD_START = (
    rf"(?:var|let|const)\s+{_NAME}\s*(?:=(?!=)|;|,|\s(?:of|in)\s)|(?:var|let|const)\s*[\[{{]\s*{_NAME}"
    rf"|(?:async\s+)?function\s*\*?\s*(?:{_NAME}\s*)?\("
    r"|(?:if|for|while|switch)\s*\(|(?:try|do)\s*\{|new\s+[A-Za-z_$][\w$.]*\("
    rf"|class\s+{_NAME}\s*(?:extends\s+[\w$.]+\s*)?\{{|import\s*[{{*'\"]|return\s*[;({{!'\"]|throw\s+new\s|delete\s+{_NAME}[.\[]"
)
# A chain of names that is called, indexed or assigned. Bounded repeats keep it linear.
_CHAIN_START = rf"{_NAME}(?:\s?\.\s?{_NAME}){{0,12}}(?:\((?=\S)|\(\s|\[[^\]\n]{{1,80}}\]\s*[.=(]|\s*(?:[-+|&*]=|=(?![=>~])|\+\+)|\s\((?=function|\{{|['\"$]))"
_START = re.compile(
    rf"(?P<keyword>\b(?:{_KEYWORD_START}))"
    rf"|(?P<invoked>[!+;~]*\(\s*(?:async\s*)?(?:function\b|\(\s*[\w$, ]{{0,80}}\)\s*=>)|[!+~]function\b)"
    rf"|(?P<use>['\"]use strict['\"])"
    rf"|(?P<chain>\(?(?<![\w$@])(?:{_CHAIN_START}))"
    rf"|(?P<comment>/\*(?=[\s!<*#])|//\s*<!\[CDATA\[|//\s*<!--)"
    rf"|(?P<literal>\[[^\]\n]{{1,200}}\]\.(?:forEach|map|push|join)\()"
)
_STATEMENT = re.compile(
    rf"(?:{_KEYWORD_START}|(?:else|catch|finally|do|try)\b\s*(?:\{{|if\b|\()|(?:return|break|continue|throw|case|default)\b"
    rf"|{_NAME}\s*:\s*\{{|[!+~;]*\(|['\"]use strict|{_CHAIN_START}|{_NAME}(?:\s?\.\s?{_NAME}){{1,12}}\s*[;(\[=]|{_NAME}\s*(?:\(|\[|=(?!=)|\+\+|--|;)"
    rf"|[;{{}}]|/\*|//(?!\S+\.\S)|<!--|-->|`|\[\s*['\"\[{{]|\+\+|--{_NAME})"
)
_GLUED = re.compile(rf"(?:var|let|const|function|window|document|console|jQuery|googletag|if|try|for|while)$")
_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<comment>/\*|//|<!--|-->)|(?P<name>#?[^\W\d][\w$]*|\$[\w$]*)|(?P<number>\.?\d[\w.]*)"
    r"|(?P<string>[\"'`‘’“”])|(?P<open>[(\[{])|(?P<close>[)\]}])"
    r"|(?P<operator>=>|\?\.|\.\.\.|[-+*%&|^!=<>?~:,;./\\@#]+?)"
)
_CLOSER = {"(": ")", "[": "]", "{": "}"}
_PREFIX_WORDS = frozenset(
    "return typeof instanceof in of new delete void throw case else do yield await async extends default var let const "
    "function class static get set import export from as".split()
)
_HEAD_WORDS = frozenset("if for while switch with catch function".split())
_STATEMENT_WORDS = frozenset(
    "var let const function if for while switch try do return throw class import export break continue else catch "
    "finally case default new delete typeof void async await yield debugger".split()
)
_RUNTIME = re.compile(rf"\b(?:{_ROOTS}|getElementById|getElementsBy\w+|createElement|addEventListener|querySelector(?:All)?|appendChild|insertBefore|innerHTML|setAttribute|ajax|onload|pageview|async|src)\b|\$\(")
_LONGEST_STRING = 200_000


class _Scan:
    """One walk of the lexer over the text from a statement's start."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self.end = start  # end of the last token that is code beyond doubt
        self.calls = self.assigns = self.statements = self.strings = self.keywords = self.members = 0
        self.balanced = False
        self._run()

    def _run(self) -> None:
        text, size = self.text, len(self.text)
        stack: list[tuple[str, str]] = []  # bracket, the word before it
        at = self.start
        operand = True  # an operand may come next
        complete = False  # a statement has just ended
        line_break = False
        word = before = ""  # last token, the one before
        while at < size:
            match = _TOKEN.match(text, at)
            if not match:
                break
            group, token, stop = match.lastgroup, match.group(), match.end()
            if group == "space":
                line_break = line_break or "\n" in token
                at = stop
                continue
            if complete and not stack and not self._goes_on(at):
                break
            if group == "comment":
                stop = self._comment(at, token)
                if stop < 0:
                    break
                at = self.end = stop
                line_break = True
                continue
            if group == "name" or group == "number":
                if not operand:
                    # Two operands in a row: a statement without semicolon before it, or prose.
                    in_statements = not stack or stack[-1][0] == "{"
                    fresh = token in _STATEMENT_WORDS or line_break or word in ")}]" or in_statements
                    if token in ("in", "of", "instanceof", "as", "from", "else", "while", "catch", "finally"):
                        operand = True
                    elif not (in_statements and fresh and self._goes_on(at)):
                        break
                if group == "name" and token in _STATEMENT_WORDS:
                    self.keywords += 1
                operand = group == "name" and token in _PREFIX_WORDS
            elif group == "string":
                if not operand:
                    break
                stop = self._string(at, token)
                if stop < 0:
                    break
                self.strings += 1
                operand = False
            elif group == "open":
                if token == "(" and not operand:
                    self.calls += word not in _HEAD_WORDS
                if token == "{" and not operand and word not in (")", "}") and not line_break and not stack and word not in _PREFIX_WORDS:
                    break
                stack.append((token, word if token != "{" else before))
                operand = True
            elif group == "close":
                if not stack or _CLOSER[stack[-1][0]] != token:
                    if token == "}" and not stack and self.statements:
                        at = self.end = stop
                        continue
                    break
                opener, head = stack.pop()
                operand = token == "}" or (token == ")" and head in _HEAD_WORDS)
                self.balanced = True
            else:
                if token == "/" and operand:
                    stop = self._regex(at)
                    if stop < 0:
                        break
                    operand = False
                    token = "regex"
                elif token == ";":
                    self.statements += 1
                    operand = True
                else:
                    if token == "=":
                        self.assigns += 1
                    elif token == ".":
                        self.members += 1
                    if text[at : at + 2] in ("++", "--"):
                        stop = at + 2
                    elif token in ".?" and not stack and re.match(r"\s|$", text[stop : stop + 1]) and not text[stop:].lstrip()[:1] == ".":
                        if not re.match(r"\s+" + _NAME + r"\s*[(.=]", text[stop : stop + 60]) or token == ".":
                            break
                    operand = True
                    if text[at : at + 2] in ("++", "--"):
                        operand = False
            complete = token == ";" or (token == "}" and not stack)
            before, word = word, token
            at = self.end = stop
            line_break = False
        while self.end > self.start and text[self.end - 1].isspace():
            self.end -= 1

    def _goes_on(self, at: int) -> bool:
        text = self.text
        if text[at] in ")]},;.":
            return text[at] != "." or bool(re.match(rf"\.{_NAME}\(", text[at : at + 40]))
        return bool(_STATEMENT.match(text, at))

    def _string(self, at: int, quote: str) -> int:
        """Give the end of the string that opens at ``at``, or -1 where it never closes."""
        text = self.text
        closing = {"‘": "’", "“": "”"}.get(quote, quote)
        i = at + 1
        limit = min(len(text), at + _LONGEST_STRING)
        while True:
            i = text.find(closing, i, limit)
            if i < 0:
                return -1
            back = i - 1
            while back > at and text[back] == "\\":
                back -= 1
            if (i - 1 - back) % 2 == 0:
                if "\n" in text[at:i] and quote != "`" and not text[i + 1 : i + 2].strip(" ,;)]}+:?"):
                    return i + 1
                if quote == "`" or "\n\n" not in text[at:i]:
                    return i + 1
                return -1
            i += 1

    def _comment(self, at: int, mark: str) -> int:
        text = self.text
        if mark == "/*":
            stop = text.find("*/", at + 2)
            return stop + 2 if stop >= 0 else -1
        if mark == "-->":
            return at + 3
        if mark == "//" and (pair := re.compile(r"//\s*(?:-->|<!\[CDATA\[|\]\]>|<!--)").match(text, at)):
            return pair.end()
        line_end = text.find("\n", at)
        line_end = len(text) if line_end < 0 else line_end
        if line_end - at < 160:
            return line_end
        # The line breaks are lost: the comment runs until code goes on.
        found = _START.search(text, at + 2, min(line_end, at + 400))
        return found.start() if found else -1

    def _regex(self, at: int) -> int:
        text, i, in_class = self.text, at + 1, False
        while i < min(len(text), at + 2000):
            character = text[i]
            if character == "\n":
                return -1
            if character == "\\":
                i += 1
            elif character == "[":
                in_class = True
            elif character == "]":
                in_class = False
            elif character == "/" and not in_class:
                i += 1
                while i < len(text) and text[i] in "dgimsuvy":
                    i += 1
                return i
            i += 1
        return -1


def _start_of(text: str, match: re.Match[str]) -> int:
    """Move a match's beginning past prose that is glued to it."""
    start = match.start()
    if match.lastgroup != "chain":
        return start
    chain = match.group()
    # A sentence's full stop before a root object: ``growing.console.log(``.
    found = re.search(rf"\.(?=(?:{_ROOTS})\b)|(?<=[a-zа-я])\.(?=(?:var|let|const|function)\b)", chain)
    return start + found.end() if found else start


def find(text: str) -> Iterator[Piece]:
    """Yield the pieces of JavaScript in ``text``, in order. Time is linear: rejected walks are on a budget."""
    at = wasted = 0
    while match := _START.search(text, at):
        start = _start_of(text, match)
        if match.lastgroup == "chain" and match.group().endswith("(function") is False and text[match.end() - 1 : match.end()] == "(":
            word = match.group()[:-1]
            if re.match(r"\s*function\b", text[match.end() : match.end() + 20]) and word.isalpha() and _is_invoked(text, match.end() - 1):
                start = match.end() - 1
        scan = _Scan(text, start)
        piece = _judge(text, scan)
        if piece:
            yield piece
            at = max(piece.end, match.start() + 1)
        else:
            wasted += scan.end - start
            at = max(match.start() + 1, scan.end if wasted > 4 * len(text) + 10_000 else match.start() + 1)
            at = max(at, _next_word(text, match.start()))


def _next_word(text: str, at: int) -> int:
    while at < len(text) and (text[at].isalnum() or text[at] in "_$"):
        at += 1
    return at


def _is_invoked(text: str, at: int) -> bool:
    """Tell whether the bracket at ``at`` holds a function that is called at once: ``(function(){...})()``."""
    scan = _Scan(text, at)
    return bool(re.search(r"\)\s*\)\s*;?$|\}\s*\)\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*;?$", text[max(at, scan.end - 400) : scan.end]))


def _judge(text: str, scan: _Scan) -> Piece | None:
    code = text[scan.start : scan.end]
    if len(code) < 6:
        return None
    runtime = len(set(_RUNTIME.findall(code[:20_000])))
    score = (
        0.35 * min(scan.calls, 4) + 0.3 * min(scan.assigns, 4) + 0.35 * min(scan.statements, 4) + 0.2 * min(scan.strings, 3)
        + 0.25 * min(scan.keywords, 4) + 0.15 * min(scan.members, 4) + 0.3 * min(runtime, 4) + 0.2 * scan.balanced
    )
    if not (scan.statements or scan.calls + scan.assigns >= 2 or (scan.calls and scan.strings)):
        return None
    if score < 1:
        return None
    parts = [f"{n} {word}{'s' if n != 1 else ''}" for n, word in ((scan.statements, "statement"), (scan.calls, "call"), (scan.assigns, "assignment")) if n]
    last = "the end of a statement" if code.endswith((";", "}")) else "the last complete expression"
    reason = f"JavaScript: starts with “{code[:24].split(chr(10))[0].strip()}”; {', '.join(parts)}; ends with {last}"
    return Piece(scan.start, scan.end, Kind.SCRIPT, score, reason, "leaks.javascript", runtime > 0)
