"""In German, whose words are long, and in Arabic, in which the window is mirrored, nothing in it is clipped."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu

from gui.preferences.dialog import PreferencesDialog
from gui.widgets.notices import Action
from tests.gui.application.test_small_window import LEAK, SMALL, clipped, dialog, settled
from tests.gui.conftest import Desk


@pytest.fixture
def small(spoken: str, make_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    """A small window with two articles, the list of them, the find bar and the history."""
    desk = make_desk()
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file in files:
        file.write_bytes((LEAK * 12).encode() + b"Three \xff\xfe\xff bytes.")
    desk.open(*files)
    desk.window.finder.open("tide")
    settled(desk)
    return desk


def test_the_bars_fit(small: Desk) -> None:
    window = small.window
    window.resize(*SMALL)
    settled(small)
    assert window.size().toTuple() == SMALL
    for bar in (window.menuBar(), window.tool_bar, window.statusBar(), window.finder.bar, window.removals.filters):
        assert bar is not None
        assert bar.isVisible()
        assert clipped(bar, window) == []


def test_the_menu_bar_shows_all_its_menus(small: Desk) -> None:
    window = small.window
    window.resize(*SMALL)
    settled(small)
    bar = window.menuBar()
    for action in bar.actions():
        place = bar.actionGeometry(action)
        assert bar.rect().contains(place)
        assert place.width() >= QFontMetrics(bar.font()).horizontalAdvance(action.text().replace("&", ""))


def test_menus_are_as_wide_as_their_words(small: Desk) -> None:
    for menu in small.window.menuBar().findChildren(QMenu):
        menu.ensurePolished()
        assert menu.sizeHint().width() <= 640, menu.title()
        for action in menu.actions():
            if isinstance(action, QAction) and not action.isSeparator():
                room = menu.actionGeometry(action).width()
                assert room >= menu.fontMetrics().horizontalAdvance(action.text().replace("&", "")), action.text()


def test_the_removals_fit(small: Desk) -> None:
    window = small.window
    window.finder.close()
    window.resize(1000, 700)
    settled(small)
    window.session.choose(0)
    settled(small)
    assert clipped(window.removals, window) == []


def test_the_foot_fits(small: Desk) -> None:
    window = small.window
    window.dock.toggleViewAction().trigger()
    window.notices.tell("x " * 40, "y " * 20, actions=[Action("z" * 12, lambda: None)])
    window.progress.appear("some-long-name-of-a-file-that-is-being-opened.html", 12)
    settled(small)
    least = window.minimumSizeHint()
    assert least.width() <= SMALL[0]
    assert least.height() <= SMALL[1]
    window.resize(*SMALL)
    settled(small)
    foot = window.notices.parentWidget()
    assert foot is not None
    assert clipped(foot, window.stack) == []


@pytest.mark.parametrize("name", ["preferences", "shortcuts", "about", "go_to_offset", "clean_folder", "article_facts"])
def test_every_dialog_fits(small: Desk, name: str) -> None:
    with dialog(small, name) as shown:
        least = shown.minimumSizeHint().expandedTo(shown.minimumSize())
        assert least.width() <= SMALL[0]
        assert least.height() <= SMALL[1]
        shown.resize(*SMALL)
        small.bot.waitUntil(lambda: clipped(shown, shown) == [])


def test_the_welcome_page_fits(spoken: str, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    desk.window.resize(*SMALL)
    settled(desk)
    assert desk.window.size().toTuple() == SMALL
    field = desk.window.central.welcome.field
    assert clipped(field, field) == []


def test_the_window_lies_in_the_direction_of_its_language(small: Desk, spoken: str) -> None:
    window = small.window
    window.resize(1000, 700)
    settled(small)
    reader, original = window.reader, window.original
    left, right = (original, reader) if spoken == "ar" else (reader, original)
    assert left.mapTo(window, left.rect().center()).x() < right.mapTo(window, right.rect().center()).x()
    assert original.view.layoutDirection() is Qt.LayoutDirection.LeftToRight
    view, strip = original.view, original.overview
    assert view.mapTo(window, view.rect().center()).x() < strip.mapTo(window, strip.rect().center()).x()


def test_every_page_of_the_preferences_fits(small: Desk) -> None:
    with dialog(small, "preferences") as shown:
        assert isinstance(shown, PreferencesDialog)
        for row in range(shown.names.count()):
            shown.names.setCurrentRow(row)
            small.bot.waitUntil(lambda: clipped(shown, shown) == [])


def test_the_type_popover_fits(small: Desk) -> None:
    small.window.activateWindow()
    small.window.actions_by_name["type"].trigger()
    small.bot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    shown = QApplication.activePopupWidget()
    assert shown is not None
    small.bot.waitUntil(lambda: clipped(shown, shown) == [])
    shown.close()
