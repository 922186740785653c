"""A person points at a link, comes to it by key, and asks what can be done with it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QTextCursor
from PySide6.QtGui import Qt as Text
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from tests.gui.conftest import Desk

WORDS = "The harbour was quiet that morning, and nobody on the old bridge was in any hurry to leave it. " * 5
LONG = "https://long.example/" + "/".join(["quay"] * 60)
PAGE = f"""<!doctype html><html><head><title>Harbour</title>
<link rel="canonical" href="https://news.example/2026/harbour.html"></head><body><article><h1>Harbour</h1>
<p>Read <a href="../a%20page">a <b>bold</b> page</a> or <a href="https://evil.example/">www.bank.com</a> or
<a href="{LONG}">the long one</a>, <a href="javascript:steal('&lt;b&gt;')">a script</a>,
<a href="mailto:ann@a.example">Ann</a>, <a href="#note">the note</a>. {WORDS}</p>
{f"<p>{WORDS}</p>" * 12}<p id="note">A note at the end. {WORDS}</p></article></body></html>"""
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(make_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    file = tmp_path / "harbour.html"
    file.write_text(PAGE, "utf-8")
    made = make_desk()
    made.open(file)
    made.window.activateWindow()
    made.window.reader.view.setFocus()
    made.bot.waitUntil(made.window.reader.view.hasFocus)
    return made


def place_of(desk: Desk, words: str) -> QPoint:
    """Where words stand in the reader."""
    view = desk.window.reader.view
    found = view.document().find(words)
    middle = QTextCursor(found)
    middle.setPosition((found.selectionStart() + found.selectionEnd()) // 2)
    return view.cursorRect(middle).center() + QPoint(2, 0)


def point_at(desk: Desk, words: str) -> str:
    """Move the mouse to words; give what the status bar then says."""
    viewport = desk.window.reader.view.viewport()
    QTest.mouseMove(viewport, place_of(desk, words) - QPoint(0, 1))
    QTest.mouseMove(viewport, place_of(desk, words))
    return said(desk)


def said(desk: Desk) -> str:
    line = desk.window.links.line
    return line.text() if line.isVisible() else ""


def tip(desk: Desk, words: str) -> str:
    """Let the mouse rest on words; give the tool tip."""
    QToolTip.hideText()
    viewport = desk.window.reader.view.viewport()
    place = place_of(desk, words)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    return QToolTip.text() if QToolTip.isVisible() else ""


def menu_by_mouse(desk: Desk, words: str) -> QMenu:
    view, place = desk.window.reader.view, place_of(desk, words)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    return open_menu()


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words_of(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def choose(desk: Desk, menu: QMenu, words: str) -> None:
    """Click an entry."""
    action = next(action for action in menu.actions() if action.text().replace("&", "") == words)
    desk.bot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def tab_to(desk: Desk, words: str) -> None:
    view = desk.window.reader.view
    for _ in range(10):
        desk.bot.keyClick(view, Qt.Key.Key_Tab)
        if view.textCursor().selectedText() == words:
            return
    raise AssertionError(words)


def test_pointing_at_a_link_says_where_it_leads(desk: Desk) -> None:
    desk.window.statusBar().showMessage("Removal 3 of 12")
    assert said(desk) == ""
    assert point_at(desk, "bold") == "https://news.example/a%20page"
    assert point_at(desk, "Ann") == "A letter: mailto:ann@a.example"
    assert point_at(desk, "the note") == "A place in this article: #note"
    assert point_at(desk, "a script") == "A script, which Winnow never runs: javascript:steal('<b>')"
    assert point_at(desk, "Read") == ""
    assert desk.window.statusBar().currentMessage() == "Removal 3 of 12"  # it was below all the time


def test_a_link_that_is_shown_as_another_site_is_marked(desk: Desk) -> None:
    assert point_at(desk, "www.bank") == "⚠ https://evil.example/"
    words = tip(desk, "www.bank")
    assert words.startswith("https://evil.example/\nThe article shows it as “www.bank.com”")


def test_a_long_address_is_whole_in_the_tip_and_no_wider_than_the_pane(desk: Desk) -> None:
    assert point_at(desk, "the long") == LONG
    assert desk.window.links.line.shown() != LONG
    assert desk.window.links.line.shown().startswith("https://long.example/")
    lines = tip(desk, "the long").split("\n")
    assert "".join(lines) == LONG
    metrics, room = desk.window.fontMetrics(), desk.window.reader.view.viewport().width()
    assert len(lines) > 1
    assert max(map(metrics.horizontalAdvance, lines)) <= room + metrics.averageCharWidth()
    point_at(desk, "bold")
    assert desk.window.reader.view.links.tip == ""  # all of it stands in the status bar
    said = tip_when_hidden(desk, "a script")
    assert "b>')" in said
    assert not Text.mightBeRichText(said)


def tip_when_hidden(desk: Desk, words: str) -> str:
    desk.window.statusBar().hide()
    point_at(desk, words)
    return tip(desk, words)


def test_what_the_mouse_has_left_is_said_no_more(desk: Desk) -> None:
    view = desk.window.reader.view
    assert point_at(desk, "bold")
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert said(desk) == ""
    assert point_at(desk, "bold")  # and again when it comes back
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert said(desk) == ""


def test_of_an_article_that_is_closed_nothing_is_said(desk: Desk) -> None:
    assert point_at(desk, "bold")
    desk.bot.keyClick(desk.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.session.article is None
    assert said(desk) == ""


def test_a_message_takes_the_place_of_the_address(desk: Desk) -> None:
    point_at(desk, "bold")
    desk.window.statusBar().showMessage("Markdown copied")
    assert said(desk) == ""
    assert point_at(desk, "Ann") != ""


def test_the_line_goes_along_with_the_window(desk: Desk) -> None:
    point_at(desk, "the long")
    desk.window.resize(800, 600)
    desk.settle()
    line, bar = desk.window.links.line, desk.window.statusBar()
    point_at(desk, "Read")
    assert point_at(desk, "the long") == LONG
    assert bar.rect().contains(line.geometry())
    assert line.width() > 150


def test_the_link_that_the_keyboard_comes_to_is_said_too(desk: Desk) -> None:
    tab_to(desk, "a bold page")
    assert said(desk) == "https://news.example/a%20page"
    desk.bot.keyClick(desk.window.reader.view, Qt.Key.Key_Tab)
    assert said(desk) == "⚠ https://evil.example/"
    desk.bot.mouseClick(desk.window.reader.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(desk, "Read"))
    assert said(desk) == ""


def test_a_link_that_the_keyboard_has_left_is_said_no_more(desk: Desk) -> None:
    tab_to(desk, "Ann")
    assert said(desk)
    desk.bot.keyClick(desk.window.reader.view, Qt.Key.Key_F6)
    assert said(desk) == ""


def test_enter_follows_the_link_that_the_keyboard_has_come_to(desk: Desk) -> None:
    tab_to(desk, "the note")
    bar = desk.window.reader.view.verticalScrollBar()
    desk.bot.keyClick(desk.window.reader.view, Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: bar.value() > 0)


# The menu of a link.


def test_the_menu_of_a_link_by_mouse(desk: Desk) -> None:
    menu = menu_by_mouse(desk, "bold")
    assert words_of(menu) == ["Open in Browser…", "Copy Link Address", "Copy Link Text", "Select All"]
    assert menu.accessibleName() == "Link"
    choose(desk, menu, "Copy Link Address")
    assert QGuiApplication.clipboard().text() == "https://news.example/a%20page"
    assert desk.window.statusBar().currentMessage() == "Link address copied"
    choose(desk, menu_by_mouse(desk, "bold"), "Copy Link Text")
    assert QGuiApplication.clipboard().text() == "a bold page"
    assert desk.asked == []


def test_a_link_is_opened_from_the_menu_only_when_it_is_confirmed(desk: Desk) -> None:
    choose(desk, menu_by_mouse(desk, "bold"), "Open in Browser…")
    (notice,) = desk.notices()
    assert notice.sentence == "Open news.example outside Winnow?"
    assert notice.address.text() == "https://news.example/a%20page"
    assert desk.asked == []
    assert notice.action_button is not None
    desk.bot.mouseClick(notice.action_button, Qt.MouseButton.LeftButton)
    assert desk.asked == [QUrl("https://news.example/a%20page")]


def test_the_menu_says_what_the_link_is(desk: Desk) -> None:
    rest = ["Copy Link Address", "Copy Link Text", "Select All"]
    for words, entries in (
        ("Ann", ["Write a Letter…", *rest]),
        ("a script", rest),
        ("the note", ["Go to Place", *rest]),
    ):
        menu = menu_by_mouse(desk, words)
        assert words_of(menu) == entries
        menu.close()
    choose(desk, menu_by_mouse(desk, "a script"), "Copy Link Address")
    assert QGuiApplication.clipboard().text() == "javascript:steal('<b>')"
    choose(desk, menu_by_mouse(desk, "the note"), "Copy Link Address")
    assert QGuiApplication.clipboard().text() == "https://news.example/2026/harbour.html#note"
    menu = menu_by_mouse(desk, "Read")
    assert words_of(menu) == ["Select All"]
    menu.close()
    choose(desk, menu_by_mouse(desk, "the note"), "Go to Place")
    desk.bot.waitUntil(lambda: desk.window.reader.view.verticalScrollBar().value() > 0)


@pytest.mark.parametrize("key", ["Menu", "Shift+F10"])
def test_the_menu_of_the_link_that_the_keyboard_has_come_to(desk: Desk, key: str) -> None:
    tab_to(desk, "Ann")
    view = desk.window.reader.view
    if key == "Menu":  # as Qt makes it of the key
        place = view.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        at = QPoint(place.x(), place.y())
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)
    else:
        desk.bot.keyClick(view, Qt.Key.Key_F10, SHIFT)
    menu = open_menu()
    assert words_of(menu)[:3] == ["Write a Letter…", "Copy Link Address", "Copy Link Text"]
    desk.bot.keyClick(menu, Qt.Key.Key_X)
    assert QGuiApplication.clipboard().text() == "Ann"
    assert QApplication.activePopupWidget() is None


def test_no_two_entries_of_the_menu_have_the_same_letter(desk: Desk) -> None:
    tab_to(desk, "a bold page")
    desk.bot.keyClick(desk.window.reader.view, Qt.Key.Key_F10, SHIFT)
    menu = open_menu()
    letters = [text[text.index("&") + 1].upper() for action in menu.actions() if "&" in (text := action.text())]
    assert len(letters) == len(set(letters)) == 7
    menu.close()
