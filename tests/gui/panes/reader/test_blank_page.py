"""An article of which nothing is left says so, and what can be done is done from there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Image
from core.article.reach import Reach
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span
from gui.panes.reader.blank_page import BlankPage, is_blank, largest
from gui.removals.pieces import pieces_of
from gui.window.layouts import Layout
from tests.gui.conftest import Desk

Press = Callable[[QPushButton], None]


@pytest.fixture
def page(desk: Desk, tmp_path: Path) -> BlankPage:
    """The reader of a file all of whose text a person has removed."""
    file = tmp_path / "boats.txt"
    file.write_text("Seven boats lay at the pier.\n\nNone of them was ready for the sea.\n", "utf-8")
    desk.open(file)
    window = desk.window
    window.activateWindow()
    assert window.reader.blank.isHidden()
    window.reader.view.setFocus()
    desk.bot.keyClick(window.reader.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.bot.keyClick(window.reader.view, Qt.Key.Key_Delete)
    desk.bot.waitUntil(window.reader.blank.isVisible)
    desk.settle()
    return window.reader.blank


@pytest.fixture(params=["mouse", "enter"])
def press(request: pytest.FixtureRequest, desk: Desk) -> Press:
    """Press a button as a person does."""

    def by_mouse(button: QPushButton) -> None:
        desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def by_key(button: QPushButton) -> None:
        for _ in range(6):
            if button.hasFocus():
                break
            desk.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert button.hasFocus()
        desk.bot.keyClick(button, Qt.Key.Key_Return)

    return by_mouse if request.param == "mouse" else by_key


def article(text: str, *removals: Removal, path: str | None = None, threshold: float = 0.5) -> Article:
    source = Source(text.encode(), text, "a.html", MediaType.HTML, path=path)
    return Article(source, removals, (), threshold=threshold)


def test_it_says_what_happened_and_has_the_focus(page: BlankPage, desk: Desk) -> None:
    assert page.head.text() == "Nothing is left to read."
    assert page.geometry() == desk.window.reader.view.rect()
    assert page.restore.hasFocus()
    assert desk.window.reader.view.hasFocus()
    assert page.accessibleName() == "Nothing is left to read"


def test_the_largest_removals_come_back(page: BlankPage, desk: Desk, press: Press) -> None:
    press(page.restore)
    desk.bot.waitUntil(page.isHidden)
    desk.settle()
    assert "None of them was ready" in desk.text()
    assert QApplication.focusWidget() is desk.window.reader.view


def test_undo_brings_the_text_back_too(page: BlankPage, desk: Desk) -> None:
    desk.window.decisions.undo()
    desk.bot.waitUntil(page.isHidden)
    assert "Seven boats" in desk.window.reader.view.toPlainText()


def test_the_original_is_shown(page: BlankPage, desk: Desk, press: Press) -> None:
    desk.window.layouts.choose(Layout.READER)
    press(page.original)
    assert desk.window.original.isVisible()
    assert QApplication.focusWidget() is desk.window.original.view
    assert page.isVisible()


def test_another_encoding_is_chosen(page: BlankPage, desk: Desk, press: Press) -> None:
    menu = desk.window.menus.encodings
    press(page.encoding)
    desk.bot.waitUntil(menu.isVisible)
    menu.close()


def test_f6_goes_past_it_and_back(page: BlankPage, desk: Desk) -> None:
    desk.bot.keyClick(page.restore, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is desk.window.original.view
    desk.bot.keyClick(desk.window.original.view, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert page.restore.hasFocus()


def test_nothing_of_it_is_cut_off_in_a_small_window(page: BlankPage, desk: Desk) -> None:
    desk.window.resize(800, 600)
    desk.settle()
    assert page.verticalScrollBar().maximum() == 0
    for button in page.buttons:
        if button.isVisible():
            assert (
                page.viewport()
                .rect()
                .contains(button.rect().translated(button.mapTo(page.viewport(), button.rect().topLeft())))
            )


def test_only_what_may_help_is_offered(desk: Desk) -> None:
    page = desk.window.reader.blank
    asked: list[object] = []
    page.threshold_wanted.connect(asked.append)
    page.reach_wanted.connect(asked.append)

    def offered(made: Article) -> list[QPushButton]:
        page.tell(made, pieces_of(made))
        return [button for button in page.buttons if not button.isHidden()]

    leak = Removal(Span(0, 4), Kind.SCRIPT, 0.6, "a call", "leaks.script")
    menu = Removal(Span(0, 4), Kind.FURNITURE, 0.6, "a menu", "page")
    assert offered(article("")) == [page.original]
    assert page.head.text() == "There is no text in here."
    assert offered(article(" \n", path="/a.html")) == [page.original, page.encoding]
    assert offered(article("ab()", leak)) == [page.restore, page.careful, page.original]
    sure = Removal(Span(0, 4), Kind.SCRIPT, 0.99, "a call", "leaks.script")
    assert offered(article("ab()", sure)) == [page.restore, page.original]
    assert offered(article("ab()", leak, threshold=0.8)) == [page.restore, page.original]
    assert offered(article("Menu", menu)) == [page.restore, page.less, page.original]
    page.careful.click()
    page.less.click()
    assert asked == [0.8, Reach.LESS]


def test_the_largest_are_of_what_may_be_prose() -> None:
    spans = [
        (0, 2, Kind.FURNITURE),
        (2, 20, Kind.SCRIPT),
        (20, 25, Kind.FURNITURE),
        (25, 29, Kind.HIDDEN),
        (29, 30, Kind.HIDDEN),
    ]
    made = article("x" * 30, *(Removal(Span(start, end), kind, 1.0, "", "page") for start, end, kind in spans))
    assert largest(pieces_of(made)) == [0, 2, 3]
    code = article("x" * 9, Removal(Span(0, 9), Kind.SCRIPT, 1.0, "", "page"))
    assert largest(pieces_of(code)) == [0]


def test_an_article_that_is_an_image_is_not_blank() -> None:
    source = Source(b"", "", "a.html", MediaType.HTML)
    assert is_blank(Article(source, (), ()))
    assert not is_blank(Article(source, (), (Block(BlockKind.IMAGE, image=Image("a.png")),)))
