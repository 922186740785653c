"""The open articles: listing, filtering, closing, reopening, and where each of them stood."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from gui.articles.list_model import row_by_order
from gui.widgets.row_cross import cross_of
from tests.gui.conftest import Desk, front, tops

NAMES = ("Anchor", "Bollard", "Capstan", "Davit", "Ensign", "Fender", "Gangway", "Hawser", "Inglefield", "Jetty")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = []
    for name in NAMES:
        made.append(tmp_path / f"{name.lower()}.txt")
        made[-1].write_text(f"The {name} is by the water. Nobody has moved it since spring.", "utf-8")
    return made


def names(desk: Desk) -> list[str]:
    """The listed articles."""
    view, shelf = desk.window.shelf_view, desk.window.shelf
    rows = (row for row in range(len(shelf)) if not view.isRowHidden(row))
    return [Path(shelf[row].article.source.name).stem for row in rows]


def click(desk: Desk, row: int, button: Qt.MouseButton, *, cross: bool = False) -> None:
    view = desk.window.shelf_view
    box = view.visualRect(desk.window.shelf.index(row))
    place = cross_of(box).center() if cross else box.center()
    desk.bot.mouseClick(view.viewport(), button, pos=place)


def act(desk: Desk, name: str) -> None:
    action = desk.window.actions_by_name[name]
    assert action.isEnabled()
    action.trigger()
    desk.settle()


# Closing


def test_the_middle_button_closes_without_going_there(desk: Desk, files: list[Path]) -> None:
    desk.open(*files[:4])
    click(desk, 2, Qt.MouseButton.MiddleButton)
    assert names(desk) == ["anchor", "bollard", "davit"]
    assert front(desk) == "anchor"
    click(desk, 0, Qt.MouseButton.MiddleButton)
    assert names(desk) == ["bollard", "davit"]
    assert front(desk) == "bollard"


def test_a_press_that_is_let_go_elsewhere_closes_nothing(desk: Desk, files: list[Path]) -> None:
    desk.open(*files[:3])
    view = desk.window.shelf_view
    first, second = (view.visualRect(desk.window.shelf.index(row)).center() for row in (0, 1))
    desk.bot.mousePress(view.viewport(), Qt.MouseButton.MiddleButton, pos=first)
    desk.bot.mouseRelease(view.viewport(), Qt.MouseButton.MiddleButton, pos=second)
    assert len(names(desk)) == 3


def test_the_cross_closes_and_the_rest_of_the_row_shows(desk: Desk, files: list[Path]) -> None:
    desk.open(*files[:3])
    click(desk, 1, Qt.MouseButton.LeftButton, cross=True)
    assert names(desk) == ["anchor", "capstan"]
    assert front(desk) == "anchor"
    click(desk, 1, Qt.MouseButton.LeftButton)
    assert front(desk) == "capstan"


def test_delete_closes_the_article_of_the_row(desk: Desk, files: list[Path]) -> None:
    desk.open(*files[:3])
    view = desk.window.shelf_view
    view.setFocus()
    desk.bot.keyClick(view, Qt.Key.Key_Down)
    assert front(desk) == "bollard"
    desk.bot.keyClick(view, Qt.Key.Key_Delete)
    assert names(desk) == ["anchor", "capstan"]
    assert front(desk) == "capstan"


def test_the_others_are_closed_and_come_back_one_by_one_where_they_were(desk: Desk, files: list[Path]) -> None:
    desk.open(*files[:5])
    click(desk, 2, Qt.MouseButton.LeftButton)
    act(desk, "close_others")
    assert front(desk) == "capstan"
    assert len(desk.window.shelf) == 1
    assert not desk.window.actions_by_name["close_others"].isEnabled()
    for count in (2, 3, 4, 5):
        act(desk, "reopen")
        assert len(desk.window.shelf) == count
    assert names(desk) == [name.lower() for name in NAMES[:5]]
    assert front(desk) == "ensign"
    assert not desk.window.actions_by_name["reopen"].isEnabled()


def test_all_are_closed_and_come_back_one_after_the_other(desk: Desk, files: list[Path]) -> None:
    desk.open(*files)
    click(desk, 2, Qt.MouseButton.LeftButton)
    act(desk, "close_all")
    assert desk.notices() == []  # ten are closed without a question
    assert desk.window.session.article is None
    assert desk.window.welcome.isVisible()
    assert not desk.window.actions_by_name["close_all"].isEnabled()
    for count in range(1, len(files) + 1):
        desk.bot.keyClick(
            desk.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        desk.bot.waitUntil(lambda count=count: len(desk.window.shelf) == count)
        desk.settle()
    assert names(desk) == [name.lower() for name in NAMES]
    assert not desk.window.actions_by_name["reopen"].isEnabled()


def many(desk: Desk, tmp_path: Path, count: int) -> None:
    made = [tmp_path / f"many-{number}.txt" for number in range(count)]
    for number, file in enumerate(made):
        file.write_text(f"The buoy {number} is by the water.", "utf-8")
    desk.open(*made)


@pytest.mark.parametrize("by", ["mouse", "key"])
def test_many_are_closed_once_the_reader_has_said_so(desk: Desk, tmp_path: Path, by: str) -> None:
    many(desk, tmp_path, 11)
    desk.window.activateWindow()
    desk.window.reader.view.setFocus()
    act(desk, "close_all")
    (question,) = desk.notices()
    assert question.sentence == "Close all 11 articles?"
    assert len(desk.window.shelf) == 11
    act(desk, "close_all")
    (question,) = desk.notices()  # asked once
    if by == "mouse":
        desk.bot.mouseClick(question.action_buttons[0], Qt.MouseButton.LeftButton)
    else:
        assert QApplication.focusWidget() is question.action_buttons[0]
        desk.bot.keyClick(question.action_buttons[0], Qt.Key.Key_Return)
    assert len(desk.window.shelf) == 0
    assert desk.notices() == []
    assert len(desk.window.articles._closed) == 11


def test_a_question_that_is_no_longer_true_goes(desk: Desk, tmp_path: Path) -> None:
    many(desk, tmp_path, 11)
    act(desk, "close_all")
    desk.bot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert desk.notices() == []
    assert len(desk.window.shelf) == 11
    act(desk, "close_all")
    act(desk, "close_article")
    assert desk.notices() == []


def test_the_menu_of_a_row_is_about_that_row(desk: Desk, files: list[Path]) -> None:
    desk.open(*files[:3])
    view = desk.window.shelf_view
    at = view.visualRect(desk.window.shelf.index(1)).center()
    QApplication.sendEvent(
        view.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at)),
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    close, others, _, reopen = menu.actions()
    assert [action.text() for action in (close, others, reopen)] == ["&Close", "Close &Others", "&Reopen Closed"]
    assert not reopen.isEnabled()
    desk.bot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(others).center())
    assert names(desk) == ["bollard"]
    assert front(desk) == "bollard"


def test_the_menu_opens_by_key(desk: Desk, files: list[Path]) -> None:
    desk.open(*files[:2])
    view = desk.window.shelf_view
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(-5, -5), QPoint(-5, -5))
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    desk.bot.keyClick(menu, Qt.Key.Key_Down)
    desk.bot.keyClick(menu, Qt.Key.Key_Return)
    assert names(desk) == ["bollard"]


# Reopening


def test_the_shortcut_reopens_in_its_row_and_at_its_place(desk: Desk, tmp_path: Path) -> None:
    files = []
    for name in ("one", "two", "three"):
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text("\n\n".join(f"Paragraph {n} of {name} is about the sea." for n in range(300)), "utf-8")
    desk.open(*files)
    window = desk.window
    click(desk, 1, Qt.MouseButton.LeftButton)
    desk.settle()
    window.linker.set_on(False)
    window.reader.view.verticalScrollBar().setValue(2_000)
    window.original.view.verticalScrollBar().setValue(40)
    before = tops(desk)
    act(desk, "close_article")
    assert front(desk) == "three"
    desk.bot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    desk.bot.waitUntil(lambda: len(window.shelf) == 3)
    desk.settle()
    assert names(desk) == ["one", "two", "three"]
    assert front(desk) == "two"
    assert tops(desk) == before


def test_a_pasted_text_comes_back_too(desk: Desk) -> None:
    QApplication.clipboard().setText("Nobody has saved this.")
    act(desk, "paste")
    act(desk, "close_article")
    assert desk.window.session.article is None
    act(desk, "reopen")
    assert desk.text() == "Nobody has saved this."


def test_a_file_that_is_gone_meanwhile_is_told(desk: Desk, files: list[Path]) -> None:
    desk.open(*files[:2])
    act(desk, "close_article")
    files[0].unlink()
    act(desk, "reopen")
    assert names(desk) == ["bollard"]
    assert [notice.sentence for notice in desk.notices()] == ["There is no file “anchor.txt”."]


# Going away and coming back


def test_an_article_is_left_and_found_at_its_place(desk: Desk, tmp_path: Path) -> None:
    files = []
    for name in ("one", "two"):
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text("\n\n".join(f"Paragraph {n} of {name} is about the sea." for n in range(300)), "utf-8")
    desk.open(*files)
    window = desk.window
    window.reader.view.verticalScrollBar().setValue(3_000)
    desk.settle()
    QApplication.processEvents()  # the other pane follows
    before = tops(desk)
    for _ in range(5):  # no drifting either
        act(desk, "next_article")
        assert front(desk) == "two"
        act(desk, "next_article")
        assert tops(desk) == before
    act(desk, "next_article")
    assert window.reader.view.verticalScrollBar().value() == 0


# Filtering


def test_a_few_articles_need_no_filter_but_can_have_one(desk: Desk, files: list[Path]) -> None:
    desk.open(*files[:3])
    column = desk.window.central.shelf_column
    assert not column.field.isVisible()
    act(desk, "filter_articles")
    assert column.field.isVisible()
    assert column.field.hasFocus()
    desk.bot.keyClicks(column.field, "CAP")
    assert names(desk) == ["capstan"]
    assert front(desk) == "anchor"
    desk.bot.keyClick(column.field, Qt.Key.Key_Return)
    assert front(desk) == "capstan"
    assert desk.window.shelf_view.hasFocus()
    desk.bot.keyClick(column.field, Qt.Key.Key_Escape)
    assert names(desk) == ["anchor", "bollard", "capstan"]
    assert not column.field.isVisible()


def test_many_articles_have_a_filter(desk: Desk, files: list[Path]) -> None:
    desk.open(*files)
    column = desk.window.central.shelf_column
    assert column.field.isVisible()
    desk.bot.keyClicks(column.field, "an or")
    assert names(desk) == ["anchor"]
    column.field.clear()
    desk.bot.keyClicks(column.field, "zebra")
    assert names(desk) == []
    assert column.none.isVisible()
    desk.bot.keyClick(column.field, Qt.Key.Key_Escape)
    assert len(names(desk)) == len(NAMES)
    assert not column.none.isVisible()
    assert column.field.isVisible()


def test_the_arrows_go_through_what_is_listed(desk: Desk, files: list[Path]) -> None:
    desk.open(*files)
    column, view = desk.window.central.shelf_column, desk.window.shelf_view
    desk.bot.keyClicks(column.field, "e")  # in most of them, and in the names of folders
    column.field.clear()
    desk.bot.keyClicks(column.field, "er.txt")
    assert names(desk) == ["fender", "hawser"]
    desk.bot.keyClick(column.field, Qt.Key.Key_Down)
    assert front(desk) == "fender"
    desk.bot.keyClick(view, Qt.Key.Key_Down)
    assert front(desk) == "hawser"
    desk.bot.keyClick(view, Qt.Key.Key_Up)
    assert front(desk) == "fender"


def test_nothing_stays_hidden_by_a_filter_that_is_not_there(desk: Desk, files: list[Path]) -> None:
    desk.open(*files[:9])
    column = desk.window.central.shelf_column
    desk.bot.keyClicks(column.field, "anchor")
    desk.window.articles.close(0)
    assert not column.field.isVisible()
    assert len(names(desk)) == 8


# Rows


@pytest.mark.parametrize(
    ("orders", "order", "row"),
    [
        ([], 3, 0),
        ([0, 2], 1, 1),
        ([2], 0, 0),
        ([0, None], 4, 1),
        ([None, None], 4, 0),
        ([None, 1, None, 3], 2, 3),
    ],
)
def test_those_that_are_opened_together_keep_their_order(orders: list[int | None], order: int, row: int) -> None:
    assert row_by_order(orders, order) == row


def test_every_row_tells_what_it_is(desk: Desk, files: list[Path]) -> None:
    desk.open(*files[:2])
    shelf = desk.window.shelf
    assert shelf.data(shelf.index(0), Qt.ItemDataRole.AccessibleTextRole) == "anchor.txt, 0 removals"
    assert desk.window.shelf_view.accessibleName() == "Open articles"
    assert desk.window.central.shelf_column.field.accessibleName() == "Filter the open articles"
    assert all(isinstance(action, QAction) for action in desk.window.shelf_view.menu_for(0).actions())
