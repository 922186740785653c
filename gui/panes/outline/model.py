"""Headings as the tree that their levels make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.language.speech import tr

if TYPE_CHECKING:
    from gui.panes.outline.headings import Headings

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROOT = -1
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_LONGEST = 200
"""Characters of a heading that a row shows."""


class OutlineModel(QAbstractItemModel):
    """A tree in which each heading stands below the last one before it of a higher level."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: Headings | None = None
        self._parents: list[int] = []
        self._rows: list[int] = []  # of each heading among those of its parent
        self._children: dict[int, list[int]] = {}

    def show(self, headings: Headings | None) -> None:
        """Show these headings."""
        levels = headings.levels if headings is not None else ()
        self.beginResetModel()
        self._headings = headings
        self._parents, self._rows, self._children = [], [], {}
        above: list[int] = []  # of the last heading, those that it stands below and itself
        for number, level in enumerate(levels):
            while above and levels[above[-1]] >= level:
                above.pop()
            parent = above[-1] if above else _ROOT
            siblings = self._children.setdefault(parent, [])
            self._parents.append(parent)
            self._rows.append(len(siblings))
            siblings.append(number)
            above.append(number)
        self.endResetModel()

    def of(self, number: int) -> QModelIndex:
        """Give the index of a heading by its number; none for -1."""
        return self.createIndex(self._rows[number], 0, number) if number >= 0 else QModelIndex()

    def number(self, index: _Index) -> int:
        """Give the number of the heading at an index; -1 at none."""
        return int(index.internalId()) if index.isValid() else _ROOT

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        siblings = self._children.get(self.number(parent), ())
        return self.createIndex(row, column, siblings[row]) if column == 0 and 0 <= row < len(siblings) else _NOWHERE

    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        number = self.number(index)
        return self.of(self._parents[number]) if number >= 0 else QModelIndex()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return len(self._children.get(self.number(parent), ()))

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        number = self.number(index)
        if number < 0 or self._headings is None or role not in _SAID:
            return None
        heading = self._headings[number]
        words = heading.words if len(heading.words) <= _LONGEST else heading.words[:_LONGEST] + " …"
        return (
            tr("{heading}, level {level}", heading=words, level=heading.level)
            if role == Qt.ItemDataRole.AccessibleTextRole
            else words
        )
