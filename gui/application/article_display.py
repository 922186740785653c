"""The article in front, as every part of the window shows it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from core.article.article import Article
from gui.articles.current_article import CurrentArticle
from gui.jobs.job_queue import JobQueue
from gui.language.speech import noted, tr
from gui.removals.dock import RemovalsDock
from gui.removals.pieces import Piece
from gui.widgets.notices import announce
from gui.window.central_widget import CentralWidget
from gui.window.status_bar import Figures

_MANY = 2_000  # pieces
_CHOOSE = noted("Choose an article from the list.")
_REST = noted("The rest is still being read …")


class ArticleDisplay(QObject):
    """Keeps the panes, the removals panel, the title and the status bar in step with the session.

    Signals:
        caught_up: every part of the window shows the newest form of the article in front.
    """

    caught_up = Signal()

    def __init__(
        self,
        window: QMainWindow,
        session: CurrentArticle,
        centre: CentralWidget,
        dock: RemovalsDock,
        figures: Figures,
        jobs: JobQueue,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._centre = centre
        self._dock = dock
        self._figures = figures
        self._jobs = jobs
        self._beginning: Article | None = None  # that is shown
        # Of an article with many removals, each part of the window is brought up to date in a turn of its own.
        self._steps: deque[Callable[[], object]] = deque()
        self._stepping = QTimer(self)
        self._stepping.setInterval(0)
        self._stepping.timeout.connect(self._step)
        session.article_changed.connect(self.show_article)
        session.article_refreshed.connect(self._refresh_article)
        session.removal_changed.connect(self._show_removal)

    def show_article(self) -> None:
        """Show the article in front or its beginning, or the welcome page where there is none."""
        self._steps.clear()
        self._stepping.stop()
        article = self._session.article
        begun, self._beginning = self._beginning, self._session.beginning
        centre, panel = self._centre, self._dock.panel
        from_welcome = centre.stack.currentWidget() is centre.welcome
        self.show_page()
        if article is not None:
            self._tell_of(article)
            goes_on = begun is not None and begun.source.sha256 == article.source.sha256
            (centre.reader.go_on if goes_on else centre.reader.show_article)(article, self._session.pieces)
            centre.original.show_article(article, self._session.pieces, self._session.removal)
            if goes_on and (top := centre.reader.top()):
                centre.original.bring(top, 0)
            panel.show_article(article, self._session.pieces, self._session.removal)
            self.show_level()
        else:
            self._show_no_article()
        if article is None and self._beginning is None:
            return
        if from_welcome:  # what had the focus is out of sight, and the text can be paged through at once
            pane = centre.original if centre.reader.isHidden() else centre.reader
            pane.view.setFocus()

    def _show_no_article(self) -> None:
        """Show the beginning of one, if that is there, and nothing of what all of it is needed for."""
        centre, beginning = self._centre, self._beginning
        self._figures.show(None, 0.0)
        self._window.statusBar().clearMessage()
        self._window.setWindowTitle("Winnow")
        for pane in (centre.reader, centre.original):
            pane.clear()
        self._dock.panel.clear(waits=beginning is not None)
        if beginning is not None:
            self._window.statusBar().showMessage(tr(_REST))
            self._window.setWindowTitle(_title(beginning))
            centre.reader.show_article(beginning, (), begins=True)

    def show_page(self) -> None:
        """Show the panes while there is an article or a list to choose one from, else the welcome page."""
        centre = self._centre
        begun = self._session.beginning is not None
        shown = begun or self._session.article is not None
        read = shown or centre.contents.model.group is not None
        hint = "" if shown else tr(_CHOOSE)
        centre.reader.view.setPlaceholderText(f"\n{hint}" if hint else "")  # its first line touches the frame
        waits = tr(_REST) if begun else ""
        centre.original.view.setPlaceholderText(waits or (hint if centre.reader.isHidden() else ""))
        centre.stack.setCurrentWidget(centre.splitter if read else centre.welcome)

    def _refresh_article(self) -> None:
        """Show the new form of the article in front, with everything where the reader left it."""
        article, current = self._session.article, self._session.removal
        if article is None:
            return
        pieces = self._session.pieces
        self._steps.clear()
        self._steps.extend(
            (
                lambda: self._centre.original.show_again(article, pieces, current),
                lambda: self._centre.reader.show_again(article, pieces),
                lambda: self._list_again(article, pieces, current),
            )
        )
        if len(pieces) < _MANY:
            self._catch_up()
        else:
            self._stepping.start()

    def _list_again(self, article: Article, pieces: tuple[Piece, ...], current: int) -> None:
        self._tell_of(article)
        self._dock.panel.show_article(article, pieces, current)
        self.show_level()
        announce(self._window, self._figures.removed.text())
        self.caught_up.emit()

    def _step(self) -> None:
        if self._steps:
            self._steps.popleft()()
        if not self._steps:
            self._stepping.stop()

    def _catch_up(self) -> None:
        """Show at once what was still to be shown in turns of its own."""
        while self._steps:
            self._step()

    def is_settled(self) -> bool:
        """Tell whether every part of the window shows the newest form of the article."""
        return not self._steps

    def _tell_of(self, article: Article) -> None:
        self._figures.show(article, self._session.seconds)
        self._window.statusBar().clearMessage()
        self._window.setWindowTitle(_title(article))

    def show_level(self) -> None:
        """Show by which threshold and reach the article in front is cleaned, or is just being cleaned."""
        if self._session.article is not None:
            self._dock.panel.levels.show_threshold(self._jobs.threshold_of(self._session.article))
            self._dock.panel.reaches.show_reach(self._jobs.reach_of(self._session.article))

    def _show_removal(self, index: int) -> None:
        article = self._session.article
        if article is None:
            return
        self._catch_up()  # or the panes would count other pieces
        self._centre.original.go_to_removal(index)
        self._centre.reader.go_to_text(article.text_offset(self._session.pieces[index].found.start))
        if self._dock.panel.current() != index:
            self._dock.panel.select(index)
        words = self._session.announcement()
        self._window.statusBar().showMessage(words[0].upper() + words[1:])
        announce(self._window, words)

    def next_suspected(self) -> None:
        """Go to the next code that is only suspected, or say that there is none."""
        if not self._session.step_suspected():
            listed = len(self._session.pieces) == self._session.rank()[1]
            words = tr("nothing is suspected") if listed else tr("nothing that is listed is suspected")
            self._window.statusBar().showMessage(words[0].upper() + words[1:], 4_000)
            announce(self._window, words)

    def copy_text(self) -> None:
        """Copy the whole readable text."""
        if self._session.article is not None:
            QGuiApplication.clipboard().setText(self._session.article.text)
            self._window.statusBar().showMessage(tr("Readable text copied"), 4_000)


def _title(article: Article) -> str:
    return f"{article.title or article.source.name} — Winnow"
