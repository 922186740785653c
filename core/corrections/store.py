"""A reader's decisions in SQLite, under the platform's data folder: none is lost when the program is killed.

Every decision is a row with the place that it had and the anchor by which that is found again, so the store needs no
original. Rows are only ever added, and taken away by the one who added them, so two windows never undo each other's.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.article.correction import Correction, Decision, standing
from core.article.removal import Kind
from core.article.source import Source
from core.article.span import Span
from core.corrections.anchors import Anchor, Folded, anchor, exact_text, find
from core.corrections.database import Database, storable
from core.corrections.rule_table import FIELDS as RULE_FIELDS
from core.corrections.rule_table import RuleTable, rule_of
from core.corrections.rules import Rule

_NOWHERE = Span(0, 1)
"""Stands for a place that is none, where no Winnow wrote it; the piece is found by its text."""
_ABOUT = ("sha256", "path", "url", "name")
_FIELDS = (
    "start", "end", "decision", "kind", "reason", "exact", "before", "after", "copies", "moved_start", "moved_end"
)  # fmt: skip
_ADDED = _FIELDS[9:]
"""What exports of older versions lack."""
_DECIDED = "start, end, decision, kind, reason, moved_start, moved_end"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an original.

    Attributes:
        corrections: The decisions, in the order in which they were made.
        lost: The first words of the pieces that a changed original holds no more, or whose place cannot be told.
    """

    corrections: tuple[Correction, ...] = ()
    lost: tuple[str, ...] = ()


