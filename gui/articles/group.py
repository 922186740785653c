"""A group: the list of what a container, a folder or many files at once hold, and what became of each."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from gui.language.core_words import said
from gui.language.speech import tr

_Index = QModelIndex | QPersistentModelIndex
_AT_ONCE = 50_000  # entries that a filter looks at in one turn of the event loop

STATE, FRONT, ASIDE = (Qt.ItemDataRole.UserRole + number for number in range(3))
"""Roles: the ``State`` of an entry, whether it is in front, and what tells it from others of its title."""


class State(Enum):
    """What became of an entry."""

    UNSEEN = "unseen"
    SEEN = "looked at"
    FAILED = "failed"


class Group:
    """Entries, as names and titles alone; an article is made of one only when it is looked at.

    Attributes:
        key: What tells it from other groups.
        path: The path of the container or folder; None where each name is a path of its own.
        name: What it is called.
        what: What it is, in words with an article.
        entries: The names and titles.
        front: The row of the entry that is in front or is being opened; -1 if there is none.
        at: The row from which a reader goes on: the one that was in front last; -1 if none was.
        complete: Whether all of it is listed, or no more will be.
        error: Why the list ends early, in a sentence or two; empty where it does not.
    """

    def __init__(self, key: str, path: str | None, name: str, what: str) -> None:
        self.key, self.path, self.name, self.what = key, path, name, what
        self.entries: list[tuple[str, str]] = []
        self.front = self.at = -1
        self.complete = False
        self.error = ""
        self._states: dict[int, State] = {}  # of those that were looked at, or could not be
        self._reasons: dict[int, str] = {}
        self._rows: dict[str, int] = {}  # by name, of the first ``_indexed`` entries
        self._indexed = 0

    def add(self, entries: Iterable[tuple[str, str]]) -> None:
        """List more."""
        self.entries += entries

    def path_of(self, row: int) -> str:
        """Give the path by which an entry is opened."""
        name = self.entries[row][0]
        return name if self.path is None else f"{self.path.rstrip('/')}/{name}"

    def title_of(self, row: int) -> str:
        """Give what an entry is called: its title, or its name without the folders that it is in."""
        name, title = self.entries[row]
        return title or os.path.basename(name) or name

    def row_of(self, path: str) -> int:
        """Give the row of the entry at a path; -1 if there is none."""
        name = path
        if self.path is not None:
            start = f"{self.path.rstrip('/')}/"
            if not path.startswith(start):
                return -1
            name = path[len(start) :]
        return self.row_named(name)

    def row_named(self, name: str) -> int:
        """Give the row of the entry of a name; -1 if there is none."""
        for row in range(self._indexed, len(self.entries)):
            self._rows.setdefault(self.entries[row][0], row)
        self._indexed = len(self.entries)
        return self._rows.get(name, -1)

    def state(self, row: int) -> State:
        """Give what became of an entry."""
        return self._states.get(row, State.UNSEEN)

    def reason(self, row: int) -> str:
        """Say why an entry could not be opened; empty if it could, or was never tried."""
        return self._reasons.get(row, "")

    def mark(self, row: int, state: State, reason: str = "") -> None:
        """Note what became of an entry."""
        self._states[row] = state
        self._reasons.pop(row, None)
        if reason:
            self._reasons[row] = reason

    def seen(self) -> list[str]:
        """Give the names of the entries that were looked at."""
        return [self.entries[row][0] for row, state in self._states.items() if state is State.SEEN]


class ContentsModel(QAbstractTableModel):
    """The entries of one group that a filter lets through.

    Signals:
        filtered: other entries are listed, or more of them.
    """

    filtered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.group: Group | None = None
        self._words: list[str] = []
        self._rows: list[int] | None = None  # of the group, in order; None where all are listed
        self._looked_at = 0  # entries of the group that are listed or were left out
        self._looking = QTimer(self)
        self._looking.setInterval(0)
        self._looking.timeout.connect(self._look)

    def show(self, group: Group | None) -> None:
        """List the entries of another group."""
        self._begin(group, self._words)

    def filter(self, text: str) -> None:
        """List only entries of whose name or title every word of a text is a part."""
        words = text.casefold().split()
        if words != self._words:
            self._begin(self.group, words)

    def _begin(self, group: Group | None, words: list[str]) -> None:
        self.beginResetModel()
        self.group, self._words = group, words
        self._rows = [] if words else None
        self._looked_at = 0
        self.endResetModel()
        self._look()

    def grow(self) -> None:
        """List what the group has more by now."""
        self._looking.start()

    def _look(self) -> None:
        group = self.group
        start = self._looked_at
        if group is None or start >= len(group.entries):
            self._looking.stop()
            self.filtered.emit()
            return
        end = min(start + _AT_ONCE, len(group.entries))
        if self._rows is None:
            first, found = start, range(start, end)
        else:
            entries, words = group.entries, self._words
            first = len(self._rows)
            found = [row for row in range(start, end) if _fits(entries[row], words)]  # type: ignore[assignment]
        if found:
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
        self._looked_at = end
        if self._rows is not None:
            self._rows += found
        if found:
            self.endInsertRows()
        self.filtered.emit()
        self._looking.start()

    def is_filtered(self) -> bool:
        """Tell whether some entries may be left out."""
        return self._rows is not None

    def is_settled(self) -> bool:
        """Tell whether all entries that the group has are listed or left out."""
        return self.group is None or self._looked_at >= len(self.group.entries)

    def entry(self, row: int) -> int:
        """Give the group's row of a row that is listed."""
        return row if self._rows is None else self._rows[row]

    def row(self, entry: int) -> int:
        """Give the row in which an entry of the group is listed; -1 if it is not."""
        if self._rows is None:
            return entry if entry < self._looked_at else -1
        at = bisect_left(self._rows, entry)
        return at if at < len(self._rows) and self._rows[at] == entry else -1

    def beside(self, entry: int, by: int) -> int:
        """Give the entry that is listed ``by`` rows from another one, which need not be listed; -1 if there is none."""
        if self._rows is None:
            at = entry + by if entry >= 0 else 0 if by > 0 else -1
            return at if 0 <= at < self._looked_at else -1
        at = bisect_left(self._rows, entry)
        there = at < len(self._rows) and self._rows[at] == entry
        at = at + by if there or by < 0 else at + by - 1
        return self._rows[at] if 0 <= at < len(self._rows) else -1

    def touch(self, entry: int) -> None:
        """Say that something about an entry is another."""
        row = self.row(entry) if entry >= 0 else -1
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def rowCount(self, parent: _Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return self._looked_at if self._rows is None else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        group = self.group
        if group is None or not index.isValid():
            return None
        row = self.entry(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return group.title_of(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return said(group.reason(row)) or group.entries[row][0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = said(group.reason(row)) or {State.SEEN: tr("looked at")}.get(group.state(row), "")
            words = (group.title_of(row), tr("in front") if row == group.front else "", state)
            return ", ".join(word for word in words if word)
        if role == STATE:
            return group.state(row)
        if role == FRONT:
            return row == group.front
        if role == ASIDE:
            folder, base = os.path.split(group.entries[row][0])
            return folder if group.title_of(row) == base else ""
        return None


def _fits(entry: tuple[str, str], words: list[str]) -> bool:
    text = f"{entry[1]}\n{entry[0]}".casefold()
    return all(word in text for word in words)
