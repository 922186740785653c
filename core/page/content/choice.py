"""Which part of a page is its article.

The rules, in order. What tag, role, attribute or name call furniture or hidden goes, but never an element that holds
half or more of the page's prose. Then the walk goes down from the body while one child keeps nearly all of the
prose that is left, so that an article spread over sibling containers stays whole. Elements of prose that a name calls
furniture, or that stand beside the way down, are doubtful: they stay for now. Within what is left, a block that
says again what an earlier one said goes, and so does what the judge of blocks takes for furniture.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import accumulate

from core.article.reach import Reach
from core.article.removal import Kind
from core.page.content.chosen import Candidates, Choice, kept_leaves
from core.page.content.contents import contents_of
from core.page.content.doubt import outside, within
from core.page.content.elements import descend, judged
from core.page.content.forum import is_forum
from core.page.content.furniture import NAMED_RULES
from core.page.content.leaves import Leaf, Leaves
from core.page.content.likeness import likeness
from core.page.content.notes import notes_among
from core.page.content.own_heading import place_headline, subtitle_leaves
from core.page.content.posts import NO_THREAD, Thread, thread_of
from core.page.content.reached import furniture_at
from core.page.content.reference import beside_code, is_reference, named_content
from core.page.content.repeats import repeats
from core.page.content.showing import Showing
from core.page.content.wording import OUTSIDE
from core.page.tree.document import Document, Piece
from core.page.tree.nodes import Element, Text

KEEPS_OF_FORUM = 0.92
KEEPS = 0.88
"""Share of the prose that one child must keep for the walk to go down into it."""
FEW = 1_500
"""Blocks that are judged so quickly that nothing is to be foreseen of them."""
_CONTENT_OF_FORUMS = ("comments", "notes about the article")
_OF_POSTS = 0.75
_FEW_SHOWN = 60
_MANY = 250
_FEW_LINKS = 0.3
_LITTLE = 0.2
"""Share of the page's words below which so few of them are shown that the largest removal is looked at again."""
_HALF_TAKEN = 0.4
_UNDONE = 2
"""How many times as many words must be shown without that removal for it to be undone."""


def choose(
    document: Document, reach: Reach = Reach.USUAL, early: Callable[[Document, Candidates, bool], None] | None = None
) -> Choice:
    """Find the article of a page, and what goes beside it with a reach.

    ``early`` is given what whole elements leave, before the blocks are judged; where these are no more than ``FEW``,
    what is left at last, with True. It must change nothing of it.
    Where names leave nothing, as on a page of links, they do not count; where that leaves nothing, all is the article.
    Whether too little is left is asked of what goes usually, so that no reach undoes what another does not.
    """
    left, undone = candidates(document), False
    many = len(left.kept) > FEW
    if early is not None and many:
        early(document, left, False)
    spared: Element | None = None
    contents: Element | None = None
    _choose_leaves(left)
    if (taken := _largest(left)) is not None:
        again = candidates(document, taken)
        _choose_leaves(again)
        if _shown(again) > _UNDONE * _shown(left):
            left, spared, undone = again, taken, True
    elif _shown(left) < _FEW_SHOWN and (contents := contents_of(document.body, left.choice.dropped)) is not None:
        spared = contents
        left = candidates(document, contents)
        left.choice.contents = contents
        _choose_leaves(left)
    if reach is not Reach.USUAL:
        shown = sum(leaf.words for leaf in _shown_leaves(left))
        left = candidates(document, spared)
        left.choice.contents = contents
        _choose_leaves(left, reach)
        left.choice.shown = shown
    left.choice.undone = undone
    place_headline(left, document)
    if early is not None and not many:
        early(document, left, True)
    return left.choice


def all_of(document: Document) -> Choice:
    """Take all of a page for the article."""
    return Choice(document.body, Leaves(document.body).prose_of(document.body))


