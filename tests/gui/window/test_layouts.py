"""The three layouts, and full screen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.settings.settings import Settings
from gui.window.layouts import Layout
from tests.gui.conftest import Desk

TEXT = "The tide comes in. var gate = document.querySelector('.gate'); gate.close(now); The tide goes out.\n"


@pytest.fixture
def tide(tmp_path: Path) -> Path:
    file = tmp_path / "tide.txt"
    file.write_text(TEXT, "utf-8")
    return file


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    desk.window.activateWindow()
    desk.bot.keyClick(QApplication.focusWidget() or desk.window, key, modifier)


def shown(desk: Desk) -> tuple[bool, bool]:
    return desk.window.reader.isVisible(), desk.window.original.isVisible()


@pytest.mark.parametrize(
    ("key", "layout", "panes"),
    [
        (Qt.Key.Key_1, Layout.READER, (True, False)),
        (Qt.Key.Key_3, Layout.ORIGINAL, (False, True)),
        (Qt.Key.Key_2, Layout.BOTH, (True, True)),
    ],
)
def test_each_layout_has_a_key_and_a_button_and_is_remembered(
    make_desk: Callable[..., Desk],
    tide: Path,
    key: Qt.Key,
    layout: Layout,
    panes: tuple[bool, bool],
    settings: Settings,
) -> None:
    first = make_desk()
    first.open(tide)
    assert shown(first) == (True, True)
    press(first, Qt.Key.Key_1 if layout is not Layout.READER else Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    press(first, key, Qt.KeyboardModifier.ControlModifier)
    assert shown(first) == panes
    assert first.window.tool_bar.buttons[f"layout_{layout.value}"].isChecked()
    first.window.close()
    second = make_desk()
    second.open(tide)
    assert shown(second) == panes
    assert second.window.actions_by_name[f"layout_{layout.value}"].isChecked()
    assert second.window.tool_bar.buttons[f"layout_{layout.value}"].isChecked()
    # And both have room when they come back.
    second.bot.mouseClick(second.window.tool_bar.buttons["layout_both"], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert shown(second) == (True, True)
    assert min(second.window.reader.width(), second.window.original.width()) > 300


def test_a_layout_that_makes_no_sense_counts_as_both(
    make_desk: Callable[..., Desk], tide: Path, settings: Settings
) -> None:
    settings.layout_of_panes = "upside down"
    desk = make_desk()
    desk.open(tide)
    assert shown(desk) == (True, True)


def test_the_focus_stays_in_what_is_shown(desk: Desk, tide: Path) -> None:
    desk.open(tide)
    desk.window.activateWindow()
    desk.window.original.view.setFocus()
    press(desk, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.reader.view.hasFocus()
    press(desk, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.original.view.hasFocus()


def test_a_removal_is_gone_to_in_every_layout(desk: Desk, tide: Path) -> None:
    desk.open(tide)
    for layout in Layout:
        desk.window.layouts.choose(layout)
        press(desk, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert desk.window.statusBar().currentMessage() == "Removal 1 of 1, Script (JS)"
        desk.window.statusBar().clearMessage()


def test_full_screen_and_back_by_key(desk: Desk, tide: Path) -> None:
    desk.open(tide)
    window = desk.window
    press(desk, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert window.actions_by_name["full_screen"].isChecked()
    assert window.menuBar().isVisible()  # both panes: it is no reading view
    press(desk, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert not window.actions_by_name["full_screen"].isChecked()
    press(desk, Qt.Key.Key_F11)
    press(desk, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_full_screen_of_the_reader_shows_just_the_text(desk: Desk, tide: Path) -> None:
    desk.open(tide)
    window = desk.window
    bars = (window.menuBar(), window.tool_bar, window.statusBar(), window.dock)
    press(desk, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert all(bar.isVisible() for bar in bars)
    press(desk, Qt.Key.Key_F11)
    QApplication.processEvents()
    assert not any(bar.isVisible() for bar in bars)
    assert window.reader.view.size() == window.size()
    assert window.hint.isVisible()
    assert window.hint.text() == "Esc leaves full screen"
    assert abs(window.hint.geometry().center().x() - window.rect().center().x()) <= 1
    # The keys of the hidden menus go on working, and another layout brings the bars back.
    press(desk, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert all(bar.isVisible() for bar in bars)
    assert not window.hint.isVisible()
    press(desk, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert not any(bar.isVisible() for bar in bars)
    press(desk, Qt.Key.Key_Escape)
    assert all(bar.isVisible() for bar in bars)
    assert not window.isFullScreen()


def test_a_notice_is_put_away_before_the_screen_is_left(desk: Desk, tide: Path) -> None:
    desk.open(tide)
    press(desk, Qt.Key.Key_F11)
    desk.window.notices.tell("Something to know.")
    press(desk, Qt.Key.Key_Escape)
    assert desk.notices() == []
    assert desk.window.isFullScreen()
    press(desk, Qt.Key.Key_Escape)
    assert not desk.window.isFullScreen()


def test_a_maximized_window_is_maximized_again(desk: Desk, tide: Path) -> None:
    desk.open(tide)
    desk.window.showMaximized()
    press(desk, Qt.Key.Key_F11)
    press(desk, Qt.Key.Key_Escape)
    assert desk.window.isMaximized()


@pytest.mark.parametrize("maximized", [False, True])
def test_late_and_stray_reports_of_a_window_manager_change_nothing(desk: Desk, tide: Path, maximized: bool) -> None:
    desk.open(tide)
    window = desk.window
    if maximized:
        window.showMaximized()
    told: list[bool] = []
    window.full_screen.changed.connect(told.append)
    press(desk, Qt.Key.Key_F11)
    for state in (Qt.WindowState.WindowNoState, Qt.WindowState.WindowMaximized, Qt.WindowState.WindowFullScreen):
        window.setWindowState(state)  # what some managers report on the way there
        assert window.full_screen.is_on()
        assert window.actions_by_name["full_screen"].isChecked()
    press(desk, Qt.Key.Key_F11)
    press(desk, Qt.Key.Key_F11)
    window.setWindowState(Qt.WindowState.WindowNoState)  # late, about the second of the three
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    desk.bot.waitUntil(lambda: window.geometry() == window.screen().geometry())
    window.full_screen._look()
    assert told == [True, False, True]
    assert window.isFullScreen()


def test_a_window_manager_that_changes_the_state_itself_is_followed(desk: Desk, tide: Path) -> None:
    desk.open(tide)
    window = desk.window
    window.showFullScreen()
    assert window.full_screen.is_on()
    assert window.actions_by_name["full_screen"].isChecked()
    window.showNormal()
    assert not window.full_screen.is_on()
    press(desk, Qt.Key.Key_F11)
    window.full_screen._asked.stop()  # it has had its time
    window.showNormal()
    assert not window.full_screen.is_on()
    assert not window.actions_by_name["full_screen"].isChecked()


def test_full_screen_does_without_a_window_manager(
    desk: Desk, tide: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(tide)
    window = desk.window
    press(desk, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    before = window.geometry()
    monkeypatch.setattr(window, "showFullScreen", lambda: None)  # nobody carries it out
    press(desk, Qt.Key.Key_F11)
    desk.bot.waitUntil(lambda: window.geometry() == window.screen().geometry())
    assert not window.isFullScreen()
    assert window.full_screen.is_on()
    assert not window.menuBar().isVisible()
    window.keep_layout()  # as from time to time
    assert settings.window.place is not None
    assert settings.window.place[:4] == before.getRect()
    press(desk, Qt.Key.Key_Escape)
    assert window.geometry() == before
    assert window.menuBar().isVisible()
    assert not window.actions_by_name["full_screen"].isChecked()
    window.move(before.topLeft() / 2)
    window.keep_layout()
    assert settings.window.place[:2] == window.geometry().topLeft().toTuple()


def test_a_panel_that_was_closed_stays_closed(make_desk: Callable[..., Desk], tide: Path) -> None:
    first = make_desk()
    first.open(tide)
    assert first.window.dock.isVisible()
    press(first, Qt.Key.Key_F9)
    assert not first.window.dock.isVisible()
    first.window.close()
    second = make_desk()
    second.open(tide)
    assert not second.window.dock.isVisible()
    press(second, Qt.Key.Key_F9)
    assert second.window.dock.isVisible()


def test_the_hint_goes_by_itself(desk: Desk) -> None:
    desk.window.hint.tell("Something short")
    assert desk.window.hint.isVisible()
    desk.bot.waitUntil(lambda: not desk.window.hint.isVisible())
    desk.window.hint.tell("Something short")  # said already
    assert not desk.window.hint.isVisible()


def test_the_next_window_does_not_begin_in_full_screen(make_desk: Callable[..., Desk], tide: Path) -> None:
    first = make_desk()
    first.open(tide)
    press(first, Qt.Key.Key_F11)
    first.window.close()
    second = make_desk()
    assert not second.window.isFullScreen()
    assert not second.window.actions_by_name["full_screen"].isChecked()
