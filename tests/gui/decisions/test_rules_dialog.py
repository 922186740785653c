"""The dialog of the rules: listed, searched, sorted, changed and forgotten, by mouse and key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core import Kind, Span
from core.article.correction import Decision
from core.corrections.rules import Rule
from gui.decisions import slices
from gui.decisions.rules_dialog import RulesDialog
from gui.widgets.theme import COLOURS, Theme, ThemeChoice
from tests.gui.decisions.rule_desk import BUS, KEEP_SCRIPT, LETTER, NO_LETTER, SCRIPT, TEXT, TRAIN, RuleDesk, rows

SHARE = Rule("share this page with your friends", Decision.REMOVE, Kind.FURNITURE, "harbour.example")
LISTING = Rule("a listing of the old machine", Decision.KEEP)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> RuleDesk:
    desk = RuleDesk(qtbot, tmp_path)
    for rule in (SHARE, NO_LETTER, KEEP_SCRIPT, LISTING):
        desk.store.add_rule(rule)
    desk.open_all(ferry_txt=TEXT, train_txt=TRAIN, bus_txt=BUS)
    return desk


def listed(dialog: RulesDialog) -> list[list[str]]:
    model = dialog.model
    return [[model.index(row, column).data() for column in range(5)] for row in range(model.rowCount())]


def first(dialog: RulesDialog, column: int = 0) -> list[str]:
    return [row[column] for row in listed(dialog)]


def key(desk: RuleDesk, dialog: RulesDialog, wanted: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    desk.bot.waitUntil(dialog.isActiveWindow)
    desk.bot.keyClick(QApplication.focusWidget() or dialog, wanted, modifier or Qt.KeyboardModifier.NoModifier)
    desk.settle()


def click(desk: RuleDesk, dialog: RulesDialog, row: int, *, twice: bool = False) -> None:
    at = dialog.table.visualRect(dialog.model.index(row, 2)).center()
    desk.bot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    if twice:
        desk.bot.mouseDClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=at)


# What it lists.


def test_rules_are_listed_with_where_they_act_and_acted(desk: RuleDesk) -> None:
    dialog = desk.list()
    assert listed(dialog) == [
        ["Remove piece of the page", "harbour.example", SHARE.snippet, "0", "0"],
        ["Remove piece of the page", "All articles", LETTER, "3", "2"],
        ["Keep script", "All articles", KEEP_SCRIPT.snippet, "2", "2"],
        ["Keep text", "All articles", LISTING.snippet, "0", "0"],
    ]
    assert dialog.count.text() == "4 rules"
    assert (
        dialog.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
        == "Removes this piece of the page on harbour.example."
    )
    assert dialog.model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Keeps this script in all articles"


def test_the_menu_shows_one_dialog(desk: RuleDesk) -> None:
    assert desk.list() is desk.list()


def test_without_rules_it_says_how_they_come_about(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = RuleDesk(qtbot, tmp_path).list()
    assert dialog.none.isVisible()
    assert not dialog.table.isVisible()
    assert not dialog.count.isVisible()


def test_pieces_are_counted_in_the_background(desk: RuleDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "_SLICE", -1.0)  # a step a turn
    desk.window.rule_dialogs.show_list()
    (dialog,) = desk.window.findChildren(RulesDialog)
    assert first(dialog, 3) == ["0", "…", "…", "…"] or first(dialog, 3) == ["…"] * 4
    desk.bot.waitUntil(lambda: not dialog.is_counting())
    assert first(dialog, 3) == ["0", "3", "2", "0"]


def test_pieces_follow_what_is_open(desk: RuleDesk) -> None:
    dialog = desk.list()
    desk.window.articles.close(1)
    desk.bot.waitUntil(lambda: first(dialog, 3) == ["0", "1", "1", "0"])


# Searching and sorting.


@pytest.mark.parametrize(
    ("words", "found", "number"),
    [
        ("harbour", ["Remove piece of the page"], "1 of 4 rules"),
        ("KEEP", ["Keep script", "Keep text"], "2 of 4 rules"),
        ("letter daily all", ["Remove piece of the page"], "1 of 4 rules"),
        ("slot.show", ["Keep script"], "1 of 4 rules"),
        ("", ["Remove piece of the page"] * 2 + ["Keep script", "Keep text"], "4 rules"),
    ],
)
def test_rules_are_searched_by_words(desk: RuleDesk, words: str, found: list[str], number: str) -> None:
    dialog = desk.list()
    dialog.table.setFocus()
    key(desk, dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.field.hasFocus()
    desk.bot.keyClicks(dialog.field, words)
    assert (first(dialog), dialog.count.text()) == (found, number)


def test_words_that_stand_in_no_rule_say_so_and_escape_takes_them_away(desk: RuleDesk) -> None:
    dialog = desk.list()
    dialog.field.setFocus()
    desk.bot.keyClicks(dialog.field, "zeppelin")
    assert dialog.none.text() == "In no rule do all of these words stand."
    assert dialog.none.isVisible()
    assert dialog.count.text() == "0 of 4 rules"
    key(desk, dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.model.rowCount() == 4
    key(desk, dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (0, ["Keep script", "Keep text", "Remove piece of the page", "Remove piece of the page"]),
        (1, ["Remove piece of the page", "Keep script", "Keep text", "Remove piece of the page"]),
        (2, ["Keep text", "Remove piece of the page", "Remove piece of the page", "Keep script"]),
        (3, ["Remove piece of the page", "Keep text", "Keep script", "Remove piece of the page"]),
        (4, ["Remove piece of the page", "Keep text", "Remove piece of the page", "Keep script"]),
    ],
)
def test_rules_are_sorted_by_a_click_on_a_column(desk: RuleDesk, column: int, order: list[str]) -> None:
    dialog = desk.list()
    header = dialog.table.horizontalHeader()
    at = QPoint(header.sectionPosition(column) + 20, header.height() // 2)
    desk.bot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    values = first(dialog, column)
    assert values == sorted(values, key=lambda value: (int(value) if value.isdigit() else 0, value.casefold()))
    if column != 1:  # two have the same place
        assert first(dialog) == order
    click(desk, dialog, 1)
    chosen = dialog.chosen()
    desk.bot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert first(dialog, column) == values[::-1]
    assert dialog.chosen() == chosen


def test_the_field_leads_to_the_table_by_key(desk: RuleDesk) -> None:
    dialog = desk.list()
    dialog.field.setFocus()
    desk.bot.keyClicks(dialog.field, "letter")
    key(desk, dialog, Qt.Key.Key_Down)
    assert dialog.table.hasFocus()
    assert dialog.chosen() == [NO_LETTER]


# Forgetting.


@pytest.mark.parametrize("by", ["button", "key", "menu"])
def test_rules_are_forgotten_and_come_back_with_undo(desk: RuleDesk, by: str) -> None:
    dialog = desk.list()
    before = desk.texts()
    assert not dialog.forget.isEnabled()
    click(desk, dialog, 1)
    if by == "button":
        desk.press(dialog.forget)
    elif by == "key":
        key(desk, dialog, Qt.Key.Key_Delete)
    else:
        dialog.menu().actions()[1].trigger()
    desk.settle()
    assert desk.rules() == [SHARE, KEEP_SCRIPT, LISTING]
    assert dialog.count.text() == "3 rules"
    assert [LETTER in text for text in desk.texts()] == [True, True, False]
    assert dialog.chosen() == [KEEP_SCRIPT]  # the next one, so that a key goes on
    (told,) = dialog.notices.notices()
    assert (told.sentence, told.hint) == (
        "Forgot a rule: removes this piece of the page in all articles.",
        "What it did in open articles is taken back.",
    )
    desk.answer("Undo", told)
    assert desk.rules() == [SHARE, NO_LETTER, KEEP_SCRIPT, LISTING]
    assert desk.texts() == before
    assert first(dialog, 4) == ["0", "2", "2", "0"]


def test_several_rules_are_forgotten_in_one_step(desk: RuleDesk) -> None:
    dialog = desk.list()
    dialog.table.selectAll()
    assert not dialog.edit.isEnabled()
    dialog.table.setFocus()
    key(desk, dialog, Qt.Key.Key_Delete)
    assert (desk.rules(), dialog.none.isVisible()) == ([], True)
    (told,) = dialog.notices.notices()
    assert told.sentence == "Forgot 4 rules."
    desk.answer("Undo", told)
    assert desk.rules() == [SHARE, NO_LETTER, KEEP_SCRIPT, LISTING]
    assert dialog.count.text() == "4 rules"


def test_undo_is_there_still_when_the_dialog_is_closed(desk: RuleDesk) -> None:
    dialog = desk.list()
    click(desk, dialog, 1)
    desk.press(dialog.forget)
    desk.settle()
    key(desk, dialog, Qt.Key.Key_Escape)
    assert desk.sentences() == ["Forgot a rule: removes this piece of the page in all articles."]
    desk.answer("Undo")
    assert desk.rules() == [SHARE, NO_LETTER, KEEP_SCRIPT, LISTING]
    assert desk.sentences() == []


def test_forgetting_a_rule_takes_effect_in_every_open_article(desk: RuleDesk) -> None:
    shelf = desk.window.shelf
    assert [len(shelf[row].article.removals) for row in range(2)] == [1, 2]
    start = TEXT.index("Nobody")
    desk.window.decisions.remove(Span(start, start + 6), Kind.FURNITURE)
    desk.settle()
    dialog = desk.list()
    click(desk, dialog, 2)
    desk.press(dialog.forget)
    desk.settle()
    kinds = [[one.kind for one in shelf[row].article.removals] for row in range(2)]
    assert kinds == [[Kind.SCRIPT, *[Kind.FURNITURE] * 2], [Kind.SCRIPT, *[Kind.FURNITURE] * 2]]
    assert desk.window.session.article is shelf[0].article
    key(desk, dialog, Qt.Key.Key_Escape)
    desk.front()
    desk.undo()  # what was decided by hand is still a step of its own
    assert [one.kind for one in shelf[0].article.removals] == [Kind.SCRIPT, Kind.FURNITURE]
    assert SCRIPT not in desk.text()


# Changing.


@pytest.mark.parametrize("by", ["button", "key", "mouse", "menu"])
def test_a_rule_is_changed_in_a_dialog_with_its_pieces_and_back_with_undo(desk: RuleDesk, by: str) -> None:
    dialog = desk.list()
    click(desk, dialog, 1, twice=by == "mouse")
    if by == "button":
        desk.press(dialog.edit)
    elif by == "key":
        key(desk, dialog, Qt.Key.Key_Return)
    elif by == "menu":
        dialog.menu().actions()[0].trigger()
    editor = desk.dialog()
    assert editor.windowTitle() == "Edit Rule"
    assert editor.accept_button.text() == "Save Rule"
    assert [row[3] for row in rows(editor)] == ["Is removed already"] * 3
    desk.press(editor.decisions.buttons[0])
    assert [row[3] for row in rows(desk.dialog())] == ["Comes back"] * 3
    desk.press(editor.accept_button)
    desk.settle()
    changed = Rule(NO_LETTER.snippet, Decision.KEEP, Kind.FURNITURE)
    assert desk.rules() == [SHARE, changed, KEEP_SCRIPT, LISTING]
    assert first(dialog)[1] == "Keep piece of the page"
    assert [LETTER in text for text in desk.texts()] == [True, True, False]
    (told,) = dialog.notices.notices()
    assert told.sentence == "Changed rule: keeps this piece of the page in all articles."
    desk.answer("Undo", told)
    assert desk.rules() == [SHARE, NO_LETTER, KEEP_SCRIPT, LISTING]
    assert [LETTER in text for text in desk.texts()] == [False, False, False]


def test_a_rule_of_a_site_can_hold_in_all_articles(desk: RuleDesk) -> None:
    dialog = desk.list()
    click(desk, dialog, 0)
    desk.press(dialog.edit)
    editor = desk.dialog()
    assert [button.text() for button in editor.sites.buttons] == ["On harbour.example", "In all articles"]
    desk.press(editor.sites.buttons[1])
    desk.press(editor.accept_button)
    assert desk.rules()[0] == Rule(SHARE.snippet, Decision.REMOVE, Kind.FURNITURE)
    assert dialog.count.text() == "4 rules"


def test_the_menu_is_at_the_mouse_and_offers_what_can_be_done(desk: RuleDesk) -> None:
    dialog = desk.list()
    click(desk, dialog, 1)
    dialog.table.customContextMenuRequested.emit(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [(one.text(), one.isEnabled()) for one in menu.actions()] == [("&Edit…", True), ("&Forget", True)]
    menu.close()
    dialog.table.selectAll()
    assert [one.isEnabled() for one in dialog.menu().actions()] == [False, True]


# Many, and what goes wrong.


def test_a_thousand_rules_are_listed_and_searched(desk: RuleDesk) -> None:
    many = [Rule(f"a sentence of the kind {chr(97 + n % 26) * (n + 1)}", Decision.KEEP) for n in range(1_000)]
    desk.store.rule_table.exchange([], many)
    dialog = desk.list()
    assert dialog.count.text() == "1,004 rules"
    dialog.field.setText("letter")
    assert dialog.count.text() == "1 of 1,004 rules"
    dialog.field.clear()
    dialog.table.selectAll()
    desk.press(dialog.forget)
    assert (desk.rules(), dialog.count.isVisible()) == ([], False)


def test_a_store_that_cannot_be_read_is_told(desk: RuleDesk) -> None:
    dialog = desk.list()
    click(desk, dialog, 1)
    desk.store.close()
    desk.press(dialog.forget)
    (told,) = dialog.notices.notices()
    assert told.sentence.startswith("Your corrections cannot be kept")
    assert dialog.count.text() == "4 rules"


def test_everything_has_a_name(desk: RuleDesk) -> None:
    dialog = desk.list()
    assert all(widget.accessibleName() for widget in (dialog.field, dialog.table, dialog.count, dialog.notices))
    assert dialog.table.accessibleDescription() == "Enter changes a rule, Delete forgets it"


def test_what_it_tells_follows_the_theme(desk: RuleDesk) -> None:
    dialog = desk.list()
    click(desk, dialog, 0)
    desk.press(dialog.forget)
    (told,) = dialog.notices.notices()
    for chosen in (ThemeChoice.DARK, ThemeChoice.SEPIA):
        desk.window.choose_theme(chosen)
        assert COLOURS[Theme(chosen.value)].raised in told.styleSheet()


def test_a_rule_that_is_changed_for_what_is_opened_next_leaves_what_is_open(desk: RuleDesk) -> None:
    dialog = desk.list()
    click(desk, dialog, 1)
    desk.press(dialog.edit)
    editor = desk.dialog()
    desk.press(editor.decisions.buttons[0])
    desk.press(editor.also)
    desk.press(editor.accept_button)
    desk.settle()
    assert desk.rules()[1].decision is Decision.KEEP
    assert [LETTER in text for text in desk.texts()] == [False, False, False]


def test_a_change_that_is_cancelled_is_none(desk: RuleDesk) -> None:
    dialog = desk.list()
    click(desk, dialog, 1)
    desk.press(dialog.edit)
    editor = desk.dialog()
    desk.press(editor.decisions.buttons[0])
    desk.press(editor.cancel_button)
    assert desk.rules()[1] == NO_LETTER
    assert dialog.notices.notices() == []
    assert dialog.chosen() == [NO_LETTER]
