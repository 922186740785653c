"""The control for how sure Winnow must be before it removes code: three named levels of one threshold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.article.article import Article
from core.article.threshold import THRESHOLD
from gui.removals.level_row import LevelRow, Words
from gui.removals.pieces import Piece


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

    def show_changes(self, article: Article, pieces: Sequence[Piece]) -> None:
        """Say on each button how many pieces more or fewer would go by its level, as far as can be told beforehand."""
        now = article.threshold
        sure = [
            (piece.found.confidence, number)
            for number, piece in enumerate(pieces)
            if piece.found.detector.startswith("leaks")
        ]
        for level, (_, threshold, _) in enumerate(LEVELS):
            less, more = sorted((now, threshold))
            between = [number for confidence, number in sure if less <= confidence < more]
            change = len(between) if threshold < now else -len(between)
            words = f"{len(between):,} {'more' if change > 0 else 'fewer'} would go" if between else ""
            self.tell_change(level, change, words, between)
