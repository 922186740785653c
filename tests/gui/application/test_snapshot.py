import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

ROOT = Path(__file__).parents[3]
PROSE = (
    "The ferry was late again, and nobody on the quay minded. var timer = start(1); timer.stop(now); "
    "A dog slept under the bench until the horn sounded."
)
SCRIPT = """
import sys
from gui.application.app import snapshot

code = snapshot(sys.argv[1], sys.argv[3:], theme=sys.argv[2], size=(900, 600))
assert "bs4" not in sys.modules, "the window's process must not pay for the parser"
assert "lxml" not in sys.modules
sys.exit(code)
"""


def snapshot(out: Path, *files: Path, theme: str = "light") -> "subprocess.CompletedProcess[str]":
    """Draw in a process of its own, as the command line does."""
    return subprocess.run(
        [sys.executable, "-P", "-c", SCRIPT, str(out), theme, *map(str, files)],
        env=os.environ
        | {"PYTHONPATH": str(ROOT), "HOME": str(out.parent), "XDG_CONFIG_HOME": str(out.parent / "config")},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "ferry.txt"
    file.write_text(PROSE, "utf-8")
    return file


@pytest.mark.parametrize("theme", ["light", "sepia", "dark"])
def test_a_picture_of_the_window(tmp_path: Path, article: Path, theme: str) -> None:
    done = snapshot(tmp_path / "a.png", article, theme=theme)
    assert (done.returncode, done.stderr) == (0, "")
    picture = QImage(str(tmp_path / "a.png"))
    assert (picture.width(), picture.height()) == (900, 600)
    # Paper and ink in both panes, and the paper is the theme's.
    for left in (100, 550):
        shades = {QColor(picture.pixel(x, y)).lightness() for x in range(left, left + 250) for y in range(100, 250, 2)}
        assert max(shades) - min(shades) > 120
    assert (QColor(picture.pixel(440, 400)).lightness() < 128) is (theme == "dark")


def test_a_file_that_cannot_be_read(tmp_path: Path, article: Path) -> None:
    done = snapshot(tmp_path / "a.png", tmp_path / "none.txt", article)
    assert done.returncode == 3
    assert "none.txt" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_picture_that_cannot_be_written(tmp_path: Path, article: Path) -> None:
    done = snapshot(tmp_path / "no" / "such" / "folder.png", article)
    assert done.returncode == 1
    assert "folder.png" in done.stderr


def test_nothing_else_is_written(tmp_path: Path, article: Path) -> None:
    snapshot(tmp_path / "a.png", article)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.png", "ferry.txt"]
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
