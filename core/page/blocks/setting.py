"""How text is set at some place of a page, and which elements set it so."""

from __future__ import annotations

from typing import NamedTuple

from core.article.blocks import Block, BlockKind, Run, Style
from core.page.blocks.white_space import WhiteSpace
from core.page.tree.nodes import Element

STYLES = {
    **dict.fromkeys(("b", "strong"), Style.BOLD),
    **dict.fromkeys(("i", "em", "cite", "var", "dfn"), Style.ITALIC),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), Style.CODE),
    **dict.fromkeys(("s", "del", "strike"), Style.STRIKE),
    **dict.fromkeys(("rt", "rp"), Style.READING),
    "sup": Style.SUPERSCRIPT,
    "sub": Style.SUBSCRIPT,
    "mark": Style.MARK,
    "math": Style.MATH,
}
"""The styles that elements give to the text within them."""


class Setting(NamedTuple):
    """How text is set at some place of the page.

    Attributes:
        style: The style.
        href: Where the link leads that is open, if one is.
        quoted: How many block quotes are open.
        level: The level of the heading, or 0.
        captions: How many captions are open.
        code: 1 within a block of code.
        spaces: What becomes of white space.
        term: Whether it is a term or what defines one.
        quotes: How many quotations within the line are open.
    """

    style: Style = Style.PLAIN
    href: str | None = None
    quoted: int = 0
    level: int = 0
    captions: int = 0
    code: int = 0
    spaces: WhiteSpace = WhiteSpace.FOLDED
    term: BlockKind | None = None
    quotes: int = 0


def block_of(runs: tuple[Run, ...], now: Setting, *, depth: int, marker: str, last: BlockKind | None) -> Block:
    """Make the block of some text.

    Args:
        runs: The text.
        now: How it is set.
        depth: How many lists are open.
        marker: What stands before the item that begins with it; empty if none does.
        last: What the block before is.
    """
    quoted = now.quoted
    if now.code:
        return Block(BlockKind.CODE, runs, quoted=quoted)
    if now.captions:
        return Block(BlockKind.CAPTION, runs, quoted=quoted)
    if now.level:
        return Block(BlockKind.HEADING, runs, level=now.level, quoted=quoted)
    if now.term:
        close = now.term is BlockKind.DEFINITION and last in (BlockKind.TERM, BlockKind.DEFINITION)
        return Block(now.term, runs, quoted=quoted, gap="\n" if close else "\n\n")
    if depth or marker:
        gap = "\n" if last is BlockKind.ITEM and marker else "\n\n"
        return Block(BlockKind.ITEM, runs, max(depth, 1), marker, quoted, gap=gap)
    return Block(BlockKind.PARAGRAPH, runs, quoted=quoted)


def has_brackets(reading: Element) -> bool:
    """Tell whether what stands around the reading of a ruby brings its own brackets."""
    ruby = next((node for node in reading.parents if node.name == "ruby"), None)
    inside = ruby.descendants if ruby is not None else ()
    return any(isinstance(node, Element) and node.name == "rp" for node in inside)
