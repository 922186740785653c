"""Starts the window as a real process, uses it, ends it at random moments, again and again, and counts what crashes.

usage: python -m tests.benchmarks.cycles [NUMBER] [SEED]

NUMBER cycles (50) are drawn with SEED (1): each starts the program, opens files, decides, searches, saves, copies, goes
through menus and dialogs, puts notices away and quits, closes, or is ended by a signal in the midst of it; its worker is
killed in between. Ten cycles in a row share their settings, decisions and open articles. The processes have a display
of their own with a window manager, where Xvfb and openbox are installed, and none elsewhere. A cycle fails if it ends by
a signal that nobody sent, by an exit code other than 0, or if anything is written to the terminal of errors; such a
cycle is told by its number, and can be run alone: ``python -m tests.benchmarks.cycles 1 SEED FIRST``. The exit code is 1
if one failed.
"""

from __future__ import annotations

import contextlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.application.main_window import MainWindow

TOGETHER = 10
"""Cycles that share a folder."""
LONGEST = 120.0
"""Seconds after which a cycle hangs."""
QUIET = re.compile(r"propagateSizeHints|plugin does not support|XDG_RUNTIME_DIR|^qt\.qpa\.|^$")
SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGKILL)
LEAK = "var gate = document.querySelector('.gate'); gate.close(now);"
PROSE = "The tide comes in over the flats, and the birds walk before it in a long grey line. "
STYLE = ".gate { color: #223344; margin: 0 auto; } .gate a:hover { display: none; }"


# The files that are opened.


def make_files(folder: Path) -> list[Path]:
    """Write what the cycles open: texts, pages and Markdown, short and long, and two that cannot be read."""
    made: dict[str, str] = {}
    for number in range(4):
        made[f"text-{number}.txt"] = "\n\n".join([PROSE * 3 + LEAK + " " + PROSE] * (1 + 8 * number))
        body = "".join(
            f"<p>{PROSE * 3}</p><p>{PROSE}{LEAK}</p><ul><li>{PROSE}</li></ul>" for _ in range(2 + 6 * number)
        )
        made[f"page-{number}.html"] = (
            f"<html><head><title>Tides {number}</title><script>{LEAK}</script></head><body><nav><a href='/'>Home</a></nav>"
            f"<article><h1>Tides {number}</h1>{body}<table><tr><td>{PROSE}</td><td></td></tr></table></article></body></html>"
        )
        made[f"note-{number}.md"] = f"# Tides {number}\n\n{PROSE}\n\n{STYLE}\n\n- {PROSE}\n- *{PROSE.strip()}*\n" * (
            1 + number
        )
    made["long.txt"] = (PROSE * 6 + LEAK + "\n\n") * 600
    paths = []
    for name, text in made.items():
        paths.append(folder / name)
        paths[-1].write_text(text, "utf-8")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    return [*paths, folder / "binary.txt", folder / "missing.txt"]


# One process, used.


