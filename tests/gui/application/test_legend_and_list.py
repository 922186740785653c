"""The legend of the original and the filter of the list are one, and the panes show what a level would change."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from core.article.removal import Kind
from gui.widgets.theme import kind_label
from tests.gui.conftest import Desk

_PROSE = "The tide comes in twice a day, and the gate of the mill is opened by hand when it does. "
_PAGE = f"""<html><head><title>Tides</title><script>let page = 1;</script><style>p {{ color: red }}</style></head><body>
<nav><a href="/a">Home</a> <a href="/b">News</a> <a href="/c">Sport</a></nav>
<article><h1>Tides</h1><p>{_PROSE * 3}</p><script>track("in the middle");</script><p>{_PROSE * 3}</p></article>
<footer><a href="/d">Imprint</a> <a href="/e">Contact</a></footer></body></html>"""


@pytest.fixture
def page(desk: Desk, tmp_path: Path) -> Desk:
    file = tmp_path / "tides.html"
    file.write_text(_PAGE, "utf-8")
    desk.open(file)
    return desk


def _listed(desk: Desk) -> list[Kind]:
    pieces = desk.window.session.pieces
    return [pieces[number].found.kind for group in desk.window.removals.model.groups for number in group.pieces]


def test_their_numbers_agree(page: Desk) -> None:
    counts = Counter(_listed(page))
    legend = page.window.original._legend
    shown = {key: button.accessibleName() for key, button in legend.buttons.items() if not button.isHidden()}
    assert set(shown) == set(counts)
    for kind, count in counts.items():
        assert shown[kind] == f"{kind_label(kind)}, {count} removal{'' if count == 1 else 's'}"


def test_a_button_of_the_legend_filters_the_list(page: Desk) -> None:
    window = page.window
    button = window.original._legend.buttons[Kind.SCRIPT]
    page.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert set(_listed(page)) == {Kind.SCRIPT}
    assert window.removals.filters.button.text() == kind_label(Kind.SCRIPT)
    assert window.original.view.marking.shown == window.removals.model.listed()
    button.setFocus()
    page.bot.keyClick(button, Qt.Key.Key_Space)
    assert len(set(_listed(page))) > 1
    assert window.original.view.marking.shown is None


def test_the_filter_of_the_list_presses_the_buttons_of_the_legend(page: Desk) -> None:
    window = page.window
    window.removals.filters.kind_actions[Kind.STYLE].trigger()
    pressed = {key for key, button in window.original._legend.buttons.items() if button.isChecked()}
    assert pressed == {Kind.STYLE}
    window.removals.filters.all.trigger()
    assert not any(button.isChecked() for button in window.original._legend.buttons.values())


def test_the_filter_outlives_a_decision(page: Desk) -> None:
    window = page.window
    window.removals.filters.kind_actions[Kind.SCRIPT].trigger()
    scripts = [n for n, piece in enumerate(window.session.pieces) if piece.found.kind is Kind.SCRIPT]
    window.session.choose(scripts[0])
    window.decision_actions.toggle()
    page.settle()
    assert set(_listed(page)) == {Kind.SCRIPT}
    assert window.original.view.marking.shown == frozenset(scripts)
    assert window.session.rank() == (1, len(scripts))


def test_a_level_shows_in_the_panes_what_it_would_change_while_the_mouse_is_over_it(page: Desk) -> None:
    window = page.window
    less, fewer = window.removals.reaches.buttons[0], [0, 2]
    window.removals.reaches.tell_change(0, -2, "2 would stay", fewer)
    QApplication.sendEvent(less, QEvent(QEvent.Type.Enter))
    assert window.original.view.marking.previewed == frozenset(fewer)
    assert window.reader.view.marks.previewed == frozenset(fewer)
    QApplication.sendEvent(less, QEvent(QEvent.Type.Leave))
    assert not window.original.view.marking.previewed
    assert not window.reader.view.marks.previewed
