"""The page of an empty window, and how its field answers to a drag."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.removal import Kind
from gui.opening.drop_field import Answer, DropField
from gui.settings.recent_file import RecentFile
from gui.widgets.theme import COLOURS, Theme, apply_theme, current_theme, kind_colours
from tests.gui.conftest import Desk
from tests.gui.drags import Drag, of_files


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    file = tmp_path / "plain.txt"
    file.write_text("Nothing to remove here.", "utf-8")
    return file


def web() -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl("https://a.example/page")])
    return made


def ground(field: DropField) -> QColor:
    """The colour of the field away from its words."""
    return field.grab().toImage().pixelColor(field.width() // 8, field.height() // 8)


def test_the_field_lights_up_for_what_can_be_opened(desk: Desk, plain: Path) -> None:
    field = desk.window.welcome.field
    colours = COLOURS[current_theme()]
    assert ground(field) == QColor(colours.paper)
    drag = Drag(desk, of_files(plain))
    assert drag.enter()
    assert field.answer() is Answer.OFFERED
    assert ground(field) == QColor(colours.chosen)
    assert drag.move()
    drag.leave()
    assert field.answer() is Answer.NONE
    assert field.words().startswith("Drop an article here\n")
    assert ground(field) == QColor(colours.paper)


def test_the_field_says_why_something_is_refused_until_it_goes_away(desk: Desk) -> None:
    field = desk.window.welcome.field
    drag = Drag(desk, web())
    assert not drag.enter()
    assert field.answer() is Answer.REFUSED
    assert "fetches nothing" in field.words()
    assert "fetches nothing" in field.accessibleDescription()
    assert ground(field) == QColor(kind_colours(Kind.ERROR).background)
    drag.leave()
    assert field.answer() is Answer.NONE


def test_a_drop_puts_the_field_to_rest(desk: Desk, plain: Path) -> None:
    Drag(desk, of_files(plain)).whole()
    assert desk.text() == "Nothing to remove here."
    assert desk.window.welcome.field.answer() is Answer.NONE


def test_with_an_article_open_a_veil_takes_the_place_of_the_field(desk: Desk, plain: Path) -> None:
    desk.open(plain)
    drag = Drag(desk, of_files(plain, plain.with_name("other.txt")))
    assert drag.enter()
    assert desk.window.drop_target.isVisible()
    assert desk.window.drop_target.words() == "Drop to open 2 files"
    assert desk.window.welcome.field.answer() is Answer.NONE
    drag.leave()
    assert desk.window.drop_target.isHidden()


def test_a_drag_over_the_page_does_not_take_the_focus_away(desk: Desk, plain: Path) -> None:
    page = desk.window.welcome
    desk.window.activateWindow()
    page.paste_button.setFocus()
    desk.bot.waitUntil(page.paste_button.hasFocus)
    drag = Drag(desk, of_files(plain))
    drag.enter()
    drag.leave()
    assert page.paste_button.isVisible()
    assert page.paste_button.hasFocus()


def test_the_ways_in_follow_one_another_by_key(desk: Desk) -> None:
    page = desk.window.welcome
    desk.window.activateWindow()
    page.open_button.setFocus()
    desk.bot.waitUntil(page.open_button.hasFocus)
    for button in (page.paste_button, page.sample_button):
        desk.bot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        assert button.hasFocus()


def test_as_many_whole_rows_are_shown_as_fit(desk: Desk) -> None:
    page = desk.window.welcome
    heights = set()
    for height in range(300, 900, 30):
        page.set_recent([RecentFile(f"/{number}.txt") for number in range(5)])
        desk.window.resize(1000, height)
        heights.add(page.recent.height())
    row = page.recent.visualRect(page.recent.files.index(0)).height()
    assert heights == {row * rows for rows in (2, 3, 4, 5)}
    page.set_recent([])
    assert not page.recent.isVisible()


def test_recent_files_make_room_for_everything_else(desk: Desk, qtbot: QtBot) -> None:
    page = desk.window.welcome
    page.set_recent([RecentFile(f"/{number}.txt") for number in range(10)])
    desk.window.resize(1000, 700)
    assert desk.window.height() == 700
    assert page.verticalScrollBar().maximum() == 0
    assert (
        page.recent.height()
        < page.recent.files.rowCount() * page.recent.visualRect(page.recent.files.index(0)).height()
    )
    desk.window.resize(1000, 1000)
    assert page.recent.verticalScrollBar().maximum() == 0


def test_nothing_is_out_of_reach_in_a_small_window(desk: Desk) -> None:
    page = desk.window.welcome
    desk.window.resize(700, 320)
    assert desk.window.height() == 320
    page.ensureWidgetVisible(page.sample_button)
    button = page.sample_button
    assert page.viewport().rect().contains(button.rect().translated(button.mapTo(page.viewport(), QPoint())))
