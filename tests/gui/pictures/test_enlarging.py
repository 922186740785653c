"""An image seen large: by a click or a key, over the whole window; the reader's place is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from gui.pictures.enlarged import Enlarged
from tests.gui.conftest import Desk
from tests.gui.pictures.conftest import carried

Page = Callable[..., Path]
FIGURE = "<figure><img src='{}' alt='{}'><figcaption>{}</figcaption></figure>"


@pytest.fixture
def open_page(desk: Desk, page: Page) -> Desk:
    desk.open(
        page(
            FIGURE.format(carried(200, 100), "Roof", "The roof after the storm."),
            f"<img src='{carried(300, 100)}' alt='A boat'>",
            "<img src='https://pictures.example/a.png' alt='Elsewhere'>",
        )
    )
    return desk


def spot(desk: Desk, number: int = 0) -> QPoint:
    """Give the middle of an image in sight."""
    view = desk.window.reader.view
    cursor = view.document().find("\ufffc")
    for _ in range(number):
        cursor = view.document().find("\ufffc", cursor)
    block = cursor.block()
    box = view.document().documentLayout().blockBoundingRect(block)
    return QPoint(int(box.center().x()), int(box.center().y()) - view.verticalScrollBar().value())


def opened(desk: Desk) -> Enlarged:
    view = desk.window.enlarging.view
    desk.bot.waitUntil(view.has_image)
    assert view.isVisible()
    assert view.hasFocus()
    return view


def click(desk: Desk) -> Enlarged:
    desk.bot.mouseClick(desk.window.reader.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(desk))
    return opened(desk)


def test_a_click_enlarges_and_another_puts_it_away(open_page: Desk) -> None:
    desk = open_page
    reader = desk.window.reader.view
    reader.setFocus()
    reader.verticalScrollBar().setValue(30)
    view = click(desk)
    assert view.geometry() == desk.window.rect()
    assert view.accessibleName() == "Enlarged image 1 of 2: The roof after the storm."
    assert view.place().width() > 200
    desk.bot.mouseClick(view, Qt.MouseButton.LeftButton)
    assert not view.isVisible()
    assert reader.hasFocus()
    assert reader.verticalScrollBar().value() == 30


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_put_it_away_and_do_nothing_else(open_page: Desk, key: Qt.Key) -> None:
    desk = open_page
    desk.window.actions_by_name["full_screen"].trigger()
    view = click(desk)
    desk.bot.keyClick(view, key)
    assert not view.isVisible()
    assert desk.window.full_screen.is_on()


def test_a_key_enlarges_the_first_image_in_sight(open_page: Desk) -> None:
    desk = open_page
    desk.window.reader.view.setFocus()
    desk.bot.keyClick(desk.window.reader.view, Qt.Key.Key_I)
    assert opened(desk).accessibleName().endswith("The roof after the storm.")
    desk.window.enlarging.put_away()
    bar = desk.window.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.bot.keyClick(desk.window.reader.view, Qt.Key.Key_I)
    assert not desk.window.enlarging.view.isVisible()
    assert "No image" in desk.window.statusBar().currentMessage()


def test_arrows_go_from_one_to_the_next_round_and_round(open_page: Desk) -> None:
    desk = open_page
    view = click(desk)
    names = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        desk.bot.keyClick(view, key)
        assert opened(desk) is view
        names.append(view.accessibleName())
    assert names == [
        "Enlarged image 2 of 2: A boat",
        "Enlarged image 1 of 2: The roof after the storm.",
        "Enlarged image 2 of 2: A boat",
    ]


def test_it_is_made_larger_and_moved_and_no_further_than_its_edge(open_page: Desk) -> None:
    desk = open_page
    view = click(desk)
    whole = view.place()
    for _ in range(4):
        desk.bot.keyClick(view, Qt.Key.Key_Plus)
    assert view.place().width() > 2 * whole.width()
    for _ in range(40):
        desk.bot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    size = desk.window.reader.type_settings.zoom
    before = view.place()
    desk.bot.keyClick(view, Qt.Key.Key_Down)
    assert view.place().top() < before.top()
    for _ in range(60):
        desk.bot.keyClick(view, Qt.Key.Key_Down)
    assert view.place().bottom() >= view.height() // 2
    for _ in range(60):
        desk.bot.keyClick(view, Qt.Key.Key_Minus)
    assert view.place() == whole
    assert desk.window.reader.type_settings.zoom == size


def test_a_drag_moves_it_and_does_not_close(open_page: Desk) -> None:
    desk = open_page
    view = click(desk)
    for _ in range(8):
        desk.bot.keyClick(view, Qt.Key.Key_Plus)
    before, start = view.place(), view.rect().center()
    desk.bot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    desk.bot.mouseMove(view, start + QPoint(-40, 0))
    desk.bot.mouseMove(view, start + QPoint(-60, 0))
    desk.bot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(-60, 0))
    assert view.isVisible()
    assert view.place().left() < before.left()


def test_it_goes_with_its_article_and_with_the_windows_size(open_page: Desk) -> None:
    desk = open_page
    view = click(desk)
    desk.window.resize(820, 610)
    desk.bot.waitUntil(lambda: view.geometry() == desk.window.rect())
    desk.window.actions_by_name["close_article"].trigger()
    assert not view.isVisible()


def test_a_right_click_offers_it(open_page: Desk) -> None:
    desk = open_page
    reader = desk.window.reader
    place = spot(desk)
    viewport = reader.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    [menu] = [one for one in reader.view.findChildren(QMenu) if one.isVisible()]
    [action] = menu.actions()
    assert action.text().replace("&", "") == "Enlarge Image"
    action.trigger()
    menu.close()
    assert desk.window.enlarging.view.isVisible()


def test_a_box_is_not_enlarged(open_page: Desk) -> None:
    desk = open_page
    view = desk.window.reader.view
    place = view.cursorRect(view.document().find("Not fetched"))
    view.verticalScrollBar().setValue(place.top() - 100)
    place = view.cursorRect(view.document().find("Not fetched"))
    desk.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert not desk.window.enlarging.view.isVisible()
