"""The control for how sure Winnow must be before it removes code: three named levels of one threshold."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from core.article.article import Article
from core.article.threshold import THRESHOLD
from gui.widgets import theme


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


class LevelControl(QWidget):
    """A row of buttons, one of them pressed; none where the threshold has no name.

    Signals:
        threshold_chosen: the threshold of the level that the reader chose.
    """

    threshold_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Cleaning level")
        self.setAccessibleDescription(_HELP)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.label = QLabel("Cleaning")
        self.label.setProperty("role", "faint")
        self.label.setContentsMargins(0, 0, theme.SPACE, 0)
        self.label.setToolTip(_HELP)
        row.addWidget(self.label)
        self.buttons: list[QToolButton] = []
        for number, level in enumerate(LEVELS):
            button = QToolButton()
            button.setText(level.name)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            ends = {0: "first", len(LEVELS) - 1: "last"}
            button.setProperty("segment", ends.get(number, "middle"))
            tip = f"{level.tip}: {level.threshold:.0%} sure or more"
            button.setToolTip(tip)
            button.setAccessibleName(f"{level.name} cleaning")
            button.setAccessibleDescription(tip)
            self._group.addButton(button, number)
            row.addWidget(button)
            self.buttons.append(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(lambda number: self.threshold_chosen.emit(LEVELS[number].threshold))

    def show_threshold(self, threshold: float) -> None:
        """Press the button of a threshold without announcing it; none where it has no name."""
        self._group.setExclusive(False)
        for button, level in zip(self.buttons, LEVELS, strict=True):
            button.setChecked(level.threshold == threshold)
        self._group.setExclusive(True)

    def show_changes(self, article: Article) -> None:
        """Say on each button how many pieces more or fewer would go by its level, as far as can be told beforehand."""
        sure = sorted(
            one.confidence for one in (*article.removals, *article.suspected) if one.detector.startswith("leaks")
        )
        now = bisect_left(sure, article.threshold)
        for button, level in zip(self.buttons, LEVELS, strict=True):
            more = now - bisect_left(sure, level.threshold)
            button.setText(f"{level.name} {more:+,}".replace("-", "\N{MINUS SIGN}") if more else level.name)
            change = f"\n{abs(more):,} {'more' if more > 0 else 'fewer'} would go" if more else ""
            button.setToolTip(f"{level.tip}: {level.threshold:.0%} sure or more{change}")
