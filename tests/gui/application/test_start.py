"""A window that is shown as a frame first, and furnished once that is painted."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gui.application.late_build import LateBuild
from gui.application.main_window import MainWindow
from gui.jobs.worker_process import WorkerProcess
from gui.settings.recent_file import RecentFile
from gui.settings.settings import Settings
from gui.window.titles import TITLES
from tests.gui.conftest import Desk
from tests.gui.drags import Drag, of_files

ROOT = Path(__file__).parents[3]


@pytest.fixture
def make_frame(qtbot: QtBot, settings: Settings) -> Iterator[Callable[..., MainWindow]]:
    windows: list[MainWindow] = []

    def make(**options: object) -> MainWindow:
        window = MainWindow(settings=settings, background=WorkerProcess(), late=True, **options)  # type: ignore[arg-type]
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows are not furnished by themselves, so there is time to do something before they are."""
    monkeypatch.setattr(LateBuild, "_step", lambda self: None)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "kettle.txt"
    made.write_text("The kettle boils. Nobody is at home.", "utf-8")
    return made


def is_open(window: MainWindow, words: str) -> bool:
    return window.session.article is not None and words in window.session.article.text


def begun(window: MainWindow) -> bool:
    """Tell whether the window is being furnished, which takes several turns of the event loop."""
    return window.findChild(LateBuild) is not None


AT_FIRST_PAINT = """
import gc, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui.application import main_window

LATE = {late!r}.split()
paint = main_window.MainWindow.paintEvent
seen = []

def painted(self, event):
    if not seen:
        seen.append([name for name in LATE if name in sys.modules])
        self.first_painted.connect(lambda: QTimer.singleShot(0, tell))
    paint(self, event)

def tell():
    print(seen[0], sorted(set(LATE) - set(sys.modules)), gc.isenabled(), QApplication.windowIcon().isNull(), flush=True)
    os._exit(0)

main_window.MainWindow.paintEvent = painted
sys.argv[1:] = []
from gui.__main__ import main
main()
"""
LATE = (
    "core.article.article gui.panes.reader.pane gui.panes.original gui.removals.dock gui.decisions.undo_commands gui.application.find_controller gui.jobs.worker_process gui.application.menus "
    "gui.window.actions gui.preferences.preferences gui.window.tool_bar gui.opening.recent_list gui.application.late_build gui.application.session_restore PySide6.QtNetwork"
)
NEVER = "bs4 lxml PySide6.QtPrintSupport"


def in_a_process(code: str, home: Path) -> str:
    environment = os.environ | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    environment |= {"XDG_RUNTIME_DIR": "", "TMPDIR": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert "Traceback" not in done.stderr
    return done.stdout.strip()


def test_the_first_frame_waits_for_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    path = str(tmp_path / "config" / "Winnow" / "Winnow.conf")
    store = QSettings(path, QSettings.Format.IniFormat)
    Settings(store).add_recent(RecentFile("/a.txt", datetime.now(UTC), 1))
    store.sync()
    assert in_a_process(AT_FIRST_PAINT.format(late=LATE), tmp_path) == "[] [] True False"


def test_the_first_frame_waits_for_none_of_what_the_process_never_needs(tmp_path: Path) -> None:
    assert in_a_process(AT_FIRST_PAINT.format(late=NEVER), tmp_path) == f"[] {sorted(NEVER.split())} True False"


CLOSED = """
import sys
from PySide6.QtCore import QTimer
from gui.application import main_window

paint = main_window.MainWindow.paintEvent

def painted(self, event):
    QTimer.singleShot(0, self.close)
    paint(self, event)

main_window.MainWindow.paintEvent = painted
sys.argv[1:] = []
from gui.__main__ import main
code = main()
print(code, "gui.window.central_widget" in sys.modules)
"""


def test_a_process_whose_window_is_closed_at_once_ends_well(tmp_path: Path) -> None:
    assert in_a_process(CLOSED, tmp_path) == "0 False"


def test_a_frame_is_furnished_by_itself(qtbot: QtBot, make_frame: Callable[..., MainWindow], file: Path) -> None:
    window = make_frame()
    assert not window.is_furnished()
    with qtbot.waitSignal(window.first_painted):
        window.show()
    assert window.is_furnished()
    assert [action.text() for action in window.menuBar().actions()] == list(TITLES)
    assert all(menu.actions() for menu in window.titles.values())
    assert window.background.process_id()
    window.open_paths([str(file)])
    qtbot.waitUntil(lambda: is_open(window, "kettle"))


def test_nothing_moves_when_it_is_furnished(
    qtbot: QtBot, make_frame: Callable[..., MainWindow], settings: Settings, tmp_path: Path
) -> None:
    for number in range(3):
        settings.add_recent(RecentFile(str(tmp_path / f"{number}.txt"), datetime.now(UTC), number))
    window = make_frame()
    window.resize(1000, 700)
    with qtbot.waitExposed(window):
        window.show()
    page = window.welcome

    def places() -> list[QPoint]:
        parts = (page, page.field, page.field.leaf, *page.findChildren(QPushButton), window.statusBar())
        return [part.mapTo(window, QPoint(0, 0)) for part in parts] + [
            part.mapTo(window, part.rect().bottomRight()) for part in parts
        ]

    before = places()
    window.furnish()
    assert page.recent.isVisible()
    assert page.recent.files.rowCount() == 3
    assert places() == before
    QApplication.processEvents()
    assert places() == before


def test_it_stands_where_it_stood(qtbot: QtBot, make_frame: Callable[..., MainWindow], settings: Settings) -> None:
    first = make_frame()
    first.furnish()
    first.resize(760, 640)
    first.show()
    first.close()
    layout = settings.window.docks
    window = make_frame()
    assert (window.width(), window.height()) == (760, 640)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    assert (window.width(), window.height()) == (760, 640)
    window.close()
    assert settings.window.docks == layout


@pytest.mark.usefixtures("held")
def test_a_key_before_it_is_furnished_does_what_it_does(
    qtbot: QtBot, make_frame: Callable[..., MainWindow], file: Path
) -> None:
    QApplication.clipboard().setText("A kettle from the clipboard.")
    window = make_frame()
    window.show()
    qtbot.waitUntil(lambda: begun(window))
    assert not window.is_furnished()
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: is_open(window, "clipboard"))


