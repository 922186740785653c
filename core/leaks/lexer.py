"""A tolerant lexer for JavaScript that knows where code stops being code.

It keeps track of whether an operand or an operator must come next. Prose breaks that at once, since two words follow
each other: the last token before the break is the end of the code. Strings, template literals, comments and regular
expressions are single tokens, so the sentences in them do not end it. Lost line breaks, lost ends and typographic
quotes are allowed for.
"""

from __future__ import annotations

import re

from core.leaks.torso import torso_end
from core.leaks.words import is_word

NAME = r"[A-Za-z_$][\w$]*"
ROOTS = (
    "window|document|console|jQuery|googletag|location|navigator|localStorage|sessionStorage|parent|self|top|"
    "dataLayer|adsbygoogle|_gaq|gtag|fbq|apstag|setTimeout|setInterval|Drupal|wp|wpcf7|Object|Math|JSON|"
    "history|screen|performance|globalThis|module|exports|twttr|FB|YT|OneSignal|moment|hbspt|_paq|ga|__ATA|pbjs"
)
# Those that no other name of code ends with.
PLAIN_ROOTS = frozenset(
    "window document console googletag navigator localStorage sessionStorage dataLayer adsbygoogle".split()
)


def _keyword_start(bound: str) -> str:
    return (
        rf"(?:var|let|const)\s+{NAME}\s*(?:=(?!=)|;|,\s*{NAME}\s*[=,;]|(?:,\s?{NAME}){{1,8}}\n|\s(?:of|in)\s)|(?:var|const|let)\s*[\[{{]\s*{NAME}\s*[,:}}\]=]"
        rf"|(?:async\s+)?function\s*\*?\s*(?:{NAME}\s*)?\((?=\s*[A-Za-z_$)\[{{./])"
        rf"|(?<![A-Za-z_$])(?:if|for|while|switch)\s*\(|{bound}(?:try|do)\s*\{{|{bound}new\s+[A-Za-z_$][\w$.]*\("
        rf"|{bound}class\s+{NAME}\s*(?:extends\s+[\w$.]+\s*)?\{{|{bound}import\s*(?:[{{*'\"]|{NAME}\s*(?:,\s*[{{*][^'\"\n]{{1,200}})?\bfrom\s*['\"])"
        rf"|{bound}export\s*(?:default\s+)?(?:\{{|(?:const|let|async|function|class)\s|default\s+{NAME}\s?[;(])"
        rf"|{bound}return\s*[;({{!'\"]|{bound}throw\s+new\s|{bound}typeof\s{NAME}\s?[<=!&]|{bound}delete\s+{NAME}[.\[]"
    )


