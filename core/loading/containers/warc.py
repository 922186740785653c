"""Web archives of crawlers and recorders: WARC, and ARC before it. Each answer that is a page or a text is a member."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError, MissingLibraryError, UnreadableError
from core.limits import LIMITS
from core.loading.containers.blob import Blob, read_up_to
from core.loading.containers.container import Container, Entry, Member, Unread
from core.loading.containers.exchange import body_of, charset_of, encoding_of, is_article, kind_of
from core.loading.files import too_large
from core.patterns import lazy_pattern

_KINDS = ("response", "resource", "conversion")
_NEXT = lazy_pattern(rb"\r?\n\r?\nWARC/[01]\.\d+\r?\nWARC-[A-Z]")


class Warc(Container):
    """A web archive; its members are called by the numbers of their records, from 1.

    Attributes:
        passed_over: How many records that was gone through are no articles: requests, images, answers with errors.
    """

    what = "a web archive (WARC)"

    def __init__(self, blob: Blob) -> None:
        super().__init__(blob)
        self.passed_over = 0

    def members(self) -> Iterator[Member | Unread]:
        """Yield the pages and texts."""
        for number, record, kind in self._articles():
            try:
                member, whole = self._member(number, record, kind)
            except UnreadableError as error:
                yield Unread(str(number), error)
                continue
            yield member
            if not whole:
                raise _not_as_long(self.blob.name, number)

    def entries(self) -> Iterator[Entry]:
        """Yield the numbers of the records, with the addresses of the pages."""
        for number, record, _ in self._articles():
            yield Entry(str(number), _address(record) or "")

    def member(self, name: str) -> Member:
        """Give the page of a record."""
        for number, record, kind in self._articles():
            if str(number) == name:
                return self._member(number, record, kind)[0]
        raise self.missing(name)

    def _articles(self) -> Iterator[tuple[int, Any, MediaType]]:
        """Yield the records that are articles, with their numbers among all."""
        self.passed_over = 0
        for number, record in self._records():
            kind = kind_of(_content_type(record))
            status = record.http_headers.get_statuscode() if record.http_headers else "200"
            url = _address(record)
            if record.rec_type in _KINDS and kind is not None and is_article(status, kind, url):
                yield number, record, kind
            else:
                self.passed_over += 1

    def _records(self) -> Iterator[tuple[int, Any]]:
        try:
            from warcio.archiveiterator import ArchiveIterator
        except ImportError as error:
            raise MissingLibraryError(
                f"“{self.blob.name}” is {self.what}, which needs warcio.", "Install winnow-reader[archives]."
            ) from error

        class Records(ArchiveIterator):  # type: ignore[misc]
            INC_RECORD = ""  # else it writes to the error stream where a length is wrong

        with self.blob.stream() as file:
            number = wrong = 0
            try:
                records = Records(file)
                for record in records:
                    if records.err_count and not wrong:  # the one before went on beyond its length
                        wrong = number
                    number += 1
                    yield number, record
                if records.err_count or wrong:
                    raise _not_as_long(self.blob.name, wrong or number)
            except UnreadableError:
                raise
            except Exception as error:  # warcio raises what its parts do
                raise ContainerError(
                    f"“{self.blob.name}” is damaged after record {number:,}.", "What stands before that can be read."
                ) from error

    def _member(self, number: int, record: Any, kind: MediaType) -> tuple[Member, bool]:
        """Give a record as a member, and whether it is as long as it says.

        Raises:
            UnreadableError: if it is too large, or its body cannot be unpacked.
        """
        name = str(number)
        shown = f"{self.blob.name}/{name}"
        content_type = _content_type(record)
        headers = record.http_headers
        stream: Any = record.raw_stream
        if headers and (headers.get_header("transfer-encoding") or "").strip().lower() == "chunked":
            from warcio.bufferedreaders import ChunkedDataReader

            stream = ChunkedDataReader(stream)
        if record.length is not None and record.length > LIMITS.member_bytes:
            raise too_large(shown, record.length, LIMITS.member_bytes)
        data = body_of(stream, headers.get_header("content-encoding") if headers else None, shown)
        read_up_to(record.raw_stream, LIMITS.member_bytes)  # what follows the last chunk
        whole = getattr(record.raw_stream, "limit", 0) == 0
        if swallowed := _NEXT.search(data):
            data, whole = data[: swallowed.start()], False
        held = Held(self.what, name, url=_address(record), language=_language(record))
        return Member(name, data, held, kind, encoding_of(charset_of(content_type), data)), whole


def _not_as_long(name: str, number: int) -> ContainerError:
    return ContainerError(
        f"Record {number:,} of “{name}” is not as long as it says.", "What stands before it can be read."
    )


def _address(record: Any) -> str | None:
    url = record.rec_headers.get_header("WARC-Target-URI") or record.rec_headers.get_header("uri")
    return url.strip("<>") if url and url.strip("<>").startswith(("http:", "https:")) else None


def _content_type(record: Any) -> str | None:
    found = record.http_headers.get_header("Content-Type") if record.http_headers else None
    if found is None and not record.http_headers:
        found = record.rec_headers.get_header("Content-Type")
    return found if found is None else str(found)


def _language(record: Any) -> str | None:
    found = record.http_headers.get_header("Content-Language") if record.http_headers else None
    return found.strip() if found and re.fullmatch(r"\s*[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\s*", found) else None
