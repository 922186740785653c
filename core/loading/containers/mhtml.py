"""Web archives of one page in a file (MHTML), as Chrome, Edge, Opera and Word save them: RFC 2557."""

from __future__ import annotations

from collections.abc import Iterator
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from urllib.parse import urljoin

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError
from core.loading.containers.container import Container, Member

_PAGES = ("text/html", "application/xhtml+xml")


class Mhtml(Container):
    """A web archive: its first part of HTML is the page, its other parts are what the page shows."""

    what = "a web archive (MHTML)"

    def members(self) -> Iterator[Member]:
        """Yield the page."""
        message = BytesParser(policy=policy.default).parsebytes(self.blob.whole())
        parts = [part for part in message.walk() if not part.is_multipart()]
        page = next((part for part in parts if part.get_content_type() in _PAGES), None)
        if page is None:
            raise ContainerError(f"“{self.blob.name}” is {self.what} that holds no page.", "Save the page again.")
        at = _text(page, "Content-Location") or _text(message, "Snapshot-Content-Location")
        url = at if at and at.startswith(("http:", "https:")) else None
        held = Held(
            self.what, title=_text(message, "Subject"), published=None, url=url, images=_images(parts, at or "")
        )
        data = page.get_payload(decode=True)
        assert isinstance(data, bytes)
        yield Member("", data, held, MediaType.HTML, page.get_content_charset())


def _text(message: EmailMessage, name: str) -> str | None:
    try:
        value = message.get(name)
    except (ValueError, IndexError, AttributeError):  # headers that break the rules break the parser of addresses
        return None
    return " ".join(str(value).split()) or None if value is not None else None


def _images(parts: list[EmailMessage], base: str) -> dict[str, bytes]:
    """Give the images of an archive by the addresses that a page may call them by."""
    found: dict[str, bytes] = {}
    for part in parts:
        if part.get_content_maintype() != "image":
            continue
        data = part.get_payload(decode=True)
        if not isinstance(data, bytes):
            continue
        if at := _text(part, "Content-Location"):
            found[urljoin(base, at)] = found[at] = data
        if name := _text(part, "Content-ID"):
            found[f"cid:{name.strip('<>')}"] = data
    return found
