"""All the articles that are open, as a list model: newest last, each with where it is from and how it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.article.article import Article
from gui.jobs.openings import Home
from gui.language.speech import noted, plural, tr
from gui.widgets.row_text import in_one_line

_Index = QModelIndex | QPersistentModelIndex

STATE, ASIDE, REMOVALS = (Qt.ItemDataRole.UserRole + number for number in range(3))
"""Roles: the ``State`` of an article, where it is from, and how many removals it has, in words."""
_TELLING = [STATE, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole]


class State(StrEnum):
    """How an article stands, in a word; of several, the first counts."""

    READING = noted("being read")
    FAILED = noted("failed")
    GONE = noted("gone")
    CHANGED = noted("changed")
    DECIDED = noted("decided")
    USUAL = ""


_TOLD = {
    State.READING: noted("It is being read again"),
    State.FAILED: noted("It could not be read again; shown is what it was"),
    State.GONE: noted("Its file is no longer on disk"),
    State.CHANGED: noted("Its file changed on disk"),
    State.DECIDED: noted("Your decisions about it are carried out"),
    State.USUAL: "",
}
_OF_THE_FILE = {State.GONE, State.CHANGED}


@dataclass(frozen=True, slots=True)
class Entry:
    """An open article.

    Attributes:
        article: The article, in its newest form.
        seconds: What it took to clean.
        order: Its number among those that were opened again together, if it was.
        group: The key of the group that it was chosen from, if it was.
        marks: What was said of how it stands.
    """

    article: Article
    seconds: float
    order: int | None = None
    group: str | None = None
    marks: frozenset[State] = frozenset()

    @property
    def title(self) -> str:
        """What it is called, in one line: its title, or the name of its file."""
        return in_one_line(self.article.title or "") or self.article.source.name

    @property
    def aside(self) -> str:
        """Where it is from: its site, or the name of its file; where that is what it is called, its folder."""
        source = self.article.source
        if self.article.site:
            return in_one_line(self.article.site)
        if self.title != source.name:
            return source.name
        return Path(source.path).parent.name if source.path is not None else ""

    @property
    def removals(self) -> str:
        """How many removals it has, in words."""
        return plural("%n removals", "%n removal", len(self.article.removals))

    @property
    def state(self) -> State:
        """How it stands."""
        decided = {State.DECIDED} if self.article.corrections else set()
        return next((state for state in State if state in self.marks | decided), State.USUAL)

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
                same = old.source.sha256 == article.source.sha256
                marks = entry.marks & _OF_THE_FILE if same else frozenset()
                self._entries[row] = replace(entry, article=article, seconds=seconds, marks=marks)
                self.dataChanged.emit(self.index(row), self.index(row))
                return row
        return -1

    def row_of(self, article: Article) -> int:
        """Give the row of an article; -1 if it is not here."""
        return next((row for row, entry in enumerate(self._entries) if entry.article is article), -1)

    def row_at(self, path: str | None) -> int:
        """Give the row of the article of a path; -1 if there is none."""
        rows = (row for row, entry in enumerate(self._entries) if entry.key == path)
        return next(rows, -1) if path is not None else -1

    def mark(self, row: int, on: State | None = None, *, off: Iterable[State] = ()) -> None:
        """Say how an article stands by now, and how it does not any more; a row that is none is ignored."""
        if row < 0:
            return
        entry = self._entries[row]
        marks = (entry.marks - set(off)) | ({on} if on is not None else set())
        if marks != entry.marks:
            self._entries[row] = replace(entry, marks=marks)
            self.dataChanged.emit(self.index(row), self.index(row), _TELLING)

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
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            path = entry.article.source.path or entry.article.source.name
            return _joined("\n", entry.title, path, _told(entry.state))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = in_one_line(entry.article.site or "") or entry.article.source.name
            return _joined(tr(", "), entry.title, name, entry.removals, _told(entry.state))
        if role == ASIDE:
            return entry.aside
        if role == REMOVALS:
            return entry.removals
        if role == STATE:
            return entry.state
        return None


def _told(state: State) -> str:
    return tr(_TOLD[state]) if _TOLD[state] else ""


def _joined(between: str, *words: str) -> str:
    """Join words, each once, without those that are empty."""
    return between.join(dict.fromkeys(word for word in words if word))


def row_by_order(orders: Sequence[int | None], order: int) -> int:
    """Give the row for something of an order: before the first of a higher one, else behind the last that has one."""
    ordered = [row for row, other in enumerate(orders) if other is not None]
    higher = [row for row in ordered if (orders[row] or 0) > order]
    return higher[0] if higher else ordered[-1] + 1 if ordered else 0
