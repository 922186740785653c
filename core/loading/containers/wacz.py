"""Web archives in a package: WACZ, a ZIP archive whose WARC files are read as one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from core.errors import NotFoundError, UnreadableError
from core.loading.containers.blob import Streamed
from core.loading.containers.container import Container, Entry, Member, Unread
from core.loading.containers.forms import container_of
from core.loading.containers.warc import Warc
from core.loading.containers.zip_archive import ZipArchive
from core.patterns import lazy_pattern

_WARC = lazy_pattern(r"archive/[^/]+\.w?arc(?:\.gz)?", re.IGNORECASE)


class Wacz(ZipArchive):
    """A package; its members are called by the numbers of their records, with the name of the file if it has several.

    A package of other things than recordings is an archive like any other.
    """

    what = "a web archive (WACZ)"

    def members(self) -> Iterator[Member | Unread]:
        """Yield the pages and texts of all its files."""
        archives = self._archives()
        if not archives:
            yield from super().members()
        damaged: UnreadableError | None = None
        for prefix, archive in archives:
            try:
                for member in archive.members():
                    yield _called(member, prefix)
            except UnreadableError as error:  # which costs the other files nothing
                damaged = error
        if damaged is not None:
            raise damaged

    def entries(self) -> Iterator[Entry]:
        """Yield their names."""
        archives = self._archives()
        if not archives:
            yield from super().entries()
        for prefix, archive in archives:
            yield from (Entry(prefix + entry.name, entry.title) for entry in archive.entries())

    def member(self, name: str) -> Member:
        """Give one of them."""
        archives = self._archives()
        if not archives:
            return super().member(name)
        for prefix, archive in archives:
            if name.startswith(prefix):
                try:
                    member = _called(archive.member(name.removeprefix(prefix)), prefix)
                except NotFoundError:
                    break
                assert isinstance(member, Member)
                return member
        raise self.missing(name)

    def parted(self, path: str) -> tuple[str, str]:
        """Part a path: what is recorded holds nothing else."""
        return (path, "") if self._archives() else super().parted(path)

    def _archives(self) -> list[tuple[str, Container]]:
        """Give its recordings, with what the names of their members begin by."""
        files, error = self.all_files()
        if error is not None:
            raise error
        names = [name for name in files if _WARC.fullmatch(name)]
        found: list[tuple[str, Container]] = []
        for name in names:
            archive = container_of(Streamed(f"{self.blob.name}/{name}", files[name].opener))
            if archive is not None and not isinstance(archive, Warc):
                blob = archive.member("").blob
                archive = container_of(blob) if blob else None
            if isinstance(archive, Warc):
                found.append((f"{name.split('/', 1)[1]}/" if len(names) > 1 else "", archive))
        return found


def _called(member: Member | Unread, prefix: str) -> Member | Unread:
    if isinstance(member, Unread):
        return Unread(prefix + member.name, member.error)
    return replace(member, name=prefix + member.name, held=replace(member.held, container=Wacz.what))
