"""Where the posts of a thread begin among the blocks, and the lines that name their authors and times."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from core.article.blocks import Block, BlockKind, Run
from core.article.span import Span, merge
from core.page.content.posts import Post

_BETWEEN = "  ·  "
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING, BlockKind.TERM, BlockKind.DEFINITION})


def with_posts(blocks: Sequence[Block], posts: Sequence[Post]) -> tuple[Block, ...]:
    """Mark the first block of each post, and make author and time one line where they are neighbours."""
    if not posts:
        return tuple(blocks)
    starts = [post.element.start for post in posts]
    lines = [merge(Span(*span) for span in post.lines) for post in posts]
    found: list[Block] = []
    last = -1
    for block in blocks:
        if block.kind in _LINES and block.text.isspace():
            continue
        at = next((run.start for run in block.flat_runs()), -1)
        number = bisect_right(starts, at) - 1
        if at < 0 or number < 0 or at >= posts[number].element.end:
            found.append(block)
            continue
        signed = block.kind in _LINES and any(span.start <= at < span.end for span in lines[number])
        own = _signed(block) if signed else block
        if number != last:
            found.append(replace(own, post=True, number=posts[number].number))
        elif signed and found[-1].signed:
            found[-1] = replace(found[-1], runs=_joined(found[-1].runs, block.runs))
        else:
            found.append(own)
        last = number
    return tuple(found)


def _signed(block: Block) -> Block:
    return replace(block, kind=BlockKind.PARAGRAPH, level=0, marker="", gap="\n\n", signed=True)


def laid_out(posts: Sequence[Post]) -> frozenset[int]:
    """Give where the tables begin that hold the text of a post: they are no data, but set it beside its author."""
    return frozenset(node.start for post in posts for node in post.text.parents if node.name == "table")


def _joined(author: tuple[Run, ...], time: tuple[Run, ...]) -> tuple[Run, ...]:
    at = author[-1].end
    return (*author, Run(_BETWEEN, at, at), *time)
