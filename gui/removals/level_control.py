"""The control for how sure Winnow must be before it removes code: three named levels of one threshold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.article.article import Article
from core.article.threshold import THRESHOLD
from gui.language.speech import noted, plural, share, tr
from gui.removals.level_row import LevelRow, Words
from gui.removals.pieces import Piece


class Level(NamedTuple):
    """A named threshold, and what choosing it does."""

    name: str
    threshold: float
    tip: str


LEVELS: Final = (
    Level(noted("Careful"), 0.8, noted("Remove only code that has almost certainly leaked, to the letter")),
    Level(noted("Balanced"), THRESHOLD, noted("Remove code that has more likely leaked than not")),
    Level(noted("Thorough"), 0.3, noted("Remove code that may well have leaked")),
)
"""From the one that removes least to the one that removes most."""

_HELP = noted(
    "How sure Winnow must be that code leaked, and where it begins and ends; what is less sure is marked and stays"
)


class LevelControl(LevelRow):
    """A row of buttons, one of them pressed; none where the threshold has no name.

    Signals:
        threshold_chosen: the threshold of the level that the reader chose.
    """

    threshold_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        words = [
            Words(
                tr(level.name),
                tr("{tip}: {share} sure or more", tip=tr(level.tip), share=share(level.threshold)),
                tr("{level} cleaning", level=tr(level.name)),
            )
            for level in LEVELS
        ]
        super().__init__(tr("Cleaning"), tr("Cleaning level"), tr(_HELP), words, parent)
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
            words = (
                plural("%n more would go", "%n more would go", change)
                if change > 0
                else plural("%n fewer would go", "%n fewer would go", -change)
            )
            self.tell_change(level, change, words if between else "", between)
