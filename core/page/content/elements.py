"""Whole elements: which of them the rules call furniture, and which one holds the prose that they leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection

from core.page.content.doubt import Doubt, is_doubtful, piece_of
from core.page.content.furniture import Verdict
from core.page.content.leaves import BLOCK_TAGS, Leaves
from core.page.content.showing import NOT_SHOWN, Showing
from core.page.tree.document import Piece
from core.page.tree.nodes import Element

_LONGER_THAN_ARTICLES = {"comments": 250, "cookie or consent notice": 40}
"""Words of prose beside comments or a notice that make the page an article with them, however long they are."""
_NEVER_CONTENT = frozenset({"select", "datalist"})
_ASIDE = frozenset(
    {NOT_SHOWN, "hidden", "aria-hidden", "cookie or consent notice", "pop-up", "dialog", "role dialog", "footer"}
)
"""What most often says nothing of how much prose the article has."""
_OF_LINKS = frozenset(
    {"nav", "menu", "navigation", "role navigation", "footer", "role contentinfo", "related articles", "sharing links"}
)
_OF_BUILDERS = "login or search box"
"""What names widgets, of which page builders make whole articles: all counts that bears the name."""
_CALLED = frozenset({"nav", "menu", "role navigation"})
"""What calls itself navigation, and does not only bear its name."""
_MENU_LINK_SHARE = 0.4
_ONLY_LINKS = 0.8
"""Where so many words are links, what is named navigation is, however much of a page's prose it holds."""
_CODE = frozenset({"pre", "code", "samp", "kbd"})
_WHOLES = frozenset({"p", "pre", "table", "ul", "ol", "dl", "blockquote", "details"})


def judged(
    body: Element, leaves: Leaves, never: frozenset[str], showing: Showing, spared: Collection[int] = frozenset()
) -> tuple[list[tuple[Element, Piece]], list[Doubt]]:
    """Give what is furniture or hidden, outermost first, in order, with its removal, and what only may be.

    What stands in a doubtful element is judged too, but nothing in it is doubtful once more. No rule holds for an
    element with half of the page's prose, nor for what it would take together of as much; but form fields never count,
    and the comments of a page that is no forum may be longer than its article.

    Args:
        body: The body of the page.
        leaves: Its blocks.
        never: The rules that do not hold.
        showing: Knows what the page shows, and judges each element.
        spared: The elements for which none holds, by identity.
    """
    elements = body.elements()
    verdicts = showing.judge_all(elements)
    if spared:
        verdicts = [
            None if id(element) in spared else verdict for element, verdict in zip(elements, verdicts, strict=True)
        ]
    total = leaves.prose_of(body)
    half = max(total - _beside(elements, verdicts, leaves), total / 4, 1) / 2
    limits = {NOT_SHOWN: max(total, 1) / 2}
    revoked = set(never)
    while True:
        found: list[tuple[Element, Piece]] = []
        doubts: list[Doubt] = []
        sums: Counter[str] = Counter()
        number = 0
        doubted = -1
        while number < len(elements):
            node = elements[number]
            verdict = verdicts[number]
            number += 1
            goes = False
            if verdict and verdict.rule not in never:
                goes = _goes(node, verdict, leaves, half, total)
                counts = verdict.rule == _OF_BUILDERS
                limit = limits.get(verdict.rule, half)
                if not goes and verdict.rule not in revoked and (words := leaves.prose_of(node)) < limit:
                    if is_doubtful(node, verdict, leaves, words / half):
                        if number > doubted:
                            doubts.append(Doubt.of_rule(node, verdict, leaves, words / half))
                            doubted = number + node.order_end - node.order
                    else:
                        goes = counts = True
                if counts:
                    sums[verdict.rule] += leaves.prose_of(node)
                if goes:
                    found.append((node, piece_of(node, verdict)))
            # Names of syntax are not names of furniture: what stands within code is not judged.
            if goes or node.name in _CODE:
                number += node.order_end - node.order
        excessive = {rule for rule, words in sums.items() if words >= limits.get(rule, half)} - revoked
        if not excessive:
            return found, doubts
        revoked |= excessive


def _goes(node: Element, verdict: Verdict, leaves: Leaves, half: float, total: int) -> bool:
    """Tell whether an element is in no doubt, however much it holds."""
    if verdict.rule in _NEVER_CONTENT:
        return True
    if verdict.rule in _LONGER_THAN_ARTICLES:
        words = leaves.prose_of(node)
        return words >= half and total - words >= _LONGER_THAN_ARTICLES[verdict.rule]
    links = leaves.link_share_of(node)
    return verdict.rule in _OF_LINKS and (
        links >= _ONLY_LINKS
        or (links >= _MENU_LINK_SHARE and (verdict.rule in _CALLED or leaves.prose_of(node) < half))
    )


def _beside(elements: list[Element], verdicts: list[Verdict | None], leaves: Leaves) -> int:
    """Give the words of prose in what is hidden, and in notices and dialogs."""
    words = 0
    end = -1
    for element, verdict in zip(elements, verdicts, strict=True):
        if verdict and verdict.rule in _ASIDE and element.order > end:
            words += leaves.prose_of(element)
            end = element.order_end
    return words


def descend(body: Element, share: float, clean: Callable[[Element], int]) -> Element:
    """Go down while one child keeps ``share`` of all the prose; a paragraph, a list or a fold is never the whole."""
    root = body
    least = share * clean(body)
    while least:
        children = (c for c in root.contents if isinstance(c, Element) and clean(c) >= least)
        child = next(children, None)
        if child is None or child.name in _WHOLES or (child.name not in BLOCK_TAGS and "-" not in child.name):
            break
        root = child
    return root
