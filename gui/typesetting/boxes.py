"""The box that stands where an image is not shown: its words, its sign and the pattern of its border say why."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from core.images import Lack
from gui.language.core_words import said
from gui.language.speech import noted, tr
from gui.widgets.theme import Colours

WITHIN = noted("within the page itself")
"""The place of an image whose address is all of it."""
_SIGN = 16.0  # pixels
_ROUND = 5.0
_FILE = 44  # characters
_HOST = 40


class Standing(IntEnum):
    """How it stands with an image that is not shown."""

    NOT_FETCHED = 1
    MISSING = 2
    LARGE = 3
    UNREADABLE = 4
    AWAITED = 5
    FAILED = 6


class _Look(NamedTuple):
    words: str
    border: Qt.PenStyle
    strokes: tuple[tuple[tuple[float, float], ...], ...]


# Strokes within a square whose sides go from -1 to 1.
_ARROW_DOWN = (((0, -0.9), (0, 0.8)), ((-0.7, 0.1), (0, 0.8), (0.7, 0.1)))
_CROSS = (((-0.7, -0.7), (0.7, 0.7)), ((-0.7, 0.7), (0.7, -0.7)))
_GAP = (((-0.9, 0.9), (0.9, -0.9)),)
_OUTWARDS = (
    ((-0.8, -0.1), (-0.8, -0.8), (-0.1, -0.8)),
    ((0.8, 0.1), (0.8, 0.8), (0.1, 0.8)),
    ((-0.8, -0.8), (0.8, 0.8)),
)
_DOTS = (((-0.8, 0), (-0.7, 0)), ((-0.05, 0), (0.05, 0)), ((0.7, 0), (0.8, 0)))

_LOOKS: Mapping[Standing, _Look] = MappingProxyType(
    {
        Standing.NOT_FETCHED: _Look(noted("Not fetched"), Qt.PenStyle.DashLine, _ARROW_DOWN),
        Standing.MISSING: _Look(noted("Missing"), Qt.PenStyle.DotLine, _GAP),
        Standing.LARGE: _Look(noted("Too large to show"), Qt.PenStyle.SolidLine, _OUTWARDS),
        Standing.UNREADABLE: _Look(noted("Cannot be shown"), Qt.PenStyle.DashDotLine, _CROSS),
        Standing.AWAITED: _Look(noted("Loading…"), Qt.PenStyle.DashLine, _DOTS),
        Standing.FAILED: _Look(noted("Not loaded"), Qt.PenStyle.DashDotDotLine, _CROSS),
    }
)
OF_LACK: Mapping[Lack, Standing] = MappingProxyType(
    {
        Lack.ELSEWHERE: Standing.NOT_FETCHED,
        Lack.MISSING: Standing.MISSING,
        Lack.LARGE: Standing.LARGE,
        Lack.UNREADABLE: Standing.UNREADABLE,
    }
)


def words_of(standing: Standing, why: str = "") -> str:
    """Say how it stands with an image, and ``why``."""
    words = tr(_LOOKS[standing].words)
    return f"{words}: {said(why)}" if why else words


def place_of(address: str) -> str:
    """Give the site and the file of an image's address, cut in their middle where they are long."""
    if address[:5].lower() == "data:":
        return tr(WITHIN)
    try:
        parts = urlsplit(address.strip())
        host, path = parts.hostname or "", parts.path
    except ValueError:  # an address that is malformed
        host, path = "", address
    file = unquote(path).rstrip("/").rpartition("/")[2]
    shown = [_cut(" ".join(part.split()), most) for part, most in ((host, _HOST), (file, _FILE))]
    return "  ·  ".join(part for part in shown if part)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most // 2]}…{text[-(most - most // 2 - 1) :]}"


def paint_box(painter: QPainter, box: QRectF, standing: Standing, colours: Colours) -> None:
    """Paint the ground and the border of a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colours.faint), 1, _LOOKS[standing].border)
    painter.setPen(pen)
    painter.setBrush(QColor(colours.code))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
    painter.restore()


def paint_sign(painter: QPainter, centre: QPointF, standing: Standing, colours: Colours) -> None:
    """Paint the sign of a box: a small frame, and in it how it stands with what should fill it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    pen = QPen(QColor(colours.faint), 1.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(-_SIGN / 2, -_SIGN * 0.42, _SIGN, _SIGN * 0.84), 2, 2)
    path = QPainterPath()
    for first, *others in _LOOKS[standing].strokes:
        path.moveTo(QPointF(*first) * _SIGN * 0.27)
        for point in others:
            path.lineTo(QPointF(*point) * _SIGN * 0.27)
    painter.drawPath(path)
    painter.restore()


def box_image(
    size: QSize, pixels: float, standing: Standing, lines: tuple[str, ...], font: QFont, colours: Colours
) -> QImage:
    """Give a box as an image: what stands in the text while an image is on its way, or did not come.

    Args:
        size: Its size in pixels of the screen.
        pixels: How many of these one of the window is.
        standing: How it stands.
        lines: What is written into it, as far as there is room.
        font: The font of that.
        colours: The colours of the theme.
    """
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(pixels)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    room = QRectF(0, 0, size.width() / pixels, size.height() / pixels)
    paint_box(painter, room, standing, colours)
    metrics = QFontMetricsF(font)
    height = metrics.lineSpacing()
    shown = [line for line in lines if line][: max(0, int((room.height() - 8) // height))]
    if room.width() < 4 * _SIGN or room.height() < 1.5 * _SIGN:
        shown = []
    top = room.center().y() - len(shown) * height / 2
    painter.setFont(font)
    painter.setPen(QColor(colours.faint))
    for number, line in enumerate(shown):
        most = room.width() - 3 * _SIGN
        text = metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, most)
        row = QRectF(0, top + number * height, room.width(), height)
        if number == 0:
            row.translate(0.75 * _SIGN, 0)
            left = row.center().x() - metrics.horizontalAdvance(text) / 2
            paint_sign(painter, QPointF(left - _SIGN, row.center().y()), standing, colours)
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter, text)
    if not shown and min(room.width(), room.height()) > _SIGN:
        paint_sign(painter, room.center(), standing, colours)
    painter.end()
    return image
