"""What is marked in the original, and which of it is the current one or under the mouse."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from core.article.correction import DETECTOR
from core.article.source import MediaType
from core.article.span import Span
from gui.language.core_words import said
from gui.language.speech import plural, tr
from gui.removals.standing import first_text
from gui.widgets import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article.article import Article
    from core.article.removal import Kind
    from gui.panes.original.own_text import OwnText
    from gui.removals.pieces import Piece


class Marking:
    """The pieces of an article, removed or suspected, by their index in ``pieces_of``, in the text that is shown of it.

    Attributes:
        article: The article, or None.
        pieces: Its pieces.
        own: The page's own text, if that is shown and not its source.
        text: The text that is shown; empty where there is no article.
        spans: Where the pieces stand in it, and in two lists of their own ``starts`` and ``ends``.
        current: The current piece, or -1.
        lit: The piece that another pane lights, or -1.
        under: The piece under the mouse, or -1.
        previewed: Pieces that are lit besides, such as those that another level would change.
        shown: The pieces that a filter leaves, or None where there is none.
    """

    def __init__(
        self,
        article: Article | None = None,
        pieces: Sequence[Piece] = (),
        current: int = -1,
        own: OwnText | None = None,
    ) -> None:
        self.article = article
        self.pieces = pieces
        self.own = own
        self.text = own.text if own is not None else article.source.text if article is not None else ""
        self.spans = [piece.found.span for piece in pieces]
        if own is not None:
            self.spans = own.spans(self.spans)
        self.starts = [start for start, _ in self.spans]
        self.ends = [end for _, end in self.spans]
        self.current = current
        self.lit = self.under = -1
        self.previewed: frozenset[int] = frozenset()
        self.shown: frozenset[int] | None = None

    def __len__(self) -> int:
        return len(self.starts)

    def kind(self, index: int) -> Kind:
        """Give the kind of a piece."""
        return self.pieces[index].found.kind

    @property
    def is_page(self) -> bool:
        """Whether the article is one of a page of HTML."""
        return self.article is not None and self.article.source.media_type is MediaType.HTML

    @property
    def first_text(self) -> int:
        """Where a page's first text stands that the article shows; 0 where it is no page."""
        if self.article is None or not self.is_page:
            return 0
        first = first_text(self.article)
        return self.own.place(first) if self.own is not None else first

    def is_suspected(self, index: int) -> bool:
        """Tell whether a piece is suspected only."""
        return self.pieces[index].suspected

    def is_lit(self, index: int) -> bool:
        """Tell whether a piece is under the mouse, here or in another pane, or previewed."""
        return index in (self.lit, self.under) or index in self.previewed

    def is_shown(self, index: int) -> bool:
        """Tell whether the filter, if there is one, leaves a piece; the current one always is."""
        return self.shown is None or index in self.shown or index == self.current

    def is_cut(self, i: int) -> bool:
        """Tell whether a piece begins before source position ``i`` and ends behind it."""
        index = self.at(i)
        return index >= 0 and self.starts[index] < i

    def at(self, i: int) -> int:
        """Give the index of the piece that holds source position ``i``, or -1."""
        index = bisect_right(self.starts, i) - 1
        return index if index >= 0 and i < self.ends[index] else -1

    def within(self, start: int, end: int) -> range:
        """Give the pieces that touch source ``[start, end)``; of an empty span those that hold its place."""
        return range(bisect_right(self.ends, start), bisect_right(self.starts, max(end - 1, start)))

    def structure(self, start: int, end: int) -> list[Span]:
        """Give what of ``[start, end)`` is the markup of a page, or stands for what its own text does not show."""
        if self.own is not None:
            return self.own.labels(start, end)
        return self.article.structure_in(start, end) if self.article is not None and self.is_page else []

    def moved(self, index: int, span: Span) -> Span:
        """Give the source of a piece whose edge was put elsewhere in the text that is shown; the other one stays."""
        if self.own is None:
            return span
        start, end = self.pieces[index].found.span
        before, (first, last) = self.spans[index], self.own.span(*span)
        return Span(start if span.start == before.start else first, end if span.end == before.end else last)

    def name(self, index: int) -> str:
        """Name a piece by what it is and its size."""
        piece = self.pieces[index]
        return piece.label + tr(", ") + plural("%n characters", "%n character", piece.found.span.length)

    def tip(self, index: int) -> str:
        """Give the tool tip of a piece."""
        removal, suspected = self.pieces[index]
        sure = "" if removal.detector == DETECTOR else tr(", {share} sure", share=theme.sure_label(removal.confidence))
        words = f"{self.name(index)}{sure}\n{said(removal.reason)}"
        return f"{tr(self.pieces[index].state)}: {words}\n" + tr("It stays in the text") if suspected else words
