"""Where the mark of what was removed stands: beside letters, bullets and numbers, never on one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextCursor

from gui.typesetting.formats import CONTINUED, MARKER_GAP, PAD, PAINTED, Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextLine

    from gui.typesetting.placed_text import PlacedText

_BETWEEN = 0.6
"""Room above a block that nothing stands above, in em."""
_EDGE = 0.4
"""How far a mark between blocks stands from the edge where lines begin, in em."""
_APART = 1.5
"""Pixels between a mark and a letter."""
_LEAST = 1.5
"""How far a mark reaches at least, in pixels."""


class Spot(NamedTuple):
    """Where a mark stands, and how far it may reach from there, in pixels."""

    middle: QPointF
    room: float


class Shown(NamedTuple):
    """A block that is shown: the block, and where in the view its lines begin and end."""

    block: QTextBlock
    box: QRectF


def spot(
    placed: PlacedText, shown: Shown, before: Shown | None, position: int, *, em: float, size: float, width: float
) -> Spot:
    """Give where a mark stands: above the gap in its line, or between two blocks at the edge where lines begin.

    Args:
        placed: What of the text stands where.
        shown: The block that the mark belongs to.
        before: The block before it.
        position: Of the mark in its block.
        em: The size of the text.
        size: How far the mark reaches from its middle at most.
        width: Of the view.
    """
    block, box = shown
    line = block.layout().lineForTextPosition(position)
    rtl = block.textDirection().name == "RightToLeft"
    edge = width - _EDGE * em if rtl else _EDGE * em
    if not line.isValid():
        return Spot(QPointF(edge, box.top()), size)
    if _begins(placed, block, position):
        top = box.top() - (PAD * em if block.blockFormat().intProperty(PAINTED) == Painted.CODE else 0)
        above = before.box.bottom() if before is not None and before.box.bottom() < top else top - _BETWEEN * em
        return _clear(QPointF(edge, (above + top) / 2), shown, before, 0, size)
    x = _x(line, position)
    if position > line.textStart() and block.document().characterAt(block.position() + position - 1).isspace():
        x = (x + _x(line, position - 1)) / 2
    elif position == block.length() - 1:  # behind the text
        x += -0.25 * em if rtl else 0.25 * em
    x = max(0.35 * em, min(box.left() + x, width - 0.35 * em))
    return _clear(QPointF(x, box.top() + line.y() - 0.05 * em), shown, before, line.lineNumber(), size)


def _begins(placed: PlacedText, block: QTextBlock, position: int) -> bool:
    """Tell whether nothing of the text stands before a position of a paragraph or an item."""
    if block.blockFormat().boolProperty(CONTINUED):
        return False
    table: Any = QTextCursor(block).currentTable()  # or None, whatever its types say
    if table is not None:
        return False
    if placed.offset(block.position()) == placed.offset(block.position() + position):
        return True
    hangs = block.blockFormat().textIndent() < 0  # as the bullet or number of an item does, with the gap behind it
    return hangs and position == block.text().find(MARKER_GAP) + 1


def _clear(wanted: QPointF, shown: Shown, before: Shown | None, number: int, size: float) -> Spot:
    """Give the place above or below the one that is wanted at which a mark touches no letter.

    That is between the line of ``shown`` and the one before it. Where that is too narrow, the mark is to be smaller.
    """
    x, y, reach = wanted.x(), wanted.y(), size + _APART
    floor = _ink(shown, number, x, reach).top()
    ceiling = floor - 4 * reach
    if number:
        ceiling = _ink(shown, number - 1, x, reach).bottom()
    elif before is not None and before.box.bottom() <= shown.box.top() and before.block.layout().lineCount():
        ceiling = _ink(before, before.block.layout().lineCount() - 1, x, reach).bottom()
    if floor - ceiling < 2 * reach:
        return Spot(QPointF(x, (floor + ceiling) / 2), max(_LEAST, (floor - ceiling) / 2 - _APART))
    return Spot(QPointF(x, max(ceiling + reach, min(y, floor - reach))), size)


def _ink(shown: Shown, number: int, x: float, reach: float) -> QRectF:
    """Give what the letters of a line cover near ``x`` of the view; a line of no height at its middle without any."""
    line = shown.block.layout().lineAt(number)
    near = x - shown.box.left()
    ends = sorted((line.xToCursor(near - reach), line.xToCursor(near + reach)))
    first, last = max(line.textStart(), ends[0] - 1), min(line.textStart() + line.textLength(), ends[1] + 1)
    found = QRectF()
    for run in line.glyphRuns(first, last - first) if last > first else []:
        font = run.rawFont()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            ink = font.boundingRect(glyph).translated(place)
            if ink.right() > near - reach and ink.left() < near + reach and ink.height() > 0:
                found = found.united(ink)
    if found.isNull():
        found = QRectF(near, line.y() + line.height() / 2, 0, 0)
    return found.translated(shown.box.topLeft())


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
