"""What a desktop knows the program by: its icon and its id."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QIcon

import resources

FOLDER = Path(resources.__file__).parent / "icons"
DESKTOP_ID = "io.github.winnow_reader.Winnow"
"""The name of the desktop entry, the description and the icon (``resources/desktop``)."""


def program_icon() -> QIcon:
    """Give the icon in every size that there is a file of."""
    icon = QIcon()
    for file in sorted(FOLDER.glob("winnow-*.png")):
        icon.addFile(str(file))
    return icon
