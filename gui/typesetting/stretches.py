"""The parts of a very long article that can be set one without the other."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from core.article.article import Article
from core.article.blocks import Block, BlockKind
from gui.typesetting.text_setter import LONGEST, START, pieces

_SIZE = 3_000
"""Weight of a stretch: some 3 ms of setting and laying out."""
_BLOCK = 60
"""What a block weighs beside its characters: its margins, and the rest of its last line."""
_PARTED = frozenset(
    (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CODE, BlockKind.CAPTION, BlockKind.TERM, BlockKind.DEFINITION)
)
"""What is parted where it is long: blocks that are their runs and nothing else."""


class Stretch(NamedTuple):
    """Where a stretch begins; it ends where the next one begins.

    Attributes:
        offset: In ``Article.text``, a code point.
        weight: Of all before it; what it weighs tells about how high it is set.
        block: The index of the block that it begins in.
        begin: With which run of that block, and which character of the run.
    """

    offset: int
    weight: int
    block: int
    begin: tuple[int, int] = START


class Stretches:
    """The stretches of an article, in order: some blocks each, or a part of a long one.

    Attributes:
        every: Where each begins.
        weight: Of the whole article.
        posts: The indexes of the blocks with which posts begin.
    """

    def __init__(self, article: Article) -> None:
        blocks, starts = article.blocks, article.starts
        self.every: list[Stretch] = []
        self.weight = len(article.text) + _BLOCK * len(blocks)
        self.posts = [index for index, block in enumerate(blocks) if block.post]
        kind = BlockKind.IMAGE
        images = [index for index, block in enumerate(blocks) if block.kind is kind]
        images.append(len(blocks))
        weights = [start + _BLOCK * index for index, start in enumerate(starts)]
        at = image = 0
        while at < len(blocks):
            offset = starts[at] - len(blocks[at].marker)
            self.every.append(Stretch(offset, weights[at], at))
            after = max(at + 1, bisect_right(weights, weights[at] + _SIZE, lo=at + 1) - 1)
            if images[image] < after:  # an image costs as much as all the rest
                after = images[image] + 1
                image += 1
            end = starts[after] if after < len(blocks) else len(article.text)
            if after == at + 1 and end - starts[at] > LONGEST + LONGEST // 2 and _is_parted(blocks[at]):
                self._part(blocks[at], at, starts[at])
            at = after

    def _part(self, block: Block, index: int, start: int) -> None:
        """Part a block where it goes on in another one of the document."""
        offset = start
        for piece in pieces(block.runs, reflow=block.reflow or block.kind is BlockKind.CAPTION):
            if piece.goes_on:
                self.every.append(Stretch(offset, offset + _BLOCK * index, index, (piece.run, piece.begin)))
            offset += piece.after - piece.begin

    def number_of(self, offset: int) -> int:
        """Give the number of the stretch that holds an offset of ``Article.text``."""
        return max(0, bisect_right(self.every, offset, key=lambda stretch: stretch.offset) - 1)

    def number_at(self, weight: float) -> tuple[int, float]:
        """Give the number of the stretch that ends what weighs so much, and the share of it that is part of that."""
        number = max(0, bisect_right(self.every, weight, key=lambda stretch: stretch.weight) - 1)
        begin, end = self.weight_before(number), self.weight_before(number + 1)
        return number, max(0.0, min((weight - begin) / max(1, end - begin), 1.0))

    def weight_before(self, number: int) -> int:
        """Give what all stretches before one weigh, or what all of them do."""
        return self.every[number].weight if number < len(self.every) else self.weight


def _is_parted(block: Block) -> bool:
    return block.kind in _PARTED and not block.signed
