"""When a window may be drawn: once all of it is shown, and nothing becomes larger or smaller any more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize

from gui.application.main_window import MainWindow


class Stillness:
    """Tells, asked again and again, whether a window has come to rest."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._sizes: list[QSize] = []

    def __call__(self) -> bool:
        """Tell whether nothing is being opened or filled in, and all is as large as when it was asked before."""
        window = self._window
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # the status bar is higher with words
        views = (window.reader.view, window.original.view, window.removals.rows)
        sizes = [view.viewport().size() for view in views]
        same, self._sizes = sizes == self._sizes, sizes
        return same and not window.busy() and window.is_settled()
