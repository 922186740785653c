"""What a person sees of files that wait, are read or cannot be opened, and how they give some of them up."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from gui.jobs.waiting_list import State
from gui.widgets.notices import MOST, Failures
from gui.widgets.row_cross import cross_of
from tests.gui.conftest import Desk
from tests.gui.drags import Drag, of_files
from tests.gui.nursery import Nursery

HANGING = (
    "import time\nimport core.worker.service\n"
    "answer = core.worker.service.answer\n"
    "def slow(job, send, **more):\n    time.sleep(600) if job['name'].startswith('hang') else answer(job, send, **more)\n"
    "core.worker.service.answer = slow\n"
    "core.worker.service.main()\n"
)
"""A worker that never comes to an end with files whose name says so."""


@pytest.fixture
def desk(make_desk: Callable[..., Desk], nursery: Nursery, tmp_path: Path) -> Desk:
    """A window with an article in it."""
    made = make_desk(command=nursery.command("-c", HANGING), slow_after=1)
    file = tmp_path / "first.txt"
    file.write_text("The first.", "utf-8")
    made.open(file)
    return made


def files(folder: Path, *names: str, bad: tuple[str, ...] = ()) -> list[Path]:
    made = [folder / name for name in names]
    for file in made:
        file.write_text("" if file.name in bad else f"This is {file.stem}.", "utf-8")
    return made


def drop(desk: Desk, *paths: Path) -> None:
    drag = Drag(desk, of_files(*paths))
    assert drag.enter()
    assert drag.move()
    assert drag.drop()


def states(desk: Desk) -> list[tuple[str, State]]:
    return [(row.opening.name, row.state) for row in desk.window.central.waiting.model.rows()]


def names(desk: Desk) -> list[str]:
    return [desk.window.shelf[row].article.source.name for row in range(len(desk.window.shelf))]


def cross(desk: Desk, row: int) -> QPoint:
    view = desk.window.central.waiting.view
    return cross_of(view.visualRect(view.model().index(row, 0))).center()


def test_a_single_file_makes_no_rows(desk: Desk, tmp_path: Path) -> None:
    panel = desk.window.central.waiting
    desk.window.open_paths([str(file) for file in files(tmp_path, "hang.txt")])
    desk.bot.waitUntil(lambda: states(desk) == [("hang.txt", State.READING)])
    assert panel.isHidden()
    assert desk.window.central.shelf_column.isHidden()
    desk.window.articles.cancel()
    assert states(desk) == []


def test_a_single_bad_file_makes_no_row(desk: Desk, tmp_path: Path) -> None:
    desk.open(*files(tmp_path, "bad.txt", bad=("bad.txt",)))
    assert states(desk) == []
    assert len(desk.notices()) == 1


def test_files_that_wait_are_seen_and_given_up_one_by_one(desk: Desk, tmp_path: Path) -> None:
    panel = desk.window.central.waiting
    drop(desk, *files(tmp_path, "hang.txt", "a.txt", "b.txt", "c.txt", "d.txt"))
    desk.bot.waitUntil(lambda: bool(states(desk)) and states(desk)[0][1] is State.READING)
    assert states(desk) == [
        ("hang.txt", State.READING),
        *((name, State.WAITING) for name in ("a.txt", "b.txt", "c.txt", "d.txt")),
    ]
    assert panel.isVisible()
    assert panel.head.text() == "Opening 1 of 5"
    desk.bot.waitUntil(lambda: panel.view.viewport().rect().contains(cross(desk, 4)))  # it is laid out
    desk.bot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=cross(desk, 2))  # b
    panel.view.setCurrentIndex(panel.model.index(2))  # c
    desk.bot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert [name for name, _ in states(desk)] == ["hang.txt", "a.txt", "d.txt"]
    desk.bot.waitUntil(lambda: not desk.window.progress.isHidden())
    assert desk.window.progress.words().startswith("Opening “hang.txt”")
    desk.bot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=cross(desk, 0))
    desk.settle()
    assert names(desk) == ["first.txt", "a.txt", "d.txt"]
    assert desk.text() == "This is a."
    assert states(desk) == []
    assert panel.isHidden()
    assert desk.notices() == []


def test_a_click_beside_the_cross_gives_nothing_up(desk: Desk, tmp_path: Path) -> None:
    panel = desk.window.central.waiting
    drop(desk, *files(tmp_path, "hang.txt", "a.txt"))
    desk.bot.waitUntil(lambda: len(states(desk)) == 2)
    desk.bot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, cross(desk, 1).y()))
    desk.bot.mousePress(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=cross(desk, 1))
    desk.bot.mouseRelease(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=cross(desk, 0))
    assert len(states(desk)) == 2
    desk.bot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert states(desk) == []


def test_all_can_be_given_up_at_once(desk: Desk, tmp_path: Path) -> None:
    panel = desk.window.central.waiting
    drop(desk, *files(tmp_path, "hang.txt", "hang2.txt", "a.txt"))
    desk.bot.waitUntil(lambda: panel.isVisible() and len(states(desk)) == 3)
    assert panel.button.text() == "Cancel All"
    desk.bot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert not desk.window.busy()
    assert states(desk) == []
    assert panel.isHidden()
    assert names(desk) == ["first.txt"]
    desk.open(*files(tmp_path, "later.txt"))
    assert desk.text() == "This is later."


def test_forty_files_dropped_at_once_with_three_bad_ones(desk: Desk, tmp_path: Path) -> None:
    panel = desk.window.central.waiting
    numbers = [f"{number:02}.txt" for number in range(39)]
    bad = (numbers[0], numbers[20], numbers[38])
    height = desk.window.height()
    made = files(tmp_path, "hang.txt", *numbers)
    made[1].write_text(" \n", "utf-8")  # empty
    made[21].write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)))  # a picture
    drop(desk, *made)
    made[39].unlink()  # gone before its turn
    desk.bot.waitUntil(lambda: len(states(desk)) == 40)
    assert panel.view.height() < height / 2
    desk.bot.waitUntil(lambda: not desk.window.progress.isHidden())
    for number in range(MOST):
        desk.window.notices.tell(f"Something else, {number}.", "With a hint.")
    QApplication.processEvents()
    assert desk.window.height() == height  # not even then
    desk.window.notices.clear()
    desk.bot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=cross(desk, 0))
    desk.settle()
    assert names(desk) == ["first.txt", *(name for name in numbers if name not in bad)]
    assert desk.text() == "This is 01."
    (notice,) = desk.notices()
    assert isinstance(notice, Failures)
    assert notice.sentence == "3 files could not be opened."
    assert states(desk) == [(name, State.FAILED) for name in bad]
    assert panel.isVisible()
    assert panel.head.text() == "3 not opened"
    reasons = [panel.model.data(panel.model.index(row), Qt.ItemDataRole.ToolTipRole) for row in range(3)]
    assert reasons == notice.lines()
    begins = ["“00.txt” is empty.", "“20.txt” is", "There is no file “38.txt”."]
    assert all((reason or "").startswith(begin) for reason, begin in zip(reasons, begins, strict=True))
    assert desk.window.height() == height
    desk.bot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=cross(desk, 1))
    assert [name for name, _ in states(desk)] == [bad[0], bad[2]]
    desk.bot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert states(desk) == []
    assert panel.isHidden()


def test_a_drop_while_another_is_read_waits_and_the_newest_comes_to_the_front(desk: Desk, tmp_path: Path) -> None:
    drop(desk, *files(tmp_path, "hang.txt"))
    desk.bot.waitUntil(lambda: states(desk) == [("hang.txt", State.READING)])
    drop(desk, *files(tmp_path, "a.txt", "b.txt"))
    desk.bot.waitUntil(lambda: len(states(desk)) == 3)
    assert states(desk)[1:] == [("a.txt", State.WAITING), ("b.txt", State.WAITING)]
    assert desk.text() == "The first."
    desk.bot.mouseClick(desk.window.progress.cancel_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert names(desk) == ["first.txt", "a.txt", "b.txt"]
    assert desk.text() == "This is a."


def test_another_try_takes_the_place_of_what_failed(desk: Desk, tmp_path: Path) -> None:
    (bad, good) = files(tmp_path, "bad.txt", "good.txt", bad=("bad.txt",))
    desk.open(bad, good)
    assert states(desk) == [("bad.txt", State.FAILED)]
    bad.write_text("Mended.", "utf-8")
    desk.open(bad)
    assert states(desk) == []
    assert desk.text() == "Mended."


def test_the_rows_say_their_state_to_a_screen_reader(desk: Desk, tmp_path: Path) -> None:
    drop(desk, *files(tmp_path, "hang.txt", "a.txt"))
    desk.bot.waitUntil(lambda: len(states(desk)) == 2 and states(desk)[0][1] is State.READING)
    model = desk.window.central.waiting.model
    said = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said == ["hang.txt, reading…", "a.txt, waiting"]
