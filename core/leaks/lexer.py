"""A tolerant lexer for JavaScript that knows where code stops being code.

It keeps track of whether an operand or an operator must come next. Prose breaks that at once, since two words follow
each other: the last token before the break is the end of the code. Strings, template literals, comments and regular
expressions are single tokens, so the sentences in them do not end it. Lost line breaks, lost ends and typographic
quotes are allowed for.
"""

from __future__ import annotations

import re

NAME = r"[A-Za-z_$][\w$]*"
KEYWORD_START = (
    rf"(?:var|let|const)\s+{NAME}\s*(?:=(?!=)|;|,\s*{NAME}\s*[=,;]|\s(?:of|in)\s)|(?:var|const|let)\s*[\[{{]\s*{NAME}\s*[,:}}\]=]"
    rf"|(?:async\s+)?function\s*\*?\s*(?:{NAME}\s*)?\("
    r"|\b(?:if|for|while|switch)\s*\(|\b(?:try|do)\s*\{|\bnew\s+[A-Za-z_$][\w$.]*\("
    rf"|\bclass\s+{NAME}\s*(?:extends\s+[\w$.]+\s*)?\{{|\bimport\s*[{{*'\"]|\breturn\s*[;({{!'\"]|\bthrow\s+new\s|\bdelete\s+{NAME}[.\[]"
)
# A chain of names that is called, indexed or assigned. The repeats are bounded, which keeps the search linear.
CHAIN_START = (
    rf"{NAME}(?:(?:\??\.|\s\.\s?|\n\s*\.){NAME}){{0,12}}(?:\(|\|\|\s?[({{]|\[[^\]\n]{{1,80}}\]\s*[.=(]|\s*(?:[-+|&*]=|=(?![=>~])|\+\+)"
    rf"|\s\((?=function|\{{|['\"$]))"
)
_STATEMENT = re.compile(
    rf"(?:{KEYWORD_START}|(?:else|catch|finally|do|try)\b\s*(?:\{{|if\b|\()|(?:return|break|continue|throw|case|default)\b"
    rf"|{NAME}\s*:\s*\{{|[!+~]*\((?=\s*(?:async\b|function\b|[!(\[{{'\"]|\)\s*=>|{NAME}\s*(?:[.=\[(|&]|,\s?{NAME}\s?[,)]|\)\s*=>)))|!|['\"]use strict|{CHAIN_START}|{NAME}(?:(?:\.|\s\.\s?){NAME}){{1,12}}\s*[;(\[=]"
    rf"|{NAME}(?:\(|\[|\s\((?=['\"$\[{{]|function)|\s*=(?!=)|\s*(?:\+\+|--|;))|{NAME}(?:&&|\|\||\?\.?)\S|[;{{}}]|/\*|//(?!\S+\.\S)|<!--|-->|\]\]>|`|\[\s*['\"\[{{]|\+\+|--{NAME}|,\s*(?:['\"\[{{]|{NAME}\s*[:(=]))"
)
_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<comment>/\*|//|<!--|-->|<!\[CDATA\[|(?:<!)?\]\]>)|(?P<name>\#?[^\W\d][\w$]*|\$[\w$]*)|(?P<number>\.?\d[\w.]*)"
    r"|(?P<string>[\"'`‘’“”])|(?P<open>[(\[{])|(?P<close>[)\]}])"
    r"|(?P<operator>=>|\?\.(?!\d)|\.\.\.|\+\+|--|[-+*%&|^!=<>?~:,;./\\@#])",
    re.IGNORECASE,
)
_CLOSER = {"(": ")", "[": "]", "{": "}"}
# Words after which an operand comes.
_PREFIX_WORDS = frozenset(
    [
        "return",
        "typeof",
        "instanceof",
        "in",
        "of",
        "new",
        "delete",
        "void",
        "throw",
        "case",
        "else",
        "do",
        "yield",
        "await",
        "async",
        "extends",
        "default",
        "var",
        "let",
        "const",
        "break",
        "continue",
        "function",
        "class",
        "static",
        "get",
        "set",
        "import",
        "export",
        "from",
        "as",
    ]
)
_INFIX_WORDS = frozenset(["in", "of", "instanceof", "as", "from", "else", "while", "catch", "finally", "extends"])
_HEAD_WORDS = frozenset(["if", "for", "while", "switch", "with", "catch", "function"])
_BLOCK_WORDS = frozenset(["try", "do", "else", "finally", "static"])
_STATEMENT_WORDS = frozenset(
    [
        "var",
        "let",
        "const",
        "function",
        "if",
        "for",
        "while",
        "switch",
        "try",
        "do",
        "return",
        "throw",
        "class",
        "import",
        "export",
        "break",
        "continue",
        "else",
        "catch",
        "finally",
        "case",
        "default",
        "new",
        "delete",
        "typeof",
        "void",
        "async",
        "await",
        "yield",
        "debugger",
    ]
)
_MARK = re.compile(r"//\s*(?:-->|<!\[CDATA\[|\]\]>|<!--|><!--|--><!\]\]>)+", re.IGNORECASE)
_CODE_AGAIN = re.compile(rf"(?<=\s)(?:{KEYWORD_START}|[\w$]+(?:\.[\w$]+)*\s*(?:\(['\"$)]|=\s)|\}}|//\s)")
_AFTER_STRING = re.compile(
    r"\s*(?:[,;)\]}+:?.=!&|<>*/%^(\[-]|(?:in|of|instanceof|as|from|else)\b|$)|\s*\n|\s+(?:var|let|const|function|if|return)\b|(?<=t['\"])\s"
)
_TOUCHING = re.compile(r"[^\s'\"<>]*")
_SOURCE_URL = re.compile(
    r"//[#@]\s*source(?:Mapping)?URL=(?:[\w./:?=&%-]*?(?:-js(?:-extra|-before|-after|-translations)?|\.js|\.map)(?![\w-]*[.]js)|\S+)"
)
_LONGEST_STRING = 200_000
_LONGEST_WRAPPED = 600
_LONGEST_REGEX = 2_000


