"""What is being opened: which job is whose, which result is still wanted, and what the progress row says of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import count
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from core.article.article import Article
from core.article.reach import Reach
from core.errors import ManyArticlesError, NotFoundError, WinnowError
from core.worker.listing import Listed
from gui.jobs.openings import Opening
from gui.jobs.progress_row import ProgressRow
from gui.jobs.worker_process import WorkerProcess
from gui.language.speech import tr


class _Job(NamedTuple):
    """What a job opens, in which batch, and the open article that it reads again, if it does."""

    opening: Opening
    batch: int
    of: Article | None = None


class JobQueue(QObject):
    """The openings that are under way, in batches: what was opened at once is one.

    Signals:
        opened: an Opening, its Article, the seconds that it took, and whether it is the first of the newest batch, the
            one that the reader waits for.
        beginning: an Opening that the reader waits for, and the first blocks of its article, as an Article.
        beginning_lost: what begins so will be no article.
        read_again: the Article that was open, its new form, and the seconds that it took.
        failed: an Opening and its WinnowError.
        listed: the number of a job, its Opening, a Listed, which is the next batch of what that leads to in place of an
            article, or None at its end, and whether it is the first of the newest batch of openings.
        queued: the number of a job that opens something, and its Opening.
        begun: the number of a job whose work begins.
        ended: the number of a job that is over or given up, and the WinnowError that it failed by, or None.
        again_slow: the Article that was open, if reading it again takes a while.
        again_ended: the Article that was open, when reading it again is over, and the WinnowError that it failed by.
    """

    opened = Signal(object, object, float, bool)
    beginning = Signal(object, object)
    beginning_lost = Signal()
    read_again = Signal(object, object, float)
    failed = Signal(object, object)
    listed = Signal(int, object, object, bool)
    queued = Signal(int, object)
    begun = Signal(int)
    ended = Signal(int, object)
    again_slow = Signal(object)
    again_ended = Signal(object, object)

    def __init__(self, background: WorkerProcess, row: ProgressRow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._row = row
        self._jobs: dict[int, _Job] = {}
        self._batches = count(1)
        self._wanted = 0  # the batch whose first article the reader waits for
        self._begun = 0  # the job whose beginning was told
        background.started.connect(self._started)
        background.slow.connect(self._slow)
        background.beginning.connect(self._told_beginning)
        background.finished.connect(self._finished)
        background.failed.connect(self._failed)
        background.listed.connect(self._listed)

    def open(self, openings: Iterable[Opening], *, wanted: bool = True) -> list[int]:
        """Open things; give the numbers of the jobs.

        An older job of the same file is void, and so is one that waits and was chosen from the same group. The reader
        waits for the first of them, unless that is not ``wanted``.
        """
        batch = next(self._batches)
        numbers: list[int] = []
        for opening in openings:
            for number, job in list(self._jobs.items()):
                same = opening.path is not None and job.opening.path == opening.path
                passed = opening.group is not None and job.opening.group == opening.group and not opening.home
                # The one that is being read is nearly there; to end it would cost its worker.
                if same or (passed and number != self._background.running()):
                    self._forget(number)
            begins = wanted and not numbers and opening.home is None and opening.group is None
            asked = replace(opening, begins=begins)
            number = self._background.submit(asked)
            self._jobs[number] = _Job(asked, batch)
            numbers.append(number)
            self.queued.emit(number, asked)
        if numbers and wanted:
            self._wanted = batch
        return numbers

    def read_again_as(self, article: Article, opening: Opening) -> None:
        """Read an open article again; what was still reading it again is void."""
        self.give_up(article)
        self._jobs[self._background.submit(opening)] = _Job(opening, 0, article)

    def give_up(self, article: Article) -> None:
        """Stop reading an article again, if that is under way."""
        for number, job in list(self._jobs.items()):
            if job.of is article:
                self._forget(number)

    def is_read_again(self, article: Article) -> bool:
        """Tell whether an article is being read again."""
        return any(job.of is article for job in self._jobs.values())

    def threshold_of(self, article: Article) -> float:
        """Give the threshold by which an article is being read again, else the one by which it was read."""
        return next((job.opening.threshold for job in self._jobs.values() if job.of is article), article.threshold)

    def reach_of(self, article: Article) -> Reach:
        """Give the reach by which an article is being read again, else the one by which it was read."""
        return next((job.opening.reach for job in self._jobs.values() if job.of is article), article.reach)

    def encoding_of(self, article: Article) -> str | None:
        """Give the encoding that a reader chose to read an article in again, else the one that it was read in so."""
        chosen = article.source.chosen_encoding
        return next((job.opening.encoding for job in self._jobs.values() if job.of is article), chosen)

    def pending(self) -> list[Opening]:
        """Give what is still to be opened, in order."""
        return [job.opening for job in self._jobs.values() if job.of is None]

    def cancel(self) -> None:
        """Give up the job that is being done."""
        number = self._background.running()
        if number is not None:
            self._forget(number)

    def cancel_one(self, number: int) -> None:
        """Give a job up, whether it waits or is being done."""
        if number in self._jobs:
            self._forget(number)

    def busy(self) -> bool:
        """Tell whether something is still being opened."""
        return bool(self._jobs)

    def want_no_more(self) -> None:
        """Hear that the reader has left the beginning that was shown: its article need not come to the front."""
        if self._begun in self._jobs and self._jobs[self._begun].batch == self._wanted:
            self._wanted = 0

    def _told_beginning(self, number: int, article: Article) -> None:
        known = self._jobs.get(number)
        if known is not None and known.of is None and known.batch == self._wanted:
            self._begun = number
            self.beginning.emit(known.opening, article)

    def _forget(self, number: int) -> None:
        known = self._jobs.pop(number, None)
        self._lose(number)
        if number == self._background.running():
            self._row.hide()
        self._background.cancel(number)
        self.ended.emit(number, None)
        if known is not None and known.of is not None:
            self.again_ended.emit(known.of, None)

    def _started(self, number: int) -> None:
        self.begun.emit(number)
        if not self._row.isHidden():
            self._slow(number)

    def _slow(self, number: int) -> None:
        if number in self._jobs:
            job = self._jobs[number]
            self._row.appear(job.opening.name, self._background.waiting(), again=job.of is not None)
            if job.of is not None:
                self.again_slow.emit(job.of)

    def _finished(self, number: int, article: Article, seconds: float) -> None:
        if (known := self._settle(number)) is not None:
            self.ended.emit(number, None)
            if known.of is not None:
                self.again_ended.emit(known.of, None)
                self.read_again.emit(known.of, article, seconds)
                return
            wanted = known.batch == self._wanted
            if wanted:
                self._wanted = 0
            self._begun = 0
            self.opened.emit(known.opening, article, seconds, wanted)

    def _lose(self, number: int) -> None:
        """Take back a beginning whose job is given up, or has failed."""
        if number == self._begun:
            self._begun = 0
            self.beginning_lost.emit()

    def _failed(self, number: int, error: WinnowError) -> None:
        if (known := self._settle(number)) is not None:
            self._lose(number)
            quiet = known.opening.home is not None and known.opening.home.quiet and isinstance(error, NotFoundError)
            self.ended.emit(number, None if quiet else error)
            if known.of is not None:
                self.again_ended.emit(known.of, error)
            self.failed.emit(known.opening, error)

    def _listed(self, number: int, batch: Listed | None) -> None:
        known = self._jobs.get(number)
        if known is None:
            return
        if batch is None:
            self._settle(number)
            self.listed.emit(number, known.opening, None, False)
            self.ended.emit(number, None)
        elif known.of is not None:
            name = known.opening.name
            self._failed(
                number,
                ManyArticlesError(tr("“{name}” holds several articles by now.", name=name), tr("Open it again.")),
            )
        else:
            wanted = known.batch == self._wanted
            if wanted:
                self._wanted = 0
            self.listed.emit(number, known.opening, batch, wanted)

    def _settle(self, number: int) -> _Job | None:
        known = self._jobs.pop(number, None)
        if not self._jobs:
            self._row.hide()
        return known
