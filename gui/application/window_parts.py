"""What stands in the window: its parts, built once its first frame is painted, and what they ask of it together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QMainWindow

from gui.language.speech import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QUrl
    from PySide6.QtWidgets import QMenu, QWidget

    from gui.application.batch_commands import BatchCommands
    from gui.application.export_commands import ExportCommands
    from gui.articles.current_article import CurrentArticle
    from gui.articles.list_model import ArticleListModel
    from gui.guide.guide_window import GuideWindow
    from gui.jobs.worker_process import WorkerProcess
    from gui.opening.drop_target import DropTarget
    from gui.opening.welcome_page import Welcome
    from gui.settings.settings import Settings
    from gui.widgets.theme import ThemeChoice
    from gui.window.tool_bar import ToolBar
    from gui.window.window_place import WindowPlace
    from gui.window.words_help import WordsHelp


class WindowParts(QMainWindow):
    """A window with its parts. ``menus`` and ``connections`` are given one of these; no part is.

    Signals:
        first_painted: there is something to see, and the window is complete; what takes time may begin.
        closing: the window is about to close, and takes no more.

    Attributes:
        titles: The menus of the menu bar, by their titles.
    """

    first_painted = Signal()
    closing = Signal()

    settings: Settings
    place: WindowPlace
    welcome: Welcome
    titles: dict[str, QMenu]
    background: WorkerProcess
    session: CurrentArticle
    shelf: ArticleListModel
    drop_target: DropTarget
    tool_bar: ToolBar
    _open_url: Callable[[QUrl], object]
    _room: QLabel
    _guide: GuideWindow | None = None
    _words: WordsHelp | None = None

    def _build(self, corrections: Path | None, last_time: Path | None) -> None:
        from gui.application.article_display import ArticleDisplay
        from gui.application.session_restore import SessionRestore
        from gui.articles.groups import Groups
        from gui.articles.open_articles import OpenArticles
        from gui.articles.reading_places import ReadingPlaces
        from gui.articles.reload import Reload
        from gui.jobs.job_queue import JobQueue
        from gui.opening.open_commands import OpenCommands
        from gui.opening.recent_menu import RecentMenu
        from gui.pictures.enlarging import Enlarging
        from gui.pictures.loading import PictureLoading
        from gui.removals.dock import RemovalsDock
        from gui.window.central_widget import CentralWidget
        from gui.window.status_bar import Figures

        self.central = CentralWidget(self.shelf, self.welcome)
        self.setCentralWidget(self.central)
        self.notices, self.progress = self.central.notices, self.central.progress
        self.stack = self.central.stack
        self.shelf_view, self.splitter = self.central.shelf_view, self.central.splitter
        self.reader, self.original = self.central.reader, self.central.original
        self.dock = RemovalsDock(self, self.settings)
        self.removals = self.dock.panel
        self.figures = Figures(self.statusBar())
        self.statusBar().removeWidget(self._room)
        self._room.deleteLater()
        self.recent_menu = RecentMenu(self.settings, self)
        self.jobs = JobQueue(self.background, self.progress, self)
        self.central.waiting.model.follow(self.jobs)
        self.open_commands = OpenCommands(self, self.jobs, self.notices, self.settings)
        self.article_display = ArticleDisplay(self, self.session, self.central, self.dock, self.figures, self.jobs)
        self.places = ReadingPlaces(self.session, self.reader, self.original, self)
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
        self.groups = Groups(
            self.central.contents,
            self.articles,
            self.session,
            self.jobs,
            self.notices,
            self.recent_menu,
            self.settings,
            self,
        )
        self.session_restore = SessionRestore(
            self, self.shelf, self.session, self.jobs, self.groups, self.places, self.notices, self.settings, last_time
        )
        panes = (self.reader, self.original)
        self.reload = Reload(self.shelf, self.session, self.jobs, self.notices, panes, self)
        self.picture_loading = PictureLoading(self, self.session, self.reader, self.notices)
        self.enlarging = Enlarging(self, self.session, self.reader)
        self._build_acts(corrections)

    def _build_acts(self, corrections: Path | None) -> None:
        """Make what acts on the article in front."""
        from gui.application.context_menus import ContextMenus
        from gui.application.decision_actions import DecisionActions
        from gui.application.export_actions import ExportActions
        from gui.application.find_controller import FindController
        from gui.application.heading_actions import HeadingActions
        from gui.application.selection_menu import SelectionMenu
        from gui.decisions.history_dock import HistoryDock
        from gui.decisions.large_removals import LargeRemovals
        from gui.decisions.open_pieces import OpenPieces
        from gui.decisions.rule_dialogs import RuleDialogs
        from gui.decisions.rule_maker import RuleMaker
        from gui.decisions.rule_offers import RuleOffers
        from gui.decisions.undo_commands import Decisions
        from gui.links.links import Links
        from gui.panes.outline.dock import OutlineDock

        self.links = Links(self.session, self.reader, self.notices, self._open_url, self.statusBar(), self)
        self.decisions = Decisions(self.session, self.jobs, self.notices, corrections, self)
        self.rule_maker = RuleMaker(self.decisions, OpenPieces(self.shelf), self.notices, self)
        self.rule_dialogs = RuleDialogs(self.rule_maker, self.articles, self.session, self)
        self.rule_offers = RuleOffers(self.decisions, self.rule_maker, self.rule_dialogs, self.notices, self)
        self.large_removals = LargeRemovals(self.decisions, self.notices, self)
        self.history = HistoryDock(self, self.decisions)
        self.outline = OutlineDock(self)
        self.heading_actions = HeadingActions(self, self.session, self.central, self.outline)
        self.finder = FindController(self, self.session, self.central)
        self.decision_actions = DecisionActions(
            self, self.session, self.central, self.removals, self.decisions, self.rule_dialogs
        )
        self.export_actions = ExportActions(self, self._export_commands, self._batch_commands)
        self.context_menus = ContextMenus(self, self.session, self.central, self.removals, self.decision_actions)
        self.selection_menu = SelectionMenu(
            self, self.central, self.context_menus, self.decision_actions, self.links, self.export_actions
        )

    def _export_commands(self) -> ExportCommands:
        from gui.application.export_commands import ExportCommands  # the window must not wait for it when it starts

        return ExportCommands(self, self.session, self.shelf, self.central, self.settings, self._open_url)

    def _batch_commands(self) -> BatchCommands:
        from gui.application.batch_commands import BatchCommands

        return BatchCommands(self, self.session, self.groups, self.notices, self.settings, self._open_url)

    def _build_aids(self) -> None:
        from gui.application.layout_keeper import LayoutKeeper
        from gui.panes.linking import Linker
        from gui.preferences.preferences import Preferences
        from gui.preferences.type_popover import TypeButton
        from gui.widgets.hint import Hint
        from gui.window.appearance import Appearance
        from gui.window.focus import FocusRounds
        from gui.window.full_screen import FullScreen
        from gui.window.layouts import Layouts

        self.appearance = Appearance(self.central, self.settings, self)
        self.layouts = Layouts(self.central, self.settings, self)
        self.full_screen = FullScreen(self, self.place.hold)
        self.hint = Hint(self)
        self.linker = Linker(self.reader, self.original, self)
        texts = (self.reader.view, self.original.view)
        self.focus_rounds = FocusRounds(
            (self.shelf_view, self.central.contents.view, *texts, self.outline.view, self.removals.rows),
            texts,
            self,
            (self.notices,),
        )
        self.type_button = TypeButton(self.settings)
        self.preferences = Preferences(self.settings, self)
        self.layout_keeper = LayoutKeeper(
            self, self.place, self.settings.window, self.dock, (self.history, self.outline), self.splitter
        )

    def _restore(self) -> None:
        self.layout_keeper.restore()
        self.linker.set_on(self.settings.linked)

    def show_state(self) -> None:
        """Show the bars, lists, panels and actions that are of use now."""
        from gui.window.layouts import Layout

        beginning = self.session.beginning is not None  # what its article will show stands where it will be
        shown = beginning or self.session.article is not None
        bare = shown and self.full_screen.is_on() and self.layouts.current is Layout.READER
        self.menuBar().setHidden(bare)
        self.statusBar().setHidden(bare)
        self.tool_bar.setHidden(bare or not shown)
        self.hint.tell(tr("Esc leaves full screen") if bare else "")
        listed = len(self.shelf) + beginning > 1 and not bare
        focus: QWidget | None = self.focusWidget()
        contents = self.central.contents
        grouped = len(self.groups) > 0 and not bare
        inside = focus is not None and self.central.shelf_column.isAncestorOf(focus)
        in_list = focus is not None and contents.isAncestorOf(focus)
        if inside and not (grouped if in_list else listed):
            self.focus_rounds.go_back(self.central.shelf_column)
        self.shelf_view.setVisible(listed)
        if grouped and contents.isHidden():
            self.central.make_room()
        contents.setVisible(grouped)
        self.dock.offer((beginning or bool(self.session.pieces)) and not bare)

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
        self.rule_dialogs.show_list()

    def show_guide(self) -> None:
        """Show the user guide, or bring it to the front."""
        if self._guide is None:
            from gui.guide.guide_window import GuideWindow  # made when it is first wanted

            self._guide = GuideWindow(self)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def show_words(self) -> None:
        """Show what the words of the window mean, or bring that to the front."""
        if self._words is None:
            from gui.window.words_help import WordsHelp  # made when it is first wanted

            self._words = WordsHelp(self)
        self._words.show()
        self._words.raise_()
        self._words.activateWindow()

    def show_article_facts(self) -> None:
        """Say what there is to know about the article in front."""
        from gui.window.article_facts import ArticleFacts  # made when it is first wanted

        if self.session.article is not None:
            ArticleFacts(self.session.article, self.session.seconds, self).open()

    def about(self) -> None:
        """Say what this is."""
        from gui.window.about_dialog import AboutDialog  # made when it is first wanted

        AboutDialog(str(self.background.store or ""), self.settings.file, self).open()

    def keep_layout(self) -> None:
        """Remember the window's place and what stands where, but not how it fills the screen."""
        self.layout_keeper.keep()
