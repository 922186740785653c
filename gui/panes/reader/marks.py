"""Where something was removed from the text that is shown, and what a reader is told of it there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.article.article import Article
from core.article.removal import Kind
from gui.language.speech import plural, tr
from gui.removals.pieces import Piece
from gui.removals.standing import Standing, standings_of
from gui.widgets.words import beginning

_SLICE = 1_000
_WORDS = 60
_NAMED = 4


class Mark(NamedTuple):
    """A place of ``Article.text`` and the pieces that were removed there, by their index in ``pieces_of``."""

    offset: int
    pieces: tuple[int, ...]


class Suspect(NamedTuple):
    """Suspected code: where it stands in ``Article.text``, half-open, and its index in ``pieces_of``."""

    start: int
    end: int
    piece: int


class Marks:
    """The marks of an article. They are found in slices, since each of thousands of removals takes its time."""

    def __init__(self, article: Article | None = None, pieces: Sequence[Piece] = ()) -> None:
        self._article = article
        self._pieces = pieces
        self._places: dict[int, list[int]] = {}
        self._offsets: list[int] = []
        self._suspects: list[Suspect] = []

    def find(self) -> Iterator[None]:
        """Find the marks; yields between slices, and until it has ended there are none."""
        article = self._article
        if article is None or not article.text:
            return
        places: dict[int, list[int]] = {}
        standings = standings_of(article, self._pieces)
        for index, (found, suspected) in enumerate(self._pieces):
            if index % _SLICE == _SLICE - 1:
                yield
            if suspected:
                begin, end = article.text_offset(found.start), article.text_offset(found.end)
                self._suspects.append(Suspect(begin, end, index))
            elif standings[index] is Standing.ARTICLE:
                places.setdefault(article.text_offset(found.start), []).append(index)
        self._places, self._offsets = places, sorted(places)

    def between(self, start: int, end: int) -> Sequence[Mark]:
        """Give the marks in ``[start, end]`` of ``Article.text``, in order."""
        inside = self._offsets[bisect_left(self._offsets, start) : bisect_right(self._offsets, end)]
        return [Mark(offset, tuple(self._places[offset])) for offset in inside]

    def suspects_between(self, start: int, end: int) -> Sequence[Suspect]:
        """Give the suspected code that touches ``[start, end]`` of ``Article.text``, in order."""
        first = bisect_right(self._suspects, start, key=lambda one: one.end)
        last = bisect_left(self._suspects, end, key=lambda one: one.start)
        return self._suspects[first:last]

    def of_piece(self, index: int) -> Mark | None:
        """Give the mark that a piece belongs to, if it has one."""
        if self._article is None or not 0 <= index < len(self._pieces):
            return None
        offset = self._article.text_offset(self._pieces[index].found.start)
        pieces = tuple(self._places.get(offset, ()))
        return Mark(offset, pieces) if index in pieces else None

    def kind(self, mark: Mark) -> Kind | None:
        """Give the kind of all that was removed at a mark; None where there were several."""
        kinds = {self._pieces[index].found.kind for index in mark.pieces}
        return kinds.pop() if len(kinds) == 1 else None

    def kind_of(self, piece: int) -> Kind:
        """Give the kind of a piece."""
        return self._pieces[piece].found.kind

    def words(self, mark: Mark) -> str:
        """Say what was removed at a mark."""
        assert self._article is not None
        text = self._article.source.text
        lines = [plural("%n removals", "%n removal", len(mark.pieces))] if len(mark.pieces) > 1 else []
        for index in mark.pieces[:_NAMED]:
            found = self._pieces[index].found
            length = found.span.length
            begin = beginning(text[found.start : min(found.end, found.start + 2 * _WORDS)], _WORDS, length)
            label = self._pieces[index].label
            head = label + tr(", ") + plural("%n characters", "%n character", length)
            done = plural("{kind}, %n characters removed", "{kind}, %n character removed", length, kind=label)
            lines.append(f"{head}: {begin}" if len(mark.pieces) > 1 else f"{done}\n{begin}")
        if len(mark.pieces) > _NAMED:
            lines.append(plural("and %n more", "and %n more", len(mark.pieces) - _NAMED))
        return "\n".join(lines)
