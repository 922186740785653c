"""The images of an article on paper: those that it carries and those beside it, as fine as a printer shows them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QTextDocument

from gui.typesetting.images import Pictures, load_image


class PaperPictures(Pictures):
    """Puts images into a document at once, whole."""

    def __init__(self, document: QTextDocument, tallest: float) -> None:
        """Fill ``document`` with images that are at most ``tallest`` pixels high."""
        super().__init__()
        self._document = document
        self._tallest = tallest
        self._known: dict[tuple[str, str | None, int], tuple[str, QSize] | None] = {}

    def add(self, address: str, folder: str | None, fit: Callable[[QSize], QSize]) -> tuple[str, QSize] | None:
        """Put an image into the document; see ``Pictures.add``."""
        image = load_image(address, folder)
        if image is None:
            return None
        size = fit(image.size())
        if size.height() > self._tallest:
            size.scale(size.width(), int(self._tallest), Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() < image.width():
            image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        name = f"winnow-paper:{self._count}"
        self._count += 1
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        return name, size