def candidates(document: Document, spared: Element | None = None) -> Candidates:
    """Choose by whole elements, of which ``spared`` is to stay."""
    leaves = Leaves(document.body)
    forum, showing = is_forum(document), Showing(document)
    thread = thread_of(document.body, leaves, showing, document.title or "") if forum else NO_THREAD
    for never in (frozenset(_CONTENT_OF_FORUMS) if forum else frozenset(), frozenset(NAMED_RULES)):
        left = _choose_elements(document.body, leaves, never, showing, spared, thread, forum=forum)
        left.choice.reference = is_reference(document)
        if left.kept:
            return left
    choice = Choice(document.body, forum=forum)
    return Candidates(choice, document.body, leaves, kept_leaves(choice), {})


def _choose_elements(
    body: Element,
    leaves: Leaves,
    revoked: frozenset[str],
    showing: Showing,
    spared: Element | None,
    thread: Thread,
    *,
    forum: bool,
) -> Candidates:
    """Choose the root and what is dropped within it, by whole elements."""
    choice = Choice(body, forum=forum, thread=thread)
    stay = thread.spared
    if spared is not None:  # a table of contents holds others; in prose the rules hold on
        below = spared.elements() if leaves.link_share_of(spared) > _FEW_LINKS else ()
        stay = thread.spared.union(map(id, (spared, *below)))
    found, doubts = judged(body, leaves, revoked, showing, stay)
    sure = [node for node, _ in found]
    lost = _outermost([*sure, *(doubt.element for doubt in doubts)])
    if 2 * sum(map(leaves.prose_of, lost)) > leaves.prose_of(body) + sum(map(leaves.prose_of, _outermost(sure))):
        lost = _outermost(sure)  # what is in doubt holds more than what is not: it must count
    orders = [element.order for element in lost]
    sums = [0, *accumulate(leaves.prose_of(element) for element in lost)]

    def clean(element: Element) -> int:
        """Give the words of prose below an element that are neither dropped nor in doubt."""
        first, last = bisect_left(orders, element.order), bisect_right(orders, element.order_end)
        return leaves.prose_of(element) - sums[last] + sums[first]

    core = descend(body, KEEPS_OF_FORUM if forum else KEEPS, clean)
    choice.words = clean(core)
    inner = [doubt for doubt in doubts if core.order < doubt.element.order <= core.order_end]
    unsure = {id(doubt.element) for doubt in inner}
    for node, piece in [*found, *((doubt.element, doubt.piece) for doubt in doubts if id(doubt.element) not in unsure)]:
        choice.dropped.add(id(node))
        choice.pieces.append(piece)
    beside = outside(core, body, leaves, clean, spared)
    choice.root = beside[-1].element.parent or body if beside else core
    _outside(choice, core, body, {id(doubt.element) for doubt in beside})
    for element, reason in thread.asides:
        choice.dropped.add(id(element))
        choice.pieces.append(Piece(element.start, element.end, Kind.FURNITURE, _OF_POSTS, reason))
    for number, reason in thread.dropped.items():
        if choice.root.first <= number < choice.root.last:
            _drop_leaf(choice, leaves, number, _OF_POSTS, reason)
    kept = kept_leaves(choice)
    return Candidates(choice, core, leaves, kept, within(beside, inner))


def _outermost(elements: list[Element]) -> list[Element]:
    """Put elements in order and leave out those that stand within others."""
    found: list[Element] = []
    end = -1
    for element in sorted(elements, key=lambda element: element.order):
        if element.order > end:
            found.append(element)
            end = element.order_end
    return found


def _choose_leaves(left: Candidates, reach: Reach = Reach.USUAL) -> None:
    """Drop single blocks, unless that would leave none."""
    choice, leaves = left.choice, left.leaves
    unfolded = {number for number, doubt in left.doubts.items() if doubt.piece.kind is Kind.HIDDEN}
    dropped, again = repeats(leaves, left.kept, unfolded)
    rest = [number for number in left.kept if number not in dropped]
    found = furniture_at(reach, left.core, leaves, rest, left.doubts, again, sure_of(left, rest), forum=choice.forum)
    for number, confidence in found.items():
        dropped[number] = confidence, *likeness(leaves.all[number])
    for number in notes_among(choice.root, leaves, left.kept, dropped):
        del dropped[number]
    for number in subtitle_leaves(left, dropped):
        dropped.pop(number, None)
    if len(dropped) == len(left.kept):
        return
    kept = set(left.kept)
    for doubt in {id(doubt.element): doubt for doubt in left.doubts.values()}.values():
        own = kept.intersection(range(doubt.element.first, doubt.element.last))
        if own <= dropped.keys():
            choice.dropped.add(id(doubt.element))
            choice.pieces.append(doubt.piece)
    drop_holders(choice, leaves, kept, dropped)
    for number, (confidence, reason, detail) in dropped.items():
        _drop_leaf(choice, leaves, number, confidence, reason, detail)


