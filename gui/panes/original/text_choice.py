"""Whether a page's source or its own text is shown, and reading that text while the window stays free."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.article.source import MediaType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.article.article import Article
    from core.article.source import Source
    from gui.panes.original.own_text import OwnText
    from gui.panes.original.page_text import PageText

_AT_ONCE = 0.03
"""Seconds for which a text is read before anything else is done: most are read by then."""
_TIME = 0.004
"""Seconds that one is read in one go afterwards."""


class TextChoice(QObject):
    """What is wanted of an article's original, and what there is of it.

    Signals:
        came: what is wanted is there by now; it was read meanwhile.

    Attributes:
        own: The page's own text, where it is wanted and read; else the source is shown.
        is_wanted: Whether it is wanted, of articles that are pages.
    """

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.own: OwnText | None = None
        self.is_wanted = False
        self._article: Article | None = None
        self._page: PageText | None = None
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def show(self, article: Article | None) -> None:
        """Say which article is shown; of another form of the same original the text stays."""
        known, self._article = self._article, article
        if known is None or article is None or not _is_same(known.source, article.source):
            self._forget()
        self._begin()

    def want(self, wanted: bool) -> None:
        """Say what is wanted."""
        self.is_wanted = wanted
        if not wanted:
            self._forget()
        self._begin()

    def is_reading(self) -> bool:
        """Tell whether the text is still being read."""
        return self._steps is not None

    def _forget(self) -> None:
        self.own = self._page = self._steps = None
        self._timer.stop()

    def _begin(self) -> None:
        article = self._article
        is_page = article is not None and article.source.media_type is MediaType.HTML
        if article is None or not self.is_wanted or not is_page or self.own is not None or self._steps is not None:
            return
        from gui.panes.original.page_text import PageText  # the window starts without it

        self._page = PageText(article)
        self._steps = self._page.steps()
        if not self._read(_AT_ONCE):
            self._timer.start()

    def _read(self, seconds: float) -> bool:
        """Read on for some time; tell whether all is read."""
        until = perf_counter() + seconds
        while self._steps is not None and self._page is not None:
            if next(self._steps, self) is self:
                self.own = self._page.made
                self._page = self._steps = None
                self._timer.stop()
            elif perf_counter() > until:
                return False
        return True

    def _go_on(self) -> None:
        if self._read(_TIME):
            self.came.emit()


def _is_same(one: Source, other: Source) -> bool:
    return one.media_type is other.media_type and one.text == other.text
