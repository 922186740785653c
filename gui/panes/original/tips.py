"""Tool tips that are no wider than what they belong to."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QToolTip, QWidget

_EDGES = 24
"""Pixels that the frame of a tool tip takes of its width."""
_LEAST = 120
"""Pixels that it has in any case."""


def wrapped(words: str, width: int, metrics: QFontMetrics) -> str:
    """Break words into lines of at most ``width`` pixels, a word that is longer too."""
    lines: list[str] = []
    for paragraph in words.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if metrics.horizontalAdvance(longer) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            line = word
            while metrics.horizontalAdvance(line) > width and len(line) > 1:
                fits = next(n for n in range(len(line) - 1, 0, -1) if n == 1 or _fits(line[:n], width, metrics))
                lines.append(line[:fits])
                line = line[fits:]
        lines.append(line)
    return "\n".join(lines)


def _fits(words: str, width: int, metrics: QFontMetrics) -> bool:
    return metrics.horizontalAdvance(words) <= width


def show_tip(place: QPoint, words: str, owner: QWidget) -> None:
    """Show a tool tip at a place of the screen, no wider than its owner."""
    width = max(_LEAST, owner.width() - _EDGES)
    QToolTip.showText(place, wrapped(words, width, QFontMetrics(QToolTip.font())), owner)
