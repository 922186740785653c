"""Mails: one message in a file. Its text is the article; what is attached to it is not gone into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError
from core.loading.containers.container import Container, Member
from core.loading.containers.exchange import encoding_of
from core.loading.containers.mime import charset, header, images, parse, parts_of, payload
from core.patterns import lazy_pattern

_MARKUP = lazy_pattern(rb"<(style|script|head)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>", re.IGNORECASE | re.DOTALL)
_LONGER = 2.0
"""How many times longer the plain text must be than that of the page to be the better of the two."""


class Mail(Container):
    """A mail."""

    what = "a mail"

    def members(self) -> Iterator[Member]:
        """Yield its text."""
        yield mail_of(self.blob.whole(), self.blob.name, "", self.what)


def mail_of(data: bytes, shown: str, name: str, what: str) -> Member:
    """Give the text of a mail with what its head says.

    Raises:
        ContainerError: if it is damaged, or holds no text.
    """
    message = parse(data, shown)
    parts = list(parts_of(message, within=False))
    body = _body(parts)
    if body is None or not payload(body).strip():  # one that says nothing forwards another
        body = _body([part for part in parts_of(message, within=True) if payload(part).strip()]) or body
    if body is None:
        raise ContainerError(f"“{shown}” is {what} without a text.", "Save what is attached to it by itself.")
    text = payload(body)
    held = Held(
        what,
        name,
        title=header(message, "Subject"),
        authors=_authors(message),
        published=_date(message),
        leads=True,
        images=images(parts, header(body, "Content-Location") or ""),
    )
    kind = MediaType.HTML if body.get_content_type() == "text/html" else MediaType.TEXT
    return Member(name, text, held, kind, encoding_of(charset(body), text))


def _body(parts: list[Message]) -> Message | None:
    """Give the part that is the text: the page, unless the plain text says much more."""

    def longest(kind: str) -> Message | None:
        found = [
            part for part in parts if part.get_content_type() == kind and part.get_content_disposition() != "attachment"
        ]
        return max(found, key=lambda part: len(payload(part)), default=None)

    page, plain = longest("text/html"), longest("text/plain")
    if plain is None and parts and parts[0].get_content_maintype() == "multipart":
        plain = parts[0]  # of parts that it does not part: RFC 2046 has it read as plain text
    if page is None or plain is None:
        return page or plain
    shown = len(b" ".join(_MARKUP.sub(b" ", payload(page)).split()))
    return plain if len(payload(plain)) > _LONGER * shown else page


def _authors(message: Message) -> tuple[str, ...]:
    try:
        found = getaddresses([header(message, "From") or ""])
    except (ValueError, IndexError, TypeError):
        return ()
    return tuple(name or address for name, address in found if name or address)


def _date(message: Message) -> str | None:
    """Give when it was sent, ISO 8601."""
    try:
        found = parsedate_to_datetime(header(message, "Date") or "")
        return found.isoformat() if found.tzinfo else found.replace(tzinfo=UTC).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
