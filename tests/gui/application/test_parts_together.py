"""What is done in one pane shows in the other; type and marks are set from the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from gui.settings.settings import Settings
from gui.settings.type_settings import TypeSettings
from tests.gui.conftest import Desk

TEXT = (
    "The gate is shut at dusk. var gate = document.querySelector('.gate'); gate.close(now); Nobody has the key.\n\n"
    "In the morning .gate { color: red; margin: 0 auto; } the warden comes back.\n"
)


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    file = tmp_path / "gate.txt"
    file.write_text(TEXT, "utf-8")
    return file


def mark(desk: Desk, piece: int) -> QPoint:
    """Where the mark of a piece stands in the reader."""
    view = desk.window.reader.view
    view.viewport().grab()  # they are where they were painted
    for y in range(view.viewport().height()):
        for x in range(0, view.viewport().width(), 2):
            found = view.marks.at(QPointF(x, y))
            if found is not None and piece in found.pieces:
                return QPoint(x, y)
    raise AssertionError(f"no mark of piece {piece} is in sight")


def lit(desk: Desk) -> tuple[int, ...]:
    found = desk.window.reader.view.marks.lit
    return () if found is None else tuple(found.pieces)


def painted(desk: Desk) -> bytes:
    image = desk.window.original.view.viewport().grab().toImage()
    return bytes(image.constBits())


def test_a_hover_in_one_pane_lights_the_other(desk: Desk, gate: Path) -> None:
    desk.open(gate)
    reader, original = desk.window.reader, desk.window.original
    below = QPoint(2, reader.view.viewport().height() - 20)
    desk.bot.mouseMove(reader.view.viewport(), below)
    dark = painted(desk)
    desk.bot.mouseMove(reader.view.viewport(), mark(desk, 0))
    assert painted(desk) != dark
    desk.bot.mouseMove(reader.view.viewport(), below)
    assert painted(desk) == dark
    # And from the original to the reader: the first line of text holds the first removal.
    width = original.view.viewport().width()
    assert lit(desk) == ()
    for x in range(0, width, 8):
        desk.bot.mouseMove(original.view.viewport(), QPoint(x, 12))
        if lit(desk):
            break
    assert lit(desk) == (0,)
    desk.bot.mouseMove(original.view.viewport(), QPoint(2, original.view.viewport().height() - 2))
    assert lit(desk) == ()


def test_a_click_on_a_mark_goes_there(desk: Desk, gate: Path) -> None:
    desk.open(gate)
    desk.bot.mouseClick(desk.window.reader.view.viewport(), Qt.MouseButton.LeftButton, pos=mark(desk, 1))
    assert desk.window.session.removal == 1
    assert desk.window.removals.current() == 1
    assert desk.window.position.text() == "2 of 2"
    assert desk.window.statusBar().currentMessage() == "Removal 2 of 2, Styles (CSS)"


def test_f8_goes_on_where_it_was_in_an_article_that_comes_to_the_front_again(
    desk: Desk, gate: Path, tmp_path: Path
) -> None:
    plain = tmp_path / "plain.txt"
    plain.write_text("Nothing leaked into this.", "utf-8")
    desk.open(plain, gate)
    window = desk.window
    while window.session.article is None or not window.session.pieces:
        window.articles.step(1)
    desk.bot.keyClick(window, Qt.Key.Key_F8)
    assert window.session.removal == 0
    for _ in range(2):
        window.articles.step(1)
    assert window.session.pieces
    assert window.session.removal == 0
    desk.bot.keyClick(window, Qt.Key.Key_F8)
    assert window.session.removal == 1


def test_marks_are_switched_off_from_the_menu_and_the_popover(
    make_desk: Callable[..., Desk], gate: Path, settings: Settings
) -> None:
    first = make_desk()
    first.open(gate)
    window = first.window
    action, switch = window.actions_by_name["marks"], window.type_button.popover.marks
    assert action.isChecked()
    assert window.reader.view.marks.visible
    action.trigger()
    assert not window.reader.view.marks.visible
    assert not settings.marks
    first.bot.mouseClick(window.type_button, Qt.MouseButton.LeftButton)
    assert not switch.isChecked()
    switch.click()
    window.type_button.popover.close()
    assert window.reader.view.marks.visible
    assert action.isChecked()
    action.trigger()
    window.close()
    second = make_desk()
    second.open(gate)
    assert not second.window.reader.view.marks.visible
    assert not second.window.actions_by_name["marks"].isChecked()


def test_the_type_of_the_popover_is_the_readers(make_desk: Callable[..., Desk], gate: Path, settings: Settings) -> None:
    first = make_desk()
    first.open(gate)
    window = first.window
    window.actions_by_name["type"].trigger()
    popover = window.type_button.popover
    assert popover.isVisible()
    popover.larger.click()
    popover.hyphenated.click()
    popover.close()
    assert window.reader.type_settings == TypeSettings(zoom=1, hyphenated=True)
    window.actions_by_name["zoom_in"].trigger()
    window.reader.zoom_wanted.emit(1)
    assert window.reader.type_settings == settings.typography == TypeSettings(zoom=3, hyphenated=True)
    window.close()
    second = make_desk()
    second.open(gate)
    assert second.window.reader.type_settings == TypeSettings(zoom=3, hyphenated=True)
    second.window.actions_by_name["zoom_reset"].trigger()
    assert second.window.reader.type_settings == settings.typography == TypeSettings(hyphenated=True)


def test_long_removals_are_folded_and_opened_from_the_menu(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    code = "\n".join(f"var gate{n} = document.querySelector('.gate-{n}'); gate{n}.close(now);" for n in range(200))
    file.write_text(f"The gate is shut at dusk.\n\n{code}\n\nIn the morning the warden comes back.\n", "utf-8")
    desk.open(file)
    window = desk.window
    window.actions_by_name["open_all"].trigger()
    assert not window.original.is_folded(0)
    window.actions_by_name["fold_all"].trigger()
    assert window.original.is_folded(0)
    desk.settle()
    window.actions_by_name["open_all"].trigger()
    assert not window.original.is_folded(0)


def test_linking_is_shown_wherever_it_was_set(desk: Desk, gate: Path) -> None:
    desk.open(gate)
    desk.window.preferences.linked_chosen.emit(False)
    assert not desk.window.linker.is_on()
    assert not desk.window.actions_by_name["link_panes"].isChecked()
    assert not desk.window.tool_bar.buttons["link_panes"].isChecked()
