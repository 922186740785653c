"""Notices: what is shown, folded and put away, and what leaves by itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets import notices as notices_module
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.notices import FOLDED, MOST, Action, Failures, Notice, NoticeBar, Severity
from tests.gui.conftest import Desk


class Page(QWidget):
    """A bar above something else that can have the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = NoticeBar()
        self.other = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addWidget(self.other)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.other.setFocus()
    qtbot.waitUntil(made.other.hasFocus)
    return made


def test_notices_can_be_put_away_and_never_fill_the_window(desk: Desk) -> None:
    bar = desk.window.notices
    for number in range(MOST + 3):
        bar.tell(f"Sentence {number}.", "A hint.")
    bar.tell(f"Sentence {MOST}.", "A hint.")
    assert bar.notices()[0].sentence == f"Sentence {MOST}."
    QApplication.processEvents()
    assert len(bar.notices()) == MOST + 3  # nothing is lost: older ones wait behind
    shown = [notice for notice in bar.notices() if notice.isVisible()]
    assert 1 <= len(shown) <= MOST
    assert shown == bar.notices()[: len(shown)]
    assert sum(notice.height() for notice in shown) < desk.window.stack.height() / 2
    assert f"{MOST + 3 - len(shown)} more" in [label.text() for label in bar.findChildren(QLabel)]
    desk.bot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert len(bar.notices()) == MOST + 2
    newest = bar.notices()[0]
    desk.bot.mouseClick(newest.close_button, Qt.MouseButton.LeftButton)
    assert newest not in bar.notices()
    bar.clear()
    assert bar.notices() == []


def test_several_failures_are_one_notice(page: Page, qtbot: QtBot) -> None:
    bar = page.bar
    bar.tell("Something else.", severity=Severity.INFO)
    bar.tell_failure("“0” is empty.", "Save it again.")
    assert [notice.sentence for notice in bar.notices()] == ["“0” is empty.", "Something else."]
    bar.tell_failure("“1” is empty.", "Save it again.")
    two = bar.notices()[0]
    assert isinstance(two, Failures)
    assert two.sentence == "2 files could not be opened."
    assert two.details.isVisible()  # they are few
    bar.tell_failure("“2” is empty.")
    assert not two.details.isVisible()
    bar.tell_failure("There is no file “3”.", "It may have been moved.")
    many, other = bar.notices()
    assert isinstance(many, Failures)
    assert many.sentence == many.accessibleName() == "4 files could not be opened."
    assert many.lines() == [
        "“0” is empty. Save it again.",
        "“1” is empty. Save it again.",
        "“2” is empty.",
        "There is no file “3”. It may have been moved.",
    ]
    assert other.sentence == "Something else."


def test_the_details_of_many_failures_are_shown_on_demand_and_stay_small(page: Page, qtbot: QtBot) -> None:
    for number in range(200):
        page.bar.tell_failure(f"“{number}” is empty.")
    (many,) = page.bar.notices()
    assert isinstance(many, Failures)
    assert many.details.isHidden()
    qtbot.mouseClick(many.action_buttons[0], Qt.MouseButton.LeftButton)
    assert many.details.isVisible()
    assert len(many.details.toPlainText().splitlines()) == 200
    qtbot.waitUntil(lambda: 0 < many.height() < 240)
    qtbot.mouseClick(many.action_buttons[0], Qt.MouseButton.LeftButton)
    assert many.details.isHidden()
    qtbot.mouseClick(many.close_button, Qt.MouseButton.LeftButton)
    assert page.bar.notices() == []
    page.bar.tell_failure("One more.")
    assert [notice.sentence for notice in page.bar.notices()] == ["One more."]


def test_failures_that_were_put_away_do_not_count(page: Page) -> None:
    for number in range(3 * FOLDED):
        page.bar.tell_failure(f"“{number}” is empty.")
        page.bar.clear()
    page.bar.tell_failure("The last.")
    assert [notice.sentence for notice in page.bar.notices()] == ["The last."]


def test_the_same_failure_twice_is_one(page: Page) -> None:
    for _ in range(FOLDED + 1):
        page.bar.tell_failure("“a” is empty.")
    assert [notice.sentence for notice in page.bar.notices()] == ["“a” is empty."]


def test_the_focus_comes_back_from_a_question(page: Page, qtbot: QtBot) -> None:
    done: list[str] = []
    actions = (Action("Yes", lambda: done.append("yes")), Action("Copy", lambda: done.append("copy"), closes=False))
    notice = page.bar.tell("Really?", actions=actions)
    notice.take_focus(notice.action_buttons[1])
    qtbot.keyClick(notice.action_buttons[1], Qt.Key.Key_Return)
    assert done == ["copy"]
    assert notice.action_buttons[1].hasFocus()
    qtbot.keyClick(notice.action_buttons[0], Qt.Key.Key_Enter)
    assert done == ["copy", "copy"]  # Enter answers with the button that has the focus
    notice.action_buttons[0].setFocus()
    qtbot.keyClick(notice.action_buttons[0], Qt.Key.Key_Space)
    assert done == ["copy", "copy", "yes"]
    assert page.bar.notices() == []
    assert page.other.hasFocus()


