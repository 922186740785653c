"""What will be chosen of the first blocks of a page, before all of its blocks are judged.

Whole elements are judged by then, and the facts of a block are read beside all of the page. So only the second look of
the judge (``leaf_judge``) knows less: what the first look will think of the blocks that come later. It is taken twice,
once with half of what is read. Of what both say alike, and by far, nothing that comes later made anything else in
more than 99 of 100 pages (``tests/benchmarks/beginnings.py``).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from math import inf

from core.article.removal import Kind
from core.page.content.choice import drop_holders, sure_of
from core.page.content.chosen import Candidates, Choice
from core.page.content.leaf_judge import known_of, margins, weights
from core.page.content.leaves import is_documentation
from core.page.content.own_heading import place_headline, subtitle_leaves
from core.page.content.repeats import repeats
from core.page.tree.document import Document
from core.page.tree.nodes import Element, Text

READ = 200
"""How many blocks are read."""
_TOLD = 60
"""Of how many of them something is said: those behind only tell of these."""
_MARGIN = 0.5
"""How far a block must be from being judged otherwise, as the judge weighs."""
_FURTHER = 0.3
"""How much further at most, for what the second half of what is read has changed."""
_LEAST_WORDS = 400
"""Words of prose of an article's element with which nothing is ever looked for elsewhere."""
_LEAST_TOLD = 80
"""Words with which a beginning is worth anything."""
_ENOUGH = 450
"""Words of some screens, after which nothing more is told."""
_WHOLES = frozenset({"table", "pre", "figure", "svg", "math"})
"""What becomes what it does by all that it holds."""


def first_chosen(left: Candidates) -> Choice | None:
    """Give what is chosen of the first blocks of a page that is judged, or None where that is too little."""
    choice, leaves = left.choice, left.leaves
    if choice.words < _LEAST_WORDS or choice.undone or choice.contents is not None:
        return None
    words = number = 0
    for number in left.kept:
        if number not in choice.dropped_leaves:
            words += leaves.all[number].words
        if words > _ENOUGH:
            break
    if words < _LEAST_TOLD:
        return None
    first = replace(choice, dropped=set(choice.dropped), dropped_leaves=set(choice.dropped_leaves))
    _leave_out(first, _whole(left, number))
    return first


def foresee(document: Document, left: Candidates) -> Choice | None:
    """Tell what will be chosen of a page's first blocks, or None where too little is known.

    Args:
        document: The page.
        left: What is left of it by whole elements, for the usual reach; it stays as it is.
    """
    if left.choice.words < _LEAST_WORDS:
        return None
    told, dropped = _told(left)
    gone = _doubted(left, told, dropped)
    number = _whole(left, left.kept[min(len(told), len(left.kept) - 1)])
    if sum(left.leaves.all[own].words for own in told if own < number and own not in dropped) < _LEAST_TOLD:
        return None
    dropped = {own: why for own, why in dropped.items() if own < number}
    choice = replace(
        left.choice,
        dropped={*left.choice.dropped, *gone},
        dropped_leaves={*left.choice.dropped_leaves, *dropped},
        pieces=list(left.choice.pieces),
    )
    own = left._replace(choice=choice)
    drop_holders(choice, left.leaves, set(left.kept), dropped)
    choice.dropped_leaves.difference_update(subtitle_leaves(own, dropped))
    place_headline(own, document)
    _leave_out(choice, number)
    return choice


_Why = dict[int, tuple[float, str, str]]


def _told(left: Candidates) -> tuple[list[int], _Why]:
    """Give the numbers of the first blocks of which it is sure what becomes of them, and those that go."""
    kept, doubts = left.kept, left.doubts
    read = kept[:READ]
    again = _repeated(left, read)
    stay = sure_of(left, read)
    known = known_of(left.core, left.leaves, kept, doubts, (), stay, forum=left.choice.forum, most=READ)
    looks = [margins(known[:most], *weights(), _TOLD) for most in (READ, READ // 2)]
    words = 0
    told: list[int] = []
    dropped: _Why = {}
    for number, over, earlier in zip(read, *looks, strict=False):
        if number in again or (number in doubts and doubts[number].whole) or not _is_sure(over, earlier):
            break
        told.append(number)
        if over < 0:
            dropped[number] = 1.0, "", ""
        else:
            words += left.leaves.all[number].words
        if words > _ENOUGH:
            break
    return told, dropped


def _is_sure(over: float, earlier: float) -> bool:
    """Tell whether a block will be judged as it is now, and as it was with half of what is read."""
    if over == earlier == inf:
        return True
    further = min(_FURTHER, abs(over - earlier))
    return abs(over) >= _MARGIN + further and abs(earlier) >= _MARGIN and (over < 0) == (earlier < 0)


def _repeated(left: Candidates, read: Sequence[int]) -> set[int]:
    """Give the numbers of those blocks among the first that are said twice, or may be said later in another place."""
    if is_documentation(left.leaves, left.kept):
        return set()
    unfolded = {number for number, doubt in left.doubts.items() if doubt.piece.kind is Kind.HIDDEN}
    copies, again = repeats(left.leaves, read, unfolded)
    return {*copies, *again, *unfolded}


def _doubted(left: Candidates, told: list[int], dropped: Collection[int]) -> set[int]:
    """Give the doubtful elements that go whole, by identity; what may still go so, and all behind it, is not told."""
    gone: set[int] = set()
    doubted = {id(doubt.element): doubt.element for number in told if (doubt := left.doubts.get(number))}
    for element in doubted.values():
        own = [number for number in left.kept if element.first <= number < element.last]
        if all(number in dropped for number in own):
            gone.add(id(element))
        elif told and own[-1] > told[-1] and all(number in dropped for number in own if number <= told[-1]):
            del told[told.index(own[0]) :]
    return gone


def _whole(left: Candidates, number: int) -> int:
    """Give the number of a block, or that of the first one of what it is part of."""
    node: Element | None = left.leaves.all[number].parts[0].parent
    while node is not None and node is not left.choice.root:
        if node.name in _WHOLES:
            number = min(number, node.first)
        node = node.parent
    return number


def _leave_out(choice: Choice, number: int) -> None:
    """Leave out all blocks from one on."""
    stack = [choice.root]
    while stack:
        for node in stack.pop().contents:
            if isinstance(node, Text):
                if node.leaf >= number:
                    choice.dropped_leaves.add(node.leaf)
            elif node.first >= number:
                choice.dropped.add(id(node))
            elif node.last > number:
                stack.append(node)
