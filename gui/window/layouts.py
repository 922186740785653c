"""Which panes are shown: the reader, the original, or both side by side."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from gui.settings.settings import Settings
from gui.window.central_widget import CentralWidget


class Layout(StrEnum):
    """What a reader can have before him."""

    READER = "reader"
    BOTH = "both"
    ORIGINAL = "original"


class Layouts(QObject):
    """The layout of the panes, changed and remembered.

    Signals:
        changed: the layout, after it became another one.
    """

    changed = Signal(object)

    def __init__(self, centre: CentralWidget, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._centre = centre
        self._settings = settings
        self.current = Layout.BOTH
        self._show(settings.layout_of_panes)

    def choose(self, layout: Layout) -> None:
        """Show these panes, and remember it."""
        if layout is not self.current:
            self._settings.layout_of_panes = layout.value
            self._show(layout.value)
            self.changed.emit(layout)

    def show_original(self) -> None:
        """Have the original shown, beside the reader if it is not yet, and give it the focus."""
        if self.current is Layout.READER:
            self.choose(Layout.BOTH)
        self._centre.original.view.setFocus()

    def _show(self, name: str) -> None:
        self.current = Layout(name) if name in list(Layout) else Layout.BOTH
        centre = self._centre
        panes = (
            (centre.reader, centre.reader.view, Layout.ORIGINAL),
            (centre.original, centre.original.view, Layout.READER),
        )
        # First what is new, so that there is always something to have the focus.
        for pane, _, without in panes:
            if self.current is not without:
                pane.show()
        for pane, view, without in panes:
            if self.current is without:
                other = next(one for _, one, absent in panes if absent is not without)
                if view.hasFocus():
                    other.setFocus()
                pane.hide()
