"""All the articles that are open, as a list model: newest last, each named in a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.article.article import Article
from gui.jobs.openings import Home

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """An open article.

    Attributes:
        article: The article, in its newest form.
        seconds: What it took to clean.
        order: Its number among those that were opened again together, if it was.
        group: The key of the group that it was chosen from, if it was.
    """

    article: Article
    seconds: float
    order: int | None = None
    group: str | None = None

    @property
    def key(self) -> str | None:
        """What makes it the same article when it is opened again: its path."""
        return self.article.source.path


class ArticleListModel(QAbstractListModel):
    """The list of the open articles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, row: int) -> Entry:
        return self._entries[row]

    def put(self, article: Article, seconds: float, home: Home | None = None, group: str | None = None) -> int:
        """Add an article, at ``home`` if it has one, or replace the one of the same file; give its row."""
        entry = Entry(article, seconds, home.order if home is not None else None, group)
        for row, other in enumerate(self._entries):
            if entry.key is not None and other.key == entry.key:
                self._entries[row] = replace(entry, order=other.order)
                at = self.index(row)
                self.dataChanged.emit(at, at)
                return row
        row = self._row_for(home)
        self.beginInsertRows(QModelIndex(), row, row)
        self._entries.insert(row, entry)
        self.endInsertRows()
        return row

    def _row_for(self, home: Home | None) -> int:
        if home is not None and home.row is not None:
            return min(home.row, len(self._entries))
        if home is not None and home.order is not None:
            return row_by_order([entry.order for entry in self._entries], home.order)
        return len(self._entries)

    def replace(self, old: Article, article: Article, seconds: float) -> int:
        """Put a new form of an article into its place; give its row, or -1 if it is not here any more."""
        for row, entry in enumerate(self._entries):
            if entry.article is old:
                self._entries[row] = replace(entry, article=article, seconds=seconds)
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
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = len(article.removals)
            return f"{article.title or article.source.name}, {count:,} {'removal' if count == 1 else 'removals'}"
        return None


def row_by_order(orders: Sequence[int | None], order: int) -> int:
    """Give the row for something of an order: before the first of a higher one, else behind the last that has one."""
    ordered = [row for row, other in enumerate(orders) if other is not None]
    higher = [row for row in ordered if (orders[row] or 0) > order]
    return higher[0] if higher else ordered[-1] + 1 if ordered else 0
