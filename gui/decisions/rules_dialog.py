"""The reader's rules: listed, searched, changed, forgotten, and with all corrections taken elsewhere and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.corrections.interchange import dumped, take_in
from core.errors import SaveError, StoreError
from core.export.saving import save
from gui.decisions.rule_words import number_of_rules
from gui.decisions.rules_model import PIECES, TEXT, USED, WHAT, WHERE, RulesModel
from gui.decisions.slices import Slices
from gui.language.core_words import said
from gui.language.speech import noted, plural, tr
from gui.widgets import theme
from gui.widgets.notices import NoticeBar, Severity
from gui.widgets.plain_table import make_plain

if TYPE_CHECKING:
    from core.corrections.rules import Rule
    from core.corrections.store import Store
    from gui.decisions.rule_maker import RuleMaker

_FILTERS = noted("Corrections (*.json);;All files (*)")
_NONE = noted("There is no rule yet. You are asked when you restore or remove something.")
_NONE_FOUND = noted("In no rule do all of these words stand.")


class RulesDialog(QDialog):
    """A table of the rules, with what can be done to them.

    Attributes:
        notices: What is told of what is done here.

    Signals:
        edit_wanted: a Rule that a reader wants to change.
    """

    edit_wanted = Signal(object)

    def __init__(self, store: Store, maker: RuleMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._maker = maker
        self._pieces: dict[Rule, int] = {}
        self._slices = Slices(self)
        self.setWindowTitle(tr("Rules"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(90 * theme.SPACE, 56 * theme.SPACE)
        self.notices = NoticeBar(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search in the rules"))
        self.field.setAccessibleName(tr("Search in what the rules do, where, and in their text"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.count = QLabel()
        self.count.setProperty("role", "faint")
        self.count.setAccessibleName(tr("Number of rules"))
        self._make_table()
        self.none = QLabel(tr(_NONE))
        self.none.setProperty("role", "faint")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit = self._button(tr("Edit…"), self.edit_chosen)
        self.forget = self._button(tr("Forget"), self.forget_chosen)
        self.export = self._button(tr("Export Corrections…"), self._ask_export)
        self.import_ = self._button(tr("Import Corrections…"), self._ask_import)
        self.close_button = self._button(tr("Close"), self.close)
        self._lay_out()
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._search)
        self._slices.worked.connect(self.model.show_pieces)
        self._slices.ended.connect(self._counted)
        maker.changed.connect(self.refresh)
        maker.pieces.changed.connect(self._count)
        self.refresh()

    def _make_table(self) -> None:
        self.model = RulesModel()
        self.model.setParent(self)
        self.table = QTableView()
        self.table.setAccessibleName(tr("Rules"))
        self.table.setAccessibleDescription(tr("Enter changes a rule, Delete forgets it"))
        self.table.setModel(self.model)
        make_plain(self.table)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        for column, width in ((WHAT, 190), (WHERE, 140), (PIECES, 76), (USED, 66)):
            self.table.setColumnWidth(column, width)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.table.doubleClicked.connect(lambda _: self.edit_chosen())
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.installEventFilter(self)

    def _lay_out(self) -> None:
        words = QLabel(
            tr(
                "What you decided for other articles too. A rule acts when an article is opened. Forget it, and what "
                "it did in open articles is taken back."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "faint")
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(self.field, 1)
        head.addWidget(self.count)
        foot = QHBoxLayout()
        for button in (self.edit, self.forget, self.export, self.import_):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        inside = QVBoxLayout()
        inside.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE)
        inside.setSpacing(theme.SPACE)
        inside.addWidget(words)
        inside.addLayout(head)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.none, 1)
        inside.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addLayout(inside, 1)

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())  # type: ignore[operator]
        return button

    # What is listed.

    def refresh(self) -> None:
        """List the rules as they are kept now; those that were chosen stay so."""
        chosen = set(self.chosen())
        current = self.table.currentIndex().row()
        try:
            rules, used = self._store.rules(), self._store.rule_table.acted()
        except StoreError as error:
            self._maker.tell(said(error.sentence), said(error.hint))
            return
        self._pieces = {rule: self._pieces[rule] for rule in rules if rule in self._pieces}
        self.model.set_rules(rules, used, self._pieces)
        self._choose(chosen, current)
        self._show_number()
        self._count()

    def _choose(self, rules: set[Rule], current: int) -> None:
        """Choose rules again, and keep the place in the table where they are gone."""
        selection = self.table.selectionModel()
        how = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        listed = self.model.listed()
        rows = [row for row, rule in enumerate(listed) if rule in rules]
        at = rows[0] if rows else min(current, len(listed) - 1)
        if at >= 0:
            selection.setCurrentIndex(self.model.index(at, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        for row in rows:
            selection.select(self.model.index(row, 0), how)

    def _show_number(self) -> None:
        every, shown = len(self.model.rules), self.model.rowCount()
        self.count.setText(number_of_rules(shown, every))
        self.count.setVisible(bool(every))
        self.table.setVisible(bool(shown))
        self.none.setText(tr(_NONE_FOUND) if every else tr(_NONE))
        self.none.setVisible(not shown)
        self._enable()

    def _filter(self, words: str) -> None:
        chosen = set(self.chosen())
        self.model.set_filter(words)
        self._choose(chosen, 0)
        self._show_number()

    def _count(self) -> None:
        """Count, in the background, the pieces of the open articles that each rule touches."""
        self._slices.start(self._maker.pieces.counts(self.model.listed() or self.model.rules, self._pieces))

    def _counted(self) -> None:
        if any(rule not in self._pieces for rule in self.model.rules):  # those that were not listed
            self._slices.start(self._maker.pieces.counts(self.model.rules, self._pieces))
        elif self.model.is_sorted_by_pieces():
            self.model.sort_again()

    def is_counting(self) -> bool:
        """Tell whether pieces are still counted."""
        return self._slices.is_running()

    def chosen(self) -> list[Rule]:
        """Give the rules that are selected."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rule_in(row) for row in rows]

    def _enable(self) -> None:
        many = len(self.table.selectionModel().selectedRows())
        self.edit.setEnabled(many == 1)
        self.forget.setEnabled(many > 0)

    # What is done.

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.notices.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.table and (enter or key == Qt.Key.Key_Delete):
                (self.edit_chosen if enter else self.forget_chosen)()
                return True
            if watched is self.field and (enter or key == Qt.Key.Key_Down):
                self._enter_table()
                return True
            if watched is self.field and key == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _enter_table(self) -> None:
        if not self.model.rowCount():
            return
        if not self.chosen():
            self.table.selectRow(max(0, self.table.currentIndex().row()))
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_menu(self, point: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(point))

    def menu(self) -> QMenu:
        """Make the menu of what can be done to the rules that are chosen."""
        menu = QMenu(self.table)
        for words, key, button, act in (
            (tr("&Edit…"), Qt.Key.Key_Return, self.edit, self.edit_chosen),
            (tr("&Forget"), Qt.Key.Key_Delete, self.forget, self.forget_chosen),
        ):
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(True)
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _=False, act=act: act())
        return menu

    def edit_chosen(self) -> None:
        """Show the dialog in which the rule that is selected is changed."""
        if len(rules := self.chosen()) == 1:
            self.edit_wanted.emit(rules[0])

    def forget_chosen(self) -> None:
        """Forget the rules that are selected."""
        if rules := self.chosen():
            self._maker.forget(rules)
            if self.model.rowCount():
                self.table.selectRow(max(0, self.table.currentIndex().row()))

    # Corrections and rules in a file.

    def _ask_export(self) -> None:
        dialog = QFileDialog(self, tr("Export corrections"), "winnow-corrections.json", tr(_FILTERS))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, path: str) -> None:
        """Write all corrections and rules into a file."""
        try:
            self._maker.finish_keeping()
            save(path, dumped(self._store).encode("utf-8"))
        except (StoreError, SaveError) as error:
            self._maker.tell(said(error.sentence), said(error.hint))

    def _ask_import(self) -> None:
        dialog = QFileDialog(self, tr("Import corrections"), "", tr(_FILTERS))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def import_from(self, path: str) -> None:
        """Take the corrections and rules of a file in; what is here already stays once."""
        try:
            added = take_in(self._store, Path(path).read_bytes().decode("utf-8"))
        except (OSError, UnicodeDecodeError):
            self._maker.tell(tr("This file holds no corrections of Winnow."), tr("Choose one that Winnow exported."))
        except StoreError as error:
            self._maker.tell(said(error.sentence), said(error.hint))
        else:
            many = plural("%n decisions and rules were added.", "%n decision or rule was added.", added)
            what = many if added else tr("Nothing in it was new.")
            self._maker.tell(what, tr("They act when an article is opened."), severity=Severity.INFO, passing=True)
        self.refresh()
