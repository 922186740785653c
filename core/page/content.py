"""Which part of a page is its article.

The rules, in order. What tag, role, attribute or name call furniture or hidden goes, but never an element that holds
half or more of the page's prose. Then the walk goes down from the body while one child keeps nearly all of the
prose that is left, so that an article spread over sibling containers stays whole. Within what is left, a block that
says again what an earlier one said goes, so does what the judge of blocks takes for furniture, and so does a run of
blocks that are mostly links.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from core.page.document import Document, Piece
from core.page.forum import is_forum
from core.page.furniture import NAMED_RULES, Verdict, judge
from core.page.leaf_judge import furniture_among
from core.page.leaves import BLOCK_TAGS, Leaf, Leaves, is_code
from core.page.link_runs import link_runs, of_links
from core.page.nodes import Element, Node, Text
from core.page.repeats import repeats
from core.removal import Kind

KEEPS_OF_FORUM = 0.92
KEEPS = 0.88
"""Share of the prose that one child must keep for the walk to go down into it."""
_ARTICLE_WORDS = 250
"""Words of prose beside the comments that make a page an article with comments."""
_SHORT_ARTICLE_WORDS = 40
_FORM_WORDS = 150
"""A form with more prose than this holds content, such as the posts that a moderator may mark."""
_NEVER_CONTENT = ("select", "datalist")
_CONTENT_OF_FORUMS = ("comments", "notes about the article")
_OF_LINKS = frozenset(
    {"nav", "menu", "navigation", "role navigation", "footer", "role contentinfo", "related articles", "sharing links"}
)
_MENU_LINK_SHARE = 0.4
"""Where so many words are links, what calls itself navigation is, however much of a page's prose it holds."""
_SHORT_LINE = 12
_CODE_BLOCKS = 3
"""A page with so many blocks of code is documentation, of which lists of links are a part."""
_CODE = frozenset({"pre", "code", "samp", "kbd"})
_WHOLES = frozenset({"p", "pre", "table", "ul", "ol", "dl", "blockquote"})


@dataclass(slots=True)
class Choice:
    """What was chosen: ``root`` holds the article, ``headline`` the page's heading if that stands outside of it.

    ``words`` is how much prose the root keeps. ``dropped`` are the elements within that are not content, by identity;
    ``dropped_leaves`` the numbers of the leaves.
    ``pieces`` are the removals, some within others. ``forum`` tells whether the page was read as a thread of a forum.
    """

    root: Element
    words: int = 0
    headline: Element | None = None
    dropped: set[int] = field(default_factory=set)
    dropped_leaves: set[int] = field(default_factory=set)
    pieces: list[Piece] = field(default_factory=list)
    forum: bool = False


def choose(document: Document) -> Choice:
    """Find the article of a page.

    Where names leave nothing, as on a page of links, they do not count; where that leaves nothing, all is the article.
    """
    choice, leaves, kept = _choose_by_rules(document)
    _choose_leaves(choice, leaves, kept)
    return choice


def _choose_by_rules(document: Document) -> tuple[Choice, Leaves, list[int]]:
    """Choose by whole elements; give the numbers of the blocks that are left, too."""
    leaves = Leaves(document.body)
    forum = is_forum(document)
    for never in (frozenset(_CONTENT_OF_FORUMS) if forum else frozenset(), frozenset(NAMED_RULES)):
        choice = _choose_elements(document, leaves, never, KEEPS_OF_FORUM if forum else KEEPS)
        choice.forum = forum
        if kept := _kept_leaves(choice):
            return choice, leaves, kept
    choice = Choice(document.body, forum=forum)
    return choice, leaves, _kept_leaves(choice)


def _choose_elements(document: Document, leaves: Leaves, revoked: frozenset[str], share: float) -> Choice:
    """Choose the root and what is dropped within it, by whole elements."""
    body = document.body
    choice = Choice(body)
    lost = _drop(choice, body, leaves, revoked)
    orders = [element.order for element in lost]
    sums = [0, *accumulate(leaves.prose_of(element) for element in lost)]

    def clean(element: Element) -> int:
        """Give the words of prose below an element that are not dropped."""
        first, last = bisect_left(orders, element.order), bisect_right(orders, element.order_end)
        return leaves.prose_of(element) - sums[last] + sums[first]

    choice.root = _descend(body, share, clean)
    choice.words = clean(choice.root)
    _outside(choice, body)
    _headline(choice, document)
    return choice


def candidates(document: Document) -> tuple[Element, Leaves, list[int]]:
    """Give the root, the blocks and the numbers of those that are left to the judge of blocks."""
    choice, leaves, kept = _choose_by_rules(document)
    repeated = repeats(leaves, kept)
    return choice.root, leaves, [number for number in kept if number not in repeated]


