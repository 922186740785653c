"""Which image of the article is seen large, and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMainWindow

from core.article.article import Article
from core.article.blocks import BlockKind, Media
from core.images import image_bytes
from gui.articles.current_article import CurrentArticle
from gui.language.speech import tr
from gui.panes.reader.pane import ReaderPane
from gui.pictures.enlarged import Enlarged
from gui.typesetting.fetched import remote_address
from gui.typesetting.figures import folder_of
from gui.typesetting.images import Pictures

_LARGEST = 4096
"""Pixels of a side in which an image is decoded, at most."""


class Enlarging(QObject):
    """Shows the images of the article in front large, one at a time."""

    def __init__(self, window: QMainWindow, session: CurrentArticle, reader: ReaderPane) -> None:
        super().__init__(window)
        self._window, self._session, self._reader = window, session, reader
        self._view: Enlarged | None = None
        self._pictures = Pictures(self)
        self._pictures.decoded.connect(self._show)
        self._name = ""
        self._block = -1
        reader.picture_mouse.enlarge_wanted.connect(self.enlarge)
        session.article_changing.connect(self.put_away)

    @property
    def view(self) -> Enlarged:
        """What shows the image, made when it is first wanted."""
        if self._view is None:
            self._view = Enlarged(self._window)
            self._view.step_wanted.connect(self.step)
            self._view.closed.connect(self._pictures.forget)
        return self._view

    def enlarge_first(self) -> None:
        """Enlarge the first image in sight."""
        spot = self._reader.picture_mouse.first_in_sight() if self._reader.isVisible() else None
        if spot is None:
            self._window.statusBar().showMessage(tr("No image that is shown is in sight"), 4_000)
        else:
            self.enlarge(spot.block)

    def enlarge(self, block: int) -> None:
        """Enlarge the image of a block, if it has one that can be shown."""
        article = self._session.article
        if article is None or not 0 <= block < len(article.blocks):
            return
        data = self._bytes(article, block)
        found = self._pictures.add_bytes(data, _within) if data else None
        if found is None:
            return
        self._name, self._block = found[0], block
        blocks = self._reader.arrivals.shown()
        self.view.open()
        self.view.say(_words(article, block), blocks.index(block) + 1 if block in blocks else 1, len(blocks))

    def step(self, by: int) -> None:
        """Show the next image (1), or the one before (-1), round and round."""
        blocks = self._reader.arrivals.shown()
        if self._block in blocks and len(blocks) > 1:
            self._pictures.forget()
            self.enlarge(blocks[(blocks.index(self._block) + by) % len(blocks)])

    def put_away(self) -> None:
        """Show none."""
        if self._view is not None:
            self._view.put_away()

    def close(self) -> None:
        """Wait until nothing is decoded any more."""
        self._pictures.close()

    def _show(self, name: str, image: QImage) -> None:
        if name == self._name and self._view is not None and not self._view.isHidden():
            self._view.set_image(image)

    def _bytes(self, article: Article, block: int) -> bytes:
        image = article.blocks[block].image
        if image is None or image.media is not Media.IMAGE:
            return b""
        remote = remote_address(image.address, article.source)
        at_hand = image_bytes(image.address, folder_of(article.source))
        return at_hand or self._reader.arrivals.fetched.loaded.get(remote or "", b"")


def _within(own: QSize) -> QSize:
    most = QSize(_LARGEST, _LARGEST)
    fits = own.width() <= _LARGEST and own.height() <= _LARGEST
    return own if fits else own.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)


def _words(article: Article, block: int) -> str:
    """Give the caption of an image, or else what it is called."""
    image = article.blocks[block].image
    after = article.blocks[block + 1] if block + 1 < len(article.blocks) else None
    if after is not None and after.kind is BlockKind.CAPTION and after.text.strip():
        return " ".join(after.text.split())
    return image.alt if image is not None else ""
