"""Rules in the store: exchanged and taken back in one step, and in how many articles each acted."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from core.article.correction import Decision
from core.article.removal import Kind
from core.article.source import MediaType, Source
from core.cleaning.pipeline import clean
from core.corrections.interchange import dumped, take_in
from core.corrections.recall import decide_as_known
from core.corrections.rules import Rule
from core.corrections.store import Store
from core.errors import StoreError

SNIPPET = "sign up for our daily letter"
KEEP = Rule(SNIPPET, Decision.KEEP, Kind.FURNITURE)
REMOVE = Rule(SNIPPET, Decision.REMOVE, Kind.FURNITURE)
THERE = Rule(SNIPPET, Decision.REMOVE, Kind.FURNITURE, "example.org")
OTHER = Rule("share this page with your friends", Decision.REMOVE, Kind.FURNITURE)

# As the first and the second version of the tables were made.
FIRST = """
CREATE TABLE originals (
    id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, path TEXT, url TEXT, name TEXT NOT NULL, seen REAL NOT NULL
);
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, original INTEGER NOT NULL REFERENCES originals (id),
    start INTEGER NOT NULL, end INTEGER NOT NULL, decision TEXT NOT NULL, kind TEXT, reason TEXT NOT NULL,
    exact TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, copies INTEGER NOT NULL, made REAL NOT NULL
);
CREATE TABLE rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT, snippet TEXT NOT NULL, decision TEXT NOT NULL, kind TEXT, site TEXT NOT NULL,
    made REAL NOT NULL, UNIQUE (snippet, site)
);
CREATE TABLE asked (snippet TEXT PRIMARY KEY);
INSERT INTO rules (snippet, decision, kind, site, made)
    VALUES ('sign up for our daily letter', 'remove', 'furniture', '', 1.0);
