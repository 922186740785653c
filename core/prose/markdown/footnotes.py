"""Footnotes as rules of the parser: ``[^label]`` in a text, and ``[^label]: words``, with further lines indented."""

from __future__ import annotations

from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from core.patterns import lazy_pattern

_DEFINITION: Final = lazy_pattern(r"\[\^(?P<label>[^\]\s]{1,80})\]:")
_MARK: Final = lazy_pattern(r"\[\^(?P<label>[^\]\s]{1,80})\]")
_LABELS: Final = "footnotes"
"""The name in the parser's environment of the labels that are defined."""
_INDENT: Final = 4


def use_footnotes(parser: MarkdownIt) -> None:
    """Have a parser know footnotes.

    Tokens ``footnote_open`` and ``footnote_close`` stand around the blocks of one, ``meta["label"]`` is what it is
    called and ``meta["at"]`` where its mark begins in the source. A token ``footnote_mark`` has its label as content.
    """
    parser.block.ruler.before("reference", "footnote", _definition, {"alt": ["paragraph", "reference"]})
    parser.inline.ruler.before("link", "footnote_mark", _mark)


def _definition(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.is_code_block(start):
        return False
    begin = state.bMarks[start] + state.tShift[start]
    found = _DEFINITION.match(state.src, begin, state.eMarks[start])
    if found is None:
        return False
    if silent:
        return True
    state.env.setdefault(_LABELS, set()).add(found["label"])
    token = state.push("footnote_open", "", 1)
    token.meta = {"label": found["label"], "at": begin}
    token.map = lines = [start, 0]
    # The rest of the line is the first of the blocks within, as behind the mark of a list's item.
    words = found.end()
    while words < state.eMarks[start] and state.src[words] in " \t":
        words += 1
    kept = state.bMarks[start], state.tShift[start], state.sCount[start], state.blkIndent, state.parentType
    state.blkIndent += _INDENT
    state.bMarks[start], state.tShift[start] = words, 0
    state.sCount[start] = state.blkIndent
    state.parentType = "footnote"
    state.md.block.tokenize(state, start, end)
    lines[1] = state.line
    state.bMarks[start], state.tShift[start], state.sCount[start], state.blkIndent, state.parentType = kept
    state.push("footnote_close", "", -1)
    return True


def _mark(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith("[^", state.pos):
        return False
    found = _MARK.match(state.src, state.pos, state.posMax)
    if found is None or found["label"] not in state.env.get(_LABELS, ()):
        return False
    if not silent:
        token = state.push("footnote_mark", "", 0)
        token.content = found["label"]
    state.pos = found.end()
    return True
