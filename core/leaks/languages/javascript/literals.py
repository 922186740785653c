"""Strings, templates, comments and regular expressions of JavaScript: where they end; code points, half-open."""

from __future__ import annotations

import re

from core.leaks.languages.javascript.names import KEYWORD_START
from core.leaks.languages.torso import torso_end
from core.patterns import lazy_pattern

_MARK = lazy_pattern(
    r"//\s*(?:-->|<!\[CDATA\[|\]\]>|<!--|><!--|--><!\]\]>)+|/\*\s*(?:<!\[CDATA\[|\]\]>)\s*(?:\*/)?", re.IGNORECASE
)
_CODE_AGAIN = lazy_pattern(
    rf"(?<=\s)(?:{KEYWORD_START}|[\w$]+(?:\.[\w$]+)*\s*(?:\(['\"$)]|=\s)|\}}|//\s|(?:[\w$]+|'[^'\n]{{1,60}}'|\"[^\"\n]{{1,60}}\")\s?:\s?(?:true|false|null|[\d'\"\[{{]))"
)
_AFTER_STRING = lazy_pattern(
    r"\s*(?:[,;)\]}+:?.=!&|<>*/%^(\[-]|(?:in|of|instanceof|as|from|else)\b|$)|\s*\n|\s+(?:var|let|const|function|if|return|import|export)\b|(?<=t['\"])\s"
)
_SOURCE_URL = lazy_pattern(
    r"//[#@]\s*source(?:Mapping)?URL=(?:[\w./:?=&%-]*?(?:-js(?!-js)(?:-extra|-before|-after|-translations)?|\.js\.map|\.map|\.js(?!\.?map))(?![\w-]*[.]js)|\S+)",
    re.IGNORECASE,
)
_SOURCE_URL_CUT = lazy_pattern(
    r"//[#@]\s?[a-zA-Z]*$|//[#@]\s?(?:sourceURL|sourceMappingURL|source|sour)?(?=\s)", re.IGNORECASE
)
_SCHEME = lazy_pattern(r"(?<!url\()https?:$", re.IGNORECASE)
_HTML_COMMENT = lazy_pattern(r"<!--[^\n<>]{0,200}-->")
_REGEX = lazy_pattern(r"/(?:[^\\/\[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,500}+\]){1,2000}+/[dgimsuvy]{0,8}")
_AFTER_REGEX = lazy_pattern(r"\s*(?:[.,;:?&|=!)\]}]|//|/\*|in\b|instanceof\b|$)|\s*\n")
# One whose backslashes were lost: its own slashes look like its ends; brackets stand in it, no space, and it is handed on.
_BARE_REGEX = lazy_pattern(r"/[^\s'\"`;,/]{1,80}(?:/[^\s'\"`;,/]{1,40}){0,3}/[dgimsuvy]{0,8}(?=\s?[,.)])")
_OPENS_STRING = lazy_pattern(r"[=(,:\[]\s?$")
_SENTENCE = lazy_pattern(r"(?:[^\W\d_]{2,} ){4}")
_IN_BRACKETS = lazy_pattern(
    r"\s*(?:[,;)\]}+:?.=!&|<>*/%^(\[-]|(?:in|of|instanceof|as|from|else)\b|[A-Za-z_$][\w$]*[.(=\s:])"
)
_CLITIC = lazy_pattern(r"(?:s|t|m|d|ll|re|ve)\b")
_LONGEST_STRING = 200_000
_LONGEST_WRAPPED = 600
_TEMPLATE_MARK = lazy_pattern(r"[`{}\\]|\$\{")


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


class _Sentence:
    """The first sentence behind the opening quote of a string, looked for once and only if somebody asks."""

    def __init__(self, text: str, at: int) -> None:
        self._text, self._at = text, at
        self._looked = self._end = 0

    def ends_before(self, stop: int) -> bool:
        """Tell whether it ends before ``stop``."""
        if not self._end and stop > self._looked:
            self._looked = max(stop, self._at + _LONGEST_WRAPPED)
            found = _SENTENCE.search(self._text, self._at, self._looked)
            self._end = found.end() if found else 0
        return 0 < self._end <= stop


def string_end(text: str, at: int, quote: str, *, inside: bool) -> tuple[int, bool]:
    """Give the end of the string that opens at ``at``, and whether it never closes: its code was cut short there.

    ``inside`` tells whether brackets stand open around it.
    """
    if quote == "`" and (stop := template_end(text, at)) > 0:
        return stop, False
    closing = {"‘": "’", "“": "”", "«": "»", "„": "“"}.get(quote, quote)
    limit = min(len(text), at + _LONGEST_STRING)
    holds_sentence = _Sentence(text, at).ends_before
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
            if inside and not _IN_BRACKETS.match(text, i + 1) and holds_sentence(i):
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
        if i - at > _LONGEST_WRAPPED or (_OPENS_STRING.search(text, i - 3, i) and holds_sentence(i)):
            break
    # A string that prose is glued to, or one that was cut short.
    glued = (
        first > 0
        and text[first + 1].isalpha()
        and "\n" not in text[at:first]
        and not (text[first - 1].isalpha() and _CLITIC.match(text, first + 1))
        and not holds_sentence(first)
    )
    return (first + 1 if glued else torso_end(text, at + 1)), True


def is_quotation(text: str, start: int, end: int) -> bool:
    """Tell whether a string in typographic quotes holds a run of words."""
    return text[start] in "“”„«‘’" and _SENTENCE.search(text, start, end) is not None


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
    if _SCHEME.search(text, max(0, at - 7), at):
        return -1  # the slashes of an address
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
    """Give the end of the regular expression that opens at ``at``, or -1; one that holds a run of words is prose."""
    literal = _REGEX.match(text, at)
    if literal and _SENTENCE.search(literal.group()):
        return -1
    if literal and not _AFTER_REGEX.match(text, literal.end()) and (bare := _BARE_REGEX.match(text, at)):
        return bare.end()
    return literal.end() if literal else -1
