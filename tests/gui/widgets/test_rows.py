"""What stands in the rows of lists, and in their tool tips."""

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem, QToolTip
from pytestqt.qtbot import QtBot

from gui.widgets.plain_table import make_plain
from gui.widgets.row_text import apart, draw_words, in_one_line, runs_left


@pytest.mark.parametrize(
    ("words", "left"), [("Salt", False), ("מלח", True), ("12: الملح", True), ("12 Salt מלח", False), ("", False)]
)
def test_the_first_letter_says_how_words_run(words: str, left: bool) -> None:
    assert runs_left(words) is left


def test_only_words_that_run_the_other_way_are_set_apart() -> None:
    assert apart("Salt") == "Salt"
    assert apart("מלח") == "\u200e\u2067מלח\u2069"


def test_words_are_one_line() -> None:
    assert in_one_line(" Salt\n and\tsea ") == "Salt and sea"


@pytest.mark.parametrize(
    ("words", "follow", "at_left"), [("Salt", True, True), ("מלח", True, False), ("מלח", False, True)]
)
def test_words_stand_where_they_begin(qtbot: QtBot, words: str, follow: bool, at_left: bool) -> None:
    image = QImage(200, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    width = draw_words(painter, QRect(0, 0, 200, 20), words, QFont(), follow=follow)
    painter.end()
    inked = [x for x in range(200) if any(QColor(image.pixel(x, y)).lightness() < 128 for y in range(20))]
    assert 0 < width < 100
    assert (inked[-1] < 100) is at_left
    assert (inked[0] > 100) is not at_left


def test_words_without_room_are_not_drawn(qtbot: QtBot) -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    assert draw_words(painter, QRect(0, 0, -5, 20), "Salt", QFont()) == 0
    painter.end()


def test_tables_break_their_tips_too_and_read_no_markup(qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    make_plain(table)
    item = QTableWidgetItem("Salt")
    item.setToolTip("<b>Salt</b> " + "and sea " * 30)
    table.setItem(0, 0, item)
    table.resize(200, 100)
    with qtbot.waitExposed(table):
        table.show()
    at = table.visualRect(table.model().index(0, 0)).center()
    help_wanted = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), help_wanted)
    assert QToolTip.text().startswith("‹b>Salt‹/b>")
    assert all(QFontMetrics(QToolTip.font()).horizontalAdvance(line) < 200 for line in QToolTip.text().split("\n"))
