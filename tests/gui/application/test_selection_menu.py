"""The menu of a selection, by mouse and key, and what it puts on the clipboard; references from the menu bar."""

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from core.export import to_apa, to_bibtex, to_csl_json
from gui.application import export_commands
from tests.gui.conftest import Desk

WORDS = "The harbour was quiet that morning, and nobody on the old bridge was in any hurry to leave it. " * 4
PAGE = f"""<!doctype html><html lang="en"><head><title>Tides</title><meta name="author" content="Rosa Quill">
<meta property="article:published_time" content="2024-05-03"><meta property="og:site_name" content="The Ferry">
<link rel="canonical" href="https://news.example/tides.html"></head><body><article><h1>Tides</h1>
<p>First <b>bold</b> words. {WORDS}</p><ul><li>One. {WORDS}</li><li>Two. {WORDS}</li></ul></article></body></html>"""
SHIFT = Qt.KeyboardModifier.ShiftModifier
CREDIT = "— Rosa Quill, “Tides”, The Ferry, 2024-05-03, https://news.example/tides.html"
AT_ONCE = pytest.mark.parametrize("at_once", [100_000, 0], ids=["here", "in a process"])


@pytest.fixture
def page(desk: Desk, tmp_path: Path) -> Desk:
    file = tmp_path / "tides.html"
    file.write_text(PAGE, "utf-8")
    desk.open(file)
    desk.window.activateWindow()
    desk.window.reader.view.setFocus()
    return desk


def select(desk: Desk, first: str, last: str) -> None:
    view = desk.window.reader.view
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.document().find(first).selectionStart())
    cursor.setPosition(view.document().find(last).selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def menu_by_mouse(desk: Desk) -> QMenu:
    view = desk.window.reader.view
    place = view.cursorRect().center() - QPoint(4, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    return popup()


def menu_by_key(desk: Desk) -> QMenu:
    desk.bot.keyClick(desk.window.reader.view, Qt.Key.Key_F10, SHIFT)
    return popup()


def popup() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def click(desk: Desk, menu: QMenu, words: str) -> None:
    action = next(action for action in menu.actions() if action.text().replace("&", "") == words)
    desk.bot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def choose(desk: Desk, words: str, letter: Qt.Key, by_key: bool) -> None:
    """Choose an entry of the menu of what is selected, and wait until it is copied."""
    QGuiApplication.clipboard().setText("old")
    if by_key:
        desk.bot.keyClick(menu_by_key(desk), letter)
    else:
        click(desk, menu_by_mouse(desk), words)
    assert QApplication.activePopupWidget() is None
    desk.bot.waitUntil(lambda: QGuiApplication.clipboard().text() != "old")


def copied(form: str) -> str:
    return bytes(QGuiApplication.clipboard().mimeData().data(form).data()).decode()


def message(desk: Desk) -> str:
    return desk.window.statusBar().currentMessage()


def test_the_menu_of_a_selection(page: Desk) -> None:
    menu = menu_by_key(page)
    assert [action.text() for action in menu.actions()] == ["Select All"]
    assert menu.accessibleName() == "Text"
    page.bot.keyClick(menu, Qt.Key.Key_Escape)
    select(page, "First", "bold")
    menu = menu_by_mouse(page)
    assert menu.accessibleName() == "Selected text"
    assert [action.text() for action in menu.actions()] == [
        "Copy",
        "Copy as &Text",
        "Copy as &Rich Text",
        "Copy as &Markdown",
        "Copy as &Quotation",
        "",
        "Remove Selected Text",
        "Select All",
    ]
    keys = {action.text(): action.shortcut().toString() for action in menu.actions() if action.text()}
    assert (keys["Copy"], keys["Remove Selected Text"], keys["Select All"]) == ("Ctrl+C", "Del", "Ctrl+A")
    menu.close()


@pytest.mark.parametrize("by_key", [False, True])
def test_copy_as_text(page: Desk, by_key: bool) -> None:
    select(page, "First", "bold")
    choose(page, "Copy as Text", Qt.Key.Key_T, by_key)
    assert QGuiApplication.clipboard().text() == "First bold"
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]
    assert message(page) == "Text copied"


@AT_ONCE
@pytest.mark.parametrize("by_key", [False, True])
def test_copy_as_rich_text(page: Desk, monkeypatch: pytest.MonkeyPatch, by_key: bool, at_once: int) -> None:
    monkeypatch.setattr(export_commands, "_AT_ONCE", at_once)
    select(page, "First", "bold")
    choose(page, "Copy as Rich Text", Qt.Key.Key_R, by_key)
    assert QGuiApplication.clipboard().text() == "First bold"
    assert copied("text/html") == '<meta charset="utf-8">First <strong>bold</strong>'
    assert message(page) == "Rich text copied"


@AT_ONCE
@pytest.mark.parametrize("by_key", [False, True])
def test_copy_as_markdown(page: Desk, monkeypatch: pytest.MonkeyPatch, by_key: bool, at_once: int) -> None:
    monkeypatch.setattr(export_commands, "_AT_ONCE", at_once)
    select(page, "Tides", "bold")
    choose(page, "Copy as Markdown", Qt.Key.Key_M, by_key)
    assert QGuiApplication.clipboard().text() == "# Tides\n\nFirst **bold**\n"
    assert copied("text/markdown") == "# Tides\n\nFirst **bold**\n"
    assert message(page) == "Markdown copied"


@AT_ONCE
@pytest.mark.parametrize("by_key", [False, True])
def test_copy_as_quotation(page: Desk, monkeypatch: pytest.MonkeyPatch, by_key: bool, at_once: int) -> None:
    monkeypatch.setattr(export_commands, "_AT_ONCE", at_once)
    select(page, "First", "bold")
    choose(page, "Copy as Quotation", Qt.Key.Key_Q, by_key)
    assert QGuiApplication.clipboard().text() == f"“First bold”\n\n{CREDIT}"
    assert "<blockquote>\n<p>First <strong>bold</strong></p>\n</blockquote>\n<p>— Rosa Quill" in copied("text/html")
    assert copied("text/markdown").startswith("> First **bold**\n\n— Rosa Quill, “Tides”, *The Ferry*, ")
    assert message(page) == "Quotation copied"


def test_the_other_entries(page: Desk) -> None:
    view = page.window.reader.view
    click(page, menu_by_key(page), "Select All")
    assert view.textCursor().hasSelection()
    QGuiApplication.clipboard().setText("old")
    click(page, menu_by_key(page), "Copy")
    assert QGuiApplication.clipboard().text() == page.text()
    select(page, "First", "bold")
    click(page, menu_by_mouse(page), "Remove Selected Text")
    page.settle()
    assert "First" not in page.text()


def test_the_menu_of_the_original_copies_it_to_the_letter(page: Desk) -> None:
    view = page.window.original.view
    view.setFocus()
    view.selectAll()
    page.bot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    article = page.window.session.article
    assert article is not None
    assert QGuiApplication.clipboard().text() == article.source.text
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]
    page.bot.keyClick(view, Qt.Key.Key_F10, SHIFT)
    menu = popup()
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[-3:] == ["Copy", "Remove Selected Text", "Select All"]
    QGuiApplication.clipboard().setText("old")
    click(page, menu, "Copy")
    assert QGuiApplication.clipboard().text() == article.source.text


