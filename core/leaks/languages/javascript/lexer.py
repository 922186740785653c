"""A tolerant lexer for JavaScript that knows where code stops being code.

It keeps track of whether an operand or an operator must come next. Prose breaks that at once, since two words follow
each other: the last token before the break is the end of the code. Strings, template literals, comments and regular
expressions are single tokens, so the sentences in them do not end it. Lost line breaks, lost ends and typographic
quotes are allowed for.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from core.leaks.languages.javascript.ends import HOLDS_ROOT, STATEMENT_WORDS, WORDS, goes_on, joins, without_prose
from core.leaks.languages.javascript.literals import comment_end, is_quotation, regex_end, string_end
from core.leaks.languages.javascript.names import NAME
from core.patterns import lazy_pattern

_TOKEN = lazy_pattern(
    r"\s*+(?:(?P<name>[^\W\d][\w$]*+|\$[\w$]*+|\#[^\W\d][\w$]*+)|(?P<open>[(\[{])|(?P<string>[\"'`‘’“”«„])|(?P<number>\.?\d[\w.]*+)"
    r"|(?P<comment>/\*|//|<!--|-->|<!\[(?i:CDATA)\[|(?:<!)?\]\]>)|(?P<close>[)\]}])"
    r"|(?P<operator>=>|\?\.(?!\d)|\.\.\.|\+\+|--|[-+*%&|^!=<>?~:,;./\\@#]|[–—](?=\s?[;)<>])))"
)
_CLOSER = {"(": ")", "[": "]", "{": "}"}
# Words after which an operand comes.
_PREFIX_WORDS = frozenset(
    (
        "return typeof instanceof in of new delete void throw case else do yield await async extends default "
        "var let const break continue function class static get set import export from as "
    ).split()
)
_INFIX_WORDS = frozenset("in of instanceof as from else while catch finally extends".split())
# Behind these no empty line stands in code.
_PENDING = frozenset(["=", "&", "|", "+", ".", "?", "-", "*", "!", "<", ">"])
_HEAD_WORDS = frozenset("if for while switch with catch function".split())
_BLOCK_WORDS = frozenset("try do else finally static".split())
_INDENTED_NAME = lazy_pattern(rf"(?:(?:[a-z]+[A-Z_$]|[$_])[\w$]*|{NAME}(?:\.[\w$]+)+)(?=\s|$)")
_NAME_TOKEN = lazy_pattern(rf"#?{NAME}")
_SPACED_NAME = lazy_pattern(rf"[^\S\n]*#?{NAME}|[^\S\n]*\n[^\S\n]*[a-z$_][\w$]*[.(\[]")
_AFTER_COMMA = lazy_pattern(rf"{NAME}\s*[=.(\[,;]|['\"{{\[(!]")
_AFTER_QUESTION = lazy_pattern(r"['\"\w$(\[{!-]")
_SUBTRAHEND = lazy_pattern(r"[-*] [\w$.]+\s?[;)*/+]")
_COMMAND_OF_LATEX = lazy_pattern(r"(?![nrtu])[A-Za-z]{2,}")
_QUANTITY = lazy_pattern(r"[\d.]+(?:(?![eEnxXoObB_]|\d)[^\W\d_]|[nxXoObBeE][g-zG-Z])\w*")  # with its unit
_MARKED_WORD = lazy_pattern(r"\\?[a-z]+\*\*")
_MEMBER_BEFORE = lazy_pattern(r"[=.(&|?]\s?[\w$]{1,60}$|\)$")


# Names, whole numbers and short strings that operators part, as most of minified code is: several tokens at once. No word
# is among them that the grammar knows, and inside brackets calls may be, whose arguments are the like.
_RESERVED = (
    frozenset(["instanceof", "static"]) | _PREFIX_WORDS | _INFIX_WORDS | _HEAD_WORDS | _BLOCK_WORDS | STATEMENT_WORDS
)
_BY_LETTER = "|".join(
    f"{letter}(?:{'|'.join(word[1:] for word in words)})" for letter, words in groupby(sorted(_RESERVED), itemgetter(0))
)
_PLAIN_NAME = rf"(?!(?:{_BY_LETTER})(?![\w$])){NAME}+"
_ATOM = rf"(?:{_PLAIN_NAME}|\d++(?![\w.])|(?:\"[^\"\\\n]{{0,200}}+\"|'[^'\\\n]{{0,200}}+')(?= ?[,;)\]}}+:?.=!&|<>*/%^(\[-]))"
_OPERATOR = r" ?(?:[!=]==?(?!>)|[<>+*%&|^/-]=(?!>)|&&|\|\||=(?!>)|[+*%&|^<>?:,;/-]) ?"
_OPERANDS = rf"{_ATOM}(?:\.{_PLAIN_NAME}|{_OPERATOR}{_ATOM})*+"
_INSIDE = lazy_pattern(rf"(?:\.{_PLAIN_NAME}|{_OPERATOR}{_ATOM}|(?<=[\w$])\((?:{_OPERANDS})?+\))++")
_OUTSIDE = lazy_pattern(rf"(?:\.{_PLAIN_NAME}|(?:=(?!>)|[+*%&^<>-]){_ATOM})++")
_STATEMENTS = lazy_pattern(rf"(?:{_PLAIN_NAME}(?:\.{_PLAIN_NAME}){{0,8}}\((?:{_OPERANDS})?+\);)++")
_SIMPLE_STRING = lazy_pattern(r"\"[^\"]*+\"|'[^']*+'")


class Walk:
    """One walk over ``text`` from ``start`` to ``end``, the position behind the last token that is code.

    Attributes:
        calls, assigns, statements, strings, keywords, members: How many of each were met.
        balanced: Whether a bracket closed.
        closed: Where the first bracket of the walk closed, or -1.
        torn: Whether the code was cut short inside a string.
        depth: How many brackets stand open at the end.
    """

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = self.end = start
        self.calls = self.assigns = self.statements = self.strings = self.keywords = self.members = 0
        self.balanced = self.torn = False
        self.closed = -1
        self._stack: list[tuple[str, str]] = []  # a bracket and the word before it
        self._operand = True  # an operand may come next
        self._typographic = 0  # strings in typographic quotes
        self._run()
        self.depth = len(self._stack)

    def _run(self) -> None:
        text, stack, match_token = self.text, self._stack, _TOKEN.match
        at = self.start
        word = ""  # the last token
        line_break = complete = False
        while match := match_token(text, at):
            group = match.lastgroup
            token = match[group]  # type: ignore[index]
            stop = match.end()
            begin = stop - len(token)
            if begin > at and not line_break and "\n" in text[at:begin]:
                line_break = True
            if complete and not goes_on(text, self.start, begin):
                # The name at which an indented line was cut off.
                if begin - at > 2 and "\n" in text[at:begin] and (cut := _INDENTED_NAME.match(text, begin)):
                    self.end = cut.end()
                return
            if line_break and _is_left_open(text[at:begin], group, word):
                return
            if group == "name":
                if self._operand and token in ("in", "instanceof"):
                    return
                if not self._operand:
                    if token in _INFIX_WORDS and (stack or joins(text, begin, token, line_break)):
                        self._operand = True
                        at = self.end = stop
                        word, line_break, complete = token, False, False
                        continue
                    if (stack and stack[-1][0] != "{") or not goes_on(text, self.start, begin):
                        self.end = without_prose(text, self.start, self.end, inside=bool(stack))
                        return
                if token in STATEMENT_WORDS:
                    self.keywords += 1
                self._operand = token in _PREFIX_WORDS
            elif group == "operator":
                if (
                    token in "-*"
                    and line_break
                    and text[stop : stop + 1] == " "
                    and (not stack or begin - at > 1)
                    and not (stack and _SUBTRAHEND.match(text, begin))
                ):
                    return  # the bullet of a list
                stop = self._operator(begin, token, stop)
            elif group == "open":
                if not self._opens(begin, token, word, line_break=line_break):
                    return
                stack.append((token, word))
                self._operand = True
            elif group == "close":
                stop = self._close(token, stop)
            elif group == "string":
                stop = self._string(begin, token, word)
            elif group == "number":
                if not self._operand or _QUANTITY.fullmatch(token):
                    self.end = without_prose(text, self.start, self.end, inside=bool(stack))
                    return
                self._operand = False
            else:
                stop = comment_end(text, begin, token, stop, first=self._operand)
                if stop < 0:
                    return
                at = self.end = stop
                line_break, complete = True, not stack and self._operand
                continue
            if stop < 0:
                return
            at = self.end = stop
            complete = not stack and (token == ";" or token == "}")
            word, line_break = token, False
            if complete or not self._operand:
                at, word = self._passed(at, token, complete=complete)

    def _string(self, at: int, quote: str, word: str) -> int:
        """Pass the string that opens at ``at``, behind the token ``word``; -1 where it is none, or the code was cut in it."""
        if not self._operand:
            return -1
        stop, self.torn = string_end(self.text, at, quote, inside=bool(self._stack))
        is_said = word in ";{}" or (self.strings > self._typographic and word in ",)]'\"")
        if is_said and is_quotation(self.text, at, stop):
            self.torn = False
            return -1
        self.strings += 1
        self._typographic += quote not in "'\"`"
        self._operand = False
        if self.torn:
            self.end = stop
            return -1
        return stop

    def _passed(self, at: int, token: str, *, complete: bool) -> tuple[int, str]:
        """Pass plain code at ``at``, behind ``token``; give where it ends and what stands for its last token."""
        if complete:
            if token == ";":
                at = self.end = self._calls(at)
        elif token not in _HEAD_WORDS and (plain := (_INSIDE if self._stack else _OUTSIDE).match(self.text, at)):
            self.end = plain.end()
            return plain.end(), self._count(plain.group())
        return at, token

    def _calls(self, at: int) -> int:
        """Pass the calls that stand at ``at`` behind a statement, each a statement of its own, with plain arguments."""
        found = _STATEMENTS.match(self.text, at)
        if not found or HOLDS_ROOT.search(self.text, at, found.end()) or self.closed < 0:
            return at
        self._count(found.group())
        return found.end()

    def _count(self, plain: str) -> str:
        """Count what plain code holds that begins behind an operand; give what stands for its last token."""
        last = plain[-1]
        if "'" in plain or '"' in plain:
            plain, strings = _SIMPLE_STRING.subn("", plain)
            self.strings += strings
        self.assigns += plain.count("=")
        self.members += plain.count(".")
        self.statements += plain.count(";")
        if "(" in plain:
            self.calls += plain.count("(")
            self.balanced = True
        return last if last in ")'\"" else "x"

    def _opens(self, at: int, token: str, word: str, *, line_break: bool) -> bool:
        """Tell whether code opens a bracket at ``at``, behind the token ``word``."""
        if token == "(" and not self._operand:
            if word in ")}" and WORDS.match(self.text, at):
                return False
            self.calls += word not in _HEAD_WORDS
        elif token == "{" and not self._stack and not self.keywords:
            return word in ")}" or word in _BLOCK_WORDS or line_break or self._operand
        return True

    def _close(self, token: str, stop: int) -> int:
        stack = self._stack
        if not stack or _CLOSER[stack[-1][0]] != token:
            # A closing brace too many: the leak lost its head.
            if token == "}" and not stack and self.statements:
                return stop
            return -1
        _, head = stack.pop()
        self._operand = token == "}" or (token == ")" and head in _HEAD_WORDS)
        self.balanced = True
        if not stack and self.closed < 0:
            self.closed = stop
        return stop

    def _operator(self, at: int, token: str, stop: int) -> int:
        text, stack = self.text, self._stack
        if token == ";":
            self.statements += 1
        elif token == ".":
            self.members += 1
            # A full stop: a name must follow a dot.
            if not (_SPACED_NAME if stack or text[at - 1].isspace() else _NAME_TOKEN).match(text, stop):
                if stack and text[stop : stop + 1] in ("", "\n", "\r") and _MEMBER_BEFORE.search(text, self.start, at):
                    self.end = stop  # cut short behind the dot
                return -1
        elif token == "=":
            self.assigns += 1
        elif token in ("++", "--", "–", "—"):  # a dash: typography joined two hyphens
            return stop
        elif token == "\\" and _COMMAND_OF_LATEX.match(text, stop):
            return -1
        elif token == "*" and text.startswith("*", stop) and (self._operand or _MARKED_WORD.match(text, stop + 1)):
            return -1  # a word that Markdown makes bold
        elif token == "/" and self._operand:
            self._operand = False
            return regex_end(text, at)
        elif not stack:
            if token == ":":
                if "?" not in text[max(self.start, at - 300) : at] and not self.keywords:
                    return -1
            elif token == "|" and text[at - 1].isspace() and text[stop : stop + 1].isspace():
                return -1  # the columns of a table
            elif token in ",?!" and text[stop : stop + 1].isspace():
                ahead = text[stop : stop + 80].lstrip()
                if token == "!" or not (_AFTER_COMMA if token == "," else _AFTER_QUESTION).match(ahead):
                    return -1
        self._operand = True
        return stop


def _is_left_open(gap: str, group: str | None, word: str) -> bool:
    """Tell whether the code was cut behind the token ``word``, since an empty line in ``gap`` parts it from the next."""
    if group == "string":
        return word == "," and "\n\n" in gap
    return group in ("name", "number") and word in _PENDING and gap.count("\n") > 1
