"""The control for how sure Winnow must be before it removes code: three named levels of one threshold."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.article.article import Article
from core.article.threshold import THRESHOLD
from gui.removals.level_row import LevelRow, Words


class Level(NamedTuple):
    """A named threshold, and what choosing it does."""

    name: str
    threshold: float
    tip: str


LEVELS: Final = (
    Level("Careful", 0.8, "Remove only code that has almost certainly leaked, to the letter"),
    Level("Balanced", THRESHOLD, "Remove code that has more likely leaked than not"),
    Level("Thorough", 0.3, "Remove code that may well have leaked"),
)
"""From the one that removes least to the one that removes most."""

_HELP = "How sure Winnow must be that code leaked, and where it begins and ends; what is less sure is marked and stays"


class LevelControl(LevelRow):
    """A row of buttons, one of them pressed; none where the threshold has no name.

    Signals:
        threshold_chosen: the threshold of the level that the reader chose.
    """

    threshold_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        words = [
            Words(level.name, f"{level.tip}: {level.threshold:.0%} sure or more", f"{level.name} cleaning")
            for level in LEVELS
        ]
        super().__init__("Cleaning", "Cleaning level", _HELP, words, parent)
        self.group.idClicked.connect(lambda number: self.threshold_chosen.emit(LEVELS[number].threshold))

    def show_threshold(self, threshold: float) -> None:
        """Press the button of a threshold without announcing it; none where it has no name."""
        self.press([level.threshold == threshold for level in LEVELS])

    def show_changes(self, article: Article) -> None:
        """Say on each button how many pieces more or fewer would go by its level, as far as can be told beforehand."""
        sure = sorted(
            one.confidence for one in (*article.removals, *article.suspected) if one.detector.startswith("leaks")
        )
        now = bisect_left(sure, article.threshold)
        for number, level in enumerate(LEVELS):
            more = now - bisect_left(sure, level.threshold)
            self.tell_change(number, more, f"{abs(more):,} {'more' if more > 0 else 'fewer'} would go" if more else "")
