"""The article in front: which one it is, and which of its pieces (removed or suspected) is the current one."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QObject, Signal

from core.article.article import Article
from core.article.span import Span
from gui.language.speech import tr
from gui.removals.pieces import Piece, pieces_of
from gui.removals.standing import in_reading_order, standings_of


class CurrentArticle(QObject):
    """The state that the panes show.

    While the first blocks of a long article are shown, and the rest is still being read, there is no article in front
    but its ``beginning``: nothing can be done with it that needs all of it.

    Signals:
        article_changing: the article in front is about to give way to another, or to none.
        article_changed: another article, or none, is in front.
        text_changing: the article in front is about to give way to one that was read from the same file but is another.
        article_refreshed: the article in front was read again; it is the same one in a new form.
        removal_changed: the index, in ``pieces``, of the piece that is now the current one.
        order_changed: a reader goes through other pieces than before.
    """

    article_changing = Signal()
    article_changed = Signal()
    text_changing = Signal()
    article_refreshed = Signal()
    removal_changed = Signal(int)
    order_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.beginning: Article | None = None
        self.before: Article | None = None  # what was in front before the beginning
        self.pieces: tuple[Piece, ...] = ()
        self.seconds = 0.0
        self.removal = -1
        self._expected: Span | None = None
        # The piece that was the current one of an article when another came to the front.
        self._left: dict[str, Span] = {}
        self._listed: frozenset[int] | None = None
        self._set_order()

    def show(self, article: Article | None, seconds: float = 0.0) -> None:
        """Put an article in front; the piece that was its current one, if it was there before, is so again."""
        if article is self.article and self.beginning is None:
            return
        self.article_changing.emit()
        self.beginning = self.before = None
        self._put(article, seconds)

    def begin(self, beginning: Article) -> None:
        """Put the beginning of an article in front."""
        self.article_changing.emit()
        self.before = self.article or self.before
        self.beginning = beginning
        self._put(None, 0.0)

    @property
    def shown(self) -> Article | None:
        """The article in front, or its beginning while no more of it is there."""
        return self.article or self.beginning

    def _put(self, article: Article | None, seconds: float) -> None:
        if self.article is not None and self.removal >= 0:
            self._left[self.article.source.identity] = self.pieces[self.removal].found.span
        self.article, self.seconds = article, seconds
        self.pieces = pieces_of(article) if article is not None else ()
        left = self._left.pop(article.source.identity, None) if article is not None else None
        self.removal = self._piece_at(left) if left is not None else -1
        self._expected = None
        self._listed = None
        self._set_order()
        self.article_changed.emit()

    def refresh(self, article: Article, seconds: float) -> None:
        """Put a new form of the article in front into its place; the current piece stays the current one.

        Where the original is another by now, nothing can stay as it was: that is another article.
        """
        if self.article is None or article.source.text != self.article.source.text:
            self.text_changing.emit()
            self.show(article, seconds)
            return
        current = self.pieces[self.removal].found.span if self.removal >= 0 else None
        self.article, self.seconds, self.pieces = article, seconds, pieces_of(article)
        self._listed = None
        self._set_order()
        expected = self._piece_at(self._expected) if self._expected is not None else -1
        if expected >= 0 and not self.pieces[expected].suspected:
            current = self._expected
            if self.pieces[expected].found.span == current:  # else it may be in the form that comes next
                self._expected = None
        self.removal = self._piece_at(current) if current is not None else -1
        self.article_refreshed.emit()

    def expect(self, span: Span) -> None:
        """Make the removal of a span the current one as soon as it is carried out."""
        self._expected = span

    def _piece_at(self, span: Span) -> int:
        """Give the index of the first piece that touches a span; -1 if none does."""
        index = bisect_right(self.pieces, span.start, key=lambda piece: piece.found.end)
        return index if index < len(self.pieces) and self.pieces[index].found.start < span.end else -1

    def choose(self, index: int) -> None:
        """Make a piece the current one; an index that is none is ignored."""
        if 0 <= index < len(self.pieces):
            self.removal, self._expected = index, None
            self.removal_changed.emit(index)

    # The order in which a reader goes through the pieces.

    def set_listed(self, listed: frozenset[int] | None) -> None:
        """Go through these pieces only, or all of them."""
        if listed != self._listed:
            self._listed = listed
            self._set_order()
            self.order_changed.emit()

    def _set_order(self) -> None:
        """Go through what touches the article first, then through what stands around it."""
        order = in_reading_order(standings_of(self.article, self.pieces)) if self.article is not None else ()
        self._order = order if self._listed is None else tuple(n for n in order if n in self._listed)
        self._ranks = {number: rank for rank, number in enumerate(self._order)}

    def rank(self) -> tuple[int, int]:
        """Give the place of the current piece, from 1, and how many there are; 0 where none, or another, is current."""
        return self._ranks.get(self.removal, -1) + 1, len(self._order)

    def step(self, by: int) -> None:
        """Go ``by`` pieces on, round and round; the first step goes to the first, or backwards to the last."""
        if not self._order:
            return
        size = len(self._order)
        at = self._ranks.get(self.removal, -1)
        start = size if at < 0 and by < 0 else at
        self.choose(self._order[(start + by) % size])

    def step_suspected(self) -> bool:
        """Go to the next piece that is suspected only, round and round; False if there is none."""
        size = len(self._order)
        at = self._ranks.get(self.removal, -1)
        order = (self._order[(at + 1 + n) % size] for n in range(size))
        found = next((n for n in order if self.pieces[n].suspected and not self.pieces[n].restored), -1)
        self.choose(found)
        return found >= 0

    def announcement(self) -> str:
        """Say which piece is the current one, such as ``removal 3 of 12, Script (JS)``."""
        if self.removal < 0:
            return ""
        piece = self.pieces[self.removal]
        rank, count = self.rank()
        number = tr("{rank} of {count}, {kind}", rank=rank, count=count, kind=piece.label) if rank else piece.label
        if piece.restored:
            return tr("removal {which}, restored", which=number)
        return (
            tr("suspected, {which}, not removed", which=number)
            if piece.suspected
            else tr("removal {which}", which=number)
        )
