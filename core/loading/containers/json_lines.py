"""Corpora in JSON lines: a record a line, read one at a time, however large the file is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice

from core.errors import ContainerError, UnreadableError
from core.limits import LIMITS
from core.loading.containers.corpus import Corpus
from core.loading.containers.records import Record
from core.loading.encoding import decode

SUFFIXES = ("jsonl", "ndjson", "jsonlines", "ldjson")
_LOOKED_AT = 50
_SOUND = 0.9
"""How many of the first lines must be objects where no name says that the file is a corpus."""
_read = json.JSONDecoder(strict=False).decode


class JsonLines(Corpus):
    """A corpus; its members are called by the numbers of their lines, from 1."""

    what = "a corpus in JSON lines"

    def fits(self) -> bool:
        """Tell whether nearly all of the first lines are objects of which some field holds texts."""
        if self.blob.name.lower().rsplit(".", 1)[-1] in SUFFIXES:
            return True
        try:
            lines = [self._record(line, number) for number, line in islice(self._lines(), _LOOKED_AT)]
            sound = sum(not isinstance(line, UnreadableError) for line in lines)
            return sound >= 2 and sound >= _SOUND * len(lines) and bool(self.fields)
        except ContainerError:
            return False

    def records(self) -> Iterator[tuple[int, Record | UnreadableError]]:
        """Yield the records of the lines that are not empty."""
        for number, line in self._lines():
            yield number, self._record(line, number)

    def raw(self) -> Iterator[tuple[int, bytes | Record | UnreadableError]]:
        """Yield the lines that are not empty."""
        return iter(self._lines())

    def record(self, wanted: int) -> Record | UnreadableError | None:
        """Give the record of a line; those before it are not read as JSON."""
        for number, line in self._lines():
            if number >= wanted:
                return self._record(line, number) if number == wanted else None
        return None

    def _lines(self) -> Iterator[tuple[int, bytes]]:
        """Yield the lines that are not empty, with their numbers."""
        most = LIMITS.record_bytes
        with self.blob.stream() as file:
            number = 0
            while line := file.readline(most + 1):
                number += 1
                if len(line) > most:
                    raise ContainerError(
                        f"Line {number:,} of “{self.blob.name}” is longer than {most >> 20} MB.",
                        "Split it into records.",
                    )
                if not line.isspace():
                    yield number, line

    def _record(self, line: bytes, number: int) -> Record | UnreadableError:
        return record_of(line, number, self.blob.name)


def record_of(line: bytes, number: int, name: str) -> Record | UnreadableError:
    """Give the record of a line, or why it is none; ``name`` is the file's, for sentences."""
    try:
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError:
            text = decode(line).text
        record = _read(text)
    except RecursionError:
        return ContainerError(f"Line {number:,} of “{name}” nests too deeply.", "The other lines can be read.")
    except ValueError:
        return ContainerError(f"Line {number:,} of “{name}” is no JSON.", "The other lines can be read.")
    if isinstance(record, dict):
        return record
    if isinstance(record, str):
        return {"text": record}
    return ContainerError(f"Line {number:,} of “{name}” is no record.", "The other lines can be read.")
