"""What is marked in the original, and which of it is the current one or under the mouse."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from core.source import MediaType
from gui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import Article
    from core.removal import Kind
    from core.span import Span
    from gui.pieces import Piece


class Marking:
    """The pieces of an article, removed or suspected, by their index in ``pieces_of``.

    Attributes:
        current: The current piece, or -1.
        lit: The piece that another pane lights, or -1.
        under: The piece under the mouse, or -1.
    """

    def __init__(self, article: Article | None = None, pieces: Sequence[Piece] = (), current: int = -1) -> None:
        self.article = article
        self.pieces = pieces
        spans = [piece.found.span for piece in pieces]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]
        self.current = current
        self.lit = self.under = -1

    def __len__(self) -> int:
        return len(self._starts)

    def kind(self, index: int) -> Kind:
        """Give the kind of a piece."""
        return self.pieces[index].found.kind

    def span(self, index: int) -> Span:
        """Give where a piece stands in the source."""
        return self.pieces[index].found.span

    def is_suspected(self, index: int) -> bool:
        """Tell whether a piece is suspected only."""
        return self.pieces[index].suspected

    def is_lit(self, index: int) -> bool:
        """Tell whether a piece is under the mouse, here or in another pane."""
        return index in (self.lit, self.under)

    def at(self, i: int) -> int:
        """Give the index of the piece that holds source position ``i``, or -1."""
        index = bisect_right(self._starts, i) - 1
        return index if index >= 0 and i < self._ends[index] else -1

    def within(self, start: int, end: int) -> range:
        """Give the pieces that touch source ``[start, end)``; of an empty span those that hold its place."""
        return range(bisect_right(self._ends, start), bisect_right(self._starts, max(end - 1, start)))

    def structure(self, start: int, end: int) -> list[Span]:
        """Give what of source ``[start, end)`` is the markup of a page."""
        if self.article is None or self.article.source.media_type is not MediaType.HTML:
            return []
        return self.article.structure_in(start, end)

    def name(self, index: int) -> str:
        """Name a piece by its kind and its size."""
        removal = self.pieces[index].found
        return f"{theme.kind_label(removal.kind)}, {removal.span.length:,} characters"

    def tip(self, index: int) -> str:
        """Give the tool tip of a piece."""
        removal, suspected = self.pieces[index]
        words = f"{self.name(index)}, {removal.confidence:.0%} sure\n{removal.reason}"
        return f"Suspected: {words}\nIt stays in the text" if suspected else words
