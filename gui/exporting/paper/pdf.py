"""Article -> PDF file."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from core.article.article import Article
from gui.exporting.choices import title_of
from gui.exporting.paper.pages import Pages
from gui.exporting.paper.sheet import sheet
from gui.exporting.paper.spaces import with_spaces
from gui.settings.type_settings import decoded

_EVERY = 20
"""Pages between two reports."""


def to_pdf(article: Article, chosen: dict[str, Any], paged: Callable[[int, int], object]) -> bytes:
    """Give the article as a PDF file, on the paper that is usual where the reader is.

    Args:
        article: The article.
        chosen: The reader's type, as plain data.
        paged: Is told, now and then, the number of the page that was made, and of pages.
    """
    app = _application()
    page = sheet()
    pages = Pages(article, decoded(chosen), page)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page)
    writer.setResolution(1200)
    writer.setTitle(title_of(article) or article.source.name)
    writer.setCreator("Winnow")
    if article.byline and hasattr(writer, "setAuthor"):  # new in Qt 6.9
        writer.setAuthor(article.byline)
    painter = QPainter(writer)
    scale = writer.logicalDpiX() / pages.dots
    for number in range(pages.count):
        if number:
            writer.newPage()
        if number % _EVERY == 0:
            paged(number, pages.count)
        painter.save()
        painter.scale(scale, scale)
        pages.paint(painter, number)
        painter.restore()
    painter.end()
    buffer.close()
    del app
    return with_spaces(bytes(data.data()))


def _application() -> QGuiApplication:
    """Give the application that fonts need; it shows nothing and needs no display."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        return app
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_MAC_DISABLE_FOREGROUND_APPLICATION_TRANSFORM"] = "1"  # no icon for it in the Dock
    return QGuiApplication(["winnow"])
