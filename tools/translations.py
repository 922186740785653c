"""Brings the translations up to date: finds the window's texts, and makes the files that it loads.

``python tools/translations.py`` writes new texts into ``resources/translations/*.ts`` (Qt Linguist edits these) and
compiles them to ``.qm``. A new language is an empty file ``winnow_CODE.ts`` and a row in
``gui/language/languages.py``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
NAMES = "tr+=noted,tr+=plural,tr+=noted_plural"
"""The functions of ``gui/language/speech.py`` whose literals are texts."""


def lupdate(folder: Path = FOLDER) -> None:
    """Write the texts of the window into the files of translations in a folder."""
    files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "gui").rglob("*.py"))
    targets = sorted(map(str, folder.glob("*.ts")))
    options = ["-tr-function-alias", NAMES, "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
    _run("pyside6-lupdate", [*options, *files, "-ts", *targets])


def lrelease(folder: Path = FOLDER) -> None:
    """Compile the files of translations in a folder."""
    for path in sorted(folder.glob("*.ts")):
        _run("pyside6-lrelease", ["-silent", str(path), "-qm", str(path.with_suffix(".qm"))])


def _run(program: str, arguments: list[str]) -> None:
    subprocess.run([str(Path(sys.executable).parent / program), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    lupdate()
    lrelease()