"""
SECOND = (
    FIRST + "ALTER TABLE decisions ADD COLUMN moved_start INTEGER; ALTER TABLE decisions ADD COLUMN moved_end INTEGER;"
)


def source_of(text: str) -> Source:
    return Source(text.encode(), text, "letter.txt", MediaType.TEXT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "corrections.sqlite"


@pytest.fixture
def store(path: Path) -> Store:
    return Store(path)


def test_an_exchange_is_taken_back_as_it_was(store: Store) -> None:
    for rule in (KEEP, OTHER, THERE):
        store.add_rule(rule)
    exchange = store.rule_table.exchange([KEEP, THERE], [])
    assert exchange.gone == (KEEP, THERE)
    assert store.rules() == [OTHER]
    store.rule_table.take_back(exchange)
    assert store.rules() == [KEEP, OTHER, THERE]


def test_a_rule_that_takes_the_place_of_another_keeps_it_in_the_order(store: Store) -> None:
    for rule in (KEEP, OTHER):
        store.add_rule(rule)
    exchange = store.rule_table.exchange([KEEP], [THERE])
    assert store.rules() == [THERE, OTHER]
    store.rule_table.take_back(exchange)
    assert store.rules() == [KEEP, OTHER]


def test_a_rule_that_is_in_the_way_of_a_new_one_goes_and_comes_back(store: Store) -> None:
    for rule in (KEEP, THERE):
        store.add_rule(rule)
    exchange = store.rule_table.exchange([THERE], [REMOVE])
    assert (exchange.gone, store.rules()) == ((KEEP, THERE), [REMOVE])
    store.rule_table.take_back(exchange)
    assert store.rules() == [KEEP, THERE]


def test_what_another_window_forgot_does_no_harm(store: Store, path: Path) -> None:
    store.add_rule(KEEP)
    Store(path).forget_rule(KEEP)
    exchange = store.rule_table.exchange([KEEP], [OTHER])
    assert exchange.gone == ()
    store.rule_table.take_back(exchange)
    assert store.rules() == []


def test_a_rule_acts_in_an_article_once_however_often_that_is_opened(store: Store) -> None:
    for rule in (REMOVE, OTHER):
        store.add_rule(rule)
    for text in ("Please sign up for our daily letter.", "Now sign up for our daily letter.") * 2:
        decide_as_known(clean(source_of(text)), store, noted=True)
    assert store.rule_table.acted() == {REMOVE: 2}


def test_the_command_line_notes_nothing(store: Store) -> None:
    store.add_rule(REMOVE)
    article = decide_as_known(clean(source_of("Please sign up for our daily letter.")), store)
    assert [one.kind for one in article.removals] == [Kind.FURNITURE]
    assert store.rule_table.acted() == {}


def test_how_often_a_rule_acted_goes_with_a_change_and_comes_back_with_a_rule_that_was_forgotten(store: Store) -> None:
    store.add_rule(REMOVE)
    store.rule_table.note(source_of("one"), [REMOVE])
    store.rule_table.exchange([REMOVE], [THERE])
    assert store.rule_table.acted() == {THERE: 1}
    exchange = store.rule_table.exchange([THERE], [])
    assert store.rule_table.acted() == {}
    store.rule_table.take_back(exchange)
    assert store.rule_table.acted() == {THERE: 1}


@pytest.mark.parametrize(("version", "tables"), [(1, FIRST), (2, SECOND)])
def test_a_file_of_an_older_version_is_read_and_notes_where_rules_act(path: Path, version: int, tables: str) -> None:
    db = sqlite3.connect(path)
    db.executescript(f"{tables} PRAGMA user_version = {version};")
    db.close()
    store = Store(path)
    assert store.set_aside is None
    assert (store.rules(), store.rule_table.acted()) == ([REMOVE], {})
    store.rule_table.note(source_of("one"), [REMOVE])
    store.close()
    assert Store(path).rule_table.acted() == {REMOVE: 1}


def test_the_older_version_reads_and_writes_a_file_in_which_rules_acted(path: Path, store: Store) -> None:
    """It does what it did: its version is the same, and its statements go through."""
    store.add_rule(REMOVE)
    store.rule_table.note(source_of("one"), [REMOVE])
    store.close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA foreign_keys = ON")
    assert db.execute("PRAGMA user_version").fetchone() == (2,)
    assert db.execute("PRAGMA quick_check").fetchone() == ("ok",)
    db.execute("DELETE FROM rules WHERE snippet = ? AND site = ?", (SNIPPET, ""))
    db.execute("INSERT INTO rules (snippet, decision, kind, site, made) VALUES (?, 'keep', NULL, '', 2.0)", (SNIPPET,))
    db.commit()
    db.close()
    new = Store(path)
    assert (new.rules(), new.rule_table.acted()) == ([Rule(SNIPPET, Decision.KEEP)], {})


def test_an_export_is_the_same_whether_rules_acted(store: Store) -> None:
    store.add_rule(REMOVE)
    before = dumped(store)
    store.rule_table.note(source_of("one"), [REMOVE])
    assert dumped(store) == before
    other = Store(None)
    assert take_in(other, before) == 1
    assert other.rules() == [REMOVE]


def test_an_article_opens_where_nothing_can_be_noted(store: Store, path: Path) -> None:
    store.add_rule(REMOVE)
    db = sqlite3.connect(path)
    db.executescript("CREATE VIEW acted AS SELECT 1 AS rule, 2 AS article")  # what cannot be written to
    db.close()
    article = decide_as_known(clean(source_of("Please sign up for our daily letter.")), store, noted=True)
    assert [one.kind for one in article.removals] == [Kind.FURNITURE]


def test_a_table_that_cannot_be_read_is_told(store: Store) -> None:
    store.add_rule(KEEP)
    store.close()
    for act in (store.rule_table.all, store.rule_table.acted):
        with pytest.raises(StoreError, match="cannot be kept"):
            act()
    with pytest.raises(StoreError, match="cannot be kept"):
        store.rule_table.exchange([KEEP], [])
