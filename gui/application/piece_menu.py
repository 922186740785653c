"""The menu of pieces of the original, in the list of removals and on a highlight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from core.article.correction import Decision
from gui.language.speech import digits, plural, tr
from gui.removals.details import check_kind, kinds_menu

if TYPE_CHECKING:
    from gui.application.decision_actions import DecisionActions
    from gui.removals.pieces import Piece


class PieceMenu(QMenu):
    """What can be done with pieces, and with all that are like the first of them."""

    def __init__(
        self,
        owner: QWidget,
        acts: DecisionActions,
        numbers: Sequence[int],
        select: Callable[[Sequence[int]], None],
        keys: Callable[[str], QKeySequence],
    ) -> None:
        """Make the menu.

        Args:
            owner: The widget that it belongs to.
            acts: Carries out what is chosen.
            numbers: The pieces, by their indices in those of the article in front; one at least.
            select: Selects pieces in the list.
            keys: Gives the key of an action of the window by its name.
        """
        super().__init__(owner)
        self._acts, self._select, self._keys = acts, select, keys
        pieces = acts.pieces()
        chosen = [pieces[number] for number in numbers]
        removed = [number for number in numbers if not pieces[number].suspected]
        staying = [number for number in numbers if pieces[number].suspected]
        if len(numbers) == 1:
            self._add(
                tr("Remove {piece}", piece=chosen[0].label)
                if staying
                else tr("Restore {piece}", piece=chosen[0].label),
                lambda: acts.toggle(numbers),
                "toggle_removal",
            )
        else:
            if removed:
                key = "toggle_removal"
                self._add(
                    plural("Restore %n Pieces", "Restore %n Piece", len(removed)),
                    lambda: acts.restore(removed),
                    key,
                )
            if staying:
                key = "" if removed else "toggle_removal"
                self._add(
                    plural("Remove %n Pieces", "Remove %n Piece", len(staying)),
                    lambda: acts.remove(staying),
                    key,
                )
        kinds = kinds_menu(self, lambda kind: acts.call_it(kind, numbers))
        check_kind(kinds, {piece.found.kind for piece in chosen})
        self.addMenu(kinds)
        self._add(tr("Copy"), lambda: acts.copy(numbers))
        self.addSeparator()
        first = chosen[0]
        self._add_alike(tr("All {kind}", kind=first.label), pieces, lambda piece: piece.found.kind is first.found.kind)
        self._add_alike(tr("All with This Reason"), pieces, lambda piece: piece.found.reason == first.found.reason)
        if len(numbers) == 1:
            self.addSeparator()
            if not staying or first.restored:
                self._add(tr("Always Keep This…"), lambda: acts.make_rule(numbers[0], Decision.KEEP))
            if staying:
                self._add(tr("Always Remove This…"), lambda: acts.make_rule(numbers[0], Decision.REMOVE))

    def _add(self, words: str, act: Callable[[], object], key: str = "") -> None:
        action = self.addAction(words.replace("&", "&&"))
        if key:
            action.setShortcut(self._keys(key))
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _=False: act())

    def _add_alike(self, title: str, pieces: Sequence[Piece], alike: Callable[[Piece], bool]) -> None:
        """Add a menu for all pieces that are alike, if they are several."""
        numbers = [number for number, piece in enumerate(pieces) if alike(piece)]
        if len(numbers) < 2:
            return
        removed = [number for number in numbers if not pieces[number].suspected]
        staying = [number for number in numbers if pieces[number].suspected]
        menu = self.addMenu(f"{title} ({digits(len(numbers))})".replace("&", "&&"))
        for words, some, act in (
            (plural("Restore %n Pieces", "Restore %n Piece", len(removed)), removed, self._acts.restore),
            (plural("Remove %n Pieces", "Remove %n Piece", len(staying)), staying, self._acts.remove),
            (tr("Select in the List"), numbers, self._select),
        ):
            if some:
                action = menu.addAction(words)
                action.triggered.connect(lambda _=False, act=act, some=some: act(some))
