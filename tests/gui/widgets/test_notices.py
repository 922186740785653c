"""The bar of notices: what it shows, folds and puts away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.elided_label import ElidedLabel
from gui.widgets.notices import FOLDED, MOST, Action, Failures, NoticeBar, Severity
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
    assert len(bar.notices()) == MOST
    desk.bot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert len(bar.notices()) == MOST - 1
    newest = bar.notices()[0]
    desk.bot.mouseClick(newest.close_button, Qt.MouseButton.LeftButton)
    assert newest not in bar.notices()
    bar.clear()
    assert bar.notices() == []


def test_few_failures_are_a_notice_each_and_many_are_one(page: Page, qtbot: QtBot) -> None:
    bar = page.bar
    bar.tell("Something else.", severity=Severity.INFO)
    for number in range(FOLDED - 1):
        bar.tell_failure(f"“{number}” is empty.", "Save it again.")
    assert [notice.sentence for notice in bar.notices()] == ["“1” is empty.", "“0” is empty.", "Something else."]
    bar.tell_failure("“2” is empty.")
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
