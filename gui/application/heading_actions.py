"""What keys and the outline do with the headings of the article in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.language.speech import tr
from gui.panes.outline.headings import Headings
from gui.widgets.notices import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from gui.articles.current_article import CurrentArticle
    from gui.panes.outline.dock import OutlineDock
    from gui.window.central_widget import CentralWidget

_SHOWN = 4_000  # milliseconds
_BELOW = 4
"""A heading that is gone to in the original stands a quarter of the pane below its top."""


class HeadingActions(QObject):
    """Goes from heading to heading, and keeps the outline at the one that is read; found when first wanted."""

    def __init__(
        self, window: QMainWindow, session: CurrentArticle, centre: CentralWidget, outline: OutlineDock
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._reader, self._original = centre.reader, centre.original
        self._outline = outline
        self._headings: Headings | None = None
        self._shown: Headings | None = None
        session.article_changed.connect(self._forget)
        session.article_refreshed.connect(self._forget)
        self._reader.line.moved.connect(self._follow)
        self._original.scrolled.connect(self._follow)
        outline.visibilityChanged.connect(lambda _: self._follow())
        outline.view.chosen.connect(self.go_to)

    def headings(self) -> Headings | None:
        """Give the headings of the article in front; None where there is no article."""
        if self._headings is None and self._session.article is not None:
            self._headings = Headings(self._session.article)
        return self._headings

    def read(self) -> int:
        """Give the number of the heading that is being read, or that was gone to; -1 before all of them."""
        headings = self.headings()
        if not headings:
            return -1
        if self._reader.isHidden():
            return headings.at(self._original_at(self._original.view.viewport().height() // 3))
        sent = self._reader.sent_to()
        if sent is not None:
            number = headings.at(sent)
            if number >= 0 and headings.offset(number) == sent:
                return number
        if self._reader.line.is_at_top() and headings.is_title(0):
            return 0
        return headings.at(self._reader.line.offset())

    def _original_at(self, y: int) -> int:
        """Give the offset of the text that stands at a height of the original."""
        article, source = self._session.article, self._original.source_at(y)
        return article.text_offset(source) if article is not None and source is not None else 0

    def _first(self) -> int:
        """Give the offset of the text at the top of what is read."""
        return self._original_at(0) if self._reader.isHidden() else self._reader.line.first()

    def go_to(self, number: int) -> None:
        """Go to a heading by its number."""
        headings = self.headings()
        if headings is None or not 0 <= number < len(headings):
            return
        source = headings[number].source
        if self._reader.isHidden():
            self._original.bring(source or 0, self._original.view.viewport().height() // _BELOW)
        elif source is None:
            self._reader.go_to_top()
        else:
            self._reader.go_to_heading(headings.offset(number))
        self._follow()
        self._say(
            tr(
                "Heading {rank} of {count}: {heading}",
                rank=number + 1,
                count=len(headings),
                heading=headings[number].words,
            )
        )

    def step(self, by: int) -> None:
        """Go to the next heading (1), or to the one before (-1), which in the midst of a part is its own."""
        headings = self.headings()
        if headings is None:
            return
        number = self.read()
        if by > 0:
            number += 1
        elif number >= 0 and headings.offset(number) >= self._first():
            number -= 1
        if 0 <= number < len(headings):
            self.go_to(number)
        elif not headings:
            self._say(tr("This article has no headings"))
        else:
            self._say(tr("This was the last heading") if by > 0 else tr("This was the first heading"))

    def _forget(self) -> None:
        self._headings = None
        self._follow()

    def _follow(self) -> None:
        """Bring the outline up to date, if anybody sees it."""
        if not self._outline.isVisible():
            return
        headings = self.headings()
        if headings is not self._shown or headings is None:
            self._shown = headings
            self._outline.show_headings(headings)
        self._outline.show_read(self.read())

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, _SHOWN)
        announce(self._window, words)
