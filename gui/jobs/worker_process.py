"""Cancellable jobs in one worker process; the window never waits for them.

The worker is started when it is first wanted and kept. A job that is cancelled, runs out of its time or takes its
worker down costs that process and nothing else. Answers are decoded in slices, between the window's own events; the
article is put together and checked by a thread, which touches nothing of Qt.
"""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, Qt, QTimer, Signal

import core
from core.errors import BudgetError, WinnowError, WorkerDiedError
from core.limits import LIMITS
from core.worker import wire
from core.worker.beginning import decode_beginning
from core.worker.listing import decode_contents
from gui.jobs.article_builder import ArticleBuilder
from gui.jobs.list_process import ListProcess
from gui.jobs.openings import Opening
from gui.jobs.own_process import own_command, own_process
from gui.language.speech import noted, tr

SLOW = 300
"""Milliseconds after which a job counts as slow, and the window shows its progress."""

COMMAND = own_command("core.worker")
"""The worker's command line."""

_LISTS_APART = 2_000  # milliseconds of a list after which what waits is not kept waiting
_SLICE = 8  # milliseconds of decoding between two turns of the event loop
_READ = 64 * 1024
_NONSENSE = noted("The process that cleans articles gave an answer that makes no sense and was stopped at “{name}”.")


class _Job(NamedTuple):
    number: int
    opening: Opening


