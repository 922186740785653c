"""A page's own text in the pane, in the place of its source."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.span import Span
from gui.panes.original import OriginalPane, painting, text_choice
from gui.panes.original.folding import HEAD
from gui.removals.pieces import pieces_of
from gui.widgets import theme
from tests.gui.panes.original.conftest import PAGE, PROSE

MakePage = Callable[[str], Article]
LONG = PAGE.replace("<p>Third", "".join(f"<p>Paragraph {n}. {PROSE}</p>\n" for n in range(60)) + "<p>Third")


@pytest.fixture
def page(qtbot: QtBot, original: OriginalPane, make_page: MakePage) -> Article:
    article = make_page(LONG)
    original.show_own_text(True)
    original.show_article(article)
    qtbot.waitUntil(original.is_finished)
    return article


def test_the_pane_shows_it_from_the_article_on(original: OriginalPane, page: Article) -> None:
    lines = original.view.toPlainText().splitlines()
    assert lines[0].strip().startswith("The page’s head")
    assert lines[1] == "The ferry at noon"
    assert "<p>" not in original.view.toPlainText()
    assert original.top() == 0


def test_the_switch_asks_for_it_by_mouse_and_key(qtbot: QtBot, original: OriginalPane, page: Article) -> None:
    source, text = original._legend.texts.buttons
    assert text.isChecked()
    with qtbot.waitSignal(original.own_text_wanted) as wanted:
        qtbot.mouseClick(source, Qt.MouseButton.LeftButton)
    assert wanted.args == [False]
    text.setFocus()
    with qtbot.waitSignal(original.own_text_wanted) as wanted:
        qtbot.keyClick(text, Qt.Key.Key_Space)
    assert wanted.args == [True]


def test_texts_have_no_switch(original: OriginalPane, page: Article, make_article: Callable[..., Article]) -> None:
    assert original._legend.texts.isVisible()
    original.show_article(make_article("<p>A text that looks like a page.</p>"))
    assert not original._legend.texts.isVisible()
    assert original.view.toPlainText() == "<p>A text that looks like a page.</p>"


def test_the_same_letters_as_a_text_have_none(
    original: OriginalPane, page: Article, make_article: Callable[..., Article]
) -> None:
    original.show_article(make_article(LONG))
    assert original.view.marking.own is None
    assert "<p>" in original.view.toPlainText()


def test_switching_keeps_the_place(qtbot: QtBot, original: OriginalPane, page: Article) -> None:
    place = LONG.index("Paragraph 30.")
    original.bring(place, 0)
    assert original.source_at(0) == place
    original.show_own_text(False)
    qtbot.waitUntil(original.is_finished)
    found = original.source_at(0)
    assert found is not None
    assert place - 5 <= found <= place
    assert "<p>Paragraph 30." in original.view.toPlainText()
    assert original.view.source_of(original.view.textCursor().position()) == place
    original.show_own_text(True)
    qtbot.waitUntil(original.is_finished)
    assert original.source_at(0) in (found, place)


def test_what_is_removed_is_marked_and_gone_to(original: OriginalPane, page: Article) -> None:
    view = original.view
    index = next(n for n, piece in enumerate(pieces_of(page)) if "was here" in LONG[slice(*piece.found.span)])
    original.go_to_removal(index)
    marks = [mark for mark in painting.marks(view) if mark.piece == index]
    assert marks
    image = view.viewport().grab().toImage()
    box = marks[0].box.toAlignedRect()
    ground = theme.kind_colours(view.marking.kind(index)).background
    assert any(image.pixelColor(x, box.top() + 2).name() == ground for x in range(box.left(), box.right()))
    assert view.piece_at(marks[0].box.center().toPoint()) == index


def test_a_removal_without_text_is_gone_to_all_the_same(original: OriginalPane, page: Article) -> None:
    view = original.view
    index = next(n for n, (start, end) in enumerate(view.marking.spans) if start == end)
    before = view.viewport().grab().toImage()
    original.go_to_removal(index)
    first, last = view.source_at(0), view.source_at(view.viewport().height())
    assert first is not None
    assert last is not None
    assert first <= view.marking.starts[index] <= last
    image = view.viewport().grab().toImage()
    line = theme.kind_colours(view.marking.kind(index)).line
    colours = {image.pixelColor(x, y).name() for x in range(12) for y in range(0, image.height(), 3)}
    assert line in colours
    assert image != before


def test_what_is_selected_is_an_exact_span_of_the_source(original: OriginalPane, page: Article) -> None:
    view = original.view
    at = view.marking.text.index("gulls & boats")
    view.select(at, at + 13)
    assert LONG[slice(*view.chosen())] == "gulls &amp; boats"
    assert view.createMimeDataFromSelection().text() == "gulls & boats"
    view.selectAll()
    start, end = view.chosen()
    assert LONG[start:end].startswith("The ferry")
    assert LONG[start:end].endswith("Imprint")


def test_words_are_found_in_it(original: OriginalPane, page: Article) -> None:
    view = original.view
    text = view.searched_text()
    at = text.index("Third, with a bold word")
    view.show_hits([Span(at, at + 23)], 0)
    first, last = view.source_at(0), view.source_at(view.viewport().height())
    assert first is not None
    assert last is not None
    assert first <= at <= last


def test_a_moved_edge_keeps_the_other_one(original: OriginalPane, page: Article) -> None:
    marking = original.view.marking
    index = next(n for n, piece in enumerate(pieces_of(page)) if "was here" in LONG[slice(*piece.found.span)])
    found = pieces_of(page)[index].found.span
    start, end = marking.spans[index]
    moved = marking.moved(index, Span(start, end - len("before you.")))
    assert moved.start == found.start
    assert LONG[: moved.end].endswith("No, I was here ") or LONG[: moved.end].endswith("No, I was here")


def test_another_form_of_the_article_keeps_it(original: OriginalPane, page: Article) -> None:
    original.show_again(page, pieces_of(page)[1:], 0)
    assert "<p>" not in original.view.toPlainText()
    assert original.view.marking.own is not None


def test_a_long_one_is_read_while_the_window_stays_free(
    qtbot: QtBot, original: OriginalPane, make_page: MakePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_choice, "_AT_ONCE", 0.0)
    monkeypatch.setattr(text_choice, "_TIME", 0.0)
    original.show_article(make_page(LONG * 4))
    original.bring(LONG.index("Paragraph 30."), 0)
    original.show_own_text(True)
    assert not original.is_finished()
    assert "<p>Paragraph 30." in original.view.toPlainText()  # its source, as long as that takes
    with qtbot.waitSignal(original.view.text_changed):
        pass
    qtbot.waitUntil(original.is_finished)
    assert "<p>" not in original.view.toPlainText()
    found = original.source_at(0)
    assert found is not None
    assert abs(found - LONG.index("Paragraph 30.")) < 10


def test_no_longer_wanting_it_ends_the_reading(
    original: OriginalPane, make_page: MakePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_choice, "_AT_ONCE", 0.0)
    original.show_article(make_page(LONG * 4))
    original.show_own_text(True)
    assert original.view.text_choice.is_reading()
    original.show_own_text(False)
    assert not original.view.text_choice.is_reading()
    assert original.view.marking.own is None


def test_a_text_from_the_right_stands_at_the_right(qtbot: QtBot, original: OriginalPane, make_page: MakePage) -> None:
    words = "تغادر العبّارة عند الظهر ولا يمانع أحد الانتظار. "
    menu = "".join(f"<li><a href=/{n}>المد {n}</a></li>" for n in range(40))
    original.show_own_text(True)
    original.show_article(
        make_page(f"<nav><ul>{menu}</ul></nav><article><p>{words * 5}</p><p>{words * 5}</p></article>")
    )
    qtbot.waitUntil(original.is_finished)
    view = original.view
    view.set_caret(view.marking.text.rindex("\n\n") + 2)
    assert view.cursorRect().left() > view.viewport().width() - 20
    # The triangle stands beside the words of the summary.
    (mark,) = [mark for mark in painting.marks(view) if mark.folded]
    assert mark.sign > 100
    original.show_own_text(False)
    qtbot.waitUntil(original.is_finished)
    (mark,) = [mark for mark in painting.marks(view) if mark.folded]
    assert mark.sign == 16


def test_what_was_opened_stays_open(qtbot: QtBot, original: OriginalPane, page: Article) -> None:
    original.toggle_fold(HEAD)
    original.show_own_text(False)
    qtbot.waitUntil(original.is_finished)
    assert original.view.toPlainText().startswith("<!DOCTYPE html>")
    original.toggle_fold(HEAD)
    original.show_own_text(True)
    qtbot.waitUntil(original.is_finished)
    assert original.view.toPlainText().strip().startswith("The page’s head")
