"""Rules of CSS, followed forwards from the first selector."""

from __future__ import annotations

import re

from core.article.removal import Kind
from core.leaks.languages.css.cut import (
    CUT_AT_RULE,
    CUT_BLOCK,
    CUT_PROPERTY,
    CUT_SHORT,
    CUT_VALUE,
    cut_selector,
    is_at_name,
)
from core.leaks.languages.css.selectors import LONGEST_SELECTOR, selector_start
from core.leaks.languages.torso import torso_end
from core.leaks.piece import Piece
from core.leaks.words import is_word
from core.patterns import lazy_pattern

DECLARATION = lazy_pattern(r"\s*(?P<name>--[\w-]+|[*_]?-?[a-zA-Z][a-zA-Z-]*)\s*:[ \t]*(?:\r?\n[ \t]*)?(?=[^\s:])")
PROPERTY = lazy_pattern(
    r"-(?:webkit|moz|ms|o)-|mso-|--|[*_]?(?:accent|align|all|animation|appearance|aspect|backdrop|backface|background|block|border|bottom|box|break|caption|caret|"
    r"behavior|clear|clip|color|columns?|contain|content|counter|cursor|direction|display|empty|fill|filter|flex|float|font|gap|grid|"
    r"height|hyphens|inline|inset|isolation|justify|left|letter|line|list|margin|mask|max|min|mix|object|opacity|order|orphans|outline|overflow|"
    r"overscroll|padding|page|perspective|place|pointer|position|quotes|resize|right|rotate|row|scale|scroll|shape|size|speak|src|stroke|tab|table|"
    r"text|top|touch|transform|transition|translate|unicode|user|vertical|visibility|white|widows|width|will|word|writing|z|zoom)(?=[-:\s]|$)",
    re.IGNORECASE,
)
# Declarations of known properties with short values, as most are: several at once.
_PLAIN = lazy_pattern(
    rf"(?:\s*+(?=-?[a-z][a-z-]*+:)(?:{PROPERTY.pattern})[a-z-]*+: ?[^\s;{{}}\"'(:][^;{{}}\"'(\n:]{{0,28}}+(?:;|(?=\}})))++"
)
AT_BLOCK = (
    r"@(?:-(?:webkit|moz|ms|o)-)?(?:media|font-face|keyframes|supports|layer|container|page|property|viewport|counter-style|document|starting-style)"
    r"\b[^{};]{0,400}\{"
)
AT_RULE = lazy_pattern(rf"{AT_BLOCK}|@(?:import|charset|namespace|layer)\s[^;{{}}\n]{{1,400}};")
_VALUE = lazy_pattern(
    r"[^;{}\"'(\n]+|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|\((?:[^()\"'{}]|\"[^\"\n]*\"|'[^'\n]*'|\([^()]*(?:\([^()]*\)[^()]*)*\))*\)|\n(?!\s*\n)|[\"'(]"
)
_MEDIA_LAST = lazy_pattern(r"/\*[^*]{0,300}\*/|-->|/\*# source\S*")
# At-rules whose descriptors are of their own.
_DESCRIBED = lazy_pattern(r"@(?:property|counter-style|font-feature-values|font-palette-values)\b")
SENTENCE = lazy_pattern(r"(?:[^\W\d_]{2,}[ ,]+){5}")
# More words in a row than a value has, outside its strings.
_RUNNING_WORDS = lazy_pattern(r"(?:[^\W\d_]{2,} ){6}")
LEAKED_STYLE = "style rules of a page (CSS) that leaked into the text"
_LONGEST_VALUE = 200_000
NESTED = frozenset(".#&>:[")
_BARE_BLOCK = lazy_pattern(r"\{[^{}\n]{3,300}\}")
UNMISTAKABLE = lazy_pattern(
    r"(?:^|[\s,>}])[.#][A-Za-z_-][\w-]{2,}|[a-z(]\[[\w-]+[*^$~|]?=|[\w\])-]:(?:hover|root|before|after|not\()|:root|[a-z][.#][A-Za-z_-][\w-]{2,}"
)


def skip(text: str, at: int) -> int:
    """Pass white space, comments and the marks that hid styles from old browsers."""
    while at < len(text):
        if text[at].isspace():
            at += 1
        elif text.startswith("/*", at):
            stop = text.find("*/", at + 2)
            if stop < 0 or text.find("/*", at + 2, stop) >= 0:
                return at
            at = stop + 2
        elif text.startswith("<!--", at):
            at += 4
        elif text.startswith("-->", at):
            at += 3
        else:
            break
    return at


