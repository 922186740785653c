"""Tables of articles, as csv and other programs write them."""

import csv
import io
from pathlib import Path
from typing import Any

import pytest

from core.errors import ContainerError
from core.loading.containers.blob import Blob
from core.loading.containers.container import Member, Unread
from core.loading.containers.csv_table import Table
from core.loading.containers.forms import container_of

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."
HEAD = ["title", "text", "date", "url"]
ROWS = [
    [f"Day {n}", f'{n}. {TEXT}\n\n“Then,” she said, "it rained"; and so on.', "2024-03-05", f"https://example.org/{n}"]
    for n in range(1, 5)
]


def table(rows: list[list[str]], encoding: str = "utf-8", **dialect: Any) -> bytes:
    file = io.StringIO(newline="")
    csv.writer(file, **dialect).writerows(rows)
    return file.getvalue().encode(encoding)


def opened(data: bytes, name: str = "a.csv") -> Table:
    found = container_of(Blob(name, data=data))
    assert isinstance(found, Table)
    return found


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a", "a.txt"])
@pytest.mark.parametrize(
    "dialect",
    [
        {},
        {"delimiter": ";"},
        {"delimiter": "\t"},
        {"delimiter": "|"},
        {"quoting": csv.QUOTE_ALL, "lineterminator": "\n"},
        {"lineterminator": "\r"},
    ],
)
def test_rows_are_articles(name: str, dialect: dict[str, Any]) -> None:
    container = opened(table([HEAD, *ROWS], **dialect), name)
    rows = list(container.members())
    assert [row.data.decode() for row in rows if isinstance(row, Member)] == [row[1] for row in ROWS]
    found = container.member("3")
    assert (found.held.title, found.held.published, found.held.url) == ("Day 3", "2024-03-05", "https://example.org/3")
    assert [(entry.name, entry.title) for entry in container.entries()] == [(str(n), f"Day {n}") for n in range(1, 5)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    rows = [
        HEAD,
        *[[f"Café {n}", f"Der Fluß führt Hochwasser, sagte sie. „Grüße“ vom Ufer. {TEXT}", "", ""] for n in range(3)],
    ]
    first = next(opened(table(rows, encoding)).members())
    assert isinstance(first, Member)
    assert (first.held.title, first.data.decode()) == ("Café 0", rows[1][1])


def test_an_encoding_that_shows_late() -> None:
    rows = [HEAD, *[["A", TEXT, "", ""]] * 12_000, ["Café", f"Der Fluß führt Hochwasser. {TEXT}", "", ""]]
    *_, last = opened(table(rows, "cp1252")).members()
    assert isinstance(last, Member)
    assert last.held.title == "Café"


@pytest.mark.parametrize(
    "text",
    [
        f"{TEXT}\n" * 20,
        "Bread, butter, and jam.\nSalt, pepper, and oil.\nMilk, sugar, and tea.\n",
        "Dear Ida, Leo, and all\n\nThank you, both, for it.\nYours, ever, Ann\n",
        "name,size,kind\na,1,x\nb,2,y\nc,3,z\n",
        "title,text\n",
        "",
    ],
)
def test_prose_and_figures_are_no_tables_of_articles(text: str) -> None:
    for name in ("a", "a.txt", "a.csv", "a.tsv"):
        assert container_of(Blob(name, data=text.encode())) is None


def test_a_head_of_other_names_is_told_by_the_name_of_the_file() -> None:
    data = table([["nr", "artikel_tekst"], *[[str(n), " ".join([TEXT] * 4)] for n in range(4)]])
    assert len(list(opened(data).members())) == 4
    assert container_of(Blob("a.txt", data=data)) is None


def test_rows_that_do_not_fit_cost_no_other() -> None:
    rows = [HEAD, *ROWS * 10, ["Only a title"], ["a", TEXT, "", "", "", "too much"], ["Dawn", "", "", ""], ROWS[0]]
    found = list(opened(table(rows)).members())[40:]
    assert [(row.name, isinstance(row, Member)) for row in found] == [
        ("41", False),
        ("42", False),
        ("43", False),
        ("44", True),
    ]
    sentences = [row.error.sentence for row in found if isinstance(row, Unread)]
    assert "holds no text" in sentences[0]
    assert "Row 42 of “a.csv” has 6 fields, and the head has 4" in sentences[1]


@pytest.mark.parametrize("filler", ["x" * 1023 + "\n", "x" * 1024])
def test_a_field_without_an_end_is_refused(tmp_path: Path, filler: str) -> None:
    path = tmp_path / "a.csv"
    before = csv.field_size_limit()
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([HEAD, *ROWS * 10])
        file.write('Dawn,"')
        for _ in range(20 * 1024):
            file.write(filler)
    container = container_of(Blob("a.csv", path=str(path)))
    assert container is not None
    rows = container.members()
    assert len([next(rows) for _ in range(40)]) == 40
    with pytest.raises(ContainerError, match="longer than 16 MB"):
        next(rows)
    assert csv.field_size_limit() == before


def test_an_export_of_wallabag() -> None:
    head = ["Title", "URL", "Content", "Tags", "MIME Type", "Language", "Creation date"]
    row = [
        "Dawn",
        "https://example.org/1",
        f"<p>{TEXT}</p><p>{TEXT}</p>",
        "sea",
        "text/html",
        "en",
        "05/03/2024 08:00:00",
    ]
    first = next(opened(table([head, row, row], delimiter=";", quoting=csv.QUOTE_ALL)).members())
    assert isinstance(first, Member)
    assert first.media_type == "text/html"
    assert (first.held.title, first.held.language, first.held.url) == ("Dawn", "en", "https://example.org/1")
