"""What travels between the window and its worker: frames of JSON, and articles as plain data in pieces.

A frame is a big-endian length of four bytes and that many bytes of JSON, at most ``MAX_FRAME``. It is UTF-8 in which a
lone surrogate stands as itself: written as escapes, two of them in a row would be read as one character. A message that
is larger goes as several frames that each hold a part of its JSON as a string. Nothing that is read can run: no
pickle, and whatever does not have the expected form is a ``WireError``.

Of an article everything travels but the bytes of its source, whose digest stands for them. A run that is its source's
text to the letter travels as its place alone.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from core import errors
from core.article.article import Article, ArticleError
from core.article.blocks import Block, Metadata, PageKind
from core.article.correction import Correction, Decision
from core.article.reach import Reach
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span
from core.errors import WinnowError
from core.worker.plain_data import (
    WireError,
    decode_block,
    decode_held,
    encode_block,
    encode_held,
    number,
    optional,
    string,
)

__all__ = [
    "MAX_FRAME",
    "ArticleReader",
    "FrameReader",
    "Message",
    "WireError",
    "decode_corrections",
    "decode_error",
    "encode_article",
    "encode_corrections",
    "encode_error",
    "frames",
]

MAX_FRAME = 256 * 1024
"""Largest frame, in bytes, without the four of its length."""

_PART = 60_000  # characters of JSON, of four bytes at most, also where they are quoted in a string
_TEXT = 60_000  # code points of source text a message; almost every one then fits into one frame
_BATCH = 400  # removals or runs a message
_LENGTH = struct.Struct(">I")

Message = dict[str, Any]


def frames(message: Message) -> bytes:
    """Give the frames of a message. Lone surrogates survive."""
    body = _dumps(message)
    data = body.encode("utf-8", "surrogatepass")
    if len(data) <= MAX_FRAME:
        return _LENGTH.pack(len(data)) + data
    parts = [body[at : at + _PART] for at in range(0, len(body), _PART)]
    pieces = (_dumps({"part": part, "last": at == len(parts)}) for at, part in enumerate(parts, 1))
    bodies = (piece.encode("utf-8", "surrogatepass") for piece in pieces)
    return b"".join(_LENGTH.pack(len(data)) + data for data in bodies)


def _dumps(message: Message) -> str:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))


class FrameReader:
    """Bytes as they arrive to messages."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._parts: list[str] = []

    def feed(self, data: bytes) -> list[Message]:
        """Take bytes and give every message that they complete.

        Raises:
            WireError: if they are not what ``frames`` makes.
        """
        self._buffer += data
        messages: list[Message] = []
        at = 0
        while len(self._buffer) - at >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._buffer, at)
            if length > MAX_FRAME:
                raise WireError(f"a frame of {length} bytes")
            if len(self._buffer) - at - _LENGTH.size < length:
                break
            at += _LENGTH.size
            message = self._message(_loads(self._buffer[at : at + length]))
            at += length
            if message is not None:
                messages.append(message)
        del self._buffer[:at]
        return messages

    def _message(self, message: Message) -> Message | None:
        if "part" not in message:
            if self._parts:
                raise WireError("a message inside the parts of another")
            return message
        part = message["part"]
        if not isinstance(part, str):
            raise WireError("a part that is no string")
        self._parts.append(part)
        if message.get("last") is not True:
            return None
        body = "".join(self._parts)
        self._parts.clear()
        return _loads(body)


def _loads(body: str | bytearray) -> Message:
    try:
        message = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise WireError("a frame that is no JSON") from error
    if not isinstance(message, dict):
        raise WireError("a message that is no object")
    return message


def encode_error(error: WinnowError) -> Message:
    """Give an error as plain data."""
    return {"error": type(error).__name__, "sentence": error.sentence, "hint": error.hint}


def decode_error(message: Message) -> WinnowError:
    """Give the error that ``encode_error`` was given, of the same class.

    Raises:
        WireError: if the message is not one.
    """
    name, sentence, hint = (message.get(key) for key in ("error", "sentence", "hint"))
    kind = getattr(errors, name, None) if isinstance(name, str) else None
    if not (isinstance(kind, type) and issubclass(kind, WinnowError)):
        raise WireError(f"an error of the unknown class {name!r}")
    if not (isinstance(sentence, str) and isinstance(hint, str)):
        raise WireError("an error without its sentence")
    return kind(sentence, hint)


