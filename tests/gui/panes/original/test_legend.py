"""The legend is a filter: its buttons say which kinds and states are wanted."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.removal import Kind
from gui.panes.original import OriginalPane, painting
from gui.widgets import theme

Make = Callable[..., Article]
TEXT = "aaaa bbbb cccc dddd eeee ffff "
SPANS = ((0, 4, Kind.SCRIPT), (5, 9, Kind.SCRIPT), (10, 14, Kind.MARKUP))


@pytest.fixture
def filled(original: OriginalPane, make_article: Make) -> OriginalPane:
    original.show_article(make_article(TEXT, *SPANS, suspected=((15, 19, Kind.STYLE),)))
    return original


def test_buttons_are_named_and_told(filled: OriginalPane) -> None:
    buttons = filled._legend.buttons
    assert {key: button.accessibleName() for key, button in buttons.items()} == {
        Kind.SCRIPT: "Script (JS), 2 removals",
        Kind.MARKUP: "Tags (HTML), 1 removal",
        "Suspected": "Suspected, 1 piece",
    }
    assert all(button.accessibleName() in button.toolTip() for button in buttons.values())


def test_pressing_says_what_is_wanted(qtbot: QtBot, filled: OriginalPane) -> None:
    buttons = filled._legend.buttons
    with qtbot.waitSignal(filled.filter_wanted) as wanted:
        qtbot.mouseClick(buttons[Kind.SCRIPT], Qt.MouseButton.LeftButton)
    assert wanted.args == [frozenset({Kind.SCRIPT}), frozenset()]
    buttons["Suspected"].setFocus()
    with qtbot.waitSignal(filled.filter_wanted) as wanted:
        qtbot.keyClick(buttons["Suspected"], Qt.Key.Key_Space)
    assert wanted.args == [frozenset({Kind.SCRIPT}), frozenset({"Suspected"})]
    with qtbot.waitSignal(filled.filter_wanted) as wanted:
        qtbot.mouseClick(buttons[Kind.SCRIPT], Qt.MouseButton.LeftButton)
    assert wanted.args == [frozenset(), frozenset({"Suspected"})]


def test_a_filter_of_elsewhere_presses_them_without_a_word(qtbot: QtBot, filled: OriginalPane) -> None:
    with qtbot.assertNotEmitted(filled.filter_wanted):
        filled.show_filter(frozenset({Kind.MARKUP, Kind.BLOB}), frozenset({"Removed"}))
    pressed = {key for key, button in filled._legend.buttons.items() if button.isChecked()}
    assert pressed == {Kind.MARKUP, Kind.BLOB}
    assert filled._legend.buttons[Kind.BLOB].isVisible()  # or it could not be let go here
    with qtbot.waitSignal(filled.filter_wanted) as wanted:
        qtbot.mouseClick(filled._legend.buttons[Kind.BLOB], Qt.MouseButton.LeftButton)
    assert wanted.args == [frozenset({Kind.MARKUP}), frozenset({"Removed"})]
    filled.show_filter(frozenset(), frozenset())
    assert not filled._legend.buttons[Kind.BLOB].isVisible()


def test_what_is_pressed_stays_so_with_another_article(filled: OriginalPane, make_article: Make) -> None:
    filled.show_filter(frozenset({Kind.MARKUP}), frozenset())
    filled.show_article(make_article(TEXT, SPANS[0]))
    assert filled._legend.buttons[Kind.MARKUP].isChecked()
    assert filled._legend.buttons[Kind.MARKUP].accessibleName() == "Tags (HTML), 0 removals"


def test_all_stand_within_a_narrow_pane(original: OriginalPane, make_article: Make) -> None:
    spans = [(3 * n, 3 * n + 2, kind) for n, kind in enumerate(Kind)]
    text = "ab " * (len(Kind) + 3)
    original.show_article(make_article(text, *spans, suspected=((len(text) - 3, len(text) - 1, Kind.SCRIPT),)))
    legend = original._legend
    for width in (900, 420, 260):
        original.resize(width, 400)
        QApplication.processEvents()
        buttons = [button for button in legend.buttons.values() if button.isVisible()]
        assert len(buttons) == len(Kind) + 1
        for button in buttons:
            assert legend.rect().contains(button.geometry())
            assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()
        for one in buttons:
            assert not any(one.geometry().intersects(two.geometry()) for two in buttons if two is not one)
        assert legend.geometry().bottom() < original.view.geometry().top()
    assert buttons[0].text() == "1"


def test_what_a_filter_leaves_out_has_no_ground(filled: OriginalPane) -> None:
    view = filled.view

    def grounds() -> list[bool]:
        image = view.viewport().grab().toImage()
        found = []
        for mark in painting.marks(view):
            ground = theme.kind_colours(view.marking.kind(mark.piece)).background
            point = mark.box.topLeft().toPoint()
            found.append(image.pixelColor(point.x() + 1, point.y() + 1).name() == ground)
        return found

    assert grounds() == [True, True, True, False]
    before = filled.overview.grab().toImage()
    filled.set_shown(frozenset({2}))
    assert grounds() == [False, False, True, False]
    assert filled.overview.grab().toImage() != before
    filled.set_shown(None)
    assert grounds() == [True, True, True, False]
    assert filled.overview.grab().toImage() == before


def test_what_a_level_would_change_is_lit(filled: OriginalPane) -> None:
    view = filled.view
    before, strip = view.viewport().grab().toImage(), filled.overview.grab().toImage()
    filled.preview([0, 2])
    assert [view.marking.is_lit(index) for index in range(4)] == [True, False, True, False]
    assert view.viewport().grab().toImage() != before
    assert filled.overview.grab().toImage() != strip
    filled.preview(())
    assert view.viewport().grab().toImage() == before
    assert filled.overview.grab().toImage() == strip
