"""The headings of an article: their words, their levels and where in its text they begin."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, overload

from core.article.blocks import BlockKind

if TYPE_CHECKING:
    from core.article.article import Article
    from core.article.blocks import Block, Run


class Heading(NamedTuple):
    """A heading.

    Attributes:
        level: 1 to 6.
        words: Its text; pages have headings of any length.
        source: Where it begins in the original; the title that stands above the text has no place there.
    """

    level: int
    words: str
    source: int | None


class Headings(Sequence[Heading]):
    """The headings in the order of the text, the title first where the text does not begin with it.

    Only blocks that are headings are looked into; words and places are found when somebody asks.
    """

    def __init__(self, article: Article) -> None:
        self._article = article
        blocks = article.blocks
        self._blocks = [block for block in blocks if block.kind is BlockKind.HEADING and _first(block) is not None]
        title = " ".join((article.title or "").split())
        begins = bool(self._blocks) and self._blocks[0] is blocks[0] and _words(blocks[0]) == title
        # A title alone leads nowhere.
        self._title = title if self._blocks and not begins else ""
        self.levels = [block.level for block in self._blocks]
        """The level of each."""
        if self._title:
            self.levels.insert(0, 1)

    def __len__(self) -> int:
        return len(self.levels)

    @overload
    def __getitem__(self, number: int) -> Heading: ...

    @overload
    def __getitem__(self, number: slice) -> list[Heading]: ...

    def __getitem__(self, number: int | slice) -> Heading | list[Heading]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        if not 0 <= number < len(self):
            raise IndexError(number)
        if self.is_title(number):
            return Heading(1, self._title, None)
        block = self._block(number)
        first = _first(block)
        return Heading(block.level, _words(block), first.start if first is not None else None)

    def offset(self, number: int) -> int:
        """Give the offset of ``Article.text`` at which a heading begins; of the title that of the text."""
        first = None if self.is_title(number) else _first(self._block(number))
        return 0 if first is None else self._article.text_offset(first.start)

    def is_title(self, number: int) -> bool:
        """Tell whether a heading is the title that stands above the text."""
        return number == 0 and bool(self._title)

    def at(self, offset: int) -> int:
        """Give the number of the last heading that begins at an offset or before it; -1 before all of them."""
        return bisect_right(range(len(self)), offset, key=self.offset) - 1

    def _block(self, number: int) -> Block:
        return self._blocks[number - 1 if self._title else number]


def _first(block: Block) -> Run | None:
    """Give the first run of a heading that can be read."""
    return next((run for run in block.runs if run.text and not run.text.isspace()), None)


def _words(block: Block) -> str:
    return " ".join(block.text.split())
