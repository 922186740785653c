"""The original as a text widget can show it, with positions that go both ways.

Qt counts UTF-16 units, ends a block at every line break of any form, rewrites some characters, and lays out a line of
five million characters as one. So the widget gets a display copy: each line break is one block end, characters that
Qt would rewrite are shown by a stand-in of the same length, and long lines are broken softly. A sorted list of blocks
maps display and source positions; the widget's text is never read back.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from core.text_map import Utf16Map

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LINE = 2_000
"""Code points of a display line; a longer line of the source is broken softly."""

_LINE = re.compile(r"\r\n|\r|\n|\u2028|\u2029")
# Shown by a stand-in: what Qt drops or turns into something else.
_STAND_INS = dict.fromkeys((0xFDD0, 0xFDD1, 0xFFFC, *range(0xD800, 0xE000)), "\ufffd") | {
    0x00: "␀",
    0x0B: "␋",
    0x0C: "␌",
    0xFEFF: "␣",
}


class DisplayBlock(NamedTuple):
    """A block of the display: the source ``[start, end)`` it shows, and where it begins in the document (UTF-16)."""

    start: int
    end: int
    position: int


class Display:
    """The display copy of a text.

    Attributes:
        blocks: Every block, in order.
        length: UTF-16 units of the whole document.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self.blocks: list[DisplayBlock] = []
        self._astral = not text.isascii()
        self._maps: dict[int, Utf16Map] = {}
        position = start = 0
        while True:
            found = _LINE.search(text, start)
            end = found.start() if found else len(text)
            at = start
            while True:
                stop = min(end, at + LONGEST_LINE)
                self.blocks.append(DisplayBlock(at, stop, position))
                position += self._units(at, stop) + 1
                if stop >= end:
                    break
                at = stop
            if not found:
                break
            start = found.end()
        self.length = position - 1
        self._starts = [block.start for block in self.blocks]
        self._positions = [block.position for block in self.blocks]

    def _units(self, start: int, end: int) -> int:
        if not self._astral:
            return end - start
        return len(self._text[start:end].encode("utf-16-le", "surrogatepass")) // 2

    def line(self, number: int) -> str:
        """Give what block ``number`` shows."""
        block = self.blocks[number]
        return self._text[block.start : block.end].translate(_STAND_INS)

    def slices(self, size: int) -> Iterator[tuple[int, int]]:
        """Yield ranges of block numbers that hold about ``size`` code points each."""
        first = held = 0
        for number, block in enumerate(self.blocks):
            held += block.end - block.start + 1
            if held >= size:
                yield first, number + 1
                first, held = number + 1, 0
        if first < len(self.blocks):
            yield first, len(self.blocks)

    def block_of_source(self, i: int) -> int:
        """Give the number of the block that shows source position ``i``."""
        return max(0, bisect_right(self._starts, i) - 1)

    def position(self, i: int) -> int:
        """Give the document position (UTF-16) of source position ``i``; inside a line break, the end of its line."""
        block = self.blocks[self.block_of_source(i)]
        inside = min(i, block.end) - block.start
        return block.position + (self._map(block).utf16_offset(inside) if self._astral else inside)

    def source(self, position: int) -> int:
        """Give the source position of a document position (UTF-16)."""
        block = self.blocks[max(0, bisect_right(self._positions, position) - 1)]
        inside = position - block.position
        if self._astral:
            inside = self._map(block).code_point_offset(inside)
        return min(block.start + inside, block.end)

    def _map(self, block: DisplayBlock) -> Utf16Map:
        made = self._maps.get(block.start)
        if made is None:
            if len(self._maps) > 4_000:
                self._maps.clear()
            made = self._maps[block.start] = Utf16Map(self._text[block.start : block.end])
        return made
