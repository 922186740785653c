"""The parser of Markdown, which notes where things stand while it parses.

markdown-it gives the lines of a block and no place of a word. So each rule for blocks leaves where the text of its
lines begins, and the state of the rules for lines where each token was made.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.parser_block import ParserBlock
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from core.prose.markdown.footnotes import use_footnotes
from core.prose.markdown.math import use_math

LINES: Final = "lines"
"""The name in the parser's environment of what is noted of lines: number -> begin and end of its text, half-open."""
_LEAVES: Final = ("table", "code", "fence", "math_block", "heading", "lheading", "paragraph")
"""The rules for blocks that hold text."""


class _PlacedState(StateInline):
    """Notes in each token where in the text of its block it was made."""

    pending_from = 0

    def append_pending(self, text: str) -> None:
        if not self._pending and not self._pending_buffer:
            self.pending_from = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:  # noqa: N802 - the parser calls it so
        token = super().pushPending()
        token.meta["at"] = self.pending_from
        return token

    def push(self, ttype: str, tag: str, nesting: Any) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta["at"] = self.pos
        return token


class _PlacedInline(ParserInline):
    """The parser of a block's text, whose tokens know their places."""

    def parse(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> list[Token]:
        state = _PlacedState(src, md, env, tokens)
        self.tokenize(state)
        # Marks for bold and the like come as several tokens from one place.
        before: Token | None = None
        shift = 0
        for token in state.tokens:
            if token.type != "text":
                continue
            same = before is not None and before.meta["at"] == token.meta["at"]
            shift = shift + len(before.content) if same and before is not None else 0
            before = token
            token.meta["shift"] = shift
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


class _DeepBlocks(ParserBlock):
    """The parser of blocks, which shows what is nested too deep as paragraphs, where it would be left out."""

    def tokenize(self, state: StateBlock, startLine: int, endLine: int) -> None:  # noqa: N803 - the parser calls it so
        if state.level < state.md.options.maxNesting:
            super().tokenize(state, startLine, endLine)
            return
        paragraph = next(rule.fn for rule in self.ruler.__rules__ if rule.name == "paragraph")
        line = startLine
        while (line := state.skipEmptyLines(line)) < endLine and state.sCount[line] >= state.blkIndent:
            paragraph(state, line, endLine, False)
            line = state.line
        state.line = line if line < endLine else endLine


@cache
def noting_parser() -> MarkdownIt:
    """Make a parser whose tokens have ``meta["at"]``, where in the text of their block they were made.

    A token of text has ``meta["shift"]`` too: how far behind that place it begins.
    """
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 40}).enable(["table", "strikethrough"])
    block = _DeepBlocks()
    block.ruler, parser.block = parser.block.ruler, block
    inline = _PlacedInline()
    inline.ruler, inline.ruler2 = parser.inline.ruler, parser.inline.ruler2
    parser.inline = inline
    use_math(parser)
    use_footnotes(parser)
    # Joined tokens would have one place for several.
    parser.inline.ruler2.disable("fragments_join")
    parser.core.ruler.disable("text_join")
    for rule in parser.block.ruler.__rules__:
        if rule.name in _LEAVES:
            rule.fn = _noting(rule.fn)
    return parser


_BlockRule = Callable[[StateBlock, int, int, bool], bool]


def _noting(rule: _BlockRule) -> _BlockRule:
    """Have a rule for blocks note where the text of each of its lines begins and ends."""

    def noting(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        taken = rule(state, start, end, silent)
        if taken and not silent:
            lines = state.env.setdefault(LINES, {})
            for line in range(start, state.line):
                lines[line] = (state.bMarks[line] + state.tShift[line], state.eMarks[line])
        return taken

    return noting
