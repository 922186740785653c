"""The icon, its files, and the entry by which a desktop finds the program."""

import configparser
import runpy
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

import resources
from gui.application.app import _application
from gui.widgets import icon

ROOT = Path(resources.__file__).parent.parent
ENTRY = ROOT / "resources" / "desktop" / f"{icon.DESKTOP_ID}.desktop"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def test_the_program_has_an_icon_in_every_size(qapp: QApplication) -> None:
    made = icon.program_icon()
    assert sorted(size.width() for size in made.availableSizes()) == list(SIZES)
    for size in SIZES:
        image = made.pixmap(QSize(size, size)).toImage()
        assert image.size() == QSize(size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
        shades = {QColor(image.pixel(x, y)).lightness() for x in range(size) for y in range(size)}
        assert max(shades) - min(shades) > 120


@pytest.mark.parametrize("size", SIZES)
def test_the_files_are_what_the_drawing_says(qapp: QApplication, size: int) -> None:
    draw = runpy.run_path(str(ROOT / "tools" / "draw_icon.py"))["draw"]
    drawn = draw(size)
    kept = QImage(str(icon.FOLDER / f"winnow-{size}.png"))
    assert kept.size() == drawn.size()
    apart = sum(
        abs(one - other)
        for x in range(size)
        for y in range(size)
        for one, other in zip(
            drawn.pixelColor(x, y).getRgb(),  # type: ignore[arg-type]
            kept.pixelColor(x, y).getRgb(),  # type: ignore[arg-type]
            strict=True,
        )
    )
    assert apart / (4 * size * size) < 0.3  # versions of Qt smooth edges each in their way


def test_the_desktop_entry_names_what_is_there() -> None:
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(ENTRY, encoding="utf-8")
    fields = entry["Desktop Entry"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    command, files = fields["Exec"].split()
    assert command in project["scripts"]
    assert files == "%F"
    assert (icon.FOLDER / f"{fields['Icon']}.svg").is_file()
    assert _application().desktopFileName() == ENTRY.stem  # by which Wayland knows its windows
    assert fields["StartupWMClass"] == command  # and X11 by this, whatever file was started
    assert {"text/plain", "text/markdown", "text/html", "application/xhtml+xml"} <= set(fields["MimeType"].split(";"))
    for name in ("MimeType", "Categories", "Keywords"):
        assert fields[name].endswith(";")


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed")
def test_the_desktop_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", str(ENTRY)], capture_output=True, text=True, check=False)
    assert done.stdout == ""
