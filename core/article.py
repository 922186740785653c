"""The result: an article made of blocks, what was removed from its original, and the maps between the two.

An article is immutable and checked when it is made: every code point of the original is kept, page structure or
removed, exactly one of the three (``ArticleError`` otherwise: a bug in Winnow, never the input's fault).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntFlag, StrEnum
from typing import NamedTuple

from core.correction import Correction
from core.removal import Removal
from core.source import Source
from core.span import Span, invert, merge
from core.threshold import THRESHOLD


class ArticleError(AssertionError):
    """The partition or a map of an article is wrong."""


class Style(IntFlag):
    """How a run of text is set."""

    PLAIN = 0
    BOLD = 1
    ITALIC = 2
    CODE = 4
    STRIKE = 8
    SUPERSCRIPT = 16
    SUBSCRIPT = 32


class Run(NamedTuple):
    """A stretch of readable text of one style, and the source that it stands for.

    Either ``text`` is ``source.text[start:end]`` to the letter, or the run is atomic: it stands for that piece as a
    whole (an entity, folded white space), or for nothing when ``start == end`` (a space that mends a seam).
    """

    text: str
    start: int
    end: int
    style: Style = Style.PLAIN
    href: str | None = None


class BlockKind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CODE = "code"
    TABLE = "table"
    IMAGE = "image"
    CAPTION = "caption"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Image:
    """An image that the article refers to. ``address`` is as it stands in the source; nothing is fetched."""

    address: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the article; blocks are flat, in reading order.

    Attributes:
        kind: What it is.
        runs: Its text. Empty for tables, images and rules.
        level: Heading level 1 to 6; depth of a list item from 1; otherwise 0.
        marker: What stands before a list item in plain text: ``- `` or ``1. ``; empty for a further paragraph of one.
        quoted: How many block quotes enclose it.
        rows: For a table: rows of cells, each a tuple of runs. The first ``header_rows`` are headings.
        header_rows: Number of heading rows.
        image: For an image.
        gap: What separates it from the block before in ``Article.text``.
        reflow: Whether line breaks inside the runs are only wrapping, and may be shown as spaces.
    """

    kind: BlockKind
    runs: tuple[Run, ...] = ()
    level: int = 0
    marker: str = ""
    quoted: int = 0
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()
    header_rows: int = 0
    image: Image | None = None
    gap: str = "\n\n"
    reflow: bool = False

    @property
    def text(self) -> str:
        """The block's text, without its marker; cells parted by `` | ``, rows by line breaks."""
        return "".join(run.text for run in self.flat_runs())

    def flat_runs(self) -> Iterator[Run]:
        """Yield every run in order, with the separators of a table as runs of no source."""
        yield from self.runs
        at = next((cell[0].start for row in self.rows for cell in row if cell), 0)
        for number, row in enumerate(self.rows):
            if number:
                at = next((cell[0].start for cell in row if cell), at)
                yield Run("\n", at, at)
            for column, cell in enumerate(row):
                at = cell[0].start if cell else at  # an empty cell stands where the one before it ends
                if column:
                    yield Run(" | ", at, at)
                yield from cell
                at = cell[-1].end if cell else at


