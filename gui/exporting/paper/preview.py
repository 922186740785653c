"""The preview of an article on paper, from which it is printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication

from core.article.article import Article
from core.export.stamp import title_of
from gui.exporting.paper.pages import Pages
from gui.exporting.paper.sheet import sheet
from gui.settings.type_settings import TypeSettings, decoded
from gui.widgets.icon import program_icon
from gui.widgets.theme import Theme, apply_theme


class Preview(QPrintPreviewDialog):
    """A window that shows the pages as a printer would print them."""

    def __init__(self, article: Article, chosen: TypeSettings) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(sheet())
        printer.setFullPage(True)
        title = title_of(article) or article.source.name
        printer.setDocName(title)
        printer.setCreator("Winnow")
        super().__init__(printer)
        self._printer = printer
        self._article = article
        self._type = chosen
        self._laid: tuple[QPageLayout, Pages] | None = None
        self.setWindowTitle(f"Print “{title}” — Winnow")
        self.resize(900, 800)
        self.paintRequested.connect(self._paint)

    def pages(self, layout: QPageLayout) -> Pages:
        """Give the article laid out for a size of paper and its margins; the last one is kept."""
        if self._laid is None or self._laid[0] != layout:
            self._laid = layout, Pages(self._article, self._type, layout)
        return self._laid[1]

    def _paint(self, printer: QPrinter) -> None:
        pages = self.pages(printer.pageLayout())
        first, last = max(printer.fromPage(), 1), min(printer.toPage() or pages.count, pages.count)
        painter = QPainter(printer)
        scale = printer.logicalDpiX() / pages.dots
        for number in range(first - 1, last):
            if number >= first:
                printer.newPage()
            painter.save()
            painter.scale(scale, scale)
            pages.paint(painter, number)
            painter.restore()
        painter.end()


def preview(article: Article, chosen: dict[str, Any], theme: str, shown: Callable[[], object]) -> None:
    """Show the preview until it is closed.

    Args:
        article: What to print.
        chosen: The reader's type, as plain data.
        theme: The theme of the window's controls; paper is always white.
        shown: Is called when it is on the screen.
    """
    app = QApplication(["winnow"])
    app.setApplicationName("Winnow")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("winnow")
    app.setWindowIcon(program_icon())
    apply_theme(app, Theme(theme))
    window = Preview(article, decoded(chosen))
    QTimer.singleShot(0, window, shown)
    window.exec()