def _choose_leaves(choice: Choice, leaves: Leaves, kept: list[int]) -> None:
    """Drop single blocks, unless that would leave none."""
    dropped = repeats(leaves, kept)
    rest = [number for number in kept if number not in dropped]
    for number, confidence in furniture_among(choice.root, leaves, rest).items():
        dropped[number] = confidence, "unlike the article's blocks: " + _likeness(leaves.all[number])
    if sum(is_code(leaves.all[number]) for number in kept) < _CODE_BLOCKS:
        rest = [number for number in kept if number not in dropped]
        dropped.update(dict.fromkeys(link_runs(leaves, rest), (0.6, "one of a run of links")))
    if len(dropped) < len(kept):
        for number, (confidence, reason) in dropped.items():
            _drop_leaf(choice, leaves, number, confidence, reason)


def _likeness(leaf: Leaf) -> str:
    """Say in a few words what a block of furniture looks like."""
    if of_links(leaf):
        return "a link among links" if leaf.words > 3 else "a link of a few words"
    return "a short line" if leaf.words < _SHORT_LINE else "its place, its names and its phrases"


def _drop(choice: Choice, body: Element, leaves: Leaves, never: frozenset[str]) -> list[Element]:
    """Mark what is furniture or hidden, outermost first; give it, in order.

    No rule may take half of the page's prose, neither in one element nor in all that it takes together; but form
    fields never count, and the comments of a page that is no forum may be longer than its article.
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
        found: list[tuple[Element, Verdict]] = []
        sums: Counter[str] = Counter()
        number = 0
        while number < len(elements):
            node = elements[number]
            if number not in verdicts:
                verdicts[number] = judge(node)
            verdict = verdicts[number]
            number += 1
            goes = False
            if verdict and verdict.rule not in never:
                if verdict.rule in _OF_LINKS and leaves.link_share_of(node) >= _MENU_LINK_SHARE:
                    goes = True
                elif verdict.rule not in revoked and (words := leaves.prose_of(node)) < limits.get(verdict.rule, half):
                    goes = True
                    sums[verdict.rule] += words
                if goes:
                    found.append((node, verdict))
            # Names of syntax are not names of furniture: what stands within code is not judged.
            if goes or node.name in _CODE:
                number += node.order_end - node.order
        excessive = {rule for rule, words in sums.items() if words >= max(half, limits.get(rule, 0))}
        if not excessive:
            break
        revoked |= excessive
    for node, verdict in found:
        choice.dropped.add(id(node))
        choice.pieces.append(Piece(node.start, node.end, verdict.kind, verdict.confidence, verdict.reason))
    return [node for node, _ in found]


def _descend(body: Element, share: float, clean: Callable[[Element], int]) -> Element:
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


def _outside(choice: Choice, body: Element) -> None:
    """Everything beside the way from the body to the root is furniture."""
    node: Element = choice.root
    while node is not body and node.parent is not None:
        for other in node.parent.contents:
            beside = isinstance(other, Text) and not other.isspace()
            if isinstance(other, Element):
                beside = other is not node and id(other) not in choice.dropped
            if beside:
                choice.pieces.append(Piece(other.start, other.end, Kind.FURNITURE, 0.7, "outside of the article"))
        node = node.parent


def _headline(choice: Choice, document: Document) -> None:
    """Keep the page's heading, if it stands before the root and is what the page calls itself."""
    titles = [document.title or ""]
    titles += [f.attributes.get("content", "") for f in document.facts if f.attributes.get("property") == "og:title"]
    named = [_plain(title) for title in titles if title]
    inside = {id(h) for h in (choice.root, *choice.root.find_all("h1"))}
    around = {id(element) for element in choice.root.parents}
    for heading in document.body.find_all("h1"):
        if id(heading) in around:  # a heading that never ends
            continue
        text = _plain(heading.get_text())
        if id(heading) in inside:
            return
        if len(text) > 3 and any(text in title or title in text for title in named):
            choice.headline = heading
            return


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _kept_leaves(choice: Choice) -> list[int]:
    """Give the numbers of the leaves below the root that are not dropped."""
    numbers: list[int] = []
    last = -1
    stack: list[Iterator[Node]] = []
    rest = iter(choice.root.contents)
    while True:
        for node in rest:
            if isinstance(node, Text):
                if node.leaf != last and not node.isspace():
                    last = node.leaf
                    numbers.append(last)
            elif node.contents and id(node) not in choice.dropped:
                stack.append(rest)
                rest = iter(node.contents)
                break
        else:
            if not stack:
                return numbers
            rest = stack.pop()


def _drop_leaf(choice: Choice, leaves: Leaves, number: int, confidence: float, reason: str) -> None:
    choice.dropped_leaves.add(number)
    for part in leaves.all[number].parts:
        if not part.isspace():
            choice.pieces.append(Piece(part.start, part.end, Kind.FURNITURE, confidence, reason))
