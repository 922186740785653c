"""What stands around JavaScript and belongs to it: comments before it, brackets behind it."""

from __future__ import annotations

from core.leaks.anchored import anchored
from core.patterns import lazy_pattern

_COMMENT_BEFORE = lazy_pattern(r"(?:(?<!:)//(?!\S*\.\w)[^\n]*\n\s*)+$|/\*(?:[^*]|\*(?!/)){0,3000}\*/\s*$")
# The end of a statement that was cut in a string, at the beginning of a line.
_STRING_TAIL = lazy_pattern(r"(?:(?<=\n)|(?<![\s\S]))['\"][)\]}]{1,4};?\s?$")
_COMMENT_MARK = lazy_pattern(r"/[/*]")
_HIDDEN_BEFORE = lazy_pattern(r"<!--\s*$")
_INLINE_COMMENT_BEFORE = lazy_pattern(
    r"(?:(?<=[.!?:…”\n;}] )|(?<=[\n;}]))//\s[^\n{}<>]{2,400}$|(?<!:)//(?!\S*\.\S)(?:[^\n.]{2,300}|\s?)$"
    r"|(?<=\s)//\s[A-Z][^\n.]{2,100}\.\s$"
)
_LONGEST_INLINE = 420  # code points, more than a comment that it matches has
_SENTENCES = lazy_pattern(r"(?:\S+\s+){8}[^.!?]*[.!?…](?:\s|$)")
# What ends statements whose beginning is lost, from the beginning of a line on.
_TORN_BEFORE = lazy_pattern(
    r"(?:(?<=\n)|(?<![\s\S]))(?=[^\n]{0,40}[)}\]])['\")\]};,]+(?:[\s'\")\](){};,]|else\b|try\b|finally\b|do\b)*\s?$"
)
_STRING_TAIL_ENDS = (")", "]", "}", ";")
_TORN_ENDS = (*"'\")](){};,", "else", "try", "finally", "do")
# A string that is put together, torn by a break: ``append('``, ``' + name + '``.
_JOINED = lazy_pattern(r"(?:\s{0,4}['\"]\s?\+\s?[\w.$()\[\]]{1,60}\s?\+\s?['\"](?=\s|$))+")
_CLOSERS = lazy_pattern(r"[)\]}]+[;,]?(?:\([\w$., '\"-]{0,200}\);?)?")
# What a function that is called at once is given, where the call was cut short: ``})(window, document, 'lamp``.
_GIVEN = lazy_pattern(
    r"\((?:\s*(?:window|document|jQuery|this|'[^'\n]{0,200}'|\"[^\"\n]{0,200}\")\s*,){1,10}\s*(?:window|document|jQuery|this|'[^'\n]{0,200}'|\"[^\"\n]{0,200}\"|['\"][\w./:-]*)?(?!\w)(?:\s*\)(?:\s?\))?;?)?"
)


def with_comments(text: str, start: int, low: int) -> int:
    """Move ``start`` back over comments that stand right before the code."""
    if start > low and text[start - 1] == "." and (start < 2 or text[start - 2].isspace()):
        return start - 1  # the rest of a chain whose head is lost
    if (
        start > low
        and text[max(low, start - 3) : start].rstrip().endswith(_STRING_TAIL_ENDS)
        and (tail := _STRING_TAIL.search(text, max(low, start - 12), start))
    ):
        return tail.start()
    if start > low and text[start - 1] == ";" and not text[max(0, start - 2)].isdigit():
        start -= 1
    window = text[max(low, start - 4000) : start]
    if window.rstrip().endswith(_TORN_ENDS) and (torn := _TORN_BEFORE.search(window[-60:])):
        return start - len(window[-60:]) + torn.start()
    code = window.rstrip()
    if not code.endswith(("<!--", "*/")) and "//" not in window:
        return start
    for pattern in (_HIDDEN_BEFORE, _COMMENT_BEFORE, _INLINE_COMMENT_BEFORE):
        low = 0
        if pattern is _COMMENT_BEFORE and not (
            code.endswith("*/") or ("\n" in window[len(code) :] and code.find("//", code.rfind("\n") + 1) >= 0)
        ):
            continue
        if pattern is _INLINE_COMMENT_BEFORE:
            low = max(0, len(window) - _LONGEST_INLINE)
            if window.find("//", low) < 0:
                continue
        marks = (_COMMENT_MARK if pattern is not _HIDDEN_BEFORE else pattern).finditer(window, low)
        if (found := next(anchored(pattern, marks, window, 0), None)) and not (
            pattern is _INLINE_COMMENT_BEFORE and " // " not in found.group() and _SENTENCES.search(found.group())
        ):
            return start - len(window) + found.start()
    return start


def with_closers(text: str, start: int, end: int) -> int:
    """Move ``end`` over brackets that close what the code lost: they touch it, and no bracket of the prose is open."""
    if text[end - 1] in "'\"" and (joined := _JOINED.match(text, end)):
        return joined.end()
    found = _CLOSERS.match(text, end)
    before = text[max(0, start - 300) : start]
    if found and text[end - 1] in "};)" and before.count("(") <= before.count(")"):
        end = found.end()
    given = _GIVEN.match(text, end) if text[end - 1] in "})" else None
    return given.end() if given else end
