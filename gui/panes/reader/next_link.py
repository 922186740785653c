"""The next link of an article, wherever it is, since of a long one only a portion is set."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from core.article.article import Article


def next_link(article: Article, offset: int, *, forward: bool) -> int | None:
    """Give the offset of the text at which the first link begins behind a place of it, or the last one before it."""
    starts = article.starts
    number = max(0, bisect_right(starts, offset) - 1)
    step = 1 if forward else -1
    while 0 <= number < len(starts):
        links = list(_links(article, number))
        for at in links if forward else reversed(links):
            if at > offset if forward else at < offset:
                return at
        number += step
    return None


def _links(article: Article, number: int) -> Iterator[int]:
    """Yield where the links of a block begin."""
    at = article.starts[number]
    before = None
    for run in article.blocks[number].flat_runs():
        if run.href and run.href != before:
            yield at
        before = run.href
        at += len(run.text)
