"""The window: what stands where, and what leads to what."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QSignalBlocker, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QGuiApplication,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDockWidget,
    QFileDialog,
    QListView,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.article import Article
from core.errors import NotFoundError, WinnowError
from gui import actions, intake, sample
from gui.background import Background
from gui.drop_target import DropTarget
from gui.intake import Opening
from gui.jobs import Jobs
from gui.notices import NoticeBar, Severity, announce
from gui.panes.original import OriginalPane
from gui.panes.reader import ReaderPane
from gui.progress import ProgressRow
from gui.recent import RecentMenu
from gui.removals_panel import RemovalsPanel
from gui.session import Session
from gui.settings import Settings
from gui.shelf import NarrowRows, Shelf
from gui.status import Figures
from gui.theme import Theme, apply_theme
from gui.welcome import Welcome

FILTERS = "Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml);;All files (*)"
LINKS = ("http", "https", "mailto")
"""Schemes of links that the reader may send to the desktop; nothing else is ever passed on."""


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
        self._zoom = 0
        self._build()
        self._connect()
        self._change_zoom(self.settings.zoom)
        self._restore()
        self._show_article()

    # What stands where.

    def _build(self) -> None:
        self.notices = NoticeBar()
        self.progress = ProgressRow()
        self.jobs = Jobs(self.background, self.progress, self)
        self.welcome = Welcome()
        self.shelf_view = QListView()
        self.shelf_view.setAccessibleName("Open articles")
        self.shelf_view.setModel(self.shelf)
        self.shelf_view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.shelf_view.setItemDelegate(NarrowRows(self.shelf_view))
        self.shelf_view.setMinimumWidth(120)
        self.reader = ReaderPane()
        self.original = OriginalPane()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for widget, stretch in ((self.shelf_view, 0), (self.reader, 1), (self.original, 1)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.indexOf(widget), stretch)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([200, 500, 500])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.splitter)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.progress)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(centre)
        self.removals = RemovalsPanel()
        self.dock = QDockWidget("Removals", self)
        self.dock.setObjectName("removals")
        self.dock.setWidget(self.removals)
        self.dock.setTitleBarWidget(QWidget())  # the panel has a head of its own
        self.dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.resizeDocks([self.dock], [210], Qt.Orientation.Vertical)
        self.dock.toggleViewAction().setShortcut("F9")
        self.figures = Figures(self.statusBar())
        self.recent_menu = RecentMenu(self.settings, self)
        panels = QMenu("&Panels", self)
        panels.addAction(self.dock.toggleViewAction())
        submenus = {
            "recent": self.recent_menu,
            "themes": actions.theme_menu(self, self.settings.theme, self.choose_theme),
            "panels": panels,
        }
        self.actions_by_name = actions.build(self, self.menuBar().addMenu, submenus, self._methods())
        self.drop_target = DropTarget(self)
        # The widgets for text would take drops for themselves.
        for area in self.findChildren(QAbstractScrollArea):
            area.setAcceptDrops(False)
            area.viewport().setAcceptDrops(False)

    def _methods(self) -> dict[str, Callable[[], object]]:
        return {
            "open": self.ask_for_files,
            "paste": self.paste,
            "close_article": self.close_article,
            "quit": self.close,
            "copy_text": self.copy_text,
            "zoom_in": lambda: self._change_zoom(1),
            "zoom_out": lambda: self._change_zoom(-1),
            "zoom_reset": lambda: self._change_zoom(-self._zoom),
            "next_removal": lambda: self.session.step(1),
            "previous_removal": lambda: self.session.step(-1),
            "next_article": lambda: self._step_article(1),
            "previous_article": lambda: self._step_article(-1),
            "sample": self.open_sample,
            "about": self.about,
        }

    def _connect(self) -> None:
        self.jobs.opened.connect(self._opened)
        self.jobs.read_again.connect(self._read_again)
        self.jobs.failed.connect(self._failed)
        self.progress.cancel_wanted.connect(self.cancel)
        self.session.article_changed.connect(self._show_article)
        self.session.article_refreshed.connect(self._refresh_article)
        self.session.removal_changed.connect(self._show_removal)
        self.reader.link_clicked.connect(self._link_clicked)
        self.original.removal_clicked.connect(self.session.choose)
        self.removals.removal_chosen.connect(self.session.choose)
        self.removals.threshold_chosen.connect(self.choose_threshold)
        self.shelf_view.selectionModel().currentChanged.connect(self._row_chosen)
        self.welcome.open_wanted.connect(self.ask_for_files)
        self.welcome.paste_wanted.connect(self.paste)
        self.welcome.sample_wanted.connect(self.open_sample)
        self.welcome.recent_wanted.connect(lambda path: self.open_paths([path]))
        self.recent_menu.chosen.connect(lambda path: self.open_paths([path]))
        self.recent_menu.changed.connect(self.welcome.set_recent)
        self.recent_menu.fill()
        self.drop_target.refused.connect(lambda reason: self.statusBar().showMessage(reason, 6_000))
        self.drop_target.dropped.connect(self.open_all)

    def _restore(self) -> None:
        if not self.settings.geometry.isEmpty():
            self.restoreGeometry(self.settings.geometry)
        if not self.settings.layout.isEmpty():
            self.restoreState(self.settings.layout)
        if not self.settings.panes.isEmpty():
            self.splitter.restoreState(self.settings.panes)

    # Ways in.

    def open_paths(self, paths: Iterable[str]) -> list[int]:
        """Open files; give the numbers of the jobs."""
        return self.open_all(intake.of_paths(paths))

    def open_all(self, openings: Iterable[Opening]) -> list[int]:
        """Open things; the first that becomes an article comes to the front. Give the numbers of the jobs."""
        threshold = self.settings.threshold
        return self.jobs.open(replace(opening, threshold=threshold) for opening in openings)

    def ask_for_files(self) -> None:
        """Let the reader choose files."""
        dialog = QFileDialog(self, "Open articles", self.settings.folder, FILTERS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._files_chosen)
        dialog.open()

    def _files_chosen(self, paths: list[str]) -> None:
        self.settings.folder = str(Path(paths[0]).parent)
        self.open_paths(paths)

    def paste(self) -> None:
        """Open what is on the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData(), "Pasted text")

    def open_sample(self) -> None:
        """Open the article that comes with Winnow."""
        self.open_paths([sample.PATH])

    def about(self) -> None:
        """Say what this is."""
        from importlib.metadata import version  # a tenth of the time that the window takes to start

        self.notices.tell(
            f"Winnow {version('winnow-reader')}",
            "Shows an article clean beside its original. Nothing is lost, nothing is fetched, nothing is run.",
            severity=Severity.INFO,
        )

    def _take(self, mime: QMimeData, name: str) -> None:
        reason = intake.refusal(mime)
        if reason is not None:
            self.notices.tell(reason, severity=Severity.INFO)
            return
        self.open_all(intake.openings(mime, name=name))

    # Work and its results.

    def cancel(self) -> None:
        """Give up the job that is being done."""
        self.jobs.cancel()
        self._show_level()

    def busy(self) -> bool:
        """Tell whether something is still being opened."""
        return self.jobs.busy()

    def is_settled(self) -> bool:
        """Tell whether the panes show all of the article in front."""
        return self.session.article is None or (self.reader.is_finished() and self.original.view.is_filled())

    def _opened(self, opening: Opening, article: Article, seconds: float, wanted: bool) -> None:
        if opening.path is not None and opening.path != sample.PATH:
            self.recent_menu.remember(opening.path)
        # Between two changes of the list, nothing but a wanted article may come to the front.
        with QSignalBlocker(self.shelf_view.selectionModel()):
            row = self.shelf.put(article, seconds)
        in_front = self.session.article
        replaced = in_front is not None and in_front.source.path is not None and in_front.source.path == opening.path
        if wanted or in_front is None or replaced:
            self.show_row(row)
        self._shelf_changed()

    def choose_threshold(self, threshold: float) -> None:
        """Set how sure it must be that code leaked, remember it, and read the article in front again by it."""
        self.settings.threshold = threshold
        article = self.session.article
        if article is None or self.jobs.threshold_of(article) == threshold:
            return
        if article.threshold == threshold:
            self.jobs.give_up(article)
        else:
            self.jobs.read_again_as(article, intake.of_article(article, threshold))

    def _read_again(self, old: Article, article: Article, seconds: float) -> None:
        with QSignalBlocker(self.shelf_view.selectionModel()):
            row = self.shelf.replace(old, article, seconds)
        if row >= 0 and self.session.article is old:
            self.session.refresh(article, seconds)

    def _show_level(self) -> None:
        """Show by which threshold the article in front is cleaned, or is just being cleaned."""
        if self.session.article is not None:
            self.removals.levels.show_threshold(self.jobs.threshold_of(self.session.article))

    def _failed(self, opening: Opening, error: WinnowError) -> None:
        self.notices.tell(error.sentence, error.hint)
        self._show_level()
        if isinstance(error, NotFoundError) and opening.path is not None:
            self.recent_menu.forget(opening.path)

    # What is shown.

    def show_row(self, row: int) -> None:
        """Bring an article of the shelf to the front."""
        self.shelf_view.setCurrentIndex(self.shelf.index(row))
        entry = self.shelf[row]
        self.session.show(entry.article, entry.seconds)

    def _row_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            entry = self.shelf[current.row()]
            self.session.show(entry.article, entry.seconds)

    def _step_article(self, by: int) -> None:
        if len(self.shelf) > 1:
            self.show_row((self.shelf_view.currentIndex().row() + by) % len(self.shelf))

    def close_article(self) -> None:
        """Close the article in front; the one after it, or else before it, comes to the front."""
        row = self.shelf_view.currentIndex().row()
        if row < 0:
            return
        with QSignalBlocker(self.shelf_view.selectionModel()):
            self.jobs.give_up(self.shelf.take(row).article)
        if len(self.shelf):
            self.show_row(min(row, len(self.shelf) - 1))
        else:
            self.session.show(None)
        self._shelf_changed()

    def _shelf_changed(self) -> None:
        """Show the list when there is something to choose, and enable what makes sense now."""
        article = self.session.article
        self.shelf_view.setVisible(len(self.shelf) > 1)
        possible = {
            "": True,
            "article": article is not None,
            "removal": bool(self.session.pieces),
            "articles": len(self.shelf) > 1,
        }
        for action in self.actions_by_name.values():
            action.setEnabled(possible[action.data()])

    def _show_article(self) -> None:
        article = self.session.article
        self.stack.setCurrentWidget(self.splitter if article else self.welcome)
        self.figures.show(article, self.session.seconds)
        self.statusBar().clearMessage()
        self._shelf_changed()
        if article is None:
            self.setWindowTitle("Winnow")
            for pane in (self.reader, self.original, self.removals):
                pane.clear()
            self.dock.hide()
            return
        self.setWindowTitle(f"{article.title or article.source.name} — Winnow")
        self.reader.show_article(article)
        self.original.show_article(article, self.session.pieces)
        self.removals.show_article(article, self.session.pieces)
        self._show_level()
        self.dock.setVisible(bool(self.session.pieces))

    def _refresh_article(self) -> None:
        """Show the new form of the article in front, with everything where the reader left it."""
        article, current = self.session.article, self.session.removal
        if article is None:
            return
        self.figures.show(article, self.session.seconds)
        self.statusBar().clearMessage()
        self._shelf_changed()
        self.setWindowTitle(f"{article.title or article.source.name} — Winnow")
        self.reader.show_again(article)
        self.original.show_again(article, self.session.pieces, current)
        self.removals.show_article(article, self.session.pieces)
        self._show_level()
        if current >= 0:
            self.removals.select(current)
        announce(self, self.figures.removed.text())

    def _show_removal(self, index: int) -> None:
        article = self.session.article
        if article is None:
            return
        self.original.go_to_removal(index)
        self.reader.go_to_text(article.text_offset(self.session.pieces[index].found.start))
        if self.removals.current() != index:
            self.removals.select(index)
        words = self.session.announcement()
        self.statusBar().showMessage(words[0].upper() + words[1:])
        announce(self, words)

    def copy_text(self) -> None:
        """Copy the whole readable text."""
        if self.session.article is not None:
            QGuiApplication.clipboard().setText(self.session.article.text)
            self.statusBar().showMessage("Readable text copied", 4_000)

    def choose_theme(self, theme: Theme) -> None:
        """Change the colours, and remember it."""
        self.settings.theme = theme
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme)
            self.reader.refresh()
            self.notices.refresh()

    def _change_zoom(self, steps: int) -> None:
        wanted = max(-5, min(12, self._zoom + steps))
        if wanted != self._zoom:
            self.reader.zoom(wanted - self._zoom)
            self._zoom = wanted
            self.settings.zoom = wanted

    def _link_clicked(self, address: str) -> None:
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        if url.isValid() and url.scheme().lower() in LINKS:
            self.notices.tell(
                "The article links to this address. It opens outside Winnow.",
                address,
                severity=Severity.INFO,
                action=("Open", lambda: self._open_url(url)),
            )
        else:
            self.notices.tell("Winnow does not follow this link.", address, severity=Severity.INFO)

    # The window itself.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.notices.dismiss_newest() and not self.progress.isHidden():
                self.cancel()
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
