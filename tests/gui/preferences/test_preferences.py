"""What a person sets in the preferences, and what follows at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from core.article.reach import Reach
from core.article.threshold import THRESHOLD
from gui.preferences.dialog import PreferencesDialog
from gui.settings.recent_file import RecentFile
from gui.settings.settings import Settings
from gui.settings.type_settings import Face, TypeSettings
from gui.widgets.controls import Segments
from gui.widgets.theme import Theme, ThemeChoice, current_theme
from tests.gui.conftest import Desk


@pytest.fixture
def desk(make_desk: Callable[..., Desk], settings: Settings, tmp_path: Path) -> Desk:
    settings.theme = ThemeChoice.LIGHT
    made = make_desk()
    file = tmp_path / "kettle.txt"
    file.write_text("The kettle boils. var kettle = boil(1); kettle.pour(now); Nobody is at home.", "utf-8")
    made.open(file)
    return made


@pytest.fixture
def dialog(desk: Desk) -> PreferencesDialog:
    desk.window.actions_by_name["preferences"].trigger()
    made = desk.window.preferences.dialog
    assert made is not None
    desk.bot.waitUntil(made.isVisible)
    return made


def turn_to(dialog: PreferencesDialog, name: str) -> None:
    """Choose a page."""
    (item,) = dialog.names.findItems(name, Qt.MatchFlag.MatchExactly)
    dialog.names.setCurrentItem(item)


def press(desk: Desk, segments: Segments, word: str) -> None:
    (button,) = (one for one in segments.buttons if one.text() == word)
    desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)


def flip(desk: Desk, switch: QAbstractButton) -> None:
    desk.bot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(switch.width() // 2, switch.height() // 2))


def test_the_dialog_is_beside_the_window_and_one(desk: Desk, dialog: PreferencesDialog) -> None:
    assert not dialog.isModal()
    desk.window.actions_by_name["preferences"].trigger()
    assert desk.window.preferences.dialog is dialog
    assert QKeySequence("Ctrl+,") in desk.window.actions_by_name["preferences"].shortcuts()
    desk.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    desk.window.actions_by_name["preferences"].trigger()
    assert dialog.isVisible()
    desk.bot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_nothing_is_made_before_it_is_wanted(desk: Desk) -> None:
    assert desk.window.preferences.dialog is None


def test_pages_are_chosen_by_key(desk: Desk, dialog: PreferencesDialog) -> None:
    for number in (1, 2, 3):
        desk.bot.keyClick(dialog.names, Qt.Key.Key_Down)
        assert dialog.pages.currentIndex() == number


def test_the_theme_applies_at_once(desk: Desk, dialog: PreferencesDialog, settings: Settings) -> None:
    press(desk, dialog.themes, "Dark")
    assert (settings.theme, current_theme()) == (ThemeChoice.DARK, Theme.DARK)
    assert desk.window.theme_actions["dark"].isChecked()
    press(desk, dialog.themes, "Light")
    assert (settings.theme, current_theme()) == (ThemeChoice.LIGHT, Theme.LIGHT)


def test_linking_applies_at_once(desk: Desk, dialog: PreferencesDialog, settings: Settings) -> None:
    assert desk.window.linker.is_on()
    flip(desk, dialog.linked)
    assert not desk.window.linker.is_on()
    assert not settings.linked
    assert not desk.window.actions_by_name["link_panes"].isChecked()
    flip(desk, dialog.linked)
    assert desk.window.linker.is_on()


def test_the_type_applies_at_once(desk: Desk, dialog: PreferencesDialog, settings: Settings) -> None:
    turn_to(dialog, "Type")
    press(desk, dialog.type.faces, "Sans")
    assert settings.typography.face is Face.SANS
    assert desk.window.reader.view.font().families() == TypeSettings(face=Face.SANS).families
    flip(desk, dialog.type.marks)
    assert not settings.marks
    assert not desk.window.reader.view.marks.visible


def test_the_level_applies_to_the_article_in_front(desk: Desk, dialog: PreferencesDialog, settings: Settings) -> None:
    turn_to(dialog, "Cleaning")
    assert dialog.level_words.text() == "Remove code that has more likely leaked than not: 50% sure or more."
    before = desk.window.session.article
    desk.bot.mouseClick(dialog.levels.buttons[0], Qt.MouseButton.LeftButton)
    assert settings.threshold == 0.8
    assert "almost certainly" in dialog.level_words.text()
    desk.bot.waitUntil(lambda: desk.window.session.article is not before)
    assert desk.window.session.article is not None
    assert desk.window.session.article.threshold == 0.8


def test_how_much_of_a_page_goes_applies_to_the_page_in_front(
    desk: Desk, dialog: PreferencesDialog, settings: Settings, tmp_path: Path
) -> None:
    page = tmp_path / "kettle.html"
    page.write_text("<p>The kettle boils, and nobody in the whole of the house has heard a thing of it.</p>", "utf-8")
    desk.open(page)
    turn_to(dialog, "Cleaning")
    assert "probably beside the article" in dialog.reach_words.text()
    before = desk.window.session.article
    desk.bot.mouseClick(dialog.reaches.buttons[0], Qt.MouseButton.LeftButton)
    assert settings.reach is Reach.LESS
    assert "surely beside the article: 70% sure or more." in dialog.reach_words.text()
    desk.bot.waitUntil(lambda: desk.window.session.article is not before)
    assert desk.window.session.article is not None
    assert desk.window.session.article.reach is Reach.LESS


def test_recent_files_are_remembered_only_where_they_may_be(
    desk: Desk, dialog: PreferencesDialog, settings: Settings, tmp_path: Path
) -> None:
    turn_to(dialog, "Files")
    assert len(settings.recent) == 1
    assert dialog.forget.isEnabled()
    flip(desk, dialog.recent)
    assert settings.recent == []
    assert not dialog.forget.isEnabled()
    assert desk.window.welcome.recent.files.rowCount() == 0
    other = tmp_path / "other.txt"
    other.write_text("Other words.", "utf-8")
    desk.open(other)
    assert settings.recent == []
    flip(desk, dialog.recent)
    desk.open(other)
    assert [file.path for file in settings.recent] == [str(other)]


def test_saved_texts_begin_with_where_they_come_from_unless_switched_off(
    desk: Desk, dialog: PreferencesDialog, settings: Settings
) -> None:
    turn_to(dialog, "Files")
    assert settings.header
    assert dialog.header.isChecked()
    flip(desk, dialog.header)
    assert not settings.header
    settings.header = True
    dialog.refresh()
    assert dialog.header.isChecked()


def test_recent_files_are_forgotten(desk: Desk, dialog: PreferencesDialog, settings: Settings) -> None:
    turn_to(dialog, "Files")
    desk.bot.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    assert settings.recent == []
    assert settings.recent_kept
    assert not desk.window.recent_menu.isEnabled()


def test_the_open_dialog_begins_where_it_is_told(
    desk: Desk, dialog: PreferencesDialog, settings: Settings, tmp_path: Path
) -> None:
    settings.folder = str(tmp_path)
    fixed = tmp_path / "always"
    fixed.mkdir()
    turn_to(dialog, "Files")
    assert not dialog.folder.isVisible()
    press(desk, dialog.folders, "Always the Same")
    asked = dialog.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(fixed))
    asked.done(1)
    assert settings.first_folder() == str(fixed)
    assert dialog.folder.text() == str(fixed)
    assert dialog.folder.isVisible()
    press(desk, dialog.folders, "The Last Folder")
    assert settings.first_folder() == str(tmp_path)


def test_a_folder_that_was_not_chosen_changes_nothing(
    desk: Desk, dialog: PreferencesDialog, settings: Settings
) -> None:
    turn_to(dialog, "Files")
    press(desk, dialog.folders, "Always the Same")
    asked = dialog.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    asked.reject()
    assert dialog.folders.choice() == 0
    assert settings.fixed_folder == ""


def test_a_reset_gives_the_defaults_and_keeps_the_recent_files(
    desk: Desk, dialog: PreferencesDialog, settings: Settings
) -> None:
    recent = settings.recent
    desk.window.choose_theme(ThemeChoice.SEPIA)
    settings.fixed_folder = "/somewhere"
    flip(desk, dialog.linked)
    press(desk, dialog.type.faces, "Sans")
    desk.bot.mouseClick(dialog.levels.buttons[2], Qt.MouseButton.LeftButton)
    desk.bot.mouseClick(dialog.reaches.buttons[2], Qt.MouseButton.LeftButton)
    assert settings.reach is Reach.MORE
    desk.settle()
    desk.bot.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    desk.settle()
    assert settings.theme is ThemeChoice.SYSTEM
    assert current_theme() is Theme.LIGHT
    assert settings.typography == TypeSettings()
    assert desk.window.reader.view.font().families() == TypeSettings().families
    assert desk.window.linker.is_on()
    assert settings.threshold == THRESHOLD
    assert settings.reach is Reach.USUAL
    assert settings.first_folder() != "/somewhere"
    assert settings.recent == recent
    assert dialog.themes.choice() == 0
    assert dialog.linked.isChecked()


def test_what_was_set_elsewhere_is_shown(desk: Desk, dialog: PreferencesDialog, settings: Settings) -> None:
    dialog.close()
    desk.window.choose_theme(ThemeChoice.SEPIA)
    settings.add_recent(RecentFile("/a.txt"))
    settings.threshold = 0.65
    desk.window.actions_by_name["preferences"].trigger()
    assert dialog.themes.choice() == list(ThemeChoice).index(ThemeChoice.SEPIA)
    assert dialog.level_words.text() == "Remove code: 65% sure or more."
    assert not any(button.isChecked() for button in dialog.levels.buttons)
    desk.window.choose_theme(ThemeChoice.LIGHT)


def test_no_words_are_cut_off(desk: Desk, dialog: PreferencesDialog) -> None:
    for row in range(dialog.names.count()):
        dialog.names.setCurrentRow(row)
        page = dialog.pages.currentWidget()
        for widget in (*page.findChildren(QLabel), *page.findChildren(QAbstractButton)):
            if not widget.isVisible() or not widget.text():
                continue
            place = widget.rect().translated(widget.mapTo(dialog, QPoint()))
            assert dialog.rect().contains(place), widget.text()
            if not (isinstance(widget, QLabel) and widget.wordWrap()):
                assert widget.width() >= QFontMetrics(widget.font()).horizontalAdvance(widget.text()), widget.text()
        height = (
            page.layout().heightForWidth(page.width())
            if page.layout().hasHeightForWidth()
            else page.minimumSizeHint().height()
        )
        assert page.height() >= height
