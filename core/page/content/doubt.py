"""Elements of which the rules are not sure: prose that its names call furniture, or that stands beside the article.

They stay for now, and the judge of blocks decides. It takes what a rule named as one, and what stands beside the
article block by block: a lead stands there together with a byline.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import NamedTuple

from core.article.removal import Kind
from core.page.content.furniture import Verdict, named
from core.page.content.leaves import BLOCK_TAGS, Leaves
from core.page.tree.document import Piece
from core.page.tree.nodes import Element

OUTSIDE = "outside of the article"
_RULES = frozenset({"hidden", "aria-hidden", "aside", "navigation"})
"""Rules that are often wrong about prose: answers that unfold, tabs, boxes, anchors that carry a menu's name."""
_LEAST_PROSE = 20
_MOST_LINKS = 0.3
_LEAST_OUTSIDE = 8
_SIZES = (50, 150)
_LEVELS = 3


class Doubt(NamedTuple):
    """An element in doubt.

    Attributes:
        element: The element.
        piece: Its removal, should it go.
        fact: What it is, for the judge.
        whole: Whether it stays or goes as one.
    """

    element: Element
    piece: Piece
    fact: str
    whole: bool

    @classmethod
    def of_rule(cls, element: Element, verdict: Verdict, leaves: Leaves) -> Doubt:
        """Make the doubt whether a rule is right."""
        size = bisect_left(_SIZES, leaves.prose_of(element))
        return cls(element, piece_of(element, verdict), f"doubt {verdict.rule} {size}", whole=True)


def piece_of(element: Element, verdict: Verdict) -> Piece:
    """Give the removal of an element that a rule names."""
    return Piece(element.start, element.end, verdict.kind, verdict.confidence, verdict.reason)


def is_doubtful(element: Element, verdict: Verdict, leaves: Leaves) -> bool:
    """Tell whether an element is prose, though a rule calls it furniture or hidden.

    What is hidden and has furniture's name too, a pop-up or a newsletter, is in no doubt.
    """
    return (
        verdict.rule in _RULES
        and (element.name in BLOCK_TAGS or "-" in element.name)
        and leaves.prose_of(element) >= _LEAST_PROSE
        and leaves.link_share_of(element) < _MOST_LINKS
        and (not verdict.rule.endswith("hidden") or not (name := named(element)) or name.rule in _RULES)
    )


def outside(core: Element, body: Element, clean: Callable[[Element], int]) -> list[Doubt]:
    """Give the elements of prose that stand before the way from the body to the core, from within.

    What stands after it must be alike: a lead often stands on its own, but so do teasers.
    ``clean`` gives an element's words of prose that no rule doubts.
    """
    found: list[Doubt] = []
    node = core
    level = 0
    while node is not body and node.parent is not None:
        before = True
        for other in node.parent.contents:
            if other is node:
                before = False
            elif (
                isinstance(other, Element)
                and other.name in BLOCK_TAGS
                and (before or _alike(node, other))
                and clean(other) >= _LEAST_OUTSIDE
            ):
                piece = Piece(other.start, other.end, Kind.FURNITURE, 0.7, OUTSIDE)
                fact = f"doubt before {min(level, _LEVELS)}" if before else "doubt after"
                found.append(Doubt(other, piece, fact, whole=False))
        node = node.parent
        level += 1
    return found


def _alike(one: Element, other: Element) -> bool:
    return one.name == other.name and one.value("class") == other.value("class")


def within(*lists: Iterable[Doubt]) -> dict[int, Doubt]:
    """Give the doubt that each leaf is in, by number; later lists count more."""
    return {
        number: doubt
        for doubts in lists
        for doubt in doubts
        for number in range(doubt.element.first, doubt.element.last)
    }
