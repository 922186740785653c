"""Finding in the panes, and going to a place of the original."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from gui.search.finding import Finding, Searched

if TYPE_CHECKING:
    from core.errors import SearchError
    from core.search import Query
    from gui.articles.current_article import CurrentArticle
    from gui.search.find_bar import FindBar
    from gui.window.central_widget import CentralWidget


class FindController(QObject):
    """The find bar below the panes, made when it is first wanted, and the pane in which it finds."""

    def __init__(self, window: QWidget, session: CurrentArticle, centre: CentralWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._centre = centre
        self._pane: Searched = centre.reader
        self.bar: FindBar | None = None
        self.finding = Finding(self)
        self.finding.changed.connect(self._show_count)
        self.finding.ended.connect(self._ended)
        session.article_changed.connect(self._look_again)
        session.article_refreshed.connect(self._look_again)

    def open(self, words: str = "") -> None:
        """Show the bar, for the pane that has the focus; ``words``, or what is selected there, are looked for."""
        if self._session.article is None:
            return
        original, reader = self._centre.original, self._centre.reader
        in_original = original.isVisible() and (original.view.hasFocus() or not reader.isVisible())
        if self.bar is None or self._window.focusWidget() is not self.bar.field:
            self._pane = original.view if in_original else reader
        view = original.view if self._pane is original.view else reader.view
        words = words or view.textCursor().selectedText()
        self._bar().field.setPlaceholderText(
            "Find in the original" if self._pane is original.view else "Find in the text"
        )
        self._bar().open(words if words and "\u2029" not in words and len(words) < 200 else "")

    def step(self, by: int) -> None:
        """Go to the next hit, or backwards; without a search, begin one."""
        if self.bar is None or self.bar.isHidden():
            self.open()
        else:
            self.finding.step(by)

    def close(self) -> None:
        """Put the bar away, and mark nothing any more."""
        if self.bar is not None and not self.bar.isHidden():
            self.bar.hide()
            self.finding.stop()
            view = self._centre.original.view if self._pane is self._centre.original.view else self._centre.reader.view
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_open(self) -> bool:
        """Tell whether the bar is shown."""
        return self.bar is not None and not self.bar.isHidden()

    def shutdown(self) -> None:
        """Wait until nothing is looked for any more."""
        self.finding.close()

    def _bar(self) -> FindBar:
        if self.bar is None:
            from gui.search.find_bar import FindBar  # the window starts without it

            self.bar = FindBar()
            self.bar.wanted.connect(self._look_for)
            self.bar.step_wanted.connect(self.finding.step)
            self.bar.closed.connect(self.close)
            self._centre.add_below(self.bar)
        return self.bar

    def _look_for(self, query: Query) -> None:
        self.finding.start(self._pane, query)
        self._show_count()

    def _look_again(self) -> None:
        if self._session.article is None:
            self.close()
        elif self.bar is not None and self.is_open():
            self._look_for(self.bar.query())

    def _show_count(self) -> None:
        if self.bar is not None:
            finding = self.finding
            self.bar.show_count(finding.current, len(finding.hits), running=finding.is_running())

    def _ended(self, failure: SearchError | None) -> None:
        if failure is not None and self.bar is not None:
            self.bar.show_failure(failure.sentence)

    def ask_for_position(self) -> None:
        """Let the reader name a place of the original, and go there."""
        article = self._session.article
        if article is None:
            return
        from gui.search.position_dialog import PositionDialog  # the window starts without it

        dialog = PositionDialog(article.source.text, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.go_to)
        dialog.open()

    def go_to(self, source: int) -> None:
        """Go to a position of the original, and bring what is read there into sight."""
        article = self._session.article
        if article is None or source > len(article.source.text):
            return  # the file was read again meanwhile
        self._centre.original.view.go_to(source)
        self._centre.reader.go_to_text(article.text_offset(source))
