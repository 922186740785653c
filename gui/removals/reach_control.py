"""The control for how much of a page goes beside its article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.article.reach import Reach
from core.article.removal import OF_PAGE, Kind
from gui.language.speech import noted, plural, share, tr
from gui.removals.level_row import LevelRow, Words
from gui.removals.pieces import Piece

LEVELS: Final = {
    Reach.LESS: Words(
        noted("Less"),
        noted("Remove only what is surely beside the article: {least} sure or more"),
        noted("Less of the page goes"),
    ),
    Reach.USUAL: Words(
        noted("Usual"),
        noted("Remove what is probably beside the article; headings, cells and short lines only where that is surer"),
        noted("The usual part of the page goes"),
    ),
    Reach.MORE: Words(
        noted("More"),
        noted(
            "Remove whatever is more likely beside the article than part of it, headings and captions of "
            "it too: {least} sure or more"
        ),
        noted("More of the page goes"),
    ),
}
"""What each reach is called, from the one that removes least to the one that removes most."""

_HELP = noted("How much of the page goes beside the article; scripts, styles and hidden text always do")


def reach_tip(reach: Reach) -> str:
    """Say what choosing a reach does."""
    return tr(LEVELS[reach].tip, least=share(reach.least))


def _words() -> list[Words]:
    return [Words(tr(one.name), reach_tip(reach), tr(one.accessible)) for reach, one in LEVELS.items()]


class ReachControl(LevelRow):
    """A row of buttons, one of them pressed.

    Signals:
        reach_chosen: the Reach that the reader chose.
    """

    reach_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Page"), tr("How much of the page goes"), tr(_HELP), _words(), parent)
        self.group.idClicked.connect(lambda number: self.reach_chosen.emit(list(LEVELS)[number]))

    def show_reach(self, reach: Reach) -> None:
        """Press the button of a reach without announcing it."""
        self.press([level is reach for level in LEVELS])

    def show_changes(self, pieces: Sequence[Piece]) -> None:
        """Say how many pieces fewer would go with less, as far as they tell that."""
        fewer = [
            number
            for number, (found, stays) in enumerate(pieces)
            if not stays
            and found.detector == OF_PAGE
            and found.kind is Kind.FURNITURE
            and found.confidence < Reach.LESS.least
        ]
        self.tell_change(
            0,
            -len(fewer),
            plural("%n of the pieces below would stay", "%n of the pieces below would stay", len(fewer))
            if fewer
            else "",
            fewer,
        )
