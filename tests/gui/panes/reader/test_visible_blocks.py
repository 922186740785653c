"""Which blocks and lines stand at a height: what a search through all of them finds, without laying any out."""

import pytest
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from gui.panes.reader import visible_blocks


@pytest.fixture
def document(qapp: object) -> QTextDocument:
    """Paragraphs, a table whose cells are of unlike heights, and paragraphs again."""
    made = QTextDocument()
    made.setTextWidth(300)
    cursor = QTextCursor(made)
    for number in range(30):
        cursor.insertText(f"The quay was empty on day {number}. " * 8)
        cursor.insertBlock()
    cursor.insertText("Of ropes:")  # before and after a table Qt lays an empty block over its rows
    table = cursor.insertTable(5, 3)
    for row in range(5):
        for column in range(3):
            table.cellAt(row, column).firstCursorPosition().insertText("rope\n" * (1 + (row * 5 + column * 7) % 4))
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("Of tides:")
    for number in range(30):
        cursor.insertBlock()
        cursor.insertText(f"The tide was low on day {number}. " * 8)
    return made


def blocks(document: QTextDocument) -> list[QTextBlock]:
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def test_the_block_at_a_height_is_the_first_that_has_it(document: QTextDocument) -> None:
    height = int(document.size().height())
    boxes = [(block, document.documentLayout().blockBoundingRect(block)) for block in blocks(document)]
    found = 0
    for y in range(-20, height + 20, 3):
        right = next((block for block, box in boxes if box.top() <= y < box.bottom()), None)
        if right is not None:
            found += 1
            assert visible_blocks.block_at(document, y).blockNumber() == right.blockNumber()
    assert found > height / 3 * 0.9
    assert visible_blocks.block_at(document, -20).blockNumber() == 0
    assert visible_blocks.block_at(document, height + 20).blockNumber() == document.blockCount() - 1


def test_the_line_at_a_height(document: QTextDocument) -> None:
    document.size()
    block = document.findBlockByNumber(7)
    top = document.documentLayout().blockBoundingRect(block).top()
    layout = block.layout()
    assert layout.lineCount() > 2
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        for y in (line.y() + 0.5, line.y() + line.height() - 0.5):
            assert visible_blocks.line_at(document, top + y) == block.position() + line.textStart()


def test_what_is_not_laid_out_stays_so(document: QTextDocument) -> None:
    document.size()
    document.setTextWidth(200)
    layout = document.documentLayout()
    layout.blockBoundingRect(document.findBlockByNumber(10))
    lines = sum(block.layout().lineCount() for block in blocks(document))
    last = [block for block in blocks(document) if visible_blocks.is_laid_out(block)][-1]
    assert last.blockNumber() < 30
    assert visible_blocks.block_at(document, 1e9) == last
    assert last.contains(visible_blocks.line_at(document, 1e9))
    assert sum(block.layout().lineCount() for block in blocks(document)) == lines