def test_a_question_put_away_leaves_the_focus_where_it_is_by_now(page: Page, qtbot: QtBot) -> None:
    other = QPushButton("Elsewhere")
    layout = page.layout()
    assert layout is not None
    layout.addWidget(other)
    other.show()
    notice = page.bar.tell("Really?")
    notice.take_focus(notice.close_button)
    other.setFocus()
    notice.dismiss()
    assert other.hasFocus()


def test_a_notice_outlives_the_click_that_puts_it_away(page: Page, qtbot: QtBot) -> None:
    alive: list[bool] = []
    page.bar.tell("Really?", actions=[Action("Yes", lambda: None)])
    button = page.bar.notices()[0].action_buttons[0]
    gone: list[bool] = []
    page.bar.notices()[0].destroyed.connect(lambda: gone.append(True))
    button.released.connect(lambda: alive.append(not gone))
    button.clicked.connect(lambda: alive.append(not gone))  # after the notice was put away
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert alive == [True, True]
    assert page.bar.notices() == []
    qtbot.waitUntil(lambda: gone == [True])


def test_a_long_line_is_cut_in_its_middle_and_whole_in_its_tip(qtbot: QtBot) -> None:
    long = "https://a.example/" + "b" * 300 + "/end"
    label = ElidedLabel(long)
    qtbot.addWidget(label)
    label.resize(300, 20)
    assert label.shown().startswith("https://a.")
    assert label.shown().endswith("/end")
    assert len(label.shown()) < 80
    assert label.toolTip().replace("\n", "") == label.text() == label.accessibleName() == long
    assert max(map(len, label.toolTip().splitlines())) < 100
    label.set_text("short")
    assert (label.shown(), label.toolTip()) == ("short", "")


# What leaves by itself.


def hurry(notice: Notice) -> None:
    """Let the time that a notice stays be over in a moment."""
    assert notice.clock is not None
    notice.clock.setInterval(1)
    notice.clock.start()


def test_what_went_well_leaves_by_itself_and_nothing_else_does(page: Page, qtbot: QtBot) -> None:
    stays = [
        page.bar.tell("“a.txt” could not be written.", severity=Severity.ERROR),
        page.bar.tell("Really?", severity=Severity.INFO, actions=[Action("Yes", lambda: None)]),
        page.bar.tell_failure("“b.txt” is empty."),
    ]
    assert [notice.clock for notice in stays] == [None, None, None]
    saved = page.bar.tell("Saved “a.txt”.", severity=Severity.INFO, passing=True)
    assert saved.clock is not None
    assert saved.clock.isActive()
    assert saved.clock.interval() >= 5_000  # long enough to read it
    hurry(saved)
    qtbot.waitUntil(lambda: saved.dismissed)
    assert page.bar.notices() == stays[::-1]
    assert page.other.hasFocus()


def test_it_stays_under_the_mouse_and_with_the_focus(page: Page, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = page.bar.tell("Saved.", actions=[Action("Show Folder", lambda: None, closes=False)], passing=True)
    over = [True]
    monkeypatch.setattr(saved, "underMouse", lambda: over[0])
    hurry(saved)
    assert saved.clock is not None
    with qtbot.waitSignal(saved.clock.timeout):
        pass
    assert not saved.dismissed
    over[0] = False
    saved.action_buttons[0].setFocus()
    with qtbot.waitSignal(saved.clock.timeout):
        pass
    assert not saved.dismissed
    page.other.setFocus()
    qtbot.waitUntil(lambda: saved.dismissed)


def test_it_waits_for_a_reader_who_is_elsewhere(page: Page, qtbot: QtBot) -> None:
    saved = page.bar.tell("Saved.", passing=True)
    other = QWidget()
    other.setWindowTitle("Another window")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not page.isActiveWindow())
    hurry(saved)
    assert saved.clock is not None
    with qtbot.waitSignal(saved.clock.timeout):
        pass
    assert not saved.dismissed
    page.activateWindow()
    qtbot.waitUntil(lambda: saved.dismissed)


# Over the panes.

TEXT = "\n\n".join(f"Paragraph {n} of a text that is long enough to scroll." for n in range(60))


@pytest.fixture
def reading(desk: Desk, tmp_path: Path) -> Desk:
    file = tmp_path / "long.txt"
    file.write_text(TEXT, "utf-8")
    desk.open(file)
    desk.window.activateWindow()
    desk.window.reader.view.setFocus()
    return desk


