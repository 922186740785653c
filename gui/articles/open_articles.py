"""The articles that are open: how they come onto the list, to the front, and away again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QSignalBlocker, Signal

from core.article.article import Article
from core.article.reach import Reach
from core.article.source import MediaType
from core.errors import NotFoundError, WinnowError
from gui.articles.current_article import CurrentArticle
from gui.articles.list_model import ArticleListModel, State
from gui.articles.list_view import ArticleListView
from gui.articles.reading_places import ReadingPlaces
from gui.jobs import openings
from gui.jobs.job_queue import JobQueue
from gui.jobs.openings import Home, Opening
from gui.language.core_words import said
from gui.language.speech import plural, tr
from gui.opening import sample
from gui.opening.recent_menu import RecentMenu
from gui.settings.settings import Settings
from gui.widgets.notices import Action, Notice, NoticeBar, Severity, announce

_CLOSED = 50  # articles that can be reopened, or as many as were closed together
_ASKED = 10  # articles that are closed together without a question


class OpenArticles(QObject):
    """What the jobs bring and the list holds, and which of it is in front.

    Signals:
        changed: other articles are open.
        level_changed: the article in front is cleaned by another threshold or reach, or is about to be.
        arrived: an article that the reader waits for was opened, and is in front.
    """

    changed = Signal()
    level_changed = Signal()
    arrived = Signal()

    def __init__(
        self,
        shelf: ArticleListModel,
        view: ArticleListView,
        session: CurrentArticle,
        jobs: JobQueue,
        notices: NoticeBar,
        recent: RecentMenu,
        settings: Settings,
        places: ReadingPlaces,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._view = view
        self._session = session
        self._jobs = jobs
        self._notices = notices
        self._recent = recent
        self._settings = settings
        self._places = places
        self._closed: list[Opening] = []  # the one that was closed last is last
        self._question: Notice | None = None
        jobs.opened.connect(self._opened)
        jobs.beginning_lost.connect(self._lose_beginning)
        jobs.read_again.connect(self._read_again)
        jobs.failed.connect(self._failed)
        jobs.again_slow.connect(lambda article: shelf.mark(shelf.row_of(article), State.READING, off=[State.FAILED]))
        jobs.again_ended.connect(self._again_ended)
        view.selectionModel().currentChanged.connect(self._row_chosen)
        view.close_wanted.connect(self.close)
        view.others_wanted.connect(self.close_others)
        view.reopen_wanted.connect(self.reopen)

    # Work and its results.

    def cancel(self) -> None:
        """Give up the job that is being done."""
        self._jobs.cancel()
        self.level_changed.emit()

    def begin(self, opening: Opening, beginning: Article) -> None:
        """Show the first blocks of an article that the reader waits for, unless it is open and only read once more.

        Nor is that done where another file of the same bytes is open: the article comes to the place that this one has.
        """
        if opening.path is not None and self._shelf.row_at(opening.path) >= 0:
            return
        if self._row_of(beginning.source.identity) >= 0:
            return
        self._view.setCurrentIndex(QModelIndex())
        self._session.begin(beginning)
        self.arrived.emit()

    def _lose_beginning(self) -> None:
        """Show again what was in front before a beginning of which nothing will come."""
        if self._session.beginning is None:
            return
        before = self._session.before
        row = self._row_of(before.source.identity) if before is not None else -1
        if len(self._shelf):  # it may have been closed since
            self.show_row(row if row >= 0 else len(self._shelf) - 1)
        else:
            self._session.show(None)

    def _row_of(self, identity: str) -> int:
        """Give the row of an article, in whichever form it is by now; -1 if it is closed."""
        rows = range(len(self._shelf))
        return next((row for row in rows if self._shelf[row].article.source.identity == identity), -1)

    def _opened(self, opening: Opening, article: Article, seconds: float, wanted: bool) -> None:
        asked = opening.group is None and (opening.home is None or not opening.home.quiet)
        if asked and opening.path is not None and opening.path != sample.PATH:
            self._recent.remember(opening.path, len(article.removals), article.title or "", article.site or "")
        if opening.home is not None:
            self._places.know(article, opening.home.tops)
        passed = self._passed(opening)
        # Between two changes of the list, nothing but a wanted article may come to the front.
        with QSignalBlocker(self._view.selectionModel()):
            if passed is not None:
                self._jobs.give_up(passed)
                row = self._shelf.replace(passed, article, seconds)
            else:
                row = self._shelf.put(article, seconds, opening.home, opening.group)
        in_front, begun = self._session.article, self._session.beginning is not None
        replaced = in_front is not None and in_front.source.path is not None and in_front.source.path == opening.path
        replaced |= in_front is not None and in_front is passed
        if wanted or in_front is None or replaced:
            self.show_row(row)
        self.changed.emit()
        # Else the reader may be going down a list, or have gone elsewhere since the article began.
        if (wanted or in_front is None) and opening.group is None and not begun:
            self.arrived.emit()

    def _passed(self, opening: Opening) -> Article | None:
        """Give the article that was chosen from the same group before and was only looked at: it gives up its row."""
        if opening.group is None or opening.home is not None or self._shelf.row_at(opening.path) >= 0:
            return None
        entries = [self._shelf[row] for row in range(len(self._shelf))]
        looked_at = [
            entry.article
            for entry in entries
            if entry.group == opening.group
            and not entry.article.corrections
            and not self._jobs.is_read_again(entry.article)
        ]
        return next((one for one in looked_at if one is self._session.article), looked_at[-1] if looked_at else None)

    def choose_threshold(self, threshold: float) -> None:
        """Set how sure it must be that code leaked, remember it, and read the article in front again by it."""
        self._settings.threshold = threshold
        article = self._session.article
        if article is not None:
            self._read_as(article, threshold, self._jobs.reach_of(article), self._jobs.encoding_of(article))

    def choose_reach(self, reach: Reach) -> None:
        """Set how much of a page goes, remember it, and read the article in front again by it, if it is a page."""
        self._settings.reach = reach
        article = self._session.article
        if article is not None and article.source.media_type is MediaType.HTML:
            self._read_as(article, self._jobs.threshold_of(article), reach, self._jobs.encoding_of(article))

    def choose_encoding(self, encoding: str | None) -> None:
        """Read the file of the article in front again in an encoding, or None to find one."""
        article = self._session.article
        if article is not None and article.source.path is not None:
            self._read_as(article, self._jobs.threshold_of(article), self._jobs.reach_of(article), encoding)

    def _read_as(self, article: Article, threshold: float, reach: Reach, encoding: str | None) -> None:
        jobs = self._jobs
        if (jobs.threshold_of(article), jobs.reach_of(article), jobs.encoding_of(article)) == (
            threshold,
            reach,
            encoding,
        ):
            return
        if encoding != article.source.chosen_encoding:
            self._jobs.read_again_as(article, openings.in_encoding(article, threshold, reach, encoding))
        elif (threshold, reach) != (article.threshold, article.reach):
            self._jobs.read_again_as(article, openings.of_article(article, threshold, reach))
        else:
            self._jobs.give_up(article)

    def _read_again(self, old: Article, article: Article, seconds: float) -> None:
        with QSignalBlocker(self._view.selectionModel()):
            row = self._shelf.replace(old, article, seconds)
        if row >= 0 and self._session.article is old:
            self._session.refresh(article, seconds)

    def _again_ended(self, article: Article, error: WinnowError | None) -> None:
        failed = error is not None and not isinstance(error, NotFoundError)
        self._shelf.mark(self._shelf.row_of(article), State.FAILED if failed else None, off=[State.READING])

    def _failed(self, opening: Opening, error: WinnowError) -> None:
        gone = isinstance(error, NotFoundError)
        if not (gone and opening.home is not None and opening.home.quiet):
            self._notices.tell_failure(said(error.sentence), said(error.hint))
        self.level_changed.emit()
        if gone and opening.path is not None:
            self._recent.forget(opening.path)

    # Which is in front.

    def show_row(self, row: int) -> None:
        """Bring an article of the list to the front."""
        self._view.setCurrentIndex(self._shelf.index(row))
        entry = self._shelf[row]
        self._session.show(entry.article, entry.seconds)

    def show_path(self, path: str) -> bool:
        """Bring the article of a path to the front; False if it is not open."""
        row = self._shelf.row_at(path)
        if row >= 0:
            self._leave_beginning()
            self.show_row(row)
        return row >= 0

    def _row_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self._leave_beginning()
            entry = self._shelf[current.row()]
            self._session.show(entry.article, entry.seconds)

    def _leave_beginning(self) -> None:
        if self._session.beginning is not None:
            self._jobs.want_no_more()

    def step(self, by: int) -> None:
        """Bring the article ``by`` rows on to the front, round and round; a beginning stands behind the last one."""
        count, row = len(self._shelf), self._view.currentIndex().row()
        if count > (row >= 0):
            self._leave_beginning()
            self.show_row((row + by) % count if row >= 0 else min(by, 0) % count)

    # Closing and reopening.

    def close_in_front(self) -> None:
        """Close the article in front."""
        self.close(self._view.currentIndex().row())

    def close(self, row: int) -> None:
        """Close an article of the shelf; where it was in front, the one after it, or else before it, comes there."""
        if not 0 <= row < len(self._shelf):
            return
        in_front = row == self._view.currentIndex().row()
        self._take(row)
        if in_front and len(self._shelf):
            self.show_row(min(row, len(self._shelf) - 1))
        elif in_front:
            self._session.show(None)
        self._tell_changed()

    def close_others(self, row: int | None = None) -> None:
        """Close every article but one, by default the one in front; that one comes to the front."""
        kept = self._view.currentIndex().row() if row is None else row
        begun = row is None and self._session.beginning is not None  # then all that are listed are others
        if not begun:
            if not 0 <= kept < len(self._shelf):
                return
            self.show_row(kept)
        for other in reversed(range(len(self._shelf))):  # each row is still what it was when it is noted
            if other != kept:
                self._take(other)
        self._tell_changed()

    def close_all(self) -> None:
        """Close every article; where they are many, once the reader has said so."""
        count = len(self._shelf)
        if count <= _ASKED:
            self._close_all()
            return
        self._put_question_away()
        self._question = self._notices.tell(
            plural("Close all %n articles?", "Close %n article?", count),
            tr("Each of them can be reopened, one after the other."),
            severity=Severity.INFO,
            actions=[Action(tr("Close All"), self._close_all)],
        )
        self._question.take_focus(self._question.action_buttons[0])

    def _close_all(self) -> None:
        closed = len(self._shelf)
        for row in reversed(range(closed)):  # each row is still what it was when it is noted
            self._take(row, most=max(closed, _CLOSED))
        self._session.show(None)
        self._tell_changed()

    def _put_question_away(self) -> None:
        question, self._question = self._question, None
        if question is not None and not question.dismissed:
            question.dismiss()

    def can_reopen(self) -> bool:
        """Tell whether an article was closed that can be opened again."""
        return bool(self._closed)

    def reopen(self) -> None:
        """Open the article that was closed last once more, where it was, and bring it to the front."""
        if self._closed:
            opening = self._closed.pop()
            self._jobs.open([replace(opening, threshold=self._settings.threshold, reach=self._settings.reach)])
            self._tell_changed()

    def _take(self, row: int, most: int = _CLOSED) -> None:
        """Take an article off the shelf, and note how to open it again, as of the last ``most`` that were closed."""
        article = self._shelf[row].article
        home = Home(self._places.of(article), row=row)
        self._closed.append(replace(openings.anew(article, article.threshold, article.reach), home=home))
        del self._closed[:-most]
        with QSignalBlocker(self._view.selectionModel()):
            self._shelf.take(row)
        self._jobs.give_up(article)
        announce(self._view, tr("closed {title}", title=article.title or article.source.name))

    def _tell_changed(self) -> None:
        if len(self._shelf) <= _ASKED:
            self._put_question_away()
        self._view.can_reopen = self.can_reopen()
        self.changed.emit()
