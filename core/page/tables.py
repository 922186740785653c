"""Tables of data, and how to tell them from tables that only lay out a page."""

from __future__ import annotations

from collections.abc import Iterator

from core.article import Run, Style
from core.page.content import Choice
from core.page.inline import Line
from core.page.leaves import BLOCK_TAGS
from core.page.nodes import Element, Node, Text

_LONG_CELL = 400
_LAYOUT = ["table", "pre", "h1", "h2", "h3", "form", "article", "section"]
_ROWS = frozenset({"tbody", "thead", "tfoot"})


def is_data(table: Element) -> bool:
    """Tell whether a table sets out data: two rows and columns or more, short cells, no page structure within."""
    if table.value("role") in ("presentation", "none"):
        return False
    if table.find(_LAYOUT) is not None:
        return False
    rows = list(table_rows(table))
    widest = max((len(list(cells(row))) for row in rows), default=0)
    if len(rows) < 2 or widest < 2:
        return False
    if table.find("th") is not None:
        return True
    return all(len(cell.get_text()) <= _LONG_CELL for row in rows for cell in cells(row))


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


def rows_of(
    table: Element, source: str, choice: Choice
) -> tuple[list[Run], tuple[tuple[tuple[Run, ...], ...], ...], int]:
    """Give a table's caption, its rows of cells, and how many of the first rows are headings."""
    caption: list[Run] = []
    for child in table.contents:
        if isinstance(child, Element) and child.name == "caption":
            caption = _cell_runs(child, source, choice)
    rows: list[tuple[tuple[Run, ...], ...]] = []
    header = 0
    for row in table_rows(table):
        found = [cell for cell in cells(row) if id(cell) not in choice.dropped]
        runs = tuple(tuple(_cell_runs(cell, source, choice)) for cell in found)
        if not any(runs) or id(row) in choice.dropped:
            continue
        if header == len(rows) and all(cell.name == "th" for cell in found):
            header += 1
        rows.append(runs)
    return caption, tuple(rows), header


def _cell_runs(cell: Element, source: str, choice: Choice) -> list[Run]:
    """Give the text of a cell as one line; blocks within it are parted by spaces."""
    line = Line()
    stack: list[tuple[Element, Iterator[Node]]] = [(cell, iter(cell.contents))]
    codes = 0
    while stack:
        element, rest = stack[-1]
        node = next(rest, None)
        if node is None:
            stack.pop()
            codes -= element.name == "code"
        elif isinstance(node, Text):
            if node.leaf not in choice.dropped_leaves:
                line.fold(source, node, Style.CODE if codes else Style.PLAIN, _link_of(element, cell))
        elif id(node) not in choice.dropped:
            if (node.name == "br" or node.name in BLOCK_TAGS) and not line.ends_in_space():
                line.add(" ", node.start, node.open_end if node.name == "br" else node.start, Style.PLAIN, None)
            if node.contents:
                stack.append((node, iter(node.contents)))
                codes += node.name == "code"
    line.strip_end()
    return line.runs


def _link_of(element: Element, cell: Element) -> str | None:
    node: object = element
    while isinstance(node, Element) and node is not cell:
        if node.name == "a":
            return node.value("href").strip() or None
        node = node.parent
    return None
