"""The articles that are open: how they come onto the shelf, to the front, and away again."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QListView

from core.article import Article
from core.errors import NotFoundError, WinnowError
from gui import intake, sample
from gui.intake import Opening
from gui.jobs import Jobs
from gui.notices import NoticeBar
from gui.recent import RecentMenu
from gui.session import Session
from gui.settings import Settings
from gui.shelf import Shelf


class OpenArticles(QObject):
    """What the jobs bring and the shelf holds, and which of it is in front.

    Signals:
        changed: other articles are open.
        level_changed: the article in front is cleaned by another threshold, or is about to be.
    """

    changed = Signal()
    level_changed = Signal()

    def __init__(
        self,
        shelf: Shelf,
        view: QListView,
        session: Session,
        jobs: Jobs,
        notices: NoticeBar,
        recent: RecentMenu,
        settings: Settings,
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
        jobs.opened.connect(self._opened)
        jobs.read_again.connect(self._read_again)
        jobs.failed.connect(self._failed)
        view.selectionModel().currentChanged.connect(self._row_chosen)

    # Work and its results.

    def cancel(self) -> None:
        """Give up the job that is being done."""
        self._jobs.cancel()
        self.level_changed.emit()

    def _opened(self, opening: Opening, article: Article, seconds: float, wanted: bool) -> None:
        if opening.path is not None and opening.path != sample.PATH:
            self._recent.remember(opening.path, len(article.removals))
        # Between two changes of the list, nothing but a wanted article may come to the front.
        with QSignalBlocker(self._view.selectionModel()):
            row = self._shelf.put(article, seconds)
        in_front = self._session.article
        replaced = in_front is not None and in_front.source.path is not None and in_front.source.path == opening.path
        if wanted or in_front is None or replaced:
            self.show_row(row)
        self.changed.emit()

    def choose_threshold(self, threshold: float) -> None:
        """Set how sure it must be that code leaked, remember it, and read the article in front again by it."""
        self._settings.threshold = threshold
        article = self._session.article
        if article is None or self._jobs.threshold_of(article) == threshold:
            return
        if article.threshold == threshold:
            self._jobs.give_up(article)
        else:
            self._jobs.read_again_as(article, intake.of_article(article, threshold))

    def _read_again(self, old: Article, article: Article, seconds: float) -> None:
        with QSignalBlocker(self._view.selectionModel()):
            row = self._shelf.replace(old, article, seconds)
        if row >= 0 and self._session.article is old:
            self._session.refresh(article, seconds)

    def _failed(self, opening: Opening, error: WinnowError) -> None:
        self._notices.tell_failure(error.sentence, error.hint)
        self.level_changed.emit()
        if isinstance(error, NotFoundError) and opening.path is not None:
            self._recent.forget(opening.path)

    # Which is in front.

    def show_row(self, row: int) -> None:
        """Bring an article of the shelf to the front."""
        self._view.setCurrentIndex(self._shelf.index(row))
        entry = self._shelf[row]
        self._session.show(entry.article, entry.seconds)

    def _row_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            entry = self._shelf[current.row()]
            self._session.show(entry.article, entry.seconds)

    def step(self, by: int) -> None:
        """Bring the article ``by`` rows on to the front, round and round."""
        if len(self._shelf) > 1:
            self.show_row((self._view.currentIndex().row() + by) % len(self._shelf))

    def close_in_front(self) -> None:
        """Close the article in front; the one after it, or else before it, comes to the front."""
        row = self._view.currentIndex().row()
        if row < 0:
            return
        with QSignalBlocker(self._view.selectionModel()):
            self._jobs.give_up(self._shelf.take(row).article)
        if len(self._shelf):
            self.show_row(min(row, len(self._shelf) - 1))
        else:
            self._session.show(None)
        self.changed.emit()
