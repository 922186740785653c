"""What is done with an article on the command line: opened, cleaned, written in a form. It runs in any process."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from core import Article, WinnowError
from core.article.reach import Reach
from core.article.source import Source
from core.cleaning.fallback import clean_or_less
from core.cli import lines
from core.cli.pieces import Chunk, Piece, Record
from core.errors import EncodingError, SaveError, UnreadableError, in_short
from core.export import FORMS, Stamp
from core.export.saving import encoded, save
from core.loading import load_file, load_record
from core.loading.containers.json_lines import record_of
from core.loading.containers.records import Record as Fielded

DONE, NOT_WRITTEN, USAGE, UNREADABLE = 0, 1, 2, 3
CLEANED, FAILED, PRESENT, IN_THE_WAY = "cleaned", "failed", "present", "in the way"


@dataclass(frozen=True, slots=True)
class Settings:
    """What is to be done with every article; it goes to other processes.

    Attributes:
        form: The name of a form, or ``lines.FORM`` for records a line each.
        threshold: The confidence that code found in prose must have to be removed.
        reach: How much of a page goes.
        encoding: The encoding of files, where it was chosen.
        corrections: The path of a reader's corrections, or None.
        stamp: When the articles are cleaned, and by what.
        check: Whether to look for words that are neither shown nor removed, and write nothing else.
        folder: Where an output is written for each, or None where the results are handed back.
        resume: Whether outputs that are there already are passed over.
        begun: When the work began, seconds since 1970.
    """

    form: str
    threshold: float
    reach: Reach
    encoding: str | None
    corrections: str | None
    stamp: Stamp
    check: bool = False
    folder: str | None = None
    resume: bool = False
    begun: float = 0.0


class Result(NamedTuple):
    """What became of an article.

    Attributes:
        path: Its path, as it was given.
        code: What the exit code is to tell of it.
        status: ``cleaned``, ``failed``, ``present`` (its output was there) or ``in the way`` (the same, unasked).
        data: What was written in the form, where no folder is written to; None where nothing was.
        output: The path of its output in a folder.
        removals: The number of removals.
        characters: Code points of the original.
        seconds: How long it took.
        complaints: Sentences, each with a hint that may be empty, of what went wrong or not wholly right.
    """

    path: str
    code: int = DONE
    status: str = CLEANED
    data: bytes | None = None
    output: str | None = None
    removals: int = 0
    characters: int = 0
    seconds: float = 0.0
    complaints: tuple[tuple[str, str], ...] = ()


Done = tuple[Chunk, Iterable[Result]]
"""A chunk, and what became of each article of it."""


def failed(piece: Piece, sentence: str, hint: str = "", code: int = UNREADABLE, *, as_line: bool = False) -> Result:
    """Give the result of an article that could not be cleaned; of a record its line, with its text as it was."""
    line = lines.uncleaned(piece, sentence) if as_line and code == UNREADABLE else None
    return Result(piece.path, code, FAILED, line, complaints=((sentence, hint),))


def _deciding_by(path: Path) -> Callable[[Article], Article]:
    """Give what carries out the decisions of a file in an article.

    Raises:
        StoreError: if the file holds none.
    """
    from core.corrections.recall import decide_as_known, open_corrections  # most do without SQLite

    store = open_corrections(path)
    return lambda article: decide_as_known(article, store)


class Cleaner:
    """Cleans articles in one way.

    Raises:
        WinnowError: where the corrections cannot be read.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._form = FORMS.get(settings.form)
        self._as_lines = self._form is None
        self._decide = _deciding_by(Path(settings.corrections)) if settings.corrections else None

    def results(self, chunk: Chunk) -> Iterator[Result]:
        """Yield what became of each article of a chunk, in order."""
        for piece in chunk:
            began = time.perf_counter()
            yield self._result(piece, chunk.again)._replace(seconds=time.perf_counter() - began)

    def _result(self, piece: Piece, again: bool) -> Result:
        payload = piece.payload
        if isinstance(payload, UnreadableError):
            return failed(piece, payload.sentence, payload.hint)
        target = self._target(piece)
        if target is not None and _is_there(target) and not (again and self._is_own(target)):
            if self._settings.resume:
                return Result(piece.path, status=PRESENT, output=target)
            complaint = (f"“{target}” is there already.", "Go on with --resume, or name another folder.")
            return Result(piece.path, NOT_WRITTEN, IN_THE_WAY, output=target, complaints=(complaint,))
        try:
            if self._as_lines and isinstance(payload, Record):
                return self._line(piece, payload)
            if self._as_lines and isinstance(payload, str):
                piece = piece._replace(payload=self._source(piece))
            return self._written(piece, target)
        except EncodingError as error:
            return failed(piece, error.sentence, error.hint, USAGE)
        except SaveError as error:
            return failed(piece, error.sentence, error.hint, NOT_WRITTEN)
        except WinnowError as error:
            return failed(piece, error.sentence, error.hint, as_line=self._as_lines)
        except Exception as error:
            # A bug, which must not cost the other articles.
            told = f"Winnow failed on {piece.path}: {in_short(error)}. Please report this with the file."
            return failed(piece, told, as_line=self._as_lines)

    def _target(self, piece: Piece) -> str | None:
        if self._settings.folder is None or self._form is None:
            return None
        return os.path.join(self._settings.folder, *piece.stem.split("/")) + self._form.suffix

    def _is_own(self, target: str) -> bool:
        """Tell whether an output was written since the work began."""
        return os.lstat(target).st_mtime >= self._settings.begun

    def _line(self, piece: Piece, payload: Record) -> Result:
        record = record_in(payload)
        if isinstance(record, UnreadableError):
            return failed(piece, record.sentence, record.hint)
        found = lines.text_in(record, payload.corpus.fields)
        if self._decide is None and lines.stays(found, payload.corpus.fields):
            line = lines.kept(payload.raw, record, found, payload.number)
            return Result(piece.path, data=line, characters=len(found.text))
        article = self.open_article(piece._replace(payload=payload._replace(raw=lines.readable(record, found))))
        line = lines.cleaned(payload.raw, record, found, article, payload.number)
        return _of(piece, article)._replace(data=line)

    def _written(self, piece: Piece, target: str | None) -> Result:
        article = self.open_article(piece)
        result = _of(piece, article)
        if self._settings.check:
            sound, told = checked(piece.path, article)
            return result._replace(code=DONE if sound else NOT_WRITTEN, data=told.encode("utf-8", "backslashreplace"))
        if self._form is None:
            return result._replace(data=lines.of_article(piece.path, article))
        data = encoded(self._form.write(article, self._settings.stamp))
        if target is None:
            return result._replace(data=data)
        save(target, data, lasting=False)
        return result._replace(output=target)

    def open_article(self, piece: Piece) -> Article:
        """Open and clean an article.

        Raises:
            WinnowError: if it cannot be read.
        """
        article = clean_or_less(self._source(piece), self._settings.threshold, self._settings.reach)
        return self._decide(article) if self._decide is not None else article

    def _source(self, piece: Piece) -> Source:
        payload = piece.payload
        if isinstance(payload, Source):
            return payload
        if isinstance(payload, Record):
            corpus, number = payload.corpus, payload.number
            record = record_in(payload)
            if isinstance(record, UnreadableError):
                raise record
            name = f"{corpus.name}/{number}"
            path = f"{corpus.path}/{number}" if corpus.path else None
            return load_record(record, corpus.fields, number, corpus.what, name=name, path=path)
        assert isinstance(payload, str)
        return load_file(payload, encoding=self._settings.encoding)


