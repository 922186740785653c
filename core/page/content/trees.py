"""Decision trees that add up (gradient boosting), read from data: what numbers say together, in steps of yes and no."""

from __future__ import annotations

from collections.abc import Sequence

Tree = float | tuple[int, float, "Tree", "Tree"]
"""A value, or which number is asked, from which value on the answer is yes, and the trees for no and for yes."""


def grown(data: object) -> Tree:
    """Read a tree from lists, as JSON holds it; ``ValueError`` if it is none."""
    if isinstance(data, list):
        number, bound, less, more = data
        return int(number), float(bound), grown(less), grown(more)
    if isinstance(data, int | float):
        return float(data)
    raise ValueError(data)


def total(trees: Sequence[Tree], numbers: Sequence[float]) -> float:
    """Add up what the trees say of ``numbers``."""
    found = 0.0
    for tree in trees:
        node = tree
        while type(node) is tuple:
            node = node[3] if numbers[node[0]] >= node[1] else node[2]
        found += node  # type: ignore[operator]
    return found
