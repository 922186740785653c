"""Large jobs, each in a process of its own that gives all of its memory back: what is freed in this one, Python keeps.

The process is a copy of the worker, where the system can make one. What it answers passes through the worker, and its
article only once it has ended, so that never both are in memory as a whole. The worker then keeps the article packed.
"""

from __future__ import annotations

import os
import signal
import struct
import threading
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, BinaryIO, Literal

from core.article.article import Article
from core.article.source import Source
from core.worker import wire

LARGE = 2_000_000
"""Bytes of an original from which on it is a job for a process of its own."""
_HEAD = struct.Struct(">cI")
_READ = 1 << 16
_OTHER, _ARTICLE, _KEPT, _DATA = b"o", b"a", b"k", b"d"
"""What a part is: frames of another message; of an article, packed; of the article to keep, packed; its bytes."""

Send = Callable[[wire.Message], None]
Pack = Callable[[Source], Source]
"""Gives an original without its bytes, and sees to it that they can be had again."""


@dataclass(frozen=True, slots=True)
class Packed:
    """An article in little memory.

    Attributes:
        digest: The SHA-256 of its original.
        points: Code points of its original.
        frames: Its messages, packed.
        data: The bytes of its original, packed.
    """

    digest: str
    points: int
    frames: tuple[bytes, ...]
    data: bytes

    def unpack(self) -> Article:
        """Give the article."""
        frames, articles = wire.FrameReader(), wire.ArticleReader()
        for part in self.frames:
            for message in frames.feed(zlib.decompress(part)):
                if (article := articles.feed(message)) is not None:
                    data = zlib.decompress(self.data)
                    return replace(article, source=replace(article.source, data=data, digest=None, size=None))
        raise wire.WireError("an article without its end")


def is_large(job: wire.Message) -> bool:
    """Tell whether a job is one for a process of its own, as far as is known without reading it."""
    if not hasattr(os, "fork"):
        return False
    try:
        if isinstance(path := job.get("path"), str):
            return os.path.isfile(path) and os.path.getsize(path) >= LARGE
    except OSError:
        return False
    given = job.get("data") or job.get("text")
    return isinstance(given, str) and len(given) >= LARGE


def answer_apart(
    job: wire.Message,
    output: BinaryIO,
    answer: Callable[[wire.Message, Send, Pack], tuple[Article | None, Article | None]],
) -> Packed | None:
    """Have a job done in a process of its own, and pass on what it says.

    Args:
        job: The job.
        output: Takes the frames of the answer.
        answer: Does the job; gives the article that it sent and the one that is to be kept, if there are such. It may
            have the bytes of originals taken away, which nothing asks for while they are cleaned.

    Returns:
        The article that is to be kept. Where the process ends otherwise than it should, this one ends too.
    """
    mouth, ear = os.pipe()
    life, held = os.pipe()  # the second end closes with this process, and no other holds it
    child = os.fork()
    if not child:
        os.close(mouth)
        os.close(held)
        _work(job, ear, life, answer)
    os.close(ear)
    os.close(life)
    try:
        with os.fdopen(mouth, "rb") as parts:
            waiting, kept, data = _listen(parts, output)
        _, status = os.waitpid(child, 0)
    finally:
        os.close(held)
    if status:
        os._exit(1)
    sent = tuple(part for tag, part in waiting if tag == _ARTICLE)
    for tag, part in waiting:
        output.write(zlib.decompress(part) if tag == _ARTICLE else part)
    output.flush()
    if data is None:
        return None
    digest, points = data[:64].decode("ascii"), int.from_bytes(data[64:72], "big")
    return Packed(digest, points, tuple(kept) or sent, data[72:])


def _listen(parts: BinaryIO, output: BinaryIO) -> tuple[list[tuple[bytes, bytes]], list[bytes], bytes | None]:
    """Pass on what comes before an article; give what comes from there on, and what is to be kept."""
    waiting: list[tuple[bytes, bytes]] = []
    kept: list[bytes] = []
    data = None
    while len(head := parts.read(_HEAD.size)) == _HEAD.size:
        tag, length = _HEAD.unpack(head)
        part = parts.read(length)
        if tag == _KEPT:
            kept.append(part)
        elif tag == _DATA:
            data = part
        elif tag == _ARTICLE or waiting:
            waiting.append((tag, part))
        else:
            output.write(part)
            output.flush()
    return waiting, kept, data


class _Shelf:
    """The bytes of originals: no more than how many mark their order where their text gives them, else packed."""

    def __init__(self) -> None:
        self._written: dict[str, bytes] = {}
        self._packed: dict[str, bytes] = {}

    def put(self, source: Source) -> Source:
        """Keep the bytes of an original; give it without, but with what tells it from others."""
        data = source.data
        if not data:
            return source
        digest, mark = source.sha256, data[: source.bom]
        if _written(mark, source) == data:
            self._written[digest] = mark
        else:
            self._packed[digest] = zlib.compress(data, 1)
        return replace(source, data=b"", digest=digest, size=len(data))

    def take(self, source: Source) -> bytes:
        """Give the packed bytes of an original, whether they were kept or not."""
        digest = source.sha256
        if (mark := self._written.get(digest)) is not None:
            return zlib.compress(_written(mark, source), 1)
        return self._packed.get(digest) or zlib.compress(source.data, 1)


def _written(mark: bytes, source: Source) -> bytes:
    """Write the text of an original in its encoding, behind the mark of its order; give nothing if that cannot be."""
    try:
        return mark + source.text.encode(source.encoding)
    except (UnicodeError, LookupError):
        return b""


def _work(job: wire.Message, ear: int, life: int, answer: Callable[..., Any]) -> None:
    """Do the job, in its own process, which ends with it or with the one that wants it done."""
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    threading.Thread(target=lambda: os.read(life, 1) or os._exit(1), daemon=True).start()
    code: Literal[0, 1] = 1
    try:
        with os.fdopen(ear, "wb", _READ) as out:

            def put(tag: bytes, part: bytes) -> None:
                out.write(_HEAD.pack(tag, len(part)) + part)

            def send(message: wire.Message) -> None:
                frames = wire.frames(message)
                if "article" in message:
                    put(_ARTICLE, zlib.compress(frames, 1))
                else:
                    put(_OTHER, frames)
                    out.flush()

            shelf = _Shelf()
            sent, kept = answer(job, send, shelf.put)
            if kept is not None and not (kept.source.held and kept.source.held.images):  # which frames do not carry
                if kept is not sent:
                    for message in wire.encode_article(kept):
                        put(_KEPT, zlib.compress(wire.frames(message), 1))
                head = kept.source.sha256.encode("ascii") + len(kept.source.text).to_bytes(8, "big")
                put(_DATA, head + shelf.take(kept.source))
        code = 0
    finally:
        os._exit(code)
