"""Prose glued to the first name of JavaScript, or standing right before it."""

from __future__ import annotations

import re

from core.leaks.languages.javascript.lexer import Walk
from core.leaks.languages.javascript.names import GLOBAL, NAME, PLAIN_ROOTS, ROOTS
from core.leaks.words import is_prose, is_word
from core.patterns import lazy_pattern

_ROOT = lazy_pattern(rf"(?:{ROOTS})$")
_WORDLIKE_ROOTS = frozenset(["screen", "history", "location", "performance", "module", "moment", "exports", "console"])
_GLUED_ROOT = lazy_pattern(rf"(?<=[\w.$])(?:var|let|const|function|if|for|try|while|{ROOTS})$")
_NAME = lazy_pattern(NAME)
_FIRST_NAME = lazy_pattern(rf"(?:\(\s?)?({NAME})")
_PROSE_IN_BRACKETS = lazy_pattern(rf"\({NAME}\s\(")
_CALL_OF_FUNCTION = lazy_pattern(r"\(\s*(?:async\s*)?(?:function\b|\([^()\n]{0,80}\)\s*=>|[\w$]{1,40}\s*=>)")
_DEFAULT_IN_BRACKETS = lazy_pattern(rf"\(\s?({NAME}(?:\.{NAME}){{0,3}})\s?=\s?(?:window\.)?\1\s?\|\|")
# The last word of a sentence with the mark of a footnote: ``quay [3].window.slots``.
_FOOTNOTE = lazy_pattern(r"[^\W\d_]+(?P<space>\s?)\[[\w*†]{1,4}\]\.")
_AT_ROOT = lazy_pattern(rf"(?:{ROOTS})\b")
_STOP_BEFORE_ROOT = lazy_pattern(rf"[^\W\d_]+\.(?=(?:{ROOTS})\b|\$[.(]|(?:if|for|while|switch)\s?\()")
# Before a name: a sentence that has not ended.
_RUNS_ON = lazy_pattern(r"(?:[^\W\d_][,;]?|\w [/–—&-])[ \n\xa0]$")
_RUN_ON = 6  # code points, more than it reads
_INNER = lazy_pattern(r"__[a-z]+[A-Za-z]*(?<!__)(?=[(.\s=])")
# The end of an address of the text, and a name of the code that touches it: ``lamps.comshop_id =``.
_ADDRESS = lazy_pattern(
    r"(?:www\.|[A-Z])[\w.-]*?\.(?:com|org|net|info|co\.uk|de|fr|it|es|nl|eu|ch|at|pl|ru|uk)(?=[A-Z_$]|[a-z]+[_A-Z])(?!ment|mon|mun|mit|plete|pare|pany)"
)
_OWN_NAME = lazy_pattern(r"[A-Z_$][\w$]|[a-z]+[A-Z_]")
_HUMP = lazy_pattern(r"[a-z]{6,}(?=[A-Z])")
_VERBS = frozenset(
    (
        "get set is has on off init load show hide create update add remove handle send check render track open close "
        "start stop play make build find read write push call register enable disable toggle insert append parse"
    ).split()
)
# A function in brackets that is called at once: behind the brackets, or inside at their end.
_CALLED = lazy_pattern(r"\s*(?:\.call|\.apply)?\s*\(")
_CALLS_ITSELF = lazy_pattern(r"\}\s*(?:\.call|\.apply)?\([^(){}]{0,300}(?:\([^(){}]{0,100}\)[^(){}]{0,100})*\)\s*\)$")