# References.


def citation(desk: Desk, letter: Qt.Key) -> None:
    """Choose a reference by keys: Alt+E opens the menu, T the one inside it."""
    edit = next(action for action in desk.window.menuBar().actions() if action.text() == "&Edit").menu()
    assert isinstance(edit, QMenu)
    edit.popup(desk.window.mapToGlobal(QPoint(10, 10)))
    desk.bot.keyClick(edit, Qt.Key.Key_T)
    desk.bot.keyClick(popup(), letter)
    assert QApplication.activePopupWidget() is None


def test_references_are_copied_by_key(page: Desk) -> None:
    article = page.window.session.article
    assert article is not None
    citation(page, Qt.Key.Key_B)
    assert QGuiApplication.clipboard().text() == to_bibtex(article, date.today())
    assert message(page) == "Citation copied as BibTeX"
    citation(page, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == to_csl_json(article, date.today())
    assert json.loads(QGuiApplication.clipboard().text())[0]["author"] == [{"family": "Quill", "given": "Rosa"}]
    citation(page, Qt.Key.Key_A)
    assert QGuiApplication.clipboard().text() == to_apa(article, date.today()).text
    assert "<i>Tides</i>" in copied("text/html")


def entries(desk: Desk) -> list[QAction]:
    return list(desk.window.menus._citations.values())


def test_references_are_copied_by_mouse(page: Desk) -> None:
    menu = entries(page)[0].associatedObjects()[0]
    assert isinstance(menu, QMenu)
    menu.popup(page.window.mapToGlobal(QPoint(10, 10)))
    click(page, menu, "As BibTeX")
    assert QGuiApplication.clipboard().text().startswith("@online{quill2024tides,")


def test_without_an_article_there_is_no_reference(desk: Desk) -> None:
    assert [action.isEnabled() for action in entries(desk)] == [False] * 3
    assert all(action.statusTip() for action in entries(desk))


def test_a_headline_that_the_text_lacks_can_be_copied_alone(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "tides.md"
    file.write_text(f"---\ntitle: About tides\n---\n\nFirst words. {WORDS}", "utf-8")
    desk.open(file)
    select(desk, "About", "tides")
    menu = menu_by_key(desk)
    assert [action.text() for action in menu.actions()] == ["Copy", "Select All"]
    click(desk, menu, "Copy")
    assert QGuiApplication.clipboard().text() == "About tides"
