"""The file of what is open."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.application import session_file
from gui.application.session_file import TEXTS, DamagedError, LastTime, decode, encode, load, save, within_budget
from gui.articles.groups import Noted
from gui.jobs.openings import Home, Opening, Tops

PLACES = st.integers(0, 10**9)


@st.composite
def last_times(draw: st.DrawFn) -> LastTime:
    openings = []
    for order in range(draw(st.integers(0, 5))):
        home = Home(Tops(draw(PLACES), draw(PLACES)), order=order, quiet=True)
        if draw(st.booleans()):
            openings.append(
                Opening(
                    draw(st.text()),
                    path=os.path.abspath("/" + draw(st.text("ab\udc80é"))),
                    encoding=draw(st.sampled_from((None, "koi8-r"))),
                    home=home,
                    group=draw(st.sampled_from((None, "/a.jsonl"))),
                )
            )
        else:
            openings.append(Opening(draw(st.text()), text=draw(st.text()), html=draw(st.booleans()), home=home))
    names = st.lists(st.text(), max_size=3).map(tuple)
    paths = names.map(lambda found: tuple(os.path.abspath(f"/{name}") for name in found))
    groups = st.one_of(
        st.builds(Noted, st.just(os.path.abspath("/a.jsonl")), seen=names),
        st.builds(Noted, st.none(), paths, names),
    )
    return LastTime(tuple(openings), draw(st.integers(-1, 5)), draw(names), tuple(draw(st.lists(groups, max_size=3))))


@given(last_times())
def test_what_is_written_is_read(last: LastTime) -> None:
    assert decode(encode(last)) == last


@given(st.binary())
def test_anything_else_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedError):
        decode(data)


GOOD = {"name": "a", "path": os.path.abspath("/a"), "reader": 0, "original": 0}


@pytest.mark.parametrize(
    "change",
    [
        {"path": "a.txt"},
        {"path": 7},
        {"path": None},
        {"reader": -1},
        {"reader": "0"},
        {"original": True},
        {"reader": None},
        {"encoding": 7},
        {"group": 7},
    ],
)
def test_a_row_that_makes_no_sense_is_damage(change: dict[str, object]) -> None:
    fields = {"version": 1, "articles": [GOOD | change], "front": 0, "left_out": []}
    with pytest.raises(DamagedError):
        decode(json.dumps(fields).encode())
    assert decode(json.dumps(fields | {"articles": [GOOD]}).encode()).openings[0].path == GOOD["path"]
    with pytest.raises(DamagedError):
        decode(json.dumps(fields | {"articles": [GOOD], "version": 2}).encode())


@pytest.mark.parametrize(
    "change",
    [
        {"path": "a.zip"},
        {"path": 7},
        {"path": None, "files": ["a"]},
        {"files": None},
        {"seen": "x"},
        {"path": None, "files": [3]},
    ],
)
def test_a_group_that_makes_no_sense_is_damage(change: dict[str, object]) -> None:
    good = {"path": os.path.abspath("/a.zip"), "files": [], "seen": ["b.html"]}
    fields = {"version": 1, "articles": [], "front": -1, "left_out": []}
    assert decode(json.dumps(fields | {"groups": [good]}).encode()).groups[0].seen == ("b.html",)
    with pytest.raises(DamagedError):
        decode(json.dumps(fields | {"groups": [good | change]}).encode())


def test_a_file_is_whole_and_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "open.json"
    last = LastTime((Opening("a", text="b", home=Home(order=0, quiet=True)),), 0)
    assert load(path) == LastTime()
    save(path, last)
    assert load(path) == last
    assert os.listdir(path.parent) == ["open.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_stood_there_stays_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "open.json"
    save(path, LastTime(front=3))

    def fail(_: int) -> None:
        raise OSError("no room")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="no room"):
        save(path, LastTime())
    assert load(path).front == 3
    assert os.listdir(tmp_path) == ["open.json"]


def test_a_file_that_is_too_large_is_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_file, "_LARGEST", 100)
    path = tmp_path / "open.json"
    path.write_bytes(b" " * 101)
    with pytest.raises(DamagedError):
        load(path)


def test_texts_that_are_too_long_are_named() -> None:
    def text(name: str, size: int) -> Opening:
        return Opening(name, text="x" * size)

    file = Opening("file", path="/file")
    short, long, rest = text("short", 10), text("long", TEXTS), text("rest", TEXTS - 10)
    kept = within_budget(LastTime((short, long, file, rest), 2))
    assert kept == LastTime((short, file, rest), 1, ("long",))
    assert within_budget(LastTime((long, short), 1)) == LastTime((long,), -1, ("short",))
