"""The SQLite file of a reader's decisions: opened, begun, and set aside where it is damaged."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from core.errors import StoreError

VERSION = 2
"""Of the tables, as SQLite's ``user_version``."""

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_WAIT = 5_000  # milliseconds for which another window may hold the file
_PAUSE = 0.01  # seconds between two tries for it
_TABLES = """
CREATE TABLE IF NOT EXISTS originals (
    id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, path TEXT, url TEXT, name TEXT NOT NULL, seen REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS originals_by_path ON originals (path);
CREATE INDEX IF NOT EXISTS originals_by_url ON originals (url);
CREATE TABLE IF NOT EXISTS decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, original INTEGER NOT NULL REFERENCES originals (id),
    start INTEGER NOT NULL, end INTEGER NOT NULL, decision TEXT NOT NULL, kind TEXT, reason TEXT NOT NULL,
    exact TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, copies INTEGER NOT NULL, made REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS decisions_by_original ON decisions (original);
CREATE TABLE IF NOT EXISTS rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT, snippet TEXT NOT NULL, decision TEXT NOT NULL, kind TEXT, site TEXT NOT NULL,
    made REAL NOT NULL, UNIQUE (snippet, site)
);
CREATE TABLE IF NOT EXISTS asked (snippet TEXT PRIMARY KEY);
"""
_SINCE = {
    1: _TABLES,
    # By how much the start and the end of a removal that was found were moved; NULL where it is the reader's own.
    2: """
ALTER TABLE decisions ADD COLUMN moved_start INTEGER;
ALTER TABLE decisions ADD COLUMN moved_end INTEGER;
""",
}
"""What each version of the tables added to the one before."""


class Database:
    """An open file.

    Attributes:
        path: The file, or None for one in memory.
        set_aside: Where a damaged file was moved when this one was begun in its place, or None.
        connection: To run statements on.
    """

    def __init__(self, path: Path | None) -> None:
        """Open a file, or begin one. A damaged one, or one that is no database, is set aside, never overwritten.

        Raises:
            StoreError: if the file cannot be opened or made, or was written by a newer Winnow.
        """
        self.path = path
        self.set_aside: Path | None = None
        try:
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self.connection = self._opened()
            except sqlite3.DatabaseError as error:
                if path is None or error.sqlite_errorcode & 0xFF not in _DAMAGED:
                    raise
                self.set_aside = _put_aside(path)
                self.connection = self._opened()
        except (OSError, sqlite3.Error) as error:
            raise self.unusable(error) from error

    def unusable(self, error: Exception) -> StoreError:
        """Give what a reader is told when the file does not do."""
        return StoreError(
            f"Your corrections cannot be kept in “{self.path}” ({error}).",
            "They work until the window is closed. Check the folder’s rights and the room on the disk.",
        )

    def _opened(self) -> sqlite3.Connection:
        db = sqlite3.connect(self.path or ":memory:", timeout=_WAIT / 1000, isolation_level=None)
        try:
            _log_ahead(db)
            # With a write-ahead log this survives the end of the process at any moment; FULL would be for power cuts.
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute("PRAGMA foreign_keys = ON")
            version = db.execute("PRAGMA user_version").fetchone()[0]
            if version > VERSION:
                raise StoreError(
                    f"“{self.path}” was written by a newer Winnow.", "Your corrections are safe in it; update Winnow."
                )
            if version < VERSION:
                self._bring_up_to_date(db)
            elif db.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                damaged = sqlite3.DatabaseError("its pages do not fit together")
                damaged.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
                raise damaged
        except BaseException:
            db.close()
            raise
        return db

    @staticmethod
    def _bring_up_to_date(db: sqlite3.Connection) -> None:
        """Add what the tables lack, unless another window was faster."""
        db.execute("BEGIN IMMEDIATE")
        try:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            for number in range(version + 1, VERSION + 1):
                for statement in filter(str.strip, _SINCE[number].split(";")):
                    db.execute(statement)
            db.execute(f"PRAGMA user_version = {VERSION}")
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Run statements that are all kept or none.

        Raises:
            StoreError: if they cannot be.
        """
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise self.unusable(error) from error


def storable(text: str) -> str:
    """Give a text without lone surrogates, which SQLite cannot hold; such a piece is found again by what is around."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _log_ahead(db: sqlite3.Connection) -> None:
    """Have a write-ahead log kept, and wait for another window that is about to write.

    SQLite's own wait does not serve here: a change of the journal refuses at once while another connection has
    reserved the file, since of two that hold a read lock and wait for each other neither would get it.
    """
    until = time.monotonic() + _WAIT / 1000
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
        time.sleep(_PAUSE)


def _put_aside(path: Path) -> Path:
    """Rename a file, and what SQLite left beside it, to a name that is free."""
    number = 1
    while (aside := path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")).exists():
        number += 1
    path.rename(aside)
    for tail in ("-wal", "-shm"):
        if (beside := Path(f"{path}{tail}")).exists():
            beside.rename(f"{aside}{tail}")
    return aside
