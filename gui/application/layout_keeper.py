"""Keeps the window's layout: its place, its panels, the widths of panes and columns, from one window to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal

from gui.removals.dock import RemovalsDock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDockWidget, QMainWindow

    from gui.settings.window_settings import WindowSettings
    from gui.widgets.kept_splitter import KeptSplitter
    from gui.window.window_place import WindowPlace


class LayoutKeeper(QObject):
    """What a reader made of a window that is built.

    Signals:
        changed: the reader moved something that is kept.
    """

    changed = Signal()

    def __init__(
        self,
        window: QMainWindow,
        place: WindowPlace,
        settings: WindowSettings,
        dock: RemovalsDock,
        sides: Sequence[QDockWidget],
        splitter: KeptSplitter,
    ) -> None:
        """Keep the layout; ``sides`` are the panels beside the panes."""
        super().__init__(window)
        self._window = window
        self._place = place
        self._settings = settings
        self._dock = dock
        self._panel = panel = dock.panel
        self._sides = sides
        self._shown: list[QDockWidget] = []  # of them, as soon as the window is laid out
        self._splitters = {"panes": splitter, "panel_parts": panel.split}
        for one in self._splitters.values():
            one.splitterMoved.connect(lambda *_: self.changed.emit())
        header = panel.rows.header()
        header.sectionResized.connect(lambda *_: self.changed.emit())
        header.sortIndicatorChanged.connect(lambda *_: self.changed.emit())
        for part in (window, dock, *sides):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.changed.emit()
        return super().eventFilter(watched, event)

    def restore(self) -> None:
        """Give the parts of the window the layout that was kept last; the window stands where it is to stand."""
        window, settings = self._window, self._settings
        if not settings.docks.isEmpty():
            window.restoreState(settings.docks)
            # Qt would make them as large as an empty window lets them be.
            self._dock.hide()  # until there is something to list
            self._shown = [side for side in self._sides if not side.isHidden() and not side.isFloating()]
            for side in self._shown:
                side.hide()
        if settings.panel is not None:
            height, of = settings.panel
            # On a smaller screen it takes no larger part of the window than it did.
            room = window.screen().availableGeometry().height()
            self._dock.set_height(height if room >= of else height * room // of)
        for name, splitter in self._splitters.items():
            if (sizes := settings.sizes(name, splitter.count())) is not None:
                splitter.setSizes(sizes)
        panel = self._panel
        if (sizes := settings.sizes("columns", len(panel.rows.column_widths()))) is not None:
            panel.rows.set_column_widths(sizes)
        if (by := settings.sorting) is not None and by[0] < panel.model.columnCount():
            panel.rows.sortByColumn(by[0], Qt.SortOrder.DescendingOrder if by[1] else Qt.SortOrder.AscendingOrder)

    def settle(self) -> None:
        """Show what could not be shown before the window was laid out."""
        for side in self._shown:
            side.show()
            if (width := self._settings.sizes(side.objectName(), 1)) is not None:
                self._window.resizeDocks([side], width, Qt.Orientation.Horizontal)

    def keep(self) -> None:
        """Remember the layout as it is now."""
        window, settings = self._window, self._settings
        self._place.keep()
        settings.docks = window.saveState()
        if self._dock.isVisible() and not window.isFullScreen():
            settings.panel = (self._dock.height(), window.height())
        for side in self._sides:
            if side.isVisible() and not side.isFloating():
                settings.set_sizes(side.objectName(), [side.width()])
        for name, splitter in self._splitters.items():
            settings.set_sizes(name, splitter.kept())
        panel = self._panel
        settings.set_sizes("columns", panel.rows.column_widths())
        header = panel.rows.header()
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        settings.sorting = (header.sortIndicatorSection(), descending)
