"""Mailboxes in one file (mbox): mails after each other, each below a line that begins with ``From`` and has a date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.errors import ContainerError, UnreadableError
from core.limits import LIMITS
from core.loading.containers.container import Container, Entry, Member, Unread
from core.loading.containers.mail import mail_of
from core.loading.containers.mime import header, parse
from core.loading.files import too_large
from core.patterns import lazy_pattern

SEPARATOR = lazy_pattern(rb"From .{0,300}?\b\d{1,2}:\d\d(?::\d\d)?\b.{0,40}?\b(?:19|20)\d\d\b")
_QUOTED = lazy_pattern(rb"^>(>*From )", re.MULTILINE)
_HEAD = lazy_pattern(rb"\r?\n\r?\n")
_PIECE = 65_536


class Mbox(Container):
    """A mailbox, read forward; its members are numbered from 1."""

    what = "a mailbox (mbox)"

    def members(self) -> Iterator[Member | Unread]:
        """Yield the mails."""
        for number, data in self._mails():
            try:
                yield self._member(number, data)
            except UnreadableError as error:
                yield Unread(str(number), error)

    def entries(self) -> Iterator[Entry]:
        """Yield their numbers and subjects."""
        for number, data in self._mails():
            title = None
            if data is not None:
                end = _HEAD.search(data)
                try:
                    title = header(parse(data[: end.end()] if end else data[:_PIECE], self.blob.name), "Subject")
                except ContainerError:
                    title = None
            yield Entry(str(number), title or "")

    def member(self, name: str) -> Member:
        """Give a mail."""
        for number, data in self._mails():
            if str(number) == name:
                return self._member(number, data)
        raise self.missing(name)

    def _member(self, number: int, data: bytes | None) -> Member:
        shown = f"{self.blob.name}/{number}"
        if data is None:
            raise too_large(shown, LIMITS.member_bytes + 1, LIMITS.member_bytes)
        return mail_of(_QUOTED.sub(rb"\1", data), shown, str(number), "a mail in a mailbox (mbox)")

    def _mails(self) -> Iterator[tuple[int, bytes | None]]:
        """Yield the mails as they stand there, with their numbers; None for one that is too large."""
        number, size, lines = 0, 0, [b""]
        empty, begins = True, True
        with self.blob.stream() as file:
            while line := file.readline(_PIECE):
                if begins and empty and SEPARATOR.match(line):
                    if number:
                        yield number, b"".join(lines) if size <= LIMITS.member_bytes else None
                    number, size, lines = number + 1, 0, []
                    begins, empty = line.endswith(b"\n"), False
                    continue
                size += len(line)
                if size <= LIMITS.member_bytes:
                    lines.append(line)
                else:
                    lines.clear()
                empty = begins and not line.strip()
                begins = line.endswith(b"\n")
        if number:
            yield number, b"".join(lines) if size <= LIMITS.member_bytes else None
