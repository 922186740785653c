"""Groups: files that hold many articles, folders, and many files at once."""

import gzip
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.application.main_window import MainWindow
from gui.articles.group import State
from gui.jobs.worker_process import WorkerProcess
from gui.settings.settings import Settings
from tests.gui.conftest import Desk
from tests.gui.drags import Drag, of_files

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."


def corpus(path: Path, count: int) -> Path:
    rows = ({"title": f"Day {n}", "text": f"{n}. {TEXT}"} for n in range(1, count + 1))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


@pytest.fixture
def days(tmp_path: Path) -> Path:
    return corpus(tmp_path / "days.jsonl", 3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "logs"
    (made / "old").mkdir(parents=True)
    for name in ("a.txt", "b.md", "old/c.txt"):
        (made / name).write_text(f"{name} says: {TEXT}", "utf-8")
    return made


@pytest.fixture
def make_window(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    """Open a window that goes on where the last one was left."""
    windows: list[MainWindow] = []

    def make() -> Desk:
        window = MainWindow(settings=settings, background=WorkerProcess(), last_time=tmp_path / "open.json")
        windows.append(window)
        window.resize(1000, 700)
        with qtbot.waitExposed(window):
            window.show()
        window.session_restore.resume()
        desk = Desk(window, qtbot, [])
        desk.settle()
        return desk

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


def titles(desk: Desk) -> list[str]:
    """The rows of the list."""
    model = desk.window.central.contents.model
    desk.bot.waitUntil(model.is_settled)
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def marks(desk: Desk) -> list[State]:
    group = desk.window.groups.shown()
    assert group is not None
    return [group.state(row) for row in range(len(group.entries))]


def shelf(desk: Desk) -> list[str]:
    return [desk.window.shelf[row].article.source.name for row in range(len(desk.window.shelf))]


def click(desk: Desk, row: int) -> None:
    view = desk.window.central.contents.view
    box = view.visualRect(view.model().index(row, 0))
    desk.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    desk.settle()


def act(desk: Desk, name: str) -> None:
    action = desk.window.actions_by_name[name]
    assert action.isEnabled()
    action.trigger()
    desk.settle()


def front(desk: Desk) -> str:
    assert desk.window.session.article is not None
    return desk.window.session.article.source.name


def test_a_file_of_several_shows_its_list_and_its_first(desk: Desk, days: Path) -> None:
    desk.open(days)
    panel = desk.window.central.contents
    assert panel.isVisible()
    assert titles(desk) == ["Day 1", "Day 2", "Day 3"]
    assert panel.name.text() == "days.jsonl"
    assert panel.count.text() == "3 articles"
    assert front(desk) == "days.jsonl/1"
    assert marks(desk) == [State.SEEN, State.UNSEEN, State.UNSEEN]
    assert not desk.notices()
    assert [file.path for file in desk.window.settings.recent] == [str(days)]


def test_a_click_opens_one_in_the_row_of_the_one_before(desk: Desk, days: Path, folder: Path) -> None:
    desk.open(folder / "a.txt", days)
    click(desk, 1)
    assert front(desk) == "days.jsonl/2"
    assert shelf(desk) == ["a.txt", "days.jsonl/2"]
    click(desk, 2)
    assert shelf(desk) == ["a.txt", "days.jsonl/3"]
    assert marks(desk) == [State.UNSEEN, State.SEEN, State.SEEN]
    assert [Path(file.path).name for file in desk.window.settings.recent] == ["days.jsonl", "a.txt"]


def test_what_was_decided_about_keeps_its_row(desk: Desk, days: Path) -> None:
    desk.open(days)
    window = desk.window
    window.decisions.remove(_span(desk, "1. The ferry"), _kind())
    desk.bot.waitUntil(lambda: bool(window.session.article.corrections))  # type: ignore[union-attr]
    desk.settle()
    act(desk, "next_in_list")
    assert shelf(desk) == ["days.jsonl/1", "days.jsonl/2"]
    act(desk, "next_in_list")
    assert shelf(desk) == ["days.jsonl/1", "days.jsonl/3"]
    act(desk, "previous_in_list")
    act(desk, "previous_in_list")
    assert front(desk) == "days.jsonl/1"
    assert window.session.article.corrections  # type: ignore[union-attr]


def _span(desk: Desk, words: str) -> object:
    from core.article.span import Span

    assert desk.window.session.article is not None
    at = desk.window.session.article.source.text.index(words)
    return Span(at, at + len(words))


def _kind() -> object:
    from core.article.removal import Kind

    return Kind.FURNITURE


def test_keys_go_from_one_to_the_next_and_end_at_the_ends(desk: Desk, days: Path) -> None:
    desk.open(days)
    window = desk.window
    for expected in ("2", "3", "3"):
        desk.bot.keyClick(window, Qt.Key.Key_F4)
        desk.settle()
        assert front(desk) == f"days.jsonl/{expected}"
    for expected in ("2", "1", "1"):
        desk.bot.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
        desk.settle()
        assert front(desk) == f"days.jsonl/{expected}"
    assert shelf(desk) == ["days.jsonl/1"]


def test_quick_keys_open_where_they_end(desk: Desk, tmp_path: Path) -> None:
    desk.open(corpus(tmp_path / "many.jsonl", 30))
    for _ in range(12):
        desk.window.groups.step(1)
    desk.settle()
    assert front(desk) == "many.jsonl/13"
    assert shelf(desk) == ["many.jsonl/13"]
    assert marks(desk).count(State.SEEN) <= 4  # those that waited were given up


def test_enter_opens_and_the_focus_stays_in_the_list(desk: Desk, days: Path) -> None:
    desk.open(days)
    view = desk.window.central.contents.view
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        desk.bot.keyClick(view, key)
    desk.settle()
    assert front(desk) == "days.jsonl/3"
    assert desk.window.focusWidget() is view


def test_the_filter_lists_what_has_all_words(desk: Desk, tmp_path: Path) -> None:
    desk.open(corpus(tmp_path / "many.jsonl", 30))
    panel = desk.window.central.contents
    act(desk, "filter_list")
    assert desk.window.focusWidget() is panel.field
    desk.bot.keyClicks(panel.field, "DAY 2")
    desk.bot.waitUntil(lambda: panel.model.rowCount() == 12)
    assert titles(desk) == ["Day 2", *(f"Day {n}" for n in range(12, 30) if "2" in str(n) or n >= 20)]
    assert panel.count.text() == "12 of 30 articles"
    desk.bot.keyClick(desk.window, Qt.Key.Key_F4)
    desk.settle()
    assert front(desk) == "many.jsonl/2"
    desk.bot.keyClick(desk.window, Qt.Key.Key_F4)
    desk.settle()
    assert front(desk) == "many.jsonl/12"
    desk.bot.keyClick(panel.field, Qt.Key.Key_Escape)
    desk.bot.waitUntil(lambda: panel.model.rowCount() == 30)


def test_a_dropped_folder_becomes_a_group(desk: Desk, folder: Path) -> None:
    Drag(desk, of_files(folder)).whole()
    assert titles(desk) == ["a.txt", "b.md", "c.txt"]
    assert desk.window.central.contents.count.text() == "3 files"
    assert front(desk) == "a.txt"
    click(desk, 2)
    assert front(desk) == "c.txt"
    tip = desk.window.central.contents.model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "old/c.txt"


def test_folders_and_files_at_once_and_the_first_comes_to_the_front(desk: Desk, days: Path, folder: Path) -> None:
    desk.open(folder / "b.md", folder, days)
    assert front(desk) == "b.md"
    assert shelf(desk) == ["b.md"]
    assert [group.name for group in desk.window.groups.groups()] == ["days.jsonl", "logs"]


def test_a_copied_folder_is_pasted(desk: Desk, folder: Path) -> None:
    QGuiApplication.clipboard().setMimeData(of_files(folder))
    act(desk, "paste")
    desk.bot.waitUntil(lambda: len(desk.window.groups) == 1)
    assert titles(desk) == ["a.txt", "b.md", "c.txt"]


def test_a_container_in_a_folder_becomes_a_group_of_its_own(desk: Desk, folder: Path) -> None:
    corpus(folder / "days.jsonl", 3)
    desk.open(folder)
    assert titles(desk) == ["a.txt", "b.md", "days.jsonl", "c.txt"]
    click(desk, 2)
    assert titles(desk) == ["Day 1", "Day 2", "Day 3"]
    assert front(desk) == "days.jsonl/1"
    desk.window.central.contents.chosen.emit(str(folder))
    assert titles(desk) == ["a.txt", "b.md", "days.jsonl", "c.txt"]
    assert marks(desk)[2] is State.SEEN


def test_a_broken_container_gives_what_stands_before_the_break(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "broken.jsonl.gz"
    path.write_bytes(gzip.compress(corpus(tmp_path / "days.jsonl", 4_000).read_bytes())[:-2_000])
    desk.open(path)
    assert 1_000 < len(titles(desk)) < 4_000
    (notice,) = desk.notices()
    assert "broken.jsonl.gz" in notice.sentence
    assert desk.window.central.contents.count.text().endswith("articles, then it breaks off")
    assert front(desk).endswith("/1")


def test_a_member_that_fails_says_so_and_its_row_is_marked(desk: Desk, tmp_path: Path) -> None:
    path = corpus(tmp_path / "days.jsonl", 3)
    path.write_text(path.read_text("utf-8") + '{"title": "Day 4", "text": ', "utf-8")
    desk.open(path)
    click(desk, 3)
    (notice,) = desk.notices()
    assert notice.sentence == "Line 4 of “days.jsonl” is no JSON."
    assert marks(desk) == [State.SEEN, State.UNSEEN, State.UNSEEN, State.FAILED]
    model = desk.window.central.contents.model
    assert "is no JSON" in str(model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert front(desk) == "days.jsonl/1"


def test_an_empty_folder_costs_a_message(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    desk.open(tmp_path / "empty")
    (notice,) = desk.notices()
    assert notice.sentence == "“empty” is a folder that holds no article."
    assert not desk.window.central.contents.isVisible()


def test_closing_a_group_leaves_what_is_open(desk: Desk, days: Path, folder: Path) -> None:
    desk.open(folder)
    desk.open(days)
    panel = desk.window.central.contents
    assert [action.text() for action in panel.menu().actions()] == ["days.jsonl  (3)", "logs  (3)"]
    assert panel.others.isVisible()
    desk.bot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert titles(desk) == ["a.txt", "b.md", "c.txt"]
    assert not panel.others.isVisible()
    desk.bot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    assert shelf(desk) == ["a.txt", "days.jsonl/1"]
    assert not desk.window.actions_by_name["next_in_list"].isEnabled()


def test_the_list_stays_when_its_last_article_is_closed(desk: Desk, days: Path) -> None:
    desk.open(days)
    act(desk, "close_article")
    assert desk.window.central.contents.isVisible()
    click(desk, 1)
    assert front(desk) == "days.jsonl/2"
    act(desk, "close_article")
    desk.bot.mouseClick(desk.window.central.contents.close_button, Qt.MouseButton.LeftButton)
    assert desk.window.stack.currentWidget() is desk.window.welcome


def test_many_files_become_a_group(desk: Desk, tmp_path: Path) -> None:
    files = [tmp_path / f"{n}.txt" for n in range(60)]
    for file in files:
        file.write_text(f"{file.stem}: {TEXT}", "utf-8")
    desk.open(*files)
    panel = desk.window.central.contents
    assert panel.name.text() == "60 files"
    assert len(titles(desk)) == 60
    assert shelf(desk) == ["0.txt"]
    act(desk, "next_in_list")
    assert shelf(desk) == ["1.txt"]


def test_cancelling_a_list_keeps_what_has_come(desk: Desk, tmp_path: Path) -> None:
    desk.window.open_paths([str(corpus(tmp_path / "many.jsonl", 60_000))])
    desk.bot.waitUntil(lambda: len(desk.window.groups) == 1)
    desk.window.jobs.cancel()
    desk.settle()
    group = desk.window.groups.shown()
    assert group is not None
    assert group.complete
    assert 0 < len(group.entries) <= 60_000
    act(desk, "next_in_list")
    assert front(desk).startswith("many.jsonl/")


def test_a_container_that_changes_on_disk_is_told_of(desk: Desk, days: Path) -> None:
    desk.open(days)
    corpus(days, 5)
    desk.bot.waitUntil(lambda: bool(desk.notices()))
    (notice,) = desk.notices()
    assert notice.sentence == "“days.jsonl/1” changed on disk."
    assert notice.action_button is not None
    notice.action_button.click()
    desk.settle()
    assert front(desk) == "days.jsonl/1"


def test_reopening_a_group_lists_it_anew_and_keeps_its_marks(desk: Desk, days: Path) -> None:
    desk.open(days)
    act(desk, "next_in_list")
    corpus(days, 5)
    desk.open(days)
    assert len(desk.window.groups) == 1
    assert titles(desk) == ["Day 1", "Day 2", "Day 3", "Day 4", "Day 5"]
    assert marks(desk)[:2] == [State.SEEN, State.SEEN]


def test_groups_come_back_with_the_session(
    make_window: Callable[[], Desk], days: Path, folder: Path, tmp_path: Path
) -> None:
    many = [tmp_path / f"{n}.txt" for n in range(60)]
    for file in many:
        file.write_text(f"{file.stem}: {TEXT}", "utf-8")
    desk = make_window()
    desk.open(*many)
    desk.open(folder)
    desk.open(days)
    act(desk, "next_in_list")
    desk.window.close()

    again = make_window()
    again.settle()
    assert sorted(group.name for group in again.window.groups.groups()) == ["60 files", "days.jsonl", "logs"]
    again.window.groups.show(str(days))
    assert titles(again) == ["Day 1", "Day 2", "Day 3"]
    assert marks(again) == [State.SEEN, State.SEEN, State.UNSEEN]
    assert front(again) == "days.jsonl/2"
    assert sorted(shelf(again)) == ["0.txt", "a.txt", "days.jsonl/2"]
    act(again, "next_in_list")
    assert sorted(shelf(again)) == ["0.txt", "a.txt", "days.jsonl/3"]
    again.window.close()

    days.unlink()
    shutil.rmtree(folder)
    last = make_window()
    last.settle()
    assert [group.name for group in last.window.groups.groups()] == ["60 files"]
    assert any("could not be opened again" in notice.sentence for notice in last.notices())
