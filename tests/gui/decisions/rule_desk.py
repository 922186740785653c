"""A window with a store of its own and texts in which the same script and the same sentence stand, for tests of rules."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core import Kind
from core.article.correction import Decision
from core.corrections.rules import Rule, normalised
from core.corrections.store import Store
from gui.application.main_window import MainWindow
from gui.decisions.rule_dialog import RuleDialog
from gui.decisions.rules_dialog import RulesDialog
from gui.jobs.worker_process import WorkerProcess
from gui.settings.settings import Settings
from gui.widgets.notices import Notice
from tests.gui.conftest import Desk

SCRIPT = 'var slot = document.getElementById("ad-7"); slot.show(300, 250); loadAd(slot);'
LETTER = "Sign up for our daily letter and never miss a ferry."
TEXT = f"The ferry left at noon and came back at dusk. {SCRIPT} Nobody on the pier had expected a storm.\n\n{LETTER}\n"
TRAIN = f"The train was late.\n\n{SCRIPT.replace('7', '12')} Nobody minded.\n\n{LETTER} It was cold.\n\n{LETTER}\n"
BUS = "The bus was early, which nobody had noticed at all.\n"
PAGE = (
    '<html><head><title>The pier</title><link rel="canonical" href="https://www.harbour.example/pier"></head><body>'
    "<article><h1>The pier</h1><p>The pier is long and grey, and the ferry comes to it twice a day, at noon and at "
    f"dusk, with mail, milk and a few travellers who know each other.</p><p>{LETTER}</p><p>Nobody on it had expected a "
    "storm, and nobody had asked the captain, who knew about it since the morning.</p></article></body></html>"
)


def snippet_of(text: str) -> str:
    snippet = normalised(text)
    assert snippet is not None
    return snippet


KEEP_SCRIPT = Rule(snippet_of(SCRIPT), Decision.KEEP, Kind.SCRIPT)
NO_LETTER = Rule(snippet_of(LETTER), Decision.REMOVE, Kind.FURNITURE)


class RuleDesk(Desk):
    """A desk on which rules are kept."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        window = MainWindow(settings=settings, background=WorkerProcess(), corrections=folder / "kept.sqlite")
        bot.addWidget(window)
        window.resize(1000, 700)
        with bot.waitExposed(window):
            window.show()
        super().__init__(window, bot, [])
        self.folder = folder

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def open_all(self, **texts: str) -> None:
        """Open texts as files, and bring the first to the front."""
        self.open(*(self.write(name.replace("_", "."), text) for name, text in texts.items()))
        self.window.articles.show_row(0)
        self.settle()

    @property
    def store(self) -> Store:
        store = self.window.decisions.store()
        assert store is not None
        return store

    def rules(self) -> list[Rule]:
        return self.store.rules()

    def dialog(self) -> RuleDialog:
        (dialog,) = (one for one in self.window.findChildren(RuleDialog) if one.isVisible())
        self.bot.waitUntil(lambda: not dialog.is_looking())
        return dialog

    def dialogs(self) -> list[QWidget]:
        return [one for one in self.window.findChildren(RuleDialog) if one.isVisible()]

    def list(self) -> RulesDialog:
        self.window.actions_by_name["rules"].trigger()
        (dialog,) = (one for one in self.window.findChildren(RulesDialog) if one.isVisible())
        self.bot.waitUntil(lambda: not dialog.is_counting())
        return dialog

    def press(self, button: QWidget) -> None:
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def answer(self, words: str, notice: Notice | None = None) -> None:
        """Press a button of a notice, by default of the newest one."""
        notice = notice or self.notices()[0]
        (button,) = (one for one in notice.findChildren(QPushButton) if one.text() == words)
        self.press(button)
        self.settle()

    def sentences(self) -> list[str]:
        return [notice.sentence for notice in self.notices()]

    def undo(self) -> None:
        self.bot.keyClick(self.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def texts(self) -> list[str]:
        """The readable texts of the open articles."""
        return [self.window.shelf[row].article.text for row in range(len(self.window.shelf))]

    def history(self) -> list[str]:
        """The undo steps of the article in front."""
        stack = self.window.decisions.stack()
        assert stack is not None
        return [stack.text(number) for number in range(stack.count())]

    def front(self) -> None:
        """Give the keys to the window."""
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)


def rows(dialog: RuleDialog) -> list[tuple[str, str, str, str]]:
    """What the table of a dialog shows."""
    model = dialog.model
    cells = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    return [(a, b, c, d) for a, b, c, d in cells]
