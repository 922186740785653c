"""The reader's window: its first frame, what completes it, and how it closes.

What its first frame does not show is imported where it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from gui.application.window_parts import WindowParts
from gui.language.speech import tr
from gui.opening.welcome_page import Welcome
from gui.settings.settings import Settings
from gui.window.titles import TITLES
from gui.window.window_place import WindowPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.jobs.worker_process import WorkerProcess

    Place = Path | Callable[[], Path] | None


class MainWindow(WindowParts):
    """The reader's window."""

    def __init__(
        self,
        *,
        settings: Settings | None = None,
        background: WorkerProcess | None = None,
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
        self.settings = settings or Settings()
        self._given = (background, corrections, last_time, open_url)
        self._painted = self._begun = self._furnished = self._closed = False
        self.welcome = Welcome()
        self.setCentralWidget(self.welcome)
        self.titles = {title: self.menuBar().addMenu(tr(title)) for title in TITLES}
        self._room = QLabel()  # makes the status bar as high as it will be
        self.statusBar().addPermanentWidget(self._room)
        self._room.hide()
        self.place = WindowPlace(self, self.settings.window)
        self.place.restore()
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

        from gui.application.connections import connect
        from gui.articles.current_article import CurrentArticle
        from gui.articles.list_model import ArticleListModel
        from gui.jobs.worker_process import WorkerProcess

        background, corrections, last_time, open_url = self._given
        focus = self.focusWidget()
        self.setUpdatesEnabled(False)  # it is painted once all stands where it belongs
        try:
            self.background = background or WorkerProcess()
            self.background.store = corrections() if callable(corrections) else corrections
            self.background.setParent(self)
            self._open_url = open_url or QDesktopServices.openUrl
            self.session = CurrentArticle(self)
            self.shelf = ArticleListModel(self)
            self._build(self.background.store, last_time() if callable(last_time) else last_time)
            self._build_aids()
            self._build_bars()
            connect(self)
            self._restore()
            self.article_display.show_article()
            self.show_state()
            # Now, not in a later turn: there is no frame without the page.
            self.central.show()
            for layout in (self.layout(), self.central.layout()):
                assert layout is not None
                layout.activate()
            self.layout_keeper.settle()
            if focus is not None:
                focus.setFocus()
        finally:
            self.setUpdatesEnabled(True)
        if self._begun:
            QTimer.singleShot(0, self, self.first_painted.emit)

    def is_furnished(self) -> bool:
        """Tell whether all of the window is there, not only what its first frame shows."""
        return self._furnished

    def _build_bars(self) -> None:
        from PySide6.QtWidgets import QAbstractScrollArea

        from gui.application.menus import Menus
        from gui.opening.drop_target import DropTarget
        from gui.window.tool_bar import Position, ToolBar

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

    def show_state(self) -> None:
        super().show_state()
        self.menus.refresh()

    # What others ask of the window.

    def open_paths(self, paths: Iterable[str]) -> list[int]:
        """Open files; give the numbers of the jobs."""
        self.furnish()
        return self.open_commands.open_paths(paths)

    def busy(self) -> bool:
        """Tell whether something is still being opened."""
        return self.jobs.busy()

    def is_settled(self) -> bool:
        """Tell whether the panes show all of the article in front, no rule is being carried out, and all is kept."""
        shown = self.session.article is None or (self.article_display.is_settled() and self.central.is_settled())
        return shown and not self.rule_maker.is_acting() and not self.decisions.kept.is_waiting()

    # The window itself.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape and self._furnished:
            if self.notices.dismiss_newest():
                return
            if self.finder.is_open():
                self.finder.close()
            elif not self.progress.isHidden():
                self.articles.cancel()
            elif not self.picture_loading.stop() and not self.export_actions.cancel():
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
            from gui.application.late_build import LateBuild

            self.closing.connect(LateBuild(self, self.furnish).end)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self._closed = True
        if not self._furnished:  # nothing was opened, so what was noted last time still holds
            self.place.keep()
            event.accept()
            return
        self.keep_layout()
        self.session_restore.close()  # while it is known what is still to be opened
        self.decisions.kept.finish()
        self.picture_loading.shutdown()
        self.enlarging.close()
        self.export_actions.shutdown()
        self.background.shutdown()
        self.finder.shutdown()
        event.accept()
