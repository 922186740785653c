"""The application: the window for a person, or a picture of it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QObject,
    QSettings,
    QTemporaryDir,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.application.main_window import MainWindow
from gui.application.single_instance import Instance, address, hand_over
from gui.application.stillness import Stillness
from gui.language.languages import start_speaking
from gui.language.speech import tr
from gui.settings.settings import Settings
from gui.widgets.theme import Theme, ThemeChoice, apply_theme

DONE, NOT_WRITTEN, UNREADABLE = 0, 1, 3
_LAST_TIME = "open-articles.json"
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
_SMALLEST = 0
"""The quality, as Qt calls it, of a PNG picture that is packed as tightly as can be; it loses nothing."""


class Application(QApplication):
    """The application.

    Signals:
        file_wanted: the path of a file that the desktop asks to open; macOS does so by an event.
    """

    file_wanted = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(event.file())
            return True
        return super().event(event)


def run(files: Sequence[str], *, new_window: bool = False, language: str = "") -> int:
    """Open the window on files; give the exit code when it is closed.

    Where a window is open already, that opens the files and this process ends, unless a ``new_window`` is wanted.
    The ``language`` is a code of ``gui.language.languages``; empty is the one that the reader has set.
    """
    settings = Settings()
    where = address(settings.file)
    if not new_window and hand_over(where, files, token=_token()):
        return DONE
    app = _application()
    start_speaking(language or settings.language)
    apply_theme(app, _first_theme(app, settings.theme))
    window = MainWindow(settings=settings, corrections=_corrections, last_time=_last_time, late=True)
    sys.excepthook = exception_hook(window)
    window.first_painted.connect(lambda: _complete(app, window))
    Reception(app, window, Instance(where), files)
    window.show()
    return app.exec()


def _leave_clipboard() -> None:
    """Put what was copied on the clipboard as Qt's own data.

    It outlives the interpreter there, and data of ours would then call into nothing.
    """
    clipboard = QGuiApplication.clipboard()
    # Without a screen the clipboard is this process's own, though it says that it is nobody's.
    if clipboard.ownsClipboard() or QGuiApplication.platformName() == "offscreen":
        clipboard.setText(clipboard.text())


def _first_theme(app: QApplication, choice: ThemeChoice) -> Theme:
    """Give the theme for the first frame: by the system's palette, whose scheme takes long to ask for."""
    if choice is not ThemeChoice.SYSTEM:
        return Theme(choice.value)
    return Theme.DARK if app.palette().window().color().lightness() < 128 else Theme.LIGHT


def _corrections() -> Path:
    from core.corrections.location import default_path  # it takes the core with it

    return default_path()


def _last_time() -> Path:
    return _corrections().with_name(_LAST_TIME)


def _token() -> str:
    """Give what the desktop gave this process to let a window come to the front."""
    return os.environ.get(_TOKENS[0]) or os.environ.get(_TOKENS[1], "")


class Reception(QObject):
    """Sees to what is to be opened in a window from outside: by the command line, the desktop, and other processes.

    The first window listens for others, and it alone goes on where the last one was left.
    """

    def __init__(self, app: QApplication, window: MainWindow, instance: Instance, files: Sequence[str]) -> None:
        super().__init__(window)
        self._window = window
        self._instance = instance
        self._files = list(files)
        self._begun = False
        instance.setParent(self)
        instance.called.connect(self._called)
        if isinstance(app, Application):
            app.file_wanted.connect(self.open_file)
        window.first_painted.connect(self._begin)
        window.closing.connect(instance.close)

    def open_file(self, path: str) -> None:
        """Open a file, at once or as soon as there is a window to see."""
        if self._begun:
            self._window.open_paths([path])
        else:
            self._files.append(path)

    def _begin(self) -> None:
        self._begun = True
        try:
            alone = self._instance.listen()
        except OSError as error:
            from gui.widgets.notices import Severity

            alone = True
            self._window.notices.tell(
                tr("Files that are opened from outside will open in a window of their own."),
                tr("This window cannot listen for them: {why}.", why=error.strerror or error),
                severity=Severity.WARNING,
            )
        if alone:
            self._window.session_restore.resume(self._files)
        else:
            self._window.open_paths(self._files)

    def _called(self, paths: list[str], token: str) -> None:
        if paths:
            self._window.open_paths(paths)
        from PySide6.QtCore import Qt

        if token:
            os.environ[_TOKENS[0]] = token  # Qt asks for it there, and takes it away
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()