def unglued(text: str, match: re.Match[str]) -> int:
    """Give where code begins in a match whose first name may have prose glued to it, or standing before it."""
    start = match.start()
    if match.lastgroup == "keyword" and text[start].isspace():
        return start + 1
    if match.lastgroup == "invoked" and text[start] == "!":
        return start + _is_exclamation(text, start)
    if match.lastgroup != "chain":
        return start
    chain = match.group()
    if (note := _FOOTNOTE.fullmatch(chain)) and (note["space"] or _follows_root(text, match.end(), start)):
        return match.end()
    first = _FIRST_NAME.match(chain)
    name = first[1] if first else ""
    if first and chain[0] == "(":
        if (glued := _GLUED_ROOT.search(name)) and name[: glued.start()].isalpha():
            return start + first.start(1) + glued.start()
        if first.end() < len(chain) and _CALL_OF_FUNCTION.match(text, match.end() - 1):
            return match.end() - 1
        if not _PROSE_IN_BRACKETS.match(text, start):
            return start
    if _ROOT.match(name):
        full_stop = _STOP_BEFORE_ROOT.match(chain) if name in _WORDLIKE_ROOTS else None
        return start + (full_stop.end() if full_stop else 0)
    if re.fullmatch(r"[A-Za-z][a-z]+\$", name) and chain.startswith(name + "("):
        return start + len(name) - 1
    # A word glued to a keyword or a root object: ``strategicif(``.
    if (glued := _GLUED_ROOT.search(name)) and _is_glue(text, start, name, glued.start()):
        return start + glued.start()
    # A word before a function that is called at once, glued or not: ``Brian(function(){...})()``.
    if (
        name.isalnum()
        and (chain[len(name) :] == "(" or chain[-2:-1].isspace())
        and _CALL_OF_FUNCTION.match(text, match.end() - 1)
    ):
        if chain[-2:-1].isspace():
            return match.end() - 1
        walk = Walk(text, match.end() - 1)
        if walk.closed < 0:
            invoked = is_prose(name) and bool(_RUNS_ON.search(text, max(0, start - _RUN_ON), start))
        else:
            invoked = bool(
                _CALLED.match(text, walk.closed) or _CALLS_ITSELF.search(text, max(0, walk.closed - 400), walk.closed)
            )
        if invoked:
            return match.end() - 1
    if name.isalpha() and chain[-1] == "(" and is_prose(name) and _DEFAULT_IN_BRACKETS.match(text, match.end() - 1):
        return match.end() - 1
    return start + _prose_before(text, start, chain, name)


def _is_glue(text: str, start: int, name: str, size: int) -> bool:
    """Tell whether the first ``size`` characters of ``name``, before a keyword or a root object, are a word of prose."""
    glued = name[:size].lstrip("$")
    if not glued.isalnum():
        return False
    if name[size:] in _KEYWORDS or not glued.isascii() or is_prose(glued):
        return not is_word(name) and not _stands_elsewhere(text, name, start)
    if name[size:] in PLAIN_ROOTS:
        return not _stands_elsewhere(text, name, start)
    return glued[1:].islower() and len(glued) > 4 and name[size:] not in _WORDLIKE_ROOTS


_IN_NAME = lazy_pattern(r"[\w$]")
_KEYWORDS = frozenset("var let const function if for try while".split())


def _is_exclamation(text: str, at: int) -> bool:
    """Tell whether the mark at ``at``, before a function, ends a sentence rather than negates what follows."""
    before = text[at - 1 : at]
    if not before or not (before.isalpha() or before in " \xa0\u202f"):
        return False
    if text.startswith("(", at + 1):
        return before != " "
    if not _NAMED_FUNCTION.match(text, at + 1):
        return False
    walk = Walk(text, at + 1)  # a function with a name that nothing calls
    return walk.closed > 0 and "(" not in text[walk.end - 1 : walk.end + 1]


_NAMED_FUNCTION = lazy_pattern(rf"function\s+{NAME}\s*\(")


def _follows_root(text: str, at: int, start: int) -> bool:
    """Tell whether a root object stands at ``at``, and a sentence runs on before ``start``."""
    return bool(_AT_ROOT.match(text, at)) and bool(_RUNS_ON.search(text, max(0, start - _RUN_ON), start))


