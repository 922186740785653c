"""Judges which blocks among the article's are furniture, in two looks.

The rules come first and take away whole elements; this is for what they leave: a line about the author, a box that
offers a newsletter, links to other articles within the text, what stands behind the article's end. The first look is
linear (logistic regression) over the facts of each block (``leaf_facts``); the second asks decision trees over numbers
that say what the first thought of the blocks around it (``context``). Blocks of one list or table are judged together,
and a heading goes with what it announces. The weights are data, in ``resources/weights/blocks.json``;
``tools/train_blocks.py`` makes them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice, pairwise
from operator import add
from typing import NamedTuple

from core.page.content.context import IN_TABLE, NOWHERE, Place, Places, contexts
from core.page.content.doubt import Doubt
from core.page.content.leaf_facts import LeafFacts
from core.page.content.leaves import Leaves
from core.page.content.phrases import NOTICE
from core.page.content.standing import Standing
from core.page.content.trees import Forest, grown
from core.page.tree.nodes import Element
from resources import data

Weights = Mapping[str, float]
"""The weights by fact, above 0 where a block is likelier content; ``bias`` is the constant."""

THRESHOLD = -0.2
"""The sum below which a block is furniture: below 0, since to lose prose is worse than to keep furniture."""
THRESHOLD_OF_PARTS = -1.0
"""The same for headings and cells: what they belong to most often says more."""
THRESHOLD_OF_PLAIN = -1.2
"""The same for one of which nothing says so but its size and its place: a line of a dialogue, a step, a verse."""
THRESHOLD_BETWEEN = -2.0
"""The same for such a block between two that are likelier content."""
_UNSUSPECTED = -1.0
"""What the names around such a block and its phrases weigh at least."""
_SUSPICIOUS = (
    "named ",
    "own ",
    "prop ",
    "starts ",
    "says ",
    "dated ",
    "a date",
    "capitals",
    "figures",
    "notice",
    "again ",
)
_MOST_LINKED = 0.8
_LEAST_LEFT = 0.15
"""Share of the words that must be left: a judge that would take nearly everything is wrong about the page."""
_OF_RIGHTS = ("says legal", "starts legal", NOTICE)
_NOTICES = frozenset({NOTICE, "says legal short"})
_SUREST = 8.0
_MANY = 2_000
"""Blocks of a page from which on the facts of each are not held until all are judged."""
_AT_ONCE = 512
"""Blocks whose numbers are held at once: a page may have many, and each has some fifty numbers."""


@cache
def weights() -> tuple[Weights, Forest]:
    """Give the weights of the first look, and the trees of the second."""
    loaded = json.loads(data("weights/blocks.json"))
    facts = {str(name): float(weight) for name, weight in loaded["facts"].items()}
    return facts, Forest([grown(tree) for tree in loaded["trees"]])


def weigh(facts: Sequence[str], by: Weights) -> float:
    """Give the sum of the weights of a block's facts, held within bounds."""
    found = by.get("bias", 0.0)
    for fact in facts:
        found += by.get(fact, 0.0)
    return max(-_SUREST, min(_SUREST, found))


class Known(NamedTuple):
    """What is known of a block.

    Attributes:
        facts: Its facts; where ``weight`` is known no more than those that are asked for again.
        words: How many words it has.
        level: The level of a heading, or 0.
        group: The list or table that it is of, by identity, or None.
        always: Whether it stays whatever the judge thinks.
        plain: Whether it has no links, and neither a rule nor the heading above speaks against it.
        doubt: What speaks against it as one with others, by identity, or None.
        place: Where it stands, and what of it can be counted.
        caption: Whether it is the caption of a figure or a table: it stays where the article stands on both sides.
        weight: What it weighs at the first look, if that is known.
    """

    facts: Sequence[str]
    words: int
    level: int = 0
    group: int | None = None
    always: bool = False
    plain: bool = False
    doubt: int | None = None
    place: Place = NOWHERE
    caption: bool = False
    weight: float | None = None


