"""Files that change, are replaced, go and come back."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.articles.file_watcher import FileWatcher


class Heard:
    """A watcher of one file, and what it said."""

    def __init__(self, bot: QtBot, path: Path) -> None:
        self.bot = bot
        self.path = path
        self.said: list[str] = []
        self.watcher = FileWatcher()
        for name in ("changed", "gone", "same_again"):
            getattr(self.watcher, name).connect(lambda path, name=name: self.said.append(f"{name} {Path(path).name}"))
        self.watcher.watch(str(path))

    def hear(self, *words: str) -> None:
        self.bot.waitUntil(lambda: len(self.said) >= len(words))
        assert self.said == list(words)


@pytest.fixture
def heard(qtbot: QtBot, tmp_path: Path) -> Heard:
    file = tmp_path / "a.txt"
    file.write_text("One.")
    return Heard(qtbot, file)


def replace(path: Path, text: str) -> None:
    """Save as many editors do: a new file renamed over the old one."""
    other = path.with_name("saving~")
    other.write_text(text)
    os.replace(other, path)


def test_a_change_is_told(heard: Heard) -> None:
    heard.path.write_text("Two words.")
    heard.hear("changed a.txt")


def test_a_file_that_is_replaced_goes_on_being_watched(heard: Heard) -> None:
    for number in range(1, 4):
        replace(heard.path, "More. " * number)
        heard.hear(*["changed a.txt"] * number)
    heard.path.write_text("And written in place.")
    heard.hear(*["changed a.txt"] * 4)


def test_many_steps_of_one_change_are_told_once(heard: Heard) -> None:
    with heard.path.open("a") as file:
        for _ in range(50):
            file.write("More.")
            file.flush()
    replace(heard.path, "At last.")
    heard.hear("changed a.txt")
    heard.path.unlink()
    heard.hear("changed a.txt", "gone a.txt")  # and nothing between the two


def test_a_file_that_comes_back_is_told_as_changed(heard: Heard) -> None:
    heard.path.unlink()
    heard.hear("gone a.txt")
    heard.path.write_text("Back, and longer.")
    heard.hear("gone a.txt", "changed a.txt")
    heard.path.write_text("Watched as before.")
    heard.hear("gone a.txt", "changed a.txt", "changed a.txt")


def test_a_file_that_was_moved_away_and_back_is_the_same(heard: Heard) -> None:
    away = heard.path.with_name("away")
    os.rename(heard.path, away)
    heard.hear("gone a.txt")
    os.rename(away, heard.path)
    heard.hear("gone a.txt", "same_again a.txt")


def test_what_is_no_longer_kept_is_not_told(heard: Heard, tmp_path: Path) -> None:
    other = tmp_path / "b.txt"
    other.write_text("One.")
    heard.watcher.watch(str(other))
    heard.watcher.keep([str(other)])
    assert heard.watcher.paths() == {str(other)}
    heard.path.write_text("Unheard.")
    other.write_text("Heard of.")
    heard.hear("changed b.txt")


def test_a_file_that_was_never_there_may_come(qtbot: QtBot, tmp_path: Path) -> None:
    heard = Heard(qtbot, tmp_path / "late.txt")
    heard.path.write_text("Here at last.")
    heard.hear("changed late.txt")


def test_a_folder_that_goes_with_its_file(heard: Heard, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    file = folder / "c.txt"
    file.write_text("One.")
    heard.watcher.watch(str(file))
    file.unlink()
    folder.rmdir()
    heard.hear("gone c.txt")
