"""CSS in prose: rules and at-rules, with selectors read backwards from the brace to where prose ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.article.removal import Kind
from core.article.span import Span
from core.leaks.languages.css.cut import HEAD_LOST, head_alone
from core.leaks.languages.css.headless import is_strict
from core.leaks.languages.css.selectors import LONGEST_SELECTOR, selector_start
from core.leaks.languages.css.sheet import (
    AT_BLOCK,
    AT_RULE,
    DECLARATION,
    LEAKED_STYLE,
    NESTED,
    PROPERTY,
    SENTENCE,
    UNMISTAKABLE,
    Sheet,
    skip,
)
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

_COMMENT_BEFORE = lazy_pattern(r"(?:/\*(?:[^*]|\*(?!/)){0,3000}\*/\s*)+$|<!--\s*$")
_CONDITION = lazy_pattern(
    r"@(?:media|supports|container)\s[^{}();]{0,60}\(\s?[\w-]+\s?:\s?[^(){};]{1,60}\)[^{};]{0,200}\{"
)
_EMPTY = lazy_pattern(r"\s*\}")
_SIGN = lazy_pattern(r"[.#\[:]")
_SELF_MADE = lazy_pattern(r"(?<=[\w\])-])\s?\{")
_KNOWN_LATER = lazy_pattern(rf"[^{{}};]{{1,200}};(?:[^{{}};]{{1,200}};){{0,3}}\s*(?:{PROPERTY.pattern})", re.IGNORECASE)


def find(text: str, tags: Sequence[Span] = ()) -> Iterator[Piece]:
    """Yield the pieces of CSS in ``text``, in order. Linear: a brace is read once, a selector within a window."""
    yield from _imports(text)
    at = brace = wasted = 0
    budget = min(4 * len(text) + 10_000, len(text) // 2 + 400_000)
    while found := _BRACE.search(text, max(at, brace)):
        brace = text.find("{", found.start(), found.end())
        start = _start(text, at, brace)
        if start > 0 and text[start - 1] == "\\":
            brace += 1  # the argument of a command of LaTeX
            continue
        if start >= 0:
            sheet = Sheet(text, start)
            if (
                sheet.end > brace
                and sheet.known
                and (sheet.rules or sheet.known >= 2 or sheet.sure or is_strict(text, brace + 1))
            ):
                begin = _with_comments(text, start, at)
                yield sheet.piece(begin, brace)
                at = sheet.end
            elif _CONDITION.match(text, start, brace + 1):
                empty = _EMPTY.match(text, brace + 1)
                end = max(sheet.end, empty.end() if empty else brace + 1)
                yield Piece(
                    start,
                    end,
                    Kind.STYLE,
                    1.0,
                    f"beginning of {LEAKED_STYLE}",
                    "leaks.css",
                    detail="a rule for some screens",
                )
                at = end
            else:
                wasted += sheet.end - start
                at = sheet.end if wasted > budget else at
        elif _may_be_unmistakable(text, at, brace) and (end := head_alone(text, at, brace)) > 0:
            start = selector_start(text, max(at, brace - LONGEST_SELECTOR), brace)
            if start >= 0 and UNMISTAKABLE.search(text[start:brace]):
                selector = " ".join(text[start:brace].split())[:40]
                start = _with_comments(text, start, at)
                yield Piece(
                    start,
                    end,
                    Kind.STYLE,
                    1.0,
                    f"beginning of {LEAKED_STYLE}",
                    "leaks.css",
                    detail=f"a rule for “{selector}”",
                )
                at = end
        brace += 1


# The brace of an at-rule, or one behind which a declaration, a nested rule or a comment stands, or nothing.
_BRACE = lazy_pattern(rf"{AT_BLOCK}|\{{(?=\s*+(?:[.#&>:\[@}}/<]|--|[*_]?-?[a-zA-Z][\w-]{{0,60}}+(?:\s*+:|\s|$)|$))")
_IMPORT = lazy_pattern(
    r"@layer [a-zA-Z][\w-]*(?:\s?,\s?[a-zA-Z][\w-]*){1,30};?|@charset \"[\w-]{3,20}\";|@import\s+(?:url\(\s*(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'|[^)\"'\n]{0,300})\s*\)|\"[^\"\n]{0,300}\"|'[^'\n]{0,300}')[^;{}\n]{0,200};"
)


def _imports(text: str) -> Iterator[Piece]:
    for found in _IMPORT.finditer(text):
        yield Piece(
            *found.span(),
            Kind.STYLE,
            1.5,
            LEAKED_STYLE,
            "leaks.css",
            detail="a rule that imports or orders style sheets",
        )


def _with_comments(text: str, start: int, low: int) -> int:
    window = text[max(low, start - 4000) : start]
    bare = window.rstrip()
    found = _COMMENT_BEFORE.search(window) if bare.endswith(("*/", "<!--")) else None
    if not found and bare.endswith("}"):
        found = HEAD_LOST.search(window[-2_000:])
        window = window[-2_000:]
    return start - len(window) + found.start() if found else start


def _may_be_unmistakable(text: str, low: int, brace: int) -> bool:
    """Tell whether a selector that ends at ``brace`` may name a class, an attribute or a state."""
    low = max(low, brace - LONGEST_SELECTOR)
    return _SIGN.search(text, max(low, text.rfind("{", low, brace) + 1), brace) is not None


def _opens_rule(text: str, brace: int) -> bool:
    at = skip(text, brace + 1)
    found = DECLARATION.match(text, at)
    if not found:
        # A rule within a rule.
        inner = text.find("{", at, at + 300)
        return inner > 0 and text[at : at + 1] in NESTED and selector_start(text, at, inner, whole=True) == at
    if PROPERTY.match(found["name"]):
        return True
    # A property that a builder made up, before one that all know.
    return bool(_SELF_MADE.match(text, brace) and _KNOWN_LATER.match(text, at))


def _start(text: str, low: int, brace: int) -> int:
    """Give where the rule whose brace stands at ``brace`` begins, or -1 where it is no rule."""
    at_sign = text.rfind("@", max(low, brace - 400), brace)
    if (
        at_sign >= 0
        and (found := AT_RULE.match(text, at_sign))
        and found.end() == brace + 1
        and not SENTENCE.search(found.group())
    ):
        return at_sign
    if not _opens_rule(text, brace):
        return -1
    return selector_start(text, max(low, brace - LONGEST_SELECTOR), brace)
