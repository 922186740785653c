"""What a reader chose of what can be set, and who is told of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.settings.settings import Settings


class PreferenceChoices(QObject):
    """Tells of what a reader chooses.

    Signals:
        theme_chosen: a ThemeChoice.
        type_chosen: a TypeSettings, remembered already.
        marks_chosen: whether the reader marks where something was removed, remembered already.
        linked_chosen: whether the panes scroll together.
        threshold_chosen: a threshold.
        reach_chosen: a Reach.
        recent_changed: the recent files are others.
        resumed_changed: whether the articles of last time are opened, remembered already.
    """

    theme_chosen = Signal(object)
    type_chosen = Signal(object)
    marks_chosen = Signal(bool)
    linked_chosen = Signal(bool)
    threshold_chosen = Signal(float)
    reach_chosen = Signal(object)
    recent_changed = Signal()
    resumed_changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def reset(self) -> None:
        """Give every preference its default, and say so to everything that follows one."""
        self._settings.reset()
        self.theme_chosen.emit(self._settings.theme)
        self.type_chosen.emit(self._settings.typography)
        self.marks_chosen.emit(self._settings.marks)
        self.linked_chosen.emit(self._settings.linked)
        self.threshold_chosen.emit(self._settings.threshold)
        self.reach_chosen.emit(self._settings.reach)
        self.resumed_changed.emit()
