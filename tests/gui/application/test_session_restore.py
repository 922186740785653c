"""What was open last time is open again, also after a crash."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.application import session_file
from gui.application.main_window import MainWindow
from gui.application.session_file import LastTime, load
from gui.jobs.openings import Tops
from gui.jobs.worker_process import WorkerProcess
from gui.settings.settings import Settings
from gui.window.layouts import Layout
from tests.gui.conftest import Desk, front, tops

ROOT = Path(__file__).parents[3]


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "open.json"


@pytest.fixture
def begin(qtbot: QtBot, settings: Settings, kept: Path) -> Iterator[Callable[..., Desk]]:
    """Open a window that goes on where the last one was left."""
    windows: list[MainWindow] = []

    def make(*paths: Path) -> Desk:
        window = MainWindow(settings=settings, background=WorkerProcess(), last_time=kept)
        windows.append(window)
        window.resize(1000, 700)
        with qtbot.waitExposed(window):
            window.show()
        window.session_restore.resume([str(path) for path in paths])
        desk = Desk(window, qtbot, [])
        desk.settle()
        return desk

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = []
    for name in ("one", "two", "three", "four"):
        made.append(tmp_path / f"{name}.txt")
        made[-1].write_text("\n\n".join(f"Paragraph {n} of {name} is about the sea." for n in range(300)), "utf-8")
    return made


def names(desk: Desk) -> list[str]:
    shelf = desk.window.shelf
    return [Path(shelf[row].article.source.name).stem for row in range(len(shelf))]


def test_the_first_window_opens_nothing(begin: Callable[..., Desk]) -> None:
    desk = begin()
    assert names(desk) == []
    assert desk.notices() == []


def test_files_order_and_front_come_back(begin: Callable[..., Desk], files: list[Path]) -> None:
    desk = begin(*files)
    desk.window.articles.show_row(2)
    desk.settle()
    desk.window.close()
    desk = begin()
    assert names(desk) == ["one", "two", "three", "four"]
    assert front(desk) == "three"
    assert desk.notices() == []


def test_what_comes_back_is_not_recent_for_that(
    begin: Callable[..., Desk], files: list[Path], settings: Settings
) -> None:
    begin(*files[:2]).window.close()
    begin(files[2]).window.close()
    settings.clear_recent()
    begin(files[1])
    assert [file.path for file in settings.recent] == [str(files[1])]


def test_places_come_back_of_those_behind_too(begin: Callable[..., Desk], files: list[Path]) -> None:
    desk = begin(*files[:2])
    places = []
    for row, value in ((0, 2_500), (1, 4_000)):
        desk.window.articles.show_row(row)
        desk.settle()
        desk.window.reader.view.verticalScrollBar().setValue(value)
        QApplication.processEvents()  # the other pane follows
        places.append(tops(desk))
    desk.window.close()
    desk = begin()
    assert front(desk) == "two"
    assert tops(desk) == places[1]
    desk.window.articles.show_row(0)
    desk.settle()
    assert tops(desk) == places[0]


@pytest.mark.parametrize("layout", [Layout.READER, Layout.ORIGINAL])
def test_a_pane_that_was_not_shown_is_where_the_other_was(
    begin: Callable[..., Desk], files: list[Path], layout: Layout
) -> None:
    desk = begin(files[0])
    desk.window.layouts.choose(layout)
    pane = desk.window.reader if layout is Layout.READER else desk.window.original
    pane.view.verticalScrollBar().setValue(2_500 if layout is Layout.READER else 40)
    QApplication.processEvents()
    assert desk.window.session.article is not None
    place = desk.window.places.of(desk.window.session.article).reader
    assert place
    desk.window.close()
    desk = begin()
    assert desk.window.layouts.current is layout
    assert desk.window.session.article is not None
    assert desk.window.places.of(desk.window.session.article) == Tops(place, place)
    desk.window.layouts.choose(Layout.BOTH)
    desk.settle()
    for one in (desk.window.reader, desk.window.original):
        desk.bot.waitUntil(lambda one=one: abs((one.source_at(0) or 0) - place) < 200)  # type: ignore[misc]


def test_a_window_that_is_closed_on_the_way_loses_nothing(
    begin: Callable[..., Desk], files: list[Path], settings: Settings, kept: Path, qtbot: QtBot
) -> None:
    desk = begin(*files)
    desk.window.articles.show_row(2)
    desk.settle()
    desk.window.reader.view.verticalScrollBar().setValue(2_500)
    desk.window.close()
    before = load(kept)
    assert before.openings[2].home is not None
    assert before.openings[2].home.tops.reader > 0
    hasty = MainWindow(settings=settings, background=WorkerProcess(), last_time=kept)
    qtbot.addWidget(hasty)
    hasty.show()
    hasty.session_restore.resume()
    hasty.close()  # before anything is open
    assert load(kept) == before
    unborn = MainWindow(settings=settings, background=WorkerProcess(), last_time=kept)
    qtbot.addWidget(unborn)
    unborn.close()  # before it has asked what was open
    assert load(kept) == before


def test_files_are_opened_in_addition_and_in_front(begin: Callable[..., Desk], files: list[Path]) -> None:
    begin(*files[:2]).window.close()
    desk = begin(files[2])
    assert names(desk) == ["one", "two", "three"]
    assert front(desk) == "three"
    desk.window.close()
    desk = begin(files[0])  # one that was open
    assert names(desk) == ["one", "two", "three"]
    assert front(desk) == "one"


def test_files_that_are_gone_are_skipped_with_one_quiet_notice(begin: Callable[..., Desk], files: list[Path]) -> None:
    desk = begin(*files)
    desk.window.articles.show_row(1)
    desk.window.close()
    files[1].unlink()
    files[3].unlink()
    desk = begin()
    assert names(desk) == ["one", "three"]
    desk.bot.waitUntil(lambda: len(desk.notices()) == 1)
    (notice,) = desk.notices()
    assert notice.sentence == "2 articles of last time could not be opened again."
    assert notice.hint in (
        "No longer on disk: “two.txt”, “four.txt”.",
        "No longer on disk: “four.txt”, “two.txt”.",
    )
    assert desk.window.central.waiting.isHidden()
    desk.window.close()
    assert begin().notices() == []


def test_a_file_that_is_asked_for_and_gone_is_told_as_always(begin: Callable[..., Desk], files: list[Path]) -> None:
    begin(files[0]).window.close()
    files[0].unlink()
    desk = begin(files[0])
    assert [notice.sentence for notice in desk.notices()] == ["There is no file “one.txt”."]


def test_pasted_texts_are_kept(begin: Callable[..., Desk]) -> None:
    desk = begin()
    QApplication.clipboard().setText("Nobody has saved this. var a = b(1); a.c(d); It was a fine day.")
    desk.window.open_commands.paste()
    desk.settle()
    text = desk.text()
    desk.window.close()
    assert begin().window.session.article is not None
    assert desk.text() == text


def test_a_text_that_is_too_long_is_told(
    begin: Callable[..., Desk], files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_file, "TEXTS", 20)
    desk = begin(files[0])
    QApplication.clipboard().setText("Nobody has saved this long text.")
    desk.window.open_commands.paste()
    desk.settle()
    desk.window.close()
    desk = begin()
    assert names(desk) == ["one"]
    desk.bot.waitUntil(lambda: len(desk.notices()) == 1)
    assert desk.notices()[0].sentence == "One article of last time could not be opened again."
    assert desk.notices()[0].hint == "Too long to be kept without a file: “Pasted text”."


def test_nothing_is_opened_or_kept_where_it_is_not_wanted(
    begin: Callable[..., Desk], files: list[Path], settings: Settings, kept: Path
) -> None:
    desk = begin(*files[:2])
    desk.bot.waitUntil(kept.exists)
    desk.window.actions_by_name["preferences"].trigger()
    dialog = desk.window.preferences.dialog
    assert dialog is not None
    assert dialog.resumed.isChecked()
    dialog.resumed.click()
    assert not settings.resumed
    desk.bot.waitUntil(lambda: not kept.exists())
    desk.window.close()
    assert not kept.exists()
    assert names(begin()) == []


def test_it_is_noted_again_once_it_is_wanted_again(
    begin: Callable[..., Desk], files: list[Path], settings: Settings, kept: Path
) -> None:
    settings.resumed = False
    desk = begin(files[0])
    desk.window.preferences.reset()
    assert settings.resumed
    desk.bot.waitUntil(lambda: kept.exists() and len(load(kept).openings) == 1)


def test_a_damaged_file_is_told_and_written_anew(begin: Callable[..., Desk], files: list[Path], kept: Path) -> None:
    kept.write_bytes(b"{")
    desk = begin(files[0])
    assert [notice.sentence for notice in desk.notices()] == ["What was open last time cannot be read."]
    desk.window.close()
    assert [opening.name for opening in load(kept).openings] == ["one.txt"]


def test_a_folder_that_takes_no_file_is_told_once(begin: Callable[..., Desk], files: list[Path], kept: Path) -> None:
    kept.mkdir()
    (kept / "in the way").touch()
    desk = begin(files[0])
    desk.bot.waitUntil(lambda: any("cannot be kept" in n.sentence for n in desk.notices()))


def test_the_layout_outlives_a_crash(begin: Callable[..., Desk], files: list[Path], settings: Settings) -> None:
    desk = begin(files[0])
    desk.bot.waitUntil(lambda: settings.window.place is not None)
    before = settings.window.place
    desk.window.resize(900, 640)
    desk.bot.waitUntil(lambda: settings.window.place != before)
    widths = settings.window.sizes("columns", 5)
    desk.window.removals.rows.setColumnWidth(0, 199)
    desk.bot.waitUntil(lambda: settings.window.sizes("columns", 5) != widths)


SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from gui.application.app import _application
from gui.application.main_window import MainWindow
from gui.settings.settings import Settings
app = _application()
store = QSettings(sys.argv[1] + "/settings.ini", QSettings.Format.IniFormat)
window = MainWindow(settings=Settings(store), last_time=Path(sys.argv[1], "open.json"))
window.show()
window.session_restore.resume(sys.argv[2:])
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_window_that_is_killed_is_open_again_as_it_was(
    begin: Callable[..., Desk], files: list[Path], tmp_path: Path, kept: Path, qtbot: QtBot
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(tmp_path), *map(str, files)],
        cwd=ROOT,
        env=os.environ | {"HOME": str(tmp_path)},
    )
    try:
        wanted = [file.name for file in files]

        def noted() -> LastTime:
            return load(kept)

        qtbot.waitUntil(lambda: [opening.name for opening in noted().openings] == wanted)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait(30)
    desk = begin()
    assert names(desk) == ["one", "two", "three", "four"]
