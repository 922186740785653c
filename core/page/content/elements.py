"""Whole elements: which of them the rules call furniture, and which one holds the prose that they leave."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable

from core.page.content.doubt import Doubt, is_doubtful, piece_of
from core.page.content.furniture import Verdict
from core.page.content.leaves import BLOCK_TAGS, Leaves
from core.page.content.showing import Showing
from core.page.tree.document import Piece
from core.page.tree.nodes import Element

_ARTICLE_WORDS = 250
"""Words of prose beside the comments that make a page an article with comments."""
_SHORT_ARTICLE_WORDS = 40
_FORM_WORDS = 150
"""A form with more prose than this holds content, such as the posts that a moderator may mark."""
_NEVER_CONTENT = ("select", "datalist")
_OF_LINKS = frozenset(
    {"nav", "menu", "navigation", "role navigation", "footer", "role contentinfo", "related articles", "sharing links"}
)
_MENU_LINK_SHARE = 0.4
"""Where so many words are links, what calls itself navigation is, however much of a page's prose it holds."""
_CODE = frozenset({"pre", "code", "samp", "kbd"})
_WHOLES = frozenset({"p", "pre", "table", "ul", "ol", "dl", "blockquote"})


def judged(
    body: Element, leaves: Leaves, never: frozenset[str], showing: Showing
) -> tuple[list[tuple[Element, Piece]], list[Doubt]]:
    """Give what is furniture or hidden, outermost first, in order, with its removal, and what only may be.

    What stands in a doubtful element is judged too, but nothing in it is doubtful once more.
    No rule may take half of the page's prose, neither in one element nor in all that it takes together; but form
    fields never count, and the comments of a page that is no forum may be longer than its article.

    Args:
        body: The body of the page.
        leaves: Its blocks.
        never: The rules that do not hold.
        showing: Knows what the page shows, and judges each element.
    """
    total = leaves.prose_of(body)
    half = max(total, 1) / 2
    revoked = set(never)
    limits = dict.fromkeys(_NEVER_CONTENT, math.inf)
    limits["comments"] = max(half, total - _ARTICLE_WORDS)
    limits["cookie or consent notice"] = max(half, total - _SHORT_ARTICLE_WORDS)
    limits["form"] = min(half, _FORM_WORDS)
    elements = body.elements()
    verdicts: dict[int, Verdict | None] = {}
    while True:
        found: list[tuple[Element, Piece]] = []
        doubts: list[Doubt] = []
        sums: Counter[str] = Counter()
        number = 0
        doubted = -1
        while number < len(elements):
            node = elements[number]
            if number not in verdicts:
                verdicts[number] = showing.judge(node)
            verdict = verdicts[number]
            number += 1
            goes = False
            if verdict and verdict.rule not in never:
                if verdict.rule in _OF_LINKS and leaves.link_share_of(node) >= _MENU_LINK_SHARE:
                    goes = True
                elif verdict.rule not in revoked and (words := leaves.prose_of(node)) < limits.get(verdict.rule, half):
                    sums[verdict.rule] += words
                    if is_doubtful(node, verdict, leaves):
                        if number > doubted:
                            doubts.append(Doubt.of_rule(node, verdict, leaves))
                            doubted = number + node.order_end - node.order
                    else:
                        goes = True
                if goes:
                    found.append((node, piece_of(node, verdict)))
            # Names of syntax are not names of furniture: what stands within code is not judged.
            if goes or node.name in _CODE:
                number += node.order_end - node.order
        excessive = {rule for rule, words in sums.items() if words >= max(half, limits.get(rule, 0))}
        if not excessive:
            return found, doubts
        revoked |= excessive


def descend(body: Element, share: float, clean: Callable[[Element], int]) -> Element:
    """Go down while one child keeps ``share`` of all the prose; a paragraph or a list is never the whole."""
    root = body
    least = share * clean(body)
    while least:
        children = (c for c in root.contents if isinstance(c, Element) and clean(c) >= least)
        child = next(children, None)
        if child is None or child.name in _WHOLES or (child.name not in BLOCK_TAGS and "-" not in child.name):
            break
        root = child
    return root
