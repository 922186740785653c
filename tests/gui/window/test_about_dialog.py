"""What Winnow says of itself."""

import platform

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QApplication

from gui.window.about_dialog import AboutDialog
from tests.gui.conftest import Desk


@pytest.fixture
def about(desk: Desk) -> AboutDialog:
    desk.window.activateWindow()
    desk.window.actions_by_name["about"].trigger()
    (made,) = desk.window.findChildren(AboutDialog)
    desk.bot.waitUntil(made.isVisible)
    return made


def test_it_says_what_this_is_and_where_things_are_kept(desk: Desk, about: AboutDialog) -> None:
    assert desk.notices() == []
    assert about.windowTitle() == "About Winnow"
    assert about.name.text().startswith("Winnow 0.")
    lines = dict(line.split(": ", 1) for line in about.facts.toPlainText().splitlines())
    assert lines["Licence"].startswith("MIT")
    assert lines["Settings"] == desk.window.settings.file
    assert lines["Decisions"] == "not kept"  # this window keeps none
    assert lines["Python"] == platform.python_version()
    assert qVersion() in lines["Qt"]


def test_decisions_are_kept_where_it_says(desk: Desk) -> None:
    dialog = AboutDialog("/home/kim/corrections.sqlite", "/home/kim/winnow.conf", desk.window)
    desk.bot.addWidget(dialog)
    assert "Decisions: /home/kim/corrections.sqlite" in dialog.facts.toPlainText()


def test_its_words_can_be_selected_and_copied(desk: Desk, about: AboutDialog) -> None:
    for label in (about.name, about.what):
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    about.facts.setFocus()
    desk.bot.keyClick(about.facts, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.bot.keyClick(about.facts, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == about.facts.toPlainText()
    desk.bot.mouseClick(about.copy_button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == f"{about.name.text()}\n{about.facts.toPlainText()}"


@pytest.mark.parametrize("by", ["escape", "enter", "mouse"])
def test_it_is_closed_by_key_and_mouse(desk: Desk, about: AboutDialog, by: str) -> None:
    gone: list[bool] = []
    about.destroyed.connect(lambda: gone.append(True))
    if by == "mouse":
        desk.bot.mouseClick(about.close_button, Qt.MouseButton.LeftButton)
    else:
        desk.bot.keyClick(about, Qt.Key.Key_Escape if by == "escape" else Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: gone == [True])
