"""Where results go: standard output, a file, a file of lines that is added to, or a folder, which others write."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import BinaryIO, Protocol

from core.cli.pieces import Chunk
from core.cli.work import Result
from core.errors import SaveError
from core.export.saving import save

_PART = re.compile(r"\..+\.[a-z0-9_]{8}\.part\Z")


class Output(Protocol):
    """Takes the results, in order."""

    def take(self, chunk: Chunk, result: Result) -> None:
        """Take a result of a chunk.

        Raises:
            SaveError: if it cannot be written.
        """

    def flush(self) -> None:
        """Write out what was taken; called behind every chunk."""

    def close(self) -> None:
        """End: no more results come."""


class Printed:
    """Results on standard output, as UTF-8 whatever the locale says, one parted from the other.

    Args:
        part: Whether an empty line parts them.
        array: Whether those of a container or a folder are one array of JSON.
    """

    def __init__(self, *, part: bool, array: bool) -> None:
        self._part = part
        self._array = array
        self._group: int | None = None
        self._within = False
        self._first = True

    def take(self, chunk: Chunk, result: Result) -> None:
        """Print a result."""
        if chunk.group != self._group:
            self._end_array()
            self._group = chunk.group
        data = result.data
        if data is None:
            return
        array = self._array and chunk.several
        if array and self._within:
            self._write(b",\n" + data.rstrip(b"\n"))
            return
        self._write(b"\n" if self._part and not self._first else b"")
        self._first = False
        if array:
            self._within = True
            self._write(b"[\n" + data.rstrip(b"\n"))
        else:
            self._write(data + (b"" if data.endswith(b"\n") or data.startswith(b"PK") else b"\n"))
            sys.stdout.buffer.flush()

    def flush(self) -> None:
        """Write out what was printed."""
        sys.stdout.buffer.flush()

    def close(self) -> None:
        """Close what is open."""
        self._end_array()
        self.flush()

    def _end_array(self) -> None:
        if self._within:
            self._write(b"\n]\n")
        self._within = False

    def _write(self, data: bytes) -> None:
        sys.stdout.buffer.write(data)


class OneFile:
    """A single result in a file."""

    def __init__(self, path: str) -> None:
        self._path = path

    def take(self, chunk: Chunk, result: Result) -> None:
        """Write the result."""
        if result.data is not None:
            save(self._path, result.data)

    def flush(self) -> None:
        """Do nothing: all is written."""

    def close(self) -> None:
        """Do nothing: all is written."""


class Folder(OneFile):
    """A folder that the results were written to already.

    Raises:
        SaveError: if it is no folder.
    """

    def __init__(self, path: str, *, resume: bool) -> None:
        super().__init__(path)
        if resume:
            remove_parts(path)

    def take(self, chunk: Chunk, result: Result) -> None:
        """Do nothing: all is written."""


class Lines:
    """A file that lines are added to as they come, so that what is whole of it stays whatever happens.

    Args:
        path: The file.
        resume: Whether to go on where it ends; a last line that is torn goes.

    Attributes:
        there: The number of lines that it held.

    Raises:
        SaveError: if it is there already and that was not asked for, or cannot be written.
    """

    def __init__(self, path: str, *, resume: bool) -> None:
        self._path = path
        self.there = 0
        try:
            if os.path.lexists(path) and not resume and (not os.path.isfile(path) or os.path.getsize(path)):
                raise SaveError(f"“{path}” is there already.", "Go on with --resume, or name another file.")
            Path(path).absolute().parent.mkdir(parents=True, exist_ok=True)
            self._file: BinaryIO = open(path, "ab+")  # noqa: SIM115 -- it is closed by close
            self.there = _cut_torn(self._file)
        except OSError as error:
            raise self._failed(error) from error

    def take(self, chunk: Chunk, result: Result) -> None:
        """Add the line of a result."""
        if result.data is not None:
            self.add(result.data)

    def add(self, line: bytes) -> None:
        """Add a line.

        Raises:
            SaveError: if it cannot be written.
        """
        try:
            self._file.write(line)
        except OSError as error:
            raise self._failed(error) from error

    def flush(self) -> None:
        """Write out what was added."""
        try:
            self._file.flush()
        except OSError as error:
            raise self._failed(error) from error

    def close(self) -> None:
        """Close the file."""
        try:
            self._file.close()
        except OSError as error:
            raise self._failed(error) from error

    def _failed(self, error: OSError) -> SaveError:
        why = error.strerror or str(error)
        return SaveError(f"{self._path} could not be written: {why}.", "Choose another place.")


def _cut_torn(file: BinaryIO) -> int:
    """Cut off what stands behind the last line break of a file; give the number of its lines."""
    file.seek(0)
    lines = at = whole = 0
    while block := file.read(1 << 20):
        lines += block.count(b"\n")
        last = block.rfind(b"\n")
        whole = at + last + 1 if last >= 0 else whole
        at += len(block)
    if whole < at:
        file.truncate(whole)
    file.seek(0, os.SEEK_END)
    return lines


def remove_parts(folder: str) -> None:
    """Remove what an interrupted program left half written in a folder of outputs."""
    for below, _, names in os.walk(folder):
        for name in filter(_PART.match, names):
            Path(below, name).unlink(missing_ok=True)
