"""The dialog of a rule: what it shows before it is made, and what its controls do, by mouse and key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import Kind, Span
from core.article.correction import Decision
from core.corrections.rules import Rule
from gui.decisions import slices
from gui.decisions.rule_dialog import RuleDialog
from tests.gui.decisions.rule_desk import (
    BUS,
    KEEP_SCRIPT,
    LETTER,
    NO_LETTER,
    PAGE,
    SCRIPT,
    TEXT,
    TRAIN,
    RuleDesk,
    rows,
    snippet_of,
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> RuleDesk:
    desk = RuleDesk(qtbot, tmp_path)
    desk.open_all(ferry_txt=TEXT, train_txt=TRAIN, bus_txt=BUS)
    return desk


def ask(desk: RuleDesk, text: str = LETTER, decision: Decision = Decision.REMOVE, **more: bool) -> RuleDialog:
    article = desk.window.session.article
    assert article is not None
    kind = Kind.SCRIPT if text == SCRIPT else Kind.FURNITURE
    assert desk.window.rule_dialogs.open(article, text, decision, kind, **more) is not None
    return desk.dialog()


def key(desk: RuleDesk, dialog: RuleDialog, wanted: Qt.Key) -> None:
    """Press a key where the focus is."""
    desk.bot.waitUntil(dialog.isActiveWindow)
    desk.bot.keyClick(QApplication.focusWidget() or dialog, wanted)
    desk.settle()


# What it shows.


def test_it_shows_the_pieces_that_a_removing_rule_would_touch(desk: RuleDesk) -> None:
    dialog = ask(desk)
    assert dialog.sentence.text() == "Removes this piece of the page in all articles."
    assert rows(dialog) == [
        ("ferry.txt", "3", LETTER, "Readable text goes"),
        ("train.txt", "5", LETTER, "Readable text goes"),
        ("train.txt", "7", LETTER, "Readable text goes"),
    ]
    assert dialog.count.text() == "3 pieces in 2 of 3 open articles; all of them are readable text that would go."


def test_it_shows_the_pieces_that_a_keeping_rule_would_touch(desk: RuleDesk) -> None:
    dialog = ask(desk, SCRIPT, Decision.KEEP)
    assert dialog.sentence.text() == "Keeps this script in all articles."
    assert [(row[0], row[1], row[3]) for row in rows(dialog)] == [
        ("ferry.txt", "1", "Comes back"),
        ("train.txt", "3", "Comes back"),
    ]
    assert dialog.count.text() == "2 pieces in 2 of 3 open articles; all of them would come back."


def test_what_the_reader_decided_in_an_article_prevails_and_is_told(desk: RuleDesk) -> None:
    start = TEXT.index(LETTER)
    desk.window.decisions.remove(Span(start, start + len(LETTER)), Kind.FURNITURE)
    desk.settle()
    removing = ask(desk)
    assert [row[3] for row in rows(removing)] == ["Is removed already", *["Readable text goes"] * 2]
    assert removing.count.text() == "3 pieces in 2 of 3 open articles; 2 of them are readable text that would go."
    desk.press(removing.decisions.buttons[0])
    assert [row[3] for row in rows(desk.dialog())] == ["You decided otherwise", *["Stays already"] * 2]
    assert removing.count.text() == "3 pieces in 2 of 3 open articles."


def test_what_it_shows_is_what_the_rule_does(desk: RuleDesk) -> None:
    dialog = ask(desk)
    shown = [(row[0], row[3]) for row in rows(dialog)]
    key(desk, dialog, Qt.Key.Key_Return)
    gone = [
        (desk.window.shelf[row].article.source.name, "Readable text goes")
        for row in range(3)
        for one in desk.window.shelf[row].article.removals
        if one.reason == "your rule for all articles"
    ]
    assert gone == shown


def test_the_pieces_follow_what_is_open_and_what_is_decided(desk: RuleDesk) -> None:
    dialog = ask(desk)
    desk.window.articles.close(1)
    told = "1 piece in 1 of 2 open articles; it is readable text that would go."
    desk.bot.waitUntil(lambda: dialog.count.text() == told)
    assert dialog.model.rowCount() == 1
    start = TEXT.index(LETTER)
    desk.window.decisions.remove(Span(start, start + len(LETTER)), Kind.FURNITURE)
    desk.settle()
    desk.bot.waitUntil(lambda: [row[3] for row in rows(dialog)] == ["Is removed already"])
    desk.window.articles.close(1)
    desk.bot.waitUntil(lambda: dialog.count.text() == "1 piece in the open article.")
    desk.window.articles.close(0)
    desk.bot.waitUntil(lambda: dialog.count.text() == "No article is open.")


def test_a_long_search_is_told_and_the_window_goes_on(desk: RuleDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "_SLICE", -1.0)  # a step a turn
    article = desk.window.session.article
    assert article is not None
    dialog = desk.window.rule_dialogs.open(article, LETTER, Decision.REMOVE, Kind.FURNITURE)
    assert dialog is not None
    assert dialog.is_looking()
    told = [dialog.count.text()]
    dialog.looking.worked.connect(lambda: told.append(dialog.count.text()))
    desk.bot.waitUntil(lambda: not dialog.is_looking())
    assert list(dict.fromkeys(told))[:3] == ["Looking…", "Looking… 1 piece so far.", "Looking… 2 pieces so far."]
    assert dialog.model.rowCount() == 3


def test_a_rule_that_is_made_while_it_is_looked_for_acts_all_the_same(
    desk: RuleDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "_SLICE", -1.0)
    article = desk.window.session.article
    assert article is not None
    dialog = desk.window.rule_dialogs.open(article, LETTER, Decision.REMOVE, Kind.FURNITURE)
    assert dialog is not None
    desk.press(dialog.accept_button)
    assert desk.rules() == [NO_LETTER]
    desk.bot.waitUntil(lambda: desk.history() == ["Rule: Remove piece of the page"])
    desk.settle()
    assert [LETTER in text for text in desk.texts()] == [False, False, False]


# What is chosen.


@pytest.mark.parametrize("everywhere", [True, False])
def test_where_it_holds_is_chosen_by_mouse_and_key(desk: RuleDesk, everywhere: bool) -> None:
    desk.open(desk.write("pier.html", PAGE))
    dialog = ask(desk, everywhere=everywhere)
    assert [button.text() for button in dialog.sites.buttons] == ["On harbour.example", "In all articles"]
    everywhere_count = "4 pieces in 3 of 4 open articles; all of them are readable text that would go."
    here_count = "1 piece in 1 of 4 open articles; it is readable text that would go."
    assert dialog.count.text() == (everywhere_count if everywhere else here_count)
    if everywhere:
        desk.press(dialog.sites.buttons[0])
    else:
        dialog.sites.setFocus()
        key(desk, dialog, Qt.Key.Key_Right)
    desk.bot.waitUntil(lambda: dialog.count.text() == (here_count if everywhere else everywhere_count))
    where = "on harbour.example" if everywhere else "in all articles"
    assert dialog.sentence.text() == f"Removes this piece of the page {where}."
    key(desk, dialog, Qt.Key.Key_Return)
    assert desk.rules() == [
        Rule(NO_LETTER.snippet, Decision.REMOVE, Kind.FURNITURE, "harbour.example" if everywhere else "")
    ]


def test_an_article_of_no_site_offers_all_articles_alone(desk: RuleDesk) -> None:
    assert [button.text() for button in ask(desk).sites.buttons] == ["In all articles"]


def test_what_it_does_and_to_what_is_chosen_by_key(desk: RuleDesk) -> None:
    dialog = ask(desk)
    dialog.decisions.buttons[1].setFocus()
    key(desk, dialog, Qt.Key.Key_Left)
    dialog.kinds.setFocus()
    key(desk, dialog, Qt.Key.Key_Home)
    assert dialog.sentence.text() == "Keeps this script in all articles."
    key(desk, dialog, Qt.Key.Key_Return)
    assert desk.rules() == [Rule(NO_LETTER.snippet, Decision.KEEP, Kind.SCRIPT)]


def test_what_goes_is_always_something(desk: RuleDesk) -> None:
    desk.store.add_rule(Rule(NO_LETTER.snippet, Decision.KEEP))
    dialog = desk.window.rule_dialogs.edit(desk.rules()[0])
    assert dialog is not None
    assert dialog.kinds.currentText() == "Text"
    assert dialog.sentence.text() == "Keeps this text in all articles."
    desk.press(dialog.decisions.buttons[1])
    assert dialog.sentence.text() == "Removes this piece of the page in all articles."


# What its rows and buttons do.


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_a_row_goes_to_its_place_in_its_article(desk: RuleDesk, by: str) -> None:
    dialog = ask(desk, SCRIPT, Decision.KEEP)
    activate(desk, dialog, 1, by)
    article = desk.window.session.article
    assert article is not None
    assert article.source.name == "train.txt"
    assert desk.window.session.pieces[desk.window.session.removal].found.kind is Kind.SCRIPT
    assert dialog.isVisible()
    assert desk.rules() == []  # Enter was the row's


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_a_row_whose_piece_is_marked_nowhere_goes_to_its_place(desk: RuleDesk, by: str) -> None:
    desk.window.resize(700, 400)
    long = "".join(f"Line {number} of the timetable.\n\n" for number in range(400))
    desk.open(desk.write("long.txt", f"{long}{LETTER}\n"))
    desk.window.articles.show_row(0)
    dialog = ask(desk)
    activate(desk, dialog, 3, by)
    article = desk.window.session.article
    assert article is not None
    assert article.source.name == "long.txt"
    assert desk.window.original.source_at(0) > len(long) - 2_000


def activate(desk: RuleDesk, dialog: RuleDialog, row: int, by: str) -> None:
    dialog.table.selectRow(row)
    if by == "key":
        dialog.table.setFocus()
        desk.bot.keyClick(dialog.table, Qt.Key.Key_Return)
    else:
        at = dialog.table.visualRect(dialog.model.index(row, 2)).center()
        desk.bot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        desk.bot.mouseDClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    desk.settle()


@pytest.mark.parametrize("where", ["text", "also", "sites", "decisions"])
def test_enter_makes_the_rule_wherever_the_focus_is(desk: RuleDesk, where: str) -> None:
    dialog = ask(desk)
    widget = {"sites": dialog.sites.buttons[0], "decisions": dialog.decisions.buttons[1]}.get(where)
    (widget or getattr(dialog, where)).setFocus()
    key(desk, dialog, Qt.Key.Key_Return)
    assert desk.rules() == [NO_LETTER]
    assert desk.dialogs() == []


@pytest.mark.parametrize("by", ["Escape", "Cancel"])
def test_cancelling_makes_none(desk: RuleDesk, by: str) -> None:
    dialog = ask(desk)
    if by == "Escape":
        key(desk, dialog, Qt.Key.Key_Escape)
    else:
        desk.press(dialog.cancel_button)
    assert (desk.dialogs(), desk.rules()) == ([], [])
    assert desk.sentences() == []


def test_one_dialog_is_shown_at_a_time(desk: RuleDesk) -> None:
    ask(desk)
    dialog = ask(desk, SCRIPT, Decision.KEEP)
    assert desk.dialogs() == [dialog]
    assert dialog.rule == KEEP_SCRIPT


def test_a_rule_that_cannot_be_kept_is_told_and_the_dialog_stays(desk: RuleDesk) -> None:
    dialog = ask(desk)
    desk.store.close()
    desk.press(dialog.accept_button)
    assert desk.dialogs() == [dialog]
    assert desk.sentences()[0].startswith("Your corrections cannot be kept")


# Where it is asked for.


@pytest.mark.parametrize("state", ["Removed", "Suspected", "Restored"])
def test_it_is_shown_for_any_piece(desk: RuleDesk, state: str) -> None:
    session = desk.window.session
    if state == "Restored":
        desk.window.decisions.restore(0)
        desk.settle()
    elif state == "Suspected":
        desk.window.articles.choose_threshold(1.0)
        desk.settle()
    assert session.pieces[0].state == state
    assert session.article is not None
    desk.window.rule_dialogs.open_for(session.article, session.pieces[0].found, Decision.KEEP)
    dialog = desk.dialog()
    assert dialog.rule == KEEP_SCRIPT
    assert dialog.text.toPlainText() == KEEP_SCRIPT.snippet


@pytest.mark.parametrize(("text", "word"), [("a;b();", "short"), ("x" * 20_001, "long")])
def test_a_piece_that_makes_no_rule_is_told(desk: RuleDesk, text: str, word: str) -> None:
    article = desk.window.session.article
    assert article is not None
    assert desk.window.rule_dialogs.open(article, text, Decision.KEEP, Kind.SCRIPT) is None
    assert desk.sentences() == [f"This piece is too {word} for a rule."]


def test_without_a_store_there_are_no_rules(make_desk: Callable[..., RuleDesk], tmp_path: Path) -> None:
    desk = make_desk()
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    desk.open(path)
    article = desk.window.session.article
    assert article is not None
    assert desk.window.rule_dialogs.open(article, LETTER, Decision.REMOVE, Kind.FURNITURE) is None
    assert [notice.sentence for notice in desk.notices()] == ["No corrections are kept, so there are no rules."]


def test_everything_has_a_name(desk: RuleDesk) -> None:
    dialog = ask(desk)
    named = (dialog.decisions, dialog.sites, dialog.kinds, dialog.text, dialog.table, dialog.count)
    assert all(widget.accessibleName() for widget in named)
    assert [button.accessibleName() for button in dialog.sites.buttons] == ["Where it holds: in all articles"]
    assert snippet_of(LETTER) == dialog.text.toPlainText()
