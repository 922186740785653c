"""Corpora in Parquet: a record a row, read in batches, however large the file is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from core.errors import ContainerError, MissingLibraryError, UnreadableError
from core.limits import LIMITS
from core.loading.containers.container import Entry
from core.loading.containers.corpus import Corpus
from core.loading.containers.records import Record

_BATCH = 256
_LARGEST_ROWS = 1 << 31
"""Bytes of a group of rows, unpacked, that is read."""


class Parquet(Corpus):
    """A corpus; its members are called by the numbers of their rows, from 1."""

    what = "a corpus in Parquet"

    def records(self) -> Iterator[tuple[int, Record | UnreadableError]]:
        """Yield the rows."""
        with self._opened() as file:
            yield from self._batches(file, 0, 1)

    def record(self, wanted: int) -> Record | UnreadableError | None:
        """Give one row; groups before its own are not read."""
        with self._opened() as file:
            first = 1
            for group in range(file.num_row_groups):
                rows = file.metadata.row_group(group).num_rows
                if first <= wanted < first + rows:
                    found = self._batches(file, group, first)
                    return next((record for number, record in found if number == wanted), None)
                first += rows
        return None

    def entries(self) -> Iterator[Entry]:
        """Yield the numbers of the rows, with their titles; no other column is read."""
        title = self.fields.title
        with self._opened() as file:
            if title is None:
                yield from (Entry(str(number)) for number in range(1, file.metadata.num_rows + 1))
                return
            for number, record in self._batches(file, 0, 1, [title]):
                yield Entry(str(number), self.fields.title_of(record) if not isinstance(record, Exception) else "")

    def _batches(
        self, file: Any, group: int, first: int, columns: list[str] | None = None
    ) -> Iterator[tuple[int, Record | UnreadableError]]:
        """Yield the rows from a group on, whose first row has a number."""
        number = first
        for at in range(group, file.num_row_groups):
            if file.metadata.row_group(at).total_byte_size > _LARGEST_ROWS:
                raise ContainerError(
                    f"“{self.blob.name}” has a group of rows of more than {_LARGEST_ROWS >> 30} GB.",
                    "Write it in smaller groups.",
                )
            for batch in file.iter_batches(_BATCH, row_groups=[at], columns=columns, use_threads=False):
                for record in batch.to_pylist():
                    yield number, record
                    number += 1

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        try:
            import pyarrow
            from pyarrow import parquet
        except ImportError as error:
            raise MissingLibraryError(
                f"“{self.blob.name}” is {self.what}, which needs pyarrow.", "Install winnow-reader[corpora]."
            ) from error
        limits = {"thrift_string_size_limit": LIMITS.member_bytes, "thrift_container_size_limit": LIMITS.members}
        try:
            with self.blob.open() as opened:
                yield parquet.ParquetFile(opened, memory_map=False, **limits)
        except (pyarrow.ArrowException, OSError, ValueError, OverflowError) as error:
            raise ContainerError(f"“{self.blob.name}” is damaged, or no Parquet that can be read.") from error
