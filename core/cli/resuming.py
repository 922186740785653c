"""Where a file of lines was left: what of the input it holds already is passed over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.article.source import Source
from core.cli.pieces import Chunk, Piece, Record
from core.cli.work import record_in
from core.errors import UnreadableError
from core.loading import load_file


def after(chunks: Iterator[Chunk], lines: int, encoding: str | None) -> Iterator[Chunk]:
    """Yield the chunks without the articles that gave the first lines.

    What cannot be read gave none: it is told again.
    """
    for chunk in chunks:
        if lines <= 0:
            yield chunk
            continue
        left = []
        for raw, piece in zip(chunk.pieces, chunk, strict=True):
            if lines > 0 and _gives_line(piece, encoding):
                lines -= 1
            else:
                left.append(raw)
        if left:
            yield replace(chunk, pieces=tuple(left))


def _gives_line(piece: Piece, encoding: str | None) -> bool:
    payload = piece.payload
    if isinstance(payload, Record):
        return not isinstance(record_in(payload), UnreadableError)
    if isinstance(payload, str):
        try:
            load_file(payload, encoding=encoding)
        except UnreadableError:
            return False
        return True
    return isinstance(payload, Source)
