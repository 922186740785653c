"""What the mouse selects in the original: the words and lines of the source, whatever blocks the widget shows them in."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.removal import Kind
from gui.panes.original import OriginalPane
from gui.widgets import theme

Make = Callable[..., Article]
LEFT = Qt.MouseButton.LeftButton
LONG = " ".join(f"word{number}" for number in range(3_000))


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> OriginalPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = OriginalPane()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def show(qtbot: QtBot, pane: OriginalPane, article: Article) -> None:
    pane.show_article(article)
    qtbot.waitUntil(pane.view.is_filled)


def point_of(pane: OriginalPane, i: int) -> QPoint:
    """Bring a source position into sight and give its place."""
    pane.bring(i, 100)
    cursor = QTextCursor(pane.view.document())
    cursor.setPosition(pane.view.position_of(i))
    return pane.view.cursorRect(cursor).center() + QPoint(3, 0)


def click(qtbot: QtBot, pane: OriginalPane, i: int, times: int) -> None:
    point = point_of(pane, i)
    viewport = pane.view.viewport()
    qtbot.mouseMove(viewport, point)
    if times > 1:
        qtbot.mouseDClick(viewport, LEFT, pos=point)
    if times > 2:
        qtbot.mouseClick(viewport, LEFT, pos=point)


def chosen(pane: OriginalPane) -> str:
    start, end = pane.view.chosen()
    return pane.view.filling.display.text[start:end]


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\u2028"])
def test_a_third_click_selects_the_line_of_the_source(
    qtbot: QtBot, pane: OriginalPane, make_article: Make, line_break: str
) -> None:
    lines = ["The first.", "", LONG, "The third \U0001f30a.", "The last."]
    text = line_break.join(lines)
    show(qtbot, pane, make_article(text))
    for words in ("first", "word7 ", "word1500 ", "word2999", "third", "last"):
        at = text.index(words)
        click(qtbot, pane, at, 3)
        whole = next(line for line in lines if words in line)
        assert chosen(pane) == whole + ("" if words == "last" else line_break)
        pane.view.moveCursor(QTextCursor.MoveOperation.Start)


def test_dragging_after_a_third_click_selects_line_by_line(
    qtbot: QtBot, pane: OriginalPane, make_article: Make
) -> None:
    text = "\n".join(f"This is line {number}." for number in range(8))
    show(qtbot, pane, make_article(text))
    viewport = pane.view.viewport()
    points = {number: point_of(pane, text.index(f"line {number}")) for number in range(8)}
    for end, first, last in ((5, 3, 5), (1, 1, 3), (3, 3, 3)):
        qtbot.mouseDClick(viewport, LEFT, pos=points[3])
        qtbot.mousePress(viewport, LEFT, pos=points[3])
        qtbot.mouseMove(viewport, points[end])
        qtbot.mouseRelease(viewport, LEFT, pos=points[end])
        assert chosen(pane) == "".join(f"This is line {number}.\n" for number in range(first, last + 1))
        assert pane.view.textCursor().position() == pane.view.position_of(
            text.index(f"This is line {first}") if end < 3 else text.index(f"This is line {last + 1}")
        )
        qtbot.mouseMove(viewport, points[7])
        qtbot.mouseClick(viewport, LEFT, pos=points[7])


def test_a_double_click_selects_a_word_over_the_end_of_a_block(
    qtbot: QtBot, pane: OriginalPane, make_article: Make
) -> None:
    text = f"It began. {'x' * 5_000} It ended."
    show(qtbot, pane, make_article(text))
    start = pane.view.filling.display.blocks[1].start
    assert text[start - 1 : start + 1] == "xx"
    for at in (start - 5, start + 5, start + 2_005):
        click(qtbot, pane, at, 2)
        assert chosen(pane) == "x" * 5_000
    click(qtbot, pane, text.index("ended"), 2)
    assert chosen(pane) == "ended"


def test_a_line_with_something_folded_in_it_is_selected_whole(
    qtbot: QtBot, pane: OriginalPane, make_article: Make
) -> None:
    code = "f(1); " * 1_000
    text = f"First.\nBefore {code} behind.\nLast."
    start = text.index(code)
    show(qtbot, pane, make_article(text, (start, start + len(code), Kind.SCRIPT)))
    assert pane.is_folded(0)
    for words in ("Before", "behind"):
        click(qtbot, pane, text.index(words), 3)
        assert chosen(pane) == f"Before {code} behind.\n"


def test_a_line_that_is_not_filled_in_yet_is_selected_whole_and_stays_so(
    qtbot: QtBot, pane: OriginalPane, make_article: Make
) -> None:
    line = LONG * 20
    text = f"First.\n{line}\nLast."
    pane.show_article(make_article(text))
    assert not pane.view.is_filled()
    click(qtbot, pane, text.index("word700 "), 3)
    assert not pane.view.is_filled()
    assert chosen(pane) == line + "\n"
    qtbot.waitUntil(pane.view.is_filled)
    assert chosen(pane) == line + "\n"


def test_what_is_selected_up_to_what_is_not_filled_in_stays_so(
    qtbot: QtBot, pane: OriginalPane, make_article: Make
) -> None:
    text = "\n".join(f"This is line {number}." for number in range(9_000))
    pane.show_article(make_article(text))
    view = pane.view
    gap = view.filling.next_gap(0)
    end = view.filling.display.blocks[gap].start
    top = view.verticalScrollBar().value()
    view.select(5, end)
    assert view.chosen() == (5, end)
    qtbot.waitUntil(view.is_filled)
    assert view.chosen() == (5, end)
    assert view.verticalScrollBar().value() == top
