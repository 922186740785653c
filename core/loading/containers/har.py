"""Recordings of a browser's traffic (HAR 1.2): each answer that is a page is a member, with the images recorded."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator
from typing import Any

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError
from core.limits import LIMITS
from core.loading.containers.blob import Blob
from core.loading.containers.container import Container, Entry, Member, Unread
from core.loading.containers.exchange import is_article, kind_of

_MOST = 64 * 1024 * 1024
"""Bytes of images that go along with the pages."""


class Har(Container):
    """A recording; its members are called by the numbers of their exchanges, from 1.

    Attributes:
        passed_over: How many exchanges are no pages.
    """

    what = "a recording of web traffic (HAR)"

    def __init__(self, blob: Blob) -> None:
        super().__init__(blob)
        self.passed_over = 0

    def members(self) -> Iterator[Member | Unread]:
        """Yield the pages."""
        exchanges = self._exchanges()
        images: dict[str, bytes] | None = None
        self.passed_over = 0
        for number, exchange in enumerate(exchanges, 1):
            content = _within(exchange, "response", "content")
            kind, url = kind_of(_text(content.get("mimeType"))), _text(_within(exchange, "request").get("url"))
            status = _within(exchange, "response").get("status")
            if kind is not MediaType.HTML or not is_article(status, kind, url) or not _text(content.get("text")):
                self.passed_over += 1
                continue
            name = str(number)
            try:
                data = _body(content)
            except (ValueError, binascii.Error):
                error = ContainerError(f"“{self.blob.name}/{name}” is damaged.", "The other pages can be read.")
                yield Unread(name, error)
                continue
            images = _images(exchanges) if images is None else images
            at = url if url and url.startswith(("http:", "https:")) else None
            encoding = None if content.get("encoding") == "base64" else "utf-8"
            yield Member(name, data, Held(self.what, name, url=at, images=images), kind, encoding)

    def entries(self) -> Iterator[Entry]:
        """Yield the numbers of the pages, with their addresses."""
        for member in self.members():
            yield Entry(member.name, (member.held.url or "") if isinstance(member, Member) else "")

    def _exchanges(self) -> list[Any]:
        try:
            found = json.loads(self.blob.whole())
        except (ValueError, RecursionError) as error:
            raise ContainerError(f"“{self.blob.name}” is damaged: it is no JSON.", "Save or copy it again.") from error
        entries = _within(found, "log").get("entries")
        if not isinstance(entries, list):
            raise ContainerError(f"“{self.blob.name}” is {self.what} without entries.", "Record it again.")
        return entries


def _within(value: Any, *names: str) -> dict[str, Any]:
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _body(content: dict[str, Any]) -> bytes:
    text = str(content.get("text"))
    if content.get("encoding") == "base64":
        return base64.b64decode(text, validate=False)
    return text.encode("utf-8", "surrogatepass")


def _images(exchanges: list[Any]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    left = _MOST
    for exchange in exchanges:
        content = _within(exchange, "response", "content")
        url = _text(_within(exchange, "request").get("url"))
        if not url or not (_text(content.get("mimeType")) or "").startswith("image/"):
            continue
        try:
            data = _body(content) if content.get("encoding") == "base64" else b""
        except (ValueError, binascii.Error):
            continue
        if 0 < len(data) <= min(left, LIMITS.image_bytes):
            found[url] = data
            left -= len(data)
    return found
