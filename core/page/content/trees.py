"""Decision trees that add up (gradient boosting), read from data: what numbers say together, in steps of yes and no.

No tree is walked. Every leaf of every tree is a bit of one number, and each question that is answered with yes takes
away the leaves that it leads past; what is left first of each tree is where the walk would have ended (Lucchese et al.,
"QuickScorer", 2015). All questions about one number are answered by one look into its bounds.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import reduce
from operator import add, getitem
from struct import Struct

Tree = float | tuple[int, float, "Tree", "Tree"]
"""A value, or which number is asked, from which value on the answer is yes, and the trees for no and for yes."""

_LEAVES = 16
"""Leaves that a tree may have: as many as there are bits in a machine's short number."""


def grown(data: object) -> Tree:
    """Read a tree from lists, as JSON holds it; ``ValueError`` if it is none."""
    if isinstance(data, list):
        number, bound, less, more = data
        return int(number), float(bound), grown(less), grown(more)
    if isinstance(data, int | float):
        return float(data)
    raise ValueError(data)


class Forest:
    """Trees that add up, each of 16 leaves at most; ``ValueError`` if one has more.

    Attributes:
        count: How many trees there are.
    """

    def __init__(self, trees: Sequence[Tree]) -> None:
        self.count = len(trees)
        self._values: list[dict[int, float]] = []
        questions: dict[int, list[tuple[float, int]]] = {}
        for place, tree in enumerate(trees):
            leaves: list[float] = []
            _lay_out(tree, leaves, place * _LEAVES, questions)
            if len(leaves) > _LEAVES:
                raise ValueError(tree)
            self._values.append({1 << leaf: value for leaf, value in enumerate(leaves)})
        self._leaves = Struct(f"<{len(trees)}H")
        self._all = (1 << (_LEAVES * len(trees))) - 1
        self._firsts = sum(1 << (_LEAVES * place) for place in range(len(trees)))
        # For each number that is asked: its bounds, and what is left where so many of them are reached.
        self._asked: list[tuple[int, list[float], list[int]]] = []
        for number, asked in sorted(questions.items()):
            bounds = sorted({bound for bound, _ in asked})
            left = [self._all]
            for bound in bounds:
                past = left[-1]
                for own, leaves_past in asked:
                    if own == bound:
                        past &= ~leaves_past
                left.append(past)
            self._asked.append((number, bounds, left))

    def totals(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """Add up what the trees say of each row of numbers."""
        lefts = [self._all] * len(rows)
        for number, bounds, after in self._asked:
            lefts = [left & after[bisect_right(bounds, row[number])] for left, row in zip(lefts, rows, strict=True)]
        unpack, size, firsts = self._leaves.unpack, self._leaves.size, self._firsts
        found: list[float] = []
        for left in lefts:
            ends = unpack((left & ~(left - firsts)).to_bytes(size, "little"))  # of every tree the lowest bit
            found.append(reduce(add, map(getitem, self._values, ends), 0.0))
        return found


def _lay_out(tree: Tree, leaves: list[float], at: int, questions: dict[int, list[tuple[float, int]]]) -> None:
    """Number the leaves of a tree, whose first bit is ``at``; list what each question leads past if it is a yes."""
    if not isinstance(tree, tuple):
        leaves.append(tree)
        return
    number, bound, less, more = tree
    first = len(leaves)
    _lay_out(less, leaves, at, questions)
    past = ((1 << (len(leaves) - first)) - 1) << (at + first)
    questions.setdefault(number, []).append((bound, past))
    _lay_out(more, leaves, at, questions)
