"""Bytes that are unpacked as they are read, under budgets: what is a bomb, damaged or cut off ends in a sentence."""

from __future__ import annotations

import bz2
import io
import lzma
import zlib
from collections.abc import Callable
from typing import Any, BinaryIO, Protocol

from core.errors import ContainerError, MissingLibraryError
from core.limits import LIMITS

CHUNK = 16_384
_SMALL = 2048
"""Bytes that are handed at a time to what cannot limit what it gives: it gives 64 MB for them at most."""
FREE = 1024 * 1024
"""Bytes that may be unpacked whatever the ratio is."""


class Decompressor(Protocol):
    """What unpacks one stream, as those of the standard library do."""

    @property
    def eof(self) -> bool:
        """Whether the stream has ended."""
        ...

    @property
    def needs_input(self) -> bool:
        """Whether more bytes must be given before any come."""
        ...

    @property
    def unused_data(self) -> bytes:
        """What was given beyond the end."""
        ...

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Take bytes and give what comes of them, ``max_length`` at most."""
        ...


class _Zlib:
    def __init__(self, bits: int) -> None:
        self._of = zlib.decompressobj(bits)
        self.eof, self.needs_input, self.unused_data = False, True, b""

    def decompress(self, data: bytes, max_length: int) -> bytes:
        found = self._of.decompress(self._of.unconsumed_tail + data, max_length)
        self.eof, self.unused_data = self._of.eof, self._of.unused_data
        self.needs_input = not self._of.unconsumed_tail
        return found


class _Deflate(_Zlib):
    """Servers call both bare streams and those with a head of zlib ``deflate``."""

    def __init__(self) -> None:
        super().__init__(zlib.MAX_WBITS)
        self._begun = False

    def decompress(self, data: bytes, max_length: int) -> bytes:
        if not self._begun and data:
            self._begun = True
            if data[0] & 0x0F != 8 or (len(data) > 1 and (data[0] << 8 | data[1]) % 31):
                self._of = zlib.decompressobj(-zlib.MAX_WBITS)
        return super().decompress(data, max_length)


class _Zstandard:
    def __init__(self) -> None:
        try:
            import zstandard
        except ImportError as error:
            raise _missing("Zstandard", "zstandard") from error
        self._of = zstandard.ZstdDecompressor().decompressobj()
        self.eof, self.needs_input, self.unused_data = False, True, b""

    def decompress(self, data: bytes, max_length: int) -> bytes:
        found: bytes = self._of.decompress(data) if data else b""
        self.eof, self.unused_data = self._of.eof, self._of.unused_data
        return found


class _Brotli:
    def __init__(self) -> None:
        try:
            import brotli
        except ImportError as error:
            raise _missing("Brotli", "brotli") from error
        self._of: Any = brotli.Decompressor()
        self.eof, self.needs_input, self.unused_data = False, True, b""

    def decompress(self, data: bytes, max_length: int) -> bytes:
        found: bytes = self._of.process(data, output_buffer_limit=max_length)
        self.eof = self._of.is_finished()
        self.needs_input = self._of.can_accept_more_data()
        return found


DECOMPRESSORS: dict[str, Callable[[], Decompressor]] = {
    "gzip": lambda: _Zlib(zlib.MAX_WBITS | 16),
    "deflate": _Deflate,
    "bzip2": bz2.BZ2Decompressor,
    "xz": lambda: lzma.LZMADecompressor(memlimit=LIMITS.unpacked_bytes),
    "zstd": _Zstandard,
    "br": _Brotli,
}
"""What unpacks a stream, by the names that HTTP and the tools give the methods."""


class Guarded(io.RawIOBase):
    """A stream whose errors are sentences, and which ends in one where more comes of it than the budgets allow.

    Args:
        source: What is read.
        name: What the reader knows it by.
        packed: Gives the packed bytes that were taken for what was read so far, or None where there is no ratio.
        chunk: How many bytes are read at a time, at most.
        also: What is closed together with it.
    """

    def __init__(
        self,
        source: Any,
        name: str,
        packed: Callable[[], int] | None = None,
        chunk: int = io.DEFAULT_BUFFER_SIZE,
        also: Any = None,
    ) -> None:
        super().__init__()
        self._also = also
        self._source, self._name, self._packed, self._chunk = source, name, packed, chunk
        self._given = 0
        self._rest = b""

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read what fits."""
        view = memoryview(buffer).cast("B")
        if not self._rest:
            try:
                self._rest = self._source.read(min(len(view), self._chunk))
            except (ContainerError, MissingLibraryError):
                raise
            except EOFError as error:
                raise ContainerError(f"“{self._name}” ends too early.", "Save or copy it again.") from error
            except Exception as error:  # every library has errors of its own for what is damaged
                raise damaged(self._name) from error
            self._given += len(self._rest)
            if self._packed is not None:
                check_ratio(self._name, self._given, self._packed())
        part, self._rest = self._rest[: len(view)], self._rest[len(view) :]
        view[: len(part)] = part
        return len(part)

    def close(self) -> None:
        """Close the source as well."""
        if not self.closed and hasattr(self._source, "close"):
            self._source.close()
            if self._also is not None:
                self._also.close()
        super().close()


