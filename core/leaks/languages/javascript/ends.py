"""Where JavaScript goes on behind a statement, and what is prose at the end of it."""

from __future__ import annotations

from core.leaks.languages.javascript.names import CHAIN_START, KEYWORD_START, NAME, PLAIN_ROOTS, ROOTS
from core.leaks.words import is_word
from core.patterns import lazy_pattern

_STATEMENT = lazy_pattern(
    rf"(?:{KEYWORD_START}|(?:else|catch|finally|do|try)\b\s*(?:\{{|if\b|\()|else\s+(?:(?:var|let|const|return)\b|{NAME}(?:\.{NAME}){{0,5}}\s?[=(])|(?:return|break|continue|throw|case|default)\b"
    rf"|{NAME}\s*:\s*\{{|[!+~]*\((?=\s*(?:async\b|function\b|[!(\[{{'\"]|\)\s*=>|{NAME}\s*(?:[.=\[(|&]|,\s?{NAME}\s?[,)]|\)\s*=>)))|!|['\"]use strict|{CHAIN_START}|{NAME}(?:(?:\.|\s\.\s?){NAME}){{1,12}}\s*[;(\[=]"
    rf"|{NAME}(?:\(|\[|\s\((?=['\"$\[{{]|function)|\s*=(?!=)|\s*(?:\+\+|--|;))|{NAME}(?:\.{NAME}){{0,8}}(?:(?:&&|\|\||\?\.)\S|\?(?:[^\s:]{{1,200}}:|[\w$.]{{1,60}}[(=\[]))|(?:{ROOTS})\.[A-Za-z_$]|[;{{}}]|/\*|//(?!\S+\.\S)|<!--|-->|\]\]>|`|\[\s*['\"\[{{]|\+\+|--{NAME}"
    rf"|,\s*(?:['\"\[{{(!]|(?:new|typeof|void|await|async|function|delete)\b|{NAME}(?:\.{NAME}){{0,8}}\s*[:(=\[])|['\"][\w ]{{0,40}}['\"]\s?[=!]==?)"
)
STATEMENT_WORDS = frozenset(
    (
        "var let const function if for while switch try do return throw class import export break continue "
        "else catch finally case default new delete typeof void async await yield debugger "
    ).split()
)
_BRACKET_AFTER = lazy_pattern(r"[a-z]+\s*(?:[({;]|if\b|[\w$.]+[(=\s])")
_WORDS_AFTER = lazy_pattern(r"[a-z]+ +(?:[^\W\d_]+(?:[ ,]|\.\s)|[\"“„«])")
_FROM = lazy_pattern(r"from\s*['\"]")
WORDS = lazy_pattern(r"\(\s?[^\W\d_]+ [^\W\d_]+[ ).,]|\([A-Z]?[^\W\d_A-Z]+ (?:[a-z]+ |[A-Z])")
# ``a ? {} : b``: the colon goes on.
_OBJECT_OR = lazy_pattern(r"\?\s?\{[^{}\n]{0,200}\}\s?$")
HOLDS_ROOT = lazy_pattern("|".join(sorted(PLAIN_ROOTS)))
"""An object of a page, to which a word may be glued."""
_GLUED = lazy_pattern(rf"[A-Za-z]+(?=(?:{'|'.join(sorted(PLAIN_ROOTS))})\b)")
# Words at the end of a walk that may be prose already: two words in a row broke the grammar behind them.
_PROSE_TAIL = lazy_pattern(r"(?:(?<=[\s;}>)])|(?<=[\s;}>)]\())(?P<word>[^\W\d_]+(?:[-'’][^\W\d_]+)*)[,.]?$")
_AFTER_NEW = lazy_pattern(r"\b(?:new|typeof) $")
_NUMBER_TAIL = lazy_pattern(r"(?<=[;}])\s+\d{1,4}[.)]?$")
_BULLET = lazy_pattern(r"\s[-–•*]$")
_GLUED_SENTENCE = lazy_pattern(r"(?P<name>[A-Za-z_$][\w$]{3,}?)(?P<word>[A-Z][a-z]+|I)$")
_OWN_LINE = lazy_pattern(r"\n[ \t]{2,}[\w$]+$")
_MEMBER = lazy_pattern(rf"\.\s?{NAME}\(")
# What a function that is called at once is often called with.
_ARGUMENTS = lazy_pattern(r"\(\s?(?:document|window|this|jQuery|location)\s?[,)]")


def goes_on(text: str, start: int, at: int) -> bool:
    """Tell whether a further statement, or more of the last one, begins at ``at``."""
    character = text[at]
    if character == "(" and text[at - 1] in ")}":
        return not WORDS.match(text, at)
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
    while (tail := _PROSE_TAIL.search(text, max(start, end - 40), end)) and tail["word"] not in STATEMENT_WORDS:
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
