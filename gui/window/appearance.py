"""How the window looks: its theme, its type and its marks, changed and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from gui.settings.settings import Settings
from gui.settings.type_settings import TypeSettings
from gui.widgets.theme import ThemeChoice, apply_theme
from gui.window.central_widget import CentralWidget


class Appearance(QObject):
    """The theme of a window, and how its reader sets text.

    Signals:
        theme_chosen: the choice, whenever a reader made another one.
        marks_shown: whether the reader's marks are shown, whenever somebody said so.
        own_text_shown: whether a page's own text is shown instead of its source, whenever somebody said so.
    """

    theme_chosen = Signal(object)
    marks_shown = Signal(bool)
    own_text_shown = Signal(bool)

    def __init__(self, centre: CentralWidget, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._centre = centre
        self._settings = settings
        centre.reader.set_type(settings.typography)
        centre.reader.set_marks_visible(settings.marks)
        centre.original.show_own_text(settings.reading.own_text)
        centre.reader.zoom_wanted.connect(self.zoom)
        centre.original.own_text_wanted.connect(self.show_own_text)
        QApplication.styleHints().colorSchemeChanged.connect(self.follow_system)

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Change the colours, and remember it."""
        self._settings.theme = choice
        self._dress(QApplication.styleHints().colorScheme())
        self.theme_chosen.emit(choice)

    def follow_system(self, scheme: Qt.ColorScheme) -> None:
        """Put on the theme that suits the system's colours, if that is what the reader chose."""
        if self._settings.theme is ThemeChoice.SYSTEM:
            self._dress(scheme)

    def _dress(self, scheme: Qt.ColorScheme) -> None:
        """Put on the theme that is chosen; nothing is built again where it is worn already."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and apply_theme(app, self._settings.theme.theme(scheme)):
            self._centre.reader.refresh()
            self._centre.notices.refresh()

    def choose_type(self, chosen: TypeSettings) -> None:
        """Set the reader's text in another type, and remember it."""
        self._settings.typography = chosen
        self._centre.reader.set_type(chosen)

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller by points, within bounds."""
        self.choose_type(self._settings.typography.zoomed(steps))

    def zoom_back(self) -> None:
        """Give the text its normal size."""
        self.zoom(-self._settings.zoom)

    def show_marks(self, shown: bool) -> None:
        """Mark in the reader where something was removed, or not, and remember it."""
        self._settings.marks = shown
        self._centre.reader.set_marks_visible(shown)
        self.marks_shown.emit(shown)

    def show_own_text(self, shown: bool) -> None:
        """Show the own text of pages instead of their source, or not, and remember it."""
        self._settings.reading.own_text = shown
        self._centre.original.show_own_text(shown)
        self.own_text_shown.emit(shown)
