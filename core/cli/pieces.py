"""What goes to the processes that clean: articles, or where they are, in chunks, so that small ones cost little."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from core.article.source import Source
from core.errors import UnreadableError
from core.loading.containers.records import Fields
from core.loading.containers.records import Record as Fielded


@dataclass(frozen=True, slots=True)
class CorpusOf:
    """A corpus whose records are cleaned.

    Attributes:
        told: Its path as it was given.
        path: Its absolute path, or None where it comes from standard input.
        name: Its name, for sentences.
        what: What it is, in words with an article.
        fields: Which of the fields is what.
        stem: Where its outputs go: the way from the folder of outputs.
    """

    told: str
    path: str | None
    name: str
    what: str
    fields: Fields
    stem: str


class Record(NamedTuple):
    """A record, read or as the bytes of its line, and its number from 1."""

    corpus: CorpusOf
    number: int
    raw: bytes | Fielded


class Piece(NamedTuple):
    """An article that is to be cleaned.

    Attributes:
        path: Its path as it was given, with the path inside a container.
        stem: Where its output goes, without the suffix: the way from the folder of outputs, parted by ``/``.
        payload: The path of its file, its source, its record, or why it cannot be read.
    """

    path: str
    stem: str
    payload: str | Source | Record | UnreadableError


@dataclass(frozen=True, slots=True)
class Chunk:
    """Pieces that are cleaned together, in order.

    Attributes:
        group: The number of the file, folder or container that they belong to.
        several: Whether that holds several articles.
        pieces: The pieces, or the numbers of records of ``corpus`` with what they are.
        corpus: The corpus.
        again: Whether some of them may have been written already, by a process that ended.
    """

    group: int
    several: bool
    pieces: tuple[Piece | tuple[int, bytes | Fielded | UnreadableError], ...]
    corpus: CorpusOf | None = None
    again: bool = False

    def __iter__(self) -> Iterator[Piece]:
        """Yield the pieces."""
        corpus = self.corpus
        for piece in self.pieces:
            if isinstance(piece, Piece):
                yield piece
            elif corpus is not None:
                number, raw = piece
                payload = raw if isinstance(raw, UnreadableError) else Record(corpus, number, raw)
                yield Piece(f"{corpus.told}/{number}", f"{corpus.stem}/{number:06}", payload)
