"""How the window looks: its theme and the size of the text, changed and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from gui.centre import Centre
from gui.settings import Settings
from gui.theme import ThemeChoice, apply_theme


class Appearance(QObject):
    """The theme and the zoom of a window.

    Signals:
        theme_chosen: the choice, whenever a reader made another one.
    """

    theme_chosen = Signal(object)

    def __init__(self, centre: Centre, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._centre = centre
        self._settings = settings
        self._zoom = 0
        self.zoom(settings.zoom)
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Change the colours, and remember it."""
        self._settings.theme = choice
        self._dress(QApplication.styleHints().colorScheme())
        self.theme_chosen.emit(choice)

    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        if self._settings.theme is ThemeChoice.SYSTEM:
            self._dress(scheme)

    def _dress(self, scheme: Qt.ColorScheme) -> None:
        """Put on the theme that is chosen; nothing is built again where it is worn already."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and apply_theme(app, self._settings.theme.theme(scheme)):
            self._centre.reader.refresh()
            self._centre.notices.refresh()

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller, within bounds, and remember it."""
        wanted = max(-5, min(12, self._zoom + steps))
        if wanted != self._zoom:
            self._centre.reader.zoom(wanted - self._zoom)
            self._zoom = wanted
            self._settings.zoom = wanted

    def zoom_back(self) -> None:
        """Give the text its normal size."""
        self.zoom(-self._zoom)
