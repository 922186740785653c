"""What is being opened: which job is whose, which result is still wanted, and what the progress row says of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from PySide6.QtCore import QObject, Signal

from core.article import Article
from core.errors import WinnowError
from gui.background import Background
from gui.intake import Opening
from gui.progress import ProgressRow


class Jobs(QObject):
    """The openings that are under way, in batches: what was opened at once is one.

    Signals:
        opened: an Opening, its Article, the seconds that it took, and whether it is the first of the newest batch, the
            one that the reader waits for.
        failed: an Opening and its WinnowError.
    """

    opened = Signal(object, object, float, bool)
    failed = Signal(object, object)

    def __init__(self, background: Background, row: ProgressRow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._row = row
        self._jobs: dict[int, tuple[Opening, int]] = {}
        self._batches = count(1)
        self._wanted = 0  # the batch whose first article the reader waits for
        background.started.connect(self._started)
        background.slow.connect(self._slow)
        background.finished.connect(self._finished)
        background.failed.connect(self._failed)

    def open(self, openings: Iterable[Opening]) -> list[int]:
        """Open things; give the numbers of the jobs. An older job of the same file is void."""
        batch = next(self._batches)
        numbers: list[int] = []
        for opening in openings:
            for number, (other, _) in list(self._jobs.items()):
                if opening.path is not None and other.path == opening.path:
                    self._forget(number)
            number = self._background.submit(opening)
            self._jobs[number] = (opening, batch)
            numbers.append(number)
        if numbers:
            self._wanted = batch
        return numbers

    def cancel(self) -> None:
        """Give up the job that is being done."""
        number = self._background.running()
        if number is not None:
            self._forget(number)

    def busy(self) -> bool:
        """Tell whether something is still being opened."""
        return bool(self._jobs)

    def _forget(self, number: int) -> None:
        self._jobs.pop(number, None)
        self._row.hide()
        self._background.cancel(number)

    def _started(self, number: int) -> None:
        if not self._row.isHidden():
            self._slow(number)

    def _slow(self, number: int) -> None:
        if number in self._jobs:
            self._row.appear(self._jobs[number][0].name, self._background.waiting())

    def _finished(self, number: int, article: Article, seconds: float) -> None:
        if (known := self._settle(number)) is not None:
            opening, batch = known
            wanted = batch == self._wanted
            if wanted:
                self._wanted = 0
            self.opened.emit(opening, article, seconds, wanted)

    def _failed(self, number: int, error: WinnowError) -> None:
        if (known := self._settle(number)) is not None:
            self.failed.emit(known[0], error)

    def _settle(self, number: int) -> tuple[Opening, int] | None:
        known = self._jobs.pop(number, None)
        if not self._jobs:
            self._row.hide()
        return known
