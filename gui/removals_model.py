"""The removals and the suspected code of an article as a table."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from gui import theme
from gui.pieces import Piece

if TYPE_CHECKING:
    from core.article import Article
    from core.removal import Kind

COLUMNS = ("Kind", "Size", "Place", "Preview", "Reason", "Sure", "State")
KIND, SIZE, PLACE, PREVIEW, REASON, SURE, STATE = range(7)
SORT_ROLE = Qt.ItemDataRole.UserRole
_PREVIEW = 120
_Index = QModelIndex | QPersistentModelIndex


class RemovalsModel(QAbstractTableModel):
    """One row a piece, removed or suspected, in the order of ``pieces_of``."""

    def __init__(self) -> None:
        super().__init__()
        self._article: Article | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._line_starts: list[int] = []

    def set_article(self, article: Article | None, pieces: tuple[Piece, ...] = ()) -> None:
        """Show another article's pieces, or none."""
        self.beginResetModel()
        self._article = article
        self._pieces = pieces
        self._line_starts = _line_starts(article.source.text) if article else []
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._pieces)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._article is None or not index.isValid():
            return None
        removal, suspected = self._pieces[index.row()]
        column = index.column()
        if role == SORT_ROLE:
            return (
                theme.kind_label(removal.kind), removal.span.length, removal.start, self.preview(index.row()),
                removal.reason, removal.confidence, suspected,
            )[column]  # fmt: skip
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                theme.kind_label(removal.kind), f"{removal.span.length:,}", self.place(removal.start),
                self.preview(index.row()), removal.reason, f"{removal.confidence:.0%}",
                "Suspected" if suspected else "Removed",
            )[column]  # fmt: skip
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"Suspected: {removal.reason}\nIt stays in the text" if suspected else removal.reason
        if role == Qt.ItemDataRole.DecorationRole and column == KIND:
            return _swatch(removal.kind, suspected=suspected)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (SIZE, SURE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and column == PREVIEW:
            return theme.font(theme.MONO, 9)
        return None

    def place(self, i: int) -> str:
        """Give the line and column of source position ``i``, both from 1."""
        line = bisect_right(self._line_starts, i) - 1
        return f"{line + 1:,}:{i - self._line_starts[line] + 1:,}"

    def preview(self, row: int) -> str:
        """Give the beginning of a piece in one line."""
        assert self._article is not None
        removal = self._pieces[row].found
        text = self._article.source.text[removal.start : min(removal.end, removal.start + 2 * _PREVIEW)]
        folded = " ".join(text.replace("\0", "␀").split())
        return folded if len(folded) <= _PREVIEW and removal.span.length <= 2 * _PREVIEW else folded[:_PREVIEW] + " …"


def _line_starts(text: str) -> list[int]:
    starts, at = [0], 0
    while (at := text.find("\n", at)) >= 0:
        at += 1
        starts.append(at)
    return starts


def _swatch(kind: Kind, *, suspected: bool) -> QPixmap:
    pixmap = QPixmap(16, 14)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    theme.draw_swatch(painter, QRectF(0, 0, 16, 14), kind, suspected=suspected)
    painter.end()
    return pixmap
