"""Small things of the pane: its end, what is still to come, its tool tips, and the line below the current removal."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.removal import Kind
from gui.panes.original import OriginalPane, painting, pane
from gui.widgets import theme

Make = Callable[..., Article]
LONG = "A line of prose that stays.\n" * 8_000 + "The end."


def test_the_end_of_a_long_original_is_gone_to_at_once(
    qtbot: QtBot, original: OriginalPane, make_article: Make
) -> None:
    view = original.view
    original.show_article(make_article(LONG))
    view.setFocus()
    with qtbot.waitSignal(original.scrolled):
        qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert not view.is_filled()
    assert view.toPlainText().endswith("The end.")
    assert view.viewport().rect().contains(view.cursorRect())
    assert view.source_of(view.textCursor().position()) == len(LONG)
    qtbot.waitUntil(view.is_filled)
    assert view.viewport().rect().contains(view.cursorRect())


def test_all_up_to_the_end_is_selected_at_once(qtbot: QtBot, original: OriginalPane, make_article: Make) -> None:
    original.show_article(make_article(LONG))
    original.view.set_caret(7)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(original.view, Qt.Key.Key_End, keys)
    assert original.view.chosen() == (7, len(LONG))
    qtbot.waitUntil(original.view.is_filled)
    assert original.view.chosen() == (7, len(LONG))


def test_what_is_still_to_come_is_said(
    qtbot: QtBot, original: OriginalPane, make_article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    def said() -> list[str]:
        return [label.text() for label in original.findChildren(QLabel) if label.isVisible()]

    original._late.setInterval(0)
    original.show_article(make_article(LONG * 3))
    assert said() == ["Original"]
    qtbot.waitUntil(lambda: "Setting the rest…" in said())
    qtbot.waitUntil(original.is_finished)
    assert said() == ["Original"]
    assert pane._LATE > 0


def test_the_line_of_the_current_removal_leaves_underscores(original: OriginalPane, make_article: Make) -> None:
    original.show_article(make_article("aa ____ bb\n", (3, 7, Kind.SCRIPT)))
    original.go_to_removal(0)
    image = original.view.viewport().grab().toImage()
    box = next(painting.marks(original.view)).box
    x = round(box.center().x())
    column = [image.pixelColor(x, y) for y in range(round(box.top()), round(box.bottom()) + 4)]
    colours = theme.kind_colours(Kind.SCRIPT)
    line, ground, paper = map(QColor, (colours.line, colours.background, theme.COLOURS[theme.Theme.LIGHT].paper))
    dark = [n for n, colour in enumerate(column) if colour not in (line, ground, paper)]
    thick = [n for n, colour in enumerate(column) if colour == line]
    assert dark  # the underscore
    assert len(thick) == 2
    assert max(dark) < min(thick)
