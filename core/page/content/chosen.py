"""What of a page was chosen: the element of the article, and what within and beside it is none of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from core.page.content.doubt import Doubt
from core.page.content.leaves import Leaves
from core.page.content.posts import NO_THREAD, Thread
from core.page.tree.document import Piece
from core.page.tree.nodes import Element, Node, Text


@dataclass(slots=True)
class Choice:
    """What was chosen: ``root`` holds the article, ``headline`` the page's heading if that stands outside of it.

    ``subtitle`` is what stands under that headline.
    ``words`` is how much prose the article's own element keeps. ``dropped`` are the elements within that are not
    content, by identity; ``dropped_leaves`` the numbers of the leaves.
    ``reference`` tells whether the page says that it is documentation, ``thread`` what its posts say of its blocks,
    and ``contents`` is the table of contents that is all of it. ``pieces`` are the removals, some within others.
    ``forum`` tells whether the page was read as a thread of a forum, ``undone`` that the largest removal was taken
    back, since little was left. ``shown`` is how many words the page shows where its reach is not the usual one, as
    they would be with that; else None.
    """

    root: Element
    words: int = 0
    headline: Element | None = None
    subtitle: Element | None = None
    dropped: set[int] = field(default_factory=set)
    dropped_leaves: set[int] = field(default_factory=set)
    pieces: list[Piece] = field(default_factory=list)
    forum: bool = False
    undone: bool = False
    shown: int | None = None
    thread: Thread = NO_THREAD
    contents: Element | None = None
    reference: bool = False


class Candidates(NamedTuple):
    """What the rules on whole elements leave.

    Attributes:
        choice: What they chose.
        core: The element that the walk ended at: the root, or an element below it.
        leaves: The blocks of the page.
        kept: The numbers of those that are left, in order.
        doubts: Of those that are in doubt, why.
    """

    choice: Choice
    core: Element
    leaves: Leaves
    kept: list[int]
    doubts: Mapping[int, Doubt]


def kept_leaves(choice: Choice) -> list[int]:
    """Give the numbers of the leaves below the root that are not dropped."""
    numbers: list[int] = []
    last = -1
    stack: list[Iterator[Node]] = []
    rest = iter(choice.root.contents)
    while True:
        for node in rest:
            if isinstance(node, Text):
                if node.leaf != last and not node.isspace() and node.leaf not in choice.dropped_leaves:
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
