"""The removals and the suspected code of an article as a table."""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from core.article.correction import DETECTOR
from gui.removals.filter_bar import Filter
from gui.removals.pieces import Piece
from gui.widgets import theme

if TYPE_CHECKING:
    from core.article.article import Article
    from core.article.removal import Kind

COLUMNS = ("Kind", "Size", "Place", "Preview", "Reason", "Sure", "State")
KIND, SIZE, PLACE, PREVIEW, REASON, SURE, STATE = range(7)
_PREVIEW = 120
_BEGINNING = 40  # code points by which previews are sorted
_STEP = 1 << 16  # code points between two places whose line is known
_Index = QModelIndex | QPersistentModelIndex


class RemovalsModel(QAbstractTableModel):
    """One row a piece, removed or suspected, in an order that the model keeps itself.

    Qt's sorting model asks for the values of two rows in each comparison, which takes seconds for many pieces.
    """

    def __init__(self) -> None:
        super().__init__()
        self._article: Article | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._order: list[int] = []  # index of the piece in each row
        self._rows: list[int] = []  # row of each piece
        self._sorted_by = (PLACE, Qt.SortOrder.AscendingOrder)
        self._filter = Filter()
        self._lines: list[int] = [0]  # line breaks before every ``_STEP`` code points

    def set_article(self, article: Article | None, pieces: tuple[Piece, ...] = ()) -> None:
        """Show another article's pieces, or none."""
        self.beginResetModel()
        self._article = article
        self._pieces = pieces
        text = article.source.text if article else ""
        self._lines = list(
            accumulate((text.count("\n", at, at + _STEP) for at in range(0, len(text), _STEP)), initial=0)
        )
        self._set_order()
        self.endResetModel()

    def _set_order(self) -> None:
        column, order = self._sorted_by
        text = self._article.source.text if self._article else ""
        self._order = self._filter.chosen(self._pieces, text)
        if column != PLACE:
            self._order.sort(key=self._keys(column).__getitem__)
        if order is Qt.SortOrder.DescendingOrder:
            self._order.reverse()
        self._rows = [-1] * len(self._pieces)
        for row, piece in enumerate(self._order):
            self._rows[piece] = row

    def _keys(self, column: int) -> list[Any]:
        """Give what each piece is sorted by in a column other than that of its place."""
        pieces = self._pieces
        text = self._article.source.text if self._article else ""
        if column == KIND:
            return [theme.kind_label(found.kind) for found, _ in pieces]
        if column == SIZE:
            return [found.end - found.start for found, _ in pieces]
        if column == PREVIEW:
            return [text[found.start : min(found.end, found.start + _BEGINNING)].lstrip() for found, _ in pieces]
        if column == REASON:
            return [found.reason for found, _ in pieces]
        if column == SURE:
            return [found.confidence for found, _ in pieces]
        return [piece.state for piece in pieces]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0 or (column, order) == self._sorted_by:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        pieces = [self._order[index.row()] for index in before]
        self._sorted_by = (column, order)
        self._set_order()
        after = [self.index(self._rows[piece], index.column()) for piece, index in zip(pieces, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def set_filter(self, wanted: Filter) -> None:
        """List what a filter lets through."""
        self.beginResetModel()
        self._filter = wanted
        self._set_order()
        self.endResetModel()

    def piece_in(self, row: int) -> int:
        """Give the index of the piece in a row."""
        return self._order[row]

    def row_of(self, piece: int) -> int:
        """Give the row of the piece of an index; -1 where it is not listed."""
        return self._rows[piece]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._article is None or not index.isValid():
            return None
        number = self._order[index.row()]
        removal, suspected = self._pieces[number]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(number, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            state = self._pieces[number].state
            return f"{state}: {removal.reason}\nIt stays in the text" if suspected else removal.reason
        if role == Qt.ItemDataRole.DecorationRole and column == KIND:
            return _swatch(removal.kind, theme.current_theme(), suspected)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (SIZE, SURE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and column == PREVIEW:
            return _mono()
        return None

    def _words(self, number: int, column: int) -> str:
        removal = self._pieces[number].found
        if column == KIND:
            return theme.kind_label(removal.kind)
        if column == SIZE:
            return f"{removal.span.length:,}"
        if column == PLACE:
            return self.place(removal.start)
        if column == PREVIEW:
            return self.preview(number)
        if column == REASON:
            return removal.reason
        if column == SURE:
            return "" if removal.detector == DETECTOR else theme.sure_label(removal.confidence)
        return self._pieces[number].state

    def place(self, i: int) -> str:
        """Give the line and column of source position ``i``, both from 1."""
        text = self._article.source.text if self._article else ""
        known = i // _STEP
        line = self._lines[known] + text.count("\n", known * _STEP, i)
        return f"{line + 1:,}:{i - text.rfind(chr(10), 0, i):,}"

    def preview(self, number: int) -> str:
        """Give the beginning of the piece of an index in one line."""
        assert self._article is not None
        removal = self._pieces[number].found
        text = self._article.source.text[removal.start : min(removal.end, removal.start + 2 * _PREVIEW)]
        folded = " ".join(text.replace("\0", "␀").split())
        return folded if len(folded) <= _PREVIEW and removal.span.length <= 2 * _PREVIEW else folded[:_PREVIEW] + " …"


@cache
def _mono() -> QFont:
    return theme.font(theme.MONO, 9)


@cache
def _swatch(kind: Kind, of_theme: theme.Theme, suspected: bool) -> QPixmap:
    """Give the sample of a kind; ``of_theme`` is the current theme, and what it is kept under."""
    pixmap = QPixmap(16, 14)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    theme.draw_swatch(painter, QRectF(0, 0, 16, 14), kind, suspected=suspected)
    painter.end()
    return pixmap
