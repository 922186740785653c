"""The headings of an article: their words, their levels and where in its text they begin."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from core.article.blocks import BlockKind

if TYPE_CHECKING:
    from core.article.article import Article


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


class Headings:
    """The headings in the order of the text, the title first where the text does not begin with it.

    Only blocks that are headings are looked into, and where they begin is found when somebody asks.
    """

    def __init__(self, article: Article) -> None:
        self._article = article
        self.all: list[Heading] = []
        blocks = article.blocks
        title = " ".join((article.title or "").split())
        if title and not (blocks and blocks[0].kind is BlockKind.HEADING and _words(blocks[0].text) == title):
            self.all.append(Heading(1, title, None))
        titled = bool(self.all)
        for block in blocks:
            if block.kind is BlockKind.HEADING and (words := _words(block.text)):
                start = next(run.start for run in block.runs if run.text.strip())
                self.all.append(Heading(block.level, words, start))
        if titled and len(self.all) == 1:
            self.all.clear()  # a title alone leads nowhere

    def __len__(self) -> int:
        return len(self.all)

    def offset(self, number: int) -> int:
        """Give the offset of ``Article.text`` at which a heading begins; of the title that of the text."""
        source = self.all[number].source
        return 0 if source is None else self._article.text_offset(source)

    def is_title(self, number: int) -> bool:
        """Tell whether a heading is the title that stands above the text."""
        return self.all[number].source is None

    def at(self, offset: int) -> int:
        """Give the number of the last heading that begins at an offset or before it; -1 before all of them."""
        return bisect_right(range(len(self.all)), offset, key=self.offset) - 1


def _words(text: str) -> str:
    return " ".join(text.split())