class Walk:
    """One walk over ``text`` from ``start`` to ``end``, the position behind the last token that is code.

    Attributes:
        calls, assigns, statements, strings, keywords, members: How many of each were met.
        balanced: Whether a bracket closed.
        depth: How many brackets stand open at the end.
    """

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = self.end = start
        self.calls = self.assigns = self.statements = self.strings = self.keywords = self.members = self.pairs = 0
        self.balanced = False
        self.closed = -1  # where the first bracket of the walk closed
        self._stack: list[tuple[str, str]] = []  # a bracket and the word before it
        self._operand = True  # an operand may come next
        self._line_break = False
        self._word = ""  # the last token
        self._last = start  # where it begins
        self._run()
        self.depth = len(self._stack)

    def _run(self) -> None:
        text, size = self.text, len(self.text)
        at = self.start
        complete = False
        while at < size and (match := _TOKEN.match(text, at)):
            group = match.lastgroup or ""
            token = match.group()
            if group == "space":
                self._line_break = self._line_break or "\n" in token
                at = match.end()
                continue
            if complete and not self._goes_on(at):
                return
            stop = getattr(self, "_" + group)(at, token, match.end())
            if stop < 0:
                return
            at = self.end = stop
            if group == "comment":
                self._line_break = True
                complete = not self._stack and self._operand
                continue
            complete = not self._stack and token in (";", "}")
            self._word, self._last = token, match.start()
            self._line_break = False

    def _goes_on(self, at: int) -> bool:
        character = self.text[at]
        if character == "(" and self.text[at - 1] in ")}":
            return True
        if character == ".":
            return bool(re.match(rf"\.\s?{NAME}\(", self.text[at : at + 60]))
        return character in ")]}" or bool(_STATEMENT.match(self.text, at))

    def _in_statements(self) -> bool:
        return not self._stack or self._stack[-1][0] == "{"

    def _name(self, at: int, token: str, stop: int) -> int:
        if not self._operand:
            if token in _INFIX_WORDS and (self._stack or self._word in ")}\"'" or token in ("instanceof", "extends")):
                self._operand = True
                return stop
            if not (self._in_statements() and self._goes_on(at)):
                self._give_back(at)
                return -1
        if token in _STATEMENT_WORDS:
            self.keywords += 1
        self._operand = token in _PREFIX_WORDS
        return stop

    def _give_back(self, at: int) -> None:
        """Two words stand in a row, so the first of them may be prose already: give it back.

        It is prose if white space or a closing mark parts it from the code before it; a name that is cut short by
        lost text touches its code.
        """
        before = self.text[self._last - 1 : self._last]
        if self._word.isalpha() and self._last > self.start and (before.isspace() or before in ">;})"):
            end = self._last
            while end > self.start and self.text[end - 1].isspace():
                end -= 1
            if self._word not in _STATEMENT_WORDS:
                self.end = end

    def _number(self, at: int, token: str, stop: int) -> int:
        if not self._operand:
            return -1
        self._operand = False
        return stop

    def _string(self, at: int, quote: str, stop: int) -> int:
        if not self._operand:
            return -1
        end = self._string_end(at, quote)
        self.strings += end > 0
        self._operand = False
        return end

    def _open(self, at: int, token: str, stop: int) -> int:
        if token == "(" and not self._operand:
            self.calls += self._word not in _HEAD_WORDS
        opens_block = self._word in ")}" or self._word in _BLOCK_WORDS or self._line_break or self._operand
        if token == "{" and not opens_block and not self._stack and self.keywords == 0:
            return -1
        self._stack.append((token, self._word))
        self._operand = True
        return stop

    def _close(self, at: int, token: str, stop: int) -> int:
        if not self._stack or _CLOSER[self._stack[-1][0]] != token:
            # A closing brace too many: the leak lost its head.
            if token == "}" and not self._stack and self.statements:
                return stop
            return -1
        _, head = self._stack.pop()
        self._operand = token == "}" or (token == ")" and head in _HEAD_WORDS)
        self.balanced = True
        if not self._stack and self.closed < 0:
            self.closed = stop
        return stop

    def _operator(self, at: int, token: str, stop: int) -> int:
        if token in ("++", "--"):
            return stop
        if token == "/" and self._operand:
            self._operand = False
            return self._regex_end(at)
        if token == ";":
            self.statements += 1
        elif token == "=":
            self.assigns += 1
        elif token == ".":
            self.members += 1
            # A full stop: a name must follow a dot.
            if not re.match(rf"\s*{NAME}" if self._stack else NAME, self.text[stop : stop + 40]):
                return -1
        elif token == ":":
            self.pairs += 1
            if not self._stack and "?" not in self.text[max(self.start, at - 300) : at] and not self.keywords:
                return -1
        elif token in ",?!" and not self._stack and self.text[stop : stop + 1].isspace():
            ahead = self.text[stop : stop + 80].lstrip()
            if token == "," and not re.match(rf"{NAME}\s*[=.(\[,;]|['\"{{\[(!]", ahead):
                return -1
            if token == "!" or (token == "?" and not re.match(r"['\"\w$(\[{!-]", ahead)):
                return -1
        self._operand = True
        return stop

    def _string_end(self, at: int, quote: str) -> int:
        """Give the end of the string that opens at ``at``.

        Where it never closes, its code was cut short: what touches the quote is the last of it, and -1 is given.
        """
        text = self.text
        closing = {"‘": "’", "“": "”"}.get(quote, quote)
        limit = min(len(text), at + _LONGEST_STRING)
        i = at
        while (i := text.find(closing, i + 1, limit)) >= 0:
            back = i - 1
            while back > at and text[back] == "\\":
                back -= 1
            if (i - 1 - back) % 2:
                continue
            if quote == "`":
                return i + 1
            if _AFTER_STRING.match(text, i + 1):
                if "\n" in text[at:i] and (i - at > _LONGEST_WRAPPED or "\n\n" in text[at:i]):
                    break
                return i + 1
            # An apostrophe in a text, or the quote of another string behind a cut: look on for a while.
            if i - at > _LONGEST_WRAPPED:
                break
        self.end = _TOUCHING.match(text, at + 1).end()  # type: ignore[union-attr]
        return -1

    def _comment(self, at: int, mark: str, stop: int) -> int:
        text = self.text
        if mark == "/*":
            end = text.find("*/", at + 2)
            return end + 2 if end >= 0 else -1
        if mark == "<!--" and self._operand and re.match(r"<!--[^\n<>]{0,200}-->", text[at : at + 210]):
            return text.find("-->", at) + 3
        if mark != "//":
            return stop
        if pair := _MARK.match(text, at):
            return pair.end()
        if source := _SOURCE_URL.match(text, at):
            return source.end()
        line_end = text.find("\n", at)
        line_end = len(text) if line_end < 0 else line_end
        # Where line breaks are lost the comment runs only until code goes on.
        again = _CODE_AGAIN.search(text, at + 2, min(line_end, at + 400)) if line_end - at > 120 else None
        if again:
            return again.start()
        return line_end if line_end - at <= 200 else -1

    def _regex_end(self, at: int) -> int:
        text, i, in_class = self.text, at + 1, False
        while i < min(len(text), at + _LONGEST_REGEX):
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
                return i + 1 + len(text[i + 1 : i + 9]) - len(text[i + 1 : i + 9].lstrip("dgimsuvy"))
            i += 1
        return -1
