"""Which place of each article its panes show, so that going away and coming back costs nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gui.intake import Tops

if TYPE_CHECKING:
    from core.article import Article
    from gui.centre import Centre
    from gui.session import Session


class Places(QObject):
    """The places of the open articles, by what they were read from.

    Signals:
        moved: the panes show another place, or are about to.
    """

    moved = Signal()

    def __init__(self, session: Session, centre: Centre, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._centre = centre
        self._kept: dict[str, Tops] = {}
        self._on_way: Tops | None = None  # the place that the panes were sent to, until somebody moves them
        session.article_changing.connect(self._keep)
        session.article_changed.connect(self._bring)
        session.removal_changed.connect(self._leave)
        for pane in (centre.reader, centre.original):
            pane.scrolled.connect(self._leave)

    def know(self, article: Article, tops: Tops) -> None:
        """Say where an article is to be shown when it comes to the front."""
        self._kept[article.source.sha256] = tops

    def of(self, article: Article) -> Tops:
        """Give the place of an article, the beginning where it was never moved."""
        if article is self._session.article:
            self._keep()
        return self._kept.get(article.source.sha256, Tops())

    def keep_only(self, articles: Iterable[Article]) -> None:
        """Forget the places of all other articles."""
        digests = {article.source.sha256 for article in articles}
        self._kept = {digest: tops for digest, tops in self._kept.items() if digest in digests}

    def _leave(self, *_: object) -> None:
        self._on_way = None
        self.moved.emit()

    def _keep(self) -> None:
        article, centre = self._session.article, self._centre
        if article is None:
            return
        if self._on_way is not None and not centre.is_settled():
            self._kept[article.source.sha256] = self._on_way
            return
        reader, original = centre.reader.top(), 0
        if centre.original.view.verticalScrollBar().value() > 0:
            original = centre.original.source_at(0) or 0
        # One that is not shown has no place of its own.
        if centre.original.isHidden():
            original = reader
        elif centre.reader.isHidden():
            reader = original
        self._kept[article.source.sha256] = Tops(reader, original)

    def _bring(self) -> None:
        article, self._on_way = self._session.article, None
        if article is None:
            return
        tops = self._kept.get(article.source.sha256)
        if tops is not None and tops != Tops():
            self._on_way = tops
            self._go()

    def align(self) -> None:
        """Bring the panes, of which one was not shown until now, where they were sent to, unless they were moved."""
        QTimer.singleShot(0, self, self._go)  # once it has its size

    def _go(self) -> None:
        tops = self._on_way
        if tops is not None:
            self._centre.reader.bring(tops.reader, 0)
            self._centre.original.bring(tops.original, 0)