def _complete(app: QApplication, window: MainWindow) -> None:
    """Give the application what its window's first frame did not wait for."""
    from gui.widgets.icon import program_icon

    app.setWindowIcon(program_icon())
    # If the palette did not tell, or the system has gone dark meanwhile.
    window.appearance.follow_system(app.styleHints().colorScheme())
    # What the window is made of is no garbage.
    gc.freeze()
    gc.enable()


def snapshot(
    out: str,
    files: Sequence[str],
    *,
    theme: str = "light",
    size: tuple[int, int] = (1200, 800),
    language: str = "en",
    prepare: Callable[[MainWindow], Callable[[], bool]] | None = None,
) -> int:
    """Draw the window on files into the PNG picture ``out``, ``size`` in pixels, without a display.

    Args:
        out: Where the picture goes.
        files: What the window opens.
        theme: The theme, or ``system``.
        size: Width and height of the window.
        language: The code of the language that the window speaks; nothing here follows the system.
        prepare: What is done in the window once it shows the files; gives what tells whether it may be drawn.

    Returns:
        0; 1 if the picture cannot be written; 3 if a file cannot be read (the others are drawn).
    """
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    before = qInstallMessageHandler(_say)
    app = _application()
    start_speaking(language)
    choice = ThemeChoice(theme)
    apply_theme(app, choice.theme(app.styleHints().colorScheme()))
    # What the reader has set and opened stays out of the picture, and the picture out of that.
    # Never the null device for that: Qt renames a finished file over its target, and as root would replace the device.
    folder = QTemporaryDir()
    settings = Settings(QSettings(folder.filePath("settings.ini"), QSettings.Format.IniFormat))
    settings.theme = choice
    window = MainWindow(settings=settings)
    complaints: list[str] = []
    window.background.failed.connect(lambda _, error: complaints.append(str(error)))
    window.resize(*size)
    window.show()
    window.open_paths(files)
    still = Stillness(window)
    _wait_until(still)
    if prepare is not None:
        ready = prepare(window)
        _wait_until(lambda: still() and ready())
    picture = window.grab()
    window.close()
    qInstallMessageHandler(before)
    for complaint in complaints:
        sys.stderr.write(f"winnow: {complaint}\n")
    if not picture.save(out, "PNG", _SMALLEST):
        sys.stderr.write(f"winnow: The picture could not be written to “{out}”.\n")
        return NOT_WRITTEN
    return UNREADABLE if complaints else DONE


def exception_hook(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Give a hook that tells the reader of a bug in the bar, and the terminal all of it."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import traceback

        traceback.print_exception(kind, error, trace)
        if isinstance(error, Exception) and window.is_furnished():
            window.notices.tell(
                tr("Something went wrong in the window."),
                tr("Your files are untouched; you can go on. Please report it."),
            )

    return hook


def _say(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says, but not that a picture has no window manager to tell its size to."""
    if "propagateSizeHints" not in words:
        sys.stderr.write(f"{words}\n")


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Not by setStyle: that gives the style, and PySide would make all that a style has.
        app = Application(["winnow", "-style", "Fusion"])
    app.setApplicationName("Winnow")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("winnow")
    app.aboutToQuit.connect(_leave_clipboard)
    return app


def _wait_until(done: Callable[[], bool]) -> None:
    """Run the event loop until ``done``."""
    loop = QEventLoop()
    clock = QTimer()
    clock.setInterval(5)
    clock.timeout.connect(lambda: loop.quit() if done() else None)
    clock.start()
    loop.exec()
    clock.stop()
