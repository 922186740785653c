"""What the window says when the file of an open article changes on disk; it reads it again only when it is asked to."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject

from core.article import Article
from gui import intake
from gui.jobs import Jobs
from gui.notices import Action, Notice, NoticeBar, Severity
from gui.session import Session
from gui.shelf import Shelf
from gui.watcher import Watcher


class News(StrEnum):
    """What happened to a file."""

    CHANGED = "changed"
    GONE = "gone"


class _Told(NamedTuple):
    path: str
    news: News
    notice: Notice


class Reloading(QObject):
    """Watches the files of the open articles and tells of the one in front."""

    def __init__(
        self, shelf: Shelf, session: Session, jobs: Jobs, notices: NoticeBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._session = session
        self._jobs = jobs
        self._notices = notices
        self._articles: dict[str, Article] = {}  # by path, in the form in which they were read last
        self._news: dict[str, News] = {}  # what is still to be told
        self._told: _Told | None = None
        self.watcher = Watcher(self)
        self.watcher.changed.connect(lambda path: self._hear(path, News.CHANGED))
        self.watcher.gone.connect(lambda path: self._hear(path, News.GONE))
        self.watcher.same_again.connect(self._forget)
        for signal in (shelf.rowsInserted, shelf.rowsRemoved, shelf.dataChanged):
            signal.connect(lambda *_: self._follow_shelf())
        session.article_changed.connect(self._tell)
        session.article_refreshed.connect(self._tell)

    def reload(self) -> None:
        """Read the file of the article in front again."""
        article = self._session.article
        if article is not None and article.source.path is not None:
            self._jobs.read_again_as(article, intake.anew(article, self._jobs.threshold_of(article)))

    def _follow_shelf(self) -> None:
        articles = [self._shelf[row].article for row in range(len(self._shelf))]
        by_path = {article.source.path: article for article in articles if article.source.path is not None}
        for path, article in by_path.items():
            if self._articles.get(path) is not article:  # it was read just now
                self._forget(path)
                self.watcher.watch(path)
        for path in self._articles.keys() - by_path.keys():
            self._forget(path)
        self._articles = by_path
        self.watcher.keep(by_path)

    def _hear(self, path: str, news: News) -> None:
        self._news[path] = news
        self._tell()

    def _forget(self, path: str) -> None:
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
                f"“{name}” is no longer on disk.", "What is shown stays.", severity=Severity.INFO
            )
        else:
            notice = self._notices.tell(
                f"“{name}” changed on disk.",
                "Shown is what it was when it was opened.",
                severity=Severity.INFO,
                actions=(Action("Reload", self.reload),),
            )
        self._told = _Told(path, news, notice)
