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
from core.page.leaves import BLOCK_TAGS, Leaf, Leaves
from core.page.nodes import Element, Node, Text
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
_REPEATED_WORDS = 12
_REPEATED_RUN = 3
_REPEATED_RUN_WORDS = 40
_COPY_WORDS = 150
_COPY_SHARE = 0.8
_LINK_SHARE = 0.6
_LINK_RUN = 3
_CODE_BLOCKS = 3
"""A page with so many blocks of code is documentation, of which lists of links are a part."""
_CODE = frozenset({"pre", "code", "samp", "kbd"})
_WHOLES = frozenset({"p", "pre", "table", "ul", "ol", "dl", "blockquote"})


@dataclass(slots=True)
class Choice:
    """What was chosen: ``root`` holds the article, ``headline`` the page's heading if that stands outside of it.

    ``words`` is how much prose the root keeps. ``dropped`` are the elements within that are not content, by identity;
    ``dropped_leaves`` the numbers of the leaves.
    ``pieces`` are the removals, some within others.
    """

    root: Element
    words: int = 0
    headline: Element | None = None
    dropped: set[int] = field(default_factory=set)
    dropped_leaves: set[int] = field(default_factory=set)
    pieces: list[Piece] = field(default_factory=list)


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
        if kept := _kept_leaves(choice):
            return choice, leaves, kept
    choice = Choice(document.body)
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
    _repeats(choice, leaves, kept)
    return choice.root, leaves, [number for number in kept if number not in choice.dropped_leaves]


def _choose_leaves(choice: Choice, leaves: Leaves, kept: list[int]) -> None:
    """Drop single blocks, unless that would leave none."""
    elements = len(choice.pieces)
    _repeats(choice, leaves, kept)
    rest = [number for number in kept if number not in choice.dropped_leaves]
    for number, confidence in furniture_among(choice.root, leaves, rest).items():
        _drop_leaf(choice, leaves, number, confidence, "unlike the article's blocks: " + _likeness(leaves.all[number]))
    if sum(_is_code(leaves.all[number]) for number in kept) < _CODE_BLOCKS:
        _link_runs(choice, leaves, kept)
    if choice.dropped_leaves.issuperset(kept):
        del choice.pieces[elements:]
        choice.dropped_leaves.clear()


def _likeness(leaf: Leaf) -> str:
    """Say in a few words what a block of furniture looks like."""
    if leaf.link_words >= _LINK_SHARE * leaf.words:
        return "a link among links" if leaf.words > 3 else "a link of a few words"
    return "a short line" if leaf.words < _REPEATED_WORDS else "its place, its names and its phrases"


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
    return "".join(c for c in text.casefold() if c.isalnum())


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


def _repeats(choice: Choice, leaves: Leaves, kept: list[int]) -> None:
    """Drop what says again what an earlier block said: a long block, short ones in the same order, all in one."""
    first: dict[str, int] = {}
    texts = [leaves.all[number].text for number in kept]
    said = _Said(texts)
    run: list[int] = []
    following = -1
    for place, (number, text) in enumerate(zip(kept, texts, strict=True)):
        words = leaves.all[number].words
        former = first.setdefault(text, place)
        if former != following:
            _drop_run(choice, leaves, run)
            run = []
        following = -1
        if former < place and not _is_code(leaves.all[number]):
            run.append(number)
            following = former + 1
            if words >= _REPEATED_WORDS:
                _drop_leaf(choice, leaves, number, 0.8, "repeats an earlier block word for word")
        elif words >= _COPY_WORDS and said.holds(place):
            _drop_leaf(choice, leaves, number, 0.7, "holds the text of the blocks before it once more")
    _drop_run(choice, leaves, run)


def _drop_run(choice: Choice, leaves: Leaves, run: list[int]) -> None:
    """Drop the short blocks of a run of repeated ones, if the run is long enough to be no chance."""
    if len(run) >= _REPEATED_RUN and sum(leaves.all[number].words for number in run) >= _REPEATED_RUN_WORDS:
        for number in run:
            if number not in choice.dropped_leaves:
                _drop_leaf(choice, leaves, number, 0.7, "repeats earlier blocks word for word")


def _is_code(leaf: Leaf) -> bool:
    """Tell whether a block is a line or all of some code, where the same lines stand again and again."""
    node = leaf.parts[0].parent
    while node is not None and node.name not in _WHOLES:
        node = node.parent
    return node is not None and node.name == "pre"


class _Said:
    """What the blocks before one say: their words, three in a row. Each block is read once, and only if asked for."""

    def __init__(self, texts: list[str]) -> None:
        self._texts = texts
        self._sizes = [0, *accumulate(map(len, texts))]
        self._read = 0
        self._last: list[str] = []
        self._threes: set[tuple[str, str, str]] = set()

    def holds(self, place: int) -> bool:
        """Tell whether nearly all of a long block's words stood in the blocks before it, in the same order."""
        if self._sizes[place] < _COPY_SHARE * len(self._texts[place]):
            return False
        words = [*self._last, *" ".join(self._texts[self._read : place]).split()]
        self._threes.update(_threes(words))
        self._read, self._last = place, words[-2:]
        own = _threes(self._texts[place].split())
        return sum(three in self._threes for three in own) >= _COPY_SHARE * len(own)


def _threes(words: list[str]) -> list[tuple[str, str, str]]:
    return list(zip(words, words[1:], words[2:]))  # noqa: B905


def _link_runs(choice: Choice, leaves: Leaves, kept: list[int]) -> None:
    run: list[int] = []
    for number in [*(n for n in kept if n not in choice.dropped_leaves), -1]:
        leaf = leaves.all[number]
        if number >= 0 and leaf.words and leaf.link_words >= _LINK_SHARE * leaf.words:
            run.append(number)
            continue
        if len(run) >= _LINK_RUN and _is_list_of_links(run, leaves):
            for linked in run:
                _drop_leaf(choice, leaves, linked, 0.6, "one of a run of links")
        run = []


def _is_list_of_links(run: list[int], leaves: Leaves) -> bool:
    return sum(leaves.all[n].link_words for n in run) >= 0.8 * sum(leaves.all[n].words for n in run)
