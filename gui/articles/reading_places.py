"""Which place of each article its panes show, so that going away and coming back costs nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gui.jobs.openings import Tops

if TYPE_CHECKING:
    from core.article.article import Article
    from gui.articles.current_article import CurrentArticle
    from gui.articles.pane import Pane


class ReadingPlaces(QObject):
    """The places of the open articles, by what they were read from.

    Signals:
        moved: the panes show another place, or are about to.
    """

    moved = Signal()

    def __init__(self, session: CurrentArticle, reader: Pane, original: Pane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reader, self._original = reader, original
        self._kept: dict[str, Tops] = {}
        self._on_way: Tops | None = None  # the place that the panes were sent to, until somebody moves them
        session.article_changing.connect(self._keep)
        session.article_changed.connect(self._bring)
        session.removal_changed.connect(self._leave)
        for pane in (reader, original):
            pane.scrolled.connect(self._leave)

    def know(self, article: Article, tops: Tops) -> None:
        """Say where an article is to be shown when it comes to the front."""
        self._kept[article.source.identity] = tops

    def of(self, article: Article) -> Tops:
        """Give the place of an article, the beginning where it was never moved."""
        if article is self._session.article:
            self._keep()
        return self._kept.get(article.source.identity, Tops())

    def keep_only(self, articles: Iterable[Article]) -> None:
        """Forget the places of all other articles."""
        digests = {article.source.identity for article in articles}
        self._kept = {digest: tops for digest, tops in self._kept.items() if digest in digests}

    def _leave(self, *_: object) -> None:
        self._on_way = None
        self.moved.emit()

    def _keep(self) -> None:
        article = self._session.article
        if article is None:
            return
        if self._on_way is not None and not (self._reader.is_finished() and self._original.is_finished()):
            self._kept[article.source.identity] = self._on_way
            return
        reader, original = self._reader.top(), self._original.top()
        # One that is not shown has no place of its own.
        if self._original.isHidden():
            original = reader
        elif self._reader.isHidden():
            reader = original
        self._kept[article.source.identity] = Tops(reader, original)

    def _bring(self) -> None:
        article, self._on_way = self._session.article, None
        if article is None:
            return
        tops = self._kept.get(article.source.identity)
        if tops is not None and tops != Tops():
            self._on_way = tops
            self._go()

    def align(self) -> None:
        """Bring the panes, of which one was not shown until now, where they were sent to, unless they were moved."""
        QTimer.singleShot(0, self, self._go)  # once it has its size

    def _go(self) -> None:
        tops = self._on_way
        if tops is not None:
            self._reader.bring(tops.reader, 0)
            self._original.bring(tops.original, 0)
