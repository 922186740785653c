"""Which blocks and lines of a document stand where, among those that Qt has laid out.

Qt's own search goes through a document from its beginning, and through what is not laid out yet as if it were.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from gui.typesetting.formats import SPACE

_BELOW = 40
"""Pixels below the view in which a block may still show something, such as the edge of its ground."""


def blocks_in_sight(view: QTextEdit) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the blocks in sight and the one before them, with where in the view their lines begin."""
    layout = view.document().documentLayout()
    scrolled = QPointF(-view.horizontalScrollBar().value(), -view.verticalScrollBar().value())
    block = _first_of_table(block_at(view.document(), -scrolled.y()))
    if block.previous().isValid():
        block = block.previous()
    height = view.viewport().height()
    while is_laid_out(block):
        box = layout.blockBoundingRect(block).translated(scrolled)
        if box.top() > height + _BELOW:
            return
        if not block.blockFormat().hasProperty(SPACE):
            yield block, box
        block = block.next()


def is_laid_out(block: QTextBlock) -> bool:
    """Tell whether there is such a block and it has lines."""
    return block.isValid() and block.layout().lineCount() > 0


def block_at(document: QTextDocument, y: float) -> QTextBlock:
    """Give the last block that begins at or above a height of the document, or the first block of all.

    In a table, where blocks stand side by side, it is the first one of those that a height meets.
    """
    layout = document.documentLayout()
    low, high = 0, document.blockCount()  # the block that is wanted is in [low, high)
    while high - low > 1:
        middle = (low + high) // 2
        block = document.findBlockByNumber(middle)
        if is_laid_out(block) and layout.blockBoundingRect(block).top() <= y:
            low = middle
        else:
            high = middle
    found = document.findBlockByNumber(low)
    block = _first_of_table(found)
    while block != found:
        box = layout.blockBoundingRect(block)
        if box.top() <= y < box.bottom():
            return block
        block = block.next()
    return found


def line_at(document: QTextDocument, y: float) -> int:
    """Give the position at which the line at a height of the document begins."""
    block = block_at(document, y)
    layout = block.layout()
    y -= document.documentLayout().blockBoundingRect(block).top()
    low, high = 0, layout.lineCount()
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if layout.lineAt(middle).y() <= y else (low, middle)
    return block.position() + (layout.lineAt(low).textStart() if high else 0)


def _first_of_table(block: QTextBlock) -> QTextBlock:
    """Give the first block of the table that a block stands in; of others the block itself."""
    table: Any = QTextCursor(block).currentTable()  # or None, whatever its types say
    return block if table is None else table.firstCursorPosition().block()
