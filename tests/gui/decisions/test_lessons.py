"""What rules do in articles that are open: an undo step each, and no residue when the rule goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import Kind, Span
from core.article.correction import Decision
from core.corrections.rules import Rule
from tests.gui.decisions.rule_desk import BUS, KEEP_SCRIPT, LETTER, NO_LETTER, PAGE, SCRIPT, TEXT, TRAIN, RuleDesk

STEP = "Rule: Remove piece of the page"
HOLDS = "This rule still holds: removes this piece of the page in all articles."


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> RuleDesk:
    desk = RuleDesk(qtbot, tmp_path)
    desk.open_all(ferry_txt=TEXT, train_txt=TRAIN, bus_txt=BUS)
    return desk


def make(desk: RuleDesk, rule: Rule = NO_LETTER, *, at_once: bool = True) -> None:
    assert desk.window.rule_maker.make(rule, at_once=at_once)
    desk.settle()


def remove(desk: RuleDesk, words: str) -> None:
    article = desk.window.session.article
    assert article is not None
    start = article.source.text.index(words)
    desk.window.decisions.remove(Span(start, start + len(words)), Kind.FURNITURE)
    desk.settle()


def has_letter(desk: RuleDesk) -> list[bool]:
    return [LETTER in text for text in desk.texts()]


def test_a_rule_acts_in_open_articles_in_a_step_each(desk: RuleDesk) -> None:
    make(desk)
    assert has_letter(desk) == [False, False, False]
    histories = []
    for row in range(3):
        desk.window.articles.show_row(row)
        histories.append(desk.history())
    assert histories == [[STEP], [STEP], []]
    assert desk.store.rule_table.acted() == {NO_LETTER: 2}


def test_a_rule_acts_only_in_what_is_opened_from_then_on_where_that_is_asked_for(desk: RuleDesk) -> None:
    article = desk.window.session.article
    assert article is not None
    desk.window.rule_dialogs.open(article, LETTER, Decision.REMOVE, Kind.FURNITURE)
    dialog = desk.dialog()
    desk.press(dialog.also)
    desk.press(dialog.accept_button)
    desk.settle()
    assert desk.notices()[0].hint == "It acts when an article is opened. Manage rules in Edit → Rules."
    assert has_letter(desk) == [True, True, False]
    desk.open(desk.write("other.txt", TEXT.replace("noon", "ten")))
    assert LETTER not in desk.text()


def test_undo_takes_a_step_back_in_its_article_alone_and_says_that_the_rule_holds(desk: RuleDesk) -> None:
    make(desk)
    desk.undo()
    assert has_letter(desk) == [True, False, False]
    assert desk.sentences()[0] == HOLDS
    assert desk.rules() == [NO_LETTER]
    desk.bot.keyClick(
        desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    desk.settle()
    assert has_letter(desk) == [False, False, False]
    assert HOLDS not in desk.sentences()


def test_a_rule_whose_step_was_taken_back_can_be_forgotten(desk: RuleDesk) -> None:
    make(desk)
    desk.undo()
    desk.answer("Forget Rule")
    assert desk.rules() == []
    assert has_letter(desk) == [True, True, False]
    assert desk.sentences() == ["Forgot a rule: removes this piece of the page in all articles."]


def test_undoing_the_rule_takes_all_of_it_back(desk: RuleDesk) -> None:
    make(desk)
    desk.open(desk.write("other.txt", TEXT.replace("noon", "ten")))
    assert has_letter(desk) == [False] * 4
    desk.answer("Undo")
    assert has_letter(desk) == [True, True, False, True]
    desk.window.articles.show_row(0)
    assert desk.history() == []
    assert desk.window.decisions.undo_words() == ""


def test_undoing_the_rule_leaves_what_was_decided_before_and_after(desk: RuleDesk) -> None:
    remove(desk, "The ferry")
    make(desk)
    remove(desk, "at dusk")
    desk.answer("Undo", next(one for one in desk.notices() if one.sentence.startswith("New rule")))
    assert LETTER in desk.text()
    assert "The ferry" not in desk.text()
    assert "at dusk" not in desk.text()
    desk.undo()
    assert "at dusk" in desk.text()
    assert desk.history() == ["Remove Page extras"] * 2  # the rule's step went with it
    desk.undo()
    assert "The ferry" in desk.text()


def test_a_step_that_was_taken_back_goes_with_its_rule(desk: RuleDesk) -> None:
    make(desk)
    desk.undo()
    desk.window.rule_maker.forget([NO_LETTER])
    desk.settle()
    assert has_letter(desk) == [True, True, False]
    desk.window.decisions.redo()
    desk.settle()
    assert has_letter(desk) == [True, True, False]


def test_forgetting_a_rule_and_undoing_that_is_as_if_nothing_had_been(desk: RuleDesk) -> None:
    desk.store.add_rule(NO_LETTER)
    desk.open(desk.write("other.txt", TEXT.replace("noon", "ten")))
    make(desk, KEEP_SCRIPT)
    before, rules = desk.texts(), desk.rules()
    desk.window.rule_maker.forget(rules)
    desk.settle()
    assert desk.sentences()[0] == "Forgot 2 rules."
    assert (desk.rules(), has_letter(desk)) == ([], [True, True, False, True])
    assert SCRIPT not in desk.texts()[0]
    desk.answer("Undo")
    assert (desk.rules(), desk.texts()) == (rules, before)


def test_what_was_decided_in_an_article_prevails(desk: RuleDesk) -> None:
    desk.window.session.choose(0)
    desk.window.decisions.restore(0)
    desk.settle()
    make(desk, Rule(KEEP_SCRIPT.snippet, Decision.REMOVE, Kind.BLOB))
    assert SCRIPT in desk.texts()[0]
    assert desk.history() == ["Restore Script (JS)"]  # there is nothing that the rule does here
    assert [one.kind for one in desk.window.shelf[1].article.removals] == [Kind.BLOB]


def test_the_rule_of_a_site_prevails_over_one_for_all_articles(desk: RuleDesk) -> None:
    desk.open(desk.write("pier.html", PAGE))
    there = Rule(NO_LETTER.snippet, Decision.KEEP, Kind.FURNITURE, "harbour.example")
    make(desk, there)
    make(desk)
    assert has_letter(desk) == [False, False, False, True]
    desk.window.rule_maker.forget([there])
    desk.settle()
    assert has_letter(desk) == [False, False, False, True]  # nothing was decided there before
    desk.window.articles.show_row(3)
    desk.window.articles.close_in_front()
    desk.window.articles.reopen()
    desk.settle()
    assert has_letter(desk) == [False, False, False, False]


def test_a_site_rule_made_later_takes_the_place_of_what_one_for_all_articles_does(desk: RuleDesk) -> None:
    desk.open(desk.write("pier.html", PAGE))
    make(desk)
    assert has_letter(desk) == [False] * 4
    make(desk, Rule(NO_LETTER.snippet, Decision.KEEP, Kind.FURNITURE, "harbour.example"))
    assert has_letter(desk) == [False, False, False, True]
    desk.answer("Undo")
    assert has_letter(desk) == [False] * 4


def test_a_changed_rule_takes_the_place_of_what_it_did(desk: RuleDesk) -> None:
    make(desk)
    changed = Rule(NO_LETTER.snippet, Decision.REMOVE, Kind.BLOB)
    assert desk.window.rule_maker.make(changed, NO_LETTER, at_once=True)
    desk.settle()
    assert [one.kind for one in desk.window.shelf[1].article.removals] == [Kind.SCRIPT, Kind.BLOB, Kind.BLOB]
    assert desk.sentences() == ["Changed rule: removes this piece of encoded data in all articles."]
    desk.answer("Undo")
    assert desk.rules() == [NO_LETTER]
    assert [one.kind for one in desk.window.shelf[1].article.removals] == [Kind.SCRIPT, *[Kind.FURNITURE] * 2]


def test_a_rule_that_is_changed_to_a_site_leaves_the_other_articles(desk: RuleDesk) -> None:
    desk.open(desk.write("pier.html", PAGE))
    make(desk)
    there = Rule(NO_LETTER.snippet, Decision.REMOVE, Kind.FURNITURE, "harbour.example")
    assert desk.window.rule_maker.make(there, NO_LETTER, at_once=True)
    desk.settle()
    assert has_letter(desk) == [True, True, False, False]
    desk.answer("Undo")
    assert has_letter(desk) == [False] * 4


def test_a_decision_after_a_rule_knows_what_stood_before_it(desk: RuleDesk) -> None:
    """The rule that acted in an open article and the store's tell the same story."""
    make(desk)
    index = next(n for n, one in enumerate(desk.window.session.pieces) if one.found.kind is Kind.FURNITURE)
    desk.window.decisions.restore(index)
    desk.settle()
    assert LETTER in desk.text()
    desk.undo()
    assert LETTER not in desk.text()
    desk.undo()
    assert LETTER in desk.text()


def test_what_a_rule_did_here_is_done_again_when_the_article_is_opened_again(desk: RuleDesk) -> None:
    make(desk)
    texts = desk.texts()
    desk.window.articles.close(0)
    desk.window.articles.reopen()
    desk.settle()
    assert desk.texts() == texts


def test_a_newer_step_about_the_same_text_takes_the_place_of_the_undo_of_an_older_one(desk: RuleDesk) -> None:
    make(desk)
    make(desk, Rule(NO_LETTER.snippet, Decision.KEEP, Kind.FURNITURE))
    assert desk.sentences() == ["New rule: keeps this piece of the page in all articles."]
    assert has_letter(desk) == [True, True, False]
    desk.answer("Undo")
    assert (desk.rules(), has_letter(desk)) == ([NO_LETTER], [False, False, False])
