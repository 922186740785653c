"""Corpora in JSON lines."""

import json
from pathlib import Path
from typing import Any

import pytest

from core.errors import ContainerError, EmptyError, NotFoundError
from core.loading.containers.blob import Blob
from core.loading.containers.container import Container, Member, Unread
from core.loading.containers.forms import container_of
from core.loading.containers.json_lines import JsonLines

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."


def lines(*records: Any) -> bytes:
    return b"".join(json.dumps(record, ensure_ascii=False).encode() + b"\n" for record in records)


def opened(data: bytes, name: str = "c.jsonl") -> Container:
    found = container_of(Blob(name, data=data))
    assert isinstance(found, JsonLines)
    return found


def test_lines_are_counted_as_an_editor_does() -> None:
    data = b"\xef\xbb\xbf" + lines({"text": TEXT}) + b"\r\n  \n" + lines({"text": TEXT[:60]})
    assert [member.name for member in opened(data).members()] == ["1", "4"]
    assert opened(data).member("4").data.decode() == TEXT[:60]


def test_no_last_line_end_and_bytes_that_are_no_utf_8() -> None:
    data = lines({"text": TEXT}) + json.dumps({"text": f"Café. {TEXT}"}, ensure_ascii=False).encode("cp1252")
    first, second = opened(data).members()
    assert isinstance(second, Member)
    assert second.data.decode() == f"Café. {TEXT}"
    assert first.name == "1"


def test_bad_lines_cost_no_other() -> None:
    bad = [b"{broken\n", b"[" * 100_000 + b"\n", b"12\n", lines({"text": ""})]
    data = lines({"text": TEXT}) + b"".join(bad) + lines({"text": TEXT})
    rows = list(opened(data).members())
    assert [row.name for row in rows] == ["1", "2", "3", "4", "5", "6"]
    errors = [row.error for row in rows if isinstance(row, Unread)]
    assert ["no JSON" in errors[0].sentence, "too deeply" in errors[1].sentence, "no record" in errors[2].sentence] == [
        True
    ] * 3
    assert isinstance(errors[3], EmptyError)
    assert [entry.name for entry in opened(data).entries()] == ["1", "2", "3", "4", "5", "6"]
    with pytest.raises(ContainerError, match="Line 2"):
        opened(data).member("2")
    with pytest.raises(EmptyError):
        opened(data).member("5")


@pytest.mark.parametrize("name", ["0", "01", "-1", "١", "1.0", "", "9" * 30, "3"])
def test_names_that_are_not_there(name: str) -> None:
    with pytest.raises(NotFoundError):
        opened(lines({"text": TEXT}, {"text": TEXT})).member(name)


def test_long_first_records_are_told_without_a_name() -> None:
    assert opened(lines(*[{"text": TEXT * 200, "id": n} for n in range(3)]), "dump").member("3").held.member == "3"


@pytest.mark.parametrize(
    "data",
    [
        lines({"level": "info", "code": 3}, {"level": "warn", "code": 4}),
        lines({"@context": "https://schema.org", "description": TEXT}) + b"\n" + TEXT.encode() * 100,
        lines({"text": TEXT}, {"text": TEXT}) + b"Then came the storm.\n" * 9,
        json.dumps({"text": TEXT}, indent=1).encode(),
    ],
)
def test_a_text_with_json_in_it_stays_a_text(data: bytes) -> None:
    assert container_of(Blob("leak.txt", data=data)) is None


def test_a_line_without_an_end_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    with path.open("wb") as file:
        file.write(lines({"text": TEXT}))
        file.write(b'{"text": "')
        file.truncate(300 * 1024 * 1024)
    rows = JsonLines(Blob("c.jsonl", path=str(path))).members()
    assert isinstance(next(rows), Member)
    with pytest.raises(ContainerError, match=r"Line 2 .* longer than 16 MB"):
        next(rows)


def test_members_are_read_as_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    container = opened(lines(*[{"text": f"{n}. {TEXT}"} for n in range(5000)]))
    read: list[int] = []
    plain = JsonLines._record

    def counted(self: JsonLines, line: bytes, number: int) -> Any:
        read.append(number)
        return plain(self, line, number)

    monkeypatch.setattr(JsonLines, "_record", counted)
    assert next(container.members()).name == "1"
    container.member("4000")
    assert len(read) < 200