def _prose_before(text: str, start: int, chain: str, name: str) -> int:
    """Give how many characters at the beginning of ``chain`` are the end of a sentence: ``growing.console.log(``."""
    if full_stop := _STOP_BEFORE_ROOT.match(chain):
        return full_stop.end()
    if address := _ADDRESS.match(chain):
        return address.end()
    if not name.isascii() and name.isalpha() and chain[len(name) : len(name) + 1] == ".":
        return len(name) + 1  # a word with an accent, and its full stop
    if GLOBAL.match(name):
        return 0
    before = text[max(0, start - _RUN_ON) : start]
    runs_on = bool(_RUNS_ON.search(before))
    if runs_on and before[-1] != "\n" and (stop := _full_stop(text, start, chain, name)):
        return stop
    second = _NAME.match(chain, len(name) + 1) if chain[len(name) : len(name) + 1] == "." else None
    if second and runs_on and name.isalpha() and is_prose(name):
        if name.istitle() and second.group().isupper():
            return 0
        if _OWN_NAME.match(second.group()) or not is_word(second.group()):
            return len(name) + 1
    if second and runs_on and len(name) > 4 and name.islower() and name.isalpha() and second.group()[0].isupper():
        return 0 if _stands_elsewhere(text, name, start) else len(name) + 1
    if (runs_on and before[-1] != "\n") or before[-1:] in ("/", "-", "’"):
        if _stands_elsewhere(text, name, start):
            return 0
        # A word glued to a name that the code uses again: ``aquay.set(); quay.run();``.
        for used in set(_USED.findall(text[start + len(chain) : start + 2_000])):
            glued = name.removesuffix(used)
            if len(used) > 2 and glued != name and glued.lower() not in _VERBS and (glued == "a" or is_prose(glued)):
                return len(glued)
        for size in range(5, len(name) - 3):
            if chain[len(name) : len(name) + 1] == "." and GLOBAL.fullmatch(name, size):
                return size
        # A word glued to the first name: ``Fantasyadserver.queue.push(``.
        hump = _HUMP.match(name)
        if hump and (name[hump.end() : hump.end() + 1] in ("", "_") or is_word(hump.group())):
            hump = None
        for size in range(len(name) - 2, 1, -1):
            word, left = name[:size], name[size:]
            if word.isalpha() and word[1:].islower() and is_prose(word) and not is_word(name):
                if word.lower() not in _VERBS and (
                    (size > 3 and GLOBAL.match(left))
                    or (word.istitle() and size > 3)
                    or left[0] in "_$"
                    or left[:2].isupper()
                    or (hump and size > 3)
                ):
                    return size
                break
    return 0


def _full_stop(text: str, start: int, chain: str, name: str) -> int:
    """Give the length of a sentence's last word and its full stop at the beginning of ``chain``, or 0."""
    if not (name.isalpha() and name[1:].islower() and chain[len(name) : len(name) + 1] == "."):
        return 0
    second = _NAME.match(chain, len(name) + 1)
    if not second or _is_used(text, name, start + len(chain)) or _is_used(text, name, max(0, start - 2_010), start - 1):
        return 0
    if (
        GLOBAL.match(chain, second.start())
        or _INNER.match(chain, second.start())
        or _is_used(text, second.group(), start + len(chain))
    ):
        return second.start()
    if name.islower() and len(name) > 3 and (is_prose(name) or _is_foreign(text, start)):
        own = _OWN_NAME.match(second.group()) or not is_prose(second.group())
        goes_on = chain[second.end() : second.end() + 1] == "." or chain[second.end() :].lstrip()[:1] == "="
        return second.start() if own and (goes_on or is_prose(name)) else 0
    return 0


def _is_used(text: str, name: str, at: int, end: int | None = None) -> bool:
    """Tell whether code behind ``at`` uses ``name`` as the first name of a chain."""
    return bool(re.search(rf"(?<![\w$.]){re.escape(name)}\s?(?:\.\w|[(\[=])", text[at : end or at + 2_000]))


_USED = lazy_pattern(rf"(?<![\w$.])({NAME})[.(\[]")
_WORD = lazy_pattern(r"[^\W\d_]{3,}")


def _is_foreign(text: str, at: int) -> bool:
    """Tell whether the words before ``at`` are of a language whose words are not known."""
    words = _WORD.findall(text[max(0, at - 120) : at])[1:]
    return len(words) > 2 and sum(map(is_prose, words)) * 2 < len(words)


def _stands_elsewhere(text: str, name: str, start: int) -> bool:
    """Tell whether ``name`` stands near by as a name of its own."""
    low, high = max(0, start - 10_000), min(len(text), start + 10_000)
    at = text.find(name, low, high)
    while at >= 0:
        if at != start and not _IN_NAME.match(text[at - 1 : at]) and not _IN_NAME.match(text, at + len(name)):
            return True
        at = text.find(name, at + 1, high)
    return False
