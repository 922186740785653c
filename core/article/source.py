"""The original: the bytes as they were opened, the text that they decode to, and how that was decided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.article.held import Held

CHOSEN = "chosen by the reader"
"""Why an encoding is what it is where a reader asked for it."""


class MediaType(StrEnum):
    """The containers that Winnow reads."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"


@dataclass(frozen=True, slots=True)
class Source:
    """An opened original. Nothing changes it; every offset of Winnow is an offset into ``text``.

    Attributes:
        data: The bytes as they were read.
        text: The decoded text, without a byte order mark; line ends as they are in the bytes.
        name: The name to show: a file's name, or what a caller gave.
        media_type: The container, told from the content.
        encoding: The Python name of the encoding.
        encoding_reason: Why that encoding, in words: ``byte order mark``, ``declared in the page``, ...
        replaced: Number of undecodable sequences that stand as U+FFFD in ``text``.
        bom: Length of the byte order mark in bytes.
        path: The absolute path of the file, or None.
        url: Where the page says it came from, or None.
        digest: The SHA-256 of the bytes, where they did not travel with the text (``data`` is empty then).
        size: The number of bytes, where they did not travel with the text.
        held: What the container says of it that it stands in, or None. ``path`` then is the container's with the path
            inside it: ``/home/a/corpus.jsonl/3``.
    """

    data: bytes
    text: str
    name: str
    media_type: MediaType
    encoding: str = "utf-8"
    encoding_reason: str = "given as text"
    replaced: int = 0
    bom: int = 0
    path: str | None = None
    url: str | None = None
    digest: str | None = None
    size: int | None = None
    held: Held | None = None

    @property
    def chosen_encoding(self) -> str | None:
        """The encoding that the reader asked for; None where it was found."""
        return self.encoding if self.encoding_reason == CHOSEN else None

    @property
    def identity(self) -> str:
        """What tells one original from another: its bytes, and how a reader wants them read."""
        return f"{self.sha256} {self.chosen_encoding}" if self.chosen_encoding else self.sha256

    @property
    def byte_count(self) -> int:
        """The number of bytes that were read."""
        return len(self.data) if self.size is None else self.size

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        import hashlib  # late: it loads a library, and the window asks for digests only

        return self.digest or hashlib.sha256(self.data).hexdigest()