def furniture_among(
    root: Element,
    leaves: Leaves,
    kept: Sequence[int],
    doubts: Mapping[int, Doubt],
    again: Collection[int],
    sure: Collection[int] = frozenset(),
    *,
    forum: bool,
) -> dict[int, float]:
    """Give the blocks that are furniture by their numbers, each with the confidence.

    Args:
        root: What holds the article.
        leaves: The blocks of the page.
        kept: The numbers of the blocks that the rules leave, in order.
        doubts: Why blocks are in doubt, by number.
        again: The numbers of those that say what was said before.
        sure: The numbers of those that stay whatever the judge thinks.
        forum: Whether the page is a thread of a forum.
    """
    by, trees = weights()
    at_once = by if len(kept) > _MANY else None
    found = judge(known_of(root, leaves, kept, doubts, again, sure, forum=forum, by=at_once), by, trees)
    return {number: confidence for number, confidence in zip(kept, found, strict=True) if confidence}


def known_of(
    root: Element,
    leaves: Leaves,
    kept: Sequence[int],
    doubts: Mapping[int, Doubt],
    again: Collection[int] = frozenset(),
    sure: Collection[int] = frozenset(),
    *,
    forum: bool = False,
    by: Weights | None = None,
    most: int | None = None,
) -> list[Known]:
    """Give what is known of each kept block, or of the first; with ``by``, no more of it than the judge needs."""
    return list(_read(root, leaves, kept, doubts, again, sure, by, most, forum=forum))


def _read(
    root: Element,
    leaves: Leaves,
    kept: Sequence[int],
    doubts: Mapping[int, Doubt],
    again: Collection[int],
    sure: Collection[int],
    by: Weights | None,
    most: int | None,
    *,
    forum: bool,
) -> Iterator[Known]:
    facts = LeafFacts(root, leaves, kept, doubts, again, forum=forum)
    places, standing = Places(forum=forum), Standing(root, leaves)
    for number, (own, text, block, heading), run in zip(kept, facts.read(most), facts.runs, strict=False):
        level, group, always, caption = standing.of(number)
        doubt = doubts.get(number)
        if doubt is not None and doubt.whole:
            group, always = id(doubt.element), False
        leaf = leaves.all[number]
        place = places.of(leaf, text, block, heading, run)
        if level == 1 and leaf.link_words >= _MOST_LINKED * leaf.words:
            always = False  # the name of the site, which leads to its front page
        always = always or number in sure
        plain = not (doubt or leaf.link_words or place.announced)
        held = id(doubt.element) if doubt else None
        weight = None if by is None else weigh(own, by)
        told = own if by is None else list(filter(_is_suspicious, own))
        yield Known(told, leaf.words, level, group, always, plain, held, place, caption, weight)


def judge(known: Sequence[Known], by: Weights, trees: Forest | None = None) -> list[float]:
    """Give for each block of a page how sure it is furniture: from 0.5 to 1, or 0 for what stays."""
    totals = totals_of(known, by, trees)
    lost = _lost(totals, known, by)
    return [0.5 + 0.45 * math.tanh(abs(weight) / 3) if gone else 0.0 for weight, gone in zip(totals, lost, strict=True)]


def totals_of(known: Sequence[Known], by: Weights, trees: Forest | None = None) -> list[float]:
    """Give what each block weighs at last, above 0 where it is likelier content."""
    first = [weigh(block.facts, by) if block.weight is None else block.weight for block in known]
    return _together(looked_twice(first, known, trees), known)


def decided(scores: Sequence[float], known: Sequence[Known], by: Weights) -> list[bool]:
    """Tell which blocks go that weigh so much; ``by`` are the weights of the first look."""
    return _lost(_together(scores, known), known, by)


def _lost(totals: Sequence[float], known: Sequence[Known], by: Weights) -> list[bool]:
    if not any(block.place.prose for block in known):
        return [False] * len(known)  # there is nothing to tell furniture by
    lost = [over < 0 for over in _over(totals, known, by)]
    _notices(lost, known)
    headings(lost, [block.level for block in known])
    announcing(lost, known)
    return [False] * len(known) if is_emptied(lost, known) else lost


def _over(totals: Sequence[float], known: Sequence[Known], by: Weights) -> list[float]:
    """Give how much more each block weighs than what it must to stay; infinity where it stays whatever it weighs."""
    likely = [place for place, weight in enumerate(totals) if weight >= 0]
    first, last = (likely[0], likely[-1]) if likely else (0, 0)
    over = []
    for place, (weight, block) in enumerate(zip(totals, known, strict=True)):
        least = THRESHOLD_OF_PARTS if block.level or block.place.tag == IN_TABLE else THRESHOLD
        if block.plain and weight < THRESHOLD and _is_unsuspected(block, by):
            least = THRESHOLD_BETWEEN if first < place < last else THRESHOLD_OF_PLAIN
        stays = block.always or (block.caption and first <= place <= last)
        over.append(math.inf if stays else weight - least)
    return over


