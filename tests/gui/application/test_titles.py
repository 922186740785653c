"""No window is ever shown without its title, not even for a moment."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from gui.application.main_window import MainWindow
from gui.jobs.worker_process import WorkerProcess
from gui.settings.settings import Settings
from gui.widgets.notices import Action
from tests.gui.conftest import Desk

TEXT = "The tide comes in. var gate = document.querySelector('.gate'); gate.close(now); The tide goes out.\n"
_POPUPS = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
"""What a window manager does not see."""


class Shown(QObject):
    """The titles of the windows that were shown, as they were then."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.titles: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        seen = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if seen and watched.windowType() not in _POPUPS:
            self.titles.append(watched.windowTitle() or f"none: {watched}")
        return False


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Shown]:
    made = Shown(qapp)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


@pytest.fixture
def tide(tmp_path: Path) -> Path:
    file = tmp_path / "tide.txt"
    file.write_text(TEXT, "utf-8")
    return file


def test_the_window_starts_with_its_title_and_alone(shown: Shown, desk: Desk, settings: Settings, tide: Path) -> None:
    shown.titles.clear()
    window = MainWindow(settings=settings, background=WorkerProcess(), late=True)
    desk.bot.addWidget(window)
    with desk.bot.waitSignal(window.first_painted):
        window.show()
    still = Desk(window, desk.bot, [])
    still.open(tide)
    window.history.show()
    window.finder.open()
    window.hint.tell("Something short")
    window.notices.tell("Something happened.", "And why.", actions=[Action("Yes", bool)], address="/a/b")
    for number in range(3):
        window.notices.tell_failure(f"“{number}” is empty.")
    window.session.step(1)
    QApplication.processEvents()
    assert shown.titles == ["Winnow"]
    window.close()


DIALOGS = {
    "open": "Open",
    "open_folder": "Open",
    "save_as": "Save Readable Text",
    "save_report": "Save Report",
    "clean_folder": "Clean a Folder",
    "go_to_offset": "Go to Position",
    "preferences": "Preferences",
    "shortcuts": "Keyboard Shortcuts",
    "about": "About Winnow",
    "rules": "Rules",
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_is_shown_with_its_title_and_escape_closes_it(
    shown: Shown, desk: Desk, tide: Path, tmp_path: Path, name: str
) -> None:
    desk.window.decisions._kept._path = tmp_path / "corrections.sqlite"
    desk.open(tide)
    desk.window.activateWindow()
    shown.titles.clear()
    desk.window.actions_by_name[name].trigger()
    desk.bot.waitUntil(lambda: QApplication.activeWindow() not in (None, desk.window))
    dialog = QApplication.activeWindow()
    assert dialog is not None
    assert [title for title in shown.titles if not title.startswith(DIALOGS[name])] == []
    assert shown.titles
    desk.bot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.bot.waitUntil(lambda: QApplication.activeWindow() is not dialog)


def test_a_panel_that_floats_has_a_title(shown: Shown, desk: Desk, tide: Path) -> None:
    desk.open(tide)
    desk.window.history.show()
    shown.titles.clear()
    desk.window.history.setFloating(True)
    desk.bot.waitUntil(lambda: desk.window.history.isWindow() and desk.window.history.isVisible())
    assert shown.titles == ["History"]
