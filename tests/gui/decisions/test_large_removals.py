"""Much text that goes at once is told, with Undo beside it, as long as that is what Undo takes back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core import Kind, Span
from tests.gui.conftest import Desk

TEXT = "\n\n".join(
    f"Paragraph {number} tells of the harbour, of the ferry and of those who waited for it." for number in range(9)
)
LINES = TEXT.split("\n\n")


@pytest.fixture
def open_desk(desk: Desk, tmp_path: Path) -> Desk:
    file = tmp_path / "harbour.txt"
    file.write_text(TEXT, encoding="utf-8")
    desk.open(file)
    return desk


def select_all_and_delete(desk: Desk) -> None:
    view = desk.window.reader.view
    view.setFocus()
    desk.bot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.bot.keyClick(view, Qt.Key.Key_Delete)
    desk.settle()


def sentences(desk: Desk) -> list[str]:
    return [notice.sentence for notice in desk.notices() if "readable text" in notice.sentence]


def test_all_that_is_removed_at_once_is_told_and_comes_back(open_desk: Desk) -> None:
    desk = open_desk
    select_all_and_delete(desk)
    assert desk.text() == ""
    assert sentences(desk) == ["Removed all of the readable text."]
    (notice,) = (one for one in desk.notices() if one.sentence in sentences(desk))
    assert notice.action_button is not None
    desk.bot.mouseClick(notice.action_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.text() == TEXT
    assert sentences(desk) == []


def test_a_third_is_not_told_and_more_is(open_desk: Desk) -> None:
    desk = open_desk
    third = len("\n\n".join(LINES[:3]))
    desk.window.decisions.remove(Span(0, third), Kind.FURNITURE)
    desk.settle()
    assert sentences(desk) == []
    rest = len(TEXT) - third - 2
    desk.window.decisions.remove(Span(third + 2, third + 2 + rest // 2), Kind.FURNITURE)
    desk.settle()
    assert sentences(desk) == ["Removed 50% of the readable text."]


def test_it_goes_with_the_decision_that_it_tells_of(open_desk: Desk) -> None:
    desk = open_desk
    select_all_and_delete(desk)
    desk.window.decisions.undo()
    desk.settle()
    assert sentences(desk) == []
    select_all_and_delete(desk)
    assert len(sentences(desk)) == 1
    desk.window.decisions.restore(0)
    desk.settle()
    assert sentences(desk) == []
    assert desk.text() == TEXT


def test_what_is_removed_already_is_not_removed_again(open_desk: Desk) -> None:
    desk = open_desk
    desk.window.decisions.remove(Span(0, len(LINES[0])), Kind.FURNITURE)
    desk.settle()
    view = desk.window.original.view
    view.setFocus()
    view.select(2, 12)
    desk.bot.keyClick(view, Qt.Key.Key_Delete)
    desk.settle()
    assert desk.window.statusBar().currentMessage() == "Nothing of the readable text is selected"
    assert len(desk.window.session.pieces) == 1
