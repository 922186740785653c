"""What the window says when the file of an open article changes on disk; it reads it again only when it is asked to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from core.article.article import Article
from core.article.source import Source
from core.errors import NotFoundError, WinnowError
from core.paths import file_of
from gui.articles.current_article import CurrentArticle
from gui.articles.file_watcher import FileWatcher
from gui.articles.list_model import ArticleListModel, State
from gui.articles.pane import Pane
from gui.jobs import openings
from gui.jobs.job_queue import JobQueue
from gui.jobs.openings import Opening
from gui.language.speech import tr
from gui.widgets.notices import Action, Notice, NoticeBar, Severity

if TYPE_CHECKING:
    pass


class News(StrEnum):
    """What happened to a file."""

    CHANGED = "changed"
    GONE = "gone"


_STATES = {News.CHANGED: State.CHANGED, News.GONE: State.GONE}


class _Place(NamedTuple):
    """A place of the original in code points, the pane that shows it at its top, and the original then."""

    pane: Pane
    place: int
    source: Source


class _Told(NamedTuple):
    path: str
    news: News
    notice: Notice


class Reload(QObject):
    """Watches the files of the open articles, tells of the one in front, and reads it again where a reader wants it.

    Signals:
        done: a sentence about a file that the reader wanted to be read again, and that was.
    """

    done = Signal(str)

    def __init__(
        self,
        shelf: ArticleListModel,
        session: CurrentArticle,
        jobs: JobQueue,
        notices: NoticeBar,
        panes: Iterable[Pane] = (),
        parent: QObject | None = None,
    ) -> None:
        """Watch the files of the shelf; ``panes`` keep their place in an article whose text has changed."""
        super().__init__(parent)
        self._shelf = shelf
        self._session = session
        self._jobs = jobs
        self._notices = notices
        self._articles: dict[str, Article] = {}  # by path, in the form in which they were read last
        self._files: dict[str, str] = {}  # by path: the file that is watched, which may hold more than one of them
        self._news: dict[str, News] = {}  # what is still to be told
        self._known: set[str] = set()  # files that the reader has heard are gone, from a job that wanted them
        self._told: _Told | None = None
        self._asked: Article | None = None  # the one that the reader wanted to be read again
        self._panes = tuple(panes)
        self._places: list[_Place] = []  # of the text that is about to change
        self.watcher = FileWatcher(self)
        self.watcher.changed.connect(lambda file: self._hear(file, News.CHANGED))
        self.watcher.gone.connect(lambda file: self._hear(file, News.GONE))
        self.watcher.same_again.connect(self._same_again)
        jobs.failed.connect(self._failed)
        jobs.read_again.connect(self._read_again)
        for signal in (shelf.rowsInserted, shelf.rowsRemoved):
            signal.connect(lambda *_: self._follow_shelf())
        shelf.dataChanged.connect(lambda _first, _last, roles: None if roles else self._follow_shelf())
        session.text_changing.connect(self._keep_places)
        session.article_changed.connect(self._bring_places)
        session.article_changed.connect(self._tell)
        session.article_refreshed.connect(self._tell)

    def reload(self) -> None:
        """Read the file of the article in front again."""
        article = self._session.article
        if article is not None and article.source.path is not None:
            opening = openings.anew(article, self._jobs.threshold_of(article), self._jobs.reach_of(article))
            self._jobs.read_again_as(article, replace(opening, encoding=self._jobs.encoding_of(article)))
            self._asked = article

    def _read_again(self, old: Article, article: Article) -> None:
        if old is self._asked:
            self._asked = None
            same = old.source.text == article.source.text
            self.done.emit(tr("Reloaded, nothing has changed") if same else tr("Reloaded, the file has changed"))

    def _keep_places(self) -> None:
        article = self._session.article
        if article is None:
            return
        for pane in self._panes:
            source = pane.source_at(0)
            if source is not None and pane.view.verticalScrollBar().value() > 0:
                self._places.append(_Place(pane, source, article.source))

    def _bring_places(self) -> None:
        places, self._places = self._places, []
        article = self._session.article
        if article is None:
            return
        for place in places:
            before, after = place.source, article.source
            if before.sha256 == after.sha256:  # read in another encoding
                at = place.place * len(after.text) // len(before.text)
            else:
                at = moved(place.place, before.text, after.text)
            place.pane.bring(at, 0)

    def _follow_shelf(self) -> None:
        articles = [self._shelf[row].article for row in range(len(self._shelf))]
        by_path = {article.source.path: article for article in articles if article.source.path is not None}
        for path, article in by_path.items():
            if self._articles.get(path) is not article:  # it was read just now
                self._forget(path)
                file = self._files.setdefault(path, file_of(path)[0])
                self.watcher.watch(file)
        for path in self._articles.keys() - by_path.keys():
            self._forget(path)
            del self._files[path]
        self._articles = by_path
        self.watcher.keep(self._files.values())

    def _same_again(self, file: str) -> None:
        for path in self._in(file):
            self._forget(path)
            self._shelf.mark(self._shelf.row_at(path), off=[State.GONE])

    def _in(self, file: str) -> list[str]:
        """Give the paths of the open articles that a file holds."""
        return [path for path, other in self._files.items() if other == file]

    def _hear(self, file: str, news: News) -> None:
        for path in self._in(file):
            self._shelf.mark(self._shelf.row_at(path), _STATES[news], off=[State.GONE])
            if news is News.GONE and path in self._known:
                continue
            self._known.discard(path)
            self._news[path] = news
        self._tell()

    def _failed(self, opening: Opening, error: WinnowError) -> None:
        self._asked = None
        if isinstance(error, NotFoundError) and opening.path in self._articles:
            self._forget(opening.path)
            self._known.add(opening.path)
            self._shelf.mark(self._shelf.row_at(opening.path), State.GONE)

    def _forget(self, path: str) -> None:
        self._known.discard(path)
        self._news.pop(path, None)
        if self._told is not None and self._told.path == path:
            self._put_away()

    def _put_away(self) -> News | None:
        """Put the notice away; give what it said, if the reader had not done so."""
        told, self._told = self._told, None
        if told is None or told.notice.dismissed:
            return None
        told.notice.dismiss()
        return told.news

    def _tell(self) -> None:
        """Tell of the file in front; what was said of another one waits until that comes back."""
        article = self._session.article
        path = article.source.path if article is not None else None
        if self._told is not None and self._told.path != path:
            other = self._told.path
            if (news := self._put_away()) is not None:
                self._news.setdefault(other, news)
        if article is None or path is None or path not in self._news:
            return
        self._put_away()
        news = self._news.pop(path)
        name = article.source.name
        if news is News.GONE:
            notice = self._notices.tell(
                tr("“{name}” is no longer on disk.", name=name), tr("What is shown stays."), severity=Severity.INFO
            )
        else:
            notice = self._notices.tell(
                tr("“{name}” changed on disk.", name=name),
                tr("Shown is what it was when it was opened."),
                severity=Severity.INFO,
                actions=(Action(tr("Reload"), self.reload),),
            )
        self._told = _Told(path, news, notice)


def moved(place: int, before: str, after: str) -> int:
    """Give where a place of a text, in code points, is in a later form of it that differs in one stretch.

    A place within what has changed is where the change begins.
    """
    start = _common(before, after)
    rest = min(len(before), len(after)) - start
    end = _common_end(before, after, rest)
    if place <= start:
        return place
    if place >= len(before) - end:
        return place + len(after) - len(before)
    return start


def _common(one: str, other: str) -> int:
    """Give the length of the beginning that two texts share; by halving, since comparing long strings costs little."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(one: str, other: str, most: int) -> int:
    """Give the length of the end that two texts share, at most ``most``."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