def encode_article(article: Article) -> Iterator[Message]:
    """Yield an article as messages, none of them much larger than a frame unless one word of it is."""
    source = article.source
    yield {
        "article": "source",
        "name": source.name,
        "media_type": source.media_type.value,
        "encoding": source.encoding,
        "encoding_reason": source.encoding_reason,
        "replaced": source.replaced,
        "bom": source.bom,
        "path": source.path,
        "url": source.url,
        "held": encode_held(source.held),
        "digest": source.sha256,
        "size": source.byte_count,
    }
    for at in range(0, len(source.text), _TEXT):
        yield {"article": "text", "text": source.text[at : at + _TEXT]}
    for part, found in (("removals", article.removals), ("suspected", article.suspected)):
        for at in range(0, len(found), _BATCH):
            items = [
                [r.start, r.end, r.kind.value, r.confidence, r.reason, r.detector, r.detail]
                for r in found[at : at + _BATCH]
            ]
            yield {"article": part, "items": items}
    blocks: list[list[Any]] = []
    weight = 0
    for block in article.blocks:
        blocks.append(encode_block(block, source.text))
        weight += 1 + len(block.runs) + sum(len(cell) for row in block.rows for cell in row)
        if weight >= _BATCH:
            yield {"article": "blocks", "items": blocks}
            blocks, weight = [], 0
    if blocks:
        yield {"article": "blocks", "items": blocks}
    yield {
        "article": "end",
        "metadata": asdict(article.metadata),
        "threshold": article.threshold,
        "reach": article.reach.value,
        "corrections": encode_corrections(article.corrections),
        "lost": article.lost,
        "shortfalls": article.shortfalls,
    }


def encode_corrections(corrections: Sequence[Correction]) -> list[list[Any]]:
    """Give corrections as plain data."""
    return [[one.span, one.decision.value, one.kind and one.kind.value, one.reason, one.adjusts] for one in corrections]


def decode_corrections(items: object) -> tuple[Correction, ...]:
    """Give the corrections that ``encode_corrections`` was given.

    Raises:
        WireError: if the data are none.
    """
    try:
        return tuple(
            Correction(Span(*map(number, s)), Decision(d), k and Kind(k), string(r), a and Span(*map(number, a)))
            for s, d, k, r, a in items  # type: ignore[attr-defined]
        )
    except (TypeError, ValueError) as error:
        raise WireError("corrections that are malformed") from error


class ArticleReader:
    """Messages of ``encode_article`` to the article."""

    def __init__(self) -> None:
        self._source: Message | None = None
        self._texts: list[str] = []
        self._text: str | None = None
        self._removals: list[Removal] = []
        self._suspected: list[Removal] = []
        self._blocks: list[Block] = []
        self._known: dict[Any, Any] = {}  # words and numbers that thousands of removals share

    def feed(self, message: Message) -> Article | None:
        """Take the next message; give the article when it is complete, and be ready for another.

        Raises:
            WireError: if the message does not follow, does not have its form, or makes no valid article.
        """
        try:
            return self._feed(message)
        except (KeyError, TypeError, ValueError, IndexError, AttributeError, OverflowError, ArticleError) as error:
            raise WireError(f"the article’s {message.get('article')!r} is malformed") from error

    def _feed(self, message: Message) -> Article | None:
        part = message["article"]
        if part == "source":
            if self._source is not None:
                raise WireError("a second source")
            self._source = message
        elif self._source is None:
            raise WireError("no source yet")
        elif part == "text":
            if self._text is not None:
                raise WireError("text after what stands on it")
            self._texts.append(string(message["text"]))
        elif part in ("removals", "suspected"):
            found = self._removals if part == "removals" else self._suspected
            known = self._known.setdefault
            for s, e, k, c, reason, detector, detail in message["items"]:
                span, confidence = Span(number(s), number(e)), float(c)
                words = (known(said, said) for said in map(string, (reason, detector, detail)))
                found.append(Removal(span, Kind(k), known(confidence, confidence), *words))
        elif part == "blocks":
            text = self._whole_text()
            self._blocks += [decode_block(item, text) for item in message["items"]]
        elif part == "end":
            return self._finish(message)
        else:
            raise WireError(f"an unknown part {part!r}")
        return None

    def _whole_text(self) -> str:
        if self._text is None:
            self._text = "".join(self._texts)
            self._texts.clear()
        return self._text

    def _finish(self, message: Message) -> Article:
        assert self._source is not None
        metadata = message["metadata"]
        head, text = self._source, self._whole_text()
        source = Source(
            data=b"",
            text=text,
            name=string(head["name"]),
            media_type=MediaType(head["media_type"]),
            encoding=string(head["encoding"]),
            encoding_reason=string(head["encoding_reason"]),
            replaced=number(head["replaced"]),
            bom=number(head["bom"]),
            path=optional(head["path"]),
            url=optional(head["url"]),
            held=decode_held(head["held"]),
            digest=string(head["digest"]),
            size=number(head["size"]),
        )
        origins = tuple((string(name), string(origin)) for name, origin in metadata["origins"])
        authors, kind = tuple(map(string, metadata["authors"])), optional(metadata["kind"])
        article = Article(
            source,
            tuple(self._removals),
            tuple(self._blocks),
            Metadata(**{**metadata, "origins": origins, "authors": authors, "kind": kind and PageKind(kind)}),
            tuple(self._suspected),
            float(message["threshold"]),
            Reach(message["reach"]),
            decode_corrections(message["corrections"]),
            tuple(map(string, message["lost"])),
            tuple(map(string, message["shortfalls"])),
        )
        self.__init__()  # type: ignore[misc]
        return article
