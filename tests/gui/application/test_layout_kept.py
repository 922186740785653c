"""The layout outlives the process, with and without a window manager, and suits a smaller screen."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from gui.removals.dock import HEIGHT
from gui.settings.settings import Settings
from gui.settings.window_settings import Place
from gui.window.window_place import WindowPlace, fitted, unmoved
from tests.gui.application.layout_child import CHANGES

ROOT = Path(__file__).parents[3]
LEAK = "The tide comes in. var gate = document.querySelector('.gate'); gate.close(now); The tide goes out.\n\n"
STYLE = "Low water. .gate { color: #223344; margin: 0 auto; } .gate a:hover { display: none; } High water.\n\n"
Run = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file in made:
        file.write_text((LEAK + STYLE) * 6, "utf-8")
    return made


@contextlib.contextmanager
def offscreen(folder: Path, width: int, height: int) -> Iterator[dict[str, str]]:
    config = folder / "screens.json"
    config.write_text(
        json.dumps(
            {
                "synchronousWindowSystemEvents": False,
                "windowFrameMargins": True,
                "screens": [
                    {
                        "name": "a",
                        "x": 0,
                        "y": 0,
                        "width": width,
                        "height": height,
                        "logicalDpi": 96,
                        "logicalBaseDpi": 96,
                        "dpr": 1,
                    }
                ],
            }
        )
    )
    yield {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"}


@contextlib.contextmanager
def x11(folder: Path, width: int, height: int) -> Iterator[dict[str, str]]:
    """A display of its own, with a window manager."""
    read, write = os.pipe()
    with contextlib.ExitStack() as ended:
        said: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        size = f"{width}x{height}x24"
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"], pass_fds=[write], **said
        )
        ended.callback(server.wait)
        ended.callback(server.terminate)
        os.close(write)
        with os.fdopen(read) as told:
            env = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{told.readline().strip()}"}
        homes = {"HOME": str(folder)}
        manager = subprocess.Popen(
            ["openbox", "--startup", "echo up"],
            env=os.environ | env | homes,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        ended.callback(manager.wait)
        ended.callback(manager.terminate)
        assert manager.stdout is not None
        ended.callback(manager.stdout.close)
        assert b"up\n" in iter(manager.stdout.readline, b"")  # it manages windows by now
        yield env


DISPLAYS = {"offscreen": offscreen, "x11": x11}


def xcb_starts() -> bool:
    """Tell whether there is what Qt needs for X11, and a display and a manager to start."""
    if not (shutil.which("Xvfb") and shutil.which("openbox")):
        return False
    import ctypes.util

    return ctypes.util.find_library("xcb-cursor") is not None


@pytest.fixture(
    params=[
        "offscreen",
        pytest.param(
            "x11", marks=pytest.mark.skipif(not xcb_starts(), reason="Xvfb, openbox or libxcb-cursor is missing")
        ),
    ]
)
def display(request: pytest.FixtureRequest) -> Any:
    return DISPLAYS[request.param]


@pytest.fixture
def run(tmp_path: Path, files: list[Path]) -> Run:
    def start(env: dict[str, str], change: str) -> list[dict[str, Any]]:
        done = subprocess.run(
            [sys.executable, "-m", "tests.gui.application.layout_child", str(tmp_path), change, *map(str, files)],
            cwd=ROOT,
            env=os.environ | env,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    return start


@pytest.mark.slow
def test_the_next_process_shows_the_layout_that_the_last_one_left(display: Any, run: Run, tmp_path: Path) -> None:
    wrong: dict[str, Any] = {}
    with display(tmp_path, 1600, 1000) as env:
        left: dict[str, Any] | None = None
        last = ""
        for change in CHANGES:
            before, after = run(env, change)
            if left is not None and before != left:
                wrong[last] = {key: (left[key], before[key]) for key in left if left[key] != before[key]}
            full = change.startswith("full screen")
            left, last = before if full else after, change  # the next window begins as a window
    assert len(CHANGES) > 20
    assert wrong == {}


@pytest.mark.slow
def test_the_panel_is_as_high_in_the_next_process(run: Run, tmp_path: Path) -> None:
    with offscreen(tmp_path, 1600, 1000) as env:
        _, left = run(env, "panel lower")
        found, _ = run(env, "nothing")
    assert found == left
    assert 0 < found["panel"] < 200


@pytest.mark.slow
def test_a_smaller_screen_shows_all_of_the_window(display: Any, run: Run, tmp_path: Path) -> None:
    with display(tmp_path, 1600, 1000) as env:
        run(env, "larger and moved")
        run(env, "history")
        _, left = run(env, "panel higher")
    assert left["panel"] == HEIGHT + 90
    with display(tmp_path, 800, 600) as env:
        found, _ = run(env, "nothing")
    x, y, width, height = found["place"]
    assert x >= 0
    assert y >= 0
    assert x + width <= 800
    assert y + height <= 600
    assert 100 < found["panel"] < height / 2
    assert all(size >= 60 for size in found["panes"])


FRAME = (1, 20, 1, 5)
SCREENS = [QRect(0, 0, 1600, 1000), QRect(1600, 200, 800, 600)]


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ((100, 100, 900, 640, *FRAME), (100, 100, 900, 640)),
        ((1, 20, 1598, 975, *FRAME), (1, 20, 1598, 975)),
        ((1500, 300, 400, 300, *FRAME), (1500, 300, 400, 300)),  # on both screens
        ((1700, 300, 400, 300, *FRAME), (1700, 300, 400, 300)),
        ((1601, 220, 2000, 1500, *FRAME), (1601, 220, 798, 575)),  # larger than its screen
        ((0, 0, 900, 640, *FRAME), (1, 20, 900, 640)),  # its title bar above the screen
        ((1200, 700, 900, 640, *FRAME), (699, 355, 900, 640)),
        ((5000, 4000, 900, 640, *FRAME), (699, 355, 900, 640)),  # on a screen that is gone: the main one
        ((-3000, 50, 900, 640, *FRAME), (1, 50, 900, 640)),
        ((0, 0, 1600, 1000), (0, 0, 1600, 1000)),
    ],
)
def test_a_window_comes_where_a_screen_is(place: tuple[int, ...], wanted: tuple[int, ...]) -> None:
    assert fitted(Place(*place), SCREENS).getRect() == wanted


def test_a_window_whose_frame_was_put_where_it_was_to_stand_does_not_creep(qtbot: QtBot, settings: Settings) -> None:
    settings.window.place = Place(100, 90, 400, 300)
    for _ in range(3):
        window = QMainWindow()
        qtbot.addWidget(window)
        place = WindowPlace(window, settings.window)
        place.restore()
        with qtbot.waitExposed(window):
            window.show()
        assert window.geometry().getRect() == (100, 90, 400, 300)
        frame = window.geometry().topLeft() - window.frameGeometry().topLeft()
        assert frame.y() > 0
        window.setGeometry(QRect(window.geometry().topLeft() + frame, window.size()))  # as some managers do
        place.keep()
        assert settings.window.place[:4] == (100, 90, 400, 300)
    window.setGeometry(140, 130, 420, 310)  # this was a person
    place.keep()
    assert settings.window.place[:4] == (140, 130, 420, 310)


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ((100, 90), (100, 90)),
        ((105, 114), (100, 90)),  # the frame was put where the window was to stand
        ((100, 114), (100, 90)),  # at the top alone
        ((105, 90), (100, 90)),
        ((95, 66), (100, 90)),  # the frame was counted twice
        ((104, 114), (104, 114)),  # a person
        ((105, 115), (105, 115)),
        ((300, 90), (300, 90)),
    ],
)
def test_a_window_that_only_its_frame_moved_was_not_moved(place: tuple[int, int], wanted: tuple[int, int]) -> None:
    assert unmoved(QPoint(*place), QPoint(100, 90), QPoint(5, 24)).toTuple() == wanted


@pytest.mark.parametrize(
    "value", ["", "1 2 3", "a b c d e f g h", "1 2 0 4 0 0 0 0", "1 2 3 4 0 0 0 9999999", 7, ["1"]]
)
def test_a_place_that_makes_no_sense_counts_as_none(settings: Settings, value: object) -> None:
    settings._store.setValue("window/place", value)
    settings._store.setValue("window/docks", value)
    settings._store.setValue("window/panel", value)
    settings._store.setValue("window/sorting", value)
    assert settings.window.place is None
    assert settings.window.docks.isEmpty()
    assert settings.window.panel is None
    assert settings.window.sorting is None
    assert settings.window.sizes("panel", 2) is None
    assert not settings.window.maximized
