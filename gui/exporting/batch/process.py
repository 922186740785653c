"""The process that cleans a folder: begun, stopped for a while, given up; what it tells, and how it ended."""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal

from gui.exporting.batch.plan import Plan
from gui.exporting.batch.report import GrowingReport
from gui.jobs.own_process import own_process
from gui.language.speech import tr

COMMAND = (sys.executable, "-P", "-m", "gui.exporting.batch")
"""The process's command line; see ``export_process`` for -P."""
CAN_PAUSE = hasattr(os, "killpg")
"""Whether a group of processes can be stopped for a while here."""
_COUNTS = re.compile(r"([\d,]+) done(?:, ([\d,]+) there already)?(?:, ([\d,]+) failed)?, [\d,]+ a second")
_INTERRUPTED = 130
_LOOK = 500  # milliseconds between two looks into the report
_PATIENCE = 10_000  # milliseconds that it has to end when it is given up


class Outcome(Enum):
    """How it ended."""

    DONE = auto()
    CANCELLED = auto()
    BROKEN = auto()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many articles were cleaned, were there already, and failed; how many were cleaned in a second."""

    done: int = 0
    present: int = 0
    failed: int = 0
    rate: float = 0.0


class BatchProcess(QObject):
    """One batch, from its start to its end.

    Signals:
        counted: Counts, about once a second and at the end.
        failures: a list of Failure, as they come.
        ended: the Outcome, after all else.
    """

    counted = Signal(object)
    failures = Signal(object)
    ended = Signal(object)

    def __init__(self, plan: Plan, parent: QObject | None = None, *, command: Sequence[str] | None = None) -> None:
        """Prepare; ``command`` is what runs instead of ``COMMAND``."""
        super().__init__(parent)
        self.plan = plan
        self.counts = Counts()
        self.complaint = ""
        self._command = list(command or COMMAND)
        self._report = GrowingReport(plan.report)
        self._line = b""
        self._told = self._at_counts = self._cancelled = self._paused = self._over = False
        self._clock = QElapsedTimer()
        self._worked = 0  # milliseconds before the clock was started last
        self._process = own_process(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.readyReadStandardError.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._error)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self._look_at_report)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PATIENCE)
        self._late.timeout.connect(self._kill)

    def start(self) -> None:
        """Begin."""
        self._clock.start()
        self._look.start()
        self._process.start(self._command[0], [*self._command[1:], *self.plan.arguments()])

    def is_running(self) -> bool:
        """Tell whether it has not ended."""
        return not self._over

    def is_paused(self) -> bool:
        """Tell whether it is stopped for a while."""
        return self._paused

    def can_pause(self) -> bool:
        """Tell whether it can be stopped for a while now: it has begun its work and is not being given up."""
        return CAN_PAUSE and self._told and not self._cancelled and not self._over

    def pause(self) -> None:
        """Stop all of its processes, until ``go_on``."""
        if self.can_pause() and not self._paused and self._signal("SIGSTOP"):
            self._paused = True
            self._worked += self._clock.elapsed()

    def go_on(self) -> None:
        """Have its processes go on, where they are stopped."""
        if self._paused and self._signal("SIGCONT"):
            self._paused = False
            self._clock.start()

    def cancel(self) -> None:
        """Give it up: it ends cleanly, and can be resumed."""
        if self._over:
            return
        self._cancelled = True
        self.go_on()
        self._process.closeWriteChannel()
        self._late.start()

    def end(self) -> None:
        """Give it up, and wait until it is gone."""
        if self._over:
            return
        self.cancel()
        if not self._process.waitForFinished(_PATIENCE):
            self._kill()
            self._process.waitForFinished(_PATIENCE)

    def _signal(self, name: str) -> bool:
        """Send a signal to all of its processes; tell whether that was possible."""
        with suppress(OSError):
            os.killpg(self._process.processId(), getattr(signal, name))
            return True
        return False

    def _kill(self) -> None:
        if CAN_PAUSE and self._process.processId():
            self._signal("SIGKILL")
        self._process.kill()

    def _read(self) -> None:
        *lines, self._line = (self._line + self._process.readAllStandardError().data()).split(b"\n")
        for line in lines:
            self._take(line.decode("utf-8", "replace").rstrip("\r"))

    def _take(self, line: str) -> None:
        found = _COUNTS.fullmatch(line)
        self._at_counts = found is not None or (self._at_counts and not line.strip())
        if found is None:
            if line.startswith("winnow: "):
                self.complaint = line.removeprefix("winnow: ")
            elif self.complaint and line.startswith("  "):
                self.complaint += f" {line.strip()}"
            elif line.strip():  # what is no sentence is for whoever watches the terminal
                print(line, file=sys.stderr)  # noqa: T201
            return
        self._told = True
        self.complaint = ""
        done, present, failed = (int((part or "0").replace(",", "")) for part in found.groups())
        seconds = (self._worked + (0 if self._paused else self._clock.elapsed())) / 1000
        self.counts = Counts(done, present, failed, done / max(seconds, 0.001))
        self.counted.emit(self.counts)

    def _look_at_report(self) -> bool:
        """Tell what failed since the last look; give whether there may be more."""
        found, more = self._report.failures()
        if found:
            self.failures.emit(found)
        return more

    def _error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.complaint = tr("The process that cleans could not be started.")
            self._finished(-1)

    def _finished(self, code: int) -> None:
        self._look.stop()
        self._late.stop()
        if self._over:
            return
        self._over = True
        self._read()
        while self._look_at_report():
            pass
        is_whole = self._process.exitStatus() is QProcess.ExitStatus.NormalExit and code >= 0
        # The last that it says, where it came to its end, is how much was done.
        if is_whole and self._at_counts and code != _INTERRUPTED:
            outcome = Outcome.DONE
        else:
            outcome = Outcome.CANCELLED if self._cancelled or code == _INTERRUPTED else Outcome.BROKEN
        self.ended.emit(outcome)
