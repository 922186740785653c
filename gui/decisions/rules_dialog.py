"""The reader's rules and corrections: listed, forgotten, taken to another machine and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.corrections.interchange import dumped, take_in
from core.errors import SaveError, StoreError, WinnowError
from core.export.saving import save
from gui.decisions.rule_offers import rule_words
from gui.widgets import theme
from gui.widgets.notices import Severity
from gui.widgets.plain_table import make_plain

if TYPE_CHECKING:
    from core.corrections.rules import Rule
    from core.corrections.store import Store
    from gui.widgets.notices import NoticeBar

_FILTERS = "Corrections (*.json);;All files (*)"


class RulesDialog(QDialog):
    """A table of the rules, with buttons to forget, export and import.

    Signals:
        forgotten: the Rules that no longer hold.
    """

    forgotten = Signal(object)

    def __init__(self, store: Store, notices: NoticeBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._notices = notices
        self._rules: list[Rule] = []
        self.setWindowTitle("Rules")
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 380)
        words = QLabel(
            "What you decided for other articles too. A rule acts when an article is opened. Forget it, and what it "
            "did in open articles is taken back."
        )
        words.setWordWrap(True)
        words.setProperty("role", "faint")
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName("Rules")
        self.table.setHorizontalHeaderLabels(["What", "Where", "Text"])
        make_plain(self.table)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 150)
        self.table.setColumnWidth(1, 140)
        self.table.itemSelectionChanged.connect(self._enable)
        # The table takes the key for a letter to search for.
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.forget_chosen)
        self.none = QLabel("There is no rule yet. You are asked when you restore or remove something.")
        self.none.setProperty("role", "faint")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.forget = self._button("Forget", self.forget_chosen)
        self.export = self._button("Export Corrections…", self._ask_export)
        self.import_ = self._button("Import Corrections…", self._ask_import)
        self.close_button = self._button("Close", self.close)
        foot = QHBoxLayout()
        for button in (self.forget, self.export, self.import_):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(words)
        column.addWidget(self.table, 1)
        column.addWidget(self.none, 1)
        column.addLayout(foot)
        self.refresh()

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())  # type: ignore[operator]
        return button

    def refresh(self) -> None:
        """List the rules as they are kept now."""
        try:
            self._rules = self._store.rules()
        except StoreError as error:
            self._tell(error)
        self.table.setRowCount(len(self._rules))
        for row, rule in enumerate(self._rules):
            for column, words in enumerate(rule_words(rule)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.table.setItem(row, column, item)
        self.table.setVisible(bool(self._rules))
        self.none.setVisible(not self._rules)
        self._enable()

    def _enable(self) -> None:
        self.forget.setEnabled(bool(self.table.selectionModel().selectedRows()))

    def forget_chosen(self) -> None:
        """Forget the rules that are selected."""
        gone: list[Rule] = []
        try:
            for index in self.table.selectionModel().selectedRows():
                self._store.forget_rule(self._rules[index.row()])
                gone.append(self._rules[index.row()])
        except StoreError as error:
            self._tell(error)
        self.refresh()
        if gone:
            self.forgotten.emit(gone)

    def _ask_export(self) -> None:
        dialog = QFileDialog(self, "Export corrections", "winnow-corrections.json", _FILTERS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, path: str) -> None:
        """Write all corrections and rules into a file."""
        try:
            save(path, dumped(self._store).encode("utf-8"))
        except (StoreError, SaveError) as error:
            self._tell(error)

    def _ask_import(self) -> None:
        dialog = QFileDialog(self, "Import corrections", "", _FILTERS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def import_from(self, path: str) -> None:
        """Take the corrections and rules of a file in; what is here already stays once."""
        try:
            added = take_in(self._store, Path(path).read_bytes().decode("utf-8"))
        except (OSError, UnicodeDecodeError):
            self._tell(StoreError("This file holds no corrections of Winnow.", "Choose one that Winnow exported."))
        except StoreError as error:
            self._tell(error)
        else:
            what = "Nothing in it was new." if not added else f"{added:,} decisions and rules were added."
            self._notices.tell(what, "They act when an article is opened.", severity=Severity.INFO, passing=True)
        self.refresh()

    def _tell(self, error: WinnowError) -> None:
        self._notices.tell(error.sentence, error.hint)
