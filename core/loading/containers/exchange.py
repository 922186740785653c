"""What recordings of the web share: which answers are articles, and how they were packed for the way."""

from __future__ import annotations

import io
import re
from typing import Any, BinaryIO

from core.article.source import MediaType
from core.errors import TooLargeError
from core.limits import LIMITS
from core.loading.containers.blob import read_up_to
from core.loading.containers.streams import DECOMPRESSORS, unpacked
from core.loading.files import too_large
from core.patterns import lazy_pattern

_HTML = frozenset(("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml"))
_CHARSET = lazy_pattern(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_METHODS = {"x-gzip": "gzip", "brotli": "br", "zstandard": "zstd"}


def kind_of(content_type: str | None) -> MediaType | None:
    """Give what an answer of a content type is: a page, a text, or None."""
    plain = (content_type or "").split(";", 1)[0].strip().lower()
    if plain in _HTML:
        return MediaType.HTML
    return MediaType.TEXT if plain == "text/plain" else None


def charset_of(content_type: str | None) -> str | None:
    """Give the encoding that a content type names."""
    found = _CHARSET.search(content_type or "")
    return found[1].lower() if found else None


def encoding_of(charset: str | None, data: bytes) -> str | None:
    """Give the encoding that a header names, unless the bytes are plainly UTF-8: servers name others for all pages."""
    if charset is None or data.isascii() or charset.startswith(("utf-16", "utf-32")):
        return charset
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return charset
    return "utf-8" if charset in ("utf-8", "utf8") else None


def is_article(status: object, kind: MediaType | None, url: str | None) -> bool:
    """Tell whether an answer is an article: a page or a text that was there, and none for crawlers."""
    return kind is not None and str(status).startswith("2") and not (url or "").endswith("/robots.txt")


def body_of(stream: Any, encodings: str | None, name: str) -> bytes:
    """Read the body of an answer, unpacked.

    Args:
        stream: Gives the body as it was sent.
        encodings: The value of its header of content encodings.
        name: What the reader knows it by.

    Raises:
        TooLargeError: if it is larger than a member may be.
        ContainerError: if it does not follow its format.
    """
    source: BinaryIO = stream
    for one in reversed((encodings or "").lower().split(",")):
        method = _METHODS.get(one.strip(), one.strip())
        if method in DECOMPRESSORS:
            packed = read_up_to(source, LIMITS.member_bytes)
            if method != "br" and not _is_packed(packed, method):
                source = io.BytesIO(packed)  # recorders leave the header where they unpacked the body
                continue
            source = unpacked(io.BytesIO(packed), method, name)
    data = read_up_to(source, LIMITS.member_bytes + 1)
    if len(data) > LIMITS.member_bytes:
        raise _too_large(name, len(data))
    return data


def _is_packed(data: bytes, method: str) -> bool:
    starts = {"gzip": b"\x1f\x8b", "zstd": b"\x28\xb5\x2f\xfd", "xz": b"\xfd7zXZ", "bzip2": b"BZh"}
    if method == "deflate":
        return data.lstrip()[:1] != b"<"
    return data.startswith(starts[method])


def _too_large(name: str, size: int) -> TooLargeError:
    return too_large(name, size, LIMITS.member_bytes)
