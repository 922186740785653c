"""Corpora in Parquet: a record a row, read in batches, however large the file and its groups of rows are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

from core.errors import ContainerError, MissingLibraryError, UnreadableError
from core.limits import LIMITS
from core.loading.containers.container import Entry
from core.loading.containers.corpus import SAMPLE, Corpus
from core.loading.containers.records import Record

_BATCH = 256
_BUFFER = 1 << 20
"""Bytes of a column that are read at once; without it a column's whole part of a group would be."""


class Parquet(Corpus):
    """A corpus; its members are called by the numbers of their rows, from 1."""

    what = "a corpus in Parquet"

    def records(self) -> Iterator[tuple[int, Record | UnreadableError]]:
        """Yield the rows, of the columns that matter, or of all."""
        columns = None if self.whole else self.fields.columns
        with self._opened() as file:
            yield from self._batches(file, 0, 1, columns)

    def sample(self) -> list[Record]:
        """Give the first rows, of all columns."""
        with self._opened() as file:
            return [record for _, record in islice(self._batches(file, 0, 1, None), SAMPLE)]

    def record(self, wanted: int) -> Record | UnreadableError | None:
        """Give one row; groups before its own are not read."""
        columns = self.fields.columns
        with self._opened() as file:
            first = 1
            for group in range(file.num_row_groups):
                rows = file.metadata.row_group(group).num_rows
                if first <= wanted < first + rows:
                    found = self._batches(file, group, first, columns)
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
            for number, record in self._batches(file, 0, 1, {title}):
                yield Entry(str(number), self.fields.title_of(record))

    def _batches(self, file: Any, group: int, first: int, columns: set[str] | None) -> Iterator[tuple[int, Record]]:
        """Yield the rows from a group on, whose first row has a number."""
        number = first
        names = None
        # Columns whose names hold points cannot be told from those within others.
        if columns is not None and not any("." in name for name in file.schema_arrow.names):
            outer = {column.split(".")[0] for column in columns}
            names = [name for name in file.schema_arrow.names if name in outer]
        for at in range(group, file.num_row_groups):
            for batch in file.iter_batches(_BATCH, row_groups=[at], columns=names, use_threads=False):
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
                yield parquet.ParquetFile(opened, memory_map=False, buffer_size=_BUFFER, pre_buffer=False, **limits)
        except (pyarrow.ArrowException, OSError, ValueError, OverflowError) as error:
            raise ContainerError(f"“{self.blob.name}” is damaged, or no Parquet that can be read.") from error
