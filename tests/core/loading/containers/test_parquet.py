"""Corpora in Parquet, as pyarrow writes them."""

import io
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from core.errors import ContainerError, MissingLibraryError, NotFoundError
from core.loading import load_each
from core.loading.containers.blob import Blob
from core.loading.containers.container import Container, Member
from core.loading.containers.forms import container_of
from core.loading.containers.parquet import Parquet

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."
WHEN = datetime(2024, 3, 5, 8, tzinfo=UTC)


def table(count: int, **more: Any) -> bytes:
    columns = {"id": list(range(count)), "text": [f"{n}. {TEXT}" for n in range(1, count + 1)], **more}
    file = io.BytesIO()
    parquet.write_table(pyarrow.table(columns), file, row_group_size=4)
    return file.getvalue()


def opened(data: bytes) -> Container:
    found = container_of(Blob("a.bin", data=data))
    assert isinstance(found, Parquet)
    return found


def test_rows_are_articles() -> None:
    meta = [{"title": f"Day {n}", "when": WHEN} for n in range(1, 11)]
    container = opened(table(10, meta=meta, lang=["en"] * 10, published=[WHEN] * 10))
    rows = [row for row in container.members() if isinstance(row, Member)]
    assert [(row.name, row.data.decode()) for row in rows] == [(str(n), f"{n}. {TEXT}") for n in range(1, 11)]
    for number in (1, 4, 5, 10):
        held = container.member(str(number)).held
        assert (held.title, held.language, held.published) == (f"Day {number}", "en", "2024-03-05T08:00:00Z")
    assert [(entry.name, entry.title) for entry in container.entries()] == [(str(n), f"Day {n}") for n in range(1, 11)]
    for name in ("0", "11", "x"):
        with pytest.raises(NotFoundError):
            container.member(name)


def test_no_title() -> None:
    assert [entry.name for entry in opened(table(3)).entries()] == ["1", "2", "3"]


def test_a_list_of_paragraphs() -> None:
    file = io.BytesIO()
    parquet.write_table(pyarrow.table({"paragraphs": [[TEXT, TEXT], [TEXT]]}), file)
    assert opened(file.getvalue()).member("1").data.decode() == f"{TEXT}\n\n{TEXT}"


def test_groups_are_read_one_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(table(40))
    read: list[int] = []
    plain = parquet.ParquetFile.iter_batches

    def counted(self: Any, *arguments: Any, row_groups: list[int], **more: Any) -> Any:
        read.extend(row_groups)
        return plain(self, *arguments, row_groups=row_groups, **more)

    container = Parquet(Blob("a.parquet", path=str(path)))
    assert container.fields.text == "text"
    monkeypatch.setattr(parquet.ParquetFile, "iter_batches", counted)
    assert container.member("38").held.member == "38"
    assert next(container.members()).name == "1"
    assert read == [9, 0]
    found = load_each(path)
    assert found is not None
    assert len(list(found)) == 40


@pytest.mark.parametrize("cut", [4, 12, -20, -4, 300])
def test_damage(cut: int) -> None:
    with pytest.raises(ContainerError, match="damaged"):
        list(opened(table(20)[:cut]).members())


def test_damage_in_the_middle() -> None:
    data = bytearray(table(20))
    data[100:200] = b"\xff" * 100
    with pytest.raises(ContainerError, match=r"damaged|No field"):
        list(opened(bytes(data)).members())


def test_no_texts() -> None:
    file = io.BytesIO()
    parquet.write_table(pyarrow.table({"a": [1, 2]}), file)
    with pytest.raises(ContainerError, match="No field"):
        list(opened(file.getvalue()).entries())


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    data = table(2)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingLibraryError, match="needs pyarrow") as error:
        list(opened(data).members())
    assert error.value.hint == "Install winnow-reader[corpora]."


def test_other_columns_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    plain = parquet.ParquetFile.iter_batches

    def counted(self: Any, *arguments: Any, columns: Any, **more: Any) -> Any:
        asked.append(columns)
        return plain(self, *arguments, columns=columns, **more)

    container = opened(table(4, embedding=[[0.5] * 9] * 4, meta=[{"title": "Dawn", "x": 1}] * 4))
    assert container.member("1").held.title == "Dawn"
    monkeypatch.setattr(parquet.ParquetFile, "iter_batches", counted)
    list(container.members())
    list(container.entries())
    assert asked == [["text", "meta"], ["meta"]]


def test_columns_with_points_in_their_names() -> None:
    container = opened(table(3, **{"meta.title": ["Dawn"] * 3}))
    assert container.member("2").held.title == "Dawn"
