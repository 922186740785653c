"""Where a file of lines was left: what of the input it holds already is passed over."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from core.article.source import Source
from core.cli import lines
from core.cli.outputs import Lines
from core.cli.pieces import Chunk, Piece, Record
from core.cli.work import record_in
from core.errors import SaveError, UnreadableError
from core.loading import load_file


def after(chunks: Iterator[Chunk], written: Lines, name: str, encoding: str | None) -> Iterator[Chunk]:
    """Yield the chunks without the articles whose lines were ``written``, to a file of a name.

    What cannot be read gave none: it is told again.

    Raises:
        SaveError: if the lines are those of another input.
    """
    number = written.there
    for chunk in chunks:
        if number <= 0:
            yield chunk
            continue
        left = []
        for raw, piece in zip(chunk.pieces, chunk, strict=True):
            there = _readable(piece, encoding) if number > 0 else None
            if there is None:
                left.append(raw)
                continue
            number -= 1
            if not number and not _is_of(written.last, there):
                raise _other(name)
        if left:
            yield replace(chunk, pieces=tuple(left))
    if number > 0:
        raise _other(name)


def _readable(piece: Piece, encoding: str | None) -> Piece | None:
    """Give a piece that gives a line, with its file read; None for one that gives none."""
    payload = piece.payload
    if isinstance(payload, Record):
        record = record_in(payload)
        return None if isinstance(record, UnreadableError) else piece._replace(payload=payload._replace(raw=record))
    if isinstance(payload, str):
        try:
            return piece._replace(payload=load_file(payload, encoding=encoding))
        except UnreadableError:
            return None
    return piece if isinstance(payload, Source) else None


def _is_of(line: bytes, piece: Piece) -> bool:
    """Tell whether a line is that of a piece, by the digest of what was cleaned."""
    try:
        found: Any = json.loads(line)
    except ValueError:
        return False
    name, digest = lines.digest_of(piece)
    return isinstance(found, dict) and found.get(name) == digest


def _other(name: str) -> SaveError:
    return SaveError(f"“{name}” is not what this input gave so far.", "Name another file, or the input that it is of.")
