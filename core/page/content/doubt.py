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
from core.page.content.showing import NOT_SHOWN
from core.page.content.wording import OUTSIDE
from core.page.tree.document import Piece
from core.page.tree.nodes import Element

_WEAK = frozenset({"hidden", "aria-hidden", "aside", "navigation"})
"""Rules that are often wrong about prose: answers that unfold, tabs, boxes, anchors that carry a menu's name."""
_LEAST_PROSE = 20
_MOST_LINKS = 0.3
_LEAST_SHARE = 0.25
"""Of half of the page's prose: with less, an element is what any other rule says."""
_LEAST_OUTSIDE = 8
_SIZES = (20, 50, 150)
_SHARES = (0.1, 0.3, 0.6)
"""Of the page's prose, as multiples of half of it."""
_WHOLE = 0.4
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
    def of_rule(cls, element: Element, verdict: Verdict, leaves: Leaves, share: float) -> Doubt:
        """Make the doubt whether a rule is right about an element with a ``share`` of half of the page's prose."""
        size = bisect_left(_SIZES, leaves.prose_of(element))
        fact = f"doubt {verdict.rule} {size} {bisect_left(_SHARES, share)}"
        return cls(element, piece_of(element, verdict), fact, whole=share < _WHOLE)


def piece_of(element: Element, verdict: Verdict) -> Piece:
    """Give the removal of an element that a rule names."""
    return Piece(
        element.start, element.end, verdict.kind, verdict.confidence, verdict.reason, verdict.detail, verdict.rule
    )


def is_doubtful(element: Element, verdict: Verdict, leaves: Leaves, share: float) -> bool:
    """Tell whether an element with a ``share`` of half of the page's prose is prose, though a rule says otherwise.

    What no browser shows is in no doubt, nor what is hidden and has furniture's name too, a pop-up or a newsletter.
    """
    return (
        verdict.rule != NOT_SHOWN
        and (verdict.rule in _WEAK or share >= _LEAST_SHARE)
        and (element.name in BLOCK_TAGS or "-" in element.name)
        and leaves.prose_of(element) >= _LEAST_PROSE
        and leaves.link_share_of(element) < _MOST_LINKS
        and (not verdict.rule.endswith("hidden") or not (name := named(element)) or name.rule in _WEAK)
    )


def outside(
    core: Element, body: Element, leaves: Leaves, clean: Callable[[Element], int], spared: Element | None
) -> list[Doubt]:
    """Give the elements beside the way from the body to the core that may be of the article, from within.

    They stand before it and hold prose, as a lead does, or they are alike: a scene of short lines beside a long speech.
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
            elif isinstance(other, Element) and (other.name in BLOCK_TAGS or "-" in other.name):
                alike = _alike(node, other) and leaves.link_share_of(other) < _MOST_LINKS
                if alike or other is spared or (before and clean(other) >= _LEAST_OUTSIDE):
                    piece = Piece(other.start, other.end, Kind.FURNITURE, 0.7, OUTSIDE)
                    fact = f"doubt {'before' if before else 'after'} {min(level, _LEVELS)} {alike}"
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
