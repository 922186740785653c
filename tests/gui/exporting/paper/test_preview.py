"""The preview, and what is printed from it, which here goes into a file that a library of others reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF, QPoint, Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from gui.exporting.paper.preview import Preview
from gui.settings.type_settings import TypeSettings
from tests.core.export.articles import SAMPLES

LONG = next(sample for sample in SAMPLES if sample.name == "long.txt").article()


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    made = Preview(LONG, TypeSettings())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_shows_every_page(preview: Preview, qtbot: QtBot) -> None:
    shown = preview.findChild(QPrintPreviewWidget)
    assert isinstance(shown, QPrintPreviewWidget)
    qtbot.waitUntil(lambda: shown.pageCount() == preview.pages(preview.printer().pageLayout()).count > 2)
    assert preview.windowTitle() == "Print “long.txt” — Winnow"


def test_what_is_printed_has_every_word(preview: Preview, tmp_path: Path) -> None:
    printer = preview.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.paintRequested.emit(printer)
    text = "".join("".join(page.extract_text().split()) for page in PdfReader(tmp_path / "printed.pdf").pages)
    for number in range(1, 61):
        assert text.count(f"Entry{number}.The") == 1


def test_a_range_of_pages_is_printed_alone(preview: Preview, tmp_path: Path) -> None:
    printer = preview.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)
    preview.paintRequested.emit(printer)
    pages = PdfReader(tmp_path / "printed.pdf").pages
    assert [page.extract_text().split("\n")[-2].split()[:2] for page in pages] == [["2", "/"], ["3", "/"]]


def test_other_paper_is_laid_out_anew(preview: Preview) -> None:
    printer = preview.printer()
    before = preview.pages(printer.pageLayout()).count
    small = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A5),
        QPageLayout.Orientation.Portrait,
        QMarginsF(15, 15, 15, 15),
        QPageLayout.Unit.Millimeter,
    )
    assert preview.pages(small).count > before


def buttons(preview: Preview) -> dict[str, QToolButton]:
    bar = preview.findChild(QToolBar)
    assert isinstance(bar, QToolBar)
    found = [bar.widgetForAction(action) for action in bar.actions()]
    return {button.accessibleName(): button for button in found if isinstance(button, QToolButton)}


@pytest.mark.parametrize("width", [0, 640, 960])
def test_print_and_page_setup_are_in_sight_in_words(preview: Preview, qtbot: QtBot, width: int) -> None:
    preview.resize(width, 480)  # to 0: as narrow as it can be
    qtbot.waitUntil(lambda: preview.width() == max(width, preview.minimumWidth()))
    for name in ("Print", "Page Setup"):
        button = buttons(preview)[name]
        assert button.isVisible()
        assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        assert button.width() >= button.sizeHint().width()
        right = button.mapTo(preview, QPoint(button.width(), 0)).x()
        assert right <= preview.width()


def test_it_opens_wide_enough_for_all_its_controls(preview: Preview, qtbot: QtBot) -> None:
    preview.resize(960, 800)  # the screen of a test may be smaller
    qtbot.waitUntil(lambda: all(button.isVisible() for button in buttons(preview).values()))


def test_every_control_of_it_has_a_name_a_tip_and_a_place_for_the_keyboard(preview: Preview) -> None:
    assert len(buttons(preview)) > 10
    for name, button in buttons(preview).items():
        assert name
        assert button.toolTip()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    fields = [*preview.findChildren(QLineEdit), *preview.findChildren(QComboBox)]
    assert len(fields) == 3
    assert all(field.accessibleName() and field.toolTip() for field in fields)


def test_its_keys_work(preview: Preview, qtbot: QtBot) -> None:
    preview.activateWindow()
    asked: list[str] = []
    bar = preview.findChild(QToolBar)
    assert isinstance(bar, QToolBar)
    for name in ("Print", "Page Setup"):
        action = next(one for one in bar.actions() if one.text().startswith(name))
        action.triggered.disconnect()  # Qt would ask in a dialog of its own, and wait
        action.triggered.connect(lambda _=False, name=name: asked.append(name))
    qtbot.keyClick(preview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(preview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert asked == ["Print", "Page Setup"]
    size = preview.findChild(QComboBox)
    assert isinstance(size, QComboBox)
    seen = [size.currentText()]
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_Minus):
        qtbot.keyClick(preview, key, Qt.KeyboardModifier.ControlModifier)
        seen.append(size.currentText())
    assert seen[2] > seen[1] > seen[0]
    assert (seen[3], seen[4]) == (seen[1], seen[0])
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()
