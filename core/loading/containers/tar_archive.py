"""TAR archives. Large ones that are compressed are read forward, a file at a time, and show no images."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from typing import BinaryIO

from core.errors import ContainerError, TooLargeError, UnreadableError
from core.limits import LIMITS
from core.loading.containers.archived import Archive, ArchivedFile, Names, is_other, safe_name
from core.loading.containers.blob import Streamed, read_up_to
from core.loading.containers.container import Entry, Member, Unread
from core.loading.containers.streams import Guarded, damaged
from core.loading.files import too_large

SEEKABLE = LIMITS.member_bytes
"""Bytes of a compressed archive that are held to be read in any order; larger ones are read forward."""


class TarArchive(Archive):
    """An archive of files; links and devices in it are passed over."""

    what = "a TAR archive"

    def members(self) -> Iterator[Member | Unread]:
        """Yield the articles, and what may hold some."""
        if self._is_seekable():
            yield from super().members()
            return
        for name, file in self._forward():
            yield self.member_or_error(name, {name: file})

    def entries(self) -> Iterator[Entry]:
        """Yield their names."""
        if self._is_seekable():
            yield from super().entries()
            return
        for name, _ in self._forward():
            yield Entry(name)

    def member(self, name: str) -> Member:
        """Give a file of the archive."""
        if self._is_seekable():
            return super().member(name)
        for own, file in self._forward():
            if own == name:
                found = self.member_or_error(name, {name: file})
                if isinstance(found, Unread):
                    raise found.error
                return found
        raise self.missing(name)

    def parted(self, path: str) -> tuple[str, str]:
        """Part a path where the name of a file ends."""
        if self._is_seekable():
            return super().parted(path)
        parts = path.split("/")
        beginnings = {"/".join(parts[:count]): count for count in range(1, len(parts) + 1)}
        for name, _ in self._forward():
            if name in beginnings:
                return name, "/".join(parts[beginnings[name] :])
        return path, ""

    def files(self) -> Iterator[ArchivedFile]:
        """Yield the files in order."""
        with closing(self.blob.open()) as file, closing(self._archive("r:", file)) as archive:
            for info in self._infos(archive):
                shown = f"{self.blob.name}/{info.name}"
                yield ArchivedFile(info.name, info.size, partial(self._open_file, info, shown))
            # What is damaged within ends an archive as blocks of zeros do.
            file.seek(archive.offset)
            if file.read(tarfile.BLOCKSIZE).strip(b"\0"):
                raise damaged(self.blob.name)

    def _is_seekable(self) -> bool:
        """Tell whether the bytes can be read in any order: they are a file's, or few enough to be held."""
        if not isinstance(self.blob, Streamed):
            return True
        try:
            self.blob.whole(SEEKABLE)
        except TooLargeError:
            return False
        except UnreadableError:
            return False  # what stands before the damage can be read forward
        return True

    def _forward(self) -> Iterator[tuple[str, ArchivedFile]]:
        """Yield the articles of an archive that is unpacked as it is read, each to be read before the next comes."""
        names = Names()
        with closing(self.blob.stream()) as stream, closing(self._archive("r|", stream)) as archive:
            for info in self._infos(archive):
                if is_other(safe_name(info.name)):
                    continue
                shown = f"{self.blob.name}/{info.name}"
                error = too_large(shown, info.size, LIMITS.member_bytes) if info.size > LIMITS.member_bytes else None
                data = b""
                if error is None:
                    source = archive.extractfile(info)
                    assert source is not None
                    data = read_up_to(io.BufferedReader(Guarded(source, shown)), info.size)
                file = ArchivedFile(info.name, info.size, partial(io.BytesIO, data), error)
                found = {names.of(file): file}
                yield from ((name, file) for name in self.chosen(found))

    def _archive(self, mode: str, source: BinaryIO) -> tarfile.TarFile:
        try:
            return tarfile.open(fileobj=source, mode=mode)  # type: ignore[call-overload, no-any-return]
        except UnreadableError:
            raise
        except Exception as error:  # besides its own, tarfile raises what its parts do
            raise damaged(self.blob.name) from error

    def _infos(self, archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
        """Yield what is a file, with an end where headers lead back."""
        last = -1
        while True:
            try:
                info = archive.next()
            except UnreadableError:
                raise
            except Exception as error:
                raise damaged(self.blob.name) from error
            if info is None:
                return
            archive.members = []  # type: ignore[attr-defined]  # kept for looking up, and never looked up
            if info.offset <= last or info.size < 0:
                raise damaged(self.blob.name)
            last = info.offset
            if info.isreg():
                yield info

    def _open_file(self, info: tarfile.TarInfo, shown: str) -> BinaryIO:
        file = self.blob.open()
        source = self._archive("r:", file).extractfile(info)
        if source is None:
            raise ContainerError(f"“{shown}” is no file.")
        return io.BufferedReader(Guarded(source, shown, also=file))
