"""The small ways in: the sample, the clipboard's keys, recent files that have gone; and what is kept of the layout."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gui.opening import sample
from gui.settings.settings import Settings
from gui.widgets.notices import Failures
from tests.gui.conftest import Desk

PROSE = "The kettle boils. var kettle = boil(1); kettle.pour(now); Nobody is at home."


@pytest.fixture
def kettle(tmp_path: Path) -> Path:
    file = tmp_path / "kettle.txt"
    file.write_text(PROSE, "utf-8")
    return file


def test_the_sample_opens_from_the_welcome_page_and_the_menu_and_is_not_recent(
    desk: Desk, kettle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample, "PATH", str(kettle))
    desk.bot.mouseClick(desk.window.welcome.sample_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.text() == "The kettle boils. Nobody is at home."
    desk.window.articles.close_in_front()
    desk.window.actions_by_name["sample"].trigger()
    desk.settle()
    assert desk.text() == "The kettle boils. Nobody is at home."
    assert desk.window.settings.recent == []


@pytest.mark.parametrize("keys", [Qt.KeyboardModifier.ControlModifier, None])
def test_the_clipboard_opens_by_key_wherever_the_focus_is(
    desk: Desk, kettle: Path, keys: Qt.KeyboardModifier | None
) -> None:
    held = keys or Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.open(kettle)
    for number, widget in enumerate((desk.window.reader.view, desk.window.original.view, desk.window)):
        QGuiApplication.clipboard().setText(f"Copied words {number}.")
        widget.setFocus()
        desk.bot.keyClick(widget, Qt.Key.Key_V, held)
        desk.bot.waitUntil(lambda number=number: desk.text() == f"Copied words {number}.")
        desk.settle()


def test_a_recent_file_that_has_gone_is_forgotten_with_a_sentence(desk: Desk, kettle: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Other words.", "utf-8")
    desk.open(kettle, other)
    kettle.unlink()
    desk.open(kettle)
    assert [file.path for file in desk.window.settings.recent] == [str(other)]
    assert "kettle.txt" in desk.notices()[0].sentence
    assert desk.window.welcome.recent.files.rowCount() == 1


def test_the_widths_of_the_panes_are_remembered(
    make_desk: Callable[..., Desk], kettle: Path, settings: Settings
) -> None:
    first = make_desk()
    first.open(kettle)
    first.window.splitter.setSizes([0, 700, 300])
    wide = first.window.reader.width()
    assert wide > first.window.original.width() + 200
    first.window.close()
    second = make_desk()
    second.open(kettle)
    second.bot.waitUntil(lambda: abs(second.window.reader.width() - wide) < 10)


def test_forty_files_at_once_with_three_bad_ones(desk: Desk, tmp_path: Path) -> None:
    files = [tmp_path / f"{number:02}.txt" for number in range(40)]
    bad = {files[0], files[17], files[39]}
    for number, file in enumerate(files):
        file.write_text("" if file in bad else f"Article number {number}.", "utf-8")
    desk.open(*files)
    shelf = desk.window.shelf
    assert [shelf[row].article.source.path for row in range(len(shelf))] == [str(f) for f in files if f not in bad]
    assert desk.text() == "Article number 1."
    (notice,) = desk.notices()
    assert isinstance(notice, Failures)
    assert notice.sentence == "3 files could not be opened."
    assert [line.partition(" There")[0] for line in notice.lines()] == [f"“{f.name}” is empty." for f in sorted(bad)]