def sure_of(left: Candidates, kept: list[int]) -> frozenset[int]:
    """Give those of the blocks that stay whatever they look like: of posts, and what documentation names as content."""
    undoubted = [number for number in kept if number not in left.doubts]
    contents = left.choice.contents
    listed = range(contents.first, contents.last) if contents is not None else ()
    told = beside_code(left.leaves, undoubted) if left.choice.reference else frozenset()
    return left.choice.thread.kept | named_content(left.leaves, undoubted) | told | frozenset(listed)


def _shown(left: Candidates) -> int:
    """Count the words outside of links that are left."""
    return sum(leaf.words - leaf.link_words for leaf in _shown_leaves(left))


def _shown_leaves(left: Candidates) -> Iterator[Leaf]:
    gone = left.choice.dropped_leaves  # with each element that was dropped since, what of its blocks was kept
    return (left.leaves.all[number] for number in left.kept if number not in gone)


def _largest(left: Candidates) -> Element | None:
    """Give the element that took most of the page, if hardly anything is left beside it and it is more than links."""
    leaves, choice = left.leaves, left.choice
    body = choice.root
    while body.name != "body" and body.parent is not None:
        body = body.parent
    total = leaves.text_of(body)
    shown = _shown(left) if total >= _FEW_SHOWN else total
    if shown > _LITTLE * total or shown > _MANY:
        return None
    dropped = _outermost([element for element in body.elements() if id(element) in choice.dropped])
    dropped = [element for element in dropped if leaves.link_share_of(element) < _FEW_LINKS]
    largest = max(dropped, key=leaves.text_of, default=None)
    return largest if largest is not None and leaves.text_of(largest) > _HALF_TAKEN * total else None


def _outside(choice: Choice, core: Element, body: Element, doubtful: set[int]) -> None:
    """Drop everything beside the way from the body to the core that is not in doubt."""
    node: Element = core
    while node is not body and node.parent is not None:
        for other in node.parent.contents:
            if isinstance(other, Text):
                if other.isspace() or core.first <= other.leaf < core.last:
                    continue
                choice.dropped_leaves.add(other.leaf)
            elif other is node or id(other) in choice.dropped or id(other) in doubtful:
                continue
            choice.dropped.add(id(other))
            choice.pieces.append(Piece(other.start, other.end, Kind.FURNITURE, 0.7, OUTSIDE))
        node = node.parent


def drop_holders(
    choice: Choice, leaves: Leaves, kept: Collection[int], dropped: Mapping[int, tuple[float, str, str]]
) -> None:
    """Drop the figures whose captions go, and the items of lists all of whose words go, with their pictures."""
    seen: set[int] = set()
    for number, (confidence, reason, detail) in dropped.items():
        parent = leaves.all[number].parts[0].parent
        around = [parent, *parent.parents] if parent else []
        name = "figure" if any(element.name == "figcaption" for element in around) else "li"
        holder = next((element for element in around if element.name == name), None)
        if holder is None or id(holder) in seen or id(holder) in choice.dropped:
            continue
        seen.add(id(holder))
        if all(own in dropped for own in range(holder.first, holder.last) if own in kept):
            choice.dropped.add(id(holder))
            choice.pieces.append(Piece(holder.start, holder.end, Kind.FURNITURE, confidence, reason, detail))


def _drop_leaf(choice: Choice, leaves: Leaves, number: int, confidence: float, reason: str, detail: str = "") -> None:
    choice.dropped_leaves.add(number)
    for start, end in leaves.all[number].spans():
        choice.pieces.append(Piece(start, end, Kind.FURNITURE, confidence, reason, detail))
