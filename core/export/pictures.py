"""The images that an export carries in itself: those that stand beside the article's file, told by what they hold."""

from __future__ import annotations

import base64
import os

from core.article.article import Article
from core.export.address import image_address
from core.images import image_bytes

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png", "png"),
    (b"\xff\xd8\xff", "image/jpeg", "jpg"),
    (b"GIF8", "image/gif", "gif"),
)


def folder_of(article: Article) -> str | None:
    """Give the folder of the article's file; None where it has none."""
    return os.path.dirname(article.source.path) if article.source.path else None


def form_of(data: bytes) -> tuple[str, str] | None:
    """Give media type and suffix, without a dot, of an image; None where it is of no form that every reader shows."""
    for signature, media_type, suffix in _SIGNATURES:
        if data.startswith(signature):
            return media_type, suffix
    return None


class CarriedImages:
    """The images of a page, which go into it where they stand beside the article, as far as they may together."""

    def __init__(self, article: Article, most: int = 64 * 1024 * 1024) -> None:
        """Carry none yet, and never more than ``most`` bytes, each image counted as often as it is shown."""
        self._folder = folder_of(article)
        self._left = most

    def address(self, address: str) -> str | None:
        """Give the address that the page has for an image; None where the image's words stand instead.

        What is too much keeps the address that it has in the article.
        """
        if self._folder is not None and self._left > 0 and address[:5].lower() != "data:":
            data = image_bytes(address, self._folder)
            form = form_of(data)
            if form is not None and len(data) <= self._left:
                self._left -= len(data)
                return f"data:{form[0]};base64,{base64.b64encode(data).decode('ascii')}"
        return image_address(address)
