"""The text of a page as it is read, without its source's tags, with a map to the source to the character."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from enum import IntEnum

from core.article.span import Span


class Sort(IntEnum):
    """What a stretch of the text is."""

    LITERAL = 0
    """The source, character by character."""
    WHOLE = 1
    """Stands for its piece of the source as a whole: an entity, white space."""
    LABEL = 2
    """The same, in words of ours: a script."""
    BETWEEN = 3
    """Parts two texts: a line break, a space; its source are the tags between them."""


class OwnText:
    """A text in stretches, in the order of the source. It is made longer until it is ``finish``ed.

    Attributes:
        text: The text, once it is finished.
    """

    def __init__(self) -> None:
        self.text = ""
        self._pieces: list[str] = []
        self._length = 0
        self._starts = array("I")  # where stretches begin, here and in the source
        self._sources = array("I")
        self._source_ends = array("I")
        self._sorts = bytearray()
        self._known: dict[Span, tuple[int, int]] = {}  # most pieces are the same after a decision

    def add(self, words: str, start: int, end: int, sort: Sort) -> None:
        """Add a stretch that stands for source ``[start, end)``."""
        self._pieces.append(words)
        self._starts.append(self._length)
        self._sources.append(start)
        self._source_ends.append(end)
        self._sorts.append(sort)
        self._length += len(words)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was added yet."""
        return not self._sorts

    def finish(self) -> None:
        """Put the text together."""
        self.text = "".join(self._pieces)
        self._pieces.clear()

    def place(self, source: int, *, behind: bool = False) -> int:
        """Give where a source position stands in the text.

        Args:
            source: The position. Between two texts it is where the second begins.
            behind: Whether something ends there: between two texts it is then where the first ends.
        """
        k = (bisect_left if behind else bisect_right)(self._sources, source) - 1
        if k < 0:
            return 0
        start = self._starts[k]
        after = self._starts[k + 1] if k + 1 < len(self._starts) else len(self.text)
        sort = self._sorts[k]
        if source >= self._source_ends[k]:
            return start if behind and sort == Sort.BETWEEN else after
        if sort == Sort.LITERAL:
            return start + source - self._sources[k]
        if sort == Sort.BETWEEN:
            return start if behind else after
        return after if behind else start

    def source(self, place: int, *, behind: bool = False) -> int:
        """Give the source position of a place in the text.

        Args:
            place: The place.
            behind: Whether something ends there; what ends behind a line break ends before the tags that make it.
        """
        k = (bisect_left if behind else bisect_right)(self._starts, place) - 1
        if k < 0:
            return 0
        start, end, sort = self._sources[k], self._source_ends[k], self._sorts[k]
        if sort == Sort.LITERAL:
            return min(start + place - self._starts[k], end)
        if sort == Sort.BETWEEN:
            return start if behind else end
        return end if behind else start

    def span(self, start: int, end: int) -> Span:
        """Give the source of ``[start, end)``; of nothing but what parts two texts, nothing."""
        first = self.source(start)
        return Span(first, max(first, self.source(end, behind=True)))

    def spans(self, spans: list[Span]) -> list[Span]:
        """Give where spans of the source, sorted and disjoint, stand in the text: sorted and disjoint too.

        One that has no text is empty and stands where its text would.
        """
        made: list[Span] = []
        least = 0
        for span in spans:
            if (known := self._known.get(span)) is None:
                known = self._known[span] = self.place(span.start), self.place(span.end, behind=True)
            first = max(least, known[0])
            least = max(first, known[1])
            made.append(Span(first, least))
        return made

    def labels(self, start: int, end: int) -> list[Span]:
        """Give the labels that touch ``[start, end)``, as far as they do."""
        first = max(0, bisect_right(self._starts, start) - 1)
        last = bisect_left(self._starts, end)
        ends = [*self._starts[first + 1 : last + 1], len(self.text)]
        return [
            Span(max(start, self._starts[k]), min(end, ends[k - first]))
            for k in range(first, last)
            if self._sorts[k] == Sort.LABEL
        ]
