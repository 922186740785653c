"""Which removals are folded to their first and last line, and what of them stays in sight."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from gui.panes.original.display import LONGEST, Block, Form, blocks_of

if TYPE_CHECKING:
    from gui.panes.original.marking import Marking

FOLDABLE_FROM = 700
"""Code points of the smallest removal that can be folded."""
STANDS_OPEN = 2_400
"""Code points up to which a removal is not folded at once: to see it highlighted is what the pane is for ..."""
LINES_STAND_OPEN = 40
"""... unless it fills more lines than these."""
_EDGE = 160
"""Code points of a first or last line at most."""
_SUMMARY_COSTS = 100
"""As many code points of text cost about as much to fill in as a summary."""
_WORD_END = re.compile(r"[\s;,{}()>]+")
_BREAK = re.compile(r"\r\n|[\r\n\u2028\u2029]")


class Parts(NamedTuple):
    """How a removal is cut to be folded, in source positions.

    Attributes:
        head_end: Where the line ends that stays in sight at its beginning.
        start: Where what is folded begins.
        end: Where that ends.
        tail_start: Where the line begins that stays in sight at its end.
    """

    head_end: int
    start: int
    end: int
    tail_start: int


class Folds:
    """The folding of one article's removals.

    Until somebody folds or opens one, it is folded if it would fill more than half of the pane.
    """

    def __init__(self, marking: Marking) -> None:
        self.text = marking.text
        self._marking = marking
        self._spans, self._ends = marking.spans, marking.ends
        self._parts: dict[int, Parts] = {}
        self._folded: dict[int, bool] = {}
        self._all: bool | None = None
        self._columns = 80
        self._lines = 40

    def measure(self, columns: int, lines: int) -> None:
        """Say how many characters and lines the pane holds."""
        self._columns, self._lines = max(1, columns), max(1, lines)

    def is_foldable(self, index: int) -> bool:
        """Tell whether a piece can be folded: a removal that is long enough."""
        start, end = self._spans[index]
        return end - start >= FOLDABLE_FROM and not self._marking.is_suspected(index)

    def is_folded(self, index: int) -> bool:
        """Tell whether a piece is folded."""
        known = self._folded.get(index)
        if known is None:
            known = self.is_foldable(index) and (self._is_large(index) if self._all is None else self._all)
            self._folded[index] = known
        return known

    def set_folded(self, index: int, folded: bool) -> None:
        """Fold or open a piece that can be folded."""
        self._folded[index] = folded and self.is_foldable(index)

    def set_all(self, folded: bool) -> None:
        """Fold or open every piece."""
        self._folded.clear()
        self._all = folded

    def take_from(self, other: Folds) -> None:
        """Take over what is folded or open in another form of the same article."""
        self._all, self._columns, self._lines = other._all, other._columns, other._lines
        mine = {span: index for index, span in enumerate(self._spans)} if other._folded else {}
        for index, folded in other._folded.items():
            if (found := mine.get(other._spans[index])) is not None:
                self._folded[found] = folded and self.is_foldable(found)

    def _is_large(self, index: int) -> bool:
        start, end = self._spans[index]
        limit = max(self._lines / 2, 1)
        if end - start > STANDS_OPEN and end - start > limit * self._columns:
            return True
        least = limit if end - start > STANDS_OPEN else max(limit, LINES_STAND_OPEN)
        return lines_of(self.text[start:end], self._columns) > least

    def parts(self, index: int) -> Parts:
        """Give how a piece that can be folded is cut."""
        made = self._parts.get(index)
        if made is None:
            start, end = self._spans[index]
            text = self.text
            # The first and the last line that hold something.
            first = start + _blank(text[start : start + _EDGE])
            head = _BREAK.search(text, first, first + _EDGE)
            head_end, inner = head.span() if head else (_word_end(text, first + _EDGE),) * 2
            final = end - _blank(text[end - _EDGE : end][::-1])
            tail = None
            for tail in _BREAK.finditer(text, final - _EDGE, final):  # noqa: B007 - the last one counts
                pass
            inner_end, tail_start = tail.span() if tail else (_word_end(text, final - _EDGE // 2),) * 2
            made = self._parts[index] = _off_breaks(text, Parts(head_end, inner, inner_end, tail_start))
        return made

    def folded_around(self, i: int) -> int:
        """Give the index of the folded piece whose hidden part holds source position ``i``, or -1."""
        index = bisect_right(self._ends, i)
        if index < len(self._spans) and self._spans[index][0] <= i and self.is_foldable(index):
            parts = self.parts(index)
            if parts.start <= i < parts.tail_start and self.is_folded(index):
                return index
        return -1

    def blocks(self, start: int, end: int, size: int) -> tuple[list[Block], int | None]:
        """Break a piece of the source into blocks, as ``blocks_of`` does, with what is folded as blocks of its own."""
        made: list[Block] = []
        at, left = start, size
        while True:
            room = max(left, LONGEST + 1)
            index = self._next_folded(at, min(end, at + room))
            if index >= 0 and at == self.parts(index).start:
                _, start, limit, after = self.parts(index)
                made.append(Block(start, limit, Form.FOLD))
                left -= _SUMMARY_COSTS
            else:
                limit, after, *_ = self.parts(index) if index >= 0 else (end, end)
                limit = min(limit, end)
                blocks, rest = blocks_of(self.text, at, limit, room, self._columns)
                made += blocks
                left -= (limit if rest is None else rest) - at
                if rest is not None:
                    return made, rest
            if limit >= end:
                return made, None
            at = after
            if left <= 0:
                return made, at

    def _next_folded(self, at: int, stop: int) -> int:
        """Give the first piece before ``stop`` that is folded, and whose folded part is at ``at`` or behind; or -1."""
        index = bisect_right(self._ends, at)
        while index < len(self._spans) and self._spans[index][0] < stop:
            if self.is_folded(index) and self.parts(index).start >= at:
                return index
            index += 1
        return -1

    def folded(self) -> list[tuple[int, int]]:
        """Give the spans of the pieces that are folded."""
        long = [index for index, (start, end) in enumerate(self._spans) if end - start >= FOLDABLE_FROM]
        return [self._spans[index] for index in long if self.is_folded(index)]


def _blank(text: str) -> int:
    """Count the white space that a text begins with, as far as it is followed by something else."""
    rest = text.lstrip()
    return len(text) - len(rest) if rest else 0


def _word_end(text: str, i: int) -> int:
    """Give the last place before position ``i``, or near it, where a word or a statement ends."""
    ends = [found.end() for found in _WORD_END.finditer(text, i - _EDGE // 2, i)]
    return ends[-1] if ends else i


def _off_breaks(text: str, parts: Parts) -> Parts:
    """Move a cut that would fall between the two characters of a line break."""
    head_end, start, end, tail = parts
    if head_end == start and text[start - 1] == "\r" and text[start] == "\n":
        head_end, start = start - 1, start + 1
    if end == tail and text[end - 1] == "\r" and text[end] == "\n":
        end, tail = end - 1, tail + 1
    return Parts(head_end, start, end, tail)


def lines_of(text: str, columns: int) -> int:
    """Estimate how many lines of ``columns`` characters a text fills."""
    room = max(1, columns - 3)  # what words leave of a line that is broken
    return sum(1 if len(line) <= columns else -(-len(line) // room) for line in _BREAK.split(text))
