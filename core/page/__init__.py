"""HTML pages: the article, its metadata, and a removal for everything else, each with its place in the source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from core.article.blocks import Block, Metadata
from core.article.reach import Reach
from core.article.removal import Kind, Removal
from core.article.source import Source
from core.article.span import Span
from core.page.beginning import Early, PageBeginning, asked_of, beginning_of
from core.page.blocks.builder import BlockBuilder
from core.page.blocks.posts import laid_out, with_posts
from core.page.blocks.removals import removals_of
from core.page.blocks.restored import with_restored
from core.page.blocks.sheet import told_of
from core.page.blocks.shown import shown
from core.page.blocks.stated import stated_article, with_stated
from core.page.blocks.written_tex import sets_formulas
from core.page.content.choice import all_of, choose
from core.page.content.chosen import Candidates, Choice
from core.page.lack import Lack, lack_of
from core.page.metadata.facts import read_metadata
from core.page.tree import build
from core.page.tree.document import Document
from core.page.tree.left_out import SPARE

_LEADING = 6
"""An image among so many blocks leads the article."""
_FEW_WORDS = 100
"""A page that holds less prose than this may hold its text in ``noscript`` elements."""
_SPARE = 60
"""Code points of what a set of frames holds for browsers without."""
_FRAMED_WORDS = 12
"""Words of it that are more than a note that there is nothing to see."""

__all__ = ["Page", "choose_in", "read_page"]


@dataclass(frozen=True, slots=True)
class Page:
    """What a page holds.

    Attributes:
        blocks: The article, in reading order, before leaked code is looked for.
        removals: Everything else that is not mere structure: sorted, disjoint, clear of the blocks' runs.
        metadata: What the page says of itself.
        url: The address that the page gives as its own, or None.
        lack: Why it holds no article; None where it may hold one.
    """

    blocks: tuple[Block, ...]
    removals: tuple[Removal, ...]
    metadata: Metadata
    url: str | None
    lack: Lack | None = None


def read_page(
    source: Source, kept: Sequence[Span] = (), reach: Reach = Reach.USUAL, early: Early | None = None
) -> Page:
    """Read a page, and keep the spans ``kept`` (sorted, disjoint) of it, whatever they are; ``reach`` is how much goes.

    ``early`` is given the page's beginning where that is known before all is judged. Any text is a page: this never
    fails, fetches nothing and runs nothing.
    """
    whole = source.held is not None and source.held.whole
    begun: PageBeginning | None = None

    def tell(document: Document, left: Candidates, settled: bool) -> None:
        nonlocal begun
        begun = beginning_of(document, left, settled=settled)
        if early is not None and begun is not None:
            early(begun)

    document, choice = all_in(source.text) if whole else choose_in(source.text, reach, tell if early else None)
    told = begun.told if begun else told_of(document)
    with shown(choice, told, laid_out(choice.thread.posts)) as roots:
        builder = BlockBuilder(source.text, roots, tex=cache(lambda: sets_formulas(source.text)))
        blocks = builder.build()
    blocks = with_posts(blocks, choice.thread.posts)
    pieces = [*document.pieces, *choice.pieces, *builder.pieces]
    if begun and begun.asked == asked_of(choice):
        metadata, url = begun.metadata, begun.url
    else:
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
    lack = None if kept or whole else lack_of(document, blocks)
    if lack and reach is not Reach.USUAL and read_page(source).lack is None:
        lack = None
    removals = removals_of(pieces, document.texts, blocks, source.text)
    if unsure := [r.span for r in removals if r.kind is Kind.FURNITURE and r.confidence < reach.least]:
        blocks = with_restored(document, blocks, unsure)
        removals = removals_of(pieces, document.texts, blocks, source.text)
    document.html.release()
    return Page(blocks, removals, metadata, url, lack)


def _first_image(blocks: tuple[Block, ...]) -> str | None:
    """Give the address of the image that the article begins with."""
    images = (block.image.address for block in blocks[:_LEADING] if block.image)
    return next((address for address in images if not address.startswith("data:")), None)


def all_in(text: str) -> tuple[Document, Choice]:
    """Build the tree and take all of it for the article."""
    document = build(text)
    return document, all_of(document)


def choose_in(
    text: str, reach: Reach = Reach.USUAL, early: Callable[[Document, Candidates, bool], None] | None = None
) -> tuple[Document, Choice]:
    """Build the tree and choose the article, with what is for where no scripts run or no frames are if it is more.

    With the usual reach ``early`` hears what ``choose`` tells.
    """
    document = build(text)
    choice = choose(document, reach, early if reach is Reach.USUAL else None)
    spare = sum(p.end - p.start for p in document.pieces if p.rule in SPARE)
    framed = choice.words == 0 and document.body.find("frame") is not None
    if choice.words < _FEW_WORDS and spare > (_SPARE if framed else 6 * _FEW_WORDS):
        plain = build(text, scripting=False)
        other = choose(plain, reach)
        if other.words > (_FRAMED_WORDS if framed else 2 * choice.words):
            return plain, other
    return document, choice
