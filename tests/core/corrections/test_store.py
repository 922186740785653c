"""Decisions kept in SQLite: through kills, beside other windows, in damaged files, and for changed originals."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.article.correction import Correction, Decision, effective, remove, resize, restore, withdraw
from core.article.removal import Kind
from core.article.source import MediaType, Source
from core.article.span import Span
from core.cleaning.pipeline import clean
from core.corrections.interchange import dumped, take_in
from core.corrections.rules import Rule, corrections_by, matches, normalised
from core.corrections.store import Known, Store
from core.errors import StoreError

SCRIPT = 'var slot = document.getElementById("ad-7"); slot.show(300, 250); loadAd(slot);'
TEXT = f"The ferry left at noon and came back at dusk. {SCRIPT} Nobody on the pier had expected a storm."


def source_of(text: str, path: str | None = "/articles/ferry.txt", url: str | None = None) -> Source:
    return Source(text.encode(), text, "ferry.txt", MediaType.TEXT, path=path, url=url)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "corrections.sqlite"


def span_of(text: str, part: str) -> Span:
    return Span(text.index(part), text.index(part) + len(part))


def test_decisions_are_there_when_the_store_is_opened_again(path: Path) -> None:
    made = (restore(clean(source_of(TEXT)).removals[0]), remove(span_of(TEXT, "at noon"), Kind.BLOB))
    store = Store(path)
    store.add(source_of(TEXT), made)
    store.close()
    assert Store(path).known(source_of(TEXT)) == Known(made)


def test_an_adjusted_removal_is_known_here_there_and_in_a_changed_original(path: Path) -> None:
    (removal,) = clean(source_of(TEXT)).removals
    made = resize(removal, Span(removal.start + 4, removal.end - 14))
    store = Store(path)
    store.add(source_of(TEXT), [made])
    assert store.known(source_of(TEXT)).corrections == (made,)
    other = Store(None)
    assert take_in(other, dumped(store)) == 1
    assert take_in(other, dumped(store)) == 0
    assert other.known(source_of(TEXT)).corrections == (made,)
    (moved,) = store.known(source_of(f"A first line. {TEXT}")).corrections
    assert moved == Correction(
        Span(made.span.start + 14, made.span.end + 14),
        Decision.REMOVE,
        Kind.SCRIPT,
        adjusts=Span(removal.start + 14, removal.end + 14),
    )


def test_what_was_taken_away_is_not_told_as_lost(path: Path) -> None:
    store = Store(path)
    gone = span_of(TEXT, "at noon")
    kept = remove(span_of(TEXT, "had expected a storm"), Kind.FURNITURE)
    store.add(source_of(TEXT), [remove(gone, Kind.FURNITURE), withdraw(gone), kept])
    known = store.known(source_of(TEXT.replace(" at noon", "")))
    assert known.lost == ()
    assert [one.span.length for one in known.corrections] == [kept.span.length]


def test_a_part_that_was_taken_away_is_so_in_a_changed_original_too(path: Path) -> None:
    store = Store(path)
    whole, part = span_of(TEXT, "Nobody on the pier had expected"), span_of(TEXT, "Nobody on the pier")
    store.add(source_of(TEXT), [remove(whole, Kind.FURNITURE), withdraw(part)])
    text = f"A first line. {TEXT}"
    (left,) = effective(store.known(source_of(text)).corrections, len(text))
    assert text[left.span.start : left.span.end] == " had expected"


def test_a_file_of_the_first_version_is_read_and_written(path: Path) -> None:
    store = Store(path)
    old = remove(span_of(TEXT, "at noon"), Kind.BLOB)
    store.add(source_of(TEXT), [old])
    store.close()
    db = sqlite3.connect(path)
    db.executescript(
        "ALTER TABLE decisions DROP COLUMN moved_start; ALTER TABLE decisions DROP COLUMN moved_end;"
        "PRAGMA user_version = 1;"
    )
    db.close()
    new = resize(clean(source_of(TEXT)).removals[0], Span(60, 70))
    Store(path).add(source_of(TEXT), [new])
    assert Store(path).known(source_of(TEXT)).corrections == (old, new)


def test_an_export_of_the_first_version_is_taken_in(path: Path) -> None:
    store = Store(path)
    store.add(source_of(TEXT), [remove(span_of(TEXT, "at noon"), Kind.BLOB)])
    data = json.loads(dumped(store))
    for one in data["articles"][0]["decisions"]:
        del one["moved_start"], one["moved_end"]
    other = Store(None)
    assert take_in(other, json.dumps(data)) == 1
    assert other.known(source_of(TEXT)) == store.known(source_of(TEXT))


def test_another_original_has_none(path: Path) -> None:
    store = Store(path)
    store.add(source_of(TEXT), [remove(Span(0, 3), Kind.DATA)])
    assert store.known(source_of("Something else.", path="/articles/other.txt")) == Known()


def test_a_decision_that_is_taken_back_is_gone(path: Path) -> None:
    store = Store(path)
    first, second = store.add(source_of(TEXT), [remove(Span(0, 3), Kind.DATA), remove(Span(4, 9), Kind.DATA)])
    store.take_back([first])
    assert [c.span for c in store.known(source_of(TEXT)).corrections] == [Span(4, 9)]
    store.take_back([first, second])
    assert store.known(source_of(TEXT)) == Known()


def test_a_changed_file_keeps_what_can_be_found_and_tells_what_is_lost(path: Path) -> None:
    store = Store(path)
    store.add(
        source_of(TEXT), [restore(clean(source_of(TEXT)).removals[0]), remove(span_of(TEXT, "at noon"), Kind.BLOB)]
    )
    new = "A word before it all.\n\n" + TEXT.replace(" at noon", "").replace("; slot", ";\n slot")
    known = store.known(source_of(new))
    assert [new[c.span.start : c.span.end] for c in known.corrections] == [SCRIPT.replace("; slot", ";\n slot")]
    assert known.lost == ("at noon",)
    assert store.known(source_of(new)) == Known(known.corrections)  # the new bytes have decisions of their own now


def test_a_page_saved_elsewhere_is_known_by_its_address(path: Path) -> None:
    store = Store(path)
    store.add(source_of(TEXT, "/a.html", "https://example.org/ferry"), [remove(span_of(TEXT, SCRIPT), Kind.DATA)])
    known = store.known(source_of(TEXT + " More.", "/b.html", "https://example.org/ferry"))
    assert [c.span for c in known.corrections] == [span_of(TEXT, SCRIPT)]


@pytest.mark.slow
def test_nothing_is_lost_when_the_program_is_killed(path: Path) -> None:
    program = """
