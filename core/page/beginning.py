"""The first blocks of a page, as they will be, while the rest of it is still to be judged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from core.article.blocks import Block, Metadata
from core.article.removal import Kind
from core.page.blocks.builder import BlockBuilder
from core.page.blocks.posts import laid_out, with_posts
from core.page.blocks.sheet import told_of
from core.page.blocks.shown import shown
from core.page.blocks.stated import stated_article
from core.page.blocks.written_tex import sets_formulas
from core.page.content.chosen import Candidates, Choice
from core.page.content.foresight import first_chosen, foresee
from core.page.metadata.facts import read_metadata
from core.page.tree.document import Document

_LEAST_SHOWN = 2
"""An article shows at least one of so many of the words that its element has."""


@dataclass(frozen=True, slots=True)
class PageBeginning:
    """The beginning of a page's article.

    Attributes:
        blocks: Its first blocks, before leaked code is looked for. The last one may still change: text may be added
            to it.
        metadata: What the page says of itself, but for the image.
        url: The address that the page gives as its own, or None.
        asked: What of all that was chosen the metadata come from.
        told: What the page's style rules say, as ``told_of`` has it.
    """

    blocks: tuple[Block, ...]
    metadata: Metadata
    url: str | None
    asked: tuple[object, ...]
    told: Mapping[str, str]


Early = Callable[[PageBeginning], None]


def asked_of(choice: Choice) -> tuple[object, ...]:
    """Give all that ``read_metadata`` asks of what was chosen: where that is equal, so is what it gives for a page."""
    return choice.root, choice.forum, [piece for piece in choice.pieces if piece.rule or piece.kind is Kind.HIDDEN]


def beginning_of(document: Document, left: Candidates, *, settled: bool) -> PageBeginning | None:
    """Give the beginning of a page whose elements are judged, or None where it cannot be known yet.

    Args:
        document: The page.
        left: What is left of it; it stays as it is.
        settled: Whether its blocks are judged, too.
    """
    choice = first_chosen(left) if settled else foresee(document, left)
    if choice is None:
        return None
    metadata, url = read_metadata(document, choice)
    told = told_of(document)
    with shown(choice, told, laid_out(choice.thread.posts)) as roots:
        blocks = BlockBuilder(document.text, roots, tex=cache(lambda: sets_formulas(document.text))).build()
    blocks = with_posts(blocks, choice.thread.posts)
    fewest = replace(choice, shown=choice.words // _LEAST_SHOWN)
    if stated_article(document, fewest, blocks):
        return None
    return PageBeginning(blocks, metadata, url, asked_of(choice), told)
