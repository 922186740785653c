"""Compressed files: gzip, bzip2, xz, Zstandard, Brotli. What is in them is read as if it stood there by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, ClassVar

from core.article.held import Held
from core.loading.containers.blob import Streamed
from core.loading.containers.container import Container, Entry, Member
from core.loading.containers.streams import unpacked

_LONG = {"tgz": "tar", "tbz": "tar", "tbz2": "tar", "txz": "tar", "tzst": "tar"}


class Compressed(Container):
    """A compressed file: its one member has no path of its own, so that ``corpus.jsonl.gz/3`` leads to a record."""

    method: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]

    def members(self) -> Iterator[Member]:
        """Yield what is compressed, which is unpacked as it is read."""
        yield self.member("")

    def entries(self) -> Iterator[Entry]:
        """Yield the one entry."""
        yield Entry("")

    def member(self, name: str) -> Member:
        """Give what is compressed."""
        return Member("", b"", Held(self.what), nested=True, blob=Streamed(self._called(), self._opened))

    def parted(self, path: str) -> tuple[str, str]:
        """Every path leads into what is compressed."""
        return "", path

    def _opened(self) -> BinaryIO:
        return unpacked(self.blob.stream(), self.method, self.blob.name)

    def _called(self) -> str:
        """Give the name without the suffix, by which the form of what is in it may be told."""
        stem, _, suffix = self.blob.name.rpartition(".")
        if long := _LONG.get(suffix.lower()):
            return f"{stem}.{long}"
        return stem if stem and suffix.lower() in self.suffixes else self.blob.name


class Gzip(Compressed):
    """A file compressed with gzip."""

    what = "a file compressed with gzip"
    method = "gzip"
    suffixes = ("gz", "gzip")


class Bzip2(Compressed):
    """A file compressed with bzip2."""

    what = "a file compressed with bzip2"
    method = "bzip2"
    suffixes = ("bz2",)


class Xz(Compressed):
    """A file compressed with xz."""

    what = "a file compressed with xz"
    method = "xz"
    suffixes = ("xz",)


class Zstandard(Compressed):
    """A file compressed with Zstandard."""

    what = "a file compressed with Zstandard"
    method = "zstd"
    suffixes = ("zst", "zstd")


class Brotli(Compressed):
    """A file compressed with Brotli, which has no mark of its own."""

    what = "a file compressed with Brotli"
    method = "br"
    suffixes = ("br",)
