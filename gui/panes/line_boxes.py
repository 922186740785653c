"""Where the characters of a block of text stand, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextLayout, QTextLine


def _x(line: QTextLine, position: int) -> float:
    """Give where a position of the block stands in its line."""
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


def boxes(
    layout: QTextLayout, begin: int, stop: int, first: int, last: int, *, goes_on: bool = False
) -> Iterator[QRectF]:
    """Yield the places of the positions ``[begin, stop)`` of a block in its lines ``[first, last]``.

    They are relative to the block. An empty end gets a sliver where the piece ``goes_on`` in the next block.
    """
    found = layout.lineForTextPosition(begin)
    number = max(first, found.lineNumber() if found.isValid() else first)
    while number <= last:
        line = layout.lineAt(number)
        left, right = line.textStart(), line.textStart() + line.textLength()
        if left > stop or (left == stop and left > begin):
            return
        x, end = _x(line, max(begin, left)), _x(line, min(stop, right))
        if x > end:
            x, end = end, x  # text that runs from right to left
        if end == x and (stop > right or goes_on):
            end = x + 4.0  # an empty line
        if end > x:
            yield QRectF(x, line.y(), end - x, line.height())
        number += 1
