"""What a reader can set, in a dialog beside the window, and who is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.settings import Settings

if TYPE_CHECKING:
    from gui.preferences_dialog import PreferencesDialog


class Preferences(QObject):
    """What a reader chose; the dialog is made when it is first wanted.

    Signals:
        theme_chosen: a ThemeChoice.
        type_chosen: a TypeSettings, remembered already.
        marks_chosen: whether the reader marks where something was removed, remembered already.
        linked_chosen: whether the panes scroll together.
        threshold_chosen: a threshold.
        recent_changed: the recent files are others.
        resumed_changed: whether the articles of last time are opened, remembered already.
    """

    theme_chosen = Signal(object)
    type_chosen = Signal(object)
    marks_chosen = Signal(bool)
    linked_chosen = Signal(bool)
    threshold_chosen = Signal(float)
    recent_changed = Signal()
    resumed_changed = Signal()

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self.dialog: PreferencesDialog | None = None

    def show(self) -> None:
        """Show the dialog, or bring it to the front."""
        if self.dialog is None:
            from gui.preferences_dialog import PreferencesDialog  # the window must not wait for it when it starts

            self.dialog = PreferencesDialog(self._settings, self, self._window)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def reset(self) -> None:
        """Give every preference its default, and say so to everything that follows one."""
        self._settings.reset()
        self.theme_chosen.emit(self._settings.theme)
        self.type_chosen.emit(self._settings.typography)
        self.marks_chosen.emit(self._settings.marks)
        self.linked_chosen.emit(self._settings.linked)
        self.threshold_chosen.emit(self._settings.threshold)
        self.resumed_changed.emit()