class Hand:
    """Uses a window as a reader in a hurry does, one thing a turn."""

    def __init__(self, chance: random.Random, files: list[Path], out: Path) -> None:
        self.chance = chance
        self.files = files
        self.out = out
        self.left = chance.randrange(10, 60)  # things to do
        self.doings: list[tuple[int, Callable[[MainWindow], object]]] = [
            (14, self.open),
            (30, self.press),
            (8, self.find),
            (8, self.tell),
            (10, self.dismiss),
            (6, self.copy),
            (4, self.save),
            (4, self.menu),
            (4, self.select),
            (4, self.look),
            (2, self.kill_worker),
        ]

    def step(self) -> None:
        """Do the next thing, wherever the window is by now."""
        from PySide6.QtWidgets import QApplication

        from gui.application.main_window import MainWindow

        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
        if not windows or not windows[0].isVisible():
            return
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self.key(popup, self.chance.choice(("Down", "Return", "Esc", "Esc")))
            return
        if modal is not None:
            self.answer(modal)
            return
        self.left -= 1
        if self.left < 0:
            self.end(windows[0])
            return
        weights, doings = zip(*self.doings, strict=True)
        self.chance.choices(doings, weights)[0](windows[0])

    def key(self, widget: QWidget, keys: str) -> None:
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        pressed = QKeySequence(keys)[0]
        QTest.keyClick(widget, pressed.key(), pressed.keyboardModifiers())

    def focus(self, window: MainWindow) -> QWidget:
        from PySide6.QtWidgets import QApplication

        now = QApplication.focusWidget()
        return now if now is not None and now.isVisible() else window

    def end(self, window: MainWindow) -> None:
        """Quit by key where the window hears of it, else close it."""
        if self.left == -1 and self.chance.random() < 0.5:
            self.key(self.focus(window), "Ctrl+Q")
        else:
            window.close()

    def open(self, window: MainWindow) -> None:
        window.open_paths([str(path) for path in self.chance.sample(self.files, self.chance.choice((1, 1, 2, 5)))])

    def press(self, window: MainWindow) -> None:
        keys = (
            "F8 F8 Shift+F8 R R S Ctrl+Z Ctrl+Y Ctrl+1 Ctrl+2 Ctrl+3 F6 F6 Shift+F6 F7 Shift+F7 F9 F11 Esc Esc Ctrl+H Ctrl+L"
            " Ctrl+PgDown Ctrl+PgUp Ctrl+W Ctrl+Shift+T Ctrl+T Ctrl++ Ctrl+- Ctrl+0 Ctrl+K Alt+Right Alt+Left Alt+Shift+Right"
            " Ctrl+, F1 Ctrl+J Tab Backtab PgDown PgUp Down Up Return Space Home End Ctrl+A Del Ctrl+C Menu"
        )
        self.key(self.focus(window), self.chance.choice(keys.split()))

    def find(self, window: MainWindow) -> None:
        from PySide6.QtTest import QTest

        self.key(window, "Ctrl+F")  # completes the window too
        if window.is_furnished() and window.finder.bar is not None and window.finder.bar.isVisible():
            QTest.keyClicks(window.finder.bar.field, self.chance.choice(("tide", "gate", "o", "nowhere")))
            self.key(window.finder.bar.field, self.chance.choice(("Return", "Shift+Return", "Esc")))

    def tell(self, window: MainWindow) -> None:
        if window.is_furnished():
            number = self.chance.randrange(3)
            window.notices.tell(
                f"Saved “a{number}.txt”.", address=self.chance.choice(("", f"/somewhere/a{number}.txt"))
            )

    def dismiss(self, window: MainWindow) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        if not window.is_furnished():
            return
        shown = window.notices.notices()
        buttons = [
            button
            for notice in shown
            for button in (*notice.action_buttons, notice.close_button)
            if button.text() != "Show Folder"  # another program's window
        ]
        if buttons and self.chance.random() < 0.6:
            QTest.mouseClick(self.chance.choice(buttons), Qt.MouseButton.LeftButton)
        else:
            self.key(self.focus(window), "Esc")

    def act(self, window: MainWindow, name: str) -> None:
        if window.is_furnished():
            window.actions_by_name[name].trigger()

    def copy(self, window: MainWindow) -> None:
        self.act(window, self.chance.choice(("copy_text", "copy_rich_text", "copy_markdown")))

    def save(self, window: MainWindow) -> None:
        self.act(window, self.chance.choice(("save_as", "save_as", "save_report")))

    def menu(self, window: MainWindow) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtGui import QContextMenuEvent
        from PySide6.QtWidgets import QApplication

        if not window.is_furnished():
            return
        views = [
            view.viewport()
            for view in (window.reader.view, window.original.view, window.shelf_view)
            if view.isVisible()
        ]
        if views:
            view = self.chance.choice(views)
            place = QPoint(self.chance.randrange(max(1, view.width())), self.chance.randrange(max(1, view.height())))
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
            QApplication.sendEvent(view, event)

    def select(self, window: MainWindow) -> None:
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        if not window.is_furnished():
            return
        for view in (window.reader.view, window.original.view):
            if view.isVisible() and self.chance.random() < 0.5:
                place = QPoint(view.viewport().width() // 2, self.chance.randrange(max(1, view.viewport().height())))
                QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
                view.setFocus()
                self.key(view, "Del")

    def look(self, window: MainWindow) -> None:
        """Change how the window looks."""
        from gui.widgets.theme import ThemeChoice

        if not window.is_furnished():
            return
        if self.chance.random() < 0.5:
            window.resize(self.chance.randrange(500, 1100), self.chance.randrange(400, 800))
        else:
            window.choose_theme(self.chance.choice(list(ThemeChoice)))

    def kill_worker(self, window: MainWindow) -> None:
        process = window.background._process if window.is_furnished() else None
        if process is not None and process.processId():
            os.kill(process.processId(), signal.SIGKILL)

    def answer(self, modal: QWidget) -> None:
        """Answer a dialog: save somewhere, or go back."""
        from PySide6.QtWidgets import QLineEdit

        from gui.exporting.save_dialog import SaveDialog

        if isinstance(modal, SaveDialog) and self.chance.random() < 0.8:
            field = modal.findChild(QLineEdit)
            assert field is not None
            suffix = self.chance.choice(("txt", "md", "html", "epub", "pdf", "json"))
            field.setText(str(self.out / f"saved-{self.chance.randrange(6)}.{suffix}"))
            self.key(field, "Return")
        else:
            self.key(modal, "Esc")


def use(seed: int, folder: Path) -> int:
    """Run the program in this process, with a hand that uses it; give its exit code."""
    from PySide6.QtCore import QTimer

    from gui.__main__ import main as winnow
    from gui.application.app import _application

    chance = random.Random(seed)
    files = make_files(folder) if not (folder / "binary.txt").exists() else sorted(folder.glob("*.*"))
    _application()
    hand = Hand(chance, [path for path in files if path.suffix != ".ini"], folder)
    pause = chance.choice((0, 5, 15, 40))

    def turn() -> None:
        QTimer.singleShot(pause, turn)  # first: what is done may ask something in an event loop of its own
        hand.step()

    QTimer.singleShot(pause, turn)
    sys.argv = ["winnow", *(str(path) for path in chance.sample(files, chance.choice((0, 1, 3))))]
    return winnow()


# All of them.


@contextlib.contextmanager
def display() -> Iterator[dict[str, str]]:
    """Give the environment of a display with a window manager, or of none where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    with contextlib.ExitStack() as ended:
        said: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[write], **said)
        ended.callback(server.wait)
        ended.callback(server.terminate)
        os.close(write)
        with os.fdopen(read) as told:
            env = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{told.readline().strip()}"}
        if shutil.which("openbox"):
            manager = subprocess.Popen(["openbox"], env=os.environ | env, **said)
            ended.callback(manager.wait)
            ended.callback(manager.terminate)
        yield env


def cycle(seed: int, folder: Path, env: dict[str, str]) -> tuple[str, str]:
    """Run one; give how it ended, and what is wrong with that, if anything."""
    chance = random.Random(-seed)
    sent: signal.Signals | None = None
    homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "CACHE")}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.cycles", "--use", str(seed), str(folder)],
        env=os.environ | homes | env | {"PYTHONFAULTHANDLER": "1", "HOME": str(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    )
    try:
        moment = chance.uniform(0.1, 4.0) if chance.random() < 0.4 else LONGEST
        try:
            words = process.communicate(timeout=moment)[1]
        except subprocess.TimeoutExpired:
            sent = chance.choice(SIGNALS) if moment < LONGEST else signal.SIGABRT
            process.send_signal(sent)
            words = process.communicate(timeout=LONGEST)[1]
    finally:
        process.kill()
    said = "\n".join(line for line in words.splitlines() if not QUIET.search(line))
    code = process.returncode
    ended = "hung" if sent is signal.SIGABRT else f"by {sent.name}" if sent is not None else "by itself"
    if sent is signal.SIGINT and said.endswith("KeyboardInterrupt"):
        return ended, ""  # before the program itself began
    fine = code == 0 or (sent is not None and sent is not signal.SIGABRT and code == -sent)
    return ended, "" if fine and not said else f"exit code {code}, {ended}\n{said}"


def main() -> int:
    if sys.argv[1:2] == ["--use"]:
        return use(int(sys.argv[2]), Path(sys.argv[3]))
    number, seed, first = (int(value) for value in (*sys.argv[1:4], *("50", "1", "0")[len(sys.argv) - 1 :]))
    ends: Counter[str] = Counter()
    wrong = 0
    began = time.monotonic()
    with display() as env:
        for start in range(first, first + number, TOGETHER):
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                for count in range(start, min(start + TOGETHER, first + number)):
                    ended, fault = cycle(seed * 1_000_000 + count, Path(folder), env)
                    ends[ended] += 1
                    if fault:
                        wrong += 1
                        print(f"cycle {count}: {fault}", flush=True)
            done = sum(ends.values())
            print(f"{done} cycles, {wrong} wrong, {(time.monotonic() - began) / done:.1f} s each", flush=True)
    print(
        f"{number} cycles on {env['QT_QPA_PLATFORM']}, ended " + ", ".join(f"{k}: {n}" for k, n in sorted(ends.items()))
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
