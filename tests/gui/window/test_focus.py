"""Going round the panes by key, and the ring that shows where."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from gui.widgets.notices import Action
from gui.widgets.theme import COLOURS, current_theme
from gui.window.focus import FocusRing
from gui.window.menu_table import MENUS, Spec
from tests.gui.conftest import Desk

TEXT = "The tide comes in. var gate = document.querySelector('.gate'); gate.close(now); The tide goes out.\n"


@pytest.fixture
def tides(tmp_path: Path) -> list[Path]:
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file in files:
        file.write_text(TEXT, "utf-8")
    return files


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget | None:
    desk.bot.keyClick(QApplication.focusWidget() or desk.window, key, modifier)
    return QApplication.focusWidget()


def ring(widget: QWidget) -> FocusRing:
    (found,) = widget.findChildren(FocusRing)
    return found


def test_f6_goes_round_what_is_shown(desk: Desk, tides: list[Path]) -> None:
    desk.open(*tides)
    window = desk.window
    window.activateWindow()
    window.shelf_view.setFocus()
    panes = [window.shelf_view, window.reader.view, window.original.view, window.removals.rows]
    assert [press(desk, Qt.Key.Key_F6) for _ in panes] == [*panes[1:], panes[0]]
    back = [press(desk, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier) for _ in panes]
    assert back == [*reversed(panes[1:]), panes[0]]
    window.actions_by_name["layout_reader"].trigger()
    assert press(desk, Qt.Key.Key_F6) is window.reader.view
    assert press(desk, Qt.Key.Key_F6) is window.removals.rows


def test_the_ring_shows_where_the_focus_came_to_by_key(desk: Desk, tides: list[Path]) -> None:
    desk.open(tides[0])
    window = desk.window
    window.activateWindow()
    window.reader.view.setFocus()
    press(desk, Qt.Key.Key_F6)
    assert ring(window.original.view).isVisible()
    assert ring(window.original.view).geometry() == window.original.view.rect()
    window.resize(1100, 720)
    QApplication.processEvents()
    assert ring(window.original.view).geometry() == window.original.view.rect()
    press(desk, Qt.Key.Key_F6)
    assert not ring(window.original.view).isVisible()
    assert ring(window.removals.rows).isVisible()
    desk.bot.mouseClick(window.original.view.viewport(), Qt.MouseButton.LeftButton)
    assert window.original.view.hasFocus()
    assert not ring(window.original.view).isVisible()
    assert not ring(window.removals.rows).isVisible()


def test_the_ring_has_four_sides(desk: Desk, tmp_path: Path) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file in files:
        file.write_text("\n\n".join(f"{n}. {TEXT}" for n in range(60)), "utf-8")
    desk.window.resize(800, 600)
    desk.open(*files)
    window = desk.window
    window.activateWindow()
    window.shelf_view.setFocus()
    accent = QColor(COLOURS[current_theme()].accent)
    for pane in (window.reader.view, window.original.view, window.removals.rows, window.shelf_view):
        assert press(desk, Qt.Key.Key_F6) is pane
        desk.settle()
        image, place = window.grab().toImage(), pane.mapTo(window, QPoint(0, 0))
        right, bottom = pane.width() - 1, pane.height() - 1
        for x, y in ((0, bottom // 2), (right, bottom // 2), (right // 2, 0), (right // 2, bottom)):
            assert image.pixelColor(place + QPoint(x, y)) == accent, (pane, x, y)


def test_enter_in_the_table_goes_there(desk: Desk, tides: list[Path]) -> None:
    desk.open(tides[0])
    window = desk.window
    window.activateWindow()
    window.removals.rows.setFocus()
    press(desk, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)  # the row of a group
    press(desk, Qt.Key.Key_Down)
    window.statusBar().clearMessage()
    gone: list[int] = []
    window.session.removal_changed.connect(gone.append)
    press(desk, Qt.Key.Key_Return)
    assert gone == [0]
    assert window.statusBar().currentMessage() == "Removal 1 of 1, Script (JS)"


def test_no_key_means_two_things(desk: Desk) -> None:
    keys = [key.toString() for action in desk.window.findChildren(type(desk.window.actions_by_name["open"]))
            for key in action.shortcuts()]  # fmt: skip
    assert len(keys) == len(set(keys))
    assert {"F8", "Shift+F8", "Alt+Down", "Alt+Up", "F6", "Shift+F6", "F9", "F11", "Ctrl+1", "Ctrl+2", "Ctrl+3"} <= set(
        keys
    )


def test_zooming_in_is_never_taken_for_something_else(desk: Desk) -> None:
    # A plus is typed with Shift on many keyboards, so that no other action may have the two together.
    taken = {key.toString() for name, action in desk.window.actions_by_name.items() if not name.startswith("zoom")
             for key in action.shortcuts()}  # fmt: skip
    assert not taken & {"Ctrl++", "Ctrl+Shift++", "Ctrl+Shift+=", "Ctrl+=", "Ctrl+-", "Ctrl+Shift+-"}


def test_no_letter_of_a_menu_means_two_things() -> None:
    for title, entries in MENUS:
        texts = [entry.text for entry in entries if isinstance(entry, Spec)]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), title


def test_what_was_opened_can_be_paged_through_at_once(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("\n\n".join(f"Paragraph {n} of a text that is long enough to scroll." for n in range(80)), "utf-8")
    desk.window.activateWindow()
    desk.open(file)
    assert desk.window.reader.view.hasFocus()
    press(desk, Qt.Key.Key_PageDown)
    assert desk.window.reader.view.verticalScrollBar().value() > 0
    desk.window.actions_by_name["layout_original"].trigger()
    desk.window.articles.close_in_front()
    desk.open(file)
    assert desk.window.original.view.hasFocus()


def test_tab_comes_to_everything_once(desk: Desk, tides: list[Path]) -> None:
    desk.open(*tides)
    window = desk.window
    window.activateWindow()
    window.session.step(1)
    window.shelf_view.setFocus()
    visited: list[QWidget] = []
    while (now := QApplication.focusWidget()) not in visited:
        assert now is not None
        visited.append(now)
        press(desk, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.shelf_view
    panes = [
        window.shelf_view,
        window.reader.view,
        window.original.view,
        window.removals.rows,
        window.removals.details.excerpt,
    ]
    assert [widget for widget in visited if widget in panes] == panes
    for name, button in window.tool_bar.buttons.items():
        if name.startswith("layout_"):  # one of a group is a stop, as with any radio buttons
            continue
        assert button in visited, name
    assert window.type_button in visited


CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_articles_go_round_by_key_wherever_the_focus_is(desk: Desk, tides: list[Path]) -> None:
    desk.open(*tides)
    window = desk.window
    window.activateWindow()
    window.session.step(1)
    window.history.show()
    window.finder.open()
    window.actions_by_name["filter_articles"].trigger()
    assert window.finder.bar is not None
    places = [
        window.shelf_view,
        window.central.shelf_column.field,
        window.reader.view,
        window.original.view,
        window.removals.rows,
        window.removals.filters.field,
        window.history.view,
        window.finder.bar.field,
    ]
    steps = (
        (Qt.Key.Key_Tab, CONTROL),
        (Qt.Key.Key_Backtab, CONTROL | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_PageDown, CONTROL),
        (Qt.Key.Key_PageUp, CONTROL),
    )
    assert window.session.article is window.shelf[0].article
    for place in places:
        for number, (key, held) in enumerate(steps):
            place.setFocus()
            assert QApplication.focusWidget() is place
            press(desk, key, held)
            assert window.session.article is window.shelf[(number + 1) % 2].article, (place, key)


def test_what_was_taken_back_is_done_again_by_both_keys(desk: Desk, tides: list[Path]) -> None:
    desk.open(tides[0])
    window = desk.window
    window.activateWindow()
    window.session.step(1)
    window.decision_actions.toggle()
    desk.settle()
    for key, held in ((Qt.Key.Key_Y, CONTROL), (Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)):
        for view in (window.reader.view, window.original.view):
            view.setFocus()
            press(desk, Qt.Key.Key_Z, CONTROL)
            desk.settle()
            assert window.decisions.redo_words()
            press(desk, key, held)
            desk.settle()
            assert not window.decisions.redo_words()


# Back to where the reader was.


@pytest.fixture
def reading(desk: Desk, tides: list[Path]) -> Desk:
    """A window with two articles, active, with the focus in the original."""
    desk.open(*tides)
    desk.window.activateWindow()
    desk.bot.waitUntil(desk.window.isActiveWindow)
    desk.window.original.view.setFocus()
    assert QApplication.focusWidget() is desk.window.original.view
    return desk


def test_a_new_article_takes_the_focus(reading: Desk, tmp_path: Path) -> None:
    new = tmp_path / "new.txt"
    new.write_text("Another text.", "utf-8")
    press(reading, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is reading.window.central.shelf_column.field
    reading.open(new)
    assert QApplication.focusWidget() is reading.window.reader.view


def test_an_article_that_is_chosen_from_the_list_leaves_the_focus_there(reading: Desk) -> None:
    reading.window.shelf_view.setFocus()
    assert press(reading, Qt.Key.Key_Down) is reading.window.shelf_view
    assert reading.window.session.article is reading.window.shelf[1].article


def test_a_click_that_puts_a_notice_away_leaves_the_focus(reading: Desk) -> None:
    for button in (0, 1):
        notice = reading.window.notices.tell("Something happened.", "And why.", actions=[Action("Yes", lambda: None)])
        clicked = (notice.action_buttons[0], notice.close_button)[button]
        reading.bot.mouseClick(clicked, Qt.MouseButton.LeftButton)
        assert reading.notices() == []
        assert QApplication.focusWidget() is reading.window.original.view


@pytest.mark.parametrize("by", ["tab", "mouse"])
def test_a_notice_that_had_the_focus_gives_it_back(reading: Desk, by: str) -> None:
    notice = reading.window.notices.tell("Something happened.", "And why.")
    if by == "mouse":
        reading.bot.mouseClick(notice.words, Qt.MouseButton.LeftButton)
        assert QApplication.focusWidget() is notice.words
        press(reading, Qt.Key.Key_Escape)
    else:
        notice.close_button.setFocus(Qt.FocusReason.TabFocusReason)
        press(reading, Qt.Key.Key_Space)
    assert reading.notices() == []
    assert QApplication.focusWidget() is reading.window.original.view


def test_a_panel_that_had_the_focus_gives_it_back(reading: Desk) -> None:
    reading.window.removals.filters.field.setFocus()
    press(reading, Qt.Key.Key_F9)
    assert not reading.window.dock.isVisible()
    assert QApplication.focusWidget() is reading.window.original.view


def test_a_list_that_had_the_focus_gives_it_to_the_text(reading: Desk) -> None:
    reading.window.shelf_view.setFocus()
    press(reading, Qt.Key.Key_Delete)
    assert not reading.window.shelf_view.isVisible()
    assert QApplication.focusWidget() is reading.window.original.view


@pytest.mark.parametrize("focused", [True, False])
@pytest.mark.parametrize("name", ["preferences", "shortcuts", "go_to_offset", "save_as", "open"])
def test_a_dialog_gives_the_focus_back(reading: Desk, name: str, focused: bool) -> None:
    window = reading.window
    if not focused:
        window.original.view.clearFocus()
        assert window.focusWidget() is None
    window.actions_by_name[name].trigger()
    reading.bot.waitUntil(lambda: QApplication.activeWindow() not in (None, window))
    dialog = QApplication.activeWindow()
    assert dialog is not None
    reading.bot.keyClick(dialog, Qt.Key.Key_Escape)
    window.activateWindow()  # as a window manager does
    reading.bot.waitUntil(window.isActiveWindow)
    reading.bot.waitUntil(window.original.view.hasFocus)
