"""Finding in the panes, and going to a place of the original."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from core.article.span import Span
from gui.language.core_words import said
from gui.search.finding import Finding, Searched

if TYPE_CHECKING:
    from core.errors import SearchError
    from core.search import Query
    from gui.articles.current_article import CurrentArticle
    from gui.search.find_bar import FindBar
    from gui.window.central_widget import CentralWidget


_LONGEST = 200  # code points of a selection that is looked for


class FindController(QObject):
    """The find bar below the panes, made when it is first wanted, and the pane in which it finds."""

    def __init__(self, window: QWidget, session: CurrentArticle, centre: CentralWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._centre = centre
        self._panes: tuple[Searched, Searched] = (centre.reader, centre.original.view)  # as in ``find_bar.PANES``
        self._number = 0  # of the one that is searched
        self.bar: FindBar | None = None
        self.finding = Finding(self)
        self.finding.changed.connect(self._show_count)
        self.finding.ended.connect(self._ended)
        session.article_changed.connect(self._look_again)
        session.article_refreshed.connect(self._look_again)
        centre.original.view.text_changed.connect(self._look_again)
        for pane in (centre.reader, centre.original):
            pane.installEventFilter(self)

    def open(self, words: str = "") -> None:
        """Show the bar, for the pane that has the focus; ``words``, or what is selected there, are looked for.

        Where they are looked for already, the hit stays where it is.
        """
        if self._session.article is None:
            return
        focused = [view.hasFocus() for view in self._views()]
        fresh = not self.is_open()
        if True in focused:
            self._number = focused.index(True)
        elif fresh:
            self._number = 0
        selected = self._selected() if not words and (fresh or True in focused) else None
        if selected is not None:
            words = self._panes[self._number].searched_text()[selected.start : selected.end]
        bar = self._bar()
        bar.open(words)
        self._show_pane()
        if not self.finding.is_for(self._panes[self._number], bar.query()):
            self._look_for(bar.query(), selected.start if selected is not None else -1)

    def _views(self) -> tuple[QWidget, QWidget]:
        return self._centre.reader.view, self._centre.original.view

    def _selected(self) -> Span | None:
        """Give what is selected in the pane, if it is some words of one line."""
        if self._panes[self._number] is self._centre.reader:
            spans = self._centre.reader.view.chosen()
        else:
            spans = [Span(*self._centre.original.view.chosen())]
        if len(spans) != 1 or not 0 < spans[0].length < _LONGEST:
            return None
        words = self._panes[self._number].searched_text()[spans[0].start : spans[0].end]
        return spans[0] if len(words.splitlines()) == 1 and words.strip() else None

    def _show_pane(self) -> None:
        """Say which pane is searched: the one that is wanted, unless only the other one is shown."""
        shown = [not self._centre.reader.isHidden(), not self._centre.original.isHidden()]
        if not shown[self._number] and True in shown:
            self._number = shown.index(True)
        if self.bar is not None:
            self.bar.show_pane(self._number, shown)

    def choose_pane(self, number: int) -> None:
        """Search another pane for the same."""
        if number != self._number:
            self._number = number
            self._show_pane()
            self._look_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent) and self.is_open():
            before = self._number
            self._show_pane()
            if self._number != before:
                self._look_again()
        return super().eventFilter(watched, event)

    def step(self, by: int) -> None:
        """Go to the next hit, or backwards; without a search, begin one."""
        if self.bar is None or self.bar.isHidden():
            self.open()
        else:
            self.finding.step(by)

    def close(self) -> None:
        """Put the bar away, and mark nothing any more; the current hit is selected."""
        if self.bar is not None and not self.bar.isHidden():
            hit = self.finding.hit()
            self.bar.hide()
            self.finding.stop()
            self._views()[self._number].setFocus(Qt.FocusReason.OtherFocusReason)
            if hit is not None and self._number == 0:
                self._centre.reader.select(hit)
            elif hit is not None:
                self._centre.original.view.select(hit.start, hit.end)

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
            self.bar.pane_wanted.connect(self.choose_pane)
            self.bar.closed.connect(self.close)
            self._centre.add_below(self.bar)
        return self.bar

    def _look_for(self, query: Query, at: int = -1) -> None:
        self.finding.start(self._panes[self._number], query, at)

    def _look_again(self) -> None:
        if self._session.shown is None:
            self.close()
        elif self.bar is not None and self.is_open():
            self._look_for(self.bar.query())

    def _show_count(self) -> None:
        if self.bar is not None:
            finding = self.finding
            self.bar.show_count(finding.current, len(finding.hits), running=finding.is_running())

    def _ended(self, failure: SearchError | None) -> None:
        if failure is not None and self.bar is not None:
            self.bar.show_failure(said(failure.sentence))

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
        self._centre.original.view.point_out(source)
        self._centre.reader.go_to_text(article.text_offset(source))