def _is_there(target: str) -> bool:
    """Tell whether something stands at a path that writing would replace; an empty file is what a lost one left."""
    return os.path.lexists(target) and not (os.path.isdir(target) or (os.path.isfile(target) and _is_empty(target)))


def _is_empty(target: str) -> bool:
    return os.path.getsize(target) == 0


def record_in(payload: Record) -> Fielded | UnreadableError:
    """Give the record of a payload, or why it is none."""
    raw = payload.raw
    return record_of(raw, payload.number, payload.corpus.name) if isinstance(raw, bytes) else raw


def checked(path: str, article: Article) -> tuple[bool, str]:
    """Tell whether all words of an article are shown or removed, and in lines which are not."""
    from core.cleaning.check import misplaced_words

    found = misplaced_words(article)
    text = article.source.text
    told = [
        f"{path}: line {len((text[: one.span.start] + '.').splitlines())}: neither shown nor removed: “{one.words}”"
        for one in found
    ]
    return not found, "\n".join(told or [f"{path}: every word is shown or removed"])


def _of(piece: Piece, article: Article) -> Result:
    name = article.source.name
    told: list[Any] = [(f"{name}: a correction has lost its place: {lost}", "") for lost in article.lost]
    told += [(f"{name}: {sentence}", "") for sentence in article.shortfalls]
    return Result(
        piece.path, removals=len(article.removals), characters=len(article.source.text), complaints=tuple(told)
    )
