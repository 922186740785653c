"""Decisions in the window: made by hand, taken back, kept, and known again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from core import Kind, Span
from core.corrections.store import Store
from gui.application.main_window import MainWindow
from gui.decisions.rule_dialog import RuleDialog
from gui.decisions.rules_dialog import RulesDialog
from gui.jobs.worker_process import WorkerProcess
from gui.removals.list_model import STATE
from gui.settings.settings import Settings
from tests.gui.conftest import Desk, listed

SCRIPT = 'var slot = document.getElementById("ad-7"); slot.show(300, 250); loadAd(slot);'
OTHER = 'window.tracker = window.tracker || []; window.tracker.push(["view", 12]);'
TEXT = (
    f"The ferry left at noon and came back at dusk. {SCRIPT} Nobody on the pier had expected a storm.\n\n"
    f"The captain wrote a letter home. {OTHER} It was answered in the spring, when the ice had gone."
)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "corrections.sqlite"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def window_with(qtbot: QtBot, tmp_path: Path, store: Path) -> Callable[[], Desk]:
    def make() -> Desk:
        settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        window = MainWindow(settings=settings, background=WorkerProcess(), corrections=store)
        qtbot.addWidget(window)
        window.resize(1000, 700)
        with qtbot.waitExposed(window):
            window.show()
        return Desk(window, qtbot, [])

    return make


def removals(desk: Desk) -> list[tuple[Span, Kind]]:
    article = desk.window.session.article
    assert article is not None
    return [(removal.span, removal.kind) for removal in article.removals]


def span_of(part: str) -> Span:
    return Span(TEXT.index(part), TEXT.index(part) + len(part))


def test_a_restored_removal_comes_back_and_goes_again_by_key(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    before = removals(desk)
    desk.window.decisions.restore(0)
    desk.settle()
    assert removals(desk) == before[1:]
    assert SCRIPT in desk.text()
    assert desk.window.actions_by_name["undo"].text() == "&Undo Restore Script (JS)"
    desk.bot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert removals(desk) == before
    assert desk.window.statusBar().currentMessage() == "Undone: Restore Script (JS)"
    desk.bot.keyClick(
        desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    desk.settle()
    assert removals(desk) == before[1:]


def test_decisions_are_known_when_the_file_is_opened_in_another_window(
    window_with: Callable[[], Desk], file: Path
) -> None:
    desk = window_with()
    desk.open(file)
    desk.window.decisions.restore(0)
    desk.window.decisions.remove(span_of(" and came back at dusk"), Kind.FURNITURE)
    desk.settle()
    decided = removals(desk)
    text = desk.text()
    desk.window.close()
    other = window_with()
    other.open(file)
    assert removals(other) == decided
    assert other.text() == text


def test_what_is_taken_back_is_not_known_again(window_with: Callable[[], Desk], file: Path, store: Path) -> None:
    desk = window_with()
    desk.open(file)
    desk.window.decisions.restore(0)
    desk.window.decisions.undo()
    desk.settle()
    article = desk.window.session.article
    assert article is not None
    assert Store(store).known(article.source).corrections == ()


def test_text_that_is_removed_again_is_the_current_removal_again(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    session = desk.window.session
    desk.window.decisions.remove(span_of("in the spring"), Kind.TEXT)
    desk.settle()
    for _ in range(2):
        assert session.pieces[session.removal].found.span == span_of("in the spring")
        assert desk.window.removals.chosen() == [session.removal]
        desk.window.decisions.undo()
        desk.settle()
        assert session.removal == -1
        desk.window.decisions.redo()
        desk.settle()


def test_decisions_made_one_after_the_other_all_count(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    desk.window.decisions.remove(span_of("The ferry"), Kind.MARKUP)
    desk.window.decisions.remove(span_of("in the spring"), Kind.DATA)
    desk.window.decisions.remove(span_of("a letter"), Kind.ERROR)
    desk.settle()
    spans = [span for span, _ in removals(desk)]
    assert {span_of("The ferry"), span_of("in the spring"), span_of("a letter")} <= set(spans)


def test_a_kind_and_an_edge_can_be_changed(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    desk.window.decisions.relabel(0, Kind.ERROR)
    desk.settle()
    assert removals(desk)[0] == (span_of(SCRIPT), Kind.ERROR)
    shorter = Span(span_of(SCRIPT).start, span_of(SCRIPT).end - len(" loadAd(slot);"))
    desk.window.decisions.resize(0, shorter)
    desk.settle()
    assert removals(desk)[0] == (shorter, Kind.ERROR)
    assert "dusk. loadAd(slot); Nobody" in desk.text()


def test_every_article_has_commands_of_its_own(window_with: Callable[[], Desk], file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(TEXT.replace("ferry", "train"), encoding="utf-8")
    desk = window_with()
    desk.open(file)
    desk.window.decisions.restore(0)
    desk.settle()
    desk.open(other)
    assert not desk.window.actions_by_name["undo"].isEnabled()
    desk.window.articles.step(1)
    desk.settle()
    assert desk.window.actions_by_name["undo"].isEnabled()


def test_a_changed_file_keeps_its_decisions_and_tells_what_was_lost(
    window_with: Callable[[], Desk], file: Path
) -> None:
    desk = window_with()
    desk.open(file)
    desk.window.decisions.restore(0)
    desk.window.decisions.remove(span_of("in the spring"), Kind.DATA)
    desk.settle()
    desk.window.close()
    file.write_text("A new first line.\n\n" + TEXT.replace(" in the spring", ""), encoding="utf-8")
    other = window_with()
    other.open(file)
    assert SCRIPT in other.text()
    assert [notice.sentence for notice in other.notices()] == [
        "One of your corrections has no place any more in “ferry.txt”, which changed since."
    ]


def test_a_level_keeps_what_was_decided(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    desk.window.decisions.restore(0)
    desk.settle()
    desk.window.articles.choose_threshold(0.9)
    desk.settle()
    assert SCRIPT in desk.text()
    assert OTHER not in desk.text()


def test_a_store_that_cannot_be_written_is_told_once_and_decisions_work(
    window_with: Callable[[], Desk], file: Path, store: Path
) -> None:
    store.mkdir()
    desk = window_with()
    desk.open(file)
    sentences = [notice.sentence for notice in desk.notices()]
    assert len(sentences) == 1
    assert "cannot be kept" in sentences[0]
    desk.window.decisions.restore(0)
    desk.settle()
    assert SCRIPT in desk.text()
    assert [notice.sentence for notice in desk.notices()] == sentences


def test_a_damaged_store_is_set_aside_and_told(window_with: Callable[[], Desk], file: Path, store: Path) -> None:
    store.write_bytes(b"this is no database " * 400)
    desk = window_with()
    desk.open(file)
    assert "was damaged" in desk.notices()[0].sentence
    desk.window.decisions.restore(0)
    desk.settle()
    assert SCRIPT in desk.text()


# By key and by mouse.


def current(desk: Desk) -> str:
    session = desk.window.session
    return "" if session.removal < 0 else session.pieces[session.removal].state


def test_r_restores_the_current_removal_and_removes_it_again(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    view = desk.window.original.view
    view.setFocus()
    desk.bot.keyClick(view, Qt.Key.Key_F8)
    desk.bot.keyClick(view, Qt.Key.Key_R)
    desk.settle()
    assert SCRIPT in desk.text()
    assert current(desk) == "Restored"
    assert desk.window.statusBar().currentMessage() == "Removal 1 of 2, Script (JS), restored"
    desk.bot.keyClick(view, Qt.Key.Key_R)
    desk.settle()
    assert SCRIPT not in desk.text()
    assert current(desk) == "Removed"


def test_a_restored_removal_is_listed_as_such(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    desk.window.decisions.restore(0)
    desk.settle()
    assert listed(desk.window.removals, STATE) == [("Restored",), ("Removed",)]
    assert not desk.window.removals.rows.isColumnHidden(STATE)
    assert desk.window.removals.heading.text().endswith("% of the original, 1 restored")
    assert desk.window.figures.removed.text().endswith("% of the original, 1 restored")
    assert "Restored 1" in desk.window.original.legend()
    desk.window.session.choose(0)
    assert desk.window.removals.details.reason.text() == "Restored. Script (JS): you put it back. It stays in the text."


def test_delete_removes_what_is_selected_in_either_pane(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    for view, words in (
        (desk.window.original.view, " and came back at dusk"),
        (desk.window.reader.view, " in the spring"),
    ):
        view.setFocus()
        assert view.find(words)
        desk.bot.keyClick(view, Qt.Key.Key_Delete)
        desk.settle()
        assert words not in desk.text()
        assert not view.textCursor().hasSelection()
    spans = [span for span, _ in removals(desk)]
    assert span_of(" and came back at dusk") in spans
    assert span_of(" in the spring") in spans


def test_edges_move_by_key_one_letter_at_a_time(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    view = desk.window.original.view
    view.setFocus()
    desk.bot.keyClick(view, Qt.Key.Key_F8)
    for _ in range(3):
        desk.bot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    desk.bot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    desk.settle()
    whole = span_of(SCRIPT)
    assert removals(desk)[0][0] == Span(whole.start + 1, whole.end - 3)
    for _ in range(4):
        desk.window.decisions.undo()
    desk.settle()
    assert removals(desk)[0][0] == whole


def test_an_edge_is_dragged_with_the_mouse(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    view = desk.window.original.view
    desk.window.session.choose(0)
    whole = span_of(SCRIPT)

    def place(source: int) -> QPoint:
        cursor = view.textCursor()
        cursor.setPosition(view.position_of(source))
        return view.cursorRect(cursor).center()

    wanted = whole.start + len("var slot = ")
    viewport = view.viewport()

    def is_at_edge() -> bool:
        desk.bot.mouseMove(viewport, QPoint(1, 1))  # a mouse that stays where it is tells nothing anew
        desk.bot.mouseMove(viewport, place(whole.start))  # which may still move, as the view goes to the piece
        return viewport.cursor().shape() is Qt.CursorShape.SplitHCursor

    desk.settle()
    desk.bot.waitUntil(is_at_edge)
    desk.bot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place(whole.start))
    desk.bot.mouseMove(viewport, place(wanted))
    desk.bot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place(wanted))
    desk.settle()
    assert removals(desk)[0][0] == Span(wanted, whole.end)
    assert "dusk. var slot = Nobody" in " ".join(desk.text().split())
    assert not view.textCursor().hasSelection()


def test_escape_leaves_an_edge_where_it_was(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    view = desk.window.original.view
    desk.window.session.choose(0)
    before = removals(desk)
    view.setFocus()
    start = view.textCursor()
    start.setPosition(view.position_of(before[0][0].start))
    point = view.cursorRect(start).center()
    desk.bot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    desk.bot.mouseMove(view.viewport(), point + QPoint(60, 0))
    desk.bot.keyClick(view, Qt.Key.Key_Escape)
    desk.bot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=point + QPoint(60, 0))
    desk.settle()
    assert removals(desk) == before


def test_an_edge_that_is_held_is_let_go_where_its_piece_has_another_number(
    window_with: Callable[[], Desk], file: Path
) -> None:
    desk = window_with()
    desk.open(file)
    view = desk.window.original.view
    desk.window.session.choose(0)
    (whole, kind), *_ = removals(desk)
    start = view.textCursor()
    start.setPosition(view.position_of(whole.start))
    point = view.cursorRect(start).center()
    desk.bot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    desk.bot.mouseMove(view.viewport(), point + QPoint(60, 0))
    desk.window.decisions.remove(Span(0, 4), Kind.TEXT)
    desk.settle()
    desk.bot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=point + QPoint(60, 0))
    desk.settle()
    assert removals(desk)[:2] == [(Span(0, 4), Kind.TEXT), (whole, kind)]


def test_the_menu_where_the_mouse_is_restores_and_renames(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    view = desk.window.original.view
    desk.window.session.choose(0)
    menu = desk.window.context_menus.at(view, view.cursorRect().center() + QPoint(20, 0))
    assert menu.actions()[0].text() == "Restore Script (JS)"
    kinds = menu.actions()[1].menu()
    assert isinstance(kinds, QMenu)
    next(action for action in kinds.actions() if action.data() == Kind.ERROR).trigger()
    desk.settle()
    assert removals(desk)[0][1] is Kind.ERROR


def test_what_makes_no_sense_now_cannot_be_chosen(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    by_name = desk.window.actions_by_name
    assert not any(by_name[name].isEnabled() for name in ("toggle_removal", "remove_selected", "undo", "redo"))
    desk.open(file)
    assert not by_name["toggle_removal"].isEnabled()
    desk.window.session.choose(1)
    assert by_name["toggle_removal"].isEnabled()


# Learning from them.


def answer(desk: Desk, words: str) -> None:
    """Press a button of the newest notice."""
    (button,) = (b for b in desk.notices()[0].findChildren(QPushButton) if b.text() == words)
    desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)


def make_rule(desk: Desk) -> None:
    """Make the rule whose dialog is shown."""
    dialog = desk.window.findChild(RuleDialog)
    assert dialog is not None
    desk.bot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)


def test_a_decision_becomes_a_rule_where_the_reader_says_so_and_acts_elsewhere(
    window_with: Callable[[], Desk], file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("The train was late. " + SCRIPT.replace("7", "12") + " Nobody minded.", encoding="utf-8")
    desk = window_with()
    desk.open(file)
    desk.window.decisions.restore(0)
    desk.settle()
    assert desk.notices()[0].sentence == "Keep this script wherever Winnow meets it again?"
    answer(desk, "In All Articles\u2026")
    make_rule(desk)
    desk.open(other)
    assert SCRIPT.replace("7", "12") in desk.text()
    desk.window.session.choose(0)
    assert current(desk) == "Restored"
    assert "your rule for all articles" in desk.window.removals.details.reason.text()


def test_a_reader_is_asked_once_about_the_same_snippet(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    for _ in range(2):
        desk.window.decisions.restore(0)
        desk.settle()
        desk.window.notices.clear()
        desk.window.decisions.undo()
        desk.settle()
    desk.window.decisions.restore(0)
    assert desk.notices() == []


def test_rules_are_listed_and_forgotten(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    desk.window.decisions.restore(0)
    answer(desk, "In All Articles…")
    make_rule(desk)
    desk.window.actions_by_name["rules"].trigger()
    dialog = desk.window.findChild(RulesDialog)
    assert dialog is not None
    assert [dialog.model.index(0, column).data() for column in (0, 1)] == ["Keep script", "All articles"]
    assert not dialog.forget.isEnabled()
    desk.bot.waitUntil(dialog.isActiveWindow)
    dialog.table.setFocus()
    dialog.table.selectRow(0)
    desk.bot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert dialog.model.rowCount() == 0
    assert dialog.none.isVisible()


def test_corrections_go_to_another_machine(window_with: Callable[[], Desk], file: Path, tmp_path: Path) -> None:
    desk = window_with()
    desk.open(file)
    desk.window.decisions.restore(0)
    desk.settle()
    store = desk.window.decisions.store()
    assert store is not None
    RulesDialog(store, desk.window.rule_maker, desk.window).export_to(str(tmp_path / "export.json"))
    other = Store(tmp_path / "elsewhere.sqlite")
    dialog = RulesDialog(other, desk.window.rule_maker, desk.window)
    dialog.import_from(str(tmp_path / "export.json"))
    assert desk.notices()[0].sentence == "1 decision or rule was added."
    article = desk.window.session.article
    assert article is not None
    assert other.known(article.source).corrections == article.corrections
    dialog.import_from(str(file))
    assert desk.notices()[0].sentence == "This file holds no corrections of Winnow."


def test_the_history_lists_decisions_and_goes_back_to_any_of_them(window_with: Callable[[], Desk], file: Path) -> None:
    desk = window_with()
    desk.open(file)
    before = removals(desk)
    desk.window.history.toggleViewAction().trigger()
    for part, kind in (("The ferry", Kind.MARKUP), ("a letter", Kind.DATA)):
        desk.window.decisions.remove(span_of(part), kind)
    desk.settle()
    model = desk.window.history.view.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "As Winnow cleaned it",
        "Remove Tags (HTML)",
        "Remove Data (JSON)",
    ]
    view = desk.window.history.view
    desk.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(0, 0)).center())
    desk.settle()
    assert removals(desk) == before
