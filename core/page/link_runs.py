"""Runs of blocks that are mostly links: lists of other articles, which no name gives away."""

from __future__ import annotations

from collections.abc import Iterable

from core.page.leaves import Leaf, Leaves

LINK_SHARE = 0.6
_RUN = 3
_RUN_LINK_SHARE = 0.8


def of_links(leaf: Leaf) -> bool:
    """Tell whether a block is mostly links."""
    return leaf.words > 0 and leaf.link_words >= LINK_SHARE * leaf.words


def link_runs(leaves: Leaves, kept: Iterable[int]) -> list[int]:
    """Give the blocks, of those numbered in ``kept``, that are part of a run of links."""
    found: list[int] = []
    run: list[int] = []
    for number in (*kept, -1):
        if number >= 0 and of_links(leaves.all[number]):
            run.append(number)
            continue
        if len(run) >= _RUN and _is_list(leaves, run):
            found += run
        run = []
    return found


def _is_list(leaves: Leaves, run: list[int]) -> bool:
    blocks = [leaves.all[number] for number in run]
    return sum(leaf.link_words for leaf in blocks) >= _RUN_LINK_SHARE * sum(leaf.words for leaf in blocks)
