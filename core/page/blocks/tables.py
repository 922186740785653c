"""Tables of data, and how to tell them from tables that only lay out a page."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from core.article.blocks import Run, Spanned
from core.page.blocks.inline import SPACES
from core.page.tree.nodes import Element

_LONG_CELL = 400
_LAYOUT = frozenset({"table", "pre", "h1", "h2", "h3", "form", "article", "section"})
_WIDEST = 1_000
_TALLEST = 65_534
_MOST_PLACES = 10_000
_ROWS = frozenset({"tbody", "thead", "tfoot"})


def is_data(table: Element) -> bool:
    """Tell whether a table sets out data: two rows and columns or more, short cells, no page structure within."""
    if table.value("role") in ("presentation", "none"):
        return False
    names = {node.name for node in table.descendants if isinstance(node, Element)}
    if not names.isdisjoint(_LAYOUT):
        return False
    rows = [list(cells(row)) for row in table_rows(table)]
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return False
    texts = [cell.get_text() for row in rows for cell in row]
    if sum(bool(text.strip(SPACES)) for text in texts) == 1:
        return False  # the other cells held what is not shown
    return "th" in names or max(map(len, texts)) <= _LONG_CELL


def table_rows(table: Element) -> Iterator[Element]:
    """Yield the rows of a table, those of its groups too."""
    for child in table.contents:
        if isinstance(child, Element):
            if child.name == "tr":
                yield child
            elif child.name in _ROWS:
                yield from (row for row in child.contents if isinstance(row, Element) and row.name == "tr")


def cells(row: Element) -> Iterator[Element]:
    """Yield the cells of a row."""
    return (cell for cell in row.contents if isinstance(cell, Element) and cell.name in ("td", "th"))


class Grid(NamedTuple):
    """A table's cells, one for each place of every row, as far as it goes; what another cell takes is empty.

    Attributes:
        caption: The caption.
        rows: Rows of cells.
        header_rows: How many of the first rows are headings.
        header_columns: How many of the first columns are.
        spans: The cells that take more than one place.
    """

    caption: list[Run]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    header_rows: int
    header_columns: int
    spans: tuple[Spanned, ...]


class _Cell(NamedTuple):
    """A cell in its place, and how many places it takes."""

    row: int
    column: int
    rows: int
    columns: int
    runs: tuple[Run, ...]
    heading: bool


def grid_of(table: Element, runs_of: Callable[[Element], list[Run]]) -> Grid:
    """Give what a table sets out; ``runs_of`` reads a cell as one line.

    Cells are put where a browser puts them (https://html.spec.whatwg.org/multipage/tables.html#forming-a-table), but
    no column is kept in which no cell begins.
    """
    caption: list[Run] = []
    for child in table.contents:
        if isinstance(child, Element) and child.name == "caption":
            caption = runs_of(child)
    found = [list(cells(row)) for row in table_rows(table)]
    placed = _placed(found, list(_group_ends(table)), runs_of)
    placed = _without_idle(placed)
    height = max((cell.row for cell in placed), default=-1) + 1
    width = max((cell.column for cell in placed), default=-1) + 1
    rows: list[list[tuple[Run, ...]]] = [[()] * width for _ in range(height)]
    spans: list[Spanned] = []
    heads = [[False] * width for _ in range(height)]
    for cell in placed:
        rows[cell.row][cell.column] = cell.runs
        tall, wide = min(cell.rows, height - cell.row), min(cell.columns, width - cell.column)
        if tall > 1 or wide > 1:
            spans.append(Spanned(cell.row, cell.column, tall, wide))
        for row in range(cell.row, cell.row + tall):
            heads[row][cell.column : cell.column + wide] = [cell.heading] * wide
    lengths = [0] * height
    for cell in placed:
        for row in range(cell.row, min(height, cell.row + cell.rows)):
            lengths[row] = max(lengths[row], min(width, cell.column + cell.columns))
    rows = [row[:length] for row, length in zip(rows, lengths, strict=True)]
    heads = [row[:length] for row, length in zip(heads, lengths, strict=True)]
    header = next((number for number, row in enumerate(heads) if not all(row)), height)
    columns = 0
    while (
        header < height and columns < width - 1 and all(row[columns : columns + 1] == [True] for row in heads[header:])
    ):
        columns += 1
    return Grid(caption, tuple(map(tuple, rows)), header, columns, tuple(sorted(spans)))


def _group_ends(table: Element) -> Iterator[int]:
    """Yield for each row the number of the row after the last one of its group, which no cell goes beyond."""
    number = 0
    for child in table.contents:
        if isinstance(child, Element) and child.name in _ROWS:
            rows = sum(isinstance(row, Element) and row.name == "tr" for row in child.contents)
            number += rows
            yield from [number] * rows
        elif isinstance(child, Element) and child.name == "tr":
            number += 1
            yield 1 << 30


def _placed(
    found: Sequence[Sequence[Element]], ends: Sequence[int], runs_of: Callable[[Element], list[Run]]
) -> list[_Cell]:
    """Put cells in their places. Where the places are many times the cells, no cell takes more than one."""
    taken: list[tuple[int, int, int, int]] = []
    for plain in (False, True):
        taken = list(_places(found, ends, plain))
        width = len({column for _, column, _, _ in taken})
        if width * len(found) <= _MOST_PLACES + 20 * len(taken):
            break
    starts = {column: number for number, column in enumerate(sorted({column for _, column, _, _ in taken}))}
    ordered = sorted(starts)
    every = [cell for row in found for cell in row]
    return [
        _Cell(
            row,
            starts[column],
            rows,
            max(1, bisect_left(ordered, column + columns) - starts[column]),
            tuple(runs_of(cell)),
            cell.name == "th",
        )
        for cell, (row, column, rows, columns) in zip(every, taken, strict=True)
    ]


def _places(
    found: Sequence[Sequence[Element]], ends: Sequence[int], plain: bool
) -> Iterator[tuple[int, int, int, int]]:
    """Yield row and column of each cell, and how many rows and columns it takes."""
    held: dict[int, int] = {}  # column -> the row in which it is free again
    for number, row in enumerate(found):
        column = 0
        for cell in row:
            while held.get(column, 0) > number:
                column += 1
            wide = 1 if plain else _integer(cell, "colspan", _WIDEST) or 1
            wide = next((n for n in range(1, wide) if held.get(column + n, 0) > number), wide)
            tall = 1 if plain else _integer(cell, "rowspan", _TALLEST) or _TALLEST
            tall = max(1, min(tall, ends[number] - number, len(found) - number))
            yield number, column, tall, wide
            if tall > 1:
                held.update(dict.fromkeys(range(column, column + wide), number + tall))
            column += wide


def _integer(cell: Element, name: str, most: int) -> int:
    digits = cell.value(name).strip()
    if not digits.isascii() or not digits.isdecimal():
        return 1
    return min(int(digits[:6]), most)


def _without_idle(placed: Sequence[_Cell]) -> list[_Cell]:
    """Take out the rows that hold nothing and that no cell reaches into."""
    height = max((cell.row for cell in placed), default=-1) + 1
    busy = [False] * height
    for cell in placed:
        if cell.runs:
            busy[cell.row : cell.row + cell.rows] = [True] * (min(height, cell.row + cell.rows) - cell.row)
    left = [0]
    for one in busy:
        left.append(left[-1] + one)
    return [
        cell._replace(row=left[cell.row], rows=max(1, left[min(height, cell.row + cell.rows)] - left[cell.row]))
        for cell in placed
        if busy[cell.row]
    ]
