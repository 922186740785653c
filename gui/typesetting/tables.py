"""Sets a table of an article: in type that becomes smaller where it is wide, in columns that share the width."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from unicodedata import east_asian_width

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from core.article.blocks import Block, Run
from gui.typesetting.formats import Formats, reads_rtl

if TYPE_CHECKING:
    from collections.abc import Iterator


_SCALES = (0.84, 0.76, 0.68, 0.62)
_CHUNK = 40_000
"""Characters that Qt gets as one table, since it lays out whole ones."""
_CELL = 500
"""Characters that cost as much as a cell itself."""
_MOST = 400
"""Rows whose widths are looked at."""


class TableSetter(Protocol):
    """What sets the text of a table's cells, and knows where it goes; see ``typesetter``."""

    formats: Formats
    cursor: QTextCursor
    column: float
    on_paper: bool

    def paragraph(self, form: QTextBlockFormat, char: QTextCharFormat | None = None) -> None:
        """Begin a paragraph."""

    def place(self) -> None:
        """Note where the text that comes next stands."""

    def skip(self, characters: int) -> None:
        """Pass over characters of the article's text that are not set."""

    def runs(self, runs: tuple[Run, ...], base: QTextCharFormat, *, reflow: bool) -> Iterator[int]:
        """Set runs; yields what they cost, in characters."""


def set_table(setter: TableSetter, block: Block, *, rtl: bool) -> Iterator[int]:
    """Set a table; yields what that costs, in characters, now and then.

    Where a table is wider than the column its type is made smaller; where that is not enough its lines wrap, in
    columns whose widths follow what they hold.
    """
    columns = max((len(row) for row in block.rows), default=0)
    if not columns:
        return
    formats = setter.formats
    room = setter.column - formats.quote_indent(block.quoted)
    words, lines = _needs(block, columns)
    padding = max(2.0, min(0.45 * formats.em, room / columns / 16))
    scale, wide = _scale(setter, words, lines, room - columns * (2 * padding + 1))
    form = QTextTableFormat()
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    form.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderBrush(QColor(formats.colours.line))
    form.setCellPadding(padding)
    form.setCellSpacing(0)
    chunks = [(0, len(block.rows))] if setter.on_paper else list(_chunks(block))
    if wide or len(chunks) > 1:  # all have the same columns then
        form.setWidth(QTextLength(QTextLength.Type.FixedLength, int(room) - 2))  # its border is beside that
        shares = _shares(words, lines)
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
    if block.quoted:
        (form.setRightMargin if rtl else form.setLeftMargin)(formats.quote_indent(block.quoted))
    # Qt wants a block before and after a table; here it is a hair's breadth.
    hair = QTextBlockFormat()
    hair.setLineHeight(1.0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    setter.paragraph(hair)
    setter.place()
    for first, last in chunks:
        rows = block.rows[first:last]
        form.setBottomMargin(1.4 * formats.em if last == len(block.rows) else 0)
        form.setHeaderRowCount(block.header_rows if not first else 0)
        table = setter.cursor.insertTable(len(rows), columns, form)
        taken = _merged(table, block, first, last)
        cost = 0
        for number, cells in enumerate(rows):
            setter.skip(1 if first + number else 0)  # what parts rows and cells in ``Block.text``
            for column, runs in enumerate(cells):
                setter.skip(3 if column else 0)
                if (first + number, column) in taken:
                    continue
                cell = table.cellAt(number, column)
                char = formats.small(scale)
                if first + number < block.header_rows or column < block.header_columns:
                    char.setFontWeight(QFont.Weight.DemiBold)
                    ground = cell.format()
                    ground.setBackground(QColor(formats.colours.code))
                    cell.setFormat(ground)
                setter.cursor = cell.firstCursorPosition()
                setter.cursor.setBlockFormat(formats.block(rtl or _rtl(runs), leading=125))
                cost += _CELL + sum(setter.runs(runs, char, reflow=True))
        setter.cursor = table.lastCursorPosition()
        setter.cursor.movePosition(setter.cursor.MoveOperation.NextBlock)
        setter.cursor.setBlockFormat(hair)
        yield cost  # not before: Qt would lay out the unfinished table


def _merged(table: QTextTable, block: Block, first: int, last: int) -> set[tuple[int, int]]:
    """Unite the cells of rows ``[first, last)`` that one of the article's takes; give the places that it takes so."""
    taken: set[tuple[int, int]] = set()
    for row, column, rows, columns in block.spans:
        begin, end = max(row, first), min(row + rows, last)
        if begin >= end:
            continue
        table.mergeCells(begin - first, column, end - begin, columns)
        places = {(at, beside) for at in range(begin, end) for beside in range(column, column + columns)}
        taken |= places - {(row, column)}
    return taken


def _chunks(block: Block) -> Iterator[tuple[int, int]]:
    """Part the rows of a table, half-open."""
    first = held = 0
    for number, row in enumerate(block.rows):
        held += sum(_CELL + sum(len(run.text) for run in cell) for cell in row)
        if held > _CHUNK and number >= block.header_rows:
            yield first, number + 1
            first, held = number + 1, 0
    if first < len(block.rows):
        yield first, len(block.rows)


def _rtl(runs: tuple[Run, ...]) -> bool:
    return bool(runs) and reads_rtl(runs[0].text)


def _width(text: str) -> int:
    """Give the width of a text in Latin letters."""
    return len(text) if text.isascii() else sum(2 if east_asian_width(c) in "WF" else 1 for c in text[:200])


def _needs(block: Block, columns: int) -> tuple[list[int], list[int]]:
    """Give, for each column, the widths in letters of its longest word and of its longest cell."""
    words, lines = [1] * columns, [1] * columns
    wide = {(span.row, span.column) for span in block.spans if span.columns > 1}
    for number, row in enumerate(block.rows[:_MOST]):
        for column, cell in enumerate(row):
            if (number, column) in wide:
                continue
            text = "".join(run.text for run in cell)
            lines[column] = max(lines[column], _width(text))
            words[column] = max([words[column], *map(_width, text.split())])
    return words, lines


def _scale(setter: TableSetter, words: list[int], lines: list[int], room: float) -> tuple[float, bool]:
    """Give the scale of the type, and whether the table takes all of the column's width."""
    for scale in _SCALES:
        letter = QFontMetricsF(setter.formats.small(scale).font()).averageCharWidth() * 1.05
        if sum(lines) * letter <= room:
            return scale, False
        if sum(min(line, max(word, 14)) for word, line in zip(words, lines, strict=True)) * letter <= room:
            return scale, True
    return _SCALES[-1], True


def _shares(words: list[int], lines: list[int]) -> list[float]:
    """Share the width among the columns: each gets its longest word, and more the more it holds."""
    wants = [min(word, 30) + min(line, 240) ** 0.5 * 2 for word, line in zip(words, lines, strict=True)]
    return [100 * want / sum(wants) for want in wants]
