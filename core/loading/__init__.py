"""Paths, bytes and strings to a ``Source``."""

from __future__ import annotations

import os

from core.article.source import MediaType, Source
from core.errors import EmptyError
from core.limits import LIMITS
from core.loading.encoding import decode
from core.loading.files import read_file, too_large
from core.loading.sniff import media_type, refuse_binary


def load_file(path: str | os.PathLike[str], *, encoding: str | None = None) -> Source:
    """Load a file.

    Raises:
        UnreadableError: one of its kinds.
        EncodingError: if ``encoding`` is not known.
    """
    path = os.fspath(path)
    return load_bytes(read_file(path), name=os.path.basename(path), encoding=encoding, path=os.path.abspath(path))


def load_bytes(data: bytes, *, name: str, encoding: str | None = None, path: str | None = None) -> Source:
    """Load the bytes of a file.

    Raises:
        UnreadableError: if they are too many, none, or no text.
        EncodingError: if ``encoding`` is not known.
    """
    if len(data) > LIMITS.file_bytes:
        raise too_large(name, len(data), LIMITS.file_bytes)
    if encoding is None:
        refuse_binary(data, name)
    decoded = decode(data, encoding)
    _refuse_empty(decoded.text, name)
    return Source(
        data,
        decoded.text,
        name,
        media_type(decoded.text, name),
        decoded.encoding,
        decoded.reason,
        decoded.replaced,
        decoded.bom,
        path,
    )


def load_text(text: str, *, name: str = "text", media_type: MediaType = MediaType.TEXT) -> Source:
    """Load a string. Lone surrogates are kept.

    Raises:
        EmptyError: if there is nothing but white space in it.
        TooLargeError: if it is over the size budget.
    """
    data = text.encode("utf-8", "surrogatepass")
    if len(data) > LIMITS.file_bytes:
        raise too_large(name, len(data), LIMITS.file_bytes)
    _refuse_empty(text, name)
    return Source(data, text, name, media_type)


def _refuse_empty(text: str, name: str) -> None:
    if not text.strip("\ufeff\0 \t\r\n\f\v\u00a0\u3000"):
        raise EmptyError(f"“{name}” is empty.", "There is nothing to read in it.")
