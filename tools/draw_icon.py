"""Draws the window's icon from its SVG files into PNG files of the sizes that desktops ask for.

    python tools/draw_icon.py

PNG files, so that the window need not load what draws SVG files before it is seen.
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent.parent / "resources" / "icons"
DRAWING = "io.github.winnow_reader.Winnow.svg"
SMALL = "winnow-small.svg"
"""For 16 pixels, where the drawing would be a blur."""
SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw(size: int) -> QImage:
    """Draw the icon ``size`` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(FOLDER / (SMALL if size == 16 else DRAWING))).render(painter)
    painter.end()
    return image


def main() -> None:
    """Draw every size."""
    app = QGuiApplication([])
    for size in SIZES:
        draw(size).save(str(FOLDER / f"winnow-{size}.png"))
    app.quit()


if __name__ == "__main__":
    main()
