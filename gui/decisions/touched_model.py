"""The pieces that a rule would touch, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gui.language.speech import digits, noted, tr
from gui.widgets.words import beginning

if TYPE_CHECKING:
    from gui.decisions.rule_effects import Touched

COLUMNS = (noted("Article"), noted("Line"), noted("Text"), noted("What happens"))
ARTICLE, LINE, TEXT, HAPPENS = range(4)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_SHOWN = 120  # code points of a piece
_Index = QModelIndex | QPersistentModelIndex


class TouchedModel(QAbstractTableModel):
    """A row a piece, in the order of the articles and of their originals."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Touched] = []

    def clear(self) -> None:
        """Show none."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def add(self, rows: Sequence[Touched]) -> None:
        """Show more, below those that are shown."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def rows(self) -> Sequence[Touched]:
        """Give all that are shown."""
        return self._rows

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(COLUMNS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole and section == LINE:
                return _RIGHT
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == LINE:
            return _RIGHT
        return None

    @staticmethod
    def _words(row: Touched, column: int) -> str:
        source = row.article.source
        if column == ARTICLE:
            return row.article.title or source.name
        if column == LINE:
            return digits(row.line)
        if column == TEXT:
            return beginning(source.text[row.span.start : min(row.span.end, row.span.start + 4 * _SHOWN)], _SHOWN)
        return tr(row.effect.value)
