"""What a reader does with several pieces at once, by mouse and by key."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from core.article.removal import Kind
from core.article.span import Span
from gui.removals.list_model import STATE
from gui.removals.standing import Standing, standings_of
from gui.widgets.theme import kind_label
from gui.window.titles import EDIT
from tests.gui.conftest import Desk, listed

_PROSE = "The tide comes in twice a day, and the gate of the mill is opened by hand when it does. "
_PAGE = f"""<html><head><title>Tides</title><script>let page = 1;</script></head><body>
<nav><a href="/a">Home</a> <a href="/b">News</a> <a href="/c">Sport</a></nav>
<article><h1>Tides</h1><p>{_PROSE * 3}</p><!-- a note --><script>track("in the middle");</script>
<p>{_PROSE * 3}</p><script>track("further on");</script><p>{_PROSE}</p></article>
<footer><a href="/d">Imprint</a> <a href="/e">Contact</a></footer><script>let foot = 1;</script></body></html>"""


@pytest.fixture
def page(desk: Desk, tmp_path: Path) -> Desk:
    file = tmp_path / "tides.html"
    file.write_text(_PAGE, "utf-8")
    desk.open(file)
    return desk


def _of_kind(desk: Desk, kind: Kind) -> list[int]:
    return [number for number, piece in enumerate(desk.window.session.pieces) if piece.found.kind is kind]


def _states(desk: Desk, kind: Kind) -> set[str]:
    return {desk.window.session.pieces[number].state for number in _of_kind(desk, kind)}


def _menu(menu: QMenu, words: str) -> QMenu:
    found = next(action.menu() for action in menu.actions() if action.text().startswith(words))
    assert isinstance(found, QMenu)
    return found


def _act(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()


def _undo(desk: Desk) -> None:
    desk.window.decisions.undo()
    desk.settle()


def test_the_key_restores_all_that_is_chosen_in_the_list_as_one_step(page: Desk) -> None:
    window = page.window
    scripts = _of_kind(page, Kind.SCRIPT)
    assert len(scripts) > 2
    window.removals.select_all(scripts)
    window.removals.rows.setFocus()
    page.bot.keyClick(window.removals.rows, Qt.Key.Key_R)
    page.settle()
    assert _states(page, Kind.SCRIPT) == {"Restored"}
    assert "in the middle" in page.text()
    assert window.removals.chosen() == scripts
    assert window.decisions.undo_words() == f"Restore {len(scripts)} Pieces"
    assert f"{len(scripts)} pieces, restored" in window.statusBar().currentMessage()
    page.bot.keyClick(window.removals.rows, Qt.Key.Key_R)
    page.settle()
    assert _states(page, Kind.SCRIPT) == {"Removed"}
    _undo(page)
    _undo(page)
    assert _states(page, Kind.SCRIPT) == {"Removed"}
    assert not window.decisions.undo_words()


def test_the_key_for_suspected_code_says_where_there_is_none(page: Desk) -> None:
    window = page.window
    window.original.view.setFocus()
    page.bot.keyClick(window.original.view, Qt.Key.Key_S)
    assert window.statusBar().currentMessage() == "Nothing is suspected"
    window.removals.filters.kind_actions[Kind.SCRIPT].trigger()
    page.bot.keyClick(window.original.view, Qt.Key.Key_S)
    assert window.statusBar().currentMessage() == "Nothing that is listed is suspected"


def test_the_key_in_a_pane_acts_on_the_current_piece_alone(page: Desk) -> None:
    window = page.window
    scripts = _of_kind(page, Kind.SCRIPT)
    window.removals.select_all(scripts)
    window.session.choose(scripts[1])
    window.original.view.setFocus()
    page.bot.keyClick(window.original.view, Qt.Key.Key_R)
    page.settle()
    assert [state for (state,) in listed(window.removals, STATE)].count("Restored") == 1


def test_a_number_says_what_the_chosen_pieces_are(page: Desk) -> None:
    window = page.window
    scripts = _of_kind(page, Kind.SCRIPT)
    window.removals.select_all(scripts)
    window.removals.rows.setFocus()
    page.bot.keyClick(window.removals.rows, Qt.Key(Qt.Key.Key_1 + list(Kind).index(Kind.DATA)))
    page.settle()
    assert not _of_kind(page, Kind.SCRIPT)
    assert set(scripts) <= set(_of_kind(page, Kind.DATA))
    assert window.decisions.undo_words() == f"Call {len(scripts)} Pieces {kind_label(Kind.DATA)}"
    window.session.choose(scripts[0])
    kinds = next(action.menu() for action in window.titles[EDIT].actions() if "Kind" in action.text())
    assert isinstance(kinds, QMenu)
    assert [action.data() for action in kinds.actions() if action.isChecked()] == [Kind.DATA]
    _undo(page)
    assert set(_of_kind(page, Kind.SCRIPT)) == set(scripts)


def test_the_menu_of_rows_restores_all_of_a_kind(page: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    window = page.window
    scripts = _of_kind(page, Kind.SCRIPT)
    window.removals.select(scripts[0])
    menu = window.context_menus.of_pieces(window.removals.rows, window.removals.chosen())
    alike = _menu(menu, f"All {kind_label(Kind.SCRIPT)} ({len(scripts)})")
    _act(alike, f"Restore {len(scripts)} Pieces")
    page.settle()
    assert _states(page, Kind.SCRIPT) == {"Restored"}
    _undo(page)
    assert _states(page, Kind.SCRIPT) == {"Removed"}


def test_the_menu_selects_all_with_a_reason(page: Desk) -> None:
    window = page.window
    scripts = _of_kind(page, Kind.SCRIPT)
    alike = [
        n for n in scripts if window.session.pieces[n].found.reason == window.session.pieces[scripts[0]].found.reason
    ]
    if len(alike) < 2:
        pytest.fail("the page has no two scripts with one reason")
    menu = window.context_menus.of_pieces(window.removals.rows, [alike[0]])
    _act(_menu(menu, "All with This Reason"), "Select in the List")
    chosen = window.removals.chosen()
    assert set(alike) <= set(chosen)


def test_the_menu_copies_the_code_of_what_is_chosen(page: Desk) -> None:
    scripts = _of_kind(page, Kind.SCRIPT)[:2]
    menu = page.window.context_menus.of_pieces(page.window.removals.rows, scripts)
    _act(menu, "Copy")
    article = page.window.session.article
    assert article is not None
    spans = [page.window.session.pieces[number].found.span for number in scripts]
    wanted = "\n".join(article.source.text[start:end] for start, end in spans)
    assert QApplication.clipboard().text() == wanted
    assert page.window.statusBar().currentMessage() == "2 pieces copied"


def test_an_article_that_comes_back_has_its_current_removal(page: Desk, tmp_path: Path) -> None:
    window = page.window
    window.session.choose(2)
    other = tmp_path / "other.txt"
    other.write_text(_PROSE, "utf-8")
    page.open(other)
    assert window.removals.current() == -1
    window.articles.step(-1)
    page.settle()
    assert window.session.removal == window.removals.current() == window.original.view.marking.current == 2
    assert window.position.text().startswith(str(window.session.rank()[0]))


def test_a_menu_of_what_is_removed_and_what_stays_offers_both(page: Desk) -> None:
    window = page.window
    scripts = _of_kind(page, Kind.SCRIPT)
    window.decisions.restore(scripts[0])
    page.settle()
    menu = window.context_menus.of_pieces(window.removals.rows, scripts)
    words = [action.text() for action in menu.actions()]
    assert words[0] == f"Restore {len(scripts) - 1} Pieces"
    assert words[1] == "Remove 1 Piece"


def test_the_right_button_on_a_row_opens_the_menu(page: Desk) -> None:
    window = page.window
    window.removals.select(0)
    point = window.removals.rows.visualRect(window.removals.model.index_of(0)).center()
    window.removals.rows.customContextMenuRequested.emit(point)
    popup = _shown(window)
    assert popup.actions()[0].text().startswith("Restore ")
    popup.close()


def test_the_menu_key_in_the_original_opens_that_of_the_current_piece(page: Desk) -> None:
    window = page.window
    (script, *_) = _of_kind(page, Kind.SCRIPT)
    window.session.choose(script)
    view = window.original.view
    menu = window.context_menus.at(view, view.cursorRect().center() + QPoint(20, 0))
    assert menu.actions()[0].text() == f"Restore {kind_label(Kind.SCRIPT)}"


def _shown(window: QWidget) -> QMenu:
    return next(menu for menu in window.findChildren(QMenu) if menu.isVisible())


def test_the_key_goes_through_what_touches_the_article_first(page: Desk) -> None:
    window = page.window
    article = window.session.article
    assert article is not None
    standings = standings_of(article, window.session.pieces)
    gone: list[int] = []
    window.session.removal_changed.connect(gone.append)
    window.activateWindow()
    for _ in standings:
        page.bot.keyClick(window, Qt.Key.Key_F8)
    passed = [standings[number] for number in gone]
    assert passed == sorted(passed)
    assert passed[0] is Standing.ARTICLE
    assert sorted(gone) == list(range(len(standings)))
    assert window.position.text() == f"{len(gone)} of {len(gone)}"


def test_the_key_goes_through_what_the_filter_lets_through(page: Desk) -> None:
    window = page.window
    window.removals.filters.kind_actions[Kind.SCRIPT].trigger()
    scripts = _of_kind(page, Kind.SCRIPT)
    assert window.position.text() == f"{len(scripts)} removals"
    window.activateWindow()
    seen = set()
    for _ in range(2 * len(scripts)):
        page.bot.keyClick(window, Qt.Key.Key_F8)
        seen.add(window.session.removal)
    assert seen == set(scripts)
    window.removals.filters.clear()
    assert window.session.rank()[1] == len(window.session.pieces)


def test_comments_and_the_head_leave_no_mark_in_the_reader(page: Desk) -> None:
    window = page.window
    article = window.session.article
    assert article is not None
    marks = window.reader.view.marks.marks
    marked = {piece for mark in marks.between(0, len(article.text)) for piece in mark.pieces}
    standings = standings_of(article, window.session.pieces)
    assert marked == {n for n, standing in enumerate(standings) if standing is Standing.ARTICLE}
    assert len(marked) >= 2


def test_a_group_is_restored_as_a_whole(page: Desk, make_desk: Callable[..., Desk]) -> None:
    window = page.window
    group = window.removals.model.index(0, 0)
    flags = QItemSelectionModel.SelectionFlag
    window.removals.rows.selectionModel().setCurrentIndex(group, flags.ClearAndSelect | flags.Rows)
    window.removals.rows.setFocus()
    number = len(window.removals.chosen())
    assert window.actions_by_name["toggle_removal"].isEnabled()
    page.bot.keyClick(window.removals.rows, Qt.Key.Key_R)
    page.settle()
    assert sum(piece.restored for piece in window.session.pieces) == number


def test_a_menu_goes_when_the_pieces_that_it_is_about_have_other_numbers(page: Desk) -> None:
    window = page.window
    window.removals.select(2)
    point = window.removals.rows.visualRect(window.removals.model.index_of(2)).center()
    window.removals.rows.customContextMenuRequested.emit(point)
    assert _shown(window)
    window.decisions.remove(Span(0, 6), Kind.TEXT)
    page.settle()
    assert not [menu for menu in window.findChildren(QMenu) if menu.isVisible()]


def test_a_list_that_is_not_up_to_date_decides_nothing(page: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.application.article_display._MANY", 0)
    window = page.window
    window.removals.select(_of_kind(page, Kind.SCRIPT)[-1])
    window.session.article_refreshed.connect(window.removals.details.toggle.click)
    window.decisions.remove(Span(0, 6), Kind.TEXT)  # every piece has another number now
    page.bot.waitUntil(lambda: page.window.session.pieces[0].found.span.start == 0)
    window.session.article_refreshed.disconnect(window.removals.details.toggle.click)
    page.settle()
    assert window.decisions.undo_words() == "Remove Selected Text"