# Letters of other scripts may touch a keyword, since they are of no name in code.
KEYWORD_START = _keyword_start(r"(?<![A-Za-z0-9_$])")
GLUED_KEYWORD_START = _keyword_start("")
# A chain of names that is called, indexed or assigned. The repeats are bounded, which keeps the search linear.
CHAIN_START = (
    rf"{NAME}(?:(?:\??\.|\s\.\s?|\n\s*\.){NAME}){{0,12}}(?:\(|\s?(?:&&|\|\|)\s*(?=[\w$({{!])|(?:\[(?![\w-]{{1,40}}[*^$~|]?=[^=])[^\]\n]{{1,80}}|\s\[[^\]\n=]{{1,80}})\]\s*[.=(]"
    rf"|\s*(?:[-+|&*]=|=(?![=>~])|\+\+)|\s\((?=\s?function|(?:window|document)\.|typeof\s|\s?!|\{{|['\"$]|\s['\"]))"
)
_STATEMENT = re.compile(
    rf"(?:{KEYWORD_START}|(?:else|catch|finally|do|try)\b\s*(?:\{{|if\b|\()|else\s+(?:(?:var|let|const|return)\b|{NAME}(?:\.{NAME}){{0,5}}\s?[=(])|(?:return|break|continue|throw|case|default)\b"
    rf"|{NAME}\s*:\s*\{{|[!+~]*\((?=\s*(?:async\b|function\b|[!(\[{{'\"]|\)\s*=>|{NAME}\s*(?:[.=\[(|&]|,\s?{NAME}\s?[,)]|\)\s*=>)))|!|['\"]use strict|{CHAIN_START}|{NAME}(?:(?:\.|\s\.\s?){NAME}){{1,12}}\s*[;(\[=]"
    rf"|{NAME}(?:\(|\[|\s\((?=['\"$\[{{]|function)|\s*=(?!=)|\s*(?:\+\+|--|;))|{NAME}(?:\.{NAME}){{0,8}}(?:(?:&&|\|\||\?\.)\S|\?(?:[^\s:]{{1,200}}:|[\w$.]{{1,60}}[(=\[]))|(?:{ROOTS})\.[A-Za-z_$]|[;{{}}]|/\*|//(?!\S+\.\S)|<!--|-->|\]\]>|`|\[\s*['\"\[{{]|\+\+|--{NAME}"
    rf"|,\s*(?:['\"\[{{(!]|(?:new|typeof|void|await|async|function|delete)\b|{NAME}(?:\.{NAME}){{0,8}}\s*[:(=\[])|['\"][\w ]{{0,40}}['\"]\s?[=!]==?)"
)
_TOKEN = re.compile(
    r"\s*+(?:(?P<comment>/\*|//|<!--|-->|<!\[CDATA\[|(?:<!)?\]\]>)|(?P<name>\#?[^\W\d][\w$]*|\$[\w$]*)|(?P<number>\.?\d[\w.]*)"
    r"|(?P<string>[\"'`‘’“”«„])|(?P<open>[(\[{])|(?P<close>[)\]}])"
    r"|(?P<operator>=>|\?\.(?!\d)|\.\.\.|\+\+|--|[-+*%&|^!=<>?~:,;./\\@#]|[–—](?=\s?[;)<>])))",
    re.IGNORECASE,
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
_STATEMENT_WORDS = frozenset(
    (
        "var let const function if for while switch try do return throw class import export break continue "
        "else catch finally case default new delete typeof void async await yield debugger "
    ).split()
)
_MARK = re.compile(
    r"//\s*(?:-->|<!\[CDATA\[|\]\]>|<!--|><!--|--><!\]\]>)+|/\*\s*(?:<!\[CDATA\[|\]\]>)\s*(?:\*/)?", re.IGNORECASE
)
_CODE_AGAIN = re.compile(
    rf"(?<=\s)(?:{KEYWORD_START}|[\w$]+(?:\.[\w$]+)*\s*(?:\(['\"$)]|=\s)|\}}|//\s|(?:[\w$]+|'[^'\n]{{1,60}}'|\"[^\"\n]{{1,60}}\")\s?:\s?(?:true|false|null|[\d'\"\[{{]))"
)
_AFTER_STRING = re.compile(
    r"\s*(?:[,;)\]}+:?.=!&|<>*/%^(\[-]|(?:in|of|instanceof|as|from|else)\b|$)|\s*\n|\s+(?:var|let|const|function|if|return|import|export)\b|(?<=t['\"])\s"
)
_SOURCE_URL = re.compile(
    r"//[#@]\s*source(?:Mapping)?URL=(?:[\w./:?=&%-]*?(?:-js(?!-js)(?:-extra|-before|-after|-translations)?|\.js\.map|\.map|\.js(?!\.?map))(?![\w-]*[.]js)|\S+)",
    re.IGNORECASE,
)
_SOURCE_URL_CUT = re.compile(
    r"//[#@]\s?[a-zA-Z]*$|//[#@]\s?(?:sourceURL|sourceMappingURL|source|sour)?(?=\s)", re.IGNORECASE
)
_BRACKET_AFTER = re.compile(r"[a-z]+\s*(?:[({;]|if\b|[\w$.]+[(=\s])")
_WORDS_AFTER = re.compile(r"[a-z]+ +(?:[^\W\d_]+(?:[ ,]|\.\s)|[\"“„«])")
_FROM = re.compile(r"from\s*['\"]")
_WORDS = re.compile(r"\(\s?[^\W\d_]+ [^\W\d_]+[ ).,]|\([A-Z]?[^\W\d_A-Z]+ (?:[a-z]+ |[A-Z])")
# ``a ? {} : b``: the colon goes on.
_OBJECT_OR = re.compile(r"\?\s?\{[^{}\n]{0,200}\}\s?$")
_GLUED = re.compile(rf"[A-Za-z]+(?=(?:{'|'.join(sorted(PLAIN_ROOTS))})\b)")
# Words at the end of a walk that may be prose already: two words in a row broke the grammar behind them.
_PROSE_TAIL = re.compile(r"(?:(?<=[\s;}>)])|(?<=[\s;}>)]\())(?P<word>[^\W\d_]+(?:[-'’][^\W\d_]+)*)[,.]?$")
_AFTER_NEW = re.compile(r"\b(?:new|typeof) $")
_NUMBER_TAIL = re.compile(r"(?<=[;}])\s+\d{1,4}[.)]?$")
_BULLET = re.compile(r"\s[-–•*]$")
_INDENTED_NAME = re.compile(rf"(?:(?:[a-z]+[A-Z_$]|[$_])[\w$]*|{NAME}(?:\.[\w$]+)+)(?=\s|$)")
_GLUED_SENTENCE = re.compile(r"(?P<name>[A-Za-z_$][\w$]{3,}?)(?P<word>[A-Z][a-z]+|I)$")
_OWN_LINE = re.compile(r"\n[ \t]{2,}[\w$]+$")
_MEMBER = re.compile(rf"\.\s?{NAME}\(")
_NAME = re.compile(rf"#?{NAME}")
_SPACED_NAME = re.compile(rf"[^\S\n]*#?{NAME}|[^\S\n]*\n[^\S\n]*[a-z$_][\w$]*[.(\[]")
_AFTER_COMMA = re.compile(rf"{NAME}\s*[=.(\[,;]|['\"{{\[(!]")
_AFTER_QUESTION = re.compile(r"['\"\w$(\[{!-]")
_HTML_COMMENT = re.compile(r"<!--[^\n<>]{0,200}-->")
_REGEX = re.compile(r"/(?:[^\\/\[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,500}+\]){1,2000}+/[dgimsuvy]{0,8}")
_OPENS_STRING = re.compile(r"[=(,:\[]\s?$")
_SENTENCE = re.compile(r"(?:[^\W\d_]{2,} ){4}")
_IN_BRACKETS = re.compile(
    r"\s*(?:[,;)\]}+:?.=!&|<>*/%^(\[-]|(?:in|of|instanceof|as|from|else)\b|[A-Za-z_$][\w$]*[.(=\s:])"
)
# What a function that is called at once is often called with.
_ARGUMENTS = re.compile(r"\(\s?(?:document|window|this|jQuery|location)\s?[,)]")
_SUBTRAHEND = re.compile(r"[-*] [\w$.]+\s?[;)*/+]")
_MEMBER_BEFORE = re.compile(r"[=.(&|?]\s?[\w$]{1,60}$|\)$")
_CLITIC = re.compile(r"(?:s|t|m|d|ll|re|ve)\b")
_LONGEST_STRING = 200_000
_LONGEST_WRAPPED = 600


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
            if line_break and group in ("name", "number") and word in _PENDING and text.count("\n", at, begin) > 1:
                return
            if line_break and group == "string" and word == "," and text.find("\n\n", at, begin) >= 0:
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
                if token in _STATEMENT_WORDS:
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
                if token == "(":
                    if not self._operand:
                        if word in ")}" and _WORDS.match(text, begin):
                            return
                        self.calls += word not in _HEAD_WORDS
                elif token == "{" and not stack and not self.keywords:
                    if not (word in ")}" or word in _BLOCK_WORDS or line_break or self._operand):
                        return
                stack.append((token, word))
                self._operand = True
            elif group == "close":
                stop = self._close(token, stop)
            elif group == "string":
                if not self._operand:
                    return
                stop, self.torn = string_end(text, begin, token, inside=bool(stack))
                self.strings += 1
                if self.torn:
                    self.end = stop
                    return
                self._operand = False
            elif group == "number":
                if not self._operand:
                    self.end = without_prose(text, self.start, self.end, inside=bool(stack))
                    return
                self._operand = False
            else:
                stop = comment_end(text, begin, token, stop, first=self._operand)
                if stop < 0:
                    return
                at = self.end = stop
                line_break = True
                complete = not stack and self._operand
                continue
            if stop < 0:
                return
            at = self.end = stop
            complete = not stack and (token == ";" or token == "}")
            word = token
            line_break = False

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
            if not (_SPACED_NAME if stack or text[at - 1].isspace() else _NAME).match(text, stop):
                if stack and text[stop : stop + 1] in ("", "\n", "\r") and _MEMBER_BEFORE.search(text, self.start, at):
                    self.end = stop  # cut short behind the dot
                return -1
        elif token == "=":
            self.assigns += 1
        elif token in ("++", "--", "–", "—"):  # a dash: typography joined two hyphens
            return stop
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


_TEMPLATE_MARK = re.compile(r"[`{}\\]|\$\{")


def template_end(text: str, at: int) -> int:
    """Give the end of the template literal that opens at ``at``, with the literals inside its expressions, or -1."""
    open_marks = ["`"]
    skip = -1
    for found in _TEMPLATE_MARK.finditer(text, at + 1, min(len(text), at + _LONGEST_STRING)):
        if found.start() == skip:
            continue
        mark, inside = found.group(), open_marks[-1] == "`"
        if mark == "\\":
            skip = found.start() + 1
        elif mark == "`":
            if not inside:
                open_marks.append(mark)
                continue
            open_marks.pop()
            if not open_marks:
                return found.end()
        elif mark == "${" or (mark == "{" and not inside):
            open_marks.append("{")
        elif mark == "}" and not inside:
            open_marks.pop()
    return -1


def goes_on(text: str, start: int, at: int) -> bool:
    """Tell whether a further statement, or more of the last one, begins at ``at``."""
    character = text[at]
    if character == "(" and text[at - 1] in ")}":
        return not _WORDS.match(text, at)
    if character == "(" and text[at - 1].isspace() and _ARGUMENTS.match(text, at):
        return True
    if character == ".":
        return bool(_MEMBER.match(text, at))
    if character in ")]}":
        return True
    if character == "f" and text[at - 1 : at] in " }" and _FROM.match(text, at):
        return True
    if character == ":" and _OBJECT_OR.search(text, max(start, at - 300), at):
        return True
    return bool(_STATEMENT.match(text, at)) and not _GLUED.match(text, at)


def joins(text: str, at: int, token: str, line_break: bool) -> bool:
    """Tell whether an infix word outside of all brackets is code; ``in`` and ``as`` are words of prose too."""
    if token in ("instanceof", "extends"):
        return True
    if token in ("else", "while", "catch", "finally"):
        return bool(_BRACKET_AFTER.match(text, at))
    if token == "in" and text[at - 1] in "\"')]}":
        return True
    return bool(_FROM.match(text, at)) or not (line_break or _WORDS_AFTER.match(text, at))


def without_prose(text: str, start: int, end: int, *, inside: bool) -> int:
    """Give the end of code behind which two words stand in a row: the first of them may be prose already.

    It is prose if white space or a closing mark parts it from the code before it; a name that is cut short by
    lost text touches its code.
    """
    if inside and _OWN_LINE.search(text, max(start, end - 60), end) and text[end : end + 1] in "\n\r":
        return end  # a line of the code that was cut off
    end = _unglued_end(text, start, end)
    if number := _NUMBER_TAIL.search(text, max(start, end - 12), end):
        end = number.start()
    while (tail := _PROSE_TAIL.search(text, max(start, end - 40), end)) and tail["word"] not in _STATEMENT_WORDS:
        if _AFTER_NEW.search(text, max(start, tail.start() - 12), tail.start()):
            break
        end = tail.start()
        if text[end - 1] == "(":
            end -= 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if _BULLET.search(text, start, end):
            end = len(text[start : end - 1].rstrip()) + start
    return end


def _unglued_end(text: str, start: int, end: int) -> int:
    """Part the last name from a sentence glued to it, where the code has named it before: ``siteConfigWhen we``."""
    name = _GLUED_SENTENCE.search(text, max(start, end - 60), end)
    if name and text.find(name["name"], start, name.start()) >= 0 and is_word(name["word"]):
        return name.start("word")
    return end


def string_end(text: str, at: int, quote: str, *, inside: bool) -> tuple[int, bool]:
    """Give the end of the string that opens at ``at``, and whether it never closes: its code was cut short there.

    ``inside`` tells whether brackets stand open around it.
    """
    if quote == "`" and (stop := template_end(text, at)) > 0:
        return stop, False
    closing = {"‘": "’", "“": "”", "«": "»", "„": "“"}.get(quote, quote)
    limit = min(len(text), at + _LONGEST_STRING)
    i = at
    first = -1
    while (i := text.find(closing, i + 1, limit)) >= 0:
        back = i - 1
        while back > at and text[back] == "\\":
            back -= 1
        if (i - 1 - back) % 2:
            continue
        if quote == "`":
            return i + 1, False
        if _AFTER_STRING.match(text, i + 1):
            if inside and not _IN_BRACKETS.match(text, i + 1) and _SENTENCE.search(text, at, i):
                break  # the closing quote of a quotation in prose
            if "\n" in text[at:i] and (
                (i - at > _LONGEST_WRAPPED and text[at + 1] != "<") or i - at > 5_000 or "\n\n" in text[at:i]
            ):
                break
            return i + 1, False
        first = i if first < 0 else first
        # The opening quote of a quotation in the prose of a later line.
        if text[i - 1].isspace() and text[i + 1 : i + 2].isalpha() and "\n" in text[at:i]:
            break
        # An apostrophe in a text: look on for a while. The quote of another string: this one was cut short.
        if i - at > _LONGEST_WRAPPED or (_OPENS_STRING.search(text, i - 3, i) and _SENTENCE.search(text, at, i)):
            break
    # A string that prose is glued to, or one that was cut short.
    glued = (
        first > 0
        and text[first + 1].isalpha()
        and "\n" not in text[at:first]
        and not (text[first - 1].isalpha() and _CLITIC.match(text, first + 1))
        and not _SENTENCE.search(text, at, first)
    )
    return (first + 1 if glued else torso_end(text, at + 1)), True


def comment_end(text: str, at: int, mark: str, stop: int, *, first: bool) -> int:
    """Give the end of the comment or mark at ``at``, -1 where it has none; ``first``: an operand may stand there."""
    if pair := _MARK.match(text, at):
        return pair.end()
    if mark == "/*":
        end = text.find("*/", at + 2)
        # A comment that was cut short would run on to the end of another one.
        return end + 2 if end >= 0 and text.find("/*", at + 2, end) < 0 else -1
    if mark == "<!--" and first and _HTML_COMMENT.match(text, at):
        return text.find("-->", at) + 3
    if mark != "//":
        return stop
    if source := _SOURCE_URL.match(text, at) or _SOURCE_URL_CUT.match(text, at):
        return source.end()
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    # Where line breaks are lost the comment runs only until code goes on.
    again = _CODE_AGAIN.search(text, at + 2, min(line_end, at + 400)) if line_end - at > 120 else None
    if again:
        return again.start()
    return line_end if line_end - at <= 200 else -1


def regex_end(text: str, at: int) -> int:
    """Give the end of the regular expression that opens at ``at``, or -1."""
    literal = _REGEX.match(text, at)
    return literal.end() if literal else -1