class Sheet:
    """Rules followed from ``start``.

    Attributes:
        end: Behind the last code character.
        rules, known: The number of rules closed and of declarations of known properties.
        sure: Whether the first selector is unmistakable.
        closed: Whether every brace closed.
    """

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = self.end = start
        self.rules = self.known = 0
        self._depth = 0
        self._run()
        self.closed = not self._depth
        self.sure = text[start] == "@" or bool(UNMISTAKABLE.search(text[start : text.find("{", start)]))
        self._end_with_what_is_left()

    def piece(self, start: int, brace: int) -> Piece:
        """Make the piece that begins at ``start``."""
        score = 0.6 + 0.3 * min(self.rules, 3) + 0.2 * min(self.known, 5)
        selector = " ".join(self.text[self.start : brace].split())[:40]
        detail = (
            f"reads as style rules (CSS): starts with “{selector}”; {self.rules} rule{'s' if self.rules != 1 else ''}, "
            f"{self.known} declaration{'s' if self.known != 1 else ''}{'' if self.closed else ', cut short'}"
        )
        return Piece(start, self.end, Kind.STYLE, score, LEAKED_STYLE, "leaks.css", detail=detail)

    def _run(self) -> None:
        text = self.text
        at = self.start
        while (at := skip(text, at)) < len(text):
            if text[at] == "}":
                if not self._depth and not self.rules:
                    return
                self._depth = max(0, self._depth - 1)
                self.rules += 1
                at = self.end = at + 1
            elif text[at] == ";":
                at = self.end = at + 1
            elif (stop := self._declaration(at)) >= 0 or (stop := self._opening(at)) >= 0:
                at = self.end = stop
            else:
                return

    def _declaration(self, at: int) -> int:
        """Give the end of the declaration at ``at``, its semicolon included, or -1."""
        if self._depth and (plain := _PLAIN.match(self.text, at)):
            self.known += plain.group().count(":")
            return plain.end()
        found = DECLARATION.match(self.text, at) if self._depth else None
        if not found:
            return -1
        known = bool(PROPERTY.match(found["name"]))
        stop = found.end()
        while stop - at < _LONGEST_VALUE and (value := _VALUE.match(self.text, stop)):
            if value.end() - stop > 30 and _RUNNING_WORDS.search(value.group()) and value.group()[0] not in "\"'(":
                return -1
            stop = value.end()
        if stop > found.end() and self.text.startswith("}", after := skip(self.text, stop)):
            stop = after  # over blank lines too
        if self.text[stop : stop + 1] not in (";", "}") or (not known and stop - at > 200):
            return -1
        self.known += known
        return stop + (self.text[stop] == ";")

    def _opening(self, at: int) -> int:
        """Give the position behind the brace of the rule or at-rule that begins at ``at``, or -1."""
        text = self.text
        if (found := AT_RULE.match(text, at)) and not SENTENCE.search(found.group()):
            self._depth += text[found.end() - 1] == "{"
            self.known += bool(_DESCRIBED.match(text, at))
            return found.end()
        if text[at] == "{" and self.rules and (found := _BARE_BLOCK.match(text, at)):
            self.rules += 1
            return found.end()
        brace = text.find("{", at, at + LONGEST_SELECTOR)
        if brace < 0 or selector_start(text, at, brace, whole=True) != at:
            return -1
        inner = skip(text, brace + 1)
        if text[inner : inner + 1] != "}" and not DECLARATION.match(text, inner) and not self._depth:
            if text[at] not in ".#:[*":
                return -1
            nested = text.find("{", inner, inner + 300)
            if nested > 0 and text[inner] in NESTED and selector_start(text, inner, nested, whole=True) == inner:
                self._depth += 1
                return brace + 1
            # A rule whose declarations are broken still goes where rules went before it.
            close = text.find("}", brace, brace + 500)
            if close < 0 or not self.rules or "{" in text[brace + 1 : close]:
                return -1
            self.rules += 1
            return close + 1
        self._depth += 1
        return brace + 1

    def _end_with_what_is_left(self) -> None:
        """Take the comment that ends a sheet, or the torso of the selector or declaration at which it was cut."""
        text = self.text
        at = self.end
        while at < len(text) and text[at].isspace():
            at += 1
        if found := _MEDIA_LAST.match(text, at):
            at = self.end = found.end()
            if not self._depth:
                return
            while at < len(text) and text[at].isspace():
                at += 1
        end = self.end
        if self.rules and (cut_at := cut_selector(text, end)) > end:
            end = cut_at
        elif self.rules and (cut := CUT_AT_RULE.match(text, end)) and is_at_name(cut.group()):
            end = cut.end()
        elif (
            (self.rules or self.sure)
            and (brace := text.find("{", at, at + 300)) > 0
            and selector_start(text, at, brace, whole=True) == at
            and CUT_BLOCK.match(text, brace)
        ):
            end = brace
        elif self._depth and (cut := CUT_SHORT.match(text, end)) and text[cut.end() : cut.end() + 1] not in ("{", ";"):
            self.known += bool(PROPERTY.match(cut.group().strip()))
            end = torso_end(text, cut.end())
            while end < len(text) and text[end] == " " and (more := CUT_VALUE.match(text, end)):
                end = more.end()
        elif (
            self._depth
            and (cut := CUT_PROPERTY.match(text, end))
            and (cut.start(1) == end or PROPERTY.match(cut[1]) or not is_word(cut[1]))
            and (
                text[end] != " "
                or text[cut.end() : cut.end() + 1] in ("", "\n")
                or text[cut.start(1) - 2 : cut.start(1)].isspace()
            )
        ):
            end = cut.end()
        if end > self.end and (cut := CUT_BLOCK.match(text, end)):
            end = cut.end()
        self.end = end
