"""The page that says what the words mean: opened from the menu, read by key, in every theme."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.removal import Kind
from gui.widgets import theme
from gui.window.words_help import KINDS, WORDS, WordsHelp
from tests.gui.conftest import Desk


@pytest.fixture
def help_page(qtbot: QtBot) -> WordsHelp:
    made = WordsHelp()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_menu_shows_it_once_beside_the_window(desk: Desk) -> None:
    assert desk.window._words is None
    desk.window.actions_by_name["words"].trigger()
    shown = desk.window._words
    assert shown is not None
    assert shown.isVisible()
    assert not shown.isModal()
    desk.window.show_words()
    assert desk.window._words is shown
    desk.bot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isHidden()
    desk.window.show_words()
    assert shown.isVisible()


def test_every_word_and_every_kind_is_explained(help_page: WordsHelp) -> None:
    text = help_page.page.toPlainText()
    names = [word.name for word in WORDS]
    assert sorted(names) == ["Decision", "Kind", "Level", "Removed", "Restored", "Rule", "Suspected"]
    lines = text.splitlines()
    assert all(lines[lines.index(name) + 1] for name in names)
    assert set(KINDS) == set(Kind)
    assert all(f"{theme.kind_label(kind)}: {KINDS[kind]}" in lines for kind in Kind)
    assert "\N{OBJECT REPLACEMENT CHARACTER}" not in text  # which a screen reader would read out


def test_it_is_read_by_key_and_left_by_tab(qtbot: QtBot, help_page: WordsHelp) -> None:
    help_page.resize(608, 300)
    page = help_page.page
    assert page.accessibleName() == "What the words mean"
    page.setFocus()
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for _ in range(20):
        qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    before = page.toPlainText()
    qtbot.keyClicks(page, "x")
    assert page.toPlainText() == before
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert help_page.close_button.hasFocus()


def test_it_fits_a_small_screen_and_no_line_is_cut(help_page: WordsHelp) -> None:
    assert help_page.width() <= 800
    assert help_page.height() <= 560
    help_page.resize(360, 300)
    assert help_page.page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("worn", list(theme.Theme))
def test_the_samples_have_the_colours_of_the_theme(qtbot: QtBot, worn: theme.Theme) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = theme.current_theme()
    theme.apply_theme(app, worn)
    try:
        made = WordsHelp()
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        image = made.page.viewport().grab().toImage()
        colours = {image.pixelColor(QPoint(2 * theme.SPACE + 4, y)).name() for y in range(image.height())}
        assert theme.kind_colours(Kind.SCRIPT).background in colours
        assert QColor(theme.kind_colours(Kind.SCRIPT).line).name() in colours
    finally:
        theme.apply_theme(app, before)


def test_the_words_are_found_among_the_shortcuts(desk: Desk, tmp_path: Path) -> None:
    assert "words" in {row.name for row in desk.window.menus.shortcuts.rows}
