"""The removals and the suspected code of an article, in groups or as one list."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from core.article.correction import DETECTOR
from core.article.removal import Kind
from core.article.source import MediaType
from gui.language.speech import digits, noted, plural, tr
from gui.removals.filter_bar import Filter
from gui.removals.groups import Group, Key, groups_of
from gui.removals.pieces import Piece
from gui.removals.standing import Standing, standings_of
from gui.removals.visible_words import first_words
from gui.widgets import theme
from gui.widgets.words import beginning

if TYPE_CHECKING:
    from core.article.article import Article

COLUMNS = (
    noted("What it is"),
    noted("Characters"),
    noted("Line"),
    noted("Text"),
    noted("Why it went"),
    noted("Certainty"),
    noted("State"),
)
KIND, SIZE, PLACE, PREVIEW, REASON, SURE, STATE = range(7)
_TIPS = {
    SIZE: noted("How many characters long it is"),
    PLACE: noted("The line of the original that it begins in"),
    SURE: noted("How sure Winnow is that all of the piece should go, and nothing beside it"),
}
_COUNT = len(COLUMNS)
_Role = Qt.ItemDataRole
_SAID = frozenset(
    int(role)
    for role in (
        _Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole, _Role.DecorationRole, _Role.TextAlignmentRole,
        _Role.FontRole,
    )
)  # fmt: skip
"""What anything is said of; views ask for much more of every row that they paint."""
_BRANCH = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF = _BRANCH | Qt.ItemFlag.ItemNeverHasChildren
_PREVIEW = 120
_BEGINNING = 40  # code points by which previews are sorted
_STEP = 1 << 16  # code points between two places whose line is known
_NO_KEY = Key(Standing.ARTICLE, Kind.SCRIPT)
"""That of the group of all pieces, whose row is not shown."""
_Index = QModelIndex | QPersistentModelIndex


class RemovalsModel(QAbstractItemModel):
    """One row a piece, removed or suspected, below a row for each group of them or, in one list, without such rows.

    The order is the model's own: Qt's sorting model asks for the values of two rows in each comparison, which takes
    seconds for many pieces. The internal id of an index is 0 for a group, else 1 more than the number of its group.
    """

    def __init__(self) -> None:
        super().__init__()
        self._article: Article | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._standings: tuple[Standing, ...] = ()
        self.groups: list[Group] = []
        self.grouped = True
        self._rows: list[tuple[int, int]] = []  # group and row of each piece; -1, -1 where it is not listed
        self._words_of: dict[Key, str] = {}  # of groups; a list asks for them whenever it paints
        self._sorted_by = (PLACE, Qt.SortOrder.AscendingOrder)
        self._filter = Filter()
        self._lines: list[int] = [0]  # line breaks before every ``_STEP`` code points

    def set_article(self, article: Article | None, pieces: tuple[Piece, ...] = ()) -> None:
        """Show another article's pieces, or none."""
        self.beginResetModel()
        self._article = article
        self._pieces = pieces
        self._standings = standings_of(article, pieces) if article else ()
        text = article.source.text if article else ""
        self._lines = list(
            accumulate((text.count("\n", at, at + _STEP) for at in range(0, len(text), _STEP)), initial=0)
        )
        self._arrange()
        self.endResetModel()

    def set_filter(self, wanted: Filter) -> None:
        """List what a filter lets through."""
        self.beginResetModel()
        self._filter = wanted
        self._arrange()
        self.endResetModel()

    def set_grouped(self, grouped: bool) -> None:
        """List the pieces in groups, or all in one list."""
        self.beginResetModel()
        self.grouped = grouped
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        column, order = self._sorted_by
        text = self._article.source.text if self._article else ""
        listed = self._filter.chosen(self._pieces, text)
        if column != PLACE:
            listed.sort(key=self._keys(column).__getitem__)
        if order is Qt.SortOrder.DescendingOrder:
            listed.reverse()
        if self.grouped:
            self.groups = groups_of(self._pieces, self._standings, listed)
        else:
            self.groups = [Group(_NO_KEY, listed)] if listed else []
        self._words_of.clear()
        self._rows = [(-1, -1)] * len(self._pieces)
        for number, group in enumerate(self.groups):
            for row, piece in enumerate(group.pieces):
                self._rows[piece] = number, row

    def _keys(self, column: int) -> list[Any]:
        """Give what each piece is sorted by in a column other than that of its place."""
        pieces = self._pieces
        text = self._article.source.text if self._article else ""
        if column == KIND:
            return [piece.label for piece in pieces]
        if column == SIZE:
            return [piece.found.span.length for piece in pieces]
        if column == PREVIEW:
            spans = [piece.found.span for piece in pieces]
            return [text[span.start : min(span.end, span.start + _BEGINNING)].lstrip() for span in spans]
        if column == REASON:
            return [piece.reason for piece in pieces]
        if column == SURE:
            return [piece.found.confidence for piece in pieces]
        return [tr(piece.state) for piece in pieces]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0 or (column, order) == self._sorted_by:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        pieces = [self.piece_at(index) for index in before]
        self._sorted_by = (column, order)
        self._arrange()
        after = [
            index if piece < 0 else self.index_of(piece, index.column())
            for index, piece in zip(before, pieces, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    # Which piece is where.

    def piece_at(self, index: _Index) -> int:
        """Give the piece of an index; -1 for that of a group, or for none."""
        return self.groups[index.internalId() - 1].pieces[index.row()] if index.isValid() and index.internalId() else -1

    def index_of(self, piece: int, column: int = 0) -> QModelIndex:
        """Give the index of a piece; an invalid one where it is not listed."""
        group, row = self._rows[piece]
        return self.createIndex(row, column, group + 1) if group >= 0 else QModelIndex()

    def runs_of(self, pieces: Iterable[int]) -> list[tuple[QModelIndex, QModelIndex]]:
        """Give the first and the last row of each run of rows that list some pieces; what is not listed is left out."""
        runs: list[tuple[int, int, int]] = []
        for group, row in sorted({self._rows[piece] for piece in pieces}):
            if group < 0:
                continue
            if runs and runs[-1][0] == group and runs[-1][2] == row - 1:
                runs[-1] = group, runs[-1][1], row
            else:
                runs.append((group, row, row))
        return [
            (self.createIndex(first, 0, group + 1), self.createIndex(last, 0, group + 1)) for group, first, last in runs
        ]

    def listed(self) -> frozenset[int] | None:
        """Give the pieces that a filter lets through; None where there is none."""
        if self._filter == Filter():
            return None
        return frozenset(piece for group in self.groups for piece in group.pieces)

    # What Qt asks for.

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's name and default
        # A list asks this several times for each of thousands of rows: no call that it can do without.
        if parent.isValid():
            group = parent.row()
            inside = not parent.internalId() and 0 <= row < len(self.groups[group].pieces)
            return self.createIndex(row, column, group + 1) if inside and 0 <= column < _COUNT else QModelIndex()
        if not (0 <= row < self.rowCount() and 0 <= column < _COUNT):
            return QModelIndex()
        return self.createIndex(row, column, 0 if self.grouped else 1)

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # QObject has another one
        if not self.grouped or not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        if not parent.isValid():
            if self.grouped:
                return len(self.groups)
            return len(self.groups[0].pieces) if self.groups else 0
        return 0 if parent.internalId() or parent.column() else len(self.groups[parent.row()].pieces)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        return _COUNT

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return _LEAF if index.internalId() else _BRANCH

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return tr(_TIPS[section]) if role == Qt.ItemDataRole.ToolTipRole and section in _TIPS else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _SAID or self._article is None or not index.isValid():
            return None
        number, column = self.piece_at(index), index.column()
        if number < 0:
            return self._of_group(self.groups[index.row()], column, role)
        piece = self._pieces[number]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(number, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(number, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == KIND:
            return f"{piece.label}, {tr(piece.state).lower()}, {self.place(piece.found.start)}: {piece.reason}"
        if role == Qt.ItemDataRole.DecorationRole and column == KIND:
            return _swatch(piece.found.kind, theme.current_theme(), piece.suspected)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (SIZE, PLACE, SURE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and column == PREVIEW and not piece.has_words:
            return _mono()
        return None

    def _of_group(self, group: Group, column: int, role: int) -> Any:
        if column != KIND:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if group.key not in self._words_of:
                self._words_of[group.key] = self.group_words(group)
            return self._words_of[group.key]
        if role == Qt.ItemDataRole.DecorationRole:
            return _swatch(group.key.kind, theme.current_theme(), False)
        return None

    def group_words(self, group: Group) -> str:
        """Say what a group holds, such as ``Page furniture around the article, 12 pieces, 2 suspected``."""
        pieces = [self._pieces[number] for number in group.pieces]
        label = group.key.label
        if self._article is not None and self._article.source.media_type is not MediaType.HTML:
            label = theme.kind_label(group.key.kind)
        words = [label, plural("%n pieces", "%n piece", len(pieces))]
        restored = sum(piece.restored for piece in pieces)
        suspected = sum(piece.suspected for piece in pieces) - restored
        words += [plural("%n suspected", "%n suspected", suspected)] if suspected else []
        words += [plural("%n restored", "%n restored", restored)] if restored else []
        return tr(", ").join(words)

    def _words(self, number: int, column: int) -> str:
        piece = self._pieces[number]
        removal = piece.found
        if column == KIND:
            return piece.label
        if column == SIZE:
            return digits(removal.span.length)
        if column == PLACE:
            return digits(self.line(removal.start))
        if column == PREVIEW:
            return self.preview(number)
        if column == REASON:
            return piece.reason
        if column == SURE:
            return "" if removal.detector == DETECTOR else theme.sure_label(removal.confidence)
        return tr(piece.state)

    def _tip(self, number: int, column: int) -> str:
        piece = self._pieces[number]
        if column == PLACE:
            return self.place(piece.found.start)
        return f"{tr(piece.state)}: {piece.reason}\n" + tr("It stays in the text") if piece.suspected else piece.reason

    def line(self, i: int) -> int:
        """Give the line of source position ``i``, from 1."""
        text = self._article.source.text if self._article else ""
        known = i // _STEP
        return self._lines[known] + text.count("\n", known * _STEP, i) + 1

    def place(self, i: int) -> str:
        """Say the line and column of source position ``i``, both from 1."""
        text = self._article.source.text if self._article else ""
        return tr("line {line}, column {column}", line=self.line(i), column=i - text.rfind(chr(10), 0, i))

    def preview(self, number: int) -> str:
        """Give the beginning of the piece of an index in one line: its words, where it is a part of a page to read."""
        assert self._article is not None
        piece, source = self._pieces[number], self._article.source
        removal = piece.found
        if piece.has_words and source.media_type is MediaType.HTML:
            return first_words(source.text, removal.start, removal.end, _PREVIEW)
        text = source.text[removal.start : min(removal.end, removal.start + 2 * _PREVIEW)]
        return beginning(text, _PREVIEW, removal.span.length)


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
