"""Flat blocks -> the nesting that Markdown and HTML need: quotes hold blocks, lists hold items, items hold lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run

_NUMBER = re.compile(r"\s*(\d{1,9})[.)]\s*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?=T|$)")
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
        start: The first number; None where the items are not numbered.
        items: The items, each its blocks and the lists inside it.
    """

    start: int | None
    items: tuple[tuple[Node, ...], ...]


Node = Leaf | Quote | ListNode


def outline(blocks: Sequence[Block]) -> tuple[Node, ...]:
    """Nest flat blocks, as deep as programs read; blocks that hold nothing to show are left out."""
    return _nested([_bounded(block) for block in blocks if _shows(block)], 0)


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
        for is_item, same in groupby(group, key=lambda b: b.kind is BlockKind.ITEM):
            group_blocks = tuple(same)
            nodes += _lists(group_blocks) if is_item else map(Leaf, group_blocks)
    return tuple(nodes)


def _shows(block: Block) -> bool:
    return block.kind is BlockKind.RULE or block.image is not None or bool(block.text.strip())


def _lists(blocks: Sequence[Block]) -> list[Node]:
    """Nest items, which all stand at the same depth of quotes."""
    level = min(block.level for block in blocks)
    lists: list[tuple[int | None, list[list[Node]]]] = []
    for deeper, group in groupby(blocks, key=lambda b: b.level > level):
        if deeper:
            if not lists:
                lists.append((None, [[]]))
            lists[-1][1][-1].extend(_lists(tuple(group)))
            continue
        for block in group:
            number = _NUMBER.fullmatch(block.marker)
            if lists and not block.marker:
                lists[-1][1][-1].append(Leaf(block))
                continue
            value = int(number[1]) if number else None
            if not lists or not _continues(lists[-1], value):
                lists.append((value, []))
            lists[-1][1].append([Leaf(block)])
    return [ListNode(start, tuple(tuple(item) for item in items)) for start, items in lists]


def _continues(last: tuple[int | None, list[list[Node]]], value: int | None) -> bool:
    start, items = last
    if start is None or value is None:
        return start is value
    return value == start + len(items)


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
    return [" ".join(block.text.split()) for block in article.blocks[:_LEADING_BLOCKS]]
