"""A worker that lists what takes long to list, while another one does what comes after it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal

from core.errors import BudgetError, WinnowError, WorkerDiedError
from core.worker import wire
from core.worker.listing import decode_contents
from gui.language.speech import tr

_SLICE = 8  # milliseconds of decoding between two turns of the event loop
_READ = 64 * 1024


class ListProcess(QObject):
    """A process in the middle of a list of contents; it is killed when that is over or given up.

    Signals:
        listed: number of the job and a Listed, its next batch, or None at its end.
        failed: number of the job and its WinnowError.
        over: number of the job, after all else.
    """

    listed = Signal(int, object)
    failed = Signal(int, object)
    over = Signal(int)

    def __init__(
        self, process: QProcess, frames: wire.FrameReader, number: int, name: str, seconds: float, parent: QObject
    ) -> None:
        """Take over a process that answers a job, and what was read of its next frame.

        Args:
            process: The process; nothing else may be connected to it.
            frames: What takes its bytes.
            number: The job's number.
            name: What it lists, in words for the reader.
            seconds: The time that it may still take.
            parent: The owner.
        """
        super().__init__(parent)
        self._process, self._frames, self._number, self._name = process, frames, number, name
        process.setParent(self)
        self._decoder = QTimer(self)
        self._decoder.setSingleShot(True)
        self._decoder.timeout.connect(self._decode)
        process.readyReadStandardOutput.connect(self._decoder.start)
        process.finished.connect(self._ended)
        self._is_over = False
        late = BudgetError(
            tr("“{name}” took longer than {seconds} seconds to list.", name=name, seconds=f"{seconds:g}"),
            tr("What was found until then can be opened."),
        )
        self._budget = QTimer(self)
        self._budget.setSingleShot(True)
        self._budget.timeout.connect(lambda: self._end(late))
        self._budget.start(int(seconds * 1000))
        self._decoder.start()

    def kill(self) -> None:
        """Give it up: no signal follows."""
        self._is_over = True
        self._budget.stop()
        self._decoder.stop()
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self.deleteLater()
        else:
            self._process.finished.connect(self.deleteLater)
            self._process.kill()

    def end(self) -> None:
        """Give it up, and wait until the process is gone."""
        self.kill()
        self._process.waitForFinished(5_000)

    def _decode(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not self._is_over and self._process.bytesAvailable():
            if clock.elapsed() >= _SLICE:
                self._decoder.start()
                return
            self._take(bytes(self._process.read(_READ).data()))

    def _take(self, data: bytes) -> None:
        try:
            for message in self._frames.feed(data):
                if self._is_over:
                    return
                if message.get("listed") == self._number:
                    self.listed.emit(self._number, decode_contents(message))
                elif message.get("done") == self._number:
                    self.listed.emit(self._number, None)
                    self._end()
                elif message.get("failed") == self._number:
                    self._end(wire.decode_error(message))
        except wire.WireError:
            self._end(
                self._dead(
                    tr(
                        "The process that lists “{name}” gave an answer that makes no sense and was stopped.",
                        name=self._name,
                    )
                )
            )

    def _ended(self) -> None:
        while not self._is_over and self._process.bytesAvailable():
            self._take(bytes(self._process.read(_READ).data()))
        if not self._is_over:
            self._end(self._dead(tr("The process that lists “{name}” stopped.", name=self._name)))

    def _dead(self, sentence: str) -> WorkerDiedError:
        return WorkerDiedError(
            sentence,
            tr("What it found can be opened."),
        )

    def _end(self, error: WinnowError | None = None) -> None:
        self.kill()
        if error is not None:
            self.failed.emit(self._number, error)
        self.over.emit(self._number)