class PageKind(StrEnum):
    """What kind of page an article was saved from."""

    ARTICLE = "article"
    FORUM = "forum"
    DOCUMENTATION = "documentation"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the article says of itself; None where it does not.

    Attributes:
        title: The headline.
        byline: The authors, as one line.
        published: Date or date and time, ISO 8601.
        site: The publication's name.
        language: BCP 47 tag, such as ``en`` or ``pt-BR``.
        direction: ``ltr`` or ``rtl``.
        origins: For each name above, where it came from, in words; and for ``text``, where the article's text is not
            what the page shows but what it holds for scripts.
        authors: The authors of ``byline``, one by one.
        image: Address of the image that leads the article, as it stands in the source; nothing is fetched.
        kind: What kind of page it is. None for what is no page.
    """

    title: str | None = None
    byline: str | None = None
    published: str | None = None
    site: str | None = None
    language: str | None = None
    direction: str = "ltr"
    origins: tuple[tuple[str, str], ...] = ()
    authors: tuple[str, ...] = ()
    image: str | None = None
    kind: PageKind | None = None


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


class _Piece(NamedTuple):
    """A run's place in the readable text."""

    at: int
    run: Run


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
        corrections: What a reader decided, as it was applied: sorted, disjoint.
        lost: The first words of pieces that a reader decided about and that a changed original holds no more, or not
            where they can be told for sure.
        text: The readable text: the blocks with their markers, parted by their gaps.

    Raises:
        ArticleError: when removals overlap, are unsorted or out of range, when a kept run stands in a removal or is
            not the source's text, or when suspected code is unsorted, overlaps or is not kept.
    """

    source: Source
    removals: tuple[Removal, ...]
    blocks: tuple[Block, ...]
    metadata: Metadata = Metadata()
    suspected: tuple[Removal, ...] = ()
    threshold: float = THRESHOLD
    corrections: tuple[Correction, ...] = ()
    lost: tuple[str, ...] = ()
    text: str = field(init=False)
    _by_text: tuple[_Piece, ...] = field(init=False, repr=False, compare=False)
    _by_source: tuple[_Piece, ...] = field(init=False, repr=False, compare=False)
    _text_keys: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _source_keys: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        parts: list[str] = []
        pieces: list[_Piece] = []
        length = 0
        for number, block in enumerate(self.blocks):
            lead = (block.gap if number else "") + block.marker
            parts.append(lead)
            length += len(lead)
            for run in block.flat_runs():
                if run.text:
                    pieces.append(_Piece(length, run))
                    parts.append(run.text)
                    length += len(run.text)
        by_source = [p for p in pieces if p.run.end > p.run.start]
        by_source.sort(key=lambda p: p.run[1:3])
        store = object.__setattr__
        store(self, "text", "".join(parts))
        store(self, "_by_text", tuple(pieces))
        store(self, "_by_source", tuple(by_source))
        store(self, "_text_keys", tuple(p.at for p in pieces))
        store(self, "_source_keys", tuple(p.run.start for p in by_source))
        self._check()

    def _check(self) -> None:
        text, size = self.source.text, len(self.source.text)
        at = 0
        for removal in self.removals:
            if not at <= removal.start < removal.end <= size:
                raise ArticleError(f"removal {removal.span} is out of order, empty or out of range")
            at = removal.end
        removed = iter(self.removals)
        hole = next(removed, None)
        at = 0
        for _, (shown, start, end, *_) in self._by_source:
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

    def segments(self) -> tuple[Segment, ...]:
        """Give the partition of ``source.text``, in order: kept, structure, removed."""
        kept = merge((p.run.start, p.run.end) for p in self._by_source)
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
        known = [(run.start, run.end) for _, run in self._by_source[first : bisect_left(self._source_keys, end)]]
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
        if not 0 <= i <= len(self.text):
            raise IndexError(i)
        k = bisect_right(self._text_keys, i) - 1
        if k >= 0:
            at, run = self._by_text[k]
            if i < at + len(run.text):
                return run.start + (i - at if len(run.text) == run.end - run.start else 0)
        if k + 1 < len(self._by_text):
            return self._by_text[k + 1].run.start
        return self._by_text[k].run.end if k >= 0 else 0

    def text_offset(self, j: int) -> int:
        """Map a position of ``source.text`` to the readable text.

        A position inside structure or a removal maps to where the next kept piece of the source begins, or at the
        end to the end of the last one.

        Raises:
            IndexError: if ``j`` is not in ``0 .. len(source.text)``.
        """
        if not 0 <= j <= len(self.source.text):
            raise IndexError(j)
        k = bisect_right(self._source_keys, j) - 1
        if k >= 0:
            at, run = self._by_source[k]
            if j < run.end:
                return at + (j - run.start if len(run.text) == run.end - run.start else 0)
        if k + 1 < len(self._by_source):
            return self._by_source[k + 1].at
        if k < 0:
            return 0
        at, run = self._by_source[k]
        return at + len(run.text)

    def removed_share(self) -> float:
        """Share of the source's code points that were removed, 0 to 1."""
        size = len(self.source.text)
        return sum(r.span.length for r in self.removals) / size if size else 0.0
