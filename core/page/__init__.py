"""HTML pages: the article, its metadata, and a removal for everything else, each with its place in the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.article.blocks import Block, Metadata
from core.article.removal import Removal
from core.article.source import Source
from core.article.span import Span
from core.page.blocks.builder import BlockBuilder
from core.page.blocks.removals import removals_of
from core.page.blocks.restored import with_restored
from core.page.blocks.soup import release, shown
from core.page.blocks.stated import stated_article, with_stated
from core.page.content.choice import Choice, choose
from core.page.metadata.facts import read_metadata
from core.page.tree import build
from core.page.tree.document import Document

_LEADING = 6
"""An image among so many blocks leads the article."""
_FEW_WORDS = 100
"""A page that holds less prose than this may hold its text in ``noscript`` elements."""

__all__ = ["Page", "choose_in", "read_page"]


@dataclass(frozen=True, slots=True)
class Page:
    """What a page holds.

    Attributes:
        blocks: The article, in reading order, before leaked code is looked for.
        removals: Everything else that is not mere structure: sorted, disjoint, clear of the blocks' runs.
        metadata: What the page says of itself.
        url: The address that the page gives as its own, or None.
    """

    blocks: tuple[Block, ...]
    removals: tuple[Removal, ...]
    metadata: Metadata
    url: str | None


def read_page(source: Source, kept: Sequence[Span] = ()) -> Page:
    """Read a page, and keep the spans ``kept`` (sorted, disjoint) of it, whatever they are.

    Any text is a page: this never fails, fetches nothing and runs nothing.
    """
    document, choice = choose_in(source.text)
    soup = shown(choice)
    blocks = BlockBuilder(source.text, soup).build()
    pieces = [*document.pieces, *choice.pieces]
    metadata, url = read_metadata(document, choice)
    if metadata.image is None and (image := _first_image(blocks)):
        metadata = replace(metadata, image=image, origins=(*metadata.origins, ("image", "first image")))
    if stated := stated_article(document, choice, blocks):
        blocks, pieces = with_stated(stated, blocks, pieces)
        metadata = replace(metadata, origins=(*metadata.origins, ("text", stated.origin)))
    if choice.undone:
        metadata = replace(metadata, origins=(*metadata.origins, ("text", "largest removal undone")))
    if kept:
        blocks = with_restored(document, blocks, kept)
    removals = removals_of(pieces, document.texts, blocks, source.text)
    release(soup)
    document.html.release()
    return Page(blocks, removals, metadata, url)


def _first_image(blocks: tuple[Block, ...]) -> str | None:
    """Give the address of the image that the article begins with."""
    images = (block.image.address for block in blocks[:_LEADING] if block.image)
    return next((address for address in images if not address.startswith("data:")), None)


def choose_in(text: str) -> tuple[Document, Choice]:
    """Build the tree and choose the article, with the ``noscript`` elements where there is little without them."""
    document = build(text)
    choice = choose(document)
    spare = sum(p.end - p.start for p in document.pieces if p.reason.startswith("noscript"))
    if spare > 6 * _FEW_WORDS and choice.words < _FEW_WORDS:
        plain = build(text, scripting=False)
        other = choose(plain)
        if other.words > 2 * choice.words:
            return plain, other
    return document, choice
