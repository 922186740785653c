"""Paths that lead into containers."""

import json
from pathlib import Path

import pytest

from core.article.source import MediaType
from core.errors import ContainerError, EmptyError, ManyArticlesError, NotFoundError
from core.loading import load_each, load_file
from core.loading.containers import contents_of, file_of

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "corpus.jsonl"
    rows = [{"id": n, "title": f"Day {n}", "text": f"{n}. {TEXT}", "lang": "en"} for n in (1, 2, 3)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def test_a_path_is_parted_where_the_file_ends(corpus: Path) -> None:
    assert file_of(f"{corpus}/2") == (str(corpus), "2")
    assert file_of(f"{corpus}/a/b") == (str(corpus), "a/b")
    assert file_of(str(corpus)) == (str(corpus), "")
    gone = str(corpus.parent / "gone" / "x")
    assert file_of(gone) == (gone, "")


def test_a_member_is_read_by_its_path(corpus: Path) -> None:
    source = load_file(f"{corpus}/2")
    assert (source.text, source.path, source.name) == (f"2. {TEXT}", f"{corpus}/2", "corpus.jsonl/2")
    assert source.media_type is MediaType.TEXT
    assert source.held is not None
    assert (source.held.title, source.held.language, source.held.member) == ("Day 2", "en", "2")


def test_a_container_of_several_is_no_article(corpus: Path) -> None:
    with pytest.raises(ManyArticlesError, match="several articles"):
        load_file(corpus)
    found = contents_of(str(corpus))
    assert found is not None
    assert [(entry.name, entry.title) for entry in found.entries] == [("1", "Day 1"), ("2", "Day 2"), ("3", "Day 3")]


def test_a_container_of_one_is_that_article(tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl"
    path.write_text(json.dumps({"title": "Alone", "text": TEXT}) + "\n", "utf-8")
    assert contents_of(str(path)) is None
    source = load_file(path)
    assert (source.text, source.path, source.name) == (TEXT, str(path), "one.jsonl/1")


def test_a_member_that_is_not_there(corpus: Path) -> None:
    for name in ("9", "x", "0", "1/2"):
        with pytest.raises(NotFoundError, match="holds no"):
            load_file(f"{corpus}/{name}")


def test_each_member_comes_once_and_a_bad_one_costs_no_other(corpus: Path) -> None:
    with corpus.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"title": "Nothing", "text": " "}) + "\n")
        file.write(json.dumps({"title": "Day 5", "text": f"5. {TEXT}"}) + "\n")
        file.write("{broken\n")
    found = load_each(corpus)
    assert found is not None
    rows = list(found)
    assert [path.removeprefix(f"{corpus}") for path, _ in rows] == ["/1", "/2", "/3", "/4", "/5", "/6"]
    assert isinstance(rows[3][1], EmptyError)
    assert isinstance(rows[5][1], ContainerError)
    assert "Line 6" in rows[5][1].sentence


def test_a_plain_file_is_no_container(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    assert contents_of(str(path)) is None
    assert load_each(path) is None
    assert load_file(path).held is None
