"""Sets the images of an article: as they are, or the boxes and lines that tell of them."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QTextBlockFormat, QTextCharFormat, QTextImageFormat

from core.article.blocks import Block, Image, Media, Run
from core.images import Lack
from gui.language.core_words import said
from gui.language.speech import tr
from gui.settings.type_settings import NORMAL_POINTS
from gui.typesetting.boxes import OF_LACK, Standing, box_image, place_of, words_of
from gui.typesetting.fetched import Box, remote_address
from gui.typesetting.formats import PAINTED, PICTURE, STANDING, Formats, Painted
from gui.typesetting.images import Pictures, lack_of

if TYPE_CHECKING:
    from core.article.source import Source
    from gui.typesetting.text_setter import TextSetter

_NEAR = 0.03
"""The share by which an image's height may differ from what its page says, and have the place that the page says."""
_ON_THE_WEB = (Standing.NOT_FETCHED, Standing.FAILED)
_UNSTATED = (22.0, 5.0)
"""Width and height in em of the box of an image whose page does not say how large it is."""


class Figures:
    """Sets images, one after the other, and puts down where their boxes stand."""

    def __init__(
        self, setter: TextSetter, pictures: Pictures, source: Source, column: float, pixels: float, *, on_paper: bool
    ) -> None:
        """Prepare; the arguments are those of ``Typesetter``, and ``setter`` is what puts text into the document."""
        # The setter holds this, and what holds each other waits for the collector, with the whole article.
        self._setter: TextSetter = proxy(setter)
        self._formats = setter.formats
        self._pictures, self._source = pictures, source
        self._column, self._pixels, self._on_paper = column, pixels, on_paper
        self._folder = folder_of(source)
        self._index = 0

    def set(self, block: Block, index: int, *, rtl: bool) -> None:
        """Set the image of a block, the one with this index."""
        image = block.image
        if image is None:
            return
        form = self._formats.block(rtl, leading=100, above=0.6, below=0.6, quoted=block.quoted)
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        form.setProperty(PICTURE, index + 1)
        self._index = index
        widest = self._column - self._formats.quote_indent(block.quoted)
        if image.media is Media.IMAGE:
            self._set_image(image, form, widest)
        else:
            self._set_line(image, said(image.told), form)
        self._setter.place()

    def _set_image(self, image: Image, form: QTextBlockFormat, widest: float) -> None:
        found = self._pictures.add(image.address, self._folder, lambda own: self._fit(own, widest))
        if found is not None:
            self._show(image, *found, form)
            return
        if self._on_paper:
            words = said(image.told) if image.alt else tr("Image, not in this file")
            self._set_line(image, words, form)
            return
        lack, fetched = lack_of(image.address, self._folder), self._pictures.fetched
        remote = remote_address(image.address, self._source) if lack in (Lack.ELSEWHERE, Lack.MISSING) else None
        if remote is None:
            # What names no place that may be asked is nowhere else either.
            self._set_box(image, Standing.UNREADABLE if lack is Lack.ELSEWHERE else OF_LACK[lack], "", form)
        elif remote in fetched.loaded:
            found = self._pictures.add_bytes(fetched.loaded[remote], lambda own: self._fit_stated(image, own, widest))
            if found is None:
                self._set_box(image, Standing.UNREADABLE, "", form)
            else:
                self._show(image, *found, form)
        elif remote in fetched.awaited:
            self._set_awaited(replace(image, address=remote), remote, form, widest)
        elif remote in fetched.failed:
            self._set_box(replace(image, address=remote), Standing.FAILED, fetched.failed[remote], form)
        else:
            self._set_box(replace(image, address=remote), Standing.NOT_FETCHED, "", form)

    def _show(self, image: Image, name: str, size: QSize, form: QTextBlockFormat) -> None:
        self._begin(form)
        self._insert(image, name, size)
        self._pictures.shown.add(self._index)

    def _begin(self, form: QTextBlockFormat) -> None:
        self._setter.paragraph(form)
        self._setter.place()

    def _insert(self, image: Image, name: str, size: QSize) -> None:
        self._setter.cursor.insertImage(image_format(image, name, size, self._pixels))

    def _set_awaited(self, image: Image, remote: str, form: QTextBlockFormat, widest: float) -> None:
        """Set a box as large as the page says that the image is; it is one character, as the image will be."""
        self._begin(form)
        if image.width:
            size = self._fit(QSize(image.width, image.height), widest)
        else:
            wide, high = (side * self._formats.em for side in _UNSTATED)
            size = QSize(round(min(wide, widest) * self._pixels), round(high * self._pixels))
        boxes = self._pictures.fetched.boxes.setdefault(remote, [])
        position = self._setter.cursor.position()
        box = Box(position, self._index, image, lambda own: self._fit_stated(image, own, widest), size)
        name = f"winnow-box:{self._index}"
        self._pictures.decoded.emit(name, painted(box, Standing.AWAITED, self._formats, self._pixels))
        self._insert(image, name, size)
        boxes.append(box)

    def _set_box(self, image: Image, standing: Standing, why: str, form: QTextBlockFormat) -> None:
        """Set what tells of an image that is not shown; the view paints its box, its border and its sign."""
        form.setProperty(PAINTED, int(Painted.BOX))
        form.setProperty(STANDING, int(standing))
        form.setLineHeight(118.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(form.topMargin() + self._formats.em)
        form.setBottomMargin(form.bottomMargin() + self._formats.em)
        self._begin(form)
        char = self._formats.faint()
        if standing in _ON_THE_WEB:
            char = self._linked(image, char)
        cursor = self._setter.cursor
        cursor.insertText("\u2003\u2003", self._formats.faint())  # the sign stands here
        cursor.insertText(said(image.told), char)
        cursor.insertText(f"\u2028{words_of(standing, why)}  ·  {place_of(image.address)}", self._formats.faint(0.72))

    def _set_line(self, image: Image, words: str, form: QTextBlockFormat) -> None:
        """Set a line that tells of what is not shown: a link to where it is, if it has a place."""
        self._begin(form)
        char = self._linked(image, self._formats.faint())
        char.setBackground(QColor(self._formats.colours.code))
        self._setter.cursor.insertText(f"\u2002{words}\u2002", char)

    def _linked(self, image: Image, char: QTextCharFormat) -> QTextCharFormat:
        href = None if image.address[:5].lower() == "data:" else image.address
        return self._formats.styled(char, Run("", 0, 0, href=href))

    def _fit(self, own: QSize, widest: float) -> QSize:
        """Give the size in pixels of the screen in which an image is shown: with the text, never beyond the column."""
        scale = self._formats.chosen.points / NORMAL_POINTS
        factor = min(scale, widest / own.width()) * self._pixels
        return QSize(max(1, round(own.width() * factor)), max(1, round(own.height() * factor)))

    def _fit_stated(self, image: Image, own: QSize, widest: float) -> QSize:
        """Give the same for an image whose page may say how large it is: as wide as that, and never bent."""
        if not image.width:
            return self._fit(own, widest)
        height = image.width * own.height() / own.width()
        near = abs(height - image.height) <= _NEAR * image.height
        return self._fit(QSize(image.width, image.height if near else max(1, round(height))), widest)


def folder_of(source: Source) -> str | None:
    """Give the folder in which an article's images may stand; None where it has none."""
    return os.path.dirname(source.path) if source.path else None


def painted(box: Box, standing: Standing, formats: Formats, pixels: float) -> QImage:
    """Give a box as an image; ``pixels`` is how many pixels of the screen one of the window is."""
    lines = (said(box.image.told) if box.image.alt else "", f"{words_of(standing)}  ·  {place_of(box.image.address)}")
    return box_image(box.size, pixels, standing, lines, formats.small().font(), formats.colours)


def image_format(image: Image, name: str, size: QSize, pixels: float) -> QTextImageFormat:
    """Give the format that shows an image: its name among what the view has, and its size in pixels of the screen."""
    form = QTextImageFormat()
    form.setName(name)
    form.setWidth(size.width() / pixels)
    form.setHeight(size.height() / pixels)
    form.setProperty(QTextCharFormat.Property.ImageAltText, image.alt)
    return form
