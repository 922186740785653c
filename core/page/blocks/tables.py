"""Tables of data, and how to tell them from tables that only lay out a page."""

from __future__ import annotations

from collections.abc import Iterator

from bs4.element import PageElement

from core.article.blocks import Run, Style
from core.page.blocks.inline import SPACES, Line
from core.page.blocks.soup import SourceString, SourceTag
from core.page.content.leaves import BLOCK_TAGS

_LONG_CELL = 400
_LAYOUT = frozenset({"table", "pre", "h1", "h2", "h3", "form", "article", "section"})
_ROWS = frozenset({"tbody", "thead", "tfoot"})


def is_data(table: SourceTag) -> bool:
    """Tell whether a table sets out data: two rows and columns or more, short cells, no page structure within."""
    if table.value("role") in ("presentation", "none"):
        return False
    names = {node.name for node in table.descendants if isinstance(node, SourceTag)}
    if not names.isdisjoint(_LAYOUT):
        return False
    rows = [list(cells(row)) for row in table_rows(table)]
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return False
    texts = [cell.get_text() for row in rows for cell in row]
    if sum(bool(text.strip(SPACES)) for text in texts) == 1:
        return False  # the other cells held what is not shown
    return "th" in names or max(map(len, texts)) <= _LONG_CELL


def table_rows(table: SourceTag) -> Iterator[SourceTag]:
    """Yield the rows of a table, those of its groups too."""
    for child in table.contents:
        if isinstance(child, SourceTag):
            if child.name == "tr":
                yield child
            elif child.name in _ROWS:
                yield from (row for row in child.contents if isinstance(row, SourceTag) and row.name == "tr")


def cells(row: SourceTag) -> Iterator[SourceTag]:
    """Yield the cells of a row."""
    return (cell for cell in row.contents if isinstance(cell, SourceTag) and cell.name in ("td", "th"))


def rows_of(table: SourceTag, source: str) -> tuple[list[Run], tuple[tuple[tuple[Run, ...], ...], ...], int]:
    """Give a table's caption, its rows of cells, and how many of the first rows are headings."""
    caption: list[Run] = []
    for child in table.contents:
        if isinstance(child, SourceTag) and child.name == "caption":
            caption = _cell_runs(child, source)
    rows: list[tuple[tuple[Run, ...], ...]] = []
    header = 0
    for row in table_rows(table):
        found = list(cells(row))
        runs = tuple(tuple(_cell_runs(cell, source)) for cell in found)
        if not any(runs):
            continue
        if header == len(rows) and all(cell.name == "th" for cell in found):
            header += 1
        rows.append(runs)
    return caption, tuple(rows), header


def _cell_runs(cell: SourceTag, source: str) -> list[Run]:
    """Give the text of a cell as one line; blocks within it are parted by spaces."""
    line = Line()
    stack: list[tuple[SourceTag, Iterator[PageElement]]] = [(cell, iter(cell.contents))]
    codes = 0
    while stack:
        element, rest = stack[-1]
        node = next(rest, None)
        if node is None:
            stack.pop()
            codes -= element.name == "code"
        elif isinstance(node, SourceString):
            line.fold(source, node.start, node.end, Style.CODE if codes else Style.PLAIN, _link_of(element, cell))
        elif isinstance(node, SourceTag):
            if (node.name == "br" or node.name in BLOCK_TAGS) and not line.ends_in_space():
                line.add(" ", node.start, node.open_end if node.name == "br" else node.start, Style.PLAIN, None)
            if node.contents:
                stack.append((node, iter(node.contents)))
                codes += node.name == "code"
    line.strip_end()
    return line.runs


def _link_of(element: SourceTag, cell: SourceTag) -> str | None:
    node: object = element
    while isinstance(node, SourceTag) and node is not cell:
        if node.name == "a":
            return node.value("href").strip() or None
        node = node.parent
    return None
