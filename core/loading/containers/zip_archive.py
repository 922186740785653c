"""ZIP archives: folders of pages, pages saved with what they show, and pages that carry an archive (SingleFile)."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import partial
from itertools import pairwise
from typing import BinaryIO

from core.article.held import Held
from core.errors import ContainerError, UnreadableError
from core.limits import LIMITS
from core.loading.containers.archived import Archive, ArchivedFile, images_of
from core.loading.containers.blob import Blob
from core.loading.containers.container import Entry, Member, Unread
from core.loading.containers.streams import FREE, Guarded, damaged

_ENCRYPTED = 0x1
_UTF8 = 0x800
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA}
_END = b"PK\x05\x06"
_PIECE = 4096
"""Packed bytes that are unpacked at a time by what cannot limit what it gives."""
_MANIFEST = "manifest.json"
_INDEX = "index.html"


class ZipArchive(Archive):
    """An archive of files; the page of a file that SingleFile compressed stands for itself."""

    what = "a ZIP archive"

    def __init__(self, blob: Blob) -> None:
        super().__init__(blob)
        self._kept: zipfile.ZipFile | None = None

    def members(self) -> Iterator[Member | Unread]:
        """Yield the articles, and what may hold some."""
        if (page := self._page()) is not None:
            yield page
            return
        # The archive's list is read once for all of them.
        with closing(self._opened()) as archive:
            self._kept = archive
            try:
                yield from super().members()
            finally:
                self._kept = None

    def entries(self) -> Iterator[Entry]:
        """Yield their names."""
        return iter([Entry("")]) if self._is_page() else super().entries()

    def member(self, name: str) -> Member:
        """Give a file of the archive, or the page that it is."""
        if name or (page := self._page()) is None:
            return super().member(name)
        return page

    def files(self) -> Iterator[ArchivedFile]:
        """Yield the files of the archive's list."""
        with closing(self._opened()) as archive:
            infos = archive.infolist()
        ends = _ends(infos)
        for info in infos:
            if info.is_dir() or (info.external_attr >> 16) & 0o170000 not in (0, 0o100000):
                continue
            name = _named(info)
            shown = f"{self.blob.name}/{name}"
            yield ArchivedFile(name, info.file_size, partial(self._open_file, info, shown), _refused(info, shown, ends))

    def _opened(self) -> zipfile.ZipFile:
        try:
            return _Owning(self._seekable())
        except UnreadableError:
            raise
        except Exception as error:  # besides its own, zipfile raises what its parts do
            raise damaged(self.blob.name) from error

    def _seekable(self) -> BinaryIO:
        """Open the bytes; those of a page around an archive end with the archive, so that its list is found."""
        if self.blob.head(4).startswith(b"PK"):
            return self.blob.open()
        data = self.blob.whole()
        end = data.rfind(_END)
        return io.BytesIO(data[: end + 22] if end >= 0 else data)

    def _open_file(self, info: zipfile.ZipInfo, shown: str) -> BinaryIO:
        archive = self._kept or self._opened()
        own = None if self._kept else archive
        try:
            source = archive.open(info)
        except Exception as error:
            if own is not None:
                own.close()
            raise damaged(shown) from error
        chunk = _PIECE if info.compress_type in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA) else io.DEFAULT_BUFFER_SIZE
        return io.BufferedReader(Guarded(source, shown, chunk=chunk, also=own))

    def _is_page(self) -> bool:
        """Tell whether it is one page that SingleFile compressed: by the page around it, or by its manifest."""
        files, _ = self.all_files()
        if _INDEX not in files:
            return False
        if not self.blob.head(4).startswith(b"PK"):
            return True
        return _MANIFEST in files and "indexFilename" in _manifest(files)

    def _page(self) -> Member | None:
        """Give the page of a file that SingleFile compressed, with its images."""
        files, _ = self.all_files()
        if not self._is_page():
            return None
        data = files[_INDEX].read()
        url = _manifest(files).get("originalUrl")
        held = Held(
            "a compressed page of SingleFile",
            url=url if isinstance(url, str) and url.startswith(("http:", "https:")) else None,
            images=images_of(data, _INDEX, files),
        )
        return Member("", data, held)


class _Owning(zipfile.ZipFile):
    """Closes the bytes that it was given."""

    def __init__(self, file: BinaryIO) -> None:
        try:
            super().__init__(file)
        except BaseException:
            file.close()
            raise
        self._file = file

    def close(self) -> None:
        """Close all."""
        super().close()
        if hasattr(self, "_file"):
            self._file.close()


def _manifest(files: Mapping[str, ArchivedFile]) -> dict[str, object]:
    try:
        found = json.loads(files[_MANIFEST].read(1024 * 1024))
    except (KeyError, UnreadableError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _named(info: zipfile.ZipInfo) -> str:
    """Give the name: many tools write UTF-8 without saying so, and zipfile then reads it as the old code page."""
    if not info.flag_bits & _UTF8:
        try:
            return info.filename.encode("cp437").decode("utf-8")
        except UnicodeError:
            pass
    return info.filename


def _ends(infos: list[zipfile.ZipInfo]) -> dict[int, int]:
    """Give by where each file begins where it must end: where the next one begins."""
    starts = sorted({info.header_offset for info in infos})
    return dict(pairwise(starts))


def _refused(info: zipfile.ZipInfo, shown: str, ends: Mapping[int, int]) -> ContainerError | None:
    """Say why a file may not be read, from what the list says of it."""
    if info.flag_bits & _ENCRYPTED:
        return ContainerError(f"“{shown}” is encrypted.", "Unpack the archive with its password first.")
    if info.compress_type not in _METHODS:
        return ContainerError(f"“{shown}” is packed by a method that Winnow does not know.", "Unpack it first.")
    if info.header_offset + info.compress_size > ends.get(info.header_offset, info.header_offset + info.compress_size):
        return ContainerError(f"“{shown}” lies over another file of the archive.", "It may be made to fill the memory.")
    if info.file_size > max(FREE, LIMITS.unpacked_ratio * info.compress_size):
        return ContainerError(
            f"“{shown}” unpacks to more than {LIMITS.unpacked_ratio} times its size, as no text does.",
            "It may be made to fill the memory.",
        )
    return None
