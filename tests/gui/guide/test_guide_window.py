"""The user guide: opened by its key, read by links and by its contents, looked through by words."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from gui.guide.chapters import ORDER, ROOT, chapters, slug
from gui.guide.guide_window import GuideWindow
from gui.language import speech
from gui.language.languages import Translated
from gui.language.speech import tr
from gui.widgets import theme
from gui.window.menu_table import MENUS, Spec
from gui.window.shortcuts import plain
from tests.gui.conftest import Desk

FOLDERS = sorted(folder.name for folder in ROOT.iterdir() if folder.is_dir())


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    made = GuideWindow()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def titles(guide: GuideWindow) -> list[str]:
    return [item.text(0) for item in guide.items() if not item.isHidden()]


def row(guide: GuideWindow, title: str) -> QTreeWidgetItem:
    return next(item for item in guide.items() if item.text(0) == title)


def title_of(guide: GuideWindow) -> str:
    return guide.page.toPlainText().splitlines()[0]


def at_top(guide: GuideWindow) -> str:
    """Give the words of the first whole paragraph in sight."""
    return guide.page.cursorForPosition(QPoint(40, 12)).block().text()


def test_f1_shows_it_beside_the_window_once(desk: Desk) -> None:
    desk.bot.keyClick(desk.window, Qt.Key.Key_F1)
    (shown,) = desk.window.findChildren(GuideWindow)
    assert shown.isVisible()
    assert not shown.isModal()
    assert title_of(shown) == "First steps"
    desk.bot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isHidden()
    desk.window.actions_by_name["guide"].trigger()
    assert desk.window.findChildren(GuideWindow) == [shown]
    assert shown.isVisible()


def test_a_click_in_the_contents_goes_to_the_section(qtbot: QtBot, guide: GuideWindow) -> None:
    guide.resize(700, 400)
    item = row(guide, "Certainty and levels")
    guide.contents.scrollToItem(item)
    place = guide.contents.visualItemRect(item).center()
    qtbot.mouseClick(guide.contents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert title_of(guide) == "What was removed"
    assert at_top(guide) == "Certainty and levels"


def test_links_lead_to_chapters_and_keys_lead_back(qtbot: QtBot, guide: GuideWindow) -> None:
    page = guide.page
    cursor = page.document().find("Opening", page.textCursor())
    page.setTextCursor(cursor)
    cursor.setPosition(cursor.selectionStart(), QTextCursor.MoveMode.MoveAnchor)
    place = page.cursorRect(cursor).center() + QPoint(8, 0)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert title_of(guide) == "Opening"
    current = guide.contents.currentItem()
    assert current is not None
    assert current.text(0) == "Opening"
    qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert title_of(guide) == "First steps"


def test_words_are_looked_for_in_all_chapters(qtbot: QtBot, guide: GuideWindow) -> None:
    everything = titles(guide)
    qtbot.keyClicks(guide.field, "COOKIES pictures")
    assert titles(guide) == ["Reading", "Pictures"]
    qtbot.keyClick(guide.field, Qt.Key.Key_Return)
    assert title_of(guide) == "Reading"
    current = guide.contents.currentItem()
    assert current is not None
    assert current.text(0) == "Pictures"
    assert not guide.nothing.isVisible()
    qtbot.keyClicks(guide.field, "xyzzy")
    assert titles(guide) == []
    assert guide.nothing.isVisible()
    guide.field.clear()
    assert titles(guide) == everything


@pytest.mark.parametrize("language", FOLDERS)
def test_every_link_leads_to_a_heading(language: str) -> None:
    known = {(chapter.name, section.anchor) for chapter in chapters(language) for section in chapter.sections}
    for chapter in chapters(language):
        assert len({section.anchor for section in chapter.sections}) == len(chapter.sections)
        for name, anchor in re.findall(r'href="([^"#]*)(?:#([^"]*))?"', chapter.html):
            of = name.removesuffix(".md") or chapter.name
            assert of in ORDER
            assert not anchor or (of, unquote(anchor)) in known


@pytest.mark.parametrize("language", FOLDERS)
def test_every_file_is_a_chapter_with_one_title(language: str) -> None:
    assert {path.stem for path in (ROOT / language).glob("*.md")} == set(ORDER)
    assert all([section.level for section in chapter.sections].count(1) == 1 for chapter in chapters(language))


@pytest.mark.parametrize("language", FOLDERS)
def test_the_menus_that_it_names_are_there(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if language != "en":
        monkeypatch.setattr(speech, "_language", Translated(language))
    named = {plain(tr(entry.text)).strip() for _, entries in MENUS for entry in entries if isinstance(entry, Spec)}
    named |= {plain(tr(words)) for words in ("Open &Recent", "E&ncoding", "Copy Ci&tation", "Files", "Appearance")}
    menus = {plain(tr(title)) for title, _ in MENUS} | {plain(tr("&Preferences…")).strip()}
    text = "".join((ROOT / language / f"{name}.md").read_text("utf-8") for name in ORDER)
    arrow, other = "←→" if language == "ar" else "→←"  # it points where reading goes
    assert other not in text
    found = re.findall(rf"\b(\w+)\s{arrow}\s([\w ]+)", " ".join(text.split()))
    assert len(found) > 15
    for menu, words in found:
        assert menu in menus or menu.removeprefix("و") in menus, menu  # Arabic writes “and” as a part of the word
        assert any(words.startswith(name) for name in named), (menu, words)


def test_an_anchor_in_letters_beyond_ascii_is_gone_to(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.guide.guide_window.spoken_code", lambda: "de")
    guide = GuideWindow()
    qtbot.addWidget(guide)
    guide.resize(700, 300)
    with qtbot.waitExposed(guide):
        guide.show()
    guide.page.anchorClicked.emit(QUrl("saving.md#einen-ordner-s%C3%A4ubern"))
    assert guide.page.verticalScrollBar().value() > 0
    current = guide.contents.currentItem()
    assert current is not None
    assert current.text(0) == "Einen Ordner säubern"


def test_arabic_is_set_from_the_right(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.guide.guide_window.spoken_code", lambda: "ar")
    guide = GuideWindow()
    qtbot.addWidget(guide)
    guide.page.show_section("removals")
    (table,) = (frame for frame in guide.page.document().rootFrame().childFrames() if isinstance(frame, QTextTable))
    heads = [table.cellAt(0, column).firstCursorPosition().block().text() for column in range(table.columns())]
    assert heads == ["اختره", "يحذف ما يقينه على الأقل", "المستوى"]  # what is read first stands at the right


def test_keys_keep_their_order_in_arabic(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.guide.guide_window.spoken_code", lambda: "ar")
    guide = GuideWindow()
    qtbot.addWidget(guide)
    guide.page.show_section("settings")
    assert "\u2066Ctrl+,\u2069" in guide.page.toPlainText()


def test_anchors_are_those_of_sites_that_show_markdown() -> None:
    assert slug("What is kept, and where") == "what-is-kept-and-where"


def test_it_follows_the_theme_where_it_is_scrolled_to(qtbot: QtBot, guide: GuideWindow, qapp: QApplication) -> None:
    guide.resize(700, 300)
    guide.page.show_section("trouble")
    bar = guide.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 50)
    bar.setValue(50)
    try:
        theme.apply_theme(qapp, theme.Theme.DARK)
        qtbot.waitUntil(lambda: theme.COLOURS[theme.Theme.DARK].line in guide.page.document().defaultStyleSheet())
        assert bar.value() == 50
        ground = guide.page.grab().toImage().pixelColor(2, 2)
        assert ground == QColor(theme.COLOURS[theme.Theme.DARK].paper)
    finally:
        theme.apply_theme(qapp, theme.Theme.LIGHT)
