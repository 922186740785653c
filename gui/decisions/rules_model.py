"""The rules that hold, as a table that is filtered and sorted by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gui.decisions.rule_words import rule_words, sentence
from gui.language.speech import digits, noted, tr

if TYPE_CHECKING:
    from core.corrections.rules import Rule

COLUMNS = (noted("What"), noted("Where"), noted("Text"), noted("Pieces"), noted("Used"))
WHAT, WHERE, TEXT, PIECES, USED = range(5)
_TIPS = {
    PIECES: noted("In how many places of the open articles it acts"),
    USED: noted("In how many articles it has acted"),
}
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LONGEST_TIP = 600  # characters
_Index = QModelIndex | QPersistentModelIndex


class RulesModel(QAbstractTableModel):
    """A row a rule, in the order in which they were made until a column is chosen.

    Attributes:
        rules: All rules, listed or not.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rules: list[Rule] = []
        self._words: list[tuple[str, str, str]] = []
        self._searched: list[str] = []
        self._pieces: Mapping[Rule, int] = {}
        self._used: Mapping[Rule, int] = {}
        self._filter: list[str] = []
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._order: list[int] = []

    def set_rules(self, rules: Sequence[Rule], used: Mapping[Rule, int], pieces: Mapping[Rule, int]) -> None:
        """List other rules; ``pieces`` may be filled in later, which ``show_pieces`` shows."""
        self.beginResetModel()
        self.rules, self._used, self._pieces = list(rules), used, pieces
        self._words = [rule_words(rule) for rule in rules]
        self._searched = [
            "\n".join((*words[:2], rule.snippet)).casefold() for words, rule in zip(self._words, rules, strict=True)
        ]
        self._set_order()
        self.endResetModel()

    def set_filter(self, words: str) -> None:
        """List the rules in which all of these words stand: in what they do, where, or in their text."""
        self.beginResetModel()
        self._filter = words.casefold().split()
        self._set_order()
        self.endResetModel()

    def show_pieces(self) -> None:
        """Show what was counted by now."""
        if self._order:
            self.dataChanged.emit(self.index(0, PIECES), self.index(len(self._order) - 1, PIECES))

    def is_sorted_by_pieces(self) -> bool:
        """Tell whether the order hangs on what is counted."""
        return self._sorted_by[0] == PIECES

    def sort_again(self) -> None:
        """Bring the rows into order by what was counted by now."""
        self._reorder()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if (column, order) != self._sorted_by:
            self._sorted_by = (column, order)
            self._reorder()

    def _reorder(self) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        numbers = [self._order[index.row()] for index in before]
        self._set_order()
        rows = {number: row for row, number in enumerate(self._order)}
        after = [self.index(rows[number], index.column()) for number, index in zip(numbers, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _set_order(self) -> None:
        found = self._searched
        self._order = [number for number, text in enumerate(found) if all(word in text for word in self._filter)]
        column, order = self._sorted_by
        if column >= 0:
            self._order.sort(key=self._key(column), reverse=order is Qt.SortOrder.DescendingOrder)

    def _key(self, column: int) -> Any:
        if column == PIECES:
            return lambda number: self._pieces.get(self.rules[number], -1)
        if column == USED:
            return lambda number: self._used.get(self.rules[number], 0)
        return lambda number: self._words[number][column].casefold()

    def rule_in(self, row: int) -> Rule:
        """Give the rule of a row."""
        return self.rules[self._order[row]]

    def listed(self) -> list[Rule]:
        """Give the rules that are listed, in their order."""
        return [self.rules[number] for number in self._order]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(COLUMNS[section])
            if role == Qt.ItemDataRole.ToolTipRole:
                return tr(_TIPS[section]) if section in _TIPS else None
            if role == Qt.ItemDataRole.TextAlignmentRole and section in (PIECES, USED):
                return _RIGHT
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        number, column = self._order[index.row()], index.column()
        rule = self.rules[number]
        if role == Qt.ItemDataRole.DisplayRole:
            if column == PIECES:
                count = self._pieces.get(rule)
                return "…" if count is None else digits(count)
            return digits(self._used.get(rule, 0)) if column == USED else self._words[number][column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{sentence(rule)}." if column != TEXT else rule.snippet[:_LONGEST_TIP]
        if role == Qt.ItemDataRole.AccessibleTextRole and column == WHAT:
            return sentence(rule)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (PIECES, USED):
            return _RIGHT
        return None