class Store:
    """The decisions in one file.

    Attributes:
        path: The file.
        set_aside: Where a damaged file was moved when this one was begun in its place, or None.
        rule_table: The rules in it.
    """

    def __init__(self, path: Path | None) -> None:
        """Open a store, or begin one; without a path, one that lives as long as this object.

        A file that is damaged, or that is none of ours, is set aside, never overwritten.

        Raises:
            StoreError: if the file cannot be opened or made, or was written by a newer Winnow.
        """
        self._file = Database(path)
        self.path, self.set_aside = path, self._file.set_aside
        self._db = self._file.connection
        self.rule_table = RuleTable(self._file)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    # Decisions.

    def add(self, source: Source, corrections: Sequence[Correction]) -> list[int]:
        """Keep decisions about an original; give their numbers.

        Raises:
            StoreError: if they cannot be written.
        """
        # Most decisions about many pieces are two about each; an anchor looks at the whole text.
        anchors = {span: anchor(source.text, span) for span in {one.span for one in corrections}}
        rows = [(correction, anchors[correction.span]) for correction in corrections]
        with self._file.transaction() as db:
            original = self._original(source.sha256, source.path, source.url, source.name)
            return [self._insert(db, original, correction, known) for correction, known in rows]

    def _insert(self, db: sqlite3.Connection, original: int, correction: Correction, known: Anchor) -> int:
        kind = correction.kind.value if correction.kind else None
        row = db.execute(
            f"INSERT INTO decisions (original, {', '.join(_FIELDS)}, made) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            (
                original,
                *correction.span,
                correction.decision.value,
                kind,
                correction.reason,
                *(storable(text) for text in (known.exact, known.before, known.after)),
                known.copies,
                *_moves(correction),
                time.time(),
            ),
        )
        return int(row.fetchone()[0])

    def take_back(self, numbers: Iterable[int]) -> None:
        """Forget decisions by their numbers; those that are gone already do not matter.

        Raises:
            StoreError: if that cannot be written.
        """
        with self._file.transaction() as db:
            db.executemany("DELETE FROM decisions WHERE id = ?", [(number,) for number in numbers])

    def knows(self, source: Source) -> bool:
        """Tell whether something was decided in an original, or in what its file or its address held before.

        Raises:
            StoreError: if the file cannot be read.
        """
        try:
            row = self._db.execute(
                "SELECT 1 FROM originals WHERE sha256 = ? OR (path IS NOT NULL AND path = ?) "
                "OR (url IS NOT NULL AND url = ?)",
                (source.sha256, source.path, source.url),
            ).fetchone()
        except sqlite3.Error as error:
            raise self._file.unusable(error) from error
        return row is not None

    def known(self, source: Source) -> Known:
        """Give the decisions about an original.

        Where there are none for these very bytes, those for the same file or address are found again by their anchors,
        and kept for the new bytes too.

        Raises:
            StoreError: if the file cannot be read.
        """
        try:
            row = self._db.execute("SELECT id FROM originals WHERE sha256 = ?", (source.sha256,)).fetchone()
            if row is not None:
                return self._placed(source, int(row[0]), same=True)
            older = self._db.execute(
                "SELECT id FROM originals WHERE (path IS NOT NULL AND path = ?) OR (url IS NOT NULL AND url = ?) "
                "ORDER BY seen DESC, id DESC LIMIT 1",
                (source.path, source.url),
            ).fetchone()
        except sqlite3.Error as error:
            raise self._file.unusable(error) from error
        return self._moved(source, int(older[0])) if older else Known()

    def _moved(self, source: Source, older: int) -> Known:
        known = self._placed(source, older, same=False)
        if known.corrections:
            self.add(source, known.corrections)
        return known

    def _placed(self, source: Source, original: int, *, same: bool) -> Known:
        """Give the decisions about an original with their places in ``source``.

        Where the bytes are the ``same``, a piece stands where it stood, unless the text is another, as it is when it is
        read in another encoding.
        """
        rows = self._db.execute(
            f"SELECT {_DECIDED}, exact, before, after, copies FROM decisions WHERE original = ? ORDER BY id",
            (original,),
        ).fetchall()
        decided: list[tuple[Correction, Anchor]] = []
        corrections: list[Correction] = []
        lost: list[str] = []
        for *about, exact, before, after, copies in rows:
            try:
                known = Anchor(str(exact), str(before), str(after), int(copies))
                place = Span(int(about[0]), int(about[1]))
                stands = 0 <= place.start < place.end
                decided.append((_correction(place if stands else _NOWHERE, *about[2:]), known))
            except (TypeError, ValueError):  # no Winnow wrote this
                lost.append(str(exact)[:80])
        folded: Folded | None = None
        for one, known in decided if same else _standing(decided):
            span: Span | None = one.span
            if not (same and span is not _NOWHERE and storable(exact_text(source.text, one.span)) == known.exact):
                folded = folded or Folded(source.text)
                span = find(known, folded)
            if span is None:
                lost.append(known.exact[:80])
            else:
                corrections.append(_correction(span, one.decision, one.kind, one.reason, *_moves(one)))
        return Known(tuple(corrections), tuple(lost))

    def _original(self, sha256: str, path: str | None, url: str | None, name: str) -> int:
        row = self._db.execute(
            "INSERT INTO originals (sha256, path, url, name, seen) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (sha256) DO UPDATE SET seen = excluded.seen, path = COALESCE(excluded.path, path), "
            "url = COALESCE(excluded.url, url) RETURNING id",
            (sha256, path, url, storable(name), time.time()),
        )
        return int(row.fetchone()[0])

    # Rules.

    def add_rule(self, rule: Rule) -> None:
        """Keep a rule; one for the same snippet and site is replaced.

        Raises:
            StoreError: if it cannot be written.
        """
        self.rule_table.add(rule)

    def forget_rule(self, rule: Rule) -> None:
        """Forget a rule.

        Raises:
            StoreError: if that cannot be written.
        """
        self.rule_table.forget(rule)

    def rules(self, site: str | None = None) -> list[Rule]:
        """Give the rules that hold everywhere, and those of ``site``; all of them without a site.

        Raises:
            StoreError: if the file cannot be read.
        """
        return self.rule_table.all(site)

    def ask_once(self, snippet: str) -> bool:
        """Tell whether a reader was never asked about a snippet; from now on they were.

        Raises:
            StoreError: if that cannot be written.
        """
        with self._file.transaction() as db:
            added = db.execute("INSERT OR IGNORE INTO asked (snippet) VALUES (?)", (storable(snippet),))
            return added.rowcount == 1

    # All of it.

    def everything(self) -> dict[str, list[dict[str, Any]]]:
        """Give all decisions, by original, and all rules, as plain data.

        Raises:
            StoreError: if the file cannot be read.
        """
        try:
            articles = []
            for number, *about in self._db.execute(
                "SELECT id, sha256, path, url, name FROM originals ORDER BY id"
            ).fetchall():
                rows = self._db.execute(
                    f"SELECT {', '.join(_FIELDS)} FROM decisions WHERE original = ? ORDER BY id", (number,)
                ).fetchall()
                if rows:
                    decisions = [dict(zip(_FIELDS, row, strict=True)) for row in rows]
                    articles.append(dict(zip(_ABOUT, about, strict=True)) | {"decisions": decisions})
            rules = self._db.execute("SELECT snippet, decision, kind, site FROM rules ORDER BY id").fetchall()
        except sqlite3.Error as error:
            raise self._file.unusable(error) from error
        return {"articles": articles, "rules": [dict(zip(RULE_FIELDS, row, strict=True)) for row in rules]}

    def add_everything(self, data: Mapping[str, Any]) -> int:
        """Add what ``everything`` gave; what is here already stays as it is. Give how many decisions and rules are new.

        Raises:
            StoreError: if it cannot be written.
            KeyError, TypeError, ValueError: if the data do not have that form; nothing is added then.
        """
        added = 0
        with self._file.transaction() as db:
            for article in data["articles"]:
                about = [article[name] for name in _ABOUT]
                number = self._original(*about)
                here = set(db.execute(f"SELECT {', '.join(_FIELDS)} FROM decisions WHERE original = ?", (number,)))
                for one in article["decisions"]:
                    row = tuple(one.get(name) if name in _ADDED else one[name] for name in _FIELDS)
                    correction = _correction(Span(int(row[0]), int(row[1])), *row[2:5], *row[9:])
                    if row not in here:
                        self._insert(db, number, correction, Anchor(str(row[5]), str(row[6]), str(row[7]), int(row[8])))
                        added += 1
            for one in data["rules"]:
                rule = rule_of(*(one[name] for name in RULE_FIELDS))
                kind = rule.kind.value if rule.kind else None
                made = db.execute(
                    "INSERT OR IGNORE INTO rules (snippet, decision, kind, site, made) VALUES (?, ?, ?, ?, ?)",
                    (rule.snippet, rule.decision.value, kind, rule.site, time.time()),
                )
                added += made.rowcount
        return added


