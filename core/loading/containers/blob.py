"""Bytes to read from: of a file on disk, which are never read whole unless asked for, or in memory."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from typing import BinaryIO

from core.limits import LIMITS
from core.loading.files import read_file, too_large

HEAD = 8192
"""Bytes by which a container is told."""


class Blob:
    """Bytes with a name.

    Attributes:
        name: What it is called: a file's name, or a path in a container.
        path: The file's path, or None for bytes in memory.
    """

    def __init__(self, name: str, *, path: str | None = None, data: bytes = b"") -> None:
        self.name = name
        self.path = path
        self._data = data

    @property
    def size(self) -> int:
        """The number of bytes."""
        return os.path.getsize(self.path) if self.path is not None else len(self._data)

    def open(self) -> BinaryIO:
        """Open the bytes for reading, with seeking.

        Raises:
            OSError: if the file cannot be opened.
        """
        return open(self.path, "rb") if self.path is not None else io.BytesIO(self._data)

    def stream(self) -> BinaryIO:
        """Open the bytes for reading forward alone, which needs no more memory for large ones.

        Raises:
            OSError: if the file cannot be opened.
            UnreadableError: here or in reading, where the bytes are unpacked on the way and that fails.
        """
        return self.open()

    def head(self, size: int = HEAD) -> bytes:
        """Give the first bytes."""
        if self.path is None:
            return self._data[:size]
        with self.open() as file:
            return file.read(size)

    def whole(self, limit: int = LIMITS.file_bytes) -> bytes:
        """Give all bytes.

        Raises:
            UnreadableError: if they are more than ``limit``, or cannot be read.
        """
        if self.path is not None:
            return read_file(self.path, limit)
        if len(self._data) > limit:
            raise too_large(self.name, len(self._data), limit)
        return self._data


class Streamed(Blob):
    """Bytes that are unpacked as they are read, each time anew; read whole only where they are few.

    Args:
        name: What it is called.
        opener: What begins to unpack; the stream reads forward, and raises an ``UnreadableError`` where it cannot.
    """

    def __init__(self, name: str, opener: Callable[[], BinaryIO]) -> None:
        super().__init__(name)
        self._opener = opener
        self._head = b""
        self._read = False

    @property
    def size(self) -> int:
        """The number of bytes, for which they are unpacked whole."""
        return len(self.whole(LIMITS.member_bytes))

    def open(self) -> BinaryIO:
        """Unpack the bytes whole, for seeking."""
        return io.BytesIO(self.whole(LIMITS.member_bytes))

    def stream(self) -> BinaryIO:
        """Begin to unpack the bytes."""
        return io.BytesIO(self._data) if self._read else self._opener()

    def head(self, size: int = HEAD) -> bytes:
        """Give the first bytes."""
        if self._read:
            return self._data[:size]
        if len(self._head) < size:
            with self._opener() as file:
                self._head = file.read(size)
        return self._head[:size]

    def whole(self, limit: int = LIMITS.file_bytes) -> bytes:
        """Unpack all bytes.

        Raises:
            UnreadableError: if they are more than ``limit``, or cannot be unpacked.
        """
        if not self._read:
            with self._opener() as file:
                data = read_up_to(file, limit + 1)
            if len(data) > limit:
                raise too_large(self.name, len(data), limit)
            self._data, self._read = data, True
        return super().whole(limit)


def read_up_to(file: BinaryIO, size: int) -> bytes:
    """Read up to ``size`` bytes, without taking the memory for them before they come."""
    parts: list[bytes] = []
    while size > 0 and (part := file.read(min(size, 1 << 20))):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
