"""What comes and goes in a window leaves nothing behind that Python takes for alive."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
ROUNDS = 60
LEAKY = "The tide comes in. var gate = document.querySelector('.gate'); gate.close(now); The tide goes out.\n"

PROGRAM = """
import faulthandler, gc, sys
faulthandler.enable()
from pathlib import Path
from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QLayoutItem
from shiboken6 import getAllValidWrappers
from gui.application.app import _application
from gui.application.main_window import MainWindow
from gui.settings.settings import Settings

folder, rounds, address = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
files = sorted(folder.glob("*.txt"))
gc.set_threshold(50, 1, 1)  # what is kept by a cycle alone goes early
app = _application()
window = MainWindow(settings=Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)))
window.show()
window.background.start()
done = 0


def items():
    return sum(isinstance(one, QLayoutItem) and not isinstance(one, QObject) for one in getAllValidWrappers())


def step():
    global done
    if done and window.busy():
        return
    if done == rounds:
        timer.stop()
        print("items", items() - before)
        window.close()
        return
    window.open_paths([str(files[done % len(files)])])
    window.notices.tell(f"Saved “a{done % 3}.txt”.", address=address)
    window.notices.dismiss_newest()
    done += 1


before = items()
timer = QTimer()
timer.timeout.connect(step)
timer.start(0)
code = app.exec()
print("rounds", done)
sys.exit(code)
"""


@pytest.mark.slow
@pytest.mark.parametrize("address", ["", "https://a.example/a"])
def test_notices_come_and_go_while_articles_are_opened(tmp_path: Path, address: str) -> None:
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(LEAKY * (number + 1), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path), str(ROUNDS), address],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    told = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    # A layout keeps the wrappers of its items, and Qt deletes the items: a wrapper that is left answers for what
    # stands at its address next.
    assert (done.returncode, told, done.stdout.split()) == (0, [], ["items", "0", "rounds", str(ROUNDS)])