import os, signal, sys
from pathlib import Path
from core.article.correction import remove
from core.corrections.store import Store
from core.article.removal import Kind
from core.article.source import MediaType, Source
from core.article.span import Span
at = int(sys.argv[2])
source = Source(b"x" * 90, "x" * 90, "x.txt", MediaType.TEXT)
Store(Path(sys.argv[1])).add(source, [remove(Span(at, at + 1), Kind.DATA)])
os.kill(os.getpid(), signal.SIGKILL)
"""
    for at in range(50):
        ended = subprocess.run([sys.executable, "-c", program, str(path), str(at)], timeout=60, check=False)
        assert ended.returncode == -signal.SIGKILL
    known = Store(path).known(Source(b"x" * 90, "x" * 90, "x.txt", MediaType.TEXT))
    assert [c.span.start for c in known.corrections] == list(range(50))


def test_two_windows_keep_what_the_other_decides(path: Path) -> None:
    def work(part: int) -> None:
        store = Store(path)
        for number in range(100):
            store.add(source_of(TEXT), [remove(Span(part, number + 3), Kind.DATA)])
        store.close()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, (0, 1)))
    spans = [c.span for c in Store(path).known(source_of(TEXT)).corrections]
    assert sorted(spans) == sorted(Span(part, number + 3) for part in (0, 1) for number in range(100))


def test_a_window_that_begins_waits_for_one_that_is_about_to_write(path: Path) -> None:
    path.parent.mkdir()
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("CREATE TABLE begun (number INTEGER)")
    other.execute("BEGIN IMMEDIATE")
    with ThreadPoolExecutor(1) as pool:
        opened = pool.submit(lambda: Store(path).close())
        with pytest.raises(TimeoutError):
            opened.result(0.2)
        other.execute("COMMIT")
        opened.result()
    other.close()


@pytest.mark.parametrize(
    "content", [b"this is no database, but it is long enough to be read as one" * 40, b"\0" * 8192]
)
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    store = Store(path)
    assert store.set_aside is not None
    assert store.set_aside.read_bytes() == content
    store.add(source_of(TEXT), [remove(Span(0, 3), Kind.DATA)])
    assert len(Store(path).known(source_of(TEXT)).corrections) == 1


def test_a_file_with_torn_pages_is_set_aside(path: Path) -> None:
    store = Store(path)
    for number in range(300):
        store.add(source_of(TEXT), [remove(Span(number % 50, 60), Kind.DATA)])
    store.close()
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 6] = b"\xa5" * (4096 * 3)
    path.write_bytes(data)
    assert Store(path).set_aside is not None


def test_a_file_of_a_newer_winnow_is_left_alone(path: Path) -> None:
    Store(path).close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(StoreError, match="newer"):
        Store(path)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be kept"):
        Store(tmp_path / "file" / "corrections.sqlite")


def test_a_lone_surrogate_does_no_harm(path: Path) -> None:
    text = "One \ud83d two three four five six seven."
    source = Source(b"", text, "x.txt", MediaType.TEXT, digest="0" * 64)
    Store(path).add(source, [remove(Span(2, 12), Kind.DATA)])
    assert Store(path).known(source).corrections[0].span == Span(2, 12)


# Rules.


def test_a_rule_finds_its_snippet_with_other_numbers_and_white_space() -> None:
    snippet = normalised(SCRIPT)
    assert snippet is not None
    rule = Rule(snippet, Decision.REMOVE, Kind.SCRIPT)
    other = "Before. " + SCRIPT.replace("ad-7", "ad-1234").replace("; ", ";\n\t") + " After."
    assert [other[s.start : s.end] for s in matches(rule, other)] == [other[8:-7]]
    assert matches(rule, "Quite another text with slot and loadAd.") == []


def test_a_short_snippet_makes_no_rule() -> None:
    assert normalised("the captain") is None


def test_a_rule_does_not_begin_or_end_inside_a_word() -> None:
    rule = Rule("sign up for our daily letter", Decision.REMOVE, Kind.FURNITURE)
    assert matches(rule, "Please design up for our daily letters.") == []
    assert len(matches(rule, "Please sign up for our  daily letter.")) == 1


def test_a_rule_of_a_site_holds_there_alone_and_prevails() -> None:
    snippet = "sign up for our daily letter"
    rules = [
        Rule(snippet, Decision.KEEP, site="example.org"),
        Rule(snippet, Decision.REMOVE, Kind.FURNITURE),
    ]
    text = "Please sign up for our daily letter."
    there = corrections_by(rules, source_of(text, url="https://www.example.org/a"))
    assert [c.decision for c in there] == [Decision.REMOVE, Decision.KEEP]
    assert there[1].reason == "kept by your rule for example.org"
    assert [c.decision for c in corrections_by(rules, source_of(text))] == [Decision.REMOVE]


def test_rules_are_kept_replaced_and_forgotten(path: Path) -> None:
    store = Store(path)
    keep = Rule("sign up for our daily letter", Decision.KEEP, site="example.org")
    go = Rule("sign up for our daily letter", Decision.REMOVE, Kind.FURNITURE, "example.org")
    store.add_rule(keep)
    store.add_rule(go)
    assert Store(path).rules("example.org") == [go]
    assert Store(path).rules("example.com") == []
    store.forget_rule(go)
    assert Store(path).rules() == []


def test_a_reader_is_asked_once(path: Path) -> None:
    assert Store(path).ask_once("a snippet")
    assert not Store(path).ask_once("a snippet")


# To another machine.


def test_everything_goes_to_another_store_and_twice_is_once(path: Path, tmp_path: Path) -> None:
    store = Store(path)
    store.add(source_of(TEXT), [remove(span_of(TEXT, SCRIPT), Kind.SCRIPT), Correction(Span(0, 5), Decision.KEEP)])
    store.add_rule(Rule("sign up for our daily letter", Decision.REMOVE, Kind.FURNITURE, "example.org"))
    other = Store(tmp_path / "other.sqlite")
    assert take_in(other, dumped(store)) == 3
    assert take_in(other, dumped(store)) == 0
    assert other.known(source_of(TEXT)) == store.known(source_of(TEXT))
    assert other.rules() == store.rules()
    assert dumped(other) == dumped(store)


@pytest.mark.parametrize(
    "text",
    [
        "no JSON",
        "[]",
        "{}",
        '{"winnow-corrections": 1}',
        '{"winnow-corrections": 1, "articles": [{"sha256": "x"}], "rules": []}',
        '{"winnow-corrections": 1, "articles": [], "rules": [{"snippet": "a", "decision": "burn", "kind": null, "site": ""}]}',
    ],
)
def test_what_is_no_export_is_refused_and_changes_nothing(path: Path, text: str) -> None:
    store = Store(path)
    before = dumped(store)
    with pytest.raises(StoreError, match="no corrections"):
        take_in(store, text)
    assert dumped(store) == before
