"""The images that an article may show: those it carries, those beside it, and those that were loaded for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from queue import SimpleQueue
from threading import Thread

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from core.images import Lack, find_image, image_bytes
from core.limits import LIMITS
from gui.typesetting.fetched import Fetched

_RASTER = frozenset("png jpg jpeg jfif gif webp bmp ico tif tiff avif heic heif jxl".split())
"""Formats of images that are decoded. SVG is none of them: Qt would read any file of this computer that one names."""


def load_image(address: str, folder: str | None) -> QImage | None:
    """Give the image at an address, or None where it is remote, outside of ``folder``, too large or no image of dots.

    Args:
        address: As it stands in the article: a data URI or a relative path.
        folder: The folder of the article's own file, or None where it has none.
    """
    data = image_bytes(address, folder)
    return decode(data, QSize()) if own_size(data) is not None else None


def decode(data: bytes, size: QSize) -> QImage | None:
    """Decode an image, scaled to ``size`` if that is valid; None where it is none. May run in a thread."""
    with _reader(data) as reader:
        if size.isValid():
            turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
            reader.setScaledSize(size.transposed() if turned else size)
        image = reader.read()
    return None if image.isNull() else image


def lack_of(address: str, folder: str | None) -> Lack:
    """Say why ``load_image`` gives none."""
    found = find_image(address, folder)
    if isinstance(found, Lack):
        return found
    size = _stated(found)
    return Lack.LARGE if size is not None and _area(size) > LIMITS.image_pixels else Lack.UNREADABLE


class Pictures(QObject):
    """The images of an article, decoded one after the other beside the window's own work.

    Signals:
        decoded: an image's name, and the image in the size that it is shown in.
        spoilt: the name of an image that could not be decoded after all.
        settled: nothing is left to decode.

    Attributes:
        fetched: What was loaded of the images that stand elsewhere.
        shown: The indexes of the article's blocks whose images are shown, or are about to be.
    """

    decoded = Signal(str, QImage)
    spoilt = Signal(str)
    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fetched = Fetched()
        self.shown: set[int] = set()
        self._waiting: SimpleQueue[tuple[str, bytes, QSize] | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._open: set[str] = set()
        self._count = 0
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)

    _done = Signal(str, object)

    def add(self, address: str, folder: str | None, fit: Callable[[QSize], QSize]) -> tuple[str, QSize] | None:
        """Begin to decode the image at an address.

        Args:
            address: As for ``load_image``.
            folder: As for ``load_image``.
            fit: Gives the size to decode it to from its own, both in pixels.

        Returns:
            The name that the image has from now on, and the size; None where ``load_image`` would give None.
        """
        return self.add_bytes(image_bytes(address, folder), fit)

    def add_bytes(self, data: bytes, fit: Callable[[QSize], QSize]) -> tuple[str, QSize] | None:
        """Begin to decode an image whose bytes are at hand; see ``add``."""
        own = own_size(data)
        if own is None:
            return None
        size = fit(own)
        name = f"winnow-image:{self._count}"
        self._count += 1  # names are never used again: a late image can stand for no other
        self._open.add(name)
        self._waiting.put((name, data, size))
        if self._thread is None:
            # Qt decodes without holding the interpreter, so the window goes on meanwhile.
            self._thread = Thread(target=self._work, name="pictures", daemon=True)
            self._thread.start()
        return name, size

    def forget(self) -> None:
        """Decode no more of what was added."""
        self._open.clear()
        self.fetched.boxes.clear()
        self.shown.clear()

    def busy(self) -> bool:
        """Tell whether something is left to decode."""
        return bool(self._open)

    def close(self) -> None:
        """Wait until the thread has ended."""
        self.forget()
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        """Decode what is waiting, in a thread of its own."""
        while (job := self._waiting.get()) is not None:
            name, data, size = job
            image = decode(data, size) if name in self._open else None
            with suppress(RuntimeError):  # the window is gone
                self._done.emit(name, image)

    def _take(self, name: str, image: QImage | None) -> None:
        if name not in self._open:
            return
        self._open.discard(name)
        if image is not None:
            self.decoded.emit(name, image)
        else:
            self.spoilt.emit(name)
        if not self._open:
            self.settled.emit()


@contextmanager
def _reader(data: bytes) -> Iterator[QImageReader]:
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    yield reader


def own_size(data: bytes) -> QSize | None:
    """Give the size of an image, upright, from its head; None where it is none or too large to be decoded."""
    size = _stated(data)
    return size if size is not None and 0 < _area(size) <= LIMITS.image_pixels else None


def _stated(data: bytes) -> QSize | None:
    """Give the size that the head of an image states; None where it is none of a form that is decoded."""
    if not data:
        return None
    with _reader(data) as reader:
        if bytes(reader.format().data()).decode() not in _RASTER:
            return None
        size = reader.size()
        turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    if not size.isValid():
        return None
    return size.transposed() if turned else size


def _area(size: QSize) -> int:
    return size.width() * size.height()
