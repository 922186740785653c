"""Bytes to read from: of a file on disk, which are never read whole unless asked for, or in memory."""

from __future__ import annotations

import io
import os
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
        size: The number of bytes.
    """

    def __init__(self, name: str, *, path: str | None = None, data: bytes = b"") -> None:
        self.name = name
        self.path = path
        self._data = data
        self.size = os.path.getsize(path) if path is not None else len(data)

    def open(self) -> BinaryIO:
        """Open the bytes for reading, with seeking.

        Raises:
            OSError: if the file cannot be opened.
        """
        return open(self.path, "rb") if self.path is not None else io.BytesIO(self._data)

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
