"""Formulas in TeX between dollars, as rules of the parser: they are text to the letter, with no marks inside."""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from core.patterns import lazy_pattern

_INLINE: Final = lazy_pattern(
    r"\$\$(?=\S)(?:[^$\\]|\\.)+\$\$|\$(?![\s$])(?:[^$\\\n]|\\[^\n])*(?<!\s)\$(?![\d$])",
    re.DOTALL,
)
_FENCE = "$$"


def use_math(parser: MarkdownIt) -> None:
    """Have a parser know formulas: tokens ``math_inline`` and ``math_block``, whose content is the source's letters.

    A formula in a line begins and ends beside something that is no space, and no digit follows it, as Pandoc has it:
    two prices are none. One in lines of its own begins with ``$$`` and ends with it.
    """
    parser.inline.ruler.before("escape", "math_inline", _inline)
    parser.block.ruler.before("fence", "math_block", _block, {"alt": ["paragraph", "reference", "blockquote", "list"]})


def _inline(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "$":
        return False
    found = _INLINE.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        token = state.push("math_inline", "", 0)
        token.content = found.group()
    state.pos = found.end()
    return True


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.is_code_block(start) or _line(state, start) != _FENCE:
        return False
    last = start + 1
    while last < end and _line(state, last) != _FENCE:
        if state.sCount[last] < state.blkIndent and not state.isEmpty(last):
            return False
        last += 1
    if last >= end:
        return False
    if not silent:
        token = state.push("math_block", "", 0)
        token.map = [start, last + 1]
        token.content = state.getLines(start, last + 1, state.blkIndent, False)
        state.line = last + 1
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].rstrip()
