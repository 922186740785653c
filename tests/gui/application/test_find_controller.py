"""Finding in both panes, by key and by mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication

from gui.search import find_bar
from gui.search.find_bar import FindBar
from gui.search.position_dialog import PositionDialog
from gui.search.positions import HELP
from tests.gui.conftest import Desk

SCRIPT = 'var slot = document.getElementById("ferry-7"); slot.show(300, 250); loadAd(slot);'
TEXT = "\n\n".join(
    [
        f"The ferry left at noon and came back at dusk. {SCRIPT} Nobody on the pier had expected a storm.",
        *(f"Paragraph {n} of the long letter that the captain wrote home about the harbour." for n in range(60)),
        "In the end the FERRY was sold, and the ferryman went inland.",
    ]
)


@pytest.fixture
def reading(desk: Desk, tmp_path: Path) -> Desk:
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    desk.open(path)
    return desk


def look_for(desk: Desk, words: str) -> FindBar:
    desk.bot.keyClick(desk.window.focusWidget() or desk.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = desk.window.finder.bar
    assert bar is not None
    desk.bot.waitUntil(lambda: bar.isVisible() and bar.field.hasFocus())
    bar.field.clear()
    desk.bot.keyClicks(bar.field, words)
    desk.bot.keyClick(bar.field, Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: not desk.window.finder.finding.is_running())
    return bar


def test_words_are_found_in_the_text_and_counted(reading: Desk) -> None:
    reading.window.reader.view.setFocus()
    bar = look_for(reading, "ferry")
    assert bar.count.text() == "1 of 3"
    text = reading.text()
    assert [text[s:e] for s, e in reading.window.reader.view.hits.spans] == ["ferry", "FERRY", "ferry"]


def test_return_and_f3_go_on_and_round_and_the_hit_comes_into_sight(reading: Desk) -> None:
    reading.window.reader.view.setFocus()
    bar = look_for(reading, "ferry")
    reading.bot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 3"
    reading.bot.waitUntil(lambda: reading.window.reader.view.verticalScrollBar().value() > 0)
    reading.bot.keyClick(bar.field, Qt.Key.Key_F3)
    reading.bot.keyClick(bar.field, Qt.Key.Key_F3)
    assert bar.count.text() == "1 of 3"
    reading.bot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "3 of 3"


def test_the_original_is_searched_where_it_has_the_focus(reading: Desk) -> None:
    reading.window.original.view.setFocus()
    bar = look_for(reading, "ferry")
    assert bar.count.text() == "1 of 4"
    hits = reading.window.original.view.hits
    assert [TEXT[s:e] for s, e in hits.spans] == ["ferry", "ferry", "FERRY", "ferry"]
    assert reading.window.reader.view.hits.spans == ()


def test_switches_count_at_once(reading: Desk) -> None:
    reading.window.reader.view.setFocus()
    bar = look_for(reading, "ferry")
    reading.bot.mouseClick(bar.words, Qt.MouseButton.LeftButton)
    reading.bot.waitUntil(lambda: bar.count.text() == "1 of 2")
    reading.bot.mouseClick(bar.case, Qt.MouseButton.LeftButton)
    reading.bot.waitUntil(lambda: bar.count.text() == "1 of 1")


def test_a_broken_pattern_is_told_in_the_bar(reading: Desk) -> None:
    reading.window.reader.view.setFocus()
    bar = look_for(reading, "(")
    reading.bot.mouseClick(bar.pattern, Qt.MouseButton.LeftButton)
    reading.bot.waitUntil(lambda: bar.count.text().startswith("This is no regular expression"))


def test_what_is_not_there_is_said(reading: Desk) -> None:
    reading.window.reader.view.setFocus()
    assert look_for(reading, "submarine").count.text() == "Not found"


def test_escape_puts_everything_away(reading: Desk) -> None:
    reading.window.reader.view.setFocus()
    bar = look_for(reading, "ferry")
    reading.bot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert list(reading.window.reader.view.hits.spans) == []
    assert reading.window.reader.view.hasFocus()


def test_the_bar_says_what_it_searches_and_the_switch_changes_it(reading: Desk) -> None:
    reading.window.reader.view.setFocus()
    bar = look_for(reading, "ferry")
    assert (bar.panes.choice(), bar.accessibleName()) == (0, "Find in the text")
    assert bar.field.placeholderText() == bar.field.accessibleName() == "Find in the text"
    reading.bot.mouseClick(bar.panes.buttons[1], Qt.MouseButton.LeftButton)
    reading.bot.waitUntil(lambda: bar.count.text() == "1 of 4")
    assert bar.accessibleName() == bar.field.placeholderText() == "Find in the original"
    assert reading.window.reader.view.hits.spans == []
    reading.bot.keyClick(bar.field, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    reading.bot.waitUntil(lambda: bar.count.text() == "1 of 3")
    reading.bot.keyClick(bar.field, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    reading.bot.waitUntil(lambda: bar.count.text() == "1 of 4")
    assert bar.panes.choice() == 1


def test_only_a_pane_that_is_shown_is_searched(reading: Desk) -> None:
    reading.window.original.view.setFocus()
    bar = look_for(reading, "ferry")
    assert [button.isEnabled() for button in bar.panes.buttons] == [True, True]
    reading.window.actions_by_name["layout_reader"].trigger()
    reading.bot.waitUntil(lambda: bar.count.text() == "1 of 3")
    assert bar.panes.choice() == 0
    assert [button.isEnabled() for button in bar.panes.buttons] == [True, False]


def test_the_key_again_keeps_the_hit_and_takes_the_words(reading: Desk) -> None:
    view = reading.window.reader.view
    view.setFocus()
    bar = look_for(reading, "ferry")
    reading.bot.keyClick(bar.field, Qt.Key.Key_Return)
    top = view.verticalScrollBar().value()
    for part in (bar.field, view):
        part.setFocus()
        reading.bot.keyClick(part, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert bar.field.hasFocus()
        assert bar.field.selectedText() == "ferry"
        assert bar.count.text() == "2 of 3"
        assert view.hits.current == 1
        assert view.verticalScrollBar().value() == top


def test_escape_leaves_the_hit_selected_where_it_is(reading: Desk) -> None:
    for view, number in ((reading.window.reader.view, 3), (reading.window.original.view, 4)):
        view.setFocus()
        view.verticalScrollBar().setValue(0)  # the other pane took it along
        reading.settle()
        bar = look_for(reading, "ferry")
        reading.bot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert bar.count.text() == f"{number} of {number}"
        reading.settle()
        top = view.verticalScrollBar().value()
        assert top > 0
        reading.bot.keyClick(bar.field, Qt.Key.Key_Escape)
        assert view.textCursor().selectedText() == "ferry"
        assert view.verticalScrollBar().value() == top
        reading.bot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        reading.bot.waitUntil(lambda bar=bar, number=number: bar.count.text() == f"{number} of {number}")
        reading.bot.keyClick(bar.field, Qt.Key.Key_Escape)


def test_the_count_is_read_out(reading: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(find_bar, "announce", lambda _, words: said.append(words))
    reading.window.reader.view.setFocus()
    bar = look_for(reading, "ferry")
    reading.bot.keyClick(bar.field, Qt.Key.Key_Return)
    bar.field.clear()
    reading.bot.keyClicks(bar.field, "submarine")
    reading.bot.waitUntil(lambda: said[-1] == "Not found")
    assert said == ["1 of 3", "2 of 3", "Not found"]


@pytest.mark.parametrize("width", [620, 800, 1600])
def test_the_bar_is_whole_at_every_width(reading: Desk, width: int) -> None:
    bar = look_for(reading, "ferry")
    reading.window.resize(width, 600)
    QApplication.processEvents()
    parts = [*bar.findChildren(QAbstractButton), bar.field, bar.count]
    shown = [part for part in parts if part.isVisible()]
    assert len(shown) >= 10
    boxes = [QRect(part.mapTo(bar, QPoint()), part.size()) for part in shown if part.parent() is not bar.field]
    assert all(bar.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for n, one in enumerate(boxes) for other in boxes[:n])
    assert bar.count.width() >= bar.count.fontMetrics().horizontalAdvance("1,234 of 5,678")
    assert bar.width() <= reading.window.width()


def test_every_part_of_the_bar_has_a_name_and_tells_its_key(reading: Desk) -> None:
    bar = look_for(reading, "ferry")
    buttons = [button for button in bar.findChildren(QAbstractButton) if button.parent() is not bar.field]
    assert [button.accessibleName() for button in buttons] == [
        "Find in the text",
        "Find in the original",
        "Previous hit",
        "Next hit",
        "Match case",
        "Whole words",
        "Regular expression",
        "Close the find bar",
    ]
    assert all(button.toolTip().endswith(")") for button in buttons)
    assert "Aa" not in [button.text() for button in buttons]


def test_hits_are_painted(reading: Desk) -> None:
    view = reading.window.reader.view
    view.setFocus()

    def picture() -> QImage:
        return view.viewport().grab().toImage()

    before = picture()
    look_for(reading, "noon")
    assert picture() != before


def test_another_article_is_searched_for_the_same(reading: Desk, tmp_path: Path) -> None:
    reading.window.reader.view.setFocus()
    bar = look_for(reading, "ferry")
    other = tmp_path / "other.txt"
    other.write_text("Two ferries, one ferry.", encoding="utf-8")
    reading.open(other)
    reading.bot.waitUntil(lambda: bar.count.text() == "1 of 1")


# Going to a position


def ask_for_position(desk: Desk) -> PositionDialog:
    desk.bot.keyClick(desk.window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.window.findChild(PositionDialog)
    assert dialog is not None
    desk.bot.waitUntil(dialog.field.hasFocus)
    return dialog


def lit(desk: Desk) -> list[str]:
    """What stands at the places of the original that are lit."""
    found = []
    for light in desk.window.original.view.extraSelections():
        assert isinstance(light.cursor, QTextCursor)
        block = light.cursor.block()
        found.append(block.text()[light.cursor.position() - block.position() :][:10])
    return found


@pytest.mark.parametrize("write", ["{line}", "{line}:1", "#{place}"])
def test_a_position_brings_both_panes_there_and_is_marked(reading: Desk, write: str) -> None:
    place = TEXT.index("In the end")
    view = reading.window.original.view
    dialog = ask_for_position(reading)
    reading.bot.keyClicks(dialog.field, write.format(line=TEXT.count("\n", 0, place) + 1, place=place))
    reading.bot.keyClick(dialog.field, Qt.Key.Key_Return)
    for pane in (reading.window.original, reading.window.reader):
        height = pane.view.viewport().height()
        reading.bot.waitUntil(lambda pane=pane, height=height: (pane.source_at(height - 30) or 0) >= place - 100)
    assert view.chosen() == (place, place)
    reading.bot.waitUntil(lambda: lit(reading) == ["In the end"])
    reading.bot.waitUntil(lambda: lit(reading) == [])  # for a moment


def test_a_place_in_what_is_folded_comes_out_of_the_fold(desk: Desk, tmp_path: Path) -> None:
    code = "\n".join(f'  window.slots.push({{"id": {n}, "size": [300, 250], "where": "side"}});' for n in range(60))
    page = tmp_path / "page.html"
    page.write_text(
        f"<html><body><article><h1>Ferries</h1><p>{'The ferry left at noon. ' * 20}</p></article>"
        f"<script>\n{code}\n</script></body></html>",
        "utf-8",
    )
    desk.open(page)
    view = desk.window.original.view
    view.fold_all()
    dialog = ask_for_position(desk)
    text, words = page.read_text("utf-8"), '"id": 30'
    desk.bot.keyClicks(dialog.field, f"#{text.index(words)}")
    desk.bot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert text[view.chosen()[0] :].startswith(words)
    desk.bot.waitUntil(lambda: lit(desk) == ['"id": 30, '])


def test_wrong_positions_are_told_while_somebody_types(reading: Desk) -> None:
    dialog = ask_for_position(reading)
    assert not dialog.ok.isEnabled()
    assert dialog.problem.text() == ""
    assert dialog.help.text() == HELP
    reading.bot.keyClicks(dialog.field, "999")
    assert dialog.problem.text() == f"There are {TEXT.count(chr(10)) + 1} lines."
    assert not dialog.ok.isEnabled()
    reading.bot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    reading.bot.keyClick(dialog.field, Qt.Key.Key_Backspace)
    assert dialog.problem.text() == ""
    assert dialog.ok.isEnabled()
    reading.bot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert lit(reading) == []
