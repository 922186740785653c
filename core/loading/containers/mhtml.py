"""Web archives of one page in a file (MHTML), as browsers and Word save them: RFC 2557."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError
from core.loading.containers.container import Container, Member
from core.loading.containers.exchange import encoding_of
from core.loading.containers.mime import charset, header, images, parse, parts_of, payload
from core.patterns import lazy_pattern

_PAGES = ("text/html", "application/xhtml+xml")
_FRAMES = lazy_pattern(rb"<frameset\b", re.IGNORECASE)


class Mhtml(Container):
    """A web archive: one part is the page, the others are what it shows."""

    what = "a web archive (MHTML)"

    def members(self) -> Iterator[Member]:
        """Yield the page."""
        message = parse(self.blob.whole(), self.blob.name)
        parts = list(parts_of(message))
        page = _page(message, parts)
        if page is None:
            raise ContainerError(f"“{self.blob.name}” is {self.what} that holds no page.", "Save the page again.")
        at = header(page, "Content-Location") or header(message, "Snapshot-Content-Location")
        url = at if at and at.startswith(("http:", "https:")) else None
        held = Held(self.what, title=header(message, "Subject"), url=url, images=images(parts, at or ""))
        data = payload(page)
        yield Member("", data, held, MediaType.HTML, encoding_of(charset(page), data))


def _page(message: Message, parts: list[Message]) -> Message | None:
    """Give the part that is the page: the one that the head names, else the first; of frames the longest."""
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    if not pages:
        return None
    start = str(message.get_param("start") or "").strip("<> ")
    at = header(message, "Snapshot-Content-Location") or header(message, "Content-Location")
    page = next(
        (one for one in pages if start and (header(one, "Content-ID") or "").strip("<> ") == start),
        next((one for one in pages if at and header(one, "Content-Location") == at), pages[0]),
    )
    frames = [one for one in pages if one is not page]
    if frames and _FRAMES.search(payload(page)):
        return max(frames, key=lambda one: len(payload(one)))
    return page
