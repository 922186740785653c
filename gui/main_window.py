"""The window: what stands where, and what leads to what."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QMainWindow, QMenu

from gui import actions
from gui.appearance import Appearance
from gui.background import Background
from gui.centre import Centre
from gui.drop_target import DropTarget
from gui.front import Front
from gui.jobs import Jobs
from gui.links import Links
from gui.notices import Severity
from gui.open_articles import OpenArticles
from gui.recent import RecentMenu
from gui.reloading import Reloading
from gui.removals_dock import RemovalsDock
from gui.session import Session
from gui.settings import Settings
from gui.shelf import Shelf
from gui.status import Figures
from gui.theme import Theme
from gui.ways_in import WaysIn


class MainWindow(QMainWindow):
    """The reader's window."""

    def __init__(
        self,
        *,
        settings: Settings | None = None,
        background: Background | None = None,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        """Build an empty window.

        Args:
            settings: What is remembered; the user's own by default.
            background: What does the work; a worker process by default.
            open_url: What a link that the reader confirmed is given to.
        """
        super().__init__()
        self.setWindowTitle("Winnow")
        self.resize(1200, 800)
        self.settings = settings or Settings()
        self.background = background or Background()
        self.background.setParent(self)
        self._open_url = open_url
        self.session = Session(self)
        self.shelf = Shelf(self)
        self._build()
        self._connect()
        self._restore()
        self.front.show_article()
        self._shelf_changed()

    # What stands where.

    def _build(self) -> None:
        self.centre = Centre(self.shelf)
        self.setCentralWidget(self.centre)
        self.notices, self.progress = self.centre.notices, self.centre.progress
        self.welcome, self.stack = self.centre.welcome, self.centre.stack
        self.shelf_view, self.splitter = self.centre.shelf_view, self.centre.splitter
        self.reader, self.original = self.centre.reader, self.centre.original
        self.dock = RemovalsDock(self)
        self.removals = self.dock.panel
        self.figures = Figures(self.statusBar())
        self.recent_menu = RecentMenu(self.settings, self)
        self.jobs = Jobs(self.background, self.progress, self)
        self.ways_in = WaysIn(self, self.jobs, self.notices, self.settings)
        self.articles = OpenArticles(
            self.shelf, self.shelf_view, self.session, self.jobs, self.notices, self.recent_menu, self.settings, self
        )
        self.front = Front(self, self.session, self.centre, self.dock, self.figures, self.jobs)
        self.reloading = Reloading(self.shelf, self.session, self.jobs, self.notices, self)
        self.links = Links(self.session, self.reader, self.notices, self._open_url, self)
        self.appearance = Appearance(self.centre, self.settings, self)
        panels = QMenu("&Panels", self)
        panels.addAction(self.dock.toggleViewAction())
        submenus = {
            "recent": self.recent_menu,
            "themes": actions.theme_menu(self, self.settings.theme, self.choose_theme),
            "panels": panels,
        }
        self.actions_by_name = actions.build(self, self.menuBar().addMenu, submenus, self._methods())
        self.drop_target = DropTarget(self, self.welcome.field)
        # The widgets for text would take drops for themselves.
        for area in self.findChildren(QAbstractScrollArea):
            area.setAcceptDrops(False)
            area.viewport().setAcceptDrops(False)

    def _methods(self) -> dict[str, Callable[[], object]]:
        return {
            "open": self.ways_in.ask_for_files,
            "paste": self.ways_in.paste,
            "close_article": self.articles.close_in_front,
            "quit": self.close,
            "copy_text": self.front.copy_text,
            "zoom_in": lambda: self.appearance.zoom(1),
            "zoom_out": lambda: self.appearance.zoom(-1),
            "zoom_reset": self.appearance.zoom_back,
            "next_removal": lambda: self.session.step(1),
            "previous_removal": lambda: self.session.step(-1),
            "next_article": lambda: self.articles.step(1),
            "previous_article": lambda: self.articles.step(-1),
            "sample": self.ways_in.open_sample,
            "about": self.about,
        }

    # What leads to what.

    def _connect(self) -> None:
        self.progress.cancel_wanted.connect(self.articles.cancel)
        self.articles.changed.connect(self._shelf_changed)
        self.articles.level_changed.connect(self.front.show_level)
        self.session.article_changed.connect(self._shelf_changed)
        self.session.article_refreshed.connect(self._shelf_changed)
        self.original.removal_clicked.connect(self.session.choose)
        self.removals.removal_chosen.connect(self.session.choose)
        self.removals.threshold_chosen.connect(self.articles.choose_threshold)
        self.welcome.open_wanted.connect(self.ways_in.ask_for_files)
        self.welcome.paste_wanted.connect(self.ways_in.paste)
        self.welcome.sample_wanted.connect(self.ways_in.open_sample)
        self.welcome.recent_wanted.connect(self.ways_in.open_path)
        self.welcome.recent_forgotten.connect(self.recent_menu.forget)
        self.recent_menu.chosen.connect(self.ways_in.open_path)
        self.recent_menu.changed.connect(self.welcome.set_recent)
        self.recent_menu.fill()
        self.drop_target.refused.connect(lambda reason: self.statusBar().showMessage(reason, 6_000))
        self.drop_target.dropped.connect(self.ways_in.open_all)

    def _restore(self) -> None:
        if not self.settings.geometry.isEmpty():
            self.restoreGeometry(self.settings.geometry)
        if not self.settings.layout.isEmpty():
            self.restoreState(self.settings.layout)
        if not self.settings.panes.isEmpty():
            self.splitter.restoreState(self.settings.panes)

    def _shelf_changed(self) -> None:
        """Show the list when there is something to choose, and enable what makes sense now."""
        self.shelf_view.setVisible(len(self.shelf) > 1)
        possible = {
            "": True,
            "article": self.session.article is not None,
            "removal": bool(self.session.pieces),
            "articles": len(self.shelf) > 1,
        }
        for action in self.actions_by_name.values():
            action.setEnabled(possible[action.data()])

    # What others ask of the window.

    def open_paths(self, paths: Iterable[str]) -> list[int]:
        """Open files; give the numbers of the jobs."""
        return self.ways_in.open_paths(paths)

    def choose_theme(self, theme: Theme) -> None:
        """Change the colours, and remember it."""
        self.appearance.choose_theme(theme)

    def busy(self) -> bool:
        """Tell whether something is still being opened."""
        return self.jobs.busy()

    def is_settled(self) -> bool:
        """Tell whether the panes show all of the article in front."""
        return self.session.article is None or self.centre.is_settled()

    def about(self) -> None:
        """Say what this is."""
        from importlib.metadata import version  # a tenth of the time that the window takes to start

        self.notices.tell(
            f"Winnow {version('winnow-reader')}",
            "Shows an article clean beside its original. Nothing is lost, nothing is fetched, nothing is run.",
            severity=Severity.INFO,
        )

    # The window itself.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.notices.dismiss_newest() and not self.progress.isHidden():
                self.articles.cancel()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.background, self.background.start)  # after the first paint

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.geometry = self.saveGeometry()
        self.settings.layout = self.saveState()
        self.settings.panes = self.splitter.saveState()
        self.background.shutdown()
        event.accept()
