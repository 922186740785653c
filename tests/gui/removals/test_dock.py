"""The place of the list of removals."""

from pathlib import Path

from gui.removals.dock import HEIGHT
from tests.gui.conftest import Desk


def test_the_list_is_as_high_as_it_is_meant_to_be_when_it_is_first_shown(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "tide.txt"
    file.write_text("The tide comes in. var gate = document.querySelector('.gate'); gate.close(now);", "utf-8")
    desk.open(file)
    assert desk.window.dock.isVisible()
    assert desk.window.dock.height() == HEIGHT


def test_the_list_keeps_its_height_when_a_piece_is_chosen(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "tide.txt"
    file.write_text("The tide comes in. var gate = document.querySelector('.gate'); gate.close(now);", "utf-8")
    desk.open(file)
    desk.window.dock.set_height(desk.window.dock.minimumSizeHint().height())
    desk.settle()
    before = desk.window.dock.height()
    desk.window.session.choose(0)
    desk.settle()
    assert desk.window.dock.height() == before
