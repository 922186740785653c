"""Flat blocks -> the nesting that Markdown and HTML need: quotes hold blocks, lists hold items, items hold lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import NamedTuple

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run, Style
from core.article.numerals import read_marker
from core.patterns import lazy_pattern

_DAY = lazy_pattern(r"\d{4}-\d\d-\d\d(?=T|$)")
_LEADING_BLOCKS = 3
DEEPEST = 60
"""The deepest that quotes and lists are nested; what is deeper stands there."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One block that holds no other."""

    block: Block


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quote."""

    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class ListNode:
    """A list of one kind.

    Attributes:
        style: How its items are numbered, as the attribute ``type`` of HTML names it; empty where they are not.
        values: The number of each item; none where they are not numbered.
        items: The items, each its blocks and the lists inside it.
    """

    style: str
    values: tuple[int, ...]
    items: tuple[tuple[Node, ...], ...]

    @property
    def start(self) -> int | None:
        """The first number; None where the items are not numbered."""
        return self.values[0] if self.values else None

    @property
    def step(self) -> int:
        """What the numbers go by, as long as no item says otherwise: -1 where all of them go down by one."""
        return -1 if len(self.values) > 1 and all(b == a - 1 for a, b in pairwise(self.values)) else 1


@dataclass(frozen=True, slots=True)
class Terms:
    """Terms and what defines them, in order."""

    blocks: tuple[Block, ...]


Node = Leaf | Quote | ListNode | Terms


def outline(blocks: Sequence[Block]) -> tuple[Node, ...]:
    """Nest flat blocks, as deep as programs read; blocks that hold nothing to show are left out."""
    return _nested([_bounded(block) for block in blocks if _shows(block)], 0)


def begins_post(node: Node) -> bool:
    """Tell whether a post of a thread begins with a node."""
    while True:
        if isinstance(node, Leaf):
            return node.block.post
        if isinstance(node, Terms):
            return node.blocks[0].post
        inner = node.children if isinstance(node, Quote) else node.items[0] if node.items else ()
        if not inner:
            return False
        node = inner[0]


def _bounded(block: Block) -> Block:
    if max(block.quoted, block.level) <= DEEPEST:
        return block
    return replace(block, quoted=min(block.quoted, DEEPEST), level=min(block.level, DEEPEST))


def _nested(blocks: Sequence[Block], quoted: int) -> tuple[Node, ...]:
    nodes: list[Node] = []
    for deeper, group in groupby(blocks, key=lambda b: b.quoted > quoted):
        if deeper:
            nodes.append(Quote(_nested(tuple(group), quoted + 1)))
            continue
        for kind, same in groupby(group, key=_shape):
            group_blocks = tuple(same)
            if kind is Terms:
                nodes.append(Terms(group_blocks))
            else:
                nodes += _lists(group_blocks) if kind is ListNode else map(Leaf, group_blocks)
    return tuple(nodes)


def _shape(block: Block) -> type[Node]:
    if block.kind is BlockKind.ITEM:
        return ListNode
    return Terms if block.kind in (BlockKind.TERM, BlockKind.DEFINITION) else Leaf


def _shows(block: Block) -> bool:
    return block.kind is BlockKind.RULE or block.image is not None or bool(block.text.strip())


def _lists(blocks: Sequence[Block]) -> list[Node]:
    """Nest items, which all stand at the same depth of quotes."""
    level = min(block.level for block in blocks)
    lists: list[_Open] = []
    for deeper, group in groupby(blocks, key=lambda b: b.level > level):
        if deeper:
            if not lists:
                lists.append(_Open("", [], [[]]))
            lists[-1].items[-1].extend(_lists(tuple(group)))
            continue
        for block in group:
            if lists and not block.marker:
                lists[-1].items[-1].append(Leaf(block))
                continue
            number = read_marker(block.marker, lists[-1].style if lists else "")
            if not lists or not lists[-1].goes_on(number):
                number = read_marker(block.marker)
                lists.append(_Open(number[1] if number else "", [], []))
            if number:
                lists[-1].values.append(number[0])
            lists[-1].items.append([Leaf(block)])
    return [ListNode(one.style, tuple(one.values), tuple(map(tuple, one.items))) for one in lists]


class _Open(NamedTuple):
    """A list while its items are gathered."""

    style: str
    values: list[int]
    items: list[list[Node]]

    def goes_on(self, number: tuple[int, str] | None) -> bool:
        """Tell whether an item of that number and style may be one more of the list: it counts on, or down by one."""
        if number is None or not self.values:
            return number is None and not self.style
        value, style = number
        down = value == self.values[-1] - 1 and all(b == a - 1 for a, b in pairwise(self.values))
        return style == self.style and (value > self.values[-1] or down)


def joined(runs: Sequence[Run]) -> list[Run]:
    """Unite neighbouring runs of one style and link, so that no mark opens where another of its kind closes.

    The places of the united runs are those of their first and last; an export needs the text alone.
    """
    united: list[Run] = []
    for run in runs:
        last = united[-1] if united else None
        if not run.text:
            continue
        if last and last.style == run.style and last.href == run.href:
            united[-1] = last._replace(text=last.text + run.text, end=run.end)
        else:
            united.append(run)
    return united


def headline(article: Article) -> str | None:
    """Give the article's title where its own first blocks do not show it already."""
    title = article.title
    return title if title and " ".join(title.split()) not in _first(article) else None


def credits_line(article: Article) -> str:
    """Give byline and date, without its time, as one line; empty where the article tells neither or shows it."""
    day = _DAY.match(article.published or "")
    line = ", ".join(part for part in (article.byline, day[0] if day else article.published) if part)
    return "" if " ".join(line.split()) in _first(article) else line


def _first(article: Article) -> list[str]:
    first = article.blocks[:_LEADING_BLOCKS]
    shown = [block.text for block in first]
    # A title tells no readings of its signs.
    shown += ["".join(run.text for run in block.runs if not run.style & Style.READING) for block in first]
    return [" ".join(text.split()) for text in shown]
