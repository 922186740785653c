"""Folders as what holds articles."""

import os
import sys
from itertools import islice
from pathlib import Path

import pytest

from core.errors import ContainerError, PermissionDeniedError
from core.limits import Limits
from core.loading import load_file
from core.loading.containers import contents_of, folder


def make(root: Path, *names: str) -> None:
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("The ferry left at dawn, and nobody on the pier waved.", "utf-8")


def listed(root: Path) -> list[str]:
    found = contents_of(str(root))
    assert found is not None
    return [entry.name for entry in found.entries]


def test_files_come_first_and_numbers_count_as_numbers(tmp_path: Path) -> None:
    make(tmp_path, "day 10.html", "Day 2.html", "day 2b.txt", "b/9.md", "b/010.md", "a/x/deep.rst", "zebra.jsonl")
    assert listed(tmp_path) == [
        "Day 2.html", "day 2b.txt", "day 10.html", "zebra.jsonl", "a/x/deep.rst", "b/9.md", "b/010.md",
    ]  # fmt: skip


def test_entries_are_called_by_file_names_and_open_by_their_paths(tmp_path: Path) -> None:
    make(tmp_path, "logs/ferry.txt")
    found = contents_of(str(tmp_path))
    assert found is not None
    (entry,) = found.entries
    assert (found.what, entry.title) == ("a folder", "ferry.txt")
    assert load_file(f"{found.path}/{entry.name}").text.startswith("The ferry")


def test_what_is_no_article_is_passed_over(tmp_path: Path) -> None:
    make(tmp_path, "page.html", "look.css", "photo.jpg", "noname", ".hidden.txt", ".git/notes.txt", "run.py")
    make(tmp_path, "node_modules/thing/README.md", "page_files/frame.html", "Seite-Dateien/frame.html", "Seite.htm")
    make(tmp_path, "lost_files/frame.html", "lost_files/main.js", "my_files/letter.txt")
    assert listed(tmp_path) == ["page.html", "Seite.htm", "my_files/letter.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_linked_folders_are_not_followed_but_linked_files_are(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    make(inside, "own.txt")
    make(outside, "other.txt")
    (inside / "round").symlink_to(inside)
    (inside / "out").symlink_to(outside)
    (inside / "linked.txt").symlink_to(outside / "other.txt")
    (inside / "circle.txt").symlink_to("circle.txt")
    assert listed(inside) == ["linked.txt", "own.txt"]


def test_a_folder_without_articles_says_so(tmp_path: Path) -> None:
    make(tmp_path, "photo.jpg")
    with pytest.raises(ContainerError, match="holds no article"):
        listed(tmp_path)


def test_more_than_are_listed_ends_the_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, *(f"{n}.txt" for n in range(5)))
    monkeypatch.setattr(folder, "LIMITS", Limits(members=3))
    found = contents_of(str(tmp_path))
    assert found is not None
    assert [entry.name for entry in islice(found.entries, 3)] == ["0.txt", "1.txt", "2.txt"]
    with pytest.raises(ContainerError, match="more than 3 files"):
        next(found.entries)


def test_a_folder_that_cannot_be_read_costs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a/one.txt", "b/two.txt")
    scandir = os.scandir

    def refused(path: str) -> object:
        if path.endswith("a"):
            raise PermissionError(path)
        return scandir(path)

    monkeypatch.setattr(folder.os, "scandir", refused)
    found = contents_of(str(tmp_path))
    assert found is not None
    assert next(found.entries).name == "b/two.txt"
    with pytest.raises(PermissionDeniedError, match="“a” in"):
        next(found.entries)
