"""What is to be cleaned: files, standard input, folders and containers become chunks, in order, as they are read."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

from core.article.source import Source
from core.cli.pieces import Chunk, CorpusOf, Piece
from core.errors import UnreadableError
from core.loading import load_bytes, load_parts, load_parts_of
from core.loading.containers import Part, contents_of
from core.loading.containers.corpus import Corpus
from core.loading.containers.folder import entries_of
from core.loading.containers.records import Record
from core.patterns import lazy_pattern

STDIN = "-"
_NAME = "standard input"
_MOST = 256
_BYTES = 256 * 1024
"""Bytes of originals, or pieces, that make a chunk whole."""
_PACKED = {".gz", ".bz2", ".xz", ".zst", ".br"}
_UNFIT = lazy_pattern(r'[<>:"|?*\\\x00-\x1f\x7f]')
_PAGE = lazy_pattern(r"\.(?:x?html?|txt|md|markdown|eml)\Z", re.IGNORECASE)
_LONGEST = 120
Unnumbered = tuple[int, "bytes | Record | UnreadableError"]


class Inputs:
    """The files that were named.

    Args:
        files: Paths of files, folders, containers and members; ``-`` is standard input.
        encoding: The encoding of all, where it was chosen.
        text_field: The field of the text of records, where it was chosen.
        as_records: Whether records are to keep their fields, and a corpus of one record is one.
        is_taken: Tells of the stem of an output that it cannot be used, because an input stands there.
    """

    def __init__(
        self,
        files: Sequence[str],
        encoding: str | None = None,
        text_field: str | None = None,
        *,
        as_records: bool = False,
        is_taken: Callable[[str], bool] = lambda _: False,
    ) -> None:
        self._files = files
        self._encoding = encoding
        self._text_field = text_field
        self._as_records = as_records
        self._is_taken = is_taken
        self._stems: set[str] = set()
        self._group = 0
        self._stdin: tuple[bytes, Iterator[Part] | None] | None = None

    def several(self) -> bool:
        """Tell whether there are several articles, or may be."""
        return len(self._files) > 1 or self._holds_several(self._files[0])

    def _holds_several(self, file: str) -> bool:
        try:
            if file != STDIN:
                return os.path.isdir(file) or contents_of(os.path.abspath(file)) is not None
            data, parts = self._read_stdin()
        except UnreadableError:  # which is told when it is read
            return False
        if parts is None:
            return False
        first = list(islice(parts, 2))
        self._stdin = data, chain(first, parts)
        return len(first) > 1 or isinstance(first[0][1], Corpus)

    def chunks(self) -> Iterator[Chunk]:
        """Yield all, in order.

        Raises:
            EncodingError: if the encoding is not known.
        """
        single = _Gathered(0, several=False)
        for number, file in enumerate(self._files):
            self._group = number
            for chunk in self._of(file):
                if chunk.several:
                    yield from single.rest()
                    yield chunk
                else:
                    for piece in chunk:
                        yield from single.add(piece, _size(piece))
        yield from single.rest()

    def _of(self, file: str) -> Iterator[Chunk]:
        if file == STDIN:
            return self._of_stdin()
        if os.path.isdir(file):
            return self._of_folder(file)
        return self._of_file(file, self._free(_without_suffix(os.path.basename(file))))

    def _read_stdin(self) -> tuple[bytes, Iterator[Part] | None]:
        if self._stdin is None:
            data = sys.stdin.buffer.read()
            self._stdin = data, None
            # Nothing but its lines tells what it is, of which a few may be bad.
            first = data[: data.find(b"\n") + 1].strip()
            suffix = ".jsonl" if self._as_records and first[:1] == b"{" and first[-1:] == b"}" else ""
            parts = load_parts_of(data, name=_NAME + suffix, encoding=self._encoding, alone=self._as_records)
            self._stdin = data, parts
        return self._stdin

    def _of_stdin(self) -> Iterator[Chunk]:
        stem = self._free("standard-input")
        try:
            data, parts = self._read_stdin()
            if parts is None:
                source = load_bytes(data, name=_NAME, encoding=self._encoding)
                yield self._alone(Piece(_NAME, stem, source))
                return
        except UnreadableError as error:
            yield self._alone(Piece(_NAME, stem, error))
            return
        yield from self._of_parts(parts, None, _NAME, stem)

    def _of_folder(self, folder: str) -> Iterator[Chunk]:
        above = f"{self._free(os.path.basename(os.path.abspath(folder)))}/" if len(self._files) > 1 else ""
        gathered = _Gathered(self._group, several=True)
        names: set[str] = set()
        within = None
        try:
            for path, _ in entries_of(folder):
                if within != (within := os.path.dirname(path)):
                    names = set()
                stem = above + _other_than(names, _without_suffix(path))
                for chunk in self._of_file(os.path.join(folder, *path.split("/")), stem):
                    if chunk.several:  # a container
                        yield from gathered.rest()
                        yield chunk
                    else:
                        for piece in chunk:
                            yield from gathered.add(piece, _size(piece))
        except UnreadableError as error:  # of the folder; that of a file is its piece
            yield from gathered.rest()
            yield self._alone(Piece(folder, above, error))
            return
        yield from gathered.rest()

    def _of_file(self, file: str, stem: str) -> Iterator[Chunk]:
        try:
            parts = load_parts(file, encoding=self._encoding, alone=self._as_records)
        except UnreadableError as error:
            yield self._alone(Piece(file, stem, error))
            return
        if parts is None:
            yield self._alone(Piece(file, stem, file))
        else:
            yield from self._of_parts(parts, os.path.abspath(file), file, stem)

    def _alone(self, piece: Piece) -> Chunk:
        return Chunk(self._group, several=False, pieces=(piece,))

    def _of_parts(self, parts: Iterator[Part], path: str | None, file: str, stem: str) -> Iterator[Chunk]:
        """Yield the parts of a container that is called ``file``; of standard input, where ``path`` is None."""
        gathered = _Gathered(self._group, several=True)
        names: set[str] = set()
        for at, part in parts:
            inner = at[len(path) :].strip("/") if path is not None else at.partition("/")[2]
            told = f"{file}/{inner}" if inner else file
            if isinstance(part, Corpus):
                yield from gathered.rest()
                below = f"{stem}/{_safe(inner)}" if inner else stem
                yield from self._of_corpus(part, told, at if path is not None else None, below)
            elif isinstance(part, Source | UnreadableError):
                place = f"{stem}/{_other_than(names, _safe(inner))}" if inner else stem
                piece = Piece(told, place, part)
                yield from gathered.add(piece, _size(piece))
        yield from gathered.rest()

    def _of_corpus(self, corpus: Corpus, told: str, path: str | None, stem: str) -> Iterator[Chunk]:
        corpus.choose(self._text_field)
        corpus.whole = self._as_records
        gathered: list[Unnumbered] = []
        size = 0
        of = None
        try:
            of = CorpusOf(told, path, corpus.blob.name, corpus.what, corpus.fields, stem)
            for number, raw in corpus.raw():
                gathered.append((number, raw))
                size += len(raw) if isinstance(raw, bytes) else _size_of(raw)
                if size >= _BYTES or len(gathered) >= _MOST:
                    yield Chunk(self._group, True, tuple(gathered), of)
                    gathered, size = [], 0
        except UnreadableError as error:  # what stands before it was read
            yield Chunk(self._group, True, (*gathered, Piece(told, stem, error)), of)
            return
        if gathered:
            yield Chunk(self._group, True, tuple(gathered), of)

    def _free(self, stem: str) -> str:
        """Give a stem that no other file was given, and note it."""
        return _other_than(self._stems, stem, self._is_taken)


class _Gathered:
    """Pieces that are not enough for a chunk yet."""

    def __init__(self, group: int, *, several: bool) -> None:
        self._group = group
        self._several = several
        self._pieces: list[Piece] = []
        self._size = 0

    def add(self, piece: Piece, size: int) -> Iterator[Chunk]:
        self._pieces.append(piece)
        self._size += size
        if self._size >= _BYTES or len(self._pieces) >= _MOST:
            yield from self.rest()

    def rest(self) -> Iterator[Chunk]:
        if self._pieces:
            chunk = Chunk(self._group, self._several, tuple(self._pieces))
            self._pieces, self._size = [], 0
            yield chunk


def check_encoding(name: str | None) -> None:
    """Raise an ``EncodingError`` where there is no such encoding."""
    from core.loading.encoding import decode

    if name is not None:
        decode(b"", name)


def _size(piece: Piece) -> int:
    payload = piece.payload
    if isinstance(payload, Source):
        return payload.byte_count
    try:
        return os.path.getsize(payload) if isinstance(payload, str) else 0
    except OSError:  # a member's path, or a file that is gone
        return 0


def _size_of(record: Record | UnreadableError) -> int:
    if isinstance(record, UnreadableError):
        return 0
    return sum(len(value) if isinstance(value, str | bytes) else 50 for value in record.values())


def _without_suffix(path: str) -> str:
    """Give the path of a file without the suffix of its name, and without that of its packing."""
    folder, _, name = path.rpartition("/")
    stem = Path(name)
    if stem.suffix.lower() in _PACKED:
        stem = Path(stem.stem)
    return f"{folder}/{stem.stem}" if folder else stem.stem


def _safe(inner: str) -> str:
    """Give a path inside a container as one for files, without the suffix of a page; numbers have six digits."""
    parts = [_UNFIT.sub("_", part).strip(" ") for part in inner.split("/")]
    parts = ["_" * len(part) if set(part) == {"."} else part for part in parts if part]
    if not parts:
        return "_"
    parts = [part if len(part) <= _LONGEST else part[:_LONGEST] for part in parts]
    last = _PAGE.sub("", parts[-1]) or parts[-1]
    return "/".join([*parts[:-1], last.zfill(6) if last.isdecimal() else last])


def _other_than(names: set[str], stem: str, is_taken: Callable[[str], bool] = lambda _: False) -> str:
    """Give a stem that is none of the names, where it is one with a number behind it, and note it."""
    found, number = stem, 1
    while found.casefold() in names or is_taken(found):
        number += 1
        found = f"{stem}-{number}"
    names.add(found.casefold())
    return found
