"""Where results go: standard output, a file, a file of lines that is added to, or a folder, which others write."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO, Protocol

from core.cli.pieces import Chunk
from core.cli.work import Result
from core.errors import SaveError
from core.export.saving import partial_file, save
from core.patterns import lazy_pattern

_PART = lazy_pattern(r"\..+\.[a-z0-9_]{8}\.part\Z")


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
        self._out: BinaryIO = sys.stdout.buffer
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
            self._out.flush()

    def flush(self) -> None:
        """Write out what was printed."""
        self._out.flush()

    def close(self) -> None:
        """Close what is open."""
        self._end_array()
        self.flush()

    def _end_array(self) -> None:
        if self._within:
            self._write(b"\n]\n")
        self._within = False

    def _write(self, data: bytes) -> None:
        self._out.write(data)


class AllInOne(Printed):
    """The results of a container or a folder in one file, as they would be printed; it is there when all are.

    Raises:
        SaveError: if it is there already, or cannot be written.
    """

    def __init__(self, path: str, *, array: bool) -> None:
        super().__init__(part=not array, array=array)
        self._path = path
        if os.path.lexists(path):
            raise SaveError(f"“{path}” is there already.", "Name another file.")
        try:
            Path(path).absolute().parent.mkdir(parents=True, exist_ok=True)
            self._half = partial_file(path)
        except OSError as error:
            raise not_written(path, error) from error
        self._out = self._half.file

    def take(self, chunk: Chunk, result: Result) -> None:
        """Write a result."""
        try:
            super().take(chunk, result)
        except OSError as error:
            raise not_written(self._path, error) from error

    def close(self) -> None:
        """Put the file in its place."""
        try:
            super().close()
            if self._out.tell():
                self._half.finish()
        except OSError as error:
            raise not_written(self._path, error) from error

    def drop(self) -> None:
        """Remove what was written, where it was not put in its place."""
        self._half.drop()


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
        last: The last of them.

    Raises:
        SaveError: if it is there already and that was not asked for, or cannot be written.
    """

    def __init__(self, path: str, *, resume: bool) -> None:
        self._path = path
        self._waiting: list[bytes] = []
        self.there = 0
        self.last = b""
        try:
            if os.path.lexists(path) and not resume and (not os.path.isfile(path) or os.path.getsize(path)):
                raise SaveError(f"“{path}” is there already.", "Go on with --resume, or name another file.")
            Path(path).absolute().parent.mkdir(parents=True, exist_ok=True)
            self._file: BinaryIO = open(path, "ab+")  # noqa: SIM115 -- it is closed by close
            self.there = _cut_torn(self._file)
            self.last = _last_line(self._file)
        except OSError as error:
            raise not_written(self._path, error) from error

    def take(self, chunk: Chunk, result: Result) -> None:
        """Add the line of a result."""
        if result.data is not None:
            self.add(result.data)

    def add(self, line: bytes) -> None:
        """Add a line, which is written with the next ``flush``."""
        self._waiting.append(line)

    def flush(self) -> None:
        """Write out what was added.

        Raises:
            SaveError: if it cannot be written.
        """
        # An interrupt in the midst of this must not have a line written twice.
        waiting, self._waiting = b"".join(self._waiting), []
        try:
            self._file.write(waiting)
            self._file.flush()
        except OSError as error:
            raise not_written(self._path, error) from error

    def close(self) -> None:
        """Close the file."""
        try:
            self._file.close()
        except OSError as error:
            raise not_written(self._path, error) from error


def not_written(path: str, error: OSError) -> SaveError:
    """Give the error for a file that cannot be written."""
    return SaveError(f"{path} could not be written: {error.strerror or error}.", "Choose another place.")


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


def _last_line(file: BinaryIO) -> bytes:
    """Give the last line of a file whose lines are whole."""
    size = file.seek(0, os.SEEK_END)
    found, step = b"", 1 << 12
    while len(found) < size and found.count(b"\n") < 2:
        step *= 4
        file.seek(max(0, size - step))
        found = file.read(min(size, step))
    file.seek(0, os.SEEK_END)
    return found.rstrip(b"\n").rpartition(b"\n")[2]


def remove_parts(folder: str) -> None:
    """Remove what an interrupted program left half written in a folder of outputs."""
    for below, _, names in os.walk(folder):
        for name in filter(_PART.match, names):
            Path(below, name).unlink(missing_ok=True)