class WorkerProcess(QObject):
    """The queue of jobs and the worker that does them, one at a time, in order.

    Signals:
        started: number of a job whose work begins.
        slow: number of the running job, once, when it takes long enough to be shown.
        beginning: number of the running job, and its first blocks as an Article, if they are known before the rest.
        finished: number of a job, its Article, and the seconds that the worker took.
        failed: number of a job and its WinnowError.
        warned: number of a job and a WinnowError that its article is none the worse for.
        listed: number of a job that leads to a list of contents, and a Listed, its next batch, or None at its end.
    """

    started = Signal(int)
    slow = Signal(int)
    beginning = Signal(int, object)
    finished = Signal(int, object, float)
    failed = Signal(int, object)
    warned = Signal(int, object)
    listed = Signal(int, object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        seconds: float = LIMITS.job_seconds,
        slow_after: int = SLOW,
        command: Sequence[str] | None = None,
        store: Path | None = None,
    ) -> None:
        """Make an idle queue.

        Args:
            parent: Its owner.
            seconds: Each job's time.
            slow_after: Milliseconds after which a job counts as slow.
            command: What runs instead of ``COMMAND``.
            store: The file in which the worker looks up what a reader decided before.
        """
        super().__init__(parent)
        self._seconds = seconds
        self.store = store
        self._command = list(command or COMMAND)
        self._numbers = count(1)
        self._queue: deque[_Job] = deque()
        self._running: _Job | None = None
        self._process: QProcess | None = None
        self._dying: list[QProcess] = []
        self._closed = self._lists = False  # the second: whether the running job's answer is a list
        self._frames = wire.FrameReader()
        self._builder = ArticleBuilder(self)
        self._listing: dict[int, ListProcess] = {}
        self._result: core.Article | None = None
        self._took: float | None = None  # seconds, once the worker has said that it is done
        self._builder.built.connect(self._take_article, Qt.ConnectionType.QueuedConnection)
        self._slow = self._timer(self._tell_slow, slow_after)
        self._budget = self._timer(self._out_of_time, int(seconds * 1000))
        self._decoder = self._timer(self._decode, 0)
        self._split = self._timer(self._list_apart, _LISTS_APART)

    def _timer(self, slot: object, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer

    def start(self) -> None:
        """Start the worker, so that the first job finds it ready."""
        if self._process is not None or self._closed:
            return
        process = own_process(self)
        process.readyReadStandardOutput.connect(self._decoder.start)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._process_error)
        self._frames = wire.FrameReader()
        self._builder.restart()
        self._process = process
        process.start(self._command[0], self._command[1:])

    def process_id(self) -> int:
        """Give the worker's process id; 0 while there is none."""
        return self._process.processId() if self._process else 0

    def submit(self, opening: Opening) -> int:
        """Queue a job and give its number."""
        job = _Job(next(self._numbers), opening)
        self._queue.append(job)
        QTimer.singleShot(0, self, self._next)
        return job.number

    def cancel(self, number: int) -> bool:
        """Give a job up: no signal follows. False if it is over already."""
        if self._running is not None and self._running.number == number:
            self._stop_running()
            self._replace_worker()
            return True
        if number in self._listing:
            self._listing.pop(number).kill()
            return True
        for job in self._queue:
            if job.number == number:
                self._queue.remove(job)
                return True
        return False

    def running(self) -> int | None:
        """Give the number of the job that is being done, or of a list that comes apart from what is done."""
        return self._running.number if self._running else next(iter(self._listing), None)

    def waiting(self) -> int:
        """Give how many jobs wait for the running one."""
        return len(self._queue)

    def shutdown(self) -> None:
        """Give everything up and end the worker."""
        self._closed = True
        self._queue.clear()
        self._stop_running()
        self._drop_worker()
        for process in list(self._dying):
            process.waitForFinished(5_000)
        for listing in self._listing.values():
            listing.end()
        self._builder.join()

    def _next(self) -> None:
        if self._running is not None or not self._queue or self._closed:
            return
        self.start()
        process = self._process
        if process is None:  # it could not be started: _process_error has spoken
            return
        job = self._running = self._queue.popleft()
        opening = job.opening
        message: wire.Message = {"job": job.number, **opening.message()}
        if opening.corrections is not None:
            message["corrections"] = wire.encode_corrections(opening.corrections)
        elif self.store is not None:
            message["store"] = str(self.store)
        process.write(wire.frames(message))
        self._slow.start()
        self._budget.start()
        self.started.emit(job.number)

    def _stop_running(self) -> None:
        for timer in (self._slow, self._budget, self._split):
            timer.stop()
        self._running = self._result = self._took = None
        self._lists = False
        gc.enable()
        QTimer.singleShot(0, self, self._next)

    def _list_apart(self) -> None:
        """Leave a list that takes long to the worker that makes it, and have another one do what waits."""
        job, process = self._running, self._let_go()
        if job is not None and process is not None:
            listing = ListProcess(process, self._frames, job.number, job.opening.name, self._seconds, self)
            self._listing[job.number] = listing
            listing.listed.connect(self.listed)
            listing.failed.connect(self.failed)
            listing.over.connect(lambda number: self._listing.pop(number, None))
            self._stop_running()
            self.start()

    def _let_go(self) -> QProcess | None:
        """Hear no more of the worker, and give it."""
        process, self._process = self._process, None
        self._decoder.stop()
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._decoder.start)
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._process_error)
        return process

    def _drop_worker(self) -> None:
        """Kill the worker; its object lives until the process is gone."""
        process = self._let_go()
        if process is not None and process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
        elif process is not None:
            self._dying.append(process)
            process.finished.connect(lambda: self._bury(process))
            process.kill()

    def _bury(self, process: QProcess) -> None:
        if process in self._dying:
            self._dying.remove(process)
            process.deleteLater()

    def _replace_worker(self) -> None:
        self._drop_worker()
        if not self._closed:
            self.start()
            QTimer.singleShot(0, self, self._next)

    def _fail(self, error: WinnowError) -> None:
        job = self._running
        self._stop_running()
        if job is not None:
            self.failed.emit(job.number, error)

    def _tell_slow(self) -> None:
        if self._running is not None:
            self.slow.emit(self._running.number)

    def _out_of_time(self) -> None:
        if self._running is None:
            return
        name, seconds = self._running.opening.name, f"{self._seconds:g}"
        self._replace_worker()
        late = tr("“{name}” took longer than {seconds} seconds, so Winnow gave it up.", name=name, seconds=seconds)
        self._fail(BudgetError(late, tr("Split it, or open a part of it.")))

    def _process_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._drop_worker()
            if self._running is None and self._queue:
                self._running = self._queue.popleft()
            self._died(noted("The process that cleans articles could not be started at “{name}”."))

    def _ended(self) -> None:
        """The worker ended by itself: take what it still said, then call the rest lost."""
        while self._process is not None and self._process.bytesAvailable():
            self._take(bytes(self._process.read(_READ).data()))
        self._drop_worker()
        self._died(noted("The process that cleans articles stopped at “{name}”."))

    def _died(self, sentence: str) -> None:
        if self._running is not None and self._took is None:  # not where only its article is still being put together
            hint = tr("Open it again, or split it if that happens twice. Everything else goes on.")
            self._fail(WorkerDiedError(tr(sentence, name=self._running.opening.name), hint))

    def _decode(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._process is not None and self._process.bytesAvailable():
            if clock.elapsed() >= _SLICE:
                self._decoder.start()
                return
            self._take(bytes(self._process.read(_READ).data()))

    def _take(self, data: bytes) -> None:
        try:
            for message in self._frames.feed(data):
                self._answer(message)
        except wire.WireError:
            self._drop_worker()
            self._died(_NONSENSE)

    def _answer(self, message: wire.Message) -> None:
        job = self._running
        if job is None:
            return
        if "article" in message:
            if message.get("job") != job.number:
                return
            # An article is many objects without a cycle among them: the collector must not walk them, now or later.
            gc.disable()
            self._builder.feed(job.number, message)
        elif message.get("beginning") == job.number:
            self.beginning.emit(job.number, decode_beginning(message))
        elif message.get("listed") == job.number:
            if not self._lists:
                self._split.start()
            self._lists = True
            self.listed.emit(job.number, decode_contents(message))
        elif message.get("done") == job.number and self._lists:
            self._stop_running()
            self.listed.emit(job.number, None)
        elif message.get("done") == job.number:
            if self._result is None and not self._builder.is_building(job.number):
                raise wire.WireError("done without an article")
            self._took = float(message.get("seconds", 0.0))
            self._budget.stop()
            self._finish()
        elif message.get("warned") == job.number:
            self.warned.emit(job.number, wire.decode_error(message))
        elif message.get("failed") == job.number:
            self._builder.restart()
            self._fail(wire.decode_error(message))

    def _take_article(self, number: int, result: object) -> None:
        if self._running is None or self._running.number != number:
            return
        if isinstance(result, core.Article):
            gc.freeze()
            self._result = result
            self._finish()
        else:
            self._took = None
            self._drop_worker()
            self._died(_NONSENSE)

    def _finish(self) -> None:
        """Hand the article over, once it is put together and the worker is done with it."""
        job, article, seconds = self._running, self._result, self._took
        if job is not None and article is not None and seconds is not None:
            self._stop_running()
            self.finished.emit(job.number, article, seconds)
