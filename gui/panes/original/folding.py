"""What is folded: long removals to their first and last line, a page's head, and runs of empty lines.

What can be folded has a number: a removal that of its piece, the head ``HEAD``, a run of empty lines one below that,
which tells where it begins. The head holds removals whole, and both hold runs whole; so the outermost one that is
folded hides what is in it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from gui.language.speech import plural, tr
from gui.panes.original.blank_runs import BlankRuns
from gui.panes.original.display import LONGEST, Block, Form, blocks_of
from gui.panes.original.page_head import head_of
from gui.panes.original.parts import LINE_BREAK, Parts, off_breaks

if TYPE_CHECKING:
    from collections.abc import Iterator

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
NONE = -1
"""No fold."""
HEAD = -2
"""The head of a page."""


class Folds:
    """What of one article's original is folded.

    Until somebody folds or opens it, a removal is if it would fill more than half of the pane, and all else is.
    """

    def __init__(self, marking: Marking, before: Folds | None = None) -> None:
        """Fold what is marked in a text; what was folded or open in another form of the same article stays so."""
        self.text = marking.text
        self._marking = marking
        self._spans, self._ends = marking.spans, marking.ends
        self._parts: dict[int, Parts] = {}
        self._folded: dict[int, bool] = {}
        self._chosen: set[int] = set()  # those that somebody folded or opened one by one
        self._all: bool | None = None
        self._columns = 80
        self._lines = 40
        if before is not None and before.text == self.text:
            is_cut = before._head is not None and marking.is_cut(before._head.tail_start)
            self._head: Parts | None = None if is_cut else before._head
            self._runs: BlankRuns = before._runs
        else:
            self._head, self._runs = (
                head_of(marking.text, marking.first_text, marking.spans),
                BlankRuns(self.text, spaces=marking.is_page),
            )
        if before is not None:
            self._take_from(before)

    def measure(self, columns: int, lines: int) -> None:
        """Say how many characters and lines the pane holds."""
        self._columns, self._lines = max(1, columns), max(1, lines)

    def is_foldable(self, fold: int) -> bool:
        """Tell whether something can be folded: a removal, if it is long enough."""
        if fold < 0:
            return fold != NONE
        start, end = self._spans[fold]
        return end - start >= FOLDABLE_FROM and not self._marking.is_suspected(fold)

    def is_folded(self, fold: int) -> bool:
        """Tell whether something is folded."""
        known = self._folded.get(fold)
        if known is None:
            usual = self._all is not False if fold < 0 else self._is_large(fold) if self._all is None else self._all
            known = self.is_foldable(fold) and usual
            self._folded[fold] = known
        return known

    def set_folded(self, fold: int, folded: bool) -> None:
        """Fold or open something that can be folded."""
        self._folded[fold] = folded and self.is_foldable(fold)
        self._chosen.add(fold)

    def set_all(self, folded: bool) -> None:
        """Fold or open everything."""
        self._folded.clear()
        self._chosen.clear()
        self._all = folded

    def _take_from(self, other: Folds) -> None:
        self._all, self._columns, self._lines = other._all, other._columns, other._lines
        if other.text != self.text:
            # The same pieces in another text: what is long there need not be so here.
            for fold in other._chosen:
                if fold >= HEAD:
                    self.set_folded(fold, other._folded[fold])
            return
        places = {span: index for index, span in enumerate(self._spans)} if other._folded else {}
        for fold, folded in other._folded.items():
            found = fold if fold < 0 else places.get(other._spans[fold], NONE)
            if found != NONE:
                self._folded[found] = folded and self.is_foldable(found)
                if fold in other._chosen:
                    self._chosen.add(found)

    def _is_large(self, index: int) -> bool:
        start, end = self._spans[index]
        limit = max(self._lines / 2, 1)
        if end - start > STANDS_OPEN and end - start > limit * self._columns:
            return True
        least = limit if end - start > STANDS_OPEN else max(limit, LINES_STAND_OPEN)
        return lines_of(self.text[start:end], self._columns) > least

    def parts(self, fold: int) -> Parts:
        """Give how something that can be folded is cut."""
        made = self._parts.get(fold)
        if made is None:
            made = self._parts[fold] = self._cut(fold)
        return made

    def _cut(self, fold: int) -> Parts:
        if fold == HEAD and self._head is not None:
            return self._head
        if fold < 0 and (run := self._runs.around(_begin(fold))) is not None:
            return run
        start, end = self._spans[fold]
        text = self.text
        # The first and the last line that hold something.
        first = start + _blank(text[start : start + _EDGE])
        head = LINE_BREAK.search(text, first, first + _EDGE)
        head_end, inner = head.span() if head else (_word_end(text, first + _EDGE),) * 2
        final = end - _blank(text[end - _EDGE : end][::-1])
        tail = None
        for tail in LINE_BREAK.finditer(text, final - _EDGE, final):  # noqa: B007 - the last one counts
            pass
        inner_end, tail_start = tail.span() if tail else (_word_end(text, final - _EDGE // 2),) * 2
        return off_breaks(text, Parts(head_end, inner, inner_end, tail_start))

    def words(self, fold: int) -> str:
        """Say what something is that is folded."""
        if fold == HEAD:
            parts = self.parts(HEAD)
            pieces = range(bisect_left(self._marking.starts, parts.end))
            removals = sum(not self._marking.is_suspected(index) for index in pieces)
            size = plural("The page’s head, %n characters", "The page’s head, %n character", parts.end - parts.start)
            return size + tr(", ") + plural("%n removals", "%n removal", removals) if removals else size
        return self._runs.words(self.parts(fold)) if fold < 0 else self._marking.name(fold)

    # What hides a place.

    def folded_around(self, i: int) -> int:
        """Give what is folded and hides source position ``i``, the outermost if there are several; or ``NONE``."""
        return next((fold for fold in self._around(i) if self.is_folded(fold)), NONE)

    def open_around(self, i: int) -> int:
        """Give what is open and would hide source position ``i`` if it were folded, the innermost; or ``NONE``."""
        return next((fold for fold in reversed(list(self._around(i))) if not self.is_folded(fold)), NONE)

    def _around(self, i: int) -> Iterator[int]:
        """Yield what hides a position where it is folded, the outermost first."""
        if self._head is not None and i < self._head.tail_start:
            yield HEAD
        index = bisect_right(self._ends, i)
        if index < len(self._spans) and self._spans[index][0] <= i and self.is_foldable(index):
            parts = self.parts(index)
            if parts.start <= i < parts.tail_start:
                yield index
        run = self._runs.around(i)
        if run is not None and self._is_whole(run):
            yield _number(run)

    def _is_whole(self, run: Parts) -> bool:
        """Tell whether nothing that can be folded, and no piece, begins or ends within a run."""
        _, start, end, tail = run
        edges = [] if self._head is None else [self._head.end, self._head.tail_start]
        for index in self._marking.within(start, tail):
            edges += self._spans[index]
            if self.is_foldable(index):
                edges += self.parts(index)
        return not any(start < edge < end or end < edge < tail for edge in edges)

    def runs_in(self, start: int, end: int) -> list[int]:
        """Give the runs of empty lines that begin in source ``[start, end)``."""
        return [_number(run) for run in self._runs.following(start, end) if self._is_whole(run)]

    @property
    def has_head(self) -> bool:
        """Whether there is a head that can be folded."""
        return self._head is not None

    # Blocks.

    def blocks(self, start: int, end: int, size: int) -> tuple[list[Block], int | None]:
        """Break a piece of the source into blocks, as ``blocks_of`` does, with what is folded as blocks of its own."""
        made: list[Block] = []
        at, left = start, size
        while True:
            room = max(left, LONGEST + 1)
            fold = self._next_folded(at, min(end, at + room))
            if fold != NONE and at == self.parts(fold).start:
                _, start, limit, after = self.parts(fold)
                made.append(Block(start, limit, Form.FOLD))
                left -= _SUMMARY_COSTS
            else:
                limit, after, *_ = self.parts(fold) if fold != NONE else (end, end)
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
        """Give the first that is folded before ``stop``, and whose folded part is at ``at`` or behind; or ``NONE``."""
        if at == 0 and self._head is not None and self.is_folded(HEAD):
            return HEAD
        found = NONE
        index = bisect_right(self._ends, at)
        while index < len(self._spans) and self._spans[index][0] < stop:
            if self.is_foldable(index) and self.is_folded(index) and self.parts(index).start >= at:
                found, stop = index, min(stop, self.parts(index).start)
                break
            index += 1
        for run in self._runs.following(at, stop):
            if self._is_whole(run) and self.is_folded(_number(run)):
                return _number(run)
        return found

    def folded(self) -> list[tuple[int, int]]:
        """Give the spans of the head and of the removals that are folded."""
        long = [index for index, (start, end) in enumerate(self._spans) if end - start >= FOLDABLE_FROM]
        heads = [(0, self._head.end)] if self._head is not None and self.is_folded(HEAD) else []
        return heads + [self._spans[index] for index in long if self.is_folded(index)]


def _number(run: Parts) -> int:
    """Give the number of a run of empty lines."""
    return HEAD - 1 - run.start


def _begin(fold: int) -> int:
    """Give where the folded part of a run of empty lines begins by its number."""
    return HEAD - 1 - fold


def _blank(text: str) -> int:
    """Count the white space that a text begins with, as far as it is followed by something else."""
    rest = text.lstrip()
    return len(text) - len(rest) if rest else 0


def _word_end(text: str, i: int) -> int:
    """Give the last place before position ``i``, or near it, where a word or a statement ends."""
    ends = [found.end() for found in _WORD_END.finditer(text, i - _EDGE // 2, i)]
    return ends[-1] if ends else i


def lines_of(text: str, columns: int) -> int:
    """Estimate how many lines of ``columns`` characters a text fills."""
    room = max(1, columns - 3)  # what words leave of a line that is broken
    return sum(1 if len(line) <= columns else -(-len(line) // room) for line in LINE_BREAK.split(text))
