"""Which blocks are furniture where a reader wants less of a page to go than is usual, or more.

The judge of blocks (``leaf_judge``) weighs them all the same; only how much it takes to go is another. With less,
nothing goes that does not go usually, with more, everything does. Every confidence is at least the reach's own: a
heading, or a caption, that goes with others is as sure as what it announces.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence

from core.article.reach import Reach
from core.page.content.doubt import Doubt
from core.page.content.leaf_judge import (
    Known,
    Weights,
    announcing,
    furniture_among,
    headings,
    is_emptied,
    judge,
    known_of,
    totals_of,
    weights,
)
from core.page.content.leaves import Leaves
from core.page.content.trees import Forest
from core.page.tree.nodes import Element


def furniture_at(
    reach: Reach,
    root: Element,
    leaves: Leaves,
    kept: Sequence[int],
    doubts: Mapping[int, Doubt],
    again: Collection[int],
    stay: Collection[int],
    *,
    forum: bool,
) -> dict[int, float]:
    """Give the blocks that go by their numbers, each with the confidence.

    Args:
        reach: How much goes.
        root: What holds the article.
        leaves: The blocks of the page.
        kept: The numbers of the blocks that the rules leave, in order.
        doubts: Why blocks are in doubt, by number.
        again: The numbers of those that say what was said before.
        stay: The numbers of those that stay whatever the judge thinks.
        forum: Whether the page is a thread of a forum.
    """
    if reach is Reach.USUAL:
        return furniture_among(root, leaves, kept, doubts, again, stay, forum=forum)
    by, trees = weights()
    found = judge_at(reach, known_of(root, leaves, kept, doubts, again, stay, forum=forum, by=by), by, trees)
    return {number: confidence for number, confidence in zip(kept, found, strict=True) if confidence}


def judge_at(reach: Reach, known: Sequence[Known], by: Weights, trees: Forest | None = None) -> list[float]:
    """Give for each block of a page how sure it is furniture, or 0 for what stays."""
    usual = judge(known, by, trees)
    if reach is Reach.USUAL or not any(block.place.prose for block in known):
        return usual
    sure = [0.5 - 0.45 * math.tanh(weight / 3) for weight in totals_of(known, by, trees)]
    return _less(usual, sure, known) if reach is Reach.LESS else _more(usual, sure, known)


def _less(usual: Sequence[float], sure: Sequence[float], known: Sequence[Known]) -> list[float]:
    least = Reach.LESS.least
    lost = [found > 0 and own >= least for found, own in zip(usual, sure, strict=True)]
    headings(lost, [block.level for block in known])
    announcing(lost, known)
    result = [found if gone else 0.0 for gone, found in zip(lost, usual, strict=True)]
    return _as_announced(result, known, least)


def _more(usual: Sequence[float], sure: Sequence[float], known: Sequence[Known]) -> list[float]:
    least = Reach.MORE.least
    lost = [
        found > 0 or (own > least and not (block.always or block.caption))
        for found, own, block in zip(usual, sure, known, strict=True)
    ]
    headings(lost, [block.level for block in known])
    announcing(lost, known)
    result = [found or (own if gone else 0.0) for gone, found, own in zip(lost, usual, sure, strict=True)]
    result = _as_announced(result, known, least)
    for place, confidence in list(_captions(result, known)):
        result[place] = confidence
    return list(usual) if is_emptied([confidence > 0 for confidence in result], known) else result


def _as_announced(found: list[float], known: Sequence[Known], least: float) -> list[float]:
    """Make headings that are less sure than ``least`` as sure as the least sure of what they announce."""
    for place in range(len(found) - 1, -1, -1):
        if 0 < found[place] < least:
            after = place + 1
            while after < len(found) and found[after] and not 0 < known[after].level <= known[place].level:
                after += 1
            found[place] = min(found[place + 1 : after])
    return found


def _captions(found: Sequence[float], known: Sequence[Known]) -> Iterator[tuple[int, float]]:
    """Yield the captions of which all goes that stands with them in their figure or table, and how sure that is.

    An image is no block, so the caption of images alone stays.
    """
    least: dict[int, float] = {one.place.path[-1]: 1.0 for one in known if one.caption and one.place.path}
    alone = set(least)
    for sure, one in zip(found, known, strict=True):
        if not one.caption:
            for around in least.keys() & set(one.place.path):
                least[around] = min(least[around], sure)
                alone.discard(around)
    for place, one in enumerate(known):
        if one.caption and not found[place] and one.place.path:
            around = one.place.path[-1]
            if around not in alone and least[around] > 0:
                yield place, least[around]
