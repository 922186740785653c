"""In Arabic what runs from left to right itself, such as code, paths and keys, keeps its order, at the right side."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyleOptionViewItem

from gui.removals.list_model import PREVIEW
from gui.window.about_dialog import AboutDialog
from gui.window.article_facts import ArticleFacts
from tests.gui.application.test_small_window import LEAK
from tests.gui.conftest import Desk

pytestmark = pytest.mark.parametrize("spoken", ["ar"], indirect=True)


@pytest.fixture
def arabic(spoken: str, make_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    assert spoken == "ar"
    desk = make_desk()
    file = tmp_path / "tide.txt"
    file.write_text(LEAK * 2, encoding="utf-8")
    desk.open(file)
    return desk


def test_the_facts_of_an_article_begin_at_the_right_edge(arabic: Desk) -> None:
    arabic.window.actions_by_name["article_facts"].trigger()
    (dialog,) = arabic.window.findChildren(ArticleFacts)
    arabic.bot.waitUntil(dialog.isVisible)
    page, edges = dialog.page, {}
    for words in ("الأصل", "الاسم", "SHA-256"):
        cursor = page.document().find(words)
        assert not cursor.isNull()
        ends = []
        for place in (cursor.selectionStart(), cursor.selectionEnd()):
            cursor.setPosition(place)
            ends.append(page.cursorRect(cursor).right())
        edges[words] = max(ends)
    assert max(edges.values()) - min(edges.values()) < 8, edges


def test_paths_keep_their_order_in_about(arabic: Desk) -> None:
    dialog = AboutDialog("/home/kim/corrections.sqlite", "/home/kim/winnow.conf", arabic.window)
    arabic.bot.addWidget(dialog)
    assert "\u2068/home/kim/winnow.conf\u2069" in dialog.facts.toPlainText()
    assert dialog.facts.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight
    dialog.copy_button.click()
    assert "/home/kim/winnow.conf\n" in QGuiApplication.clipboard().text()
    assert "\u2068" not in QGuiApplication.clipboard().text()


def test_code_in_the_list_runs_from_the_left(arabic: Desk) -> None:
    rows = arabic.window.removals.rows
    index = rows.model().index(0, PREVIEW, rows.model().index(0, 0))
    option = QStyleOptionViewItem()
    option.direction = Qt.LayoutDirection.RightToLeft
    rows.itemDelegate().initStyleOption(option, index)
    assert option.direction is Qt.LayoutDirection.LeftToRight
    assert option.displayAlignment & Qt.AlignmentFlag.AlignRight


def test_keys_that_end_in_a_sign_keep_their_order(arabic: Desk) -> None:
    actions = arabic.window.actions_by_name
    assert actions["preferences"].text().endswith("\t\u2066Ctrl+,\u2069")
    assert "\u2066Ctrl+O\u2069" in actions["open"].toolTip()
    assert "\t" not in actions["open"].text()
