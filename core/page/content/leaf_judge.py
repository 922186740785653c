"""Judges which blocks among the article's are furniture: a linear judge (logistic regression) over ``leaf_facts``.

The rules come first and take away whole elements; this is for what they leave: a line about the author, a box that
offers a newsletter, links to other articles within the text. Blocks of one list or table are judged together, and a
heading goes with what it announces. The weights are data, in ``resources/weights/blocks.json``;
``tools/train_blocks.py`` makes them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from core.page.content.doubt import Doubt
from core.page.content.leaf_facts import LeafFacts
from core.page.content.leaves import Leaves
from core.page.tree.nodes import Element

Weights = Mapping[str, float]
"""The weights by fact, above 0 where a block is likelier content; ``bias`` is the constant."""

THRESHOLD = -0.5
"""The sum of weights below which a block is furniture: below 0, since to lose prose is worse than to keep furniture."""
THRESHOLD_IN_DOUBT = 0.0
"""The same for a block in doubt."""
THRESHOLD_OF_LINKS = 0.5
"""The same for one of a run of links: most often they lead to other articles."""
_LINK_RUN = 3
_LEAST_LEFT = 0.15
"""Share of the words that must be left: a judge that would take nearly everything is wrong about the page."""
_GROUPS = frozenset({"table", "ul", "ol", "dl"})
_ALWAYS = frozenset({"h1", "figcaption", "caption", "pre"})
_SUREST = 6.0


@cache
def weights() -> Weights:
    """Give the weights."""
    loaded = json.loads(files("resources").joinpath("weights/blocks.json").read_text(encoding="utf-8"))
    return {str(name): float(weight) for name, weight in loaded.items()}


def weigh(facts: Sequence[str], by: Weights) -> float:
    """Give the sum of the weights of a block's facts, held within bounds."""
    total = by.get("bias", 0.0)
    for fact in facts:
        total += by.get(fact, 0.0)
    return max(-_SUREST, min(_SUREST, total))


class Known(NamedTuple):
    """What is known of a block.

    Attributes:
        facts: Its facts.
        words: How many words it has.
        level: The level of a heading, or 0.
        group: The list or table that it is of, by identity, or None.
        always: Whether it stays whatever the judge thinks.
        least: The sum of weights below which it is furniture.
        doubtful: Whether a rule or its place speaks against it.
    """

    facts: list[str]
    words: int
    level: int
    group: int | None
    always: bool
    least: float = THRESHOLD
    doubtful: bool = False


def furniture_among(
    root: Element, leaves: Leaves, kept: Sequence[int], doubts: Mapping[int, Doubt]
) -> dict[int, float]:
    """Give the blocks that are furniture by their numbers, each with the confidence.

    Args:
        root: What holds the article.
        leaves: The blocks of the page.
        kept: The numbers of the blocks that the rules leave, in order.
        doubts: Why blocks are in doubt, by number.
    """
    found = judge(known_of(root, leaves, kept, doubts), weights())
    return {number: confidence for number, confidence in zip(kept, found, strict=True) if confidence}


def known_of(root: Element, leaves: Leaves, kept: Sequence[int], doubts: Mapping[int, Doubt]) -> list[Known]:
    """Give what is known of each kept block."""
    facts = LeafFacts(root, leaves, kept, doubts)
    known: list[Known] = []
    for number, own, run in zip(kept, facts.read(), facts.runs, strict=True):
        level, group, always = _place(root, leaves, number)
        doubt = doubts.get(number)
        if doubt is not None and doubt.whole:
            group, always = id(doubt.element), False
        least = THRESHOLD_OF_LINKS if run >= _LINK_RUN else THRESHOLD_IN_DOUBT if doubt else THRESHOLD
        known.append(Known(own, leaves.all[number].words, level, group, always, least, doubt is not None))
    return known


def judge(known: Sequence[Known], by: Weights) -> list[float]:
    """Give for each block of a page how sure it is furniture: from 0.5 to 1, or 0 for what stays."""
    totals = _together([weigh(block.facts, by) for block in known], known)
    lost = [total < block.least and not block.always for total, block in zip(totals, known, strict=True)]
    _headings(lost, [block.level for block in known])
    left = sum(block.words for block, gone in zip(known, lost, strict=True) if not gone)
    if left < _LEAST_LEFT * sum(block.words for block in known if not block.doubtful):
        return [0.0] * len(known)
    return [0.5 + 0.45 * math.tanh(abs(total) / 3) if gone else 0.0 for total, gone in zip(totals, lost, strict=True)]


def _place(root: Element, leaves: Leaves, number: int) -> tuple[int, int | None, bool]:
    """Give the level of a heading or 0, the list or table that a block is of, and whether it always stays."""
    node = leaves.all[number].parts[0].parent
    level, group, always = 0, None, False
    while isinstance(node, Element) and node is not root:
        name = node.name
        always = always or name in _ALWAYS
        if not level and len(name) == 2 and name[0] == "h" and name[1] in "123456":
            level = int(name[1])
        if name in _GROUPS:
            group = id(node)
            break
        node = node.parent
    return level, group, always


def _together(totals: Sequence[float], known: Sequence[Known]) -> list[float]:
    """Give every block of a list or a table what they weigh on average."""
    sums: dict[int, list[float]] = {}
    for total, block in zip(totals, known, strict=True):
        if block.group is not None:
            held = sums.setdefault(block.group, [0.0, 0.0])
            held[0] += total * (block.words + 1)
            held[1] += block.words + 1
    return [
        total if block.group is None else sums[block.group][0] / sums[block.group][1]
        for total, block in zip(totals, known, strict=True)
    ]


def _headings(lost: list[bool], levels: Sequence[int]) -> None:
    """Let a heading go if all goes that it announces: down to the next heading that is not below it."""
    for place in range(len(lost) - 1, -1, -1):
        level = levels[place]
        if level < 2 or lost[place] or place + 1 == len(lost):
            continue
        after = place + 1
        while after < len(lost) and lost[after] and not 0 < levels[after] <= level:
            after += 1
        if after > place + 1 and (after == len(lost) or 0 < levels[after] <= level):
            lost[place] = True
