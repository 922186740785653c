"""The encoding of the article in front, shown, and chosen by the reader."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from core.article.removal import Kind
from core.article.span import Span
from gui.application.main_window import MainWindow
from gui.articles.encoding_menu import EncodingMenu
from gui.jobs.openings import Opening
from gui.jobs.worker_process import WorkerProcess
from gui.settings.settings import Settings
from tests.gui.conftest import Desk

RUSSIAN = "Старый смотритель спускался к морю."


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "letter.html"
    file.write_bytes(
        f"<html><head><meta charset='windows-1252'></head><body><p>{RUSSIAN}</p></body></html>".encode("cp1251")
    )
    return file


def menu_of(desk: Desk) -> EncodingMenu:
    """Open the menu, as going to it does."""
    menu = desk.window.menus.encodings
    menu.aboutToShow.emit()
    return menu


def choose(desk: Desk, script: str, text: str) -> None:
    """Go to the entry of a script's menu with the mouse, and wait."""
    menu = menu_of(desk)
    entries = menu.scripts[script]
    entries.popup(desk.window.mapToGlobal(desk.window.rect().center()))
    desk.bot.waitUntil(entries.isVisible)
    action = next(action for action in entries.actions() if action.text() == text)
    desk.bot.mouseClick(entries, Qt.MouseButton.LeftButton, pos=entries.actionGeometry(action).center())
    desk.settle()


def checked(menu: EncodingMenu) -> list[str]:
    return [menu.automatic.text()] * menu.automatic.isChecked() + [
        action.text() for action in menu.encodings.values() if action.isChecked()
    ]


def encoding(desk: Desk) -> str:
    assert desk.window.session.article is not None
    return desk.window.session.article.source.encoding


def test_the_reader_chooses_and_the_article_is_read_again(desk: Desk, letter: Path) -> None:
    desk.open(letter)
    assert RUSSIAN not in desk.text()
    assert checked(menu_of(desk)) == ["Find &Automatically", "Windows-1252"]
    choose(desk, "Cyrillic", "Windows-1251")
    assert desk.text().strip() == RUSSIAN
    assert RUSSIAN in desk.window.reader.view.toPlainText()
    assert RUSSIAN in desk.window.original.view.toPlainText()
    menu = menu_of(desk)
    assert checked(menu) == ["Windows-1251"]
    assert [script for script, inner in menu.scripts.items() if inner.menuAction().isChecked()] == ["Cyrillic"]
    assert desk.window.figures.encoding.text() == "Windows-1251"
    assert "chosen by the reader" in desk.window.figures.encoding.toolTip()
    menu.automatic.trigger()
    desk.settle()
    assert encoding(desk) == "cp1252"
    assert checked(menu_of(desk)) == ["Find &Automatically", "Windows-1252"]


def test_the_choice_outlives_another_level_a_reload_and_closing(desk: Desk, letter: Path) -> None:
    desk.open(letter)
    choose(desk, "Cyrillic", "KOI8-R")
    garbled = desk.text()
    desk.window.articles.choose_threshold(0.9)
    desk.settle()
    assert (encoding(desk), desk.text()) == ("koi8-r", garbled)
    letter.write_bytes(f"<p>{RUSSIAN}</p><p>{RUSSIAN}</p>".encode("koi8-r"))
    desk.bot.waitUntil(lambda: bool(desk.notices()))
    button = desk.notices()[0].action_button
    assert button is not None
    desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: RUSSIAN in desk.text())
    desk.settle()
    assert encoding(desk) == "koi8-r"
    desk.window.articles.close_in_front()
    desk.window.articles.reopen()
    desk.settle()
    assert encoding(desk) == "koi8-r"


def test_another_level_while_it_is_being_read_loses_neither(desk: Desk, letter: Path) -> None:
    desk.open(letter)
    desk.window.articles.choose_encoding("cp1251")
    desk.window.articles.choose_threshold(0.9)
    desk.settle()
    assert desk.window.session.article is not None
    assert (encoding(desk), desk.window.session.article.threshold) == ("cp1251", 0.9)


def test_the_bytes_that_were_read_are_read_again_whatever_the_file_holds_by_now(desk: Desk, letter: Path) -> None:
    desk.open(letter)
    letter.write_bytes(b"Something else.")
    choose(desk, "Cyrillic", "Windows-1251")
    assert desk.text().strip() == RUSSIAN


def test_decisions_keep_to_their_text(qtbot: QtBot, settings: Settings, letter: Path, tmp_path: Path) -> None:
    """What was removed in one reading of the bytes is found again in another, or left out, never put elsewhere."""
    window = MainWindow(settings=settings, background=WorkerProcess(), corrections=tmp_path / "corrections.sqlite")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    desk = Desk(window, qtbot, [])
    letter.write_bytes(
        f"<p>First plain words. {RUSSIAN}</p><p>Second plain words of some length stand here.</p>".encode()
    )
    desk.open(letter)
    article = desk.window.session.article
    assert article is not None
    at = article.source.text.index("Second plain words")
    desk.window.decisions.remove(Span(at, at + 45), Kind.FURNITURE)
    desk.settle()
    assert "Second" not in desk.text()
    desk.window.articles.choose_encoding("cp1252")
    desk.settle()
    assert desk.window.session.article is not None
    assert desk.window.session.article.source.encoding == "cp1252"
    assert "Second plain" not in desk.text()
    assert "First plain words" in desk.text()
    desk.window.articles.choose_encoding(None)
    desk.settle()
    assert RUSSIAN in desk.text()
    assert "Second" not in desk.text()


def test_what_came_from_no_file_has_no_encoding(desk: Desk) -> None:
    assert not desk.window.menus.encodings.menuAction().isEnabled()
    desk.window.open_commands.open_all([Opening("pasted", text="Pasted words.")])
    desk.settle()
    assert not desk.window.menus.encodings.menuAction().isEnabled()


def test_it_stands_in_the_file_menu(desk: Desk, letter: Path) -> None:
    desk.open(letter)
    bar = desk.window.menuBar()
    file = bar.actions()[0].menu()
    assert isinstance(file, QMenu)
    assert desk.window.menus.encodings.menuAction() in file.actions()
    assert desk.window.menus.encodings.menuAction().isEnabled()


def test_the_choice_comes_back_with_the_session(qtbot: QtBot, settings: Settings, letter: Path, tmp_path: Path) -> None:
    def start(paths: list[str]) -> Desk:
        window = MainWindow(settings=settings, background=WorkerProcess(), last_time=tmp_path / "open.json")
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.session_restore.resume(paths)
        desk = Desk(window, qtbot, [])
        desk.settle()
        return desk

    desk = start([str(letter)])
    desk.window.articles.choose_encoding("cp1251")
    desk.settle()
    desk.window.close()
    again = start([])
    assert (encoding(again), again.text().strip()) == ("cp1251", RUSSIAN)
    again.window.close()
    assert encoding(start([str(letter)])) == "cp1251"
