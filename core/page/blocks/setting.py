"""How text is set at some place of a page, and which elements set it so."""

from __future__ import annotations

from typing import NamedTuple

from core.article.blocks import BlockKind, Style
from core.page.blocks.soup import SourceTag
from core.page.blocks.white_space import WhiteSpace

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


def has_brackets(reading: SourceTag) -> bool:
    """Tell whether what stands around the reading of a ruby brings its own brackets."""
    ruby = next((node for node in reading.parents if node.name == "ruby"), None)
    inside = ruby.descendants if ruby is not None else ()
    return any(isinstance(node, SourceTag) and node.name == "rp" for node in inside)
