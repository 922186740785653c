"""Tool tips in lines that are no wider than what they belong to."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from gui.widgets.tips import wrapped_tip
from tests.gui.conftest import Desk


def widest(tip: str) -> int:
    return max(QFontMetrics(QToolTip.font()).horizontalAdvance(line) for line in tip.splitlines())


@pytest.mark.parametrize("room", [120, 200, 360])
@pytest.mark.parametrize(
    "text",
    [
        "A sentence of a good many words that say what a button does, and when it does so, and why.",
        "/home/kim/articles/" + "a-very-long-name-of-a-folder/" * 6 + "tide.html",
        "x" * 400,
        "\u6f6e" * 90,
        "Two lines,\nand the second one is rather longer than the first one was.",
    ],
)
def test_a_long_tip_is_wrapped_and_loses_nothing(qapp: QApplication, text: str, room: int) -> None:
    tip = wrapped_tip(text, room)
    assert widest(tip) <= room
    assert "".join(tip.split()) == "".join(text.split())


def test_a_short_tip_stays_as_it_is(qapp: QApplication) -> None:
    assert wrapped_tip("Open files (Ctrl+O)") == "Open files (Ctrl+O)"
    assert wrapped_tip("") == ""
    assert wrapped_tip("a < b") == "a < b"
    assert wrapped_tip("<b>bold</b>") == "‹b>bold‹/b>"  # Qt would take it for markup


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    tips: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, text, *rest: tips.append(text))
    return tips


def test_a_tip_of_a_list_is_no_wider_than_the_list(desk: Desk, tmp_path: Path, told: list[str]) -> None:
    folder = tmp_path / "a-folder-with-a-long-name" / "and-another-one-within-it"
    folder.mkdir(parents=True)
    files = [folder / "one.txt", folder / "two.txt"]
    for file in files:
        file.write_text("The tide comes in.", "utf-8")
    desk.open(*files)
    view = desk.window.shelf_view
    at = view.visualRect(view.model().index(1, 0)).center()
    area = view.viewport()
    QApplication.sendEvent(area, QHelpEvent(QHelpEvent.Type.ToolTip, at, area.mapToGlobal(at)))
    (tip,) = told
    assert "".join(tip.split()).endswith(str(files[1]))
    assert widest(tip) <= area.width()
    QApplication.sendEvent(area, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(5, 400), area.mapToGlobal(at)))
    assert len(told) == 1  # there is no row


def test_tips_of_the_bars_are_no_wider_than_a_small_window(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_text("The tide comes in. var gate = document.querySelector('.gate'); gate.close(now);", "utf-8")
    desk.open(file)
    bars = (*desk.window.tool_bar.buttons.values(), desk.window.figures.removed, desk.window.figures.encoding)
    tips = [widget.toolTip() for widget in bars]
    assert all(tips)
    assert max(map(widest, tips)) <= 360
    assert desk.window.tool_bar.buttons["next_removal"].toolTip().endswith("(F8)")
