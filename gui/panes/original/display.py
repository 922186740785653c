"""The original as a text widget can show it, with positions that go both ways.

Qt counts UTF-16 units, ends a block at every line break of any form, rewrites some characters, lays out a line of five
million characters as one, and pays for every block. So the widget gets a display copy in blocks of our own: short lines
share a block, long lines are broken softly, each line break is one character, and characters that Qt would rewrite are
shown by a stand-in of the same length. What is folded is a block of its own that shows a summary, and what has not been
filled in yet is an empty one. A sorted list of blocks maps display and source; the widget's text is never read back.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from enum import Enum
from itertools import accumulate
from typing import NamedTuple

LONGEST = 2_000
"""Code points of a block; a longer line of the source is broken softly."""
MOST_LINES = 40
"""Lines of a block."""
_LATITUDE = 120
"""Code points within which a soft break looks back for a space."""

_LINE = re.compile(r"\r\n|[\r\n\u2028\u2029]")
# Shown by a stand-in: what Qt drops or turns into something else.
_STAND_INS = dict.fromkeys((0xFDD0, 0xFDD1, 0xFFFC, 0xFFFE, *range(0xD800, 0xE000)), "\ufffd") | {
    0x00: "␀",
    0x0B: "␋",
    0x0C: "␌",
    0xFEFF: "␣",
}
# Looking for them first is much faster than translating every text.
_REWRITTEN = re.compile("[\0\x0b\x0c\ufdd0\ufdd1\ufffc\ufffe\ufeff\ud800-\udfff]")
# Qt takes the direction of a block from its first letter, so lines that run in different ones cannot share a block.
_FROM_RIGHT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")
_LETTER = re.compile(r"[^\W\d_]")
_MAPS_KEPT = 2_000


class Form(Enum):
    """What a block shows of its piece of the source."""

    TEXT = "text"
    FOLD = "fold"
    """A summary."""
    GAP = "gap"
    """Nothing yet."""


class Block(NamedTuple):
    """A block of the display: the source ``[start, end)`` that it stands for.

    Between the end of one and the start of the next is a line break of the source, or nothing.
    """

    start: int
    end: int
    form: Form = Form.TEXT


def blocks_of(text: str, start: int, end: int, size: int, columns: int = 0) -> tuple[list[Block], int | None]:
    """Break a piece of a text into blocks, as many as hold about ``size`` code points.

    Args:
        text: The source.
        start: Where a line begins, or goes on after a soft break.
        end: Where a line ends.
        size: Code points to go over; more than ``LONGEST``.
        columns: How many characters a row of the widget holds, so that long lines are broken where they wrap, as far as
            that can be told; 0 where it is not known.

    Returns:
        The blocks, and where the next one begins; None if they reach ``end``.
    """
    stop = min(end, start + size)
    mixed = _FROM_RIGHT.search(text, start, stop) is not None
    direction = None
    blocks: list[Block] = []
    at = line = start  # where the block and the line begin
    closed = -1  # where the last whole line of the block ends
    lines = 0
    spans = [found.span() for found in _LINE.finditer(text, start, stop)]
    if spans and spans[-1][1] == stop < end and text[stop - 1] == "\r" and text[stop] == "\n":
        spans.pop()  # half of a line break
    if stop == end:
        spans.append((end, -1))
    for line_end, after in spans:
        turned = _direction(text, line, line_end) if mixed else None
        other = turned is not None and direction not in (None, turned)
        if closed >= 0 and (line_end - at > LONGEST or lines == MOST_LINES or other):
            blocks.append(Block(at, closed))
            at, lines = line, 0
        if turned is not None:
            direction = turned
        while line_end - at > LONGEST:
            cut = _soft_break(text, at, columns)
            blocks.append(Block(at, cut))
            at = cut
        closed, line = line_end, after
        lines += 1
    if stop == end:
        blocks.append(Block(at, end))
        return blocks, None
    if closed >= 0:
        blocks.append(Block(at, closed))
        at = line
    # The line that the slice ends in: what of it cannot fit a block with its rest.
    while stop - at > LONGEST:
        cut = _soft_break(text, at, columns)
        blocks.append(Block(at, cut))
        at = cut
    return blocks, at


def runs_from_right(text: str) -> bool:
    """Tell whether a text begins with a letter of a script that runs from right to left."""
    return bool(_direction(text, 0, LONGEST))


def _direction(text: str, start: int, end: int) -> bool | None:
    """Tell whether a line runs from right to left; None if it holds no letter."""
    letter = _LETTER.search(text, start, end)
    return _FROM_RIGHT.match(letter[0]) is not None if letter else None


def _soft_break(text: str, at: int, columns: int) -> int:
    """Give where a line that is too long is broken: where a row ends, or else behind a space near the end of what fits.

    Widgets that draw letters of several widths wrap elsewhere; so the view marks every soft break.
    """
    limit = at + LONGEST
    row = at
    while columns and row + columns < limit:
        end = row + columns
        # A space may hang over the end of a row.
        fits = max(text.rfind(" ", row, end + 1), text.rfind("-", row, end)) + 1
        end = fits if fits > row else end
        while end < limit and text[end] == " ":
            end += 1
        if end >= limit:
            break
        row = end
    if row > at:
        return row
    space = text.rfind(" ", limit - _LATITUDE, limit)
    return space + 1 if space >= 0 else limit


def line_start(text: str, i: int, least: int) -> tuple[int, int]:
    """Find a place near position ``i`` of a text, at it or before it, where a block may begin.

    Args:
        text: The source.
        i: The position.
        least: Where the piece of the text begins that may be looked at.

    Returns:
        Where the block before ends, and where the block begins.
    """
    low = max(least, i - LONGEST)
    found = None
    for found in _LINE.finditer(text, low, i):  # noqa: B007 - the last one counts
        pass
    if found is None:
        return (low, low)
    begin, end = found.span()
    if end == i < len(text) and text[i] == "\n" and text[i - 1] == "\r":
        return line_start(text, begin, least)
    if begin == low > 0 and text[low] == "\n" and text[low - 1] == "\r":
        begin -= 1
    return (begin, end) if begin >= least else (least, least)


class Display:
    """The blocks of a display, and the maps between a place in a block and the source.

    A place in a block is counted in UTF-16 units. At first there is one block, a gap that stands for the whole text.

    Attributes:
        text: The source.
        blocks: Every block, in order.
        gaps: Where in the source the blocks begin that are gaps, in order.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.blocks: list[Block] = [Block(0, len(text), Form.GAP)]
        self.gaps = [0]
        self._starts = [0]
        self._maps: dict[tuple[int, int], list[int] | None] = {}

    def replace(self, first: int, last: int, blocks: list[Block]) -> None:
        """Put other blocks in the place of the blocks number ``[first, last)``."""
        low = bisect_left(self.gaps, self.blocks[first].start)
        high = bisect_right(self.gaps, self.blocks[last - 1].start)
        self.gaps[low:high] = [block.start for block in blocks if block.form is Form.GAP]
        self.blocks[first:last] = blocks
        self._starts[first:last] = [block.start for block in blocks]

    def shown(self, block: Block) -> str:
        """Give the source that a block of text stands for, as the widget is to show it; lines end in U+2028."""
        text = self.text[block.start : block.end]
        if _REWRITTEN.search(text):
            text = text.translate(_STAND_INS)
        for line_break in ("\r\n", "\n", "\r", "\u2029"):
            text = text.replace(line_break, "\u2028")
        return text

    def block_of(self, i: int) -> int:
        """Give the number of the block that stands for source position ``i``."""
        return max(0, bisect_right(self._starts, i) - 1)

    def goes_on(self, number: int) -> bool:
        """Tell whether a line of the source goes on behind block ``number``, which is broken softly there.

        What is folded is no break: its summary tells that something stands there.
        """
        if not 0 <= number < len(self.blocks) - 1:
            return False
        block, behind = self.blocks[number : number + 2]
        return block.end == behind.start and Form.FOLD not in (block.form, behind.form)

    def place(self, number: int, i: int) -> int:
        """Give the place in block ``number`` of source position ``i``; inside a line break, the end of its line."""
        block = self.blocks[number]
        if block.form is not Form.TEXT:
            return 0
        inside = max(0, min(i, block.end) - block.start)
        units = self._map(block)
        return inside if units is None else units[inside]

    def source(self, number: int, place: int, *, behind: bool = False) -> int:
        """Give the source position of a place in block ``number``.

        Args:
            number: The block's.
            place: The place; between two surrogates it is that of the character which they form.
            behind: Whether a place within a summary is the end of what is folded, else it is its start.
        """
        block = self.blocks[number]
        if block.form is not Form.TEXT:
            return block.end if behind and place > 0 else block.start
        units = self._map(block)
        if units is None:
            return min(block.start + place, block.end)
        inside = bisect_left(units, place)
        if inside == len(units) or units[inside] != place:
            inside -= 1
        return block.start + inside

    def _map(self, block: Block) -> list[int] | None:
        """Give the place of every code point of a block of text and of its end; None where they are the same."""
        key = (block.start, block.end)
        if key in self._maps:
            return self._maps[key]
        text = self.text[block.start : block.end]
        made = None
        if "\r\n" in text or not text.isascii():
            # A line break is one unit; the position between its two characters is the end of its line.
            after = [*text[1:], ""]
            widths = [
                0 if one == "\r" and two == "\n" else 2 if one > "\uffff" else 1
                for one, two in zip(text, after, strict=True)
            ]
            made = [0, *accumulate(widths)]
        if len(self._maps) >= _MAPS_KEPT:
            self._maps.clear()
        self._maps[key] = made
        return made
