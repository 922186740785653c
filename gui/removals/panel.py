"""The panel that lists what was removed or is suspected, says why, and sets how much goes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.article.source import MediaType
from gui.language.speech import tr
from gui.removals.details import Details
from gui.removals.filter_bar import Filter, FilterBar
from gui.removals.heading import heading_of
from gui.removals.level_control import LevelControl
from gui.removals.list_model import STATE, RemovalsModel
from gui.removals.list_view import RemovalsView
from gui.removals.pieces import Piece, comments_among, pieces_of
from gui.removals.reach_control import ReachControl
from gui.widgets import theme
from gui.widgets.direction import margins
from gui.widgets.kept_splitter import KeptSplitter

if TYPE_CHECKING:
    from core.article.article import Article
    from core.article.removal import Kind
    from core.article.span import Span
    from gui.removals.groups import Key

_MANY = 2_000  # pieces


class RemovalsPanel(QWidget):
    """A list of removals and suspected code in groups, with the reason and the text of what is chosen.

    Pieces are their indices in ``pieces_of`` the article.

    Signals:
        removal_chosen: the piece that a reader went to.
        threshold_chosen: the threshold that a reader chose.
        reach_chosen: the Reach that a reader chose.
        comments_wanted: the comments under the article are to be restored.
        toggle_wanted: the chosen pieces, a list, are to be restored, or removed.
        kind_chosen: the Kind that they really are, and the chosen pieces.
        menu_wanted: the chosen pieces, and the point of the screen where a menu for them is wanted.
        listed: the pieces that a filter lets through, a frozenset; None where there is none.
        filtered: the Filter by which.
        previewed: the pieces that the level under the mouse would change, a list; an empty one when the mouse left.
        words_wanted: what the words mean is to be explained.
    """

    removal_chosen = Signal(int)
    toggle_wanted = Signal(object)
    comments_wanted = Signal()
    kind_chosen = Signal(object, object)
    menu_wanted = Signal(object, QPoint)
    threshold_chosen = Signal(float)
    reach_chosen = Signal(object)
    listed = Signal(object)
    filtered = Signal(object)
    previewed = Signal(object)
    words_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Removals"))
        self._article: Article | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._wanted = -1  # the piece that is to be the current one once they are listed
        self._chosen_spans: list[Span] = []  # what was chosen of the form of the article before
        self._chosen_groups: list[Key] = []  # the groups that were chosen by their rows
        self._known: frozenset[Span] = frozenset()  # all that was listed of that form
        self._scrolled = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._list)
        self.model = RemovalsModel()
        self.rows = RemovalsView(self.model, self)
        self.rows.piece_current.connect(self.removal_chosen)
        self.rows.piece_activated.connect(self.removal_chosen)
        self.rows.chosen_changed.connect(self._show_details)
        self.rows.menu_wanted.connect(lambda point: self.menu_wanted.emit(self.rows.chosen(), point))
        self._lay_out()
        self.clear()

    def _lay_out(self) -> None:
        self.heading = QLabel(self)
        self.heading.setProperty("role", "head")
        self.heading.setContentsMargins(margins(2 * theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE))
        self.levels = LevelControl(self)
        self.levels.threshold_chosen.connect(self.threshold_chosen)
        self.levels.previewed.connect(self.previewed)
        self._lay_out_page()
        self.filters = FilterBar(self)
        self.filters.changed.connect(self._filter)
        self.filters.grouping_changed.connect(self._group)
        # One row, two or three: items that move between layouts would leave wrappers behind that Qt deletes.
        self._head, self._controls = (QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2))
        first = QHBoxLayout()
        first.addWidget(self.heading, 1)
        first.addWidget(self.filters)
        self._controls.setSpacing(0)
        self._controls.addStretch(1)
        for control in (self.levels, self.page):
            self._controls.addWidget(control, 0, Qt.AlignmentFlag.AlignRight)
        self._head.setContentsMargins(margins(0, 0, 2 * theme.SPACE, 0))
        self._head.setSpacing(0)
        self._head.addLayout(first, 1)
        self._head.addLayout(self._controls)
        self.details = Details(self.model, self)
        self.details.toggle_wanted.connect(lambda: self.toggle_wanted.emit(self.chosen()))
        self.details.kind_chosen.connect(lambda kind: self.kind_chosen.emit(kind, self.chosen()))
        self.details.words_wanted.connect(self.words_wanted)
        split = KeptSplitter([720, 280], [False, False], self)
        split.add(self.rows)
        split.add(self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(split, 1)
        self.split = split

    def _lay_out_page(self) -> None:
        """Make what there is for pages alone."""
        self.page = QWidget(self)
        self.comments = QToolButton(self.page)
        self.comments.setText(tr("Show Comments"))
        self.comments.setToolTip(tr("Comments are no part of the article; put them back into the text"))
        self.comments.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.comments.clicked.connect(self.comments_wanted)
        self.reaches = ReachControl(self.page)
        self.reaches.reach_chosen.connect(self.reach_chosen)
        self.reaches.previewed.connect(self.previewed)
        row = QHBoxLayout(self.page)
        row.setContentsMargins(margins(2 * theme.SPACE, 0, 0, 0))
        row.setSpacing(2 * theme.SPACE)
        row.addWidget(self.comments)
        row.addWidget(self.reaches)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_page()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(max(self._least_widths()), least.height())  # the head becomes rows before it is full

    def _least_widths(self) -> tuple[int, int, int]:
        """Give how wide the parts of the head must be, each in a row of its own."""
        first = self.heading.sizeHint().width() + self.filters.minimumSizeHint().width()
        levels, page = (0 if part.isHidden() else part.sizeHint().width() for part in (self.levels, self.page))
        around = 2 * theme.SPACE
        return first + around, levels + around, page + around

    def _place_page(self) -> None:
        """Put what sets how much goes beside the heading, or below it where there is no room, in one row or in two."""
        first, levels, page = self._least_widths()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if first + levels + page <= self.width() else down)
        self._controls.setDirection(across if levels + page <= self.width() else down)
        below = theme.SPACE // 2 if self._head.direction() is down else 0
        self._controls.setContentsMargins(0, 0, 0, below)

    def show_article(self, article: Article, pieces: tuple[Piece, ...] | None = None, current: int = -1) -> None:
        """List an article's removals and suspected code; ``pieces`` saves finding them once more.

        The piece of the index ``current`` becomes the current one, unless it is -1. Of the same article, what was
        chosen stays chosen, and what was folded folded.

        Many of them are listed in a turn of their own: the panes are shown in this one.
        """
        before = self._article
        same = before is not None and before.source.text == article.source.text
        self._chosen_spans = [self._pieces[number].found.span for number in self.chosen()] if same else []
        self._chosen_groups = self.rows.chosen_groups() if same else []
        self._known = frozenset(piece.found.span for piece in self._pieces) if self._chosen_groups else frozenset()
        self._scrolled = self.rows.verticalScrollBar().value() if same else 0
        if not same:
            self.rows.forget_touched()
        self._article = article
        self._wanted = current
        self._pieces = pieces_of(article) if pieces is None else pieces
        self.levels.setVisible(True)
        self.levels.show_threshold(article.threshold)
        self.page.setVisible(article.source.media_type is MediaType.HTML)
        self.reaches.show_reach(article.reach)
        if len(self._pieces) < _MANY:
            self._list()
        else:
            self.model.set_article(None)
            self._later.start()

    def _list(self) -> None:
        """List the article's pieces, if they wait for it."""
        article = self._article
        self._later.stop()
        if article is None:
            return
        self.model.set_article(article, self._pieces)
        self.heading.setText(heading_of(article, len(self._pieces)))
        self.filters.offer(self._pieces)
        self.filters.setVisible(bool(self._pieces))
        self.levels.show_changes(article, self._pieces)
        self.reaches.show_changes(self._pieces)
        self.comments.setVisible(bool(comments_among(self._pieces, article.source.text)))
        self._place_page()
        self.rows.setColumnHidden(STATE, not any(piece.suspected for piece in self._pieces))
        self.split.setVisible(bool(self._pieces))
        self.rows.lay_out()
        self._show_details()
        self.rows.verticalScrollBar().setValue(self._scrolled)
        wanted, self._wanted = self._wanted, -1
        spans = set(self._chosen_spans)
        again = [number for number, piece in enumerate(self._pieces) if piece.found.span in spans] if spans else []
        if self._chosen_groups and again and (wanted < 0 or self._pieces[wanted].found.span in self._known):
            # Whoever chose a group left the current piece, so only a new one would be gone to.
            if not self.rows.choose_groups(self._chosen_groups, again):
                self.rows.choose(again, wanted if wanted in again else again[0])
        elif wanted >= 0:
            self.select(wanted, again if wanted in again else ())
        elif again:
            self.rows.choose(again, again[0])
        self.listed.emit(self.model.listed())

    def clear(self, *, waits: bool = False) -> None:
        """List nothing, and say that no article is open, unless one ``waits`` to be read."""
        self._later.stop()
        self._article = None
        self._pieces = ()
        self.rows.forget_touched()
        self.model.set_article(None)
        self.heading.setText("" if waits else tr("No article is open."))
        self.levels.setVisible(False)
        self.page.setVisible(False)
        self.filters.setVisible(False)
        self.split.setVisible(False)
        self._show_details()

    def lists(self, pieces: Sequence[Piece]) -> bool:
        """Tell whether these are the pieces that are listed: those of a new form of a large article are so later."""
        return self._pieces is pieces

    def select(self, index: int, others: Iterable[int] = ()) -> None:
        """Make a piece the current one, without announcing it; ``others`` are selected with it."""
        if self._later.isActive():
            self._list()
        if not self.model.index_of(index).isValid():  # whoever goes there wants to see it
            self.filters.clear()
        self.rows.choose([index, *others], index)

    def select_all(self, pieces: Sequence[int]) -> None:
        """Select pieces, and go to the first of them."""
        self.select(pieces[0], pieces[1:])
        self.removal_chosen.emit(pieces[0])

    def current(self) -> int:
        """Give the current piece, or -1."""
        return self.rows.current()

    def chosen(self) -> list[int]:
        """Give the pieces that are selected, in the order of the original."""
        return self.rows.chosen()

    def want(self, kinds: frozenset[Kind], states: frozenset[str]) -> None:
        """List only what is of some kinds and states; all of them where there are none."""
        self.filters.want(kinds, states)

    def _filter(self, wanted: Filter) -> None:
        """List less, or more; what is chosen stays so if it is listed still."""
        self._relist(lambda: self.model.set_filter(wanted))
        self.filtered.emit(wanted)
        self.listed.emit(self.model.listed())

    def _group(self, grouped: bool) -> None:
        self._relist(lambda: self.model.set_grouped(grouped))

    def _relist(self, change: Callable[[], None]) -> None:
        current, chosen = self.current(), self.chosen()
        change()
        self.rows.lay_out()
        if current >= 0 and self.model.index_of(current).isValid():
            self.rows.choose(chosen, current)
        else:
            self._show_details()

    def _show_details(self) -> None:
        self.details.show_pieces(self._article, self._pieces, self.chosen())
