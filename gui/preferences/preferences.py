"""The dialog of what a reader can set, beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.preferences.choices import PreferenceChoices
from gui.settings.settings import Settings

if TYPE_CHECKING:
    from gui.preferences.dialog import PreferencesDialog


class Preferences(PreferenceChoices):
    """What a reader chose; the dialog is made when it is first wanted."""

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(settings, window)
        self._window = window
        self.dialog: PreferencesDialog | None = None

    def show(self) -> None:
        """Show the dialog, or bring it to the front."""
        if self.dialog is None:
            from gui.preferences.dialog import PreferencesDialog  # the window must not wait for it when it starts

            self.dialog = PreferencesDialog(self._settings, self, self._window)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
