"""Paths, bytes and strings to a ``Source``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace

from core.article.source import MediaType, Source
from core.errors import EmptyError, EncodingError, UnreadableError
from core.limits import LIMITS
from core.loading.containers.container import Member, Unread
from core.loading.containers.reading import Part, load_member, parts_in, parts_of, sources_in
from core.loading.containers.records import Fields, Record, member_of
from core.loading.encoding import decode
from core.loading.files import read_file, too_large
from core.loading.sniff import media_type, refuse_binary


def load_file(path: str | os.PathLike[str], *, encoding: str | None = None) -> Source:
    """Load a file, or a member of a container by the path that leads into it: ``corpus.jsonl/3``.

    Raises:
        ManyArticlesError: if it is a container of several articles.
        UnreadableError: another of its kinds.
        EncodingError: if ``encoding`` is not known.
    """

    def of_member(member: Member, name: str, path: str) -> Source:
        return _of_member(member, name, path, encoding)

    path = os.fspath(path)
    if source := load_member(os.path.abspath(path), of_member):
        return source
    return load_bytes(read_file(path), name=os.path.basename(path), encoding=encoding, path=os.path.abspath(path))


def load_each(
    path: str | os.PathLike[str], *, encoding: str | None = None
) -> Iterator[tuple[str, Source | UnreadableError]] | None:
    """Load the articles of a container one at a time, in order, each with its path, or with why it cannot be read.

    None where the path leads to one article.

    Raises:
        UnreadableError: if the container cannot be read at all.
        EncodingError: if ``encoding`` is not known.
    """
    return sources_in(
        os.path.abspath(os.fspath(path)), lambda member, name, path: _of_member(member, name, path, encoding)
    )


def load_parts(
    path: str | os.PathLike[str], *, encoding: str | None = None, alone: bool = False
) -> Iterator[Part] | None:
    """Load a container as ``load_each`` does, but give the corpora in it as they are.

    ``alone`` gives those of one record as well.
    None where the path leads to one article.

    Raises:
        UnreadableError: if the container cannot be read at all.
        EncodingError: if ``encoding`` is not known.
    """
    return parts_in(
        os.path.abspath(os.fspath(path)),
        lambda member, name, path: _of_member(member, name, path, encoding),
        alone=alone,
    )


def load_parts_of(data: bytes, *, name: str, encoding: str | None = None, alone: bool = False) -> Iterator[Part] | None:
    """Load the same from bytes that lie in no file; a container of one article gives that. None where they are none.

    Raises:
        UnreadableError: if the container cannot be read at all.
        EncodingError: if ``encoding`` is not known.
    """
    return parts_of(data, name, lambda member, name, _: _of_member(member, name, None, encoding), alone=alone)


def load_record(record: Record, fields: Fields, number: int, what: str, *, name: str, path: str | None) -> Source:
    """Load the text of a record of a corpus, whose member it is under its number.

    Raises:
        EmptyError: if it holds no text.
    """
    member = member_of(record, fields, str(number), what)
    if isinstance(member, Unread):
        raise member.error
    return _of_member(member, name, path, None)


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


def _of_member(member: Member, name: str, path: str | None, encoding: str | None) -> Source:
    """Give the source of a member of a container; an ``encoding`` that was chosen goes before the container's."""
    held = member.held if member.held.member == member.name else replace(member.held, member=member.name)
    said = encoding is None and member.encoding is not None
    try:
        decoded = load_bytes(member.data, name=name, encoding=encoding or member.encoding, path=path)
    except EncodingError:
        if encoding is not None:
            raise
        decoded = load_bytes(member.data, name=name, path=path)
        said = False
    return replace(
        decoded,
        held=held,
        media_type=member.media_type or decoded.media_type,
        encoding_reason=f"said by {held.container}" if said else decoded.encoding_reason,
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
