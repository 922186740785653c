"""The result: an article made of blocks, what was removed from its original, and the maps between the two.

An article is immutable and checked when it is made: every code point of the original is kept, page structure or
removed, exactly one of the three (``ArticleError`` otherwise: a bug in Winnow, never the input's fault).
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from core.article.blocks import Block, Metadata, Run
from core.article.correction import Correction
from core.article.reach import Reach
from core.article.removal import Kind, Removal
from core.article.source import Source
from core.article.span import Span, invert, merge
from core.article.threshold import THRESHOLD


class ArticleError(AssertionError):
    """The partition or a map of an article is wrong."""


class State(StrEnum):
    """What became of a piece of the original."""

    KEPT = "kept"
    STRUCTURE = "structure"
    REMOVED = "removed"


class Segment(NamedTuple):
    """A piece of the partition of the original."""

    start: int
    end: int
    state: State


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned article.

    Attributes:
        source: The original.
        removals: What was removed, sorted, disjoint.
        blocks: What is left, in reading order.
        metadata: What the article says of itself.
        suspected: Code that may have leaked but stays, being below the threshold: sorted, disjoint. Each begins and
            ends with kept text and touches no removal; the partition knows nothing of them.
        threshold: The confidence that code found in prose had to have to be removed.
        reach: How much of a page went beside the article.
        corrections: What a reader decided, as it was applied: sorted, disjoint.
        lost: The first words of pieces that a reader decided about and that a changed original holds no more, or not
            where they can be told for sure.
        shortfalls: What could not be done, a sentence each for the reader; empty where all went well.
        starts: Where in ``text`` the words of each block begin, behind its gap and its marker.

    Raises:
        ArticleError: when removals overlap, are unsorted or out of range, when a kept run stands in a removal or is
            not the source's text, or when suspected code is unsorted, overlaps or is not kept.
    """

    source: Source
    removals: tuple[Removal, ...]
    blocks: tuple[Block, ...]
    metadata: Metadata = field(default_factory=Metadata)
    suspected: tuple[Removal, ...] = ()
    threshold: float = THRESHOLD
    reach: Reach = Reach.USUAL
    corrections: tuple[Correction, ...] = ()
    lost: tuple[str, ...] = ()
    shortfalls: tuple[str, ...] = ()
    starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    # The runs in the order of the text: where each stands in it, how long it is there, and its source, half-open.
    # Arrays, since an article may have a hundred thousand of them.
    _at: array[int] = field(init=False, repr=False, compare=False)
    _lengths: array[int] = field(init=False, repr=False, compare=False)
    _begins: array[int] = field(init=False, repr=False, compare=False)
    _ends: array[int] = field(init=False, repr=False, compare=False)
    # The numbers of those that have a source in the order of that, and where it begins.
    _by_source: array[int] = field(init=False, repr=False, compare=False)
    _source_keys: array[int] = field(init=False, repr=False, compare=False)
    _length: int = field(init=False, repr=False, compare=False)
    _text: str | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        runs: list[Run] = []
        at = array("q")
        starts: list[int] = []
        length = 0
        for number, block in enumerate(self.blocks):
            length += (len(block.gap) if number else 0) + len(block.marker)
            starts.append(length)
            for run in block.flat_runs():
                if run.text:
                    runs.append(run)
                    at.append(length)
                    length += len(run.text)
        by_source = [number for number, run in enumerate(runs) if run.end > run.start]
        by_source.sort(key=lambda number: runs[number][1:3])
        store = object.__setattr__
        store(self, "_length", length)
        store(self, "_text", None)
        store(self, "starts", tuple(starts))
        store(self, "_at", at)
        store(self, "_lengths", array("q", [len(run.text) for run in runs]))
        store(self, "_begins", array("q", [run.start for run in runs]))
        store(self, "_ends", array("q", [run.end for run in runs]))
        store(self, "_by_source", array("q", by_source))
        store(self, "_source_keys", array("q", [runs[number].start for number in by_source]))
        self._check(map(runs.__getitem__, by_source))

    @property
    def text(self) -> str:
        """The readable text: the blocks with their markers, parted by their gaps; put together when it is asked for."""
        if self._text is None:
            parts: list[str] = []
            for number, block in enumerate(self.blocks):
                parts += (block.gap if number else "", block.marker)
                parts += [run.text for run in block.flat_runs()]
            object.__setattr__(self, "_text", "".join(parts))
        return self._text or ""

    def _check(self, runs: Iterable[Run]) -> None:
        text, size = self.source.text, len(self.source.text)
        at = 0
        for removal in self.removals:
            if not at <= removal.start < removal.end <= size:
                raise ArticleError(f"removal {removal.span} is out of order, empty or out of range")
            at = removal.end
        removed = iter(self.removals)
        hole = next(removed, None)
        at = 0
        for shown, start, end, *_ in runs:
            if not at <= start < end <= size:
                raise ArticleError(f"kept run {start}:{end} overlaps another or is out of range")
            if len(shown) == end - start > 1 and not text.startswith(shown, start):
                raise ArticleError(f"kept run {start}:{end} is not the source's text")
            at = end
            while hole is not None and hole.span.end <= start:
                hole = next(removed, None)
            if hole is not None and hole.span.start < end:
                raise ArticleError(f"kept run {start}:{end} stands in a removal: no partition of the source")
        if self.suspected:
            self._check_suspected(self.segments())

    def _check_suspected(self, segments: tuple[Segment, ...]) -> None:
        at = index = 0
        for suspect in self.suspected:
            if not at <= suspect.start < suspect.end <= len(self.source.text):
                raise ArticleError(f"suspected {suspect.span} is out of order, empty or out of range")
            at = suspect.end
            while segments[index].end <= suspect.start:
                index += 1
            states = [segments[index].state]
            while segments[index].end < suspect.end:
                index += 1
                states.append(segments[index].state)
            if State.REMOVED in states or not states[0] is states[-1] is State.KEPT:
                raise ArticleError(f"suspected {suspect.span} is not kept")

    @property
    def title(self) -> str | None:
        """The headline."""
        return self.metadata.title

    @property
    def byline(self) -> str | None:
        """The authors, as one line."""
        return self.metadata.byline

    @property
    def published(self) -> str | None:
        """Date or date and time, ISO 8601."""
        return self.metadata.published

    @property
    def site(self) -> str | None:
        """The publication's name."""
        return self.metadata.site

    @property
    def language(self) -> str | None:
        """BCP 47 tag of the article's language."""
        return self.metadata.language

    def least_of(self, removal: Removal) -> float:
        """Give the confidence that a removal like this one must have, to go as it was found."""
        if removal.detector.startswith("leaks"):
            return self.threshold
        return self.reach.least if removal.kind is Kind.FURNITURE else 0.0

    def segments(self) -> tuple[Segment, ...]:
        """Give the partition of ``source.text``, in order: kept, structure, removed."""
        kept = merge((self._begins[k], self._ends[k]) for k in self._by_source)
        size = len(self.source.text)
        known = [Segment(start, end, State.KEPT) for start, end in kept]
        known += [Segment(removal.start, removal.end, State.REMOVED) for removal in self.removals]
        known.sort()
        segments: list[Segment] = []
        at = 0
        for segment in known:
            if segment.start > at:
                segments.append(Segment(at, segment.start, State.STRUCTURE))
            segments.append(segment)
            at = segment.end
        if at < size:
            segments.append(Segment(at, size, State.STRUCTURE))
        return tuple(segments)

    def structure_in(self, start: int, end: int) -> list[Span]:
        """Give what of source ``[start, end)`` is structure, at the cost of that piece alone."""
        first = max(0, bisect_right(self._source_keys, start) - 1)
        inside = self._by_source[first : bisect_left(self._source_keys, end)]
        known = [(self._begins[k], self._ends[k]) for k in inside]
        last = bisect_left(self.removals, end, key=lambda removal: removal.start)
        first = bisect_right(self.removals, start, hi=last, key=lambda removal: removal.end)
        known += [removal.span for removal in self.removals[first:last]]
        return invert(known, start, end)

    def source_offset(self, i: int) -> int:
        """Map a position of ``text`` to the source.

        Text that has no source of its own (markers, gaps, mended seams) maps to where the next piece begins, or at
        the end of the article to where the last one ends.

        Raises:
            IndexError: if ``i`` is not in ``0 .. len(text)``.
        """
        if not 0 <= i <= self._length:
            raise IndexError(i)
        k = bisect_right(self._at, i) - 1
        if k >= 0 and i < self._at[k] + self._lengths[k]:
            return self._begins[k] + (i - self._at[k] if self._is_literal(k) else 0)
        if k + 1 < len(self._at):
            return self._begins[k + 1]
        return self._ends[k] if k >= 0 else 0

    def _is_literal(self, number: int) -> bool:
        """Tell whether a run is its source to the letter, and not as a whole."""
        return self._lengths[number] == self._ends[number] - self._begins[number]

    def source_spans(self, spans: Iterable[tuple[int, int]]) -> list[Span]:
        """Give the source of spans of ``text``, to the letter: sorted, disjoint, none where it has no source.

        Pieces between which nothing stands that is kept are one, with the structure and the removals in between.
        """
        pieces: list[Span] = []
        for start, end in spans:
            for k in range(max(0, bisect_right(self._at, start) - 1), bisect_left(self._at, end)):
                at, first, last = self._at[k], self._begins[k], self._ends[k]
                low, high = max(start - at, 0), min(end - at, self._lengths[k])
                if low < high and last > first:
                    pieces.append(Span(first + low, first + high) if self._is_literal(k) else Span(first, last))
        joined: list[Span] = []
        for piece in merge(pieces):
            if joined and not self._is_kept_within(joined[-1].end, piece.start):
                joined[-1] = Span(joined[-1].start, piece.end)
            else:
                joined.append(piece)
        return joined

    def _is_kept_within(self, start: int, end: int) -> bool:
        """Tell whether some of source ``[start, end)`` is kept."""
        k = bisect_left(self._source_keys, end) - 1
        return k >= 0 and self._ends[self._by_source[k]] > start

    def kept_length(self, span: Span) -> int:
        """Count the code points of ``text`` that come from a span of the source; an atomic run counts as a whole."""
        count = 0
        first = max(0, bisect_right(self._source_keys, span.start) - 1)
        for k in self._by_source[first : bisect_left(self._source_keys, span.end)]:
            low, high = max(self._begins[k], span.start), min(self._ends[k], span.end)
            if low < high:
                count += high - low if self._is_literal(k) else self._lengths[k]
        return count

    def text_offset(self, j: int) -> int:
        """Map a position of ``source.text`` to the readable text.

        A position inside structure or a removal maps to where the next kept piece of the source begins, or at the
        end to the end of the last one.

        Raises:
            IndexError: if ``j`` is not in ``0 .. len(source.text)``.
        """
        if not 0 <= j <= len(self.source.text):
            raise IndexError(j)
        n = bisect_right(self._source_keys, j) - 1
        if n >= 0:
            k = self._by_source[n]
            if j < self._ends[k]:
                return self._at[k] + (j - self._begins[k] if self._is_literal(k) else 0)
        if n + 1 < len(self._by_source):
            return self._at[self._by_source[n + 1]]
        return self._at[k] + self._lengths[k] if n >= 0 else 0

    def removed_share(self) -> float:
        """Share of the source's code points that were removed, 0 to 1."""
        size = len(self.source.text)
        return sum(r.span.length for r in self.removals) / size if size else 0.0
