"""Blocks that say again what earlier ones said: a page drawn twice, for narrow screens and for wide ones.

Documentation is left alone: it says the same of many things, and means it each time.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import accumulate
from typing import NamedTuple

from core.page.content.leaves import BLOCK_TAGS, Leaf, Leaves, is_code, is_documentation
from core.page.tree.nodes import Element

_LEAST_WORDS = 25
"""A single block with fewer words that stands twice may say something each time: a refrain, a warning."""
_RUN = 3
_RUN_WORDS = 40
_COPY_WORDS = 150
_COPY_SHARE = 0.8
_COPIED_SHARE = 0.25
"""Share of the page's words that a copy of it has at least."""

Reasons = dict[int, tuple[float, str, str]]
"""Why blocks go, by their numbers: how sure that is, the reason in words, and the evidence."""


class Repeats(NamedTuple):
    """Blocks that say again what earlier ones said.

    Attributes:
        copies: Those of a page drawn twice, which go, by number, with the reason.
        again: Those that may say it on purpose.
    """

    copies: Reasons
    again: set[int]


def repeats(leaves: Leaves, kept: Sequence[int], unfolded: Collection[int] = ()) -> Repeats:
    """Find what says again what an earlier block said: a long block, short ones in the same order, all in one.

    Of two of which one is ``unfolded`` that one goes.

    Args:
        leaves: The blocks of the page.
        kept: The numbers of those that are left, in order.
        unfolded: The numbers of those that are shown only when somebody asks for them.
    """
    found = Repeats({}, set())
    if is_documentation(leaves, kept):
        return found
    first: dict[str, int] = {}
    texts = [leaves.all[number].text for number in kept]
    least = _COPIED_SHARE * sum(leaves.all[number].words for number in kept)
    said = _Said(texts)
    run: list[int] = []
    following = -1
    for place, (number, text) in enumerate(zip(kept, texts, strict=True)):
        leaf = leaves.all[number]
        former = first.setdefault(text, place)
        if former != following:
            _add_run(found, leaves, run, least)
            run = []
        following = -1
        if former < place and not is_code(leaf) and not _beside(leaf, leaves.all[kept[former]]):
            copy = kept[former] if kept[former] in unfolded and number not in unfolded else number
            run.append(copy)
            following = former + 1
            if leaf.words >= _LEAST_WORDS:
                found.copies[copy] = 0.8, "repeats an earlier paragraph word for word", f"{leaf.words:,} words"
        elif former == place and leaf.words >= _COPY_WORDS and said.holds(place):
            found.copies[number] = 0.7, "says once more what the paragraphs before it say", f"{leaf.words:,} words"
    _add_run(found, leaves, run, least)
    return found


def _beside(one: Leaf, other: Leaf) -> bool:
    """Tell whether two blocks stand in the same element: a page drawn twice stands in two."""
    return _holder(one) is _holder(other)


def _holder(leaf: Leaf) -> Element | None:
    node = leaf.parts[0].parent
    while node is not None and node.name not in BLOCK_TAGS:
        node = node.parent
    return node.parent if node is not None else None


def _add_run(found: Repeats, leaves: Leaves, run: Sequence[int], least: float) -> None:
    """Add the blocks of a run of repeated ones, if the run is long enough to be no chance."""
    words = sum(leaves.all[number].words for number in run)
    if len(run) >= _RUN and words >= _RUN_WORDS:
        found.again.update(run)
        if words >= least:
            for number in run:
                found.copies[number] = 0.8, "repeats earlier paragraphs word for word", f"{len(run):,} blocks in a row"


class _Said:
    """What the blocks before one say: their words, three in a row. Each block is read once, and only if asked for."""

    def __init__(self, texts: list[str]) -> None:
        self._texts = texts
        self._sizes = [0, *accumulate(map(len, texts))]
        self._read = 0
        self._last: list[str] = []
        self._threes: set[tuple[str, str, str]] = set()

    def holds(self, place: int) -> bool:
        """Tell whether nearly all of a long block's words stood in the blocks before it, in the same order."""
        if self._sizes[place] < _COPY_SHARE * len(self._texts[place]):
            return False
        words = [*self._last, *" ".join(self._texts[self._read : place]).split()]
        self._threes.update(_threes(words))
        self._read, self._last = place, words[-2:]
        own = _threes(self._texts[place].split())
        return sum(three in self._threes for three in own) >= _COPY_SHARE * len(own)


def _threes(words: list[str]) -> list[tuple[str, str, str]]:
    return list(zip(words, words[1:], words[2:], strict=False))
