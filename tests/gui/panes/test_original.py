"""What a person sees and does in the original pane."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article import Article
from core.removal import Kind
from gui import theme
from gui.panes.original import OriginalPane

Make = Callable[..., Article]


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> OriginalPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = OriginalPane()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def _filled(qtbot: QtBot, pane: OriginalPane, article: Article) -> None:
    pane.show_article(article)
    qtbot.waitUntil(pane.view.is_filled)


def _point_of(pane: OriginalPane, i: int) -> QPoint:
    view = pane.view
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._display.position(i))
    return view.cursorRect(cursor).center() + QPoint(3, 0)


def test_a_click_on_a_highlight_names_its_removal(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    article = make_article("Prose one. f(a); Prose two. {b:c} End.", (11, 16, Kind.SCRIPT), (28, 33, Kind.STYLE))
    _filled(qtbot, pane, article)
    with qtbot.waitSignal(pane.removal_clicked) as clicked:
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=_point_of(pane, 30))
    assert clicked.args == [1]
    with qtbot.assertNotEmitted(pane.removal_clicked, wait=50):
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=_point_of(pane, 4))


def test_highlights_are_painted_where_the_removal_stands(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    _filled(qtbot, pane, make_article("aaaa bbbbbbbb cccc", (5, 13, Kind.SCRIPT)))
    image = pane.view.viewport().grab().toImage()
    ground = QColor(theme.kind_colours(Kind.SCRIPT).background)

    def painted(i: int) -> bool:
        x = _point_of(pane, i)
        return any(image.pixelColor(x.x() + dx, y) == ground for dx in range(-2, 3) for y in range(2, 20))

    assert painted(8)
    assert not painted(1)
    assert not painted(15)


@pytest.mark.parametrize(
    "text", ["one\r\ntwo\rthree\u2028four\u00a0five\0six\ufeff", "a😀b\n𝔘nicode\u2029end", "x" * 5001]
)
def test_copying_gives_the_original_to_the_letter(
    qtbot: QtBot, pane: OriginalPane, make_article: Make, text: str
) -> None:
    _filled(qtbot, pane, make_article(text))
    pane.view.selectAll()
    assert pane.view.createMimeDataFromSelection().text() == text


def test_going_to_a_removal_brings_it_into_the_upper_half(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    text = "A line of prose that stays.\n" * 400
    at = len(text) // 2
    _filled(qtbot, pane, make_article(text, (at, at + 10, Kind.DATA)))
    pane.go_to_removal(0)
    y = _point_of(pane, at).y()
    assert 0 <= y <= pane.view.viewport().height() // 2


def test_a_removal_behind_what_is_filled_is_reached_when_it_comes(
    qtbot: QtBot, pane: OriginalPane, make_article: Make
) -> None:
    text = "word " * 60_000
    at = len(text) - 50
    pane.show_article(make_article(text, (at, at + 20, Kind.SCRIPT)))
    assert not pane.view.is_filled()
    pane.go_to_removal(0)
    qtbot.waitUntil(pane.view.is_filled)
    assert 0 <= _point_of(pane, at).y() <= pane.view.viewport().height()


def test_the_legend_names_the_kinds_that_are_there(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    _filled(qtbot, pane, make_article("aa bb cc", (0, 2, Kind.SCRIPT), (3, 5, Kind.SCRIPT), (6, 8, Kind.MARKUP)))
    assert pane.legend() == ["Original", "JavaScript 2", "Tags 1"]
    pane.clear()
    assert pane.legend() == ["Original"]
    assert pane.view.toPlainText() == ""


def test_dropping_is_left_to_the_window(pane: OriginalPane) -> None:
    assert not pane.view.acceptDrops()
    assert not pane.view.viewport().acceptDrops()
