"""The window: what stands where, and what leads to what.

What its first frame does not show is imported where it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QMainWindow

from gui.settings import Settings
from gui.titles import TITLES
from gui.welcome import Welcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QMenu, QWidget

    from gui.background import Background
    from gui.theme import ThemeChoice

    Place = Path | Callable[[], Path] | None


class MainWindow(QMainWindow):
    """The reader's window.

    Signals:
        first_painted: there is something to see, and the window is complete; what takes time may begin.
        closing: the window is about to close, and takes no more.

    Attributes:
        titles: The menus of the menu bar, by their titles.
    """

    first_painted = Signal()
    closing = Signal()

    def __init__(
        self,
        *,
        settings: Settings | None = None,
        background: Background | None = None,
        corrections: Place = None,
        last_time: Place = None,
        open_url: Callable[[QUrl], object] | None = None,
        late: bool = False,
    ) -> None:
        """Build an empty window.

        Args:
            settings: What is remembered; the user's own by default.
            background: What does the work; a worker process by default.
            corrections: The file in which the reader's decisions are kept; without one they end with the window.
            last_time: The file in which it is noted which articles are open; without one that ends with the window.
            open_url: What a link that the reader confirmed is given to; the desktop by default.
            late: Whether only what the first frame shows is built now, and the rest after it was painted, or as soon as
                somebody does something with the window.
        """
        super().__init__()
        self.setWindowTitle("Winnow")
        self.resize(1200, 800)
        self.settings = settings or Settings()
        self._given = (background, corrections, last_time, open_url)
        self._painted = self._begun = self._furnished = self._closed = False
        self.welcome = Welcome()
        self.setCentralWidget(self.welcome)
        self.titles: dict[str, QMenu] = {title: self.menuBar().addMenu(title) for title in TITLES}
        self._room = QLabel()  # makes the status bar as high as it will be
        self.statusBar().addPermanentWidget(self._room)
        self._room.hide()
        if not self.settings.geometry.isEmpty():
            self.restoreGeometry(self.settings.geometry)
        if late:
            self.welcome.reserve(self.settings.recent_number())
        else:
            self.furnish()

    def furnish(self) -> None:
        """Build what the first frame does not show, if that is still to be done."""
        if self._furnished or self._closed:
            return
        self._furnished = True
        from PySide6.QtGui import QDesktopServices

        from gui.background import Background
        from gui.session import Session
        from gui.shelf import Shelf
        from gui.wiring import connect

        background, corrections, last_time, open_url = self._given
        focus = self.focusWidget()
        self.setUpdatesEnabled(False)  # it is painted once all stands where it belongs
        try:
            self.background = background or Background()
            self.background.store = corrections() if callable(corrections) else corrections
            self.background.setParent(self)
            self._open_url = open_url or QDesktopServices.openUrl
            self.session = Session(self)
            self.shelf = Shelf(self)
            self._build(self.background.store, last_time() if callable(last_time) else last_time)
            self._build_bars()
            connect(self)
            self._restore()
            self.front.show_article()
            self.show_state()
            # Now, not in a later turn: there is no frame without the page.
            self.centre.show()
            for layout in (self.layout(), self.centre.layout()):
                assert layout is not None
                layout.activate()
            if focus is not None:
                focus.setFocus()
        finally:
            self.setUpdatesEnabled(True)
        if self._begun:
            QTimer.singleShot(0, self, self.first_painted.emit)

    def is_furnished(self) -> bool:
        """Tell whether all of the window is there, not only what its first frame shows."""
        return self._furnished

    # What stands where.

    def _build(self, corrections: Path | None, last_time: Path | None) -> None:
        from gui.centre import Centre
        from gui.deciding import Deciding
        from gui.decisions import Decisions
        from gui.find import Find
        from gui.front import Front
        from gui.history_dock import HistoryDock
        from gui.jobs import Jobs
        from gui.learning import Learning
        from gui.links import Links
        from gui.open_articles import OpenArticles
        from gui.places import Places
        from gui.recent import RecentMenu
        from gui.reloading import Reloading
        from gui.removals_dock import RemovalsDock
        from gui.resuming import Resuming
        from gui.status import Figures
        from gui.ways_in import WaysIn
        from gui.ways_out import WaysOut

        self.centre = Centre(self.shelf, self.welcome)
        self.setCentralWidget(self.centre)
        self.notices, self.progress = self.centre.notices, self.centre.progress
        self.stack = self.centre.stack
        self.shelf_view, self.splitter = self.centre.shelf_view, self.centre.splitter
        self.reader, self.original = self.centre.reader, self.centre.original
        self.dock = RemovalsDock(self, self.settings)
        self.removals = self.dock.panel
        self.figures = Figures(self.statusBar())
        self.statusBar().removeWidget(self._room)
        self._room.deleteLater()
        self.recent_menu = RecentMenu(self.settings, self)
        self.jobs = Jobs(self.background, self.progress, self)
        self.centre.waiting.model.follow(self.jobs)
        self.ways_in = WaysIn(self, self.jobs, self.notices, self.settings)
        self.front = Front(self, self.session, self.centre, self.dock, self.figures, self.jobs)
        self.places = Places(self.session, self.centre, self)
        self.articles = OpenArticles(
            self.shelf,
            self.shelf_view,
            self.session,
            self.jobs,
            self.notices,
            self.recent_menu,
            self.settings,
            self.places,
            self,
        )
        self.resuming = Resuming(
            self, self.shelf, self.session, self.jobs, self.places, self.notices, self.settings, last_time
        )
        panes = (self.reader, self.original)
        self.reloading = Reloading(self.shelf, self.session, self.jobs, self.notices, panes, self)
        self.links = Links(self.session, self.reader, self.notices, self._open_url, self)
        self.decisions = Decisions(self.session, self.jobs, self.notices, corrections, self)
        self.learning = Learning(self.decisions, self.notices, self)
        self.history = HistoryDock(self, self.decisions)
        self.searching = Find(self, self.session, self.centre)
        self.deciding = Deciding(self, self.session, self.centre, self.decisions)
        self.ways_out = WaysOut(self, self._open_url)

    def _build_bars(self) -> None:
        from PySide6.QtWidgets import QAbstractScrollArea

        from gui.appearance import Appearance
        from gui.drop_target import DropTarget
        from gui.focus import FocusRounds
        from gui.full_screen import FullScreen
        from gui.hint import Hint
        from gui.layouts import Layouts
        from gui.menus import Menus
        from gui.panes.linking import Linker
        from gui.preferences import Preferences
        from gui.tool_bar import Position, ToolBar
        from gui.type_popover import TypeButton

        self.appearance = Appearance(self.centre, self.settings, self)
        self.layouts = Layouts(self.centre, self.settings, self)
        self.full_screen = FullScreen(self)
        self.hint = Hint(self)
        self.linker = Linker(self.reader, self.original, self)
        self.focus_rounds = FocusRounds(
            (self.shelf_view, self.reader.view, self.original.view, self.removals.table), self
        )
        self.type_button = TypeButton(self.settings)
        self.preferences = Preferences(self.settings, self)
        self.menus = Menus(self)
        self.actions_by_name, self.theme_actions = self.menus.actions, self.menus.themes
        self.position = Position(self.session)
        parts: dict[str, QWidget] = {"position": self.position, "type_button": self.type_button}
        self.tool_bar = ToolBar(self, self.actions_by_name, parts)
        self.drop_target = DropTarget(self, self.welcome.field)
        # The widgets for text would take drops for themselves.
        for area in self.findChildren(QAbstractScrollArea):
            area.setAcceptDrops(False)
            area.viewport().setAcceptDrops(False)

    def _restore(self) -> None:
        if not self.settings.layout.isEmpty():
            self.restoreState(self.settings.layout)
        if not self.settings.panes.isEmpty():
            self.splitter.restoreState(self.settings.panes)
        self.linker.set_on(self.settings.linked)

    def show_state(self) -> None:
        """Show the bars, lists, panels and actions that are of use now."""
        from gui.layouts import Layout

        article = self.session.article
        bare = article is not None and self.full_screen.is_on() and self.layouts.current is Layout.READER
        self.menuBar().setHidden(bare)
        self.statusBar().setHidden(bare)
        self.tool_bar.setHidden(bare or article is None)
        self.hint.tell("Esc leaves full screen" if bare else "")
        self.shelf_view.setVisible(len(self.shelf) > 1 and not bare)
        self.dock.offer(bool(self.session.pieces) and not bare)
        self.menus.refresh()

    # What others ask of the window.

    def open_paths(self, paths: Iterable[str]) -> list[int]:
        """Open files; give the numbers of the jobs."""
        self.furnish()
        return self.ways_in.open_paths(paths)

    def choose_theme(self, theme: ThemeChoice) -> None:
        """Change the colours, and remember it."""
        self.appearance.choose_theme(theme)

    def link_panes(self, on: bool) -> None:
        """Have the panes scroll together, or each for itself, and remember it."""
        self.settings.linked = on
        self.linker.set_on(on)
        self.show_state()

    def show_rules(self) -> None:
        """Show the reader's rules."""
        from gui.notices import Severity

        store = self.decisions.store()
        if store is None:
            self.notices.tell("No corrections are kept, so there are no rules.", severity=Severity.INFO)
            return
        from gui.rules_dialog import RulesDialog  # made when it is first wanted

        RulesDialog(store, self.notices, self).show()

    def busy(self) -> bool:
        """Tell whether something is still being opened."""
        return self.jobs.busy()

    def is_settled(self) -> bool:
        """Tell whether the panes show all of the article in front."""
        return self.session.article is None or (self.front.is_settled() and self.centre.is_settled())

    def about(self) -> None:
        """Say what this is."""
        from importlib.metadata import version  # a tenth of the time that the window takes to start

        from gui.notices import Severity

        self.notices.tell(
            f"Winnow {version('winnow-reader')}",
            "Shows an article clean beside its original. Nothing is lost, nothing is fetched, nothing is run.",
            severity=Severity.INFO,
        )

    # The window itself.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape:
            if self.notices.dismiss_newest():
                return
            if self.searching.is_open():
                self.searching.close()
            elif not self.progress.isHidden():
                self.articles.cancel()
            elif not self.ways_out.cancel():
                self.full_screen.leave()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._begin)  # once the parts of the window are painted too

    def _begin(self) -> None:
        self._begun = True
        if self._furnished:
            self.first_painted.emit()
        elif not self._closed:
            from gui.furnishing import Furnishing

            Furnishing(self)

    def keep_layout(self) -> None:
        """Remember the window's place and what stands where, but not how it fills the screen."""
        if not self.full_screen.is_on():
            self.settings.geometry = self.saveGeometry()
            self.settings.layout = self.saveState()
            self.settings.panes = self.splitter.saveState()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self._closed = True
        if not self._furnished:  # nothing was opened, so what was noted last time still holds
            self.settings.geometry = self.saveGeometry()
            event.accept()
            return
        self.full_screen.leave()  # the next window begins as a window
        self.keep_layout()
        self.resuming.close()  # while it is known what is still to be opened
        self.ways_out.shutdown()
        self.background.shutdown()
        self.searching.shutdown()
        event.accept()
