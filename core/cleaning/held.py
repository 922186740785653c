"""What a container says of an article, put to what the article says of itself; and the images that it carries."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import unquote, urljoin

from core.article.blocks import Block, Metadata
from core.article.held import Held
from core.limits import LIMITS
from core.patterns import lazy_pattern

_SIGNATURES = ((b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF8", "gif"), (b"BM", "bmp"))
_ISO = lazy_pattern(r"\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?)?\Z")
_MOST = 64 * 1024 * 1024
"""Bytes of images that one article carries along."""


def with_held(metadata: Metadata, held: Held) -> Metadata:
    """Fill in what the article does not say of itself from what its container says of it, or what that knows better."""
    said = {
        "title": held.title,
        "byline": ", ".join(held.authors) or None,
        "published": _date(held.published, held.language or metadata.language),
        "site": held.site,
        "language": held.language,
    }
    origins = dict(metadata.origins)
    found: dict[str, str] = {}
    for name, value in said.items():
        if value and (getattr(metadata, name) is None or held.leads):
            found[name] = value
            origins[name] = held.container
    authors = held.authors if "byline" in found else metadata.authors
    return replace(metadata, **found, authors=authors, origins=tuple(origins.items()))  # type: ignore[arg-type]


def with_images(blocks: Sequence[Block], held: Held) -> tuple[Block, ...]:
    """Give blocks whose images carry the bytes that the container holds for them, as data URIs."""
    if not held.images:
        return tuple(blocks)
    import base64  # late: few articles carry images along

    left = _MOST
    found: list[Block] = []
    for block in blocks:
        image = block.image
        data = _bytes_of(image.address, held) if image else b""
        if image is None or not 0 < len(data) <= min(left, LIMITS.image_bytes):
            found.append(block)
            continue
        left -= len(data)
        address = f"data:image/{_type_of(data)};base64,{base64.b64encode(data).decode('ascii')}"
        found.append(replace(block, image=replace(image, address=address)))
    return tuple(found)


def _date(said: str | None, language: str | None) -> str | None:
    """Give a date as ISO 8601 that a container may say in words; as it says it where none is found in them."""
    if said is None or _ISO.match(said):
        return said
    from core.page.metadata.dates import parse_date  # late: most that is read has no container

    return parse_date(said, language) or said


def _bytes_of(address: str, held: Held) -> bytes:
    beside = posixpath.normpath(unquote(re.split(r"[?#]", address, maxsplit=1)[0])) if address else ""
    for name in (address, urljoin(held.url or "", address), unquote(address), beside):
        if data := held.images.get(name):
            return data
    return b""


def _type_of(data: bytes) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:12] in (b"ftypavif", b"ftypavis"):
        return "avif"
    return next((kind for start, kind in _SIGNATURES if data.startswith(start)), "png")
