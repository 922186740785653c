"""Draws the pictures of the documentation: the window on our own articles, in every theme, small and large.

usage: pictures.py [FOLDER]

Without a display; the same articles, fonts and versions give the same pictures, byte for byte. FOLDER is `docs` by
default.
"""

import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402

from gui.application.app import DONE, snapshot  # noqa: E402
from gui.widgets.theme import Theme  # noqa: E402

SAMPLES = ROOT / "resources" / "samples"
SIZES = ((1000, 700, "tide-clock.md", 0), (1600, 1000, "saved-page.html", 4))
"""Width, height, what is open, and which of its removals is the current one."""
COLOURS = 256
"""How many colours a picture keeps, the most frequent ones: a third of the size, for shades that nobody sees."""


def draw(folder):
    """Draw all of them; give the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    for width, height, sample, removal in SIZES:
        for theme in Theme:
            out = folder / f"{theme}-{width}x{height}.png"

            def prepare(window, removal=removal):
                window.session.choose(removal)
                return lambda: not window.reader.view.extraSelections()

            code = snapshot(str(out), [str(SAMPLES / sample)], theme=theme, size=(width, height), prepare=prepare)
            if code != DONE:
                return code
            shrink(out)
            print(f"{out}: {out.stat().st_size:,} bytes")
    return DONE


def shrink(picture):
    """Keep a picture's most frequent colours only."""
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    table = [colour | 0xFF000000 for colour, _ in Counter(pixels).most_common(COLOURS)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image.convertToFormat(QImage.Format.Format_Indexed8, table, flags).save(str(picture), "PNG", 0)


if __name__ == "__main__":
    sys.exit(draw(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs"))
