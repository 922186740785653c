"""What gives a window, once its first frame is painted, all that the frame does not show."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_PARTS: Final = (
    "gui.widgets.notices",
    "gui.jobs.worker_process",
    "gui.panes.reader.pane",
    "gui.panes.original",
    "gui.window.central_widget",
    "gui.removals.dock",
    "gui.articles.open_articles",
    "gui.decisions.undo_commands",
    "gui.application.find_controller",
    "gui.application.menus",
    "gui.preferences.preferences",
    "gui.window.tool_bar",
)
"""What takes longest to import, each in a turn of its own, so that the window answers between them."""

_TYPE = QEvent.Type
_DOINGS: Final = frozenset(
    {
        _TYPE.KeyPress,
        _TYPE.ShortcutOverride,  # comes before shortcuts are looked up, so they are there by then
        _TYPE.MouseButtonPress,
        _TYPE.TouchBegin,
        _TYPE.ContextMenu,
        _TYPE.DragEnter,
        _TYPE.DragMove,
        _TYPE.Drop,
    }
)
"""What a person does, for which the window must be complete."""


class LateBuild(QObject):
    """Completes a window in turns of the event loop, or at once before it hears of anything that a person does."""

    def __init__(self, window: QObject, complete: Callable[[], None]) -> None:
        """Begin; ``complete`` builds what is missing once all is imported."""
        super().__init__(window)
        self._complete = complete
        self._left = list(_PARTS)
        self._timer = QTimer(self)  # one that repeats: each time is a turn of its own
        self._timer.timeout.connect(self._step)
        self._timer.start()
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DOINGS:
            self._finish()
        return False

    def _step(self) -> None:
        if self._left:
            import_module(self._left.pop(0))
        else:
            self._finish()

    def _finish(self) -> None:
        self.end()
        self._complete()

    def end(self) -> None:
        """Leave the window as it is."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._timer.stop()
        self.deleteLater()
