"""The rows of the list of removals: groups that fold, and pieces of which several can be chosen."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QStyledItemDelegate,
    QTreeView,
    QWidget,
)

from gui.language.speech import tr
from gui.removals.groups import Key, opened_at_first
from gui.removals.list_model import KIND, PLACE, PREVIEW, REASON, SIZE, STATE, SURE, RemovalsModel
from gui.widgets.direction import is_mirrored
from gui.widgets.row_text import runs_left
from gui.widgets.tips import RowTips

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

_ROW = 28
_SPARE = {SIZE: 620, PLACE: 620, PREVIEW: 480}
"""The columns that are left out where the list is narrower than so many pixels: the details say the same."""
WIDTHS = {KIND: 190, SIZE: 88, PLACE: 64, SURE: 80, STATE: 90}
"""The columns that a reader can make wider, in pixels as they are at first; the others share the rest."""


class _Rows(QStyledItemDelegate):
    """Rows of one height; those of groups are as wide as the list. What a piece says is set in its own direction."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _ROW)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if not index.internalId():
            font = option.font
            font.setWeight(font.Weight.DemiBold)
            option.font = font
        elif index.column() == PREVIEW and runs_left(option.text) != is_mirrored():
            # Else code shown in an Arabic window begins with its last sign, and is cut at its beginning.
            from_right = not is_mirrored()
            option.direction = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
            side = Qt.AlignmentFlag.AlignLeft if from_right else Qt.AlignmentFlag.AlignRight
            option.displayAlignment = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class RemovalsView(QTreeView):
    """The list. What a reader opened or folded stays so while the article is the same.

    Signals:
        piece_current: the piece of the row that a reader went to.
        piece_activated: the piece of a row that a reader clicked, or pressed Enter on.
        chosen_changed: other rows are selected.
        menu_wanted: the point, of the screen, where a menu of what is selected is wanted.
    """

    piece_current = Signal(int)
    piece_activated = Signal(int)
    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: RemovalsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._quiet = False
        self._touched: dict[Key, bool] = {}  # the groups that a reader opened (True) or folded
        self.setModel(model)
        self.setItemDelegate(_Rows(self))
        RowTips(self)
        self.setAccessibleName(tr("List of removals"))
        self.setAccessibleDescription(tr("Enter goes to a piece; right and left open and fold a group"))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(20)
        self.setSortingEnabled(True)
        self.sortByColumn(PLACE, Qt.SortOrder.AscendingOrder)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (PREVIEW, REASON):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._widths = dict(WIDTHS)
        self.set_column_widths(list(WIDTHS.values()))
        self.selectionModel().currentRowChanged.connect(self._went)
        self.selectionModel().selectionChanged.connect(self._chose)
        self.activated.connect(self._activate)
        self.clicked.connect(self._activate)
        self.expanded.connect(lambda index: self._touch(index, opened=True))
        self.collapsed.connect(lambda index: self._touch(index, opened=False))
        self.customContextMenuRequested.connect(self._ask_for_menu)

    # What is listed.

    def lay_out(self) -> None:
        """Show the rows of a model that was just set anew: what spans, what is open."""
        model, root = self._model, QModelIndex()
        self.setRootIsDecorated(model.grouped)
        if not model.grouped:
            return
        opened = opened_at_first(model.groups)
        self._quiet = True
        for row, group in enumerate(model.groups):
            self.setFirstColumnSpanned(row, root, True)
            self.setExpanded(model.index(row, 0), self._touched.get(group.key, group.key in opened))
        self._quiet = False

    def forget_touched(self) -> None:
        """Open and fold groups as at first again."""
        self._touched.clear()

    def _touch(self, index: QModelIndex, *, opened: bool) -> None:
        if not self._quiet:
            self._touched[self._model.groups[index.row()].key] = opened

    # What is chosen.

    def current(self) -> int:
        """Give the piece of the current row; -1 where that is a group's, or none is."""
        return self._model.piece_at(self.currentIndex())

    def chosen(self) -> list[int]:
        """Give the pieces that are selected, those of groups too, in the order of the original."""
        groups, grouped = self._model.groups, self._model.grouped
        chosen: set[int] = set()
        parts: list[QItemSelectionRange] = list(self.selectionModel().selection())  # type: ignore[call-overload]
        for part in parts:  # whole rows, thousands of them in one
            parent, first, last = part.parent(), part.top(), part.bottom() + 1
            if parent.isValid():
                chosen.update(groups[parent.row()].pieces[first:last])
            elif grouped:
                chosen.update(piece for group in groups[first:last] for piece in group.pieces)
            else:
                chosen.update(groups[0].pieces[first:last])
        return sorted(chosen)

    def chosen_groups(self) -> list[Key]:
        """Give the groups whose own rows are selected."""
        if not self._model.grouped:
            return []
        parts: list[QItemSelectionRange] = list(self.selectionModel().selection())  # type: ignore[call-overload]
        rows = (row for part in parts if not part.parent().isValid() for row in range(part.top(), part.bottom() + 1))
        return [self._model.groups[row].key for row in rows]

    def choose(self, pieces: Iterable[int], current: int) -> None:
        """Select pieces and make one of them the current one, without announcing it; what is not listed is left out."""
        self._select(self._model.runs_of(pieces), self._model.index_of(current))

    def choose_groups(self, keys: Collection[Key], pieces: Iterable[int]) -> bool:
        """Select the rows of groups, and pieces that are in none of them; False if none of the groups is listed."""
        found = [row for row, group in enumerate(self._model.groups) if group.key in keys]
        if not (found and self._model.grouped):
            return False
        inside = {piece for row in found for piece in self._model.groups[row].pieces}
        rows = [self._model.index(row, 0) for row in found]
        others = self._model.runs_of(piece for piece in pieces if piece not in inside)
        self._select([*((row, row) for row in rows), *others], rows[0])
        return True

    def _select(self, parts: Iterable[tuple[QModelIndex, QModelIndex]], here: QModelIndex) -> None:
        """Select rows, from the first to the last of each part: Qt takes seconds for thousands of single rows."""
        selection = QItemSelection()
        for first, last in parts:
            selection.select(first, last)
        if (group := here.parent()).isValid() and not self.isExpanded(group):
            self._touch(group, opened=True)  # Qt opens it; whoever went there finds it open again
        self._quiet = True
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(here, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        self._quiet = False
        self.scrollTo(here)
        self.chosen_changed.emit()

    def _went(self, index: QModelIndex, before: QModelIndex) -> None:
        if not self._quiet and (piece := self._model.piece_at(index)) >= 0:
            self.piece_current.emit(piece)

    def _chose(self) -> None:
        if not self._quiet:
            self.chosen_changed.emit()

    def _activate(self, index: QModelIndex) -> None:
        piece = self._model.piece_at(index)
        if piece >= 0:
            self.piece_activated.emit(piece)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        folds = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if folds and index.isValid() and self._model.piece_at(index) < 0:
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.StyleChange:
            # Qt would ask for every row anew, which are as high in every theme.
            return QAbstractScrollArea.event(self, event)
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Search for nothing: letters are keys of actions, and Qt would look at every row."""

    def mouseDoubleClickEvent(self, event: object) -> None:
        super().mouseDoubleClickEvent(event)  # type: ignore[arg-type]
        index = self.indexAt(event.position().toPoint())  # type: ignore[attr-defined]
        if index.isValid() and self._model.piece_at(index) < 0:
            self.setExpanded(index, not self.isExpanded(index))

    def _ask_for_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        if self.chosen():
            self.menu_wanted.emit(self.viewport().mapToGlobal(point))

    # Columns.

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() == event.oldSize().width():
            super().resizeEvent(event)
            return
        # All rows are painted anew for their width. Told that columns are wider, Qt would have most of them painted
        # once more, in the same turn of the event loop.
        with QSignalBlocker(self.header()):
            super().resizeEvent(event)
        self.updateGeometries()
        for column, least in _SPARE.items():
            self.setColumnHidden(column, event.size().width() < least)

    def column_widths(self) -> list[int]:
        """Give the widths in pixels of the columns that can be made wider, shown or not."""
        for column in WIDTHS:
            if not self.header().isSectionHidden(column):
                self._widths[column] = self.header().sectionSize(column)
        return list(self._widths.values())

    def set_column_widths(self, widths: list[int]) -> None:
        """Give these columns other widths."""
        self._widths = dict(zip(WIDTHS, widths, strict=True))
        for column, width in self._widths.items():
            self.setColumnWidth(column, width)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        if not index.internalId():
            super().drawBranches(painter, rect, index)
