"""Web archives of Safari: property lists with the page, its images and its frames."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from typing import Any

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError
from core.loading.containers.container import Container, Member
from core.loading.containers.exchange import encoding_of, kind_of
from core.loading.containers.streams import damaged

_MOST = 64 * 1024 * 1024
"""Bytes of images that go along with the page."""

_OBJECTS = 100_000
"""Lists and dictionaries that an archive in XML may hold: each takes many times its length in memory."""


class WebArchive(Container):
    """A web archive of one page."""

    what = "a web archive (Safari)"

    def members(self) -> Iterator[Member]:
        """Yield the page."""
        data = self.blob.whole()
        if not data.startswith(b"bplist00") and data.count(b"<array") + data.count(b"<dict") > _OBJECTS:
            raise ContainerError(
                f"“{self.blob.name}” holds more than {_OBJECTS:,} lists.", "It may be made to fill the memory."
            )
        try:
            root = plistlib.loads(data)
        except Exception as error:  # plistlib raises what its parts do
            raise damaged(self.blob.name) from error
        main = _inner(root, "WebMainResource")
        page, kind = main.get("WebResourceData"), kind_of(_text(main.get("WebResourceMIMEType")))
        if not isinstance(page, bytes) or kind is None:
            raise ContainerError(f"“{self.blob.name}” is {self.what} that holds no page.", "Save the page again.")
        if b"<frameset" in page[:100_000].lower():
            page, main = max(_frames(root), key=lambda frame: len(frame[0]), default=(page, main))
        url = _text(main.get("WebResourceURL"))
        held = Held(
            self.what, url=url if url and url.startswith(("http:", "https:")) else None, images=_images(root, url or "")
        )
        encoding = (_text(main.get("WebResourceTextEncodingName")) or "").lower() or None
        yield Member("", page, held, kind, encoding_of(encoding, page))


def _inner(value: Any, name: str) -> dict[str, Any]:
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def _listed(value: Any, name: str) -> list[Any]:
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, list) else []


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _frames(root: Any) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """Yield the pages in the frames of a page."""
    for frame in _listed(root, "WebSubframeArchives"):
        main = _inner(frame, "WebMainResource")
        data = main.get("WebResourceData")
        if isinstance(data, bytes) and kind_of(_text(main.get("WebResourceMIMEType"))) is MediaType.HTML:
            yield data, main


def _images(root: Any, base: str) -> dict[str, bytes]:
    """Give the images by the addresses that the page may call them by."""
    found: dict[str, bytes] = {}
    folder, left = base.rpartition("/")[0] + "/", _MOST
    for frame in (root, *_listed(root, "WebSubframeArchives")):
        for one in _listed(frame, "WebSubresources"):
            resource = one if isinstance(one, dict) else {}
            data, url = resource.get("WebResourceData"), _text(resource.get("WebResourceURL"))
            image = (_text(resource.get("WebResourceMIMEType")) or "").startswith("image/")
            if not image or not isinstance(data, bytes) or not url or len(data) > left:
                continue
            left -= len(data)
            found[url] = data
            if len(folder) > 1 and url.startswith(folder):
                found[url.removeprefix(folder)] = data
    return found