class Unpacking:
    """Reads what a decompressor makes of a stream, also of several that follow each other."""

    def __init__(self, source: BinaryIO, method: str) -> None:
        self._source, self._make = source, DECOMPRESSORS[method]
        self._chunk = _SMALL if method == "zstd" else CHUNK
        self._of: Decompressor | None = None
        self._ahead = b""
        self.taken = 0
        self._begun = self._first = True

    def read(self, size: int) -> bytes:
        """Give up to ``size`` bytes, or a few more; none at the end.

        Raises:
            EOFError: if the source ends before its stream does.
        """
        while True:
            if self._of is None and not self._next():
                return b""
            assert self._of is not None
            data = b""
            if self._of.needs_input:
                data = self._more()
            ended = self._of.needs_input and not data
            try:
                found = self._of.decompress(data, size)
            except MissingLibraryError:
                raise
            except Exception:
                if self._first or self._begun:
                    raise
                return b""  # what follows a whole stream and is none is left, as the tools do
            if found:
                self._begun = True
            if self._of.eof:
                self._ahead, self._of, self._first = self._of.unused_data, None, False
            elif ended and not found:
                raise EOFError
            if found:
                return found

    def close(self) -> None:
        """Close the source."""
        self._source.close()

    def _next(self) -> bool:
        """Begin the next stream, where there is one."""
        if not self._first:
            self._ahead = (self._ahead or self._more()).lstrip(b"\0")  # streams are padded to blocks
            if not self._ahead:
                return False
        self._of, self._begun = self._make(), False
        return True

    def _more(self) -> bytes:
        if self._ahead:
            data, self._ahead = self._ahead[: self._chunk], self._ahead[self._chunk :]
            return data
        data = self._source.read(self._chunk)
        self.taken += len(data)
        return data


def unpacked(source: BinaryIO, method: str, name: str) -> BinaryIO:
    """Open what is compressed by a method for reading forward."""
    unpacking = Unpacking(source, method)
    return io.BufferedReader(Guarded(unpacking, name, lambda: unpacking.taken), 65_536)


def check_ratio(name: str, given: int, packed: int) -> None:
    """Raise where bytes unpack to more than any text does.

    Raises:
        ContainerError: saying so.
    """
    if (given > FREE and given > LIMITS.unpacked_ratio * packed) or given > LIMITS.container_bytes:
        raise ContainerError(
            f"“{name}” unpacks to more than {LIMITS.unpacked_ratio} times its size, as no text does.",
            "It may be made to fill the memory.",
        )


def damaged(name: str) -> ContainerError:
    """Make the error for bytes that do not follow their format."""
    return ContainerError(f"“{name}” is damaged.", "Save or copy it again.")


def _missing(what: str, library: str) -> MissingLibraryError:
    return MissingLibraryError(
        f"What is compressed with {what} needs the library {library}.", "Install winnow-reader[archives]."
    )
