"""All the articles that are open, as a list model: newest last, each named and weighed in a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate

from core.article import Article

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """An open article, and the seconds that it took to clean."""

    article: Article
    seconds: float

    @property
    def key(self) -> str | None:
        """What makes it the same article when it is opened again: its path."""
        return self.article.source.path


class NarrowRows(QStyledItemDelegate):
    """Rows as wide as the list and no wider: a long title is elided instead of scrolled."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())


class Shelf(QAbstractListModel):
    """The list of the open articles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, row: int) -> Entry:
        return self._entries[row]

    def put(self, article: Article, seconds: float) -> int:
        """Add an article, or replace the one of the same file; give its row."""
        entry = Entry(article, seconds)
        for row, other in enumerate(self._entries):
            if entry.key is not None and other.key == entry.key:
                self._entries[row] = entry
                at = self.index(row)
                self.dataChanged.emit(at, at)
                return row
        row = len(self._entries)
        self.beginInsertRows(QModelIndex(), row, row)
        self._entries.append(entry)
        self.endInsertRows()
        return row

    def replace(self, old: Article, article: Article, seconds: float) -> int:
        """Put a new form of an article into its place; give its row, or -1 if it is not here any more."""
        for row, entry in enumerate(self._entries):
            if entry.article is old:
                self._entries[row] = Entry(article, seconds)
                self.dataChanged.emit(self.index(row), self.index(row))
                return row
        return -1

    def take(self, row: int) -> Entry:
        """Remove and give the entry of a row."""
        self.beginRemoveRows(QModelIndex(), row, row)
        entry = self._entries.pop(row)
        self.endRemoveRows()
        return entry

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        article = self._entries[index.row()].article
        if role == Qt.ItemDataRole.DisplayRole:
            return article.title or article.source.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return article.source.path or article.source.name
        return None
