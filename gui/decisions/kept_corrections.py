"""The store of decisions as the window uses it: opened when it is first wanted, its failures told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from core.article.correction import Correction
    from core.article.source import Source
    from core.corrections.store import Store
    from gui.widgets.notices import NoticeBar


class KeptCorrections:
    """What outlives the window; where no store can be opened nothing does, and the reader is told once."""

    def __init__(self, path: Path | None, notices: NoticeBar) -> None:
        self._path = path
        self._notices = notices
        self._store: Store | None = None

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
        """Keep decisions; give the number of each in the store, None where it could not be kept."""
        if (store := self.store()) is not None:
            try:
                return list(store.add(source, corrections))
            except StoreError as error:
                self._tell(error)
        return [None] * len(corrections)

    def take_back(self, numbers: Iterable[int | None]) -> None:
        """Forget decisions by their numbers."""
        kept = [number for number in numbers if number is not None]
        if kept and (store := self.store()) is not None:
            try:
                store.take_back(kept)
            except StoreError as error:
                self._tell(error)

    def _tell(self, error: StoreError) -> None:
        self._notices.tell(error.sentence, error.hint)
