"""What a reader had Winnow load of the images that stand elsewhere, and where those stand."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QSize

from core.article.blocks import Image
from core.article.source import Source
from core.export.address import whole_image

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\")


@dataclass(frozen=True, slots=True)
class Box:
    """A box that keeps the place of an image that is on its way.

    Attributes:
        position: Where it stands in the document: one character.
        block: The index of its block in the article.
        image: What it is of.
        fit: Gives the size in which the image is shown from its own, both in pixels of the screen.
        size: Its own size, in pixels of the screen.
    """

    position: int
    block: int
    image: Image
    fit: Callable[[QSize], QSize]
    size: QSize


class Fetched:
    """The images that were loaded for the article in front; with the article they are forgotten.

    Attributes:
        loaded: Their bytes, by their whole addresses.
        awaited: The addresses of those that are on their way.
        failed: Why others did not come, in words, by their addresses.
        boxes: What stands in the document for those that were on their way when it was set, by their addresses.
    """

    def __init__(self) -> None:
        self.loaded: dict[str, bytes] = {}
        self.awaited: set[str] = set()
        self.failed: dict[str, str] = {}
        self.boxes: dict[str, list[Box]] = {}

    def clear(self) -> None:
        """Forget all of it."""
        for held in (self.loaded, self.awaited, self.failed, self.boxes):
            held.clear()


def remote_address(address: str, source: Source) -> str | None:
    """Give the whole address of an image that is on the web; None where it is not, or nobody knows where.

    What stands in the folder that a browser saved beside the page is to be there, and nowhere else.

    Args:
        address: As it stands in the article.
        source: The article's original, which may say where it came from.
    """
    plain = address.strip()
    if not _ABSOLUTE.match(plain) and not plain.startswith("/"):
        page = os.path.basename(source.path or "").partition(".")[0]
        if page and unquote(plain).removeprefix("./").startswith(page):
            return None
    whole = whole_image(address, source.url)
    try:
        return whole if whole and urlsplit(whole).scheme in ("http", "https") and urlsplit(whole).hostname else None
    except ValueError:  # an address that is malformed
        return None
