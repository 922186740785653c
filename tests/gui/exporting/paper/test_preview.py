"""The preview, and what is printed from it, which here goes into a file that a library of others reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
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
