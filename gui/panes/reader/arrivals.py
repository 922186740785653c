"""The images that come while an article is read: each takes the place of its box, and the words in sight stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage, QTextCursor

from gui.typesetting.boxes import Standing
from gui.typesetting.figures import image_format, painted

if TYPE_CHECKING:
    from gui.panes.reader.reading_position import Whereabouts
    from gui.panes.reader.view import ReaderView
    from gui.typesetting.fetched import Box, Fetched
    from gui.typesetting.images import Pictures

_OBJECT = "\ufffc"


class Arrivals(QObject):
    """Puts images that were loaded in the place of the boxes that kept it.

    A box is one character of the document, as the image is: nothing that counts characters notices.
    """

    def __init__(self, view: ReaderView, pictures: Pictures, where: Whereabouts) -> None:
        """Listen to ``pictures``, after the view does."""
        super().__init__(view)
        self._view, self._pictures, self._where = view, pictures, where
        self._decoding: dict[str, tuple[Box, QSize]] = {}
        pictures.decoded.connect(self._show)
        pictures.spoilt.connect(self._spoil)

    @property
    def fetched(self) -> Fetched:
        """What was loaded for the article in front."""
        return self._pictures.fetched

    def shown(self) -> list[int]:
        """Give the indexes of the blocks whose images are shown, in order."""
        return sorted(self._pictures.shown)

    def take(self, address: str) -> None:
        """Show what came, or did not come, from an address, as ``fetched`` says."""
        data = self.fetched.loaded.get(address)
        for box in self.fetched.boxes.get(address, ()):
            found = self._pictures.add_bytes(data, box.fit) if data is not None else None
            if found is None:
                self._fail(box)
            else:
                self._decoding[found[0]] = box, found[1]

    def _show(self, name: str, _: QImage) -> None:
        box, size = self._decoding.pop(name, (None, QSize()))
        if box is not None and self._put(box, name, size):
            self._pictures.shown.add(box.block)

    def _spoil(self, name: str) -> None:
        box, _ = self._decoding.pop(name, (None, QSize()))
        if box is not None:
            self._fail(box)

    def _fail(self, box: Box) -> None:
        name, pixels = f"winnow-box:{box.block}:failed", self._view.devicePixelRatioF()
        self._view.add_image(name, painted(box, Standing.FAILED, self._view.formats, pixels))
        self._put(box, name, box.size)

    def _put(self, box: Box, name: str, size: QSize) -> bool:
        document = self._view.document()
        # None where the text was set anew meanwhile; elsewhere where text was set before it.
        found = (one for boxes in self.fetched.boxes.values() for one in boxes if one.block == box.block)
        now = next(found, None)
        if now is None or now.fit is not box.fit or document.characterAt(now.position) != _OBJECT:
            return False
        cursor = QTextCursor(document)
        cursor.setPosition(now.position)
        cursor.setPosition(now.position + 1, QTextCursor.MoveMode.KeepAnchor)
        with self._where.anchored():
            cursor.setCharFormat(image_format(box.image, name, size, self._view.devicePixelRatioF()))
        return True
