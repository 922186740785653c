"""What a person sees when the file of an article changes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from gui.articles.reload import moved
from gui.widgets.notices import Severity
from tests.gui.conftest import Desk


@pytest.fixture
def kettle(tmp_path: Path) -> Path:
    file = tmp_path / "kettle.txt"
    file.write_text("The kettle boils.", "utf-8")
    return file


@pytest.fixture
def other(tmp_path: Path) -> Path:
    file = tmp_path / "other.txt"
    file.write_text("Other words.", "utf-8")
    return file


def sentences(desk: Desk) -> list[str]:
    return [notice.sentence for notice in desk.notices()]


def wait_for(desk: Desk, *words: str) -> None:
    desk.bot.waitUntil(lambda: sentences(desk) == list(words))


CHANGED = "“kettle.txt” changed on disk."
GONE = "“kettle.txt” is no longer on disk."


def test_a_changed_file_is_reloaded_only_when_the_reader_wants_it(desk: Desk, kettle: Path) -> None:
    desk.open(kettle)
    kettle.write_text("The kettle is cold.", "utf-8")
    wait_for(desk, CHANGED)
    assert desk.text() == "The kettle boils."
    (notice,) = desk.notices()
    assert notice.severity is Severity.INFO
    assert notice.action_button is not None
    desk.bot.mouseClick(notice.action_button, Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: desk.text() == "The kettle is cold.")
    desk.settle()
    assert "is cold" in desk.window.reader.view.toPlainText()
    assert "is cold" in desk.window.original.view.toPlainText()
    assert desk.notices() == []
    kettle.write_text("The kettle is gone.", "utf-8")
    wait_for(desk, CHANGED)


def test_two_changes_are_one_notice(desk: Desk, kettle: Path) -> None:
    desk.open(kettle)
    kettle.write_text("Two.", "utf-8")
    wait_for(desk, CHANGED)
    first = desk.notices()[0]
    kettle.write_text("Three.", "utf-8")
    desk.bot.waitUntil(lambda: first not in desk.notices())
    wait_for(desk, CHANGED)


def test_what_was_deleted_stays_in_sight(desk: Desk, kettle: Path) -> None:
    desk.open(kettle)
    kettle.unlink()
    wait_for(desk, GONE)
    (notice,) = desk.notices()
    assert notice.action_button is None
    assert notice.hint == "What is shown stays."
    assert desk.text() == "The kettle boils."
    kettle.write_text("It is back.", "utf-8")
    wait_for(desk, CHANGED)


@pytest.mark.parametrize("heard", [True, False])
def test_a_file_that_a_job_missed_is_told_of_once(desk: Desk, kettle: Path, heard: bool) -> None:
    desk.open(kettle)
    with desk.bot.waitSignal(desk.window.reload.watcher.gone):
        kettle.unlink()
        if heard:
            desk.window.reload.watcher._timer.setInterval(1 << 30)  # the job is quicker than the watcher
            desk.window.reload.reload()
            wait_for(desk, "There is no file “kettle.txt”.")
            desk.window.reload.watcher._timer.start(0)
    if not heard:
        assert sentences(desk) == [GONE]
        desk.window.reload.reload()
        desk.settle()
    assert sentences(desk) == ["There is no file “kettle.txt”."]
    desk.window.notices.clear()
    kettle.write_text("It is back.", "utf-8")
    wait_for(desk, CHANGED)


def test_a_file_behind_is_told_of_when_it_comes_to_the_front(desk: Desk, kettle: Path, other: Path) -> None:
    desk.open(kettle, other)
    desk.window.articles.show_row(1)
    with desk.bot.waitSignal(desk.window.reload.watcher.changed):
        kettle.write_text("Changed behind.", "utf-8")
    assert sentences(desk) == []
    desk.window.articles.show_row(0)
    assert sentences(desk) == [CHANGED]
    desk.window.articles.show_row(1)
    assert sentences(desk) == []  # it is not about this one
    desk.window.articles.show_row(0)
    assert sentences(desk) == [CHANGED]
    desk.bot.keyClick(desk.window, Qt.Key.Key_Escape)
    desk.window.articles.show_row(1)
    desk.window.articles.show_row(0)
    assert sentences(desk) == []  # the reader knows


def test_opening_it_again_settles_it(desk: Desk, kettle: Path) -> None:
    desk.open(kettle)
    kettle.write_text("New words.", "utf-8")
    wait_for(desk, CHANGED)
    desk.open(kettle)
    assert desk.text() == "New words."
    assert desk.notices() == []


def test_closed_articles_and_pasted_ones_are_not_watched(desk: Desk, kettle: Path, other: Path) -> None:
    desk.open(kettle, other)
    assert desk.window.reload.watcher.paths() == {str(kettle), str(other)}
    desk.window.articles.close_in_front()
    assert desk.window.reload.watcher.paths() == {str(other)}
    desk.window.articles.close_in_front()
    assert desk.window.reload.watcher.paths() == set()


def test_a_reload_of_the_same_text_keeps_the_place(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("\n\n".join(f"Paragraph {n} has a few words of its own." for n in range(300)), "utf-8")
    desk.open(file)
    bar = desk.window.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    article = desk.window.session.article
    desk.window.reload.reload()
    desk.bot.waitUntil(lambda: desk.window.session.article is not article)
    desk.settle()
    assert bar.value() == place


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)],
)
def test_a_key_reads_the_file_again_and_says_what_came_of_it(
    desk: Desk, kettle: Path, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    desk.open(kettle)
    bar = desk.window.statusBar()
    with desk.bot.waitSignal(desk.window.reload.done):
        desk.bot.keyClick(desk.window.reader.view, key, held)
    assert bar.currentMessage() == "Reloaded, nothing has changed"
    kettle.write_text("The kettle is cold.", "utf-8")
    with desk.bot.waitSignal(desk.window.reload.done):
        desk.bot.keyClick(desk.window.original.view, key, held)
    assert desk.text() == "The kettle is cold."
    assert bar.currentMessage() == "Reloaded, the file has changed"
    desk.settle()


def test_only_what_was_read_from_a_file_can_be_reloaded(desk: Desk, kettle: Path) -> None:
    action = desk.window.actions_by_name["reload"]
    assert not action.isEnabled()
    QApplication.clipboard().setText("Nobody has saved this.")
    desk.window.open_commands.paste()
    desk.settle()
    assert desk.window.session.article is not None
    assert not action.isEnabled()
    desk.open(kettle)
    assert action.isEnabled()


def top_words(desk: Desk) -> str:
    """The words of the paragraph at the top of the reader."""
    view = desk.window.reader.view
    return view.cursorForPosition(QPoint(0, 2)).block().text()


def test_a_reload_of_a_changed_text_keeps_the_words_in_sight(desk: Desk, tmp_path: Path) -> None:
    paragraphs = [f"Paragraph {n} has a few words of its own." for n in range(300)]
    file = tmp_path / "long.txt"
    file.write_text("\n\n".join(paragraphs), "utf-8")
    desk.open(file)
    bar = desk.window.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    desk.settle()
    words = top_words(desk)
    assert words in paragraphs
    file.write_text("\n\n".join(["At first, this is new.", *paragraphs]), "utf-8")
    article = desk.window.session.article
    desk.window.reload.reload()
    desk.bot.waitUntil(lambda: desk.window.session.article is not article)
    desk.settle()
    assert desk.text().startswith("At first, this is new.")
    assert top_words(desk) == words


@pytest.mark.parametrize(
    ("before", "after", "places"),
    [
        ("abcdef", "abcdef", {0: 0, 3: 3, 6: 6}),
        ("abcdef", "XYabcdef", {1: 3, 6: 8}),
        ("abcdef", "abcXYdef", {2: 2, 3: 3, 4: 6}),
        ("abcdef", "abef", {1: 1, 3: 2, 4: 2, 5: 3}),
        ("aaaa", "aaaaaa", {0: 0, 4: 4}),
        ("abc", "", {0: 0, 2: 0, 3: 0}),
        ("", "abc", {0: 0}),
    ],
)
def test_a_place_moves_with_its_text(before: str, after: str, places: dict[int, int]) -> None:
    assert {place: moved(place, before, after) for place in places} == places


@given(st.text("ab", max_size=9), st.text("cd", max_size=9), st.text("cd", max_size=9), st.text("ef", max_size=9))
def test_what_stands_before_and_after_a_change_is_found(head: str, old: str, new: str, tail: str) -> None:
    before, after = head + old + tail, head + new + tail
    for place in range(len(before) + 1):
        at = moved(place, before, after)
        assert 0 <= at <= len(after)
        assert place > len(head) or at == place
        assert place <= len(head + old) or before[place:] == after[at:]
