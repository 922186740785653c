"""The question whether a decision is to be a rule: how long it is there, and what its answers show."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import Kind, Span
from core.article.correction import Decision
from core.corrections.rules import Rule
from tests.gui.decisions.rule_desk import KEEP_SCRIPT, LETTER, PAGE, SCRIPT, TEXT, TRAIN, RuleDesk

QUESTION = "Keep this script wherever Winnow meets it again?"
MADE = "New rule: keeps this script in all articles."


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> RuleDesk:
    """A window with the ferry in front, its script just restored by key."""
    desk = RuleDesk(qtbot, tmp_path)
    desk.open_all(ferry_txt=TEXT)
    restore(desk)
    assert desk.sentences() == [QUESTION]
    return desk


def restore(desk: RuleDesk) -> None:
    desk.window.session.choose(0)
    desk.bot.keyClick(desk.window.reader.view, Qt.Key.Key_R)
    desk.settle()


# How long it is there.


def test_the_question_goes_with_its_decision_and_is_asked_anew(desk: RuleDesk) -> None:
    desk.undo()
    assert desk.sentences() == []
    restore(desk)
    assert desk.sentences() == [QUESTION]


def test_the_question_goes_with_the_contrary_decision(desk: RuleDesk) -> None:
    start = TEXT.index(SCRIPT)
    desk.window.decisions.remove(Span(start + 4, start + len(SCRIPT) - 4), Kind.SCRIPT)
    desk.settle()
    assert [sentence for sentence in desk.sentences() if sentence.startswith("Keep")] == []


def test_the_question_stays_beside_a_decision_about_something_else(desk: RuleDesk) -> None:
    start = TEXT.index("The ferry")
    desk.window.decisions.remove(Span(start, start + 9), Kind.FURNITURE)
    desk.settle()
    assert desk.sentences() == [QUESTION]


def test_the_question_goes_where_another_article_comes_to_the_front(desk: RuleDesk) -> None:
    desk.open(desk.write("train.txt", TRAIN))
    assert desk.sentences() == []
    desk.window.articles.step(1)
    desk.settle()
    assert desk.sentences() == []


def test_the_question_goes_with_its_article(desk: RuleDesk) -> None:
    desk.bot.keyClick(desk.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert desk.sentences() == []


def test_a_question_that_was_put_away_is_not_asked_again(desk: RuleDesk) -> None:
    desk.bot.keyClick(desk.window, Qt.Key.Key_Escape)
    desk.undo()
    restore(desk)
    assert desk.sentences() == []


# What its answers do.


def test_an_answer_shows_the_dialog_and_makes_nothing_yet(desk: RuleDesk) -> None:
    desk.answer("In All Articles…")
    assert desk.dialog().rule == KEEP_SCRIPT
    assert desk.rules() == []
    assert desk.sentences() == [QUESTION]


def test_the_question_is_still_there_when_its_dialog_was_cancelled(desk: RuleDesk) -> None:
    desk.answer("In All Articles…")
    desk.press(desk.dialog().cancel_button)
    assert desk.sentences() == [QUESTION]
    desk.answer("In All Articles…")
    desk.press(desk.dialog().accept_button)
    assert desk.sentences() == [MADE]


def test_a_site_is_asked_for_first_and_chosen_in_the_dialog(desk: RuleDesk) -> None:
    desk.open(desk.write("pier.html", PAGE))
    start = PAGE.index(LETTER)
    desk.window.decisions.remove(Span(start, start + len(LETTER)), Kind.FURNITURE)
    desk.settle()
    question = desk.notices()[0]
    assert question.sentence == "Remove this piece of the page wherever Winnow meets it again?"
    assert [button.text() for button in question.action_buttons] == ["On harbour.example…", "In All Articles…"]
    desk.answer("On harbour.example…", question)
    assert desk.dialog().sentence.text() == "Removes this piece of the page on harbour.example."
    desk.answer("In All Articles…", question)
    assert desk.dialog().sentence.text() == "Removes this piece of the page in all articles."


def test_a_rule_that_is_made_says_so_and_can_be_undone(desk: RuleDesk) -> None:
    desk.answer("In All Articles…")
    desk.press(desk.dialog().accept_button)
    assert desk.sentences() == [MADE]
    assert desk.notices()[0].hint == (
        "It acts in the articles that are open, and when one is opened. Manage rules in Edit → Rules."
    )
    assert desk.rules() == [KEEP_SCRIPT]
    desk.open(desk.write("train.txt", TRAIN))
    assert SCRIPT.replace("7", "12") in desk.text()
    desk.answer("Undo")
    assert desk.rules() == []
    assert desk.sentences() == []
    assert SCRIPT.replace("7", "12") not in desk.text()


def test_undoing_a_rule_brings_back_the_one_that_it_replaced(desk: RuleDesk) -> None:
    before = Rule(KEEP_SCRIPT.snippet, Decision.REMOVE, Kind.DATA)
    desk.store.add_rule(before)
    desk.answer("In All Articles…")
    desk.press(desk.dialog().accept_button)
    assert desk.rules() == [KEEP_SCRIPT]
    desk.answer("Undo")
    assert desk.rules() == [before]


def test_making_a_rule_that_holds_already_and_undoing_that_changes_nothing(desk: RuleDesk) -> None:
    desk.store.add_rule(KEEP_SCRIPT)
    desk.open(desk.write("train.txt", TRAIN))
    desk.window.articles.show_row(0)
    article = desk.window.session.article
    assert article is not None
    desk.window.rule_dialogs.open(article, SCRIPT, Decision.KEEP, Kind.SCRIPT)
    desk.press(desk.dialog().accept_button)
    desk.answer("Undo")
    assert desk.rules() == [KEEP_SCRIPT]
    assert SCRIPT.replace("7", "12") in desk.texts()[1]


def test_question_dialog_and_undo_go_by_key_alone(desk: RuleDesk) -> None:
    (button,) = desk.notices()[0].action_buttons
    button.setFocus()
    desk.bot.keyClick(button, Qt.Key.Key_Return)
    dialog = desk.dialog()
    desk.bot.waitUntil(dialog.isActiveWindow)
    desk.bot.keyClick(dialog, Qt.Key.Key_Return)
    assert desk.rules() == [KEEP_SCRIPT]
    desk.front()
    (button,) = desk.notices()[0].action_buttons
    button.setFocus()
    desk.bot.keyClick(button, Qt.Key.Key_Return)
    assert desk.rules() == []
