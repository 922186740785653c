"""The question whether a decision is to be a rule: how long it is there, and what its answers do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core import Kind, Span
from core.article.correction import Decision
from core.corrections.rules import Rule, normalised
from core.corrections.store import Store
from gui.application.main_window import MainWindow
from gui.decisions.rules_dialog import RulesDialog
from gui.jobs.worker_process import WorkerProcess
from gui.settings.settings import Settings
from tests.gui.conftest import Desk

SCRIPT = 'var slot = document.getElementById("ad-7"); slot.show(300, 250); loadAd(slot);'
TEXT = f"The ferry left at noon and came back at dusk. {SCRIPT} Nobody on the pier had expected a storm."
QUESTION = "Keep this JavaScript wherever Winnow meets it again?"
MADE = "New rule: keep this JavaScript in all articles."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "train.txt"
    path.write_text(f"The train was late. {SCRIPT.replace('7', '12')} Nobody minded.", encoding="utf-8")
    return path


@pytest.fixture
def make_desk(qtbot: QtBot, tmp_path: Path) -> Callable[[], Desk]:
    def make() -> Desk:
        settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        window = MainWindow(settings=settings, background=WorkerProcess(), corrections=tmp_path / "kept.sqlite")
        qtbot.addWidget(window)
        window.resize(1000, 700)
        with qtbot.waitExposed(window):
            window.show()
        return Desk(window, qtbot, [])

    return make


@pytest.fixture
def desk(make_desk: Callable[[], Desk], file: Path) -> Desk:
    """A window with the ferry in front, its script just restored by key."""
    desk = make_desk()
    desk.open(file)
    restore(desk)
    assert sentences(desk) == [QUESTION]
    return desk


def restore(desk: Desk) -> None:
    desk.window.session.choose(0)
    desk.bot.keyClick(desk.window.reader.view, Qt.Key.Key_R)
    desk.settle()


def undo(desk: Desk) -> None:
    desk.bot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()


def answer(desk: Desk, words: str) -> None:
    """Press a button of the newest notice."""
    (button,) = (b for b in desk.notices()[0].findChildren(QPushButton) if b.text() == words)
    desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def sentences(desk: Desk) -> list[str]:
    return [notice.sentence for notice in desk.notices()]


def rules(desk: Desk) -> list[Rule]:
    store = desk.window.decisions.store()
    assert store is not None
    return store.rules()


# How long it is there.


def test_the_question_goes_with_its_decision_and_is_asked_anew(desk: Desk) -> None:
    undo(desk)
    assert sentences(desk) == []
    restore(desk)
    assert sentences(desk) == [QUESTION]


def test_the_question_goes_with_the_contrary_decision(desk: Desk) -> None:
    start = TEXT.index(SCRIPT)
    desk.window.decisions.remove(Span(start + 4, start + len(SCRIPT) - 4), Kind.SCRIPT)
    desk.settle()
    assert QUESTION not in sentences(desk)
    assert [sentence for sentence in sentences(desk) if sentence.startswith("Keep")] == []


def test_the_question_stays_beside_a_decision_about_something_else(desk: Desk) -> None:
    start = TEXT.index("The ferry")
    desk.window.decisions.remove(Span(start, start + 9), Kind.FURNITURE)
    desk.settle()
    assert sentences(desk) == [QUESTION]


def test_the_question_goes_where_another_article_comes_to_the_front(desk: Desk, other: Path) -> None:
    desk.open(other)
    assert sentences(desk) == []
    desk.window.articles.step(1)
    desk.settle()
    assert sentences(desk) == []


def test_the_question_goes_with_its_article(desk: Desk) -> None:
    desk.bot.keyClick(desk.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert sentences(desk) == []


def test_a_question_that_was_put_away_is_not_asked_again(desk: Desk) -> None:
    desk.bot.keyClick(desk.window, Qt.Key.Key_Escape)
    undo(desk)
    restore(desk)
    assert sentences(desk) == []


# What its answers do.


def test_a_rule_that_is_made_says_so_and_can_be_undone(desk: Desk, other: Path) -> None:
    answer(desk, "In All Articles")
    assert sentences(desk) == [MADE]
    snippet = normalised(SCRIPT)
    assert snippet is not None
    assert rules(desk) == [Rule(snippet, Decision.KEEP, Kind.SCRIPT)]
    desk.open(other)
    assert SCRIPT.replace("7", "12") in desk.text()
    answer(desk, "Undo")
    assert rules(desk) == []
    assert sentences(desk) == []
    assert SCRIPT.replace("7", "12") not in desk.text()


def test_undoing_a_rule_brings_back_the_one_that_it_replaced(desk: Desk) -> None:
    store = desk.window.decisions.store()
    snippet = normalised(SCRIPT)
    assert store is not None
    assert snippet is not None
    before = Rule(snippet, Decision.REMOVE, Kind.DATA)
    store.add_rule(before)
    answer(desk, "In All Articles")
    assert rules(desk) == [Rule(snippet, Decision.KEEP, Kind.SCRIPT)]
    answer(desk, "Undo")
    assert rules(desk) == [before]


def test_what_is_said_of_a_rule_goes_with_it(desk: Desk) -> None:
    answer(desk, "In All Articles")
    assert sentences(desk) == [MADE]
    desk.window.actions_by_name["rules"].trigger()
    dialog = desk.window.findChild(RulesDialog)
    assert dialog is not None
    dialog.table.selectRow(0)
    desk.bot.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    desk.settle()
    assert sentences(desk) == []  # there is nothing to undo any more


def test_forgetting_a_rule_takes_effect_in_every_open_article(
    make_desk: Callable[[], Desk], file: Path, other: Path, tmp_path: Path
) -> None:
    snippet = normalised(SCRIPT)
    assert snippet is not None
    with_rule = Store(tmp_path / "kept.sqlite")
    with_rule.add_rule(Rule(snippet, Decision.KEEP, Kind.SCRIPT))
    with_rule.close()
    desk = make_desk()
    desk.open(file, other)
    shelf = desk.window.shelf
    assert [len(shelf[row].article.removals) for row in range(2)] == [0, 0]
    start = TEXT.index("Nobody")
    desk.window.decisions.remove(Span(start, start + 6), Kind.FURNITURE)
    desk.settle()
    desk.window.actions_by_name["rules"].trigger()
    dialog = desk.window.findChild(RulesDialog)
    assert dialog is not None
    dialog.table.selectRow(0)
    desk.bot.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    desk.settle()
    assert [[one.kind for one in shelf[row].article.removals] for row in range(2)] == [
        [Kind.SCRIPT, Kind.FURNITURE],
        [Kind.SCRIPT],
    ]
    assert desk.window.session.article is shelf[0].article
    desk.bot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.window.activateWindow()
    desk.bot.waitUntil(desk.window.isActiveWindow)
    undo(desk)  # what was decided by hand is still a step of its own
    assert [one.kind for one in shelf[0].article.removals] == [Kind.SCRIPT]
    assert SCRIPT not in desk.text()
