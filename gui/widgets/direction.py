"""What must be told in which direction the window lies: where languages are written from the right, it is mirrored.

Qt mirrors layouts, menus and the alignment of texts; not margins, nor what is painted by hand.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QGuiApplication


def is_mirrored() -> bool:
    """Tell whether the window lies from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Give margins of which one is where lines begin, and one where they end."""
    return QMargins(end, top, start, bottom) if is_mirrored() else QMargins(start, top, end, bottom)


def segment(number: int, count: int) -> str:
    """Give the name, for the style sheet, of the segment of a number in a row: ``first`` is the left one."""
    if is_mirrored():
        number = count - 1 - number
    return {0: "first", count - 1: "last"}.get(number, "middle")


def placed(part: QRect, box: QRect) -> QRect:
    """Give where a part of a box lies that was measured from its left."""
    if not is_mirrored():
        return part
    return QRect(box.left() + box.right() - part.right(), part.top(), part.width(), part.height())
