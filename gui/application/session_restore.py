"""Opening again what was open last time, and noting what is open for the next time, also for after a crash."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from core.errors import NotFoundError, WinnowError
from gui.articles.list_model import row_by_order
from gui.jobs.openings import Home, Opening, anew, of_paths
from gui.language.speech import plural, tr
from gui.opening.open_commands import MANY
from gui.widgets.notices import Severity

if TYPE_CHECKING:
    from pathlib import Path

    from gui.application.session_file import LastTime
    from gui.articles.current_article import CurrentArticle
    from gui.articles.groups import Groups
    from gui.articles.list_model import ArticleListModel
    from gui.articles.reading_places import ReadingPlaces
    from gui.jobs.job_queue import JobQueue
    from gui.settings.settings import Settings
    from gui.widgets.notices import NoticeBar

_PAUSE = 1_000
"""Milliseconds that changes are gathered before they are written."""
_NAMED = 3  # names in a notice


class SessionRestore(QObject):
    """What was open last time, and what is to be open next time. It does nothing before ``resume``.

    Signals:
        noting: what is open is being noted; what else is to outlive a crash may be noted too.
    """

    noting = Signal()
    _failed = Signal(str)

    def __init__(
        self,
        window: QWidget,
        shelf: ArticleListModel,
        session: CurrentArticle,
        jobs: JobQueue,
        groups: Groups,
        places: ReadingPlaces,
        notices: NoticeBar,
        settings: Settings,
        path: Path | None,
    ) -> None:
        """Keep it in ``path``; without one, nothing is opened again and nothing is noted."""
        super().__init__(window)
        self._shelf = shelf
        self._session = session
        self._jobs = jobs
        self._groups = groups
        self._places = places
        self._notices = notices
        self._settings = settings
        self._path = path
        self._begun = self._told = False
        self._written: LastTime | None = None
        self._writer: Thread | None = None
        self._front: int | None = None  # the order of the article that was in front, until it is there again
        self._coming: set[int] = set()  # jobs that open what was open last time
        self._gone: list[str] = []
        self._left_out: tuple[str, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._note)
        self._failed.connect(self._tell_failure, Qt.ConnectionType.QueuedConnection)
        for signal in (
            shelf.rowsInserted,
            shelf.rowsRemoved,
            shelf.dataChanged,
            session.article_changed,
            places.moved,
            groups.changed,
            jobs.queued,
            jobs.ended,
        ):
            signal.connect(lambda *_: self.note())
        jobs.failed.connect(self._miss)
        jobs.ended.connect(lambda number, _: self._came(number))

    # Last time.

    def resume(self, paths: Iterable[str] = ()) -> None:
        """Open what was open last time, if the reader wants it, and ``paths``, of which the first comes to the front.

        From now on, what is open is noted.
        """
        last = self._read()
        threshold, reach = self._settings.threshold, self._settings.reach
        openings = [replace(opening, threshold=threshold, reach=reach) for opening in last.openings]
        listing = [replace(opening, home=Home(quiet=True)) for opening in self._groups.come_back(last.groups)]
        known = {opening.path: opening for opening in openings if opening.path is not None}
        asked: list[Opening] = []
        for opening in of_paths(paths):
            before = known.get(opening.path or "")
            home = replace(before.home, quiet=False) if before is not None and before.home is not None else None
            encoding = before.encoding if before is not None else None
            asked.append(replace(opening, threshold=threshold, reach=reach, encoding=encoding, home=home))
        # What is waited for goes first.
        first = {opening.path for opening in asked}
        openings = [opening for opening in openings if opening.path is None or opening.path not in first]
        openings.sort(key=lambda opening: opening.home is None or opening.home.order != last.front)
        if not asked and last.openings:
            self._front = last.front
        self._left_out = last.left_out
        if len(asked) > MANY:
            self._groups.add_files(asked)
        else:
            self._jobs.open(asked)
        self._coming = set(self._jobs.open(openings, wanted=not asked))
        listing = [opening for opening in listing if opening.path not in first]
        self._coming |= set(self._jobs.open(listing, wanted=False))
        self._begun = True
        if not self._coming:
            self._tell()
        self.note()

    def _read(self) -> LastTime:
        from gui.application.session_file import DamagedError, LastTime, load  # the window starts without it

        if self._path is None or not self._settings.resumed:
            return LastTime()
        try:
            return load(self._path)
        except (DamagedError, OSError):
            self._notices.tell(tr("What was open last time cannot be read."), severity=Severity.INFO)
            return LastTime()

    def _miss(self, opening: Opening, error: WinnowError) -> None:
        if opening.home is not None and opening.home.quiet and isinstance(error, NotFoundError):
            self._gone.append(opening.name)

    def _came(self, number: int) -> None:
        if number in self._coming:
            self._coming.remove(number)
            if not self._coming:
                QTimer.singleShot(0, self, self._tell)  # once it is known how the last one failed

    def _tell(self) -> None:
        """Say what could not be opened again."""
        self._front = None
        gone, left_out, self._gone, self._left_out = self._gone, self._left_out, [], ()
        count = len(gone) + len(left_out)
        if not count:
            return
        hint = []
        if gone:
            hint.append(tr("No longer on disk: {names}.", names=_listed(gone)))
        if left_out:
            hint.append(tr("Too long to be kept without a file: {names}.", names=_listed(left_out)))
        what = plural(
            "%n articles of last time could not be opened again.",
            "One article of last time could not be opened again.",
            count,
        )
        self._notices.tell(what, " ".join(hint), severity=Severity.INFO)

    # Next time.

    def note(self) -> None:
        """Note what is open within a second."""
        if self._begun and not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """Note what is open at once, for the last time."""
        if not self._begun:
            return
        self._begun = False
        self._timer.stop()
        if self._writer is not None:
            self._writer.join()
        self._write(self._wish(self._state()))

    def _note(self) -> None:
        if self._writer is not None and self._writer.is_alive():
            self._timer.start()
            return
        self.noting.emit()
        state = self._state()
        if state != self._written:
            self._written = state
            self._writer = Thread(target=self._write, args=(self._wish(state),), name=tr("open articles"))
            self._writer.start()

    def _state(self) -> LastTime:
        """Give what is open, or still being opened."""
        from gui.application.session_file import LastTime

        openings: list[Opening] = []
        front = -1
        for row in range(len(self._shelf)):
            entry = self._shelf[row]
            if entry.article is (self._session.article or self._session.before):
                front = row
            home = Home(self._places.of(entry.article), order=entry.order)
            opening = anew(entry.article, self._settings.threshold, self._settings.reach)
            openings.append(replace(opening, home=home, group=entry.group))
        for opening in self._jobs.pending():
            if opening.path is not None and any(other.path == opening.path for other in openings):
                continue
            orders = [other.home.order if other.home is not None else None for other in openings]
            order = opening.home.order if opening.home is not None else None
            row = len(openings) if order is None else row_by_order(orders, order)
            openings.insert(row, opening)
            if row <= front:
                front += 1
            elif front < 0 and order is not None and order == self._front:
                front = row
        return LastTime(tuple(openings), front, groups=self._groups.noted())

    def _wish(self, state: LastTime) -> LastTime | None:
        return state if self._settings.resumed else None

    def _write(self, state: LastTime | None) -> None:
        """Write the file, or remove it where the reader wants none; in a thread while the window is open."""
        from gui.application.session_file import save, within_budget

        if self._path is None:
            return
        try:
            if state is not None:
                save(self._path, within_budget(state))
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            with suppress(RuntimeError):  # the window is gone
                self._failed.emit(error.strerror or str(error))

    def refresh(self) -> None:
        """Note what is open whether it is known or not, the reader's wish being another."""
        self._written = None
        self.note()

    def _tell_failure(self, why: str) -> None:
        if self._told:
            return
        self._told = True
        self._notices.tell(tr("What is open cannot be kept for next time: {why}.", why=why), severity=Severity.WARNING)


def _listed(names: Iterable[str]) -> str:
    """Give some names, the first ones, as a list in a sentence."""
    every = list(names)
    rest = len(every) - _NAMED
    named = tr(", ").join(tr("“{name}”", name=name) for name in every[:_NAMED])
    return plural("{names} and %n more", "{names} and %n more", rest, names=named) if rest > 0 else named
