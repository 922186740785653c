"""PDF files, read by Poppler's program where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.exporting.paper.pdf import to_pdf
from gui.settings.type_settings import TypeSettings, encoded
from tests.core.export.articles import SAMPLES
from tests.core.export.hostile import hostile_article

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (Poppler) is not installed")
NAMES = ("plain.txt", "french.txt", "page.html", "tutorial.md", "links.html")


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text)))


@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_read(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    made = next(sample for sample in SAMPLES if sample.name == name).article()
    file = tmp_path / "a.pdf"
    file.write_bytes(to_pdf(made, encoded(TypeSettings()), lambda *_: None))
    told = subprocess.run(["pdftotext", "-enc", "UTF-8", str(file), "-"], capture_output=True, timeout=60, check=True)
    assert told.stderr == b""
    shown = letters(told.stdout.decode())
    for block in made.blocks:
        assert letters(block.text) in shown, block.text


def test_a_file_of_hostile_addresses_has_no_fault(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(to_pdf(hostile_article(), encoded(TypeSettings()), lambda *_: None))
    told = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, timeout=60, check=True)
    assert told.stderr == b""
    assert b"w575" in told.stdout
