"""What of an article's text is selected in the document that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractSlider

from core.article.span import Span
from gui.typesetting.formats import CONTINUED

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QTextEdit

    from gui.typesetting.placed_text import PlacedText

_BROWSED = Qt.TextInteractionFlag.TextBrowserInteraction


def chosen(cursor: QTextCursor, placed: PlacedText) -> list[Span]:
    """Give the spans of ``Article.text`` that are highlighted, in order, none of them empty."""
    return [span for row in _rows(cursor, placed) for span in row if span.length > 0]


def copied(cursor: QTextCursor, placed: PlacedText, text: str) -> str:
    """Give what is highlighted of an article's text; cells are parted as in the text of a table."""
    return "\n".join(" | ".join(text[start:end] for start, end in row) for row in _rows(cursor, placed))


def _rows(cursor: QTextCursor, placed: PlacedText) -> list[list[Span]]:
    """Give what is highlighted, which between two cells of a table is a rectangle, not all from one to the other."""
    stretches = [[(cursor.selectionStart(), cursor.selectionEnd())]]
    if cursor.hasComplexSelection():
        table, found = cursor.currentTable(), cursor.selectedTableCells()
        assert isinstance(found, tuple)  # which its type does not say
        top, rows, left, columns = found
        cells = [[table.cellAt(row, left + n) for n in range(columns)] for row in range(top, top + rows)]
        stretches = [[(cell.firstPosition(), cell.lastPosition()) for cell in row] for row in cells]
        stretches = _once(stretches)
    return [[Span(placed.offset(start), placed.offset(end)) for start, end in row] for row in stretches]


def _once(stretches: list[list[tuple[int, int]]]) -> list[list[tuple[int, int]]]:
    """Give what cells hold, that of a cell which takes several places in the first of them alone."""
    seen: set[int] = set()
    made: list[list[tuple[int, int]]] = []
    for row in stretches:
        made.append([])
        for start, end in row:
            made[-1].append((start, start if start in seen else end))
            seen.add(start)
    return made


def whole_paragraph(cursor: QTextCursor) -> QTextCursor | None:
    """Give a selection of the paragraph, if Qt has just selected a block of the document and the break behind it.

    That break would be the first place of the next paragraph, or of the next cell of a table. A long paragraph is
    several blocks.
    """
    first = last = cursor.document().findBlock(cursor.selectionStart())
    ends = (first.position() + first.length() - 1, first.position() + first.length())
    if cursor.selectionStart() != first.position() or cursor.selectionEnd() not in ends:
        return None
    while _is_continued(first):
        first = first.previous()
    while _is_continued(last.next()):
        last = last.next()
    made = QTextCursor(cursor.document())
    made.setPosition(first.position())
    made.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    return made


def begin_selecting(view: QTextEdit, first: Callable[[], QTextCursor]) -> None:
    """Let the keyboard select, from the ``first`` line in sight on where nothing in sight is selected yet."""
    if not view.viewport().rect().intersects(view.cursorRect().adjusted(0, 0, 1, 0)):  # it is no pixel wide
        view.setTextCursor(first())
    # Not always: Qt shows whoever may select by keyboard a cursor in text that runs from right to left.
    view.setTextInteractionFlags(_BROWSED | Qt.TextInteractionFlag.TextSelectableByKeyboard)


def end_selecting(view: QTextEdit) -> None:
    """Let the keyboard select no more once nothing is selected."""
    keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
    if view.textInteractionFlags() & keyboard and not view.textCursor().hasSelection():
        view.setTextInteractionFlags(_BROWSED)


def select_page(view: QTextEdit, pages: int) -> None:
    """Have the selection of a view end a page further down (1) or up (-1), in the same column.

    Qt's own way goes line by line until the lines come to a page, and never ends where the lines of nested tables
    lead it round in a circle.
    """
    cursor, bar = view.textCursor(), view.verticalScrollBar()
    caret = view.cursorRect(cursor)
    place = caret.center() + QPoint(view.horizontalScrollBar().value(), bar.value())
    place.setY(place.y() + pages * max(1, view.viewport().height() - caret.height()))
    layout = view.document().documentLayout()
    if place.y() < 0:
        position = 0
    elif place.y() >= layout.documentSize().height():
        position = view.document().characterCount() - 1
    else:
        position = layout.hitTest(QPointF(place), Qt.HitTestAccuracy.FuzzyHit)
    if (position - cursor.position()) * pages > 0:
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    action = QAbstractSlider.SliderAction
    bar.triggerAction(action.SliderPageStepAdd if pages > 0 else action.SliderPageStepSub)
    view.setTextCursor(cursor)


def _is_continued(block: QTextBlock) -> bool:
    """Tell whether a block goes on with the paragraph of the one before."""
    return block.isValid() and block.blockFormat().boolProperty(CONTINUED)