def margins(known: Sequence[Known], by: Weights, trees: Forest, most: int) -> list[float]:
    """Give how sure it is what becomes of the first blocks: above 0 they stay, below they go, 0 where others decide.

    Others decide of a heading whether it stays with what it announces. At the blocks behind the first ``most`` there
    is no second look.
    """
    first = [weigh(block.facts, by) for block in known]
    second = trees.totals(list(islice(_numbers(first, known), most)))
    totals = _together([*map(add, first, second), *first[len(second) :]], known)
    found = _over(totals, known, by)
    for place, (gone, over) in enumerate(zip(_lost(totals, known, by), list(found), strict=True)):
        announces = known[place].level > 1 and place + 1 < len(known) and found[place + 1] < 0
        if gone != (over < 0) or announces:
            found[place] = 0.0
    return found[:most]


def is_emptied(lost: Sequence[bool], known: Sequence[Known]) -> bool:
    """Tell whether hardly anything would be left."""
    left = sum(block.words for block, gone in zip(known, lost, strict=True) if not gone)
    return left < _LEAST_LEFT * sum(block.words for block in known if block.doubt is None)


def announcing(lost: list[bool], known: Sequence[Known]) -> None:
    """Let headings stay if the prose stays that they announce."""
    for place, (heading, block) in enumerate(pairwise(known)):
        if heading.level and not lost[place + 1] and block.place.prose and heading.place.path == block.place.path:
            lost[place] = False


def _notices(lost: list[bool], known: Sequence[Known]) -> None:
    """Let notices on who may copy the page go where they stand behind the article, in an element of their own."""
    notices = [not _NOTICES.isdisjoint(block.facts) for block in known]
    place = len(known) - 1
    while place > 0 and (lost[place] or notices[place] or not known[place].place.prose):
        place -= 1
    holder = known[place].place.path[-1:] if known else ()
    for number in range(place + 1, len(known)):
        if notices[number] and known[number].place.path[-1:] != holder:
            lost[number] = True


def _is_unsuspected(block: Known, by: Weights) -> bool:
    if any(fact.startswith(_OF_RIGHTS) for fact in block.facts):
        return False
    return sum(by.get(fact, 0.0) for fact in block.facts if _is_suspicious(fact)) > _UNSUSPECTED


@lru_cache(maxsize=8_192)
def _is_suspicious(fact: str) -> bool:
    """Tell whether a fact is a name around a block, or a phrase: what is asked for after the first look."""
    return fact.startswith(_SUSPICIOUS)


def looked_twice(first: Sequence[float], known: Sequence[Known], trees: Forest | None) -> list[float]:
    """Give what blocks weigh at the second look, by what the first thought of all of them."""
    if trees is None:
        return list(first)
    rows = _numbers(first, known)
    second: list[float] = []
    while some := list(islice(rows, _AT_ONCE)):
        second += trees.totals(some)
    return list(map(add, first, second))


def numbers_of(first: Sequence[float], known: Sequence[Known]) -> list[list[float]]:
    """Give the numbers that the second look asks about."""
    return list(_numbers(first, known))


def _numbers(first: Sequence[float], known: Sequence[Known]) -> Iterator[list[float]]:
    return contexts(
        first, [block.words for block in known], [block.place for block in known], [block.doubt for block in known]
    )


def _together(totals: Sequence[float], known: Sequence[Known]) -> list[float]:
    """Give every block of a list or a table what they weigh on average."""
    sums: dict[int, list[float]] = {}
    for weight, block in zip(totals, known, strict=True):
        if block.group is not None:
            held = sums.setdefault(block.group, [0.0, 0.0])
            held[0] += weight * (block.words + 1)
            held[1] += block.words + 1
    return [
        weight if block.group is None else sums[block.group][0] / sums[block.group][1]
        for weight, block in zip(totals, known, strict=True)
    ]


def headings(lost: list[bool], levels: Sequence[int]) -> None:
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