def _correction(
    span: Span, decision: str, kind: str | None, reason: str, start: int | None = None, end: int | None = None
) -> Correction:
    """Give a decision; ``start`` and ``end`` tell by how much it moved the edges of what was found."""
    adjusts = Span(span.start - int(start), span.end - int(end)) if start is not None and end is not None else None
    if adjusts is not None and not 0 <= adjusts.start < adjusts.end:
        adjusts = None  # the original has become too short for it
    return Correction(span, Decision(decision), Kind(kind) if kind else None, reason, adjusts)


def _moves(correction: Correction) -> tuple[int | None, int | None]:
    """Give by how much a decision moved the edges of what was found; None for one of the reader's own."""
    if correction.adjusts is None:
        return None, None
    return correction.span.start - correction.adjusts.start, correction.span.end - correction.adjusts.end


def _standing(rows: Sequence[tuple[Correction, Anchor]]) -> list[tuple[Correction, Anchor]]:
    """Leave out what was withdrawn, and what withdrew nothing else."""
    left = {id(one) for one, _ in standing(one for one, _ in rows)}
    cut = [one.span for one, spans in standing(one for one, _ in rows) if spans != [one.span]]
    kept = []
    for one, known in rows:
        withdraws = one.decision is Decision.WITHDRAW
        touches = any(span.start < one.span.end and one.span.start < span.end for span in cut)
        if touches if withdraws else id(one) in left:
            kept.append((one, known))
    return kept
