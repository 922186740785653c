"""Documents that are ZIP files of parts: one part at a time is unpacked, in memory, within the budgets."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from lxml import etree

from core.errors import ContainerError
from core.limits import LIMITS
from core.loading.containers.blob import Blob

_FREE = 1024 * 1024
"""Bytes that any part may unpack to, however small it was packed."""
_ENTITIES = tuple("<!ENTITY".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))


class Packed:
    """The parts of a document by their names; a context that closes the file."""

    def __init__(self, blob: Blob, what: str) -> None:
        """Open it.

        Raises:
            ContainerError: if it is damaged. ``what`` names the document in sentences, with an article.
        """
        self._blob, self._what = blob, what
        self._left = LIMITS.unpacked_bytes
        self._file = blob.open()
        try:
            self._zip = zipfile.ZipFile(self._file)
            infos = self._zip.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            self._file.close()
            raise self.damaged() from error
        if len(infos) > LIMITS.members:
            self._file.close()
            raise ContainerError(f"“{blob.name}” is {what} of more than {LIMITS.members:,} parts.", "Split it.")
        self._infos = {info.filename: info for info in infos}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()
        self._file.close()

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the parts."""
        return tuple(self._infos)

    def read(self, name: str) -> bytes:
        """Unpack a part.

        Raises:
            ContainerError: if there is none of the name, it is damaged or encrypted, or asks for more than the budgets
                allow.
        """
        info = self._infos.get(name)
        if info is None:
            raise ContainerError(f"“{self._blob.name}” is {self._what} that lacks its part “{name}”.", "Save it again.")
        if info.flag_bits & 1:
            raise ContainerError(f"“{self._blob.name}” is encrypted.", "Save it without a password first.")
        most = min(LIMITS.member_bytes, self._left, max(_FREE, LIMITS.unpacked_ratio * info.compress_size))
        if info.file_size > most:
            raise self._too_much()
        try:
            with self._zip.open(info) as part:
                data = part.read(most + 1)  # what the list says of the size may be untrue
        except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, zlib.error) as error:
            raise self.damaged() from error
        if len(data) > most:
            raise self._too_much()
        self._left -= len(data)
        return data

    def again(self, changed: Mapping[str, bytes]) -> bytes:
        """Give the document with some parts changed, for a library that unpacks by itself.

        Raises:
            ContainerError: if the parts together ask for more than the budgets allow, or one is encrypted or declares
                entities.
        """
        self._check()
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as packed:
            for name in self._infos:
                if name.endswith("/"):
                    continue
                data = self.read(name) if name not in changed else changed[name]
                if name.endswith((".xml", ".rels")) and declares_entities(data):
                    raise ContainerError(
                        f"“{self._blob.name}” is {self._what} with entities of its own.", "It may be made to do harm."
                    )
                packed.writestr(name, data)
        return out.getvalue()

    def _check(self) -> None:
        if any(info.flag_bits & 1 for info in self._infos.values()):
            raise ContainerError(f"“{self._blob.name}” is encrypted.", "Save it without a password first.")
        sizes = [
            (info.file_size, max(_FREE, LIMITS.unpacked_ratio * info.compress_size)) for info in self._infos.values()
        ]
        if sum(size for size, _ in sizes) > self._left or any(size > most for size, most in sizes):
            raise self._too_much()

    def xml(self, name: str, *, forgiving: bool = False) -> Any:
        """Unpack a part and read it as XML; entities are neither looked up nor replaced.

        One that is ``forgiving`` goes on behind what is wrong.

        Raises:
            ContainerError: as ``read``, and if it is no XML or declares entities.
        """
        return xml_of(self.read(name), self._blob.name, self._what, forgiving=forgiving)

    def damaged(self) -> ContainerError:
        """Make the error for a file that is not what it says."""
        return damaged(self._blob.name, self._what)

    def _too_much(self) -> ContainerError:
        return ContainerError(
            f"“{self._blob.name}” unpacks to more than Winnow takes from {self._what}.", "It may be made to do harm."
        )


def xml_of(data: bytes, name: str, what: str, *, forgiving: bool = False) -> Any:
    """Read XML of a document; ``name`` and ``what`` are for sentences.

    Raises:
        ContainerError: if it is none, or declares entities, of which a few make gigabytes.
    """
    if declares_entities(data):
        raise ContainerError(f"“{name}” is {what} with entities of its own.", "It may be made to do harm.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=forgiving)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged(name, what) from error
    if root is None:
        raise damaged(name, what)
    return root


def declares_entities(data: bytes) -> bool:
    """Tell whether XML declares entities of its own."""
    return any(mark in data for mark in _ENTITIES)


def damaged(name: str, what: str) -> ContainerError:
    """Make the error for a file that is not what it says."""
    return ContainerError(f"“{name}” is {what}, but damaged.", "Download or save it again.")
