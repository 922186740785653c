"""Corpora in JSON lines: a record a line, read one at a time, however large the file is."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from itertools import islice

from core.errors import ContainerError
from core.limits import LIMITS
from core.loading.containers.container import Container, Entry, Member, Unread
from core.loading.containers.records import Fields, Record, fields_of, member_of

_SAMPLE = 50


class JsonLines(Container):
    """A corpus; its members are called by the numbers of their lines, from 1."""

    what = "a corpus in JSON lines"

    def members(self) -> Iterator[Member | Unread]:
        """Yield the records."""
        fields: Fields | None = None
        for number, line in self._lines():
            name = str(number)
            try:
                record = self._record(line, number)
            except ContainerError as error:
                yield Unread(name, error)
                continue
            fields = fields or self._fields()
            yield member_of(record, fields, name, self.what)

    def entries(self) -> Iterator[Entry]:
        """Yield the numbers of the lines, with the titles of the records."""
        fields: Fields | None = None
        for number, line in self._lines():
            try:
                record = self._record(line, number)
            except ContainerError:
                yield Entry(str(number))
                continue
            fields = fields or self._fields()
            yield Entry(str(number), fields.title_of(record))

    def member(self, name: str) -> Member:
        """Give the record of a line."""
        for number, line in self._lines():
            if str(number) == name:
                return member_of(self._record(line, number), self._fields(), name, self.what)
        raise self.missing(name)

    def _fields(self) -> Fields:
        sample: list[Record] = []
        for number, line in islice(self._lines(), _SAMPLE):
            with contextlib.suppress(ContainerError):
                sample.append(self._record(line, number))
        return fields_of(sample, self.blob.name)

    def _lines(self) -> Iterator[tuple[int, bytes]]:
        """Yield the lines that are not empty, with their numbers."""
        with self.blob.stream() as file:
            number = 0
            while line := file.readline(LIMITS.record_bytes + 1):
                number += 1
                if len(line) > LIMITS.record_bytes:
                    raise ContainerError(
                        f"Line {number:,} of “{self.blob.name}” is longer than {LIMITS.record_bytes >> 20} MB.",
                        "Split it into records.",
                    )
                if not line.isspace():
                    yield number, line

    def _record(self, line: bytes, number: int) -> Record:
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise ContainerError(
                f"Line {number:,} of “{self.blob.name}” is no JSON.", "The other lines can be read."
            ) from error
        if isinstance(record, dict):
            return record
        return {"text": record if isinstance(record, str) else json.dumps(record, ensure_ascii=False)}
