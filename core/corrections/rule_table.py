"""The reader's rules in SQLite: kept, exchanged in one step that can be taken back, and where each acted.

Where a rule acted is a table of its own, made when it is first written to: a Winnow that knows none of it reads and
writes the file all the same.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.article.correction import Decision
from core.article.removal import Kind
from core.article.source import Source
from core.corrections.database import Database, storable
from core.corrections.rules import Rule

FIELDS = ("snippet", "decision", "kind", "site")
_ADD = "INSERT INTO rules (snippet, decision, kind, site, made) VALUES (?, ?, ?, ?, ?)"
_REPLACE = "ON CONFLICT (snippet, site) DO UPDATE SET decision = excluded.decision, kind = excluded.kind"
_ACTED = "CREATE TABLE IF NOT EXISTS acted (rule INTEGER, article INTEGER, PRIMARY KEY (rule, article)) WITHOUT ROWID"
_DIGITS = 15  # of an article's digest, in hexadecimal: as many as an integer of SQLite holds


@dataclass(frozen=True, slots=True)
class Exchange:
    """What an exchange of rules did, so that it can be taken back.

    Attributes:
        gone: The rules that hold no more.
        made: The rules that hold instead.
        rows: The rows of those that are gone, as they stood in the table.
    """

    gone: tuple[Rule, ...]
    made: tuple[Rule, ...]
    rows: tuple[tuple[object, ...], ...]


class RuleTable:
    """The rules of a file. Every method raises ``StoreError`` where the file cannot be read or written."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def all(self, site: str | None = None) -> list[Rule]:
        """Give the rules that hold everywhere, and those of ``site``; all of them without a site."""
        where = "" if site is None else "WHERE site IN ('', ?)"
        rows = self._read(f"SELECT {', '.join(FIELDS)} FROM rules {where} ORDER BY id", () if site is None else (site,))
        return [rule_of(*row) for row in rows]

    def add(self, rule: Rule) -> None:
        """Keep a rule; one for the same snippet and site is replaced."""
        with self._file.transaction() as db:
            db.execute(f"{_ADD} {_REPLACE}", _row(rule))

    def forget(self, rule: Rule) -> None:
        """Forget a rule."""
        with self._file.transaction() as db:
            db.execute("DELETE FROM rules WHERE snippet = ? AND site = ?", _key(rule))

    def exchange(self, gone: Iterable[Rule], made: Sequence[Rule]) -> Exchange:
        """Forget rules and keep others, all or nothing. One for the snippet and site of a new one is gone with them.

        Where one takes the place of another, it keeps its place in the order, and in how many articles it acted.
        """
        asked = {_key(rule) for rule in (*gone, *made)}
        with self._file.transaction() as db:
            if self._is_noted():  # what nobody can take back any more
                db.execute("DELETE FROM acted WHERE rule NOT IN (SELECT id FROM rules)")
            rows = [
                tuple(row)
                for key in asked
                for row in db.execute(
                    f"SELECT id, {', '.join(FIELDS)}, made FROM rules WHERE snippet = ? AND site = ?", key
                )
            ]
            rows.sort(key=lambda row: row[0])
            db.executemany("DELETE FROM rules WHERE id = ?", [row[:1] for row in rows])
            for rule in made:
                db.execute(f"{_ADD} {_REPLACE}", _row(rule))
            if rows and len(made) == 1:
                db.execute("UPDATE rules SET id = ? WHERE snippet = ? AND site = ?", (rows[0][0], *_key(made[0])))
        return Exchange(tuple(rule_of(*row[1:5]) for row in rows), tuple(made), tuple(rows))

    def take_back(self, exchange: Exchange) -> None:
        """Have the rules hold again that an exchange made go, as they stood, and none of those that it made."""
        with self._file.transaction() as db:
            db.executemany("DELETE FROM rules WHERE snippet = ? AND site = ?", [_key(rule) for rule in exchange.made])
            db.executemany(
                f"INSERT OR REPLACE INTO rules (id, {', '.join(FIELDS)}, made) VALUES (?, ?, ?, ?, ?, ?)",
                exchange.rows,
            )

    # Where they acted.

    def note(self, source: Source, rules: Iterable[Rule]) -> None:
        """Note that rules acted in an article; once more is the same."""
        article = _number(source)
        numbers = self._numbers()
        acted = {numbers[_key(rule)] for rule in rules if _key(rule) in numbers}
        if not acted:
            return
        if self._is_noted():
            known = self._read(
                f"SELECT rule FROM acted WHERE article = ? AND rule IN ({', '.join('?' * len(acted))})",
                (article, *acted),
            )
            acted -= {int(row[0]) for row in known}
            if not acted:
                return  # to read disturbs no other window
        with self._file.transaction() as db:
            db.execute(_ACTED)
            db.executemany("INSERT OR IGNORE INTO acted VALUES (?, ?)", [(number, article) for number in acted])

    def acted(self) -> dict[Rule, int]:
        """Give in how many articles each rule acted; those that never did are left out."""
        if not self._is_noted():
            return {}
        rows = self._read(
            f"SELECT {', '.join(FIELDS)}, many FROM rules JOIN "
            "(SELECT rule, COUNT(*) AS many FROM acted GROUP BY rule) ON rule = id"
        )
        return {rule_of(*row[:4]): int(row[4]) for row in rows}

    def _is_noted(self) -> bool:
        return bool(self._read("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'acted'"))

    def _numbers(self) -> dict[tuple[str, str], int]:
        return {(row[0], row[1]): int(row[2]) for row in self._read("SELECT snippet, site, id FROM rules")}

    def _read(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[str, ...]]:
        try:
            return self._file.connection.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise self._file.unusable(error) from error


def rule_of(snippet: str, decision: str, kind: str | None, site: str, *_: object) -> Rule:
    """Give the rule of a row."""
    return Rule(str(snippet), Decision(decision), Kind(kind) if kind else None, str(site))


def _row(rule: Rule) -> tuple[str | float | None, ...]:
    kind = rule.kind.value if rule.kind else None
    return storable(rule.snippet), rule.decision.value, kind, rule.site, time.time()


def _key(rule: Rule) -> tuple[str, str]:
    return storable(rule.snippet), rule.site


def _number(source: Source) -> int:
    return int(source.sha256[:_DIGITS], 16)
