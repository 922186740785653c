"""What is selected of an article, as an article of its own, which every exporter takes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Metadata, Run, Spanned, Style
from core.article.runs import Runs
from core.article.span import Span, merge
from core.export.address import whole_image, whole_link

_Ranges = list[tuple[int, int]]


def part_of(article: Article, spans: Iterable[tuple[int, int]]) -> Article:
    """Give what spans of ``article.text`` hold, to the letter, at the cost of that alone.

    Blocks stay what they are, but what is selected inside a single one is words and no heading, item or quote. It says
    nothing of its title or authors. Since it stands alone, every address is made whole by that of the article; where it
    has none, relative links are words, and so are links within the article.
    """
    chosen = _chosen(article, merge(spans))
    alone = len(chosen) == 1
    base = article.source.url
    blocks = tuple(_made_whole(_cut(article.blocks[number], ranges, alone), base) for number, ranges in chosen.items())
    metadata = Metadata(language=article.language, direction=article.metadata.direction)
    return Article(replace(article.source, url=None), (), blocks, metadata)


def _chosen(article: Article, spans: Sequence[Span]) -> dict[int, _Ranges | None]:
    """Give what is selected of each block, in its own code points; None for one that is selected as a whole."""
    found: dict[int, _Ranges | None] = {}
    starts, blocks = article.starts, article.blocks
    for start, end in spans:
        number = max(0, bisect_left(starts, start) - 1)
        while number < len(blocks) and starts[number] <= end:
            at = starts[number]
            if at >= start and (number + 1 < len(blocks) and starts[number + 1] < end):
                found[number] = None
                number += 1
                continue
            size = sum(len(run.text) for run in blocks[number].flat_runs())
            low, high = max(0, start - at), min(size, end - at)
            if (low, high) == (0, size) and (size or at < end or end == len(article.text)):
                found[number] = None
            elif low < high:
                ranges = found.setdefault(number, [])
                if ranges is not None:
                    ranges.append((low, high))
            number += 1
    return found


def _cut(block: Block, ranges: _Ranges | None, alone: bool) -> Block:
    if ranges is None:
        return block
    if block.rows:
        return _cut_table(block, ranges, alone)
    runs = tuple(run for low, high in ranges for run in _runs(block.runs, low, high))
    if not alone:
        return replace(block, runs=runs)
    if block.kind is BlockKind.CODE:
        if any("\n" in run.text for run in runs):
            return replace(block, runs=runs, quoted=0)
        runs = tuple(run._replace(style=run.style | Style.CODE) for run in runs)
    return _words(block, runs)


def _words(block: Block, runs: tuple[Run, ...]) -> Block:
    return Block(BlockKind.PARAGRAPH, runs, gap=block.gap, reflow=block.reflow)


def _runs(runs: Sequence[Run], low: int, high: int) -> list[Run]:
    """Cut runs; of what stands for its source as a whole, a part stands for nothing."""
    whole = Runs(runs)
    made = []
    for number, run in whole.numbered(low, high):
        full = runs[number]
        atomic = len(full.text) != full.end - full.start or full.style & Style.MATH
        if atomic and len(run.text) != len(full.text):
            made.append(run._replace(start=full.start, end=full.start, style=run.style & ~Style.MATH))
        else:
            made.append(run)
    return made


def _cut_table(block: Block, ranges: _Ranges, alone: bool) -> Block:
    """Keep the rows and columns from the first to the last that are selected, with the words that are."""
    at = 0
    rows: list[list[tuple[Run, ...]]] = []
    touched: list[tuple[int, int]] = []
    for number, row in enumerate(block.rows):
        at += 1 if number else 0
        rows.append([])
        for column, cell in enumerate(row):
            at += 3 if column else 0
            size = sum(len(run.text) for run in cell)
            parts = [(max(0, low - at), min(size, high - at)) for low, high in ranges]
            kept = tuple(run for low, high in parts if low < high for run in _runs(cell, low, high))
            rows[-1].append(kept)
            if kept:
                touched.append((number, column))
            at += size
    if not touched:
        return _words(block, ())
    if alone and len(touched) == 1:
        return _words(block, rows[touched[0][0]][touched[0][1]])
    top, bottom = touched[0][0], touched[-1][0] + 1
    left, right = min(column for _, column in touched), max(column for _, column in touched) + 1
    return replace(
        block,
        rows=tuple(tuple(row[left:right]) for row in rows[top:bottom]),
        header_rows=max(0, min(block.header_rows, bottom) - top),
        header_columns=max(0, min(block.header_columns, right) - left),
        spans=tuple(
            _clipped(span, top, bottom, left, right)
            for span in block.spans
            if _begins_in(span, top, bottom, left, right)
        ),
    )


def _begins_in(span: Spanned, top: int, bottom: int, left: int, right: int) -> bool:
    return top <= span.row < bottom and left <= span.column < right


def _clipped(span: Spanned, top: int, bottom: int, left: int, right: int) -> Spanned:
    rows, columns = min(span.rows, bottom - span.row), min(span.columns, right - span.column)
    return Spanned(span.row - top, span.column - left, rows, columns)


def _made_whole(block: Block, base: str | None) -> Block:
    def alone(runs: tuple[Run, ...]) -> tuple[Run, ...]:
        return tuple(
            run._replace(
                href=whole_link(run.href, base) if run.href else None,
                style=run.style & ~Style.ABBREVIATION,  # to explain one takes a parser of pages
            )
            if run.href is not None or run.style & Style.ABBREVIATION
            else run
            for run in runs
        )

    image = block.image
    if image is None and not any(run.href is not None or run.style & Style.ABBREVIATION for run in block.flat_runs()):
        return block
    if image is not None:
        address = whole_image(image.address, base) or whole_link(image.address, base) or ""
        image = replace(image, address=address)
    return replace(block, runs=alone(block.runs), rows=tuple(tuple(map(alone, row)) for row in block.rows), image=image)
