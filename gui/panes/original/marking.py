"""What is marked in the original, and which of it is the current one or under the mouse."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from core.article.correction import DETECTOR
from core.article.source import MediaType
from gui.widgets import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article.article import Article
    from core.article.removal import Kind
    from core.article.span import Span
    from gui.removals.pieces import Piece


class Marking:
    """The pieces of an article, removed or suspected, by their index in ``pieces_of``.

    Attributes:
        article: The article, or None.
        pieces: Its pieces.
        spans: Where they stand in the source, and in two lists of their own ``starts`` and ``ends``.
        current: The current piece, or -1.
        lit: The piece that another pane lights, or -1.
        under: The piece under the mouse, or -1.
    """

    def __init__(self, article: Article | None = None, pieces: Sequence[Piece] = (), current: int = -1) -> None:
        self.article = article
        self.pieces = pieces
        self.spans = [piece.found.span for piece in pieces]
        self.starts = [start for start, _ in self.spans]
        self.ends = [end for _, end in self.spans]
        self.current = current
        self.lit = self.under = -1

    def __len__(self) -> int:
        return len(self.starts)

    def kind(self, index: int) -> Kind:
        """Give the kind of a piece."""
        return self.pieces[index].found.kind

    @property
    def text(self) -> str:
        """The original; empty where there is no article."""
        return self.article.source.text if self.article is not None else ""

    def is_suspected(self, index: int) -> bool:
        """Tell whether a piece is suspected only."""
        return self.pieces[index].suspected

    def is_lit(self, index: int) -> bool:
        """Tell whether a piece is under the mouse, here or in another pane."""
        return index in (self.lit, self.under)

    def at(self, i: int) -> int:
        """Give the index of the piece that holds source position ``i``, or -1."""
        index = bisect_right(self.starts, i) - 1
        return index if index >= 0 and i < self.ends[index] else -1

    def within(self, start: int, end: int) -> range:
        """Give the pieces that touch source ``[start, end)``; of an empty span those that hold its place."""
        return range(bisect_right(self.ends, start), bisect_right(self.starts, max(end - 1, start)))

    def structure(self, start: int, end: int) -> list[Span]:
        """Give what of source ``[start, end)`` is the markup of a page."""
        if self.article is None or self.article.source.media_type is not MediaType.HTML:
            return []
        return self.article.structure_in(start, end)

    def name(self, index: int) -> str:
        """Name a piece by what it is and its size."""
        piece = self.pieces[index]
        size = piece.found.span.length
        return f"{piece.label}, {size:,} character{'s' if size != 1 else ''}"

    def tip(self, index: int) -> str:
        """Give the tool tip of a piece."""
        removal, suspected = self.pieces[index]
        sure = "" if removal.detector == DETECTOR else f", {theme.sure_label(removal.confidence)} sure"
        words = f"{self.name(index)}{sure}\n{removal.reason}"
        return f"{self.pieces[index].state}: {words}\nIt stays in the text" if suspected else words
