"""The panel that lists what was removed or is suspected, says why, and sets how much goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.article.correction import DETECTOR
from core.article.removal import Kind
from core.article.source import MediaType
from gui.removals.filter_bar import Filter, FilterBar
from gui.removals.level_control import LevelControl
from gui.removals.pieces import Piece, comments_among, pieces_of
from gui.removals.reach_control import ReachControl
from gui.removals.table_model import KIND, PLACE, PREVIEW, REASON, SIZE, STATE, SURE, RemovalsModel
from gui.widgets import theme
from gui.widgets.kept_splitter import KeptSplitter
from gui.widgets.plain_table import make_plain

if TYPE_CHECKING:
    from core.article.article import Article

_EXCERPT = 4_000
_MANY = 2_000  # pieces
_WIDTHS = {KIND: 150, SIZE: 72, PLACE: 84, SURE: 60, STATE: 90}
"""The columns that a reader can make wider, in pixels as they are at first; the others share the rest."""


class RemovalsPanel(QWidget):
    """A sortable table of removals and suspected code with the reason and the text of the current one.

    Signals:
        removal_chosen: the index, in ``pieces_of`` the article, of the piece that a reader chose.
        threshold_chosen: the threshold that a reader chose.
        reach_chosen: the Reach that a reader chose.
        comments_wanted: the comments under the article are to be restored.
        toggle_wanted: the current piece is to be restored, or removed.
        kind_chosen: the Kind that the current piece really is.
    """

    removal_chosen = Signal(int)
    toggle_wanted = Signal()
    comments_wanted = Signal()
    kind_chosen = Signal(object)
    threshold_chosen = Signal(float)
    reach_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Removals")
        self._article: Article | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._quiet = False
        self._wanted = -1  # the piece that is to be the current one once they are listed
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._list)
        self.model = RemovalsModel()
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName("Table of removals")
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(PLACE, Qt.SortOrder.AscendingOrder)
        make_plain(self.table)
        header = self.table.horizontalHeader()
        self.set_column_widths(list(_WIDTHS.values()))
        for column in (PREVIEW, REASON):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        self.table.activated.connect(self._activated)
        self.table.clicked.connect(self._activated)
        self._lay_out()
        self.clear()

    def _lay_out(self) -> None:
        self.heading = QLabel(self)
        self.heading.setProperty("role", "head")
        self.heading.setContentsMargins(2 * theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        self.levels = LevelControl(self)
        self.levels.threshold_chosen.connect(self.threshold_chosen)
        self._lay_out_page()
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        self.filters = FilterBar(self)
        self.filters.changed.connect(self._filter)
        head.addWidget(self.filters)
        head.addWidget(self.levels)
        # Two rows in one where there is room: items that move between layouts leave wrappers behind that Qt deletes.
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(0, 0, 2 * theme.SPACE, 0)
        self._head.setSpacing(0)
        self._head.addLayout(head, 1)
        self._head.addWidget(self.page, 0, Qt.AlignmentFlag.AlignRight)
        self.reason = QLabel(self)
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.excerpt = QPlainTextEdit(self)
        self.excerpt.setReadOnly(True)
        self.excerpt.setAcceptDrops(False)
        self.excerpt.viewport().setAcceptDrops(False)
        self.excerpt.setFont(theme.font(theme.MONO, 9))
        self.excerpt.setAccessibleName("Text of the piece")
        details = QWidget(self)
        inner = QVBoxLayout(details)
        inner.setContentsMargins(2 * theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        inner.addWidget(self.reason)
        self.toggle = QPushButton(details)
        self.toggle.clicked.connect(self.toggle_wanted)
        self.kind = QToolButton(details)
        self.kind.setText("Change Kind")
        self.kind.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        kinds = QMenu(self.kind)
        for kind in Kind:
            kinds.addAction(theme.kind_label(kind)).triggered.connect(
                lambda _=False, kind=kind: self.kind_chosen.emit(kind)
            )
        self.kind.setMenu(kinds)
        acts = QHBoxLayout()
        acts.setSpacing(theme.SPACE)
        acts.addWidget(self.toggle)
        acts.addWidget(self.kind)
        acts.addStretch(1)
        inner.addLayout(acts)
        inner.addWidget(self.excerpt, 1)
        inner.addStretch(0)
        split = KeptSplitter([720, 280], [False, False], self)
        split.add(self.table)
        split.add(details)
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
        self.comments.setText("Show Comments")
        self.comments.setToolTip("Comments are no part of the article; put them back into the text")
        self.comments.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.comments.clicked.connect(self.comments_wanted)
        self.reaches = ReachControl(self.page)
        self.reaches.reach_chosen.connect(self.reach_chosen)
        row = QHBoxLayout(self.page)
        row.setContentsMargins(2 * theme.SPACE, 0, 0, 0)
        row.setSpacing(2 * theme.SPACE)
        row.addWidget(self.comments)
        row.addWidget(self.reaches)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_page()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self._is_one_row() and not self.page.isHidden():  # it goes below before the head is full
            least.setWidth(least.width() - self.page.minimumSizeHint().width() - self._head.spacing())
        return least

    def _place_page(self) -> None:
        """Put what there is for pages beside the level of cleaning, or below it where there is no room."""
        parts = (self.heading, self.filters, self.levels, self.page)
        wanted = sum(part.sizeHint().width() for part in parts) + 6 * theme.SPACE
        direction = QBoxLayout.Direction.LeftToRight if wanted <= self.width() else QBoxLayout.Direction.TopToBottom
        self._head.setDirection(direction)
        self.page.setContentsMargins(0, 0, 0, 0 if self._is_one_row() else theme.SPACE // 2)

    def _is_one_row(self) -> bool:
        return self._head.direction() is QBoxLayout.Direction.LeftToRight

    def show_article(self, article: Article, pieces: tuple[Piece, ...] | None = None, current: int = -1) -> None:
        """List an article's removals and suspected code; ``pieces`` saves finding them once more.

        The piece of the index ``current`` becomes the current one, unless it is -1.

        Many of them are listed in a turn of their own: the panes are shown in this one.
        """
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
            self._set_model(None, ())
            self._later.start()

    def _list(self) -> None:
        """List the article's pieces, if they wait for it."""
        article = self._article
        self._later.stop()
        if article is None:
            return
        self._set_model(article, self._pieces)
        count, suspected = len(article.removals), len(article.suspected)
        words = "Nothing had to be removed."
        if count:
            share = article.removed_share()
            words = f"{count:,} removal{'s' if count != 1 else ''}, {share:.0%} of the original"
        back = len(self._pieces) - count - suspected
        if suspected:
            words = f"{words.removesuffix('.')}, {suspected:,} suspected"
        if back:
            words = f"{words.removesuffix('.')}, {back:,} restored"
        self.heading.setText(words)
        self.filters.offer(self._pieces)
        self.filters.setVisible(bool(self._pieces))
        self.levels.show_changes(article)
        self.reaches.show_changes(article)
        self.comments.setVisible(bool(comments_among(self._pieces, article.source.text)))
        self._place_page()
        self.table.setColumnHidden(STATE, len(self._pieces) == count)
        self.split.setVisible(bool(self._pieces))
        self._show_details(-1)
        wanted, self._wanted = self._wanted, -1
        if wanted >= 0:
            self.select(wanted)

    def clear(self) -> None:
        """List nothing."""
        self._later.stop()
        self._article = None
        self._pieces = ()
        self._set_model(None, ())
        self.heading.setText("No article is open.")
        self.levels.setVisible(False)
        self.page.setVisible(False)
        self.filters.setVisible(False)
        self.split.setVisible(False)
        self._show_details(-1)

    def select(self, index: int) -> None:
        """Make a piece the current one, without announcing it."""
        if self._later.isActive():
            self._list()
        if self.model.row_of(index) < 0:  # whoever goes there wants to see it
            self.filters.clear()
        row = self.model.index(self.model.row_of(index), 0)
        self._quiet = True
        self.table.selectionModel().setCurrentIndex(
            row, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        self._quiet = False
        self.table.scrollTo(row)

    def current(self) -> int:
        """Give the index of the current piece, or -1."""
        index = self.table.selectionModel().currentIndex()
        return self.model.piece_in(index.row()) if index.isValid() else -1

    def column_widths(self) -> list[int]:
        """Give the widths in pixels of the columns that can be made wider, shown or not."""
        header = self.table.horizontalHeader()
        for column in _WIDTHS:
            if not header.isSectionHidden(column):
                self._widths[column] = header.sectionSize(column)
        return list(self._widths.values())

    def set_column_widths(self, widths: list[int]) -> None:
        """Give these columns other widths."""
        self._widths = dict(zip(_WIDTHS, widths, strict=True))
        for column, width in self._widths.items():
            self.table.setColumnWidth(column, width)

    def _set_model(self, article: Article | None, pieces: tuple[Piece, ...]) -> None:
        self._quiet = True
        self.model.set_article(article, pieces)
        self._quiet = False

    def _filter(self, wanted: Filter) -> None:
        """List less, or more; the current piece stays the current one if it is listed still."""
        current = self.current()
        self._quiet = True
        self.model.set_filter(wanted)
        self._quiet = False
        if current >= 0 and self.model.row_of(current) >= 0:
            self.select(current)

    def _row_changed(self, index: QModelIndex, before: QModelIndex) -> None:
        number = self.current()
        self._show_details(number)
        if number >= 0 and not self._quiet:
            self.removal_chosen.emit(number)

    def _activated(self, index: QModelIndex) -> None:
        """Go there again: a click or Enter on the row that is current already."""
        self.removal_chosen.emit(self.model.piece_in(index.row()))

    def _show_details(self, number: int) -> None:
        if self._article is None or number < 0:
            self.reason.setText("Choose a removal to see what it is.")
            self.excerpt.setPlainText("")
            for part in (self.excerpt, self.toggle, self.kind):
                part.setVisible(False)
            return
        for part in (self.excerpt, self.toggle, self.kind):
            part.setVisible(True)
        removal, suspected = self._pieces[number]
        piece = self._pieces[number]
        words = f"{theme.kind_label(removal.kind)}, {theme.sure_label(removal.confidence)} sure: {removal.reason}."
        if removal.detector == DETECTOR:
            words = f"{theme.kind_label(removal.kind)}: {removal.reason}."
        self.reason.setText(f"{piece.state}. {words} It stays in the text." if suspected else words)
        self.toggle.setText("Remove" if suspected else "Restore")
        self.toggle.setAccessibleName(f"{self.toggle.text()} this {theme.kind_label(removal.kind)}")
        text = self._article.source.text[removal.start : min(removal.end, removal.start + _EXCERPT)]
        more = removal.span.length - len(text)
        self.excerpt.setPlainText(text.replace("\0", "␀") + (f"\n… and {more:,} more characters" if more else ""))
