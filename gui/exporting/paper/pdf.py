"""Article -> PDF file."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from core.article.article import Article
from core.export.stamp import Stamp, in_a_line, stamp_of, title_of
from gui.exporting.paper.pages import Pages
from gui.exporting.paper.sheet import sheet
from gui.exporting.paper.spaces import with_spaces
from gui.exporting.paper.xmp import xmp
from gui.settings.type_settings import decoded

_EVERY = 20
"""Pages between two reports."""


def to_pdf(
    article: Article, chosen: dict[str, Any], paged: Callable[[int, int], object], stamp: Stamp | None = None
) -> bytes:
    """Give the article as a PDF file, on the paper that is usual where the reader is.

    Args:
        article: The article.
        chosen: The reader's type, as plain data.
        paged: Is told, now and then, the number of the page that was made, and of pages.
        stamp: When the article was cleaned, and by what; now, and by this version, by default.
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
    stamp = stamp or stamp_of()
    title = in_a_line(title_of(article) or article.source.name)
    writer.setTitle(title)
    writer.setCreator(stamp.program)
    if article.byline and hasattr(writer, "setAuthor"):  # new in Qt 6.9
        writer.setAuthor(in_a_line(article.byline))
    writer.setDocumentXmpMetadata(xmp(article, title, stamp))
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
