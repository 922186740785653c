"""Tables in text, with values parted by commas, semicolons, tabs or bars: a record a row, read one at a time."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from itertools import islice

from core.errors import ContainerError, UnreadableError
from core.limits import LIMITS
from core.loading.containers.blob import Blob
from core.loading.containers.corpus import Corpus
from core.loading.containers.records import Record
from core.loading.containers.told import is_named_table
from core.loading.encoding import decode

_DELIMITERS = ",;\t|"
_ROWS = 30
"""First rows that must agree on the number of their fields."""
_AGREE = 0.9
"""How many of them must, where no name says that the file is a table."""
_AGREE_NAMED = 0.5
_CHUNK = 1024 * 1024
_LONGEST_NAME = 60


class Table(Corpus):
    """A table with a head; its members are called by the numbers of their rows below it, from 1."""

    what = "a table of articles (CSV)"

    def __init__(self, blob: Blob) -> None:
        super().__init__(blob)
        self._encoding = ""
        self._delimiter = ","
        self._names: list[str] = []

    def fits(self) -> bool:
        """Tell whether rows follow that agree with a head, and a column of them holds articles."""
        is_named = is_named_table(self.blob.name)
        try:
            self._encoding = self._encoding_of()
            names = self._head(is_named)
            if not names:
                return False
            self._names = names
            self._fields = None
            return self.fields.is_sure if is_named else self.fields.is_sure and self._is_named_field()
        except ContainerError as error:
            return is_named and "longer" in error.sentence

    def records(self) -> Iterator[tuple[int, Record | UnreadableError]]:
        """Yield the rows below the head."""
        rows = self._rows(self._delimiter)
        next(rows, None)
        for number, row in enumerate(rows, 1):
            if len(row) > len(self._names):
                error = ContainerError(
                    f"Row {number:,} of “{self.blob.name}” has {len(row)} fields, and the head has {len(self._names)}.",
                    "The other rows can be read.",
                )
                yield number, error
            else:
                yield number, dict(zip(self._names, row, strict=False))

    def _is_named_field(self) -> bool:
        """Tell whether the names of columns are those of a corpus, and not words of a sentence."""
        fields = self.fields
        return fields.is_named and bool(fields.title or fields.url or fields.date or fields.language)

    def _head(self, is_named: bool) -> list[str]:
        """Find what parts the fields, and give the names of the columns; none where it is no table."""
        best: tuple[int, str, list[str]] = (0, "", [])
        for delimiter in _DELIMITERS:
            rows = self._rows(delimiter)
            names = [name.strip() for name in next(rows, [])]
            if not _are_names(names):
                continue
            below = list(islice(rows, _ROWS))
            agree = sum(len(row) == len(names) for row in below)
            if agree < max(1 if is_named else 2, (_AGREE_NAMED if is_named else _AGREE) * len(below)):
                continue
            best = max(best, (len(names), delimiter, names), key=lambda one: one[0])
        if best[2]:
            self._delimiter = best[1]
        return best[2]

    def _rows(self, delimiter: str) -> Iterator[list[str]]:
        """Yield the rows that are not empty.

        Raises:
            ContainerError: where a field is too long.
        """
        most = LIMITS.record_bytes
        before = csv.field_size_limit(most)
        try:
            with self.blob.stream() as file:
                text = io.TextIOWrapper(file, self._encoding, "replace", newline="")
                lines = self._lines(text, most)
                reader = csv.reader(lines, delimiter=delimiter, strict=False)
                while True:
                    csv.field_size_limit(most)
                    row = next(reader, None)
                    if row is None:
                        return
                    if any(row):
                        yield row
        except csv.Error as error:
            raise self._too_long(most) from error
        finally:
            csv.field_size_limit(before)

    def _lines(self, text: io.TextIOWrapper, most: int) -> Iterator[str]:
        """Yield the lines without the mark of the encoding before the first."""
        first = True
        while line := text.readline(most + 1):
            if len(line) > most:
                raise self._too_long(most)
            yield line.removeprefix("\ufeff") if first else line
            first = False

    def _too_long(self, most: int) -> ContainerError:
        return ContainerError(
            f"A field of “{self.blob.name}” is longer than {most >> 20} MB.", "Is a quotation mark missing in it?"
        )

    def _encoding_of(self) -> str:
        """Find the encoding from the first part that is not ASCII alone."""
        with self.blob.stream() as file:
            chunk = file.read(_CHUNK)
            marked = chunk.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF8))
            while chunk.isascii() and b"\0" not in chunk and not marked:
                more = file.read(_CHUNK)
                if not more:
                    break
                chunk = more
            chunk += file.readline(_CHUNK)
        return decode(chunk).encoding


def _are_names(names: list[str]) -> bool:
    """Tell whether a row holds names of columns: short, all different, and hardly one empty."""
    there = [name for name in names if name]
    return (
        len(names) >= 2
        and len(there) >= len(names) - 1
        and len(set(there)) == len(there)
        and all(len(name) <= _LONGEST_NAME and "\n" not in name for name in there)
        and not any(name[-1] in ".!?…" or name.replace(".", "").isdecimal() for name in there)
    )
