"""Every control, its state and its changes, as screen readers are told of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from core.article.removal import Kind
from gui.window.menu_table import MENUS, Spec
from tests.gui.conftest import Desk

_PROSE = "The tide comes in twice a day, and the gate of the mill is opened by hand when it does. "
_PAGE = f"""<html><head><title>Tides</title><script>let page = 1;</script></head><body>
<nav><a href="/a">Home</a> <a href="/b">News</a> <a href="/c">Sport</a></nav>
<article><h1>Tides</h1><p>{_PROSE * 3}</p><script>track("in the middle");</script>
<h2>Gates</h2><p>{_PROSE * 3}</p><img src="https://pictures.example/gate.png" alt="The gate"></article></body></html>"""


@pytest.fixture
def full(desk: Desk, tmp_path: Path) -> Desk:
    """A window with all that it can show at once."""
    files = [tmp_path / "tides.html", tmp_path / "gates.html"]
    for file in files:
        file.write_text(_PAGE, "utf-8")
    desk.open(*files)
    window = desk.window
    window.resize(1400, 900)
    window.history.show()
    window.outline.show()
    window.finder.open("gate")
    window.session.choose(0)
    desk.settle()
    return desk


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def test_whatever_takes_the_focus_has_a_name(full: Desk) -> None:
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in full.window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not _name(widget).strip()
    ]
    assert nameless == []


def test_whatever_is_pressed_has_a_name_that_is_words(full: Desk) -> None:
    every = full.window.findChildren(QAbstractButton)
    # The sign that clears a line is Qt's own; keys clear it too.
    buttons = [one for one in every if one.isVisible() and not isinstance(one.parent(), QLineEdit)]
    assert len(buttons) > 20
    signs = [_name(button) for button in buttons if not any(letter.isalpha() for letter in _name(button))]
    assert signs == []


def test_the_states_of_buttons_are_told(full: Desk) -> None:
    removals = full.window.removals
    pressed = {
        _name(button): bool(QAccessible.queryAccessibleInterface(button).state().checked)  # type: ignore[attr-defined]
        for button in (*removals.levels.buttons, *removals.reaches.buttons)
    }
    assert [name for name, on in pressed.items() if on] == ["Balanced cleaning", "The usual part of the page goes"]


def test_the_rows_of_the_list_say_what_they_are_and_which_are_chosen(full: Desk) -> None:
    rows = full.window.removals.rows
    model = full.window.removals.model
    full.window.removals.select(0)
    said = str(model.index_of(0).data(Qt.ItemDataRole.AccessibleTextRole))
    tree = QAccessible.queryAccessibleInterface(rows)
    assert tree is not None
    texts = [tree.child(number).text(QAccessible.Text.Name) for number in range(tree.childCount())]
    assert said in texts
    assert model.group_words(model.groups[0]) in texts
    chosen = [
        tree.child(number).text(QAccessible.Text.Name)
        for number in range(tree.childCount())
        if tree.child(number).state().selected  # type: ignore[attr-defined]
    ]
    assert said in chosen
    folded = [
        bool(tree.child(number).state().collapsed)  # type: ignore[attr-defined]
        for number in range(tree.childCount())
        if tree.child(number).text(QAccessible.Text.Name) == model.group_words(model.groups[0])
    ]
    assert False in folded


def test_every_action_says_what_it_does() -> None:
    specs = [spec for _, entries in MENUS for spec in entries if isinstance(spec, Spec)]
    assert [spec.name for spec in specs if not spec.tip] == []


def test_what_a_decision_did_is_announced(full: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(_words(event)))
    scripts = [n for n, piece in enumerate(full.window.session.pieces) if piece.found.kind is Kind.SCRIPT]
    full.window.removals.select_all(scripts)
    full.window.removals.rows.setFocus()
    full.bot.keyClick(full.window.removals.rows, Qt.Key.Key_R)
    full.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
    assert f"{len(scripts)} pieces, restored" in heard


def _words(event: QAccessibleEvent) -> str:
    return str(event.message()) if hasattr(event, "message") else ""