def picture(desk: Desk) -> list[QImage]:
    """The panes as they are painted, and where."""
    desk.settle()
    panes = (desk.window.reader.view.viewport(), desk.window.original.view.viewport())
    return [pane.grab().toImage() for pane in panes]


def places(desk: Desk) -> list[QRect]:
    window = desk.window
    panes = (window.reader.view.viewport(), window.original.view.viewport(), window.removals, window.stack)
    return [QRect(pane.mapTo(window, QPoint()), pane.size()) for pane in panes]


def test_no_text_moves_when_a_notice_comes_or_goes(reading: Desk) -> None:
    window = reading.window
    before, stood = picture(reading), places(reading)
    window.notices.tell("Something happened.", "And this is what can be done about it.", address="/home/kim/a.txt")
    assert (picture(reading), places(reading)) == (before, stood)
    for number in range(3):
        window.notices.tell_failure(f"“{number}.txt” is empty.", "Save it again.")
    window.progress.appear("another.txt", 3)
    assert (picture(reading), places(reading)) == (before, stood)
    # What is not covered looks the same, too.
    shot = window.grab().toImage()
    foot = window.notices.parentWidget()
    assert foot is not None
    covered = QRect(foot.mapTo(window, QPoint()), foot.size())
    window.notices.clear()
    window.progress.hide()
    assert (picture(reading), places(reading)) == (before, stood)
    assert not foot.isVisible()
    bare = window.grab().toImage()
    above = QRect(0, 0, window.width(), covered.top())
    below = QRect(0, covered.bottom() + 1, window.width(), window.height() - covered.bottom() - 1)
    for part in (above, below):
        assert shot.copy(part) == bare.copy(part)
    assert shot.copy(covered) != bare.copy(covered)


@pytest.mark.parametrize("size", [(640, 480), (800, 600), (1000, 700)])
def test_notices_stay_within_the_panes_and_show_all_their_words(reading: Desk, size: tuple[int, int]) -> None:
    window = reading.window
    window.resize(*size)
    window.notices.tell(
        "This is a sentence that is rather long, since it says what happened, where it did so and why.",
        "This hint is long, too: it says what can be done about it, and where that is described in more words.",
        actions=[Action("On news.example.org", lambda: None), Action("In All Articles", lambda: None)],
        address="https://news.example.org/" + "a/" * 200,
    )
    reading.settle()
    QApplication.processEvents()
    (notice,) = reading.notices()
    panes = QRect(window.stack.mapTo(window, QPoint()), window.stack.size())
    assert panes.contains(QRect(notice.mapTo(window, QPoint()), notice.size()))
    for label in notice.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
    for button in (*notice.action_buttons, notice.close_button):
        assert button.width() >= button.sizeHint().width()
        assert notice.rect().contains(button.geometry())


def test_many_failures_with_their_details_fit_into_a_small_window(reading: Desk) -> None:
    window = reading.window
    window.resize(640, 480)
    for number in range(30):
        window.notices.tell_failure(f"“{number}.txt” is empty.", "Save it again.")
    (many,) = reading.notices()
    reading.bot.mouseClick(many.action_buttons[0], Qt.MouseButton.LeftButton)
    reading.settle()
    QApplication.processEvents()
    panes = QRect(window.stack.mapTo(window, QPoint()), window.stack.size())
    assert panes.contains(QRect(many.mapTo(window, QPoint()), many.size()))
    reading.bot.keyClick(window, Qt.Key.Key_Escape)  # once, for all
    assert reading.notices() == []


def test_a_notice_is_reached_by_key_and_gives_the_focus_back(reading: Desk) -> None:
    window = reading.window
    done: list[str] = []
    window.notices.tell("Older.")
    notice = window.notices.tell("Saved.", actions=[Action("Show Folder", lambda: done.append("shown"))], passing=True)
    visited = []
    for _ in range(8):
        reading.bot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6)
        visited.append(QApplication.focusWidget())
        if visited[-1] is notice.action_buttons[0]:
            break
    assert visited[-1] is notice.action_buttons[0]
    reading.bot.keyClick(notice.action_buttons[0], Qt.Key.Key_Return)
    assert done == ["shown"]
    assert [one.sentence for one in reading.notices()] == ["Older."]
    assert QApplication.focusWidget() in (window.original.view, window.reader.view, window.removals.rows)


def test_a_notice_is_read_out(reading: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(notices_module, "announce", lambda _, words: said.append(words))
    reading.window.notices.tell("Saved “a.txt”.", "It is beside the original.", passing=True)
    assert said == ["Saved “a.txt”. It is beside the original."]
