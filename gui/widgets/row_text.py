"""Words in the rows of lists: in one line, as long as there is room, in the direction in which they are read."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from gui.widgets.direction import is_mirrored


@lru_cache(maxsize=4096)
def runs_left(words: str) -> bool:
    """Tell whether words run from right to left: whether their first letter does."""
    sides = (unicodedata.bidirectional(letter) for letter in words)
    return next((side for side in sides if side in ("L", "R", "AL")), "L") != "L"


def in_one_line(words: str) -> str:
    """Give words without line breaks, tabs and what else is white."""
    return " ".join(words.split())


def apart(words: str) -> str:
    """Give words for the head of a line that goes on from left to right, whichever way they run themselves."""
    return f"\u200e\u2067{words}\u2069" if runs_left(words) else words


def draw_words(
    painter: QPainter,
    room: QRect,
    words: str,
    font: QFont,
    *,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    follow: bool = False,
) -> int:
    """Draw words in the painter's pen where lines of a room begin, cut where it ends; give their width in pixels.

    Args:
        painter: What draws.
        room: Where there is room for them.
        words: A line of text.
        font: What they are set in.
        cut: What of them goes where the room is too small.
        follow: Whether words that run against the window stand at the other side of the room.
    """
    if room.width() <= 0:
        return 0
    from_right = runs_left(words)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, cut, room.width())
    painter.save()
    painter.setFont(font)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    at_right = is_mirrored() != (follow and from_right != is_mirrored())
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()
    return metrics.horizontalAdvance(shown)
