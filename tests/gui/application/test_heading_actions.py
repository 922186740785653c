"""Going from heading to heading by key, and the outline that shows which one is read."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import Desk

TEXT = "Seven boats lay at the pier, and none of them was ready for the sea when the wind turned at night. " * 9
NAMES = ["Boats", "Oars", "Short oars", "Sails", "Ropes", "Knots"]
LEVELS = [1, 2, 3, 2, 2, 2]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "boats.md"
    parts = [f"{'#' * level} {name}\n\n{TEXT}\n\n{TEXT}" for level, name in zip(LEVELS, NAMES, strict=True)]
    file.write_text("\n\n".join(parts) + "\n\n## Last\n\nA line.\n", "utf-8")
    return file


@pytest.fixture
def outlined(desk: Desk, page: Path) -> Desk:
    """A window with the outline."""
    desk.open(page)
    desk.window.activateWindow()
    desk.bot.keyClick(
        desk.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    desk.bot.waitUntil(desk.window.outline.isVisible)
    desk.settle()
    return desk


def current(desk: Desk) -> str:
    """Give the words of the current row of the outline, once it has followed."""
    desk.bot.waitUntil(lambda: not desk.window.reader.line.is_due())
    return str(desk.window.outline.view.currentIndex().data())


def in_sight(desk: Desk, words: str) -> bool:
    """Tell whether a heading of the reader stands in sight."""
    view = desk.window.reader.view
    found = view.document().find(words)
    while not found.isNull() and found.block().text() != words:
        found = view.document().find(words, found)
    return view.viewport().rect().contains(view.cursorRect(found).center())


def test_it_is_hidden_at_first_and_in_the_menu_of_panels(desk: Desk, page: Path) -> None:
    desk.open(page)
    assert desk.window.outline.isHidden()
    desk.window.outline.toggleViewAction().trigger()
    assert desk.window.outline.isVisible()
    assert desk.window.outline.view.accessibleName() == "Outline"


def test_it_follows_scrolling(outlined: Desk) -> None:
    view = outlined.window.reader.view
    bar = view.verticalScrollBar()
    seen = [current(outlined)]
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + view.viewport().height() // 3)
        if (now := current(outlined)) != seen[-1]:
            seen.append(now)
    assert seen == [*NAMES, "Last"]
    bar.setValue(0)
    assert current(outlined) == "Boats"


@pytest.mark.parametrize("by", ["mouse", "enter"])
@pytest.mark.parametrize("name", ["Ropes", "Last", "Boats"])
def test_a_row_leads_to_its_heading_and_the_original_follows(outlined: Desk, by: str, name: str) -> None:
    window, tree = outlined.window, outlined.window.outline.view
    window.reader.view.verticalScrollBar().setValue(window.reader.view.verticalScrollBar().maximum() // 3)
    number = [*NAMES, "Last"].index(name)
    index = tree.headings.of(number)
    if by == "mouse":
        outlined.bot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
    else:
        tree.setFocus()
        tree.setCurrentIndex(index)
        outlined.bot.keyClick(tree, Qt.Key.Key_Return)
    outlined.settle()
    assert in_sight(outlined, name)
    assert current(outlined) == name
    assert window.statusBar().currentMessage() == f"Heading {number + 1} of 7: {name}"
    article, original = window.session.article, window.original
    assert article is not None
    place = article.source.text.index(f"# {name}\n")
    height = original.view.viewport().height()
    outlined.bot.waitUntil(
        lambda: (original.source_at(0) or 0) <= place <= (original.source_at(height) or len(article.source.text))
    )


def test_keys_go_to_the_next_heading_and_back(outlined: Desk) -> None:
    view = outlined.window.reader.view
    view.setFocus()
    there = []
    for _ in range(8):
        outlined.bot.keyClick(view, Qt.Key.Key_H)
        outlined.settle()
        there.append(current(outlined))
    assert there == [*NAMES[1:], "Last", "Last", "Last"]
    assert outlined.window.statusBar().currentMessage() == "This was the last heading"
    back = []
    for _ in range(7):
        outlined.bot.keyClick(view, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
        outlined.settle()
        back.append(current(outlined))
    assert back == [*reversed(NAMES), "Boats"]
    assert outlined.window.statusBar().currentMessage() == "This was the first heading"


def test_the_keys_need_no_outline(desk: Desk, page: Path) -> None:
    desk.open(page)
    desk.bot.keyClick(desk.window.reader.view, Qt.Key.Key_H)
    desk.settle()
    assert desk.window.outline.isHidden()
    assert in_sight(desk, "Oars")
    assert desk.window.statusBar().currentMessage() == "Heading 2 of 7: Oars"


def test_back_in_the_midst_of_a_part_leads_to_its_own_heading(outlined: Desk) -> None:
    view = outlined.window.reader.view
    outlined.window.heading_actions.go_to(3)
    outlined.settle()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + view.viewport().height())
    assert current(outlined) == "Sails"
    outlined.window.actions_by_name["previous_heading"].trigger()
    outlined.settle()
    assert current(outlined) == "Sails"
    assert in_sight(outlined, "Sails")


def test_where_only_the_original_is_shown_it_leads_there(outlined: Desk) -> None:
    window = outlined.window
    window.actions_by_name["layout_original"].trigger()
    outlined.settle()
    window.heading_actions.go_to(3)
    article = window.session.article
    assert article is not None
    height = window.original.view.viewport().height()
    first, last = window.original.source_at(0), window.original.source_at(height)
    assert first is not None
    assert last is not None
    assert first <= article.source.text.index("# Sails") <= last
    window.actions_by_name["next_heading"].trigger()
    assert window.statusBar().currentMessage() == "Heading 5 of 7: Ropes"


def test_a_text_without_headings_says_so(outlined: Desk, tmp_path: Path) -> None:
    plain = tmp_path / "plain.txt"
    plain.write_text(TEXT, "utf-8")
    outlined.open(plain)
    assert outlined.window.outline.none.isVisible()
    assert outlined.window.outline.none.text() == "This article has no headings."
    outlined.window.actions_by_name["next_heading"].trigger()
    assert outlined.window.statusBar().currentMessage() == "This article has no headings"


def test_an_outline_that_had_the_focus_gives_it_back(outlined: Desk) -> None:
    outlined.window.reader.view.setFocus()
    outlined.window.outline.view.setFocus()
    outlined.window.outline.toggleViewAction().trigger()
    assert QApplication.focusWidget() is outlined.window.reader.view
