"""A page's original starts at its article: its head is folded."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.span import Span
from gui.panes.original import OriginalPane, painting
from gui.panes.original.folding import HEAD as FOLD
from gui.removals.pieces import pieces_of
from tests.gui.panes.original.conftest import HEAD, PAGE

MakePage = Callable[[str], Article]


@pytest.fixture
def page(qtbot: QtBot, original: OriginalPane, make_page: MakePage) -> Article:
    article = make_page(PAGE)
    original.show_article(article)
    qtbot.waitUntil(original.is_finished)
    return article


def lines(pane: OriginalPane) -> list[str]:
    return [line.strip() for line in pane.view.toPlainText().splitlines()]


def summary(pane: OriginalPane) -> QPoint:
    return next(mark for mark in painting.marks(pane.view) if mark.fold == FOLD).box.center().toPoint()


def test_the_head_is_one_line_and_the_article_stands_below_it(original: OriginalPane, page: Article) -> None:
    removals = sum(piece.found.start < len(HEAD) for piece in pieces_of(page))
    assert removals >= 3
    first, second = lines(original)[:2]
    assert first == f"The page’s head, {len(HEAD) - 1:,} characters, {removals} removals"
    assert second.startswith("<article><h1>The ferry at noon")
    assert original.top() == 0
    assert "stylesheet" not in original.view.toPlainText()


def test_a_click_opens_it_and_the_gutter_folds_it_again(qtbot: QtBot, original: OriginalPane, page: Article) -> None:
    view = original.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=summary(original))
    qtbot.waitUntil(original.is_finished)
    assert lines(original)[0] == "<!DOCTYPE html>"
    assert view.source_at(0) == 0
    qtbot.mouseClick(view._gutter, Qt.MouseButton.LeftButton, pos=QPoint(16, 12))
    assert lines(original)[0].startswith("The page’s head")
    qtbot.mouseClick(view._gutter, Qt.MouseButton.LeftButton, pos=QPoint(16, 12))
    assert lines(original)[0] == "<!DOCTYPE html>"


def test_keys_open_and_fold_it(qtbot: QtBot, original: OriginalPane, page: Article) -> None:
    view = original.view
    view.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not view.is_folded(FOLD)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.is_folded(FOLD)


def test_all_are_folded_and_opened_with_it(qtbot: QtBot, original: OriginalPane, page: Article) -> None:
    original.open_all()
    qtbot.waitUntil(original.is_finished)
    assert original.view.toPlainText().replace("\u2028", "\n") == PAGE
    original.fold_all()
    qtbot.waitUntil(original.is_finished)
    assert lines(original)[0].startswith("The page’s head")


def test_going_to_a_removal_within_opens_it(original: OriginalPane, page: Article) -> None:
    original.go_to_removal(0)
    assert not original.view.is_folded(FOLD)
    assert "stylesheet" in original.view.toPlainText()
    marks = [mark.piece for mark in painting.marks(original.view)]
    assert 0 in marks


def test_going_to_a_removal_behind_leaves_it(original: OriginalPane, page: Article) -> None:
    original.go_to_removal(len(pieces_of(page)) - 1)
    assert original.view.is_folded(FOLD)


def test_a_hit_within_opens_it(original: OriginalPane, page: Article) -> None:
    at = PAGE.index("harbour.css")
    original.view.show_hits([Span(at, at + 7)], 0)
    assert not original.view.is_folded(FOLD)
    assert "harbour.css" in original.view.toPlainText()


def test_a_place_within_is_gone_to(original: OriginalPane, page: Article) -> None:
    at = PAGE.index("<link")
    original.bring(at, 0)
    assert original.view.is_folded(FOLD)  # a linked pane opens nothing
    original.go_to(at, 0)
    assert original.source_at(0) == at


def test_what_is_selected_across_it_is_the_source(original: OriginalPane, page: Article) -> None:
    view = original.view
    view.selectAll()
    assert view.chosen() == (0, len(PAGE))
    assert view.createMimeDataFromSelection().text() == PAGE
    end = PAGE.index("leaves")
    view.select(3, end)
    assert view.chosen() == (0, end)
    assert view.createMimeDataFromSelection().text() == PAGE[:end]


def test_a_place_that_is_restored_wins(qtbot: QtBot, original: OriginalPane, make_page: MakePage) -> None:
    text = PAGE.replace("<p>Third", "<p>One more line of prose that fills the pane.</p>\n" * 60 + "<p>Third")
    original.show_article(make_page(text))
    original.bring(text.index("<p>Second"), 0)
    qtbot.waitUntil(original.is_finished)
    assert original.source_at(0) == text.index("<p>Second")


def test_another_form_of_the_article_keeps_it_as_it_is(original: OriginalPane, page: Article) -> None:
    pieces = pieces_of(page)
    original.show_again(page, pieces, -1)
    assert original.view.is_folded(FOLD)
    original.toggle_fold(FOLD)
    original.show_again(page, pieces[1:], -1)
    assert not original.view.is_folded(FOLD)
    assert lines(original)[0] == "<!DOCTYPE html>"


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><html><head><title>Noon</title></head><body><p>The ferry leaves at noon.</p></body></html>",
        "<p>The ferry leaves at noon, and nobody minds the wait.</p>" * 40,
    ],
)
def test_a_short_head_stays(original: OriginalPane, make_page: MakePage, text: str) -> None:
    original.show_article(make_page(text))
    assert lines(original)[0].startswith(text[:20])


def test_a_text_has_no_head(qtbot: QtBot, original: OriginalPane, make_article: Callable[..., Article]) -> None:
    original.show_article(make_article(HEAD + "Prose that stays."))
    qtbot.waitUntil(original.is_finished)
    assert lines(original)[0] == "<!DOCTYPE html>"


def test_a_page_in_one_line_is_cut_before_its_first_text(original: OriginalPane, make_page: MakePage) -> None:
    text = PAGE.replace("\n", " ")
    original.show_article(make_page(text))
    first, second = lines(original)[:2]
    assert first.startswith("The page’s head")
    assert "<h1>The ferry at noon" in second
    assert second.index("The ferry") < 200
