"""The store of decisions as the window uses it: opened when it is first wanted, its failures told."""

from __future__ import annotations

from collections import deque
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer

from core.errors import StoreError
from gui.language.core_words import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from core.article.correction import Correction
    from core.article.source import Source
    from core.corrections.store import Store
    from gui.widgets.notices import NoticeBar


_AT_ONCE = 24
"""Decisions that are kept while the reader waits."""
_A_TURN = 16
"""Decisions that are kept in a turn of the event loop."""


class _Waiting(NamedTuple):
    """A decision that waits for its turn, and the number that it has meanwhile."""

    ticket: int
    source: Source
    correction: Correction


class KeptCorrections:
    """What outlives the window; where no store can be opened nothing does, and the reader is told once."""

    def __init__(self, path: Path | None, notices: NoticeBar) -> None:
        self._path = path
        self._notices = notices
        self._store: Store | None = None
        self._waiting: deque[_Waiting] = deque()
        self._tickets = count(1)
        self._numbers: dict[int, int] = {}  # in the store, by ticket
        self._turns = QTimer(notices)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._keep_some)

    def store(self) -> Store | None:
        """Give the store, opened if it was not; None where nothing is kept."""
        if self._store is None and self._path is not None:
            from core.corrections.store import Store  # the window starts without SQLite

            try:
                self._store = Store(self._path)
            except StoreError as error:
                self._path = None  # told once
                self._tell(error)
        return self._store

    def known(self, source: Source) -> tuple[Correction, ...] | None:
        """Give all that rules and decisions of before say of an original; None where that cannot be looked up."""
        store = self.store()
        if store is None:
            return None
        from core.corrections.rules import corrections_by, site_of  # what ``recall`` does, without the pipeline

        try:
            return (*corrections_by(store.rules(site_of(source)), source), *store.known(source).corrections)
        except StoreError:
            return None  # told when the decision cannot be kept

    def add(self, source: Source, corrections: Sequence[Correction]) -> list[int | None]:
        """Keep decisions; give the number of each, None where it could not be kept.

        Many of them are kept in turns of their own, since each is looked for in all of the original: their numbers are
        negative, and mean the same here as those that they have in the store.
        """
        store = self.store()
        if store is None:
            return [None] * len(corrections)
        if len(corrections) > _AT_ONCE or self._waiting:
            waiting = [_Waiting(-next(self._tickets), source, one) for one in corrections]
            self._waiting += waiting
            self._turns.start()
            return [one.ticket for one in waiting]
        try:
            return list(store.add(source, corrections))
        except StoreError as error:
            self._tell(error)
            return [None] * len(corrections)

    def is_waiting(self) -> bool:
        """Tell whether decisions are still to be kept."""
        return bool(self._waiting)

    def finish(self) -> None:
        """Keep at once what waits for its turn."""
        while self._waiting:
            self._keep_some()

    def _keep_some(self) -> None:
        """Keep the decisions of a turn, about one original."""
        some = [self._waiting.popleft()]
        while self._waiting and len(some) < _A_TURN and self._waiting[0].source is some[0].source:
            some.append(self._waiting.popleft())
        if not self._waiting:
            self._turns.stop()
        store = self.store()
        if store is None:
            return
        try:
            numbers = store.add(some[0].source, [one.correction for one in some])
        except StoreError as error:
            self._waiting.clear()  # told once
            self._turns.stop()
            self._tell(error)
            return
        self._numbers.update((one.ticket, number) for one, number in zip(some, numbers, strict=True))

    def take_back(self, numbers: Iterable[int | None]) -> None:
        """Forget decisions by their numbers, those too that wait for their turn."""
        gone = {number for number in numbers if number is not None}
        self._waiting = deque(one for one in self._waiting if one.ticket not in gone)
        if not self._waiting:
            self._turns.stop()
        kept = [number if number > 0 else self._numbers.pop(number) for number in gone if self._is_kept(number)]
        if kept and (store := self.store()) is not None:
            try:
                store.take_back(kept)
            except StoreError as error:
                self._tell(error)

    def _is_kept(self, number: int) -> bool:
        return number > 0 or number in self._numbers

    def _tell(self, error: StoreError) -> None:
        self._notices.tell(said(error.sentence), said(error.hint))
