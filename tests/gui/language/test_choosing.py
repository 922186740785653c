"""The language is chosen on the command line or in the preferences, and counts when the window starts."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from core.cli import main
from gui.language.languages import LANGUAGES
from gui.preferences.dialog import PreferencesDialog
from gui.settings.settings import Settings
from tests.gui.conftest import Desk


class Window:
    """Notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def run(self, files: list[str], *, new_window: bool = False, language: str = "") -> int:
        self.asked.append((files, new_window, language))
        return 0

    def snapshot(
        self,
        out: str,
        files: list[str],
        *,
        theme: str = "light",
        size: tuple[int, int] = (1200, 800),
        language: str = "en",
    ) -> int:
        self.asked.append((out, files, theme, size, language))
        return 0


def test_the_command_line_passes_it_on() -> None:
    window = Window()
    assert main(["--language", "ar", "a.txt"], window=window) == 0
    assert main(["b.txt"], window=window) == 0
    assert main(["--snapshot", "c.png", "--language", "de", "c.txt"], window=window) == 0
    assert window.asked == [
        (["a.txt"], False, "ar"),
        (["b.txt"], False, ""),
        ("c.png", ["c.txt"], "light", (1200, 800), "de"),
    ]
    assert main(["--language", "xx", "a.txt"], window=window) == 2


def test_the_preferences_remember_it(make_desk: Callable[..., Desk], settings: Settings) -> None:
    desk = make_desk()
    desk.window.actions_by_name["preferences"].trigger()
    (dialog,) = desk.window.findChildren(PreferencesDialog)
    assert [button.text() for button in dialog.languages.buttons] == ["System", *LANGUAGES.values()]
    assert dialog.languages.choice() == 0
    number = 1 + list(LANGUAGES).index("de")
    desk.bot.mouseClick(dialog.languages.buttons[number], Qt.MouseButton.LeftButton)
    assert settings.language == "de"
    dialog.refresh()
    assert dialog.languages.choice() == number
    settings.reset()
    dialog.refresh()
    assert settings.language == ""
    assert dialog.languages.choice() == 0
    desk.bot.keyClick(dialog, Qt.Key.Key_Escape)
