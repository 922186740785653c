"""A window with a worker and settings of its own."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QLocale, QSettings, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import WinnowError
from gui.application.main_window import MainWindow
from gui.application.stillness import Stillness
from gui.exporting import export_process
from gui.jobs import worker_process
from gui.jobs.openings import Tops
from gui.jobs.worker_process import WorkerProcess
from gui.removals.panel import RemovalsPanel
from gui.settings.settings import Settings
from gui.widgets.notices import Notice
from tests.gui.nursery import Nursery

PATIENCE = 60_000  # milliseconds


class Desk:
    """A window, what it passed on to the desktop, and ways to wait for it."""

    def __init__(self, window: MainWindow, bot: QtBot, asked: list[QUrl]) -> None:
        self.window = window
        self.bot = bot
        self.asked = asked
        self._still = Stillness(window)

    def settle(self) -> None:
        """Wait until nothing is being opened and the panes show what there is, as large as they will be."""
        self.bot.waitUntil(self._still)

    def open(self, *paths: Path) -> None:
        """Open files and wait."""
        self.window.open_paths([str(path) for path in paths])
        self.settle()

    def notices(self) -> list[Notice]:
        """The notices that are shown, newest first."""
        return self.window.notices.notices()

    def text(self) -> str:
        """The readable text of the article in front."""
        assert self.window.session.article is not None
        return self.window.session.article.text


def front(desk: Desk) -> str:
    """Give the name, without its suffix, of the article in front."""
    assert desk.window.session.article is not None
    return Path(desk.window.session.article.source.name).stem


def tops(desk: Desk) -> Tops:
    """What stands at the top of the panes."""
    article = desk.window.session.article
    assert article is not None
    found = desk.window.places.of(article)
    for place, pane in ((found.reader, desk.window.reader), (found.original, desk.window.original)):
        seen = pane.source_at(0)
        assert place
        assert seen is not None
        assert abs(seen - place) < 45  # at most the line before
    return found


def listed(panel: RemovalsPanel, *columns: int) -> list[tuple[str, ...]]:
    """Give what the list of removals says in columns of each piece, in the order of the original."""
    pieces = sorted(piece for group in panel.model.groups for piece in group.pieces)
    return [tuple(str(panel.model.index_of(piece, column).data()) for column in columns) for piece in pieces]


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Wait as long as a busy machine may take: what never comes fails all the same."""
    for wait in ("waitUntil", "waitExposed", "waitActive", "waitSignal", "waitSignals"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=PATIENCE))
    return qtbot


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    with TemporaryDirectory() as folder:  # a short path: it is a socket's
        made = Nursery(Path(folder))
        yield made
        made.close()


@pytest.fixture(autouse=True)
def quick_processes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the window's processes forked, which are started as they are for readers where ``real_processes`` is marked."""
    if request.node.get_closest_marker("real_processes") is None:
        nursery = request.getfixturevalue("nursery")
        monkeypatch.setattr(worker_process, "COMMAND", nursery.command("-m", "core.worker"))
        monkeypatch.setattr(export_process, "COMMAND", nursery.command("-m", "gui.exporting"))


@pytest.fixture(autouse=True)
def same_locale() -> Iterator[None]:
    """Leave numbers and times as they were written: a window that speaks another language sets it for the process."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def make_desk(qtbot: QtBot, settings: Settings) -> Iterator[Callable[..., Desk]]:
    windows: list[MainWindow] = []

    def make(**options: object) -> Desk:
        asked: list[QUrl] = []
        window = MainWindow(
            settings=settings,
            background=WorkerProcess(**options),  # type: ignore[arg-type]
            open_url=asked.append,
        )
        windows.append(window)
        window.resize(1000, 700)
        with qtbot.waitExposed(window):
            window.show()
        return Desk(window, qtbot, asked)

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


class Told:
    """What a queue of jobs said, in order."""

    def __init__(self, background: WorkerProcess) -> None:
        self.started: list[int] = []
        self.slow: list[int] = []
        self.articles: dict[int, str] = {}
        self.errors: dict[int, WinnowError] = {}
        background.started.connect(self.started.append)
        background.slow.connect(self.slow.append)
        background.finished.connect(lambda number, article, _: self.articles.update({number: article.text}))
        background.failed.connect(lambda number, error: self.errors.update({number: error}))


@pytest.fixture(scope="session", autouse=True)
def still_caret(qapp: QApplication) -> None:
    """Keep the caret from blinking: what is painted must not hang on when a test looks."""
    qapp.setCursorFlashTime(0)


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing of Python's on the clipboard, which outlives the interpreter."""
    yield
    qapp.clipboard().clear()
