"""A removal that a reader adjusts stays one row with what was known of it; one of their own goes without residue."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from core import Kind, Span, clean_text
from core.corrections.store import Store
from core.export.report import to_json
from gui.application.main_window import MainWindow
from gui.jobs.worker_process import WorkerProcess
from gui.removals.list_model import KIND, REASON, STATE, SURE
from gui.settings.settings import Settings
from gui.widgets.theme import kind_label, sure_label
from tests.gui.conftest import Desk, listed

LABEL = kind_label(Kind.SCRIPT)
SCRIPT = 'var slot = document.getElementById("ad-7"); slot.show(300, 250); loadAd(slot);'
TEXT = (
    f"The ferry left at noon and came back at dusk. {SCRIPT} Nobody on the pier had expected a storm.\n\n"
    "The captain wrote a letter home. It was answered in the spring, when the ice had gone."
)
CERTAIN = sure_label(clean_text(TEXT).removals[0].confidence)
START, END = TEXT.index(SCRIPT), TEXT.index(SCRIPT) + len(SCRIPT)
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(settings=settings, background=WorkerProcess(), corrections=tmp_path / "corrections.sqlite")
    qtbot.addWidget(window)
    window.resize(1000, 700)
    with qtbot.waitExposed(window):
        window.show()
    made = Desk(window, qtbot, [])
    file = tmp_path / "ferry.txt"
    file.write_text(TEXT, encoding="utf-8")
    made.open(file)
    return made


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    desk.bot.keyClick(desk.window.original.view, key, modifiers)


def rows(desk: Desk, *columns: int) -> list[tuple[str, ...]]:
    return listed(desk.window.removals, *columns)


def span(desk: Desk) -> Span:
    """Give where the current piece stands."""
    return desk.window.session.pieces[desk.window.session.removal].found.span


def as_cleaned(desk: Desk) -> bool:
    """Tell whether nothing is left of any decision: in the window, in the store, in the report."""
    article, store = desk.window.session.article, desk.window.decisions.store()
    assert article is not None
    assert store is not None
    assert json.loads(to_json(article))["corrections"] == []
    assert not article.corrections
    return rows(desk, KIND, SURE, STATE) == [(LABEL, CERTAIN, "Removed")]


def test_an_edge_that_is_moved_key_by_key_is_one_row_with_what_was_known(desk: Desk) -> None:
    desk.window.original.view.setFocus()
    (reason,) = rows(desk, REASON)[0]
    press(desk, Qt.Key.Key_F8)
    for _ in range(5):
        press(desk, Qt.Key.Key_Left, ALT)
        desk.settle()
    moved = [(LABEL, CERTAIN, f"end moved by you; {reason}", "Removed")]
    assert rows(desk, KIND, SURE, REASON, STATE) == moved
    assert span(desk) == Span(START, END - 5)
    details = desk.window.removals.details.reason.text()
    assert details == f"{LABEL}, {CERTAIN} sure: end moved by you; {reason}."
    for _ in range(5):
        press(desk, Qt.Key.Key_Right, ALT)
    press(desk, Qt.Key.Key_Left, ALT | SHIFT)
    desk.settle()
    assert rows(desk, KIND, SURE, REASON) == [(LABEL, CERTAIN, f"start moved by you; {reason}")]
    assert span(desk) == Span(START - 1, END)
    for _ in range(11):
        press(desk, Qt.Key.Key_Z, CONTROL)
    desk.settle()
    assert as_cleaned(desk)
    for _ in range(5):
        press(desk, Qt.Key.Key_Z, CONTROL | SHIFT)
    desk.settle()
    assert rows(desk, KIND, SURE, REASON, STATE) == moved


def test_a_kind_that_is_changed_keeps_what_was_known(desk: Desk) -> None:
    (reason,) = rows(desk, REASON)[0]
    desk.window.session.choose(0)
    desk.window.decision_actions.call_it(Kind.ERROR)
    desk.settle()
    assert rows(desk, KIND, SURE, REASON) == [("Error message", CERTAIN, f"kind changed by you; {reason}")]
    desk.window.decision_actions.call_it(Kind.SCRIPT)
    desk.settle()
    assert rows(desk, KIND, SURE, REASON) == [(LABEL, CERTAIN, reason)]


def test_an_adjusted_removal_that_is_restored_is_one_row_and_comes_back_as_it_was_found(desk: Desk) -> None:
    desk.window.original.view.setFocus()
    (found,) = rows(desk, KIND, SURE, REASON)
    press(desk, Qt.Key.Key_F8)
    press(desk, Qt.Key.Key_Left, ALT)
    press(desk, Qt.Key.Key_Right, ALT | SHIFT)
    press(desk, Qt.Key.Key_Right, ALT | SHIFT)
    desk.settle()
    assert span(desk) == Span(START + 2, END - 1)
    press(desk, Qt.Key.Key_R)
    desk.settle()
    assert rows(desk, KIND, STATE) == [(LABEL, "Restored")]
    assert span(desk) == Span(START, END)
    assert SCRIPT in desk.text()
    press(desk, Qt.Key.Key_R)
    desk.settle()
    assert rows(desk, KIND, SURE, REASON) == [found]
    assert SCRIPT.split(maxsplit=1)[0] not in desk.text()


def select(desk: Desk, words: str) -> None:
    """Select words in the original, from their first letter on, by key."""
    view = desk.window.original.view
    view.setFocus()
    view.set_caret(TEXT.index(words))
    for _ in words:
        press(desk, Qt.Key.Key_Right, SHIFT)


def test_what_was_removed_by_hand_is_the_current_one_and_goes_without_residue(desk: Desk) -> None:
    text = desk.text()
    desk.window.session.choose(0)
    select(desk, "wrote a letter")
    press(desk, Qt.Key.Key_Delete)
    desk.settle()
    start = TEXT.index("wrote a letter")
    assert span(desk) == Span(start, start + len("wrote a letter"))
    assert desk.window.removals.current() == desk.window.session.removal == 1
    assert rows(desk, STATE) == [("Removed",), ("Removed",)]
    press(desk, Qt.Key.Key_R)
    desk.settle()
    assert desk.text() == text
    assert as_cleaned(desk)
    press(desk, Qt.Key.Key_Z, CONTROL)
    desk.settle()
    assert "wrote a letter" not in desk.text()
    press(desk, Qt.Key.Key_Z, CONTROL | SHIFT)
    desk.settle()
    assert as_cleaned(desk)


def test_what_was_removed_by_hand_moves_its_edges_and_goes_without_residue(desk: Desk) -> None:
    select(desk, "wrote a letter")
    press(desk, Qt.Key.Key_Delete)
    desk.settle()
    for _ in range(3):
        press(desk, Qt.Key.Key_Left, ALT | SHIFT)
    press(desk, Qt.Key.Key_Left, ALT)
    desk.settle()
    assert rows(desk, SURE, REASON, STATE)[1:] == [("", "removed by you", "Removed")]
    start = TEXT.index("wrote a letter")
    assert span(desk) == Span(start - 3, start + len("wrote a letter") - 1)
    press(desk, Qt.Key.Key_R)
    desk.settle()
    assert as_cleaned(desk)


def test_a_removal_by_hand_over_a_restored_one_leaves_that_restored(desk: Desk, tmp_path: Path) -> None:
    desk.window.session.choose(0)
    desk.window.decision_actions.toggle()
    desk.settle()
    text = desk.text()
    select(desk, f"dusk. {SCRIPT} Nobody")
    press(desk, Qt.Key.Key_Delete)
    desk.settle()
    desk.window.close()
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(settings=settings, background=WorkerProcess(), corrections=tmp_path / "corrections.sqlite")
    desk.bot.addWidget(window)
    with desk.bot.waitExposed(window):
        window.show()
    other = Desk(window, desk.bot, [])
    other.open(tmp_path / "ferry.txt")
    assert SCRIPT not in other.text()
    window.session.choose(0)
    window.decision_actions.toggle()
    other.settle()
    assert other.text() == text
    assert rows(other, STATE) == [("Restored",)]
    article = window.session.article
    assert article is not None
    assert [one.span for one in article.corrections] == [Span(START, END)]
    known = Store(tmp_path / "corrections.sqlite").known(article.source).corrections
    assert len(known) == 3


def test_what_is_pressed_twice_before_it_is_carried_out_counts_once(desk: Desk) -> None:
    select(desk, "wrote a letter")
    press(desk, Qt.Key.Key_Delete)
    desk.settle()
    press(desk, Qt.Key.Key_R)
    press(desk, Qt.Key.Key_R)
    desk.settle()
    assert as_cleaned(desk)