@pytest.mark.usefixtures("held")
def test_a_button_before_it_is_furnished_does_what_it_does(qtbot: QtBot, make_frame: Callable[..., MainWindow]) -> None:
    window = make_frame()
    window.show()
    qtbot.waitUntil(lambda: begun(window))
    assert not window.is_furnished()
    qtbot.mouseClick(window.welcome.sample_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.article is not None)


@pytest.mark.usefixtures("held")
def test_a_menu_before_it_is_furnished_is_full(qtbot: QtBot, make_frame: Callable[..., MainWindow]) -> None:
    window = make_frame()
    window.show()
    qtbot.waitUntil(lambda: begun(window))
    bar = window.menuBar()
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(bar.actions()[0]).center())
    menu = window.titles[TITLES[0]]
    assert menu.isVisible()
    assert menu.actions()
    menu.close()


@pytest.mark.usefixtures("held")
def test_a_drop_before_it_is_furnished_is_opened(
    qtbot: QtBot, make_frame: Callable[..., MainWindow], file: Path
) -> None:
    window = make_frame()
    window.show()
    qtbot.waitUntil(lambda: begun(window))
    assert not window.is_furnished()
    Drag(Desk(window, qtbot, []), of_files(file)).whole()
    assert is_open(window, "kettle")


def test_files_that_are_asked_for_before_it_is_furnished_are_opened(
    qtbot: QtBot, make_frame: Callable[..., MainWindow], file: Path
) -> None:
    window = make_frame()
    window.open_paths([str(file)])
    window.show()
    qtbot.waitUntil(lambda: is_open(window, "kettle"))


@pytest.mark.parametrize("moment", ["before it is painted", "while it is furnished"])
@pytest.mark.usefixtures("held")
def test_closing_before_it_is_furnished_is_clean(
    qtbot: QtBot, make_frame: Callable[..., MainWindow], settings: Settings, tmp_path: Path, moment: str
) -> None:
    noted = tmp_path / "noted.json"
    noted.write_text("{}", "utf-8")
    window = make_frame(last_time=noted)
    window.resize(760, 600)
    window.show()
    if moment == "while it is furnished":
        qtbot.waitUntil(lambda: begun(window))
    assert window.close()
    for _ in range(30):
        QApplication.processEvents()
    assert not window.is_furnished()
    assert not begun(window)
    assert noted.read_text("utf-8") == "{}"
    again = make_frame()
    assert (again.width(), again.height()) == (760, 600)


def test_the_page_takes_no_focus_for_itself(qtbot: QtBot, make_frame: Callable[..., MainWindow]) -> None:
    window = make_frame()
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.welcome.open_button.hasFocus)
    window.furnish()
    assert window.welcome.open_button.hasFocus()
