"""Blocks that say again what earlier ones said: a page drawn twice, for narrow screens and for wide ones.

Documentation is left alone: it says the same of many things, and means it each time.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Sequence
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
    least = _COPIED_SHARE * sum(leaves.all[number].words for number in kept)
    said = _Said([leaves.all[number] for number in kept])
    run: list[int] = []
    following = -1
    for place, (number, former) in enumerate(zip(kept, said.formers(), strict=True)):
        leaf = leaves.all[number]
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
    """What the blocks before one say: each as a whole, and their words, three in a row, read only if asked for.

    Of both no more than hashes are held, or a page would be in memory several times over.
    """

    def __init__(self, leaves: Sequence[Leaf]) -> None:
        self._leaves = leaves
        self._sizes = array("q", [0])
        self._first: dict[int, int] = {}
        self._alike: dict[str, int] = {}
        self._read = 0
        self._last: list[str] = []
        self._threes: set[int] = set()

    def formers(self) -> Iterator[int]:
        """Yield of each block the first that says the same, which may be itself."""
        for place, leaf in enumerate(self._leaves):
            text = leaf.text
            self._sizes.append(self._sizes[-1] + len(text))
            former = self._first.setdefault(hash(text), place)
            if former != place and self._leaves[former].text != text:
                former = self._alike.setdefault(text, place)  # two texts of one hash
            yield former

    def holds(self, place: int) -> bool:
        """Tell whether nearly all of a long block's words stood in the blocks before it, in the same order."""
        text = self._leaves[place].text
        if self._sizes[place] < _COPY_SHARE * len(text):
            return False
        for leaf in self._leaves[self._read : place]:
            words = [*self._last, *leaf.text.split()]
            self._threes.update(map(hash, _threes(words)))
            self._last = words[-2:]
        self._read = place
        own = _threes(text.split())
        return sum(hash(three) in self._threes for three in own) >= _COPY_SHARE * len(own)


def _threes(words: list[str]) -> list[tuple[str, str, str]]:
    return list(zip(words, words[1:], words[2:], strict=False))
