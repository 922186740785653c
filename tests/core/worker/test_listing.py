"""Lists of contents as the worker sends them."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import ContainerError, NotFoundError
from core.limits import Limits
from core.loading.containers import Contents, Entry
from core.worker import listing, wire
from core.worker.listing import Listed, decode_contents, encode_contents
from core.worker.service import answer

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."


def rows(path: Path, count: int) -> Path:
    with path.open("w", encoding="utf-8") as file:
        for n in range(1, count + 1):
            file.write(json.dumps({"title": f"Day {n}", "text": f"{n}. {TEXT}"}) + "\n")
    return path


def asked(path: str) -> tuple[list[Listed], wire.Message]:
    """The batches of an answer, as the window reads them, and its last message."""
    sent: list[wire.Message] = []
    answer({"job": 7, "path": path}, sent.append)
    reader = wire.FrameReader()
    messages = [message for one in sent for message in reader.feed(wire.frames(one))]
    assert all(message.get("listed") == 7 for message in messages[:-1])
    return [decode_contents(message) for message in messages[:-1]], messages[-1]


def test_a_container_of_several_is_answered_with_its_contents(tmp_path: Path) -> None:
    path = str(rows(tmp_path / "days.jsonl", 3))
    (batch,), last = asked(path)
    assert batch == Listed(path, "a corpus in JSON lines", (("1", "Day 1"), ("2", "Day 2"), ("3", "Day 3")))
    assert last["done"] == 7


def test_a_folder_is_answered_with_its_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    batches, _ = asked(str(tmp_path))
    assert batches == [Listed(str(tmp_path), "a folder", (("a.txt", "a.txt"),))]


def test_the_first_of_many_records_come_before_the_others_are_read(tmp_path: Path) -> None:
    path = str(rows(tmp_path / "days.jsonl", 10_000))
    batches, _ = asked(path)
    assert len(batches) > 2
    assert len(batches[0].entries) < 1_000
    names = [name for batch in batches for name, _ in batch.entries]
    assert names == [str(n) for n in range(1, 10_001)]


def test_a_broken_container_gives_what_stands_before_the_break(tmp_path: Path) -> None:
    path = tmp_path / "broken.jsonl.gz"
    path.write_bytes(gzip.compress(rows(tmp_path / "days.jsonl", 40_000).read_bytes())[:-20_000])
    batches, last = asked(str(path))
    names = [name for batch in batches for name, _ in batch.entries]
    assert 10_000 < len(names) < 40_000
    assert names == [str(n) for n in range(1, len(names) + 1)]
    assert isinstance(batches[-1].error, ContainerError)
    assert batches[-1].error.sentence
    assert last["done"] == 7


def test_what_gives_nothing_is_an_error(tmp_path: Path) -> None:
    for path, kind in ((tmp_path, ContainerError), (tmp_path / "gone", NotFoundError)):
        batches, last = asked(str(path))
        assert batches == []
        assert type(wire.decode_error(last)) is kind


def test_titles_are_a_line_and_not_longer_than_a_row_needs() -> None:
    (message,) = encode_contents(Contents("/a", "a folder", iter([Entry("x", "One\n two\t" + "far " * 500)])))
    ((_, title),) = decode_contents(message).entries
    assert title.startswith("One two far far")
    assert len(title) <= 300


def test_no_more_than_the_budget_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "LIMITS", Limits(members=2_500))

    def entries() -> Iterator[Entry]:
        number = 0
        while True:
            number += 1
            yield Entry(str(number))

    batches = [decode_contents(message) for message in encode_contents(Contents("/a.mbox", "a mailbox", entries()))]
    assert sum(len(batch.entries) for batch in batches) == 2_500
    assert "more than 2,500" in str(batches[-1].error)


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"path": "/a", "what": "a", "entries": [["x"]]},
        {"path": "/a", "what": "a", "entries": [["x", 3]]},
        {"path": "/a", "what": "a", "entries": 5},
        {"path": None, "what": "a", "entries": []},
        {"path": "/a", "what": "a", "entries": [], "broken": {"error": "int"}},
        {"path": "/a", "what": "a", "entries": [], "broken": 3},
    ],
)
def test_what_is_no_list_is_refused(message: wire.Message) -> None:
    with pytest.raises(wire.WireError):
        decode_contents(message)
