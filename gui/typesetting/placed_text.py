"""Where an article's text stands in the document that shows it."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from itertools import pairwise

_UNLIKE = re.compile("\r\n|[\U00010000-\U0010ffff]")
_UNSHOWN = str.maketrans({"\0": "␀", "\u2029": "\u2028", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})


class PlacedText:
    """A map between positions of ``Article.text`` (code points) and of a document (UTF-16 units), both ways.

    It is a list of pairs, neither of which ever goes back. Between two pairs both positions run on in step, and the
    one that would pass the next pair waits there: at a bullet, at the gap between two blocks, at a soft hyphen.
    """

    def __init__(self) -> None:
        self._offsets = array("q")  # a tenth of what lists take, and gone at once
        self._positions = array("q")
        self._shift = 0  # what all positions are further on than they are put down

    def clear(self) -> None:
        """Forget everything."""
        del self._offsets[:], self._positions[:]
        self._shift = 0

    def add(self, offset: int, position: int) -> None:
        """Say that ``offset`` of the text stands at ``position`` of the document."""
        position -= self._shift
        if self._offsets and self._offsets[-1] == offset and self._positions[-1] == position:
            return
        self._offsets.append(offset)
        self._positions.append(position)

    def put_before(self, other: PlacedText, by: int) -> None:
        """Put text before this one, which so moves on by ``by`` UTF-16 units."""
        self._shift += by
        self._offsets = other._offsets + self._offsets
        self._positions = array("q", [at + other._shift - self._shift for at in other._positions]) + self._positions

    def put_behind(self, other: PlacedText) -> None:
        """Put text behind this one."""
        for offset, position in zip(other._offsets, other._positions, strict=True):
            self.add(offset, position + other._shift)

    def take_before(self, position: int, by: int) -> None:
        """Forget what stands before a position; the rest moves back by ``by`` UTF-16 units."""
        k = bisect_left(self._positions, position - self._shift)
        del self._offsets[:k], self._positions[:k]
        self._shift -= by

    def take_behind(self, position: int) -> None:
        """Forget what stands behind a position."""
        k = bisect_right(self._positions, position - self._shift)
        del self._offsets[k:], self._positions[k:]

    def begin(self) -> int:
        """Give the offset from which on the text is placed; -1 before anything is."""
        return self._offsets[0] if self._offsets else -1

    def reach(self) -> int:
        """Give the offset up to which the text is placed; -1 before anything is."""
        return self._offsets[-1] if self._offsets else -1

    def position(self, offset: int) -> int:
        """Give where an offset of the text stands; of what is not shown, the nearest place before it."""
        return _follow(self._offsets, self._positions, offset) + self._shift

    def first_position(self, offset: int) -> int:
        """Give the first of the places at which an offset of the text stands, such as that before a table."""
        k = bisect_left(self._offsets, offset)
        if k < len(self._offsets) and self._offsets[k] == offset:
            return self._positions[k] + self._shift
        return self.position(offset)

    def offset(self, position: int) -> int:
        """Give the offset of the text that stands at a position of the document."""
        return _follow(self._positions, self._offsets, position - self._shift)


def _follow(here: array[int], there: array[int], at: int) -> int:
    k = bisect_right(here, at) - 1
    if k < 0:
        return there[0] if there else 0
    found = there[k] + at - here[k]
    return min(found, there[k + 1]) if k + 1 < len(there) else min(found, there[k])


def shown(text: str, line_break: str, hyphens: tuple[int, ...] = ()) -> tuple[str, list[tuple[int, int]]]:
    """Give the text as a document holds it, and where the two do not run in step.

    Args:
        text: A stretch of the article's text.
        line_break: What a line break becomes, one character.
        hyphens: Before which of its code points a soft hyphen is put, ascending.

    Returns:
        The text for the document; pairs of a code point of ``text`` and the UTF-16 unit of the other that stands for
        it, after each place where they part.
    """
    pairs: list[tuple[int, int]] = []
    plain = text.isascii() and "\r" not in text
    unlike = [] if plain else [(m.start(), m.end(), 1 if m[0] == "\r\n" else 2) for m in _UNLIKE.finditer(text)]
    if unlike or hyphens:
        steps = [*unlike, *((at, at, 1) for at in hyphens)]
        steps.sort()
        unit = at = 0
        for start, end, units in steps:
            unit += start - at + units
            at = end
            pairs.append((at, unit))
    if hyphens:
        cuts = [0, *hyphens, len(text)]
        text = "\u00ad".join(text[a:b] for a, b in pairwise(cuts))
    if not plain:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\n", line_break).translate(_UNSHOWN), pairs
