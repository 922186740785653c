"""What a person sees of how much of a page goes, and does with it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.article.reach import Reach
from core.article.removal import Kind
from gui.removals.reach_control import LEVELS, ReachControl
from gui.settings.settings import Settings
from tests.gui.conftest import Desk
from tests.gui.nursery import Nursery

PROSE = "The harbour was quiet that morning, and the boats lay still between the long wooden piers of the town."
SURE = "Buy our best seven long ropes here today"
DOUBTFUL = "This story was first told here"
HARDLY = "The keeper of the lamp told us all of it"
PAGE = (
    f"<nav><a href=/>Home</a></nav><article><h1>The storm</h1><p>{PROSE} {PROSE}</p><p><a href=/s>Buy</a>{SURE[3:]}</p>"
    f"<p>{PROSE}</p><p><a href=/t>This</a>{DOUBTFUL[4:]}</p><p>{HARDLY}</p><p>{PROSE}</p></article>"
)
WEIGHED = (
    "from core.page.content import leaf_judge, reached\n"
    "def totals_of(known, *_):\n"
    "    return [{8: -3.0, 6: -0.9, 9: -0.1, 10: -0.1}.get(block.words, 3.0) for block in known]\n"
    "leaf_judge.totals_of = reached.totals_of = totals_of\n"
    "from core.worker.service import main\nmain()\n"
)
"""A worker that weighs blocks by their number of words, whatever was trained."""


@pytest.fixture
def make(make_desk: Callable[..., Desk], nursery: Nursery) -> Callable[..., Desk]:
    return lambda **options: make_desk(command=nursery.command("-c", WEIGHED), **options)


@pytest.fixture
def weighed(make: Callable[..., Desk]) -> Desk:
    return make()


@pytest.fixture
def storm(tmp_path: Path) -> Path:
    file = tmp_path / "storm.html"
    file.write_text(PAGE, "utf-8")
    return file


def press(desk: Desk, name: str) -> None:
    """Click the button of a level."""
    (button,) = (one for one in desk.window.removals.reaches.buttons if one.text().split()[0] == name)
    desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)


def pressed(desk: Desk) -> list[str]:
    return [one.text().split()[0] for one in desk.window.removals.reaches.buttons if one.isChecked()]


# The control


@pytest.fixture
def control(qtbot: QtBot) -> ReachControl:
    made = ReachControl()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_levels_are_named_and_explained(control: ReachControl) -> None:
    assert [button.text() for button in control.buttons] == ["Less", "Usual", "More"]
    assert list(LEVELS) == list(Reach)
    assert control.accessibleName() == "How much of the page goes"
    assert control.label.text() == "Page"
    assert [button.accessibleName().split()[0] for button in control.buttons] == ["Less", "The", "More"]
    assert control.buttons[0].toolTip().endswith(": 70% sure or more")
    assert control.buttons[2].toolTip().endswith(": 50% sure or more")


def test_a_click_and_the_arrow_keys_choose_a_level(qtbot: QtBot, control: ReachControl) -> None:
    chosen: list[Reach] = []
    control.reach_chosen.connect(chosen.append)
    control.show_reach(Reach.USUAL)
    assert chosen == []
    qtbot.mouseClick(control.buttons[0], Qt.MouseButton.LeftButton)
    control.buttons[0].setFocus()
    qtbot.keyClick(control.buttons[0], Qt.Key.Key_Right)
    qtbot.keyClick(control.buttons[1], Qt.Key.Key_Right)
    assert chosen == [Reach.LESS, Reach.USUAL, Reach.MORE]


# In the window


def test_a_level_changes_what_goes_and_back(weighed: Desk, storm: Path, settings: Settings) -> None:
    weighed.open(storm)
    window = weighed.window
    assert pressed(weighed) == ["Usual"]
    for name, reach, stays in (
        ("Less", Reach.LESS, {DOUBTFUL, HARDLY}),
        ("More", Reach.MORE, set[str]()),
        ("Usual", Reach.USUAL, {HARDLY}),
    ):
        press(weighed, name)
        weighed.settle()
        assert pressed(weighed) == [name]
        assert settings.reach is reach
        assert {words for words in (SURE, DOUBTFUL, HARDLY) if words in weighed.text()} == stays
        article = window.session.article
        assert article is not None
        assert article.reach is reach
        assert all(one.confidence >= reach.least for one in article.removals if one.kind is Kind.FURNITURE)
    assert len(window.shelf) == 1
    assert weighed.notices() == []


def test_the_tip_of_less_says_what_it_would_change(weighed: Desk, storm: Path) -> None:
    weighed.open(storm)
    buttons = weighed.window.removals.reaches.buttons
    assert [button.text() for button in buttons] == ["Less −1", "Usual", "More"]
    assert buttons[0].toolTip().endswith("\n1 of the pieces below would stay")
    press(weighed, "Less")
    weighed.settle()
    assert [button.text() for button in buttons] == ["Less", "Usual", "More"]
    assert "would stay" not in buttons[0].toolTip()


def test_only_pages_have_it(weighed: Desk, storm: Path, tmp_path: Path) -> None:
    text = tmp_path / "storm.txt"
    text.write_text(f"{PROSE} var a = b(1); a.c(d); {PROSE}", "utf-8")
    weighed.open(storm)
    reaches = weighed.window.removals.reaches
    assert reaches.isVisible()
    weighed.open(text)
    assert not reaches.isVisible()
    weighed.window.articles.choose_reach(Reach.MORE)  # as the preferences do
    assert not weighed.window.busy()
    weighed.window.actions_by_name["next_article"].trigger()
    assert reaches.isVisible()
    weighed.window.articles.close_others()
    weighed.window.articles.close_in_front()
    assert not reaches.isVisible()


def test_it_stands_in_the_head_where_there_is_room_and_below_where_there_is_none(weighed: Desk, storm: Path) -> None:
    weighed.open(storm)
    removals = weighed.window.removals
    page, levels = removals.page, removals.levels
    for width, beside in ((640, False), (1600, True), (640, False)):
        weighed.window.resize(width, 800)
        weighed.bot.waitUntil(lambda width=width: weighed.window.width() == width)
        weighed.bot.waitUntil(lambda beside=beside: (page.y() < removals.heading.geometry().bottom()) is beside)
        assert removals.reaches.isVisible()
        assert page.geometry().right() <= removals.width()
        assert not page.geometry().intersects(levels.geometry())


def test_it_is_reached_by_the_keyboard_behind_the_level_of_cleaning(weighed: Desk, storm: Path) -> None:
    weighed.open(storm)
    removals = weighed.window.removals
    weighed.window.activateWindow()
    removals.levels.buttons[1].setFocus()
    weighed.bot.keyClick(removals.levels.buttons[1], Qt.Key.Key_Tab)
    assert removals.reaches.buttons[0].hasFocus()
    for button in removals.reaches.buttons[:2]:
        weighed.bot.keyClick(button, Qt.Key.Key_Right)
    weighed.settle()
    assert pressed(weighed) == ["More"]
    assert HARDLY not in weighed.text()


def test_it_is_remembered_and_holds_for_what_is_opened_later(make: Callable[..., Desk], storm: Path) -> None:
    first = make()
    first.open(storm)
    press(first, "Less")
    first.settle()
    second = make()
    second.open(storm)
    assert pressed(second) == ["Less"]
    assert DOUBTFUL in second.text()


def test_every_page_shows_its_own_and_is_reloaded_by_it(weighed: Desk, storm: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.html"
    other.write_text(PAGE, "utf-8")
    weighed.open(storm, other)
    press(weighed, "Less")
    weighed.settle()
    weighed.window.actions_by_name["next_article"].trigger()
    assert pressed(weighed) == ["Usual"]
    weighed.window.actions_by_name["next_article"].trigger()
    assert pressed(weighed) == ["Less"]
    weighed.window.reload.reload()
    weighed.settle()
    assert pressed(weighed) == ["Less"]
    assert DOUBTFUL in weighed.text()


def test_the_last_of_quick_choices_wins_and_the_threshold_stays(weighed: Desk, storm: Path) -> None:
    weighed.open(storm)
    weighed.window.articles.choose_threshold(0.8)
    for name in ("Less", "More", "Less"):
        press(weighed, name)
    weighed.settle()
    article = weighed.window.session.article
    assert article is not None
    assert (article.reach, article.threshold) == (Reach.LESS, 0.8)
    press(weighed, "More")
    press(weighed, "Less")  # back to what is shown: nothing is left to do
    assert not weighed.window.busy()


def test_decisions_stay_and_can_be_undone(weighed: Desk, storm: Path) -> None:
    weighed.open(storm)
    window = weighed.window
    (ropes,) = (n for n, one in enumerate(window.session.pieces) if SURE[4:] in PAGE[one.found.start : one.found.end])
    window.session.choose(ropes)
    window.actions_by_name["toggle_removal"].trigger()
    weighed.settle()
    assert SURE in weighed.text()
    press(weighed, "More")
    weighed.settle()
    assert SURE in weighed.text()
    assert HARDLY not in weighed.text()
    window.actions_by_name["undo"].trigger()
    weighed.settle()
    assert SURE not in weighed.text()
    assert HARDLY not in weighed.text()
    assert pressed(weighed) == ["More"]


def test_what_was_moved_and_is_restored_is_whole_whatever_the_threshold(weighed: Desk, storm: Path) -> None:
    weighed.open(storm)
    window = weighed.window
    window.articles.choose_threshold(0.8)
    weighed.settle()
    (told,) = (
        n for n, one in enumerate(window.session.pieces) if DOUBTFUL[4:] in PAGE[one.found.start : one.found.end]
    )
    assert window.session.pieces[told].found.confidence < 0.8
    window.session.choose(told)
    window.decision_actions.move_edges(0, -5)
    weighed.settle()
    assert "\nhere\n" in weighed.text()
    window.actions_by_name["toggle_removal"].trigger()
    weighed.settle()
    assert DOUBTFUL in weighed.text()


def test_a_remembered_reach_is_one_that_there_is(settings: Settings) -> None:
    assert settings.reach is Reach.USUAL
    settings.reach = Reach.LESS
    assert settings.reach is Reach.LESS
    settings._store.setValue("reach", "all")
    assert settings.reach is Reach.USUAL


# Comments under an article

SAID = "I was there that night, and it was worse than this says, believe me."
COMMENTS = (
    f"<section class=comments><h2>Two comments</h2><p>{SAID}</p><p>The mayor still owes us for all of the nails.</p></section>"
    "<div id=respond><form>Your comment</form></div><script>void 0</script>"
)


def commented(tmp_path: Path, comments: str = COMMENTS) -> Path:
    file = tmp_path / "commented.html"
    file.write_text(PAGE + comments, "utf-8")
    return file


def test_one_click_shows_the_comments_and_undo_hides_them(weighed: Desk, tmp_path: Path) -> None:
    weighed.open(commented(tmp_path))
    window = weighed.window
    button = window.removals.comments
    assert button.isVisible()
    assert SAID not in weighed.text()
    weighed.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    weighed.settle()
    assert weighed.text().rstrip().endswith("all of the nails.")
    assert SAID in weighed.text()
    assert not button.isVisible()
    assert window.statusBar().currentMessage() == "Comments shown"
    assert window.actions_by_name["undo"].text() == "&Undo Restore Comments"
    window.actions_by_name["undo"].trigger()
    weighed.settle()
    assert SAID not in weighed.text()
    assert button.isVisible()


def test_comments_in_several_pieces_come_back_in_one_step(weighed: Desk, tmp_path: Path) -> None:
    words = " and the ferry ran once more" * 3
    each = "".join(
        f"<div class=comment><p>Number {n} says so{words}.</p></div><p>{' '.join([PROSE] * 5)}</p>" for n in (1, 2)
    )
    weighed.open(commented(tmp_path, each))
    assert "Number" not in weighed.text()
    weighed.bot.mouseClick(weighed.window.removals.comments, Qt.MouseButton.LeftButton)
    weighed.settle()
    assert [f"Number {n} says" in weighed.text() for n in (1, 2)] == [True, True]
    weighed.window.actions_by_name["undo"].trigger()
    weighed.settle()
    assert "Number" not in weighed.text()


@pytest.mark.parametrize(
    "comments",
    [
        "",
        "<div class=comments><h2>Leave a comment</h2><form>Your name</form></div>",
        f"<div class=comments><script>say('{SAID} {SAID} {SAID}')</script></div>",
    ],
)
def test_where_nobody_commented_there_is_no_such_button(weighed: Desk, tmp_path: Path, comments: str) -> None:
    weighed.open(commented(tmp_path, comments))
    assert not weighed.window.removals.comments.isVisible()
    assert weighed.window.removals.reaches.isVisible()
