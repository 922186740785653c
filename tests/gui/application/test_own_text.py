"""A page's own text in the window: by key, remembered, found in, and removed from."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gui.settings.settings import Settings
from tests.gui.conftest import Desk
from tests.gui.panes.original.conftest import PAGE, SCRIPT

CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = PAGE.replace(
    "<p>Third",
    "".join(f"<p>Paragraph {n} of the letter that the old pilot wrote home.</p>\n" for n in range(90)) + "<p>Third",
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.html"
    path.write_text(LONG, encoding="utf-8")
    return path


def test_a_key_shows_it_and_the_next_window_remembers(
    make_desk: Callable[[], Desk], page: Path, settings: Settings
) -> None:
    desk = make_desk()
    desk.open(page)
    window = desk.window
    assert "<h1>" in window.original.view.toPlainText()
    window.activateWindow()
    desk.bot.keyClick(window, Qt.Key.Key_4, CONTROL)
    desk.settle()
    assert "<h1>" not in window.original.view.toPlainText()
    assert window.actions_by_name["own_text"].isChecked()
    assert settings.reading.own_text
    desk.bot.mouseClick(window.original._legend.texts.buttons[0], Qt.MouseButton.LeftButton)
    desk.settle()
    assert not window.actions_by_name["own_text"].isChecked()
    assert "<h1>" in window.original.view.toPlainText()
    settings.reading.own_text = True
    other = make_desk()
    other.open(page)
    assert "<h1>" not in other.window.original.view.toPlainText()


def test_a_text_has_no_such_thing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text("The ferry leaves at noon, and nobody minds the wait.", encoding="utf-8")
    desk.open(path)
    assert not desk.window.actions_by_name["own_text"].isEnabled()


def test_linked_panes_show_the_same(desk: Desk, page: Path) -> None:
    desk.window.settings.panel = False
    desk.open(page)
    window = desk.window
    window.appearance.show_own_text(True)
    desk.settle()
    bar = window.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    desk.bot.waitUntil(lambda: window.original.view.verticalScrollBar().value() > 0)
    y = window.reader.view.viewport().height() // 3
    one, two = window.reader.source_at(y), window.original.source_at(y)
    assert one is not None
    assert two is not None
    assert abs(one - two) < 300


def test_what_is_selected_in_it_is_removed_to_the_letter(desk: Desk, page: Path) -> None:
    desk.open(page)
    window = desk.window
    window.appearance.show_own_text(True)
    desk.settle()
    view = window.original.view
    at = view.marking.text.index("a bold word")
    view.setFocus()
    view.select(at, at + len("a bold word"))
    desk.bot.keyClick(view, Qt.Key.Key_Delete)
    desk.settle()
    article = window.session.article
    assert article is not None
    (made,) = article.corrections
    assert LONG[made.span.start : made.span.end] == "a <b>bold</b> word"
    assert "bold" not in article.text
    assert "Third, with :" in article.text
    assert "a bold word" in view.toPlainText()  # it stays in sight, marked


def test_words_are_found_in_what_is_shown(desk: Desk, page: Path) -> None:
    desk.open(page)
    window = desk.window
    view = window.original.view
    view.setFocus()
    window.finder.open("gulls &")
    finding = window.finder.finding
    desk.bot.waitUntil(lambda: len(finding.hits) == 3)
    assert all(LONG[start:end] == "gulls &" for start, end in finding.hits)
    window.appearance.show_own_text(True)
    desk.bot.waitUntil(lambda: bool(finding.hits) and view.hits.spans == finding.hits)
    assert all(view.marking.text[start:end] == "gulls &" for start, end in finding.hits)


def test_going_to_a_number_opens_what_hides_it(desk: Desk, page: Path) -> None:
    desk.open(page)
    window = desk.window
    place = LONG.index("harbour.css")
    window.finder.go_to(place)
    top, bottom = window.original.source_at(0), window.original.source_at(window.original.view.viewport().height())
    assert top is not None
    assert bottom is not None
    assert top <= place <= bottom
    assert "harbour.css" in window.original.view.toPlainText()
    assert SCRIPT[:20] in window.original.view.toPlainText()
