"""Rules of CSS that were cut short: what is left of a selector, an at-rule or a declaration; code points, half-open."""

from __future__ import annotations

from core.leaks.element_names import ELEMENTS
from core.leaks.languages.css.selectors import COMPOUND, SELECTOR_TOKEN
from core.patterns import lazy_pattern

CUT_SHORT = lazy_pattern(rf"\s*(?:{COMPOUND}+|[a-z-][\w-]*\s*:\s*[\w#.%-]+|[a-z]+-[a-z-]+:?|--[\w-]+)")
CUT_AT_RULE = lazy_pattern(
    r"\s*@[a-z-]{0,25}(?:\s?(?:only\b|screen\b|all\b|print\b|and\b|not\b|[a-z-]+(?=\s?\{)|\(\s?[a-z-]*(?:\s?:\s?[\w.]*)?\)?))*(?=[\s{]|$)"
)
CUT_BLOCK = lazy_pattern(r"\s?\{\s*(?:[\w-]+(?:\s?:\s?[^\s;{}]*)?)?(?=\s|$)")
CUT_VALUE = lazy_pattern(
    r" (?:-?\d[\w.%]*|#[0-9a-f]{3,8}|var\(\S*|calc\(\S*|rgba?\(\S*|(?:solid|auto|none|inherit|all|ease|linear|center|left|right|top|bottom|important|!important)\b)(?=\s|$)"
)
CUT_PROPERTY = lazy_pattern(r"\n?[ \t]*(-{0,2}[a-z]+(?:-[a-z]*)*)(?=\s|$)")
_AT_NAMES = (
    "media font-face keyframes supports layer container page property viewport counter-style document starting-style "
    "import charset namespace -webkit-keyframes -moz-keyframes -o-keyframes -ms-keyframes -moz-document -ms-viewport scope"
).split()
_ELEMENTS_IN_A_ROW = lazy_pattern(r"((?:[a-z]+[0-9]? ){0,3}[a-z]+[0-9]?)\s?(?:[>:#\[]|[,.](?=[.#a-z]))")
_JOINED_NAME = lazy_pattern(r"[.#][a-z]+[-_][\w-]*")
_PARTIAL = lazy_pattern(r"(?:[.#](?=[\s]|$)|::?[a-z-]*|\[[^\]\s]*|\([^()\s]*|\\)+(?=\s|$)|[.#:\[][^\s{}]*(?=\s|$)")
# A rule cut short before its first declaration was whole: its selector alone must be unmistakable.
_HEAD_ALONE = lazy_pattern(
    r"\s*\}|(?=[A-ZÄÖÜ][a-zäöü])|\s*(?:[a-z-]{1,40}\s*(?::[ \t]*[\w#.%(-]{0,40}(?: -?\d[\w.%]*){0,3}(?: ![a-z]*)?)?)?(?=\s|$)(?!\s*\})"
)
# The declarations of a rule that lost its selector, the first of them perhaps in part.
HEAD_LOST = lazy_pattern(
    r"(?:(?:(?:-?\d[\w.%]*+|auto|none|solid|inherit|#[0-9a-f]{3,8}|!important)\s?+){1,5}+;\s*)?"
    r"(?:(?<![\w-])[a-z-]{3,40}\s?:\s?[^;{}\n:]{1,120};\s*){1,30}\}\s*$"
)
_BINDINGS = lazy_pattern(r"\s*[\w$*, ]{1,200}\}\s*from\b")


def head_alone(text: str, low: int, brace: int) -> int:
    """Give the end of a rule that is empty or was cut short right behind its brace, or -1."""
    if text[brace - 1 : brace].isspace() and brace - low < 3:
        return -1
    found = None if _BINDINGS.match(text, brace + 1) else _HEAD_ALONE.match(text, brace + 1)
    return brace + 1 + len(found.group().rstrip()) if found else -1


def is_at_name(rule: str) -> bool:
    """Tell whether ``rule`` begins with the name of an at-rule, whole or cut short."""
    name = rule.strip()[1:].split(" ")[0].split("{")[0].split("(")[0]
    return any(known.startswith(name) for known in _AT_NAMES)


def cut_selector(text: str, at: int) -> int:
    """Give the end of the selector that begins at ``at`` and was cut off before its brace, or ``at``.

    A full stop of prose never stands before a letter, so a class or an id is a selector wherever it stands.
    """
    end, sure = at, False
    glue = True  # a bare element may follow
    while token := SELECTOR_TOKEN.match(text, at):
        group = "type" if token["type"] else token.lastgroup
        if group == "space":
            if token.group().count("\n") > 1 and not _JOINED_NAME.match(text, token.end()):
                break
        elif (group == "part" and not token.group().startswith(". ")) or (
            group == "type" and len(token.group()) > len(token["type"]) and token["type"] in ELEMENTS
        ):
            end, sure, glue = token.end(), True, True
        elif group == "combinator" and sure:
            end, glue = token.end(), True
        elif group == "type" and token["type"] in ELEMENTS and glue and (not sure or text[end - 1] in ",>+~"):
            end, glue = token.end(), False
        elif (
            group == "type"
            and sure
            and (row := _ELEMENTS_IN_A_ROW.match(text, at))
            and all(name in ELEMENTS for name in row[1].split())
        ):
            end, glue = row.end(1), True
            at = end
            continue
        else:
            break
        at = token.end()
    partial = _PARTIAL.match(text, end) or (_PARTIAL.match(text, at) if sure else None)
    if partial and (sure or partial.group()[1:2].isalpha()):
        return partial.end()
    return end if sure else -1
