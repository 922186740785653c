"""The dialog of the keyboard shortcuts: all of them, found by word or key, and changed one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.language.speech import tr
from gui.widgets.notices import announce
from gui.widgets.plain_table import make_plain
from gui.widgets.theme import SPACE
from gui.window.actions import is_rare, key_words
from gui.window.shortcuts import is_key

if TYPE_CHECKING:
    from gui.window.shortcuts import Row, Shortcuts

_WORDS, _MENU, _KEYS = range(3)


def shown(keys: tuple[QKeySequence, ...]) -> str:
    """Give keys as a reader sees them; those that few keyboards have are named only where there is no other."""
    common = [key for key in keys if not is_rare(key)] or keys
    return ",  ".join(key_words(key) for key in common)


class ShortcutsDialog(QDialog):
    """A table of actions and their keys; below it, the key of the current one."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard Shortcuts"))
        self.setModal(False)
        self._shortcuts = shortcuts
        self._wanted: QKeySequence | None = None  # a key that another action has
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search for an action or a key"))
        self.field.setAccessibleName(tr("Search for an action or a key"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self._make_table()
        self.none = QLabel(tr("No action is called that, and none has that key."))
        self.none.setProperty("role", "faint")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._make_editor()
        self.reset_all = self._button(
            tr("Reset All"), self._reset_all, tr("Give every action the keys that it had at first")
        )
        self.close_button = self._button(tr("Close"), self.close)
        self._lay_out()
        shortcuts.changed.connect(self.refresh)
        self.refresh()
        self._filter()
        self.table.setCurrentCell(0, _WORDS)

    def _make_table(self) -> None:
        rows = self._shortcuts.rows
        self._keys: list[QTableWidgetItem] = []
        self.table = QTableWidget(len(rows), 3)
        self.table.setAccessibleName(tr("Actions and their keys"))
        self.table.setAccessibleDescription(tr("Enter changes the keys of an action"))
        self.table.setHorizontalHeaderLabels([tr("Action"), tr("Menu"), tr("Keys")])
        make_plain(self.table)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(_MENU, 90)
        self.table.setColumnWidth(_KEYS, 240)
        for number, row in enumerate(rows):
            items = [QTableWidgetItem(row.words), QTableWidgetItem(row.menu), QTableWidgetItem()]
            items[_WORDS].setToolTip(row.tip)
            for column, item in enumerate(items):
                self.table.setItem(number, column, item)
            self._keys.append(items[_KEYS])
        self.table.currentCellChanged.connect(lambda *_: self._show_current())
        self.table.cellDoubleClicked.connect(lambda *_: self.editor.setFocus())
        self.table.installEventFilter(self)

    def _make_editor(self) -> None:
        self.name = QLabel()
        self.name.setProperty("role", "head")
        self.editor = QKeySequenceEdit()
        self.editor.setMaximumSequenceLength(1)
        self.editor.setAccessibleName(tr("New key"))
        self.editor.setFixedWidth(20 * SPACE)
        self.editor.editingFinished.connect(self._take)
        self.remove = self._button(tr("Remove Keys"), self._remove, tr("Leave the action without any key"))
        self.reset = self._button(tr("Reset"), self._reset, tr("Give the action the keys that it had at first"))
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.use = self._button(tr("Use It Here"), self._use, tr("Take the key from the action that has it"))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self.name, 1)
        for widget in (self.editor, self.remove, self.reset):
            line.addWidget(widget)
        told = QHBoxLayout()
        told.setSpacing(SPACE)
        told.addWidget(self.message, 1)
        told.addWidget(self.use)
        told_box = QWidget()
        told_box.setLayout(told)
        told.setContentsMargins(0, 0, 0, 0)
        told_box.setMinimumHeight(self.use.sizeHint().height())  # or all would move when there is something to tell
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.field)
        column.addWidget(self.table, 1)
        column.addWidget(self.none, 1)
        column.addLayout(line)
        column.addWidget(told_box)
        column.addLayout(foot)
        free = self.screen().availableGeometry()
        self.resize(min(80 * SPACE, free.width()), min(66 * SPACE, free.height() - 4 * SPACE))

    def _button(self, words: str, act: object, tip: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.clicked.connect(lambda _=False: act())  # type: ignore[operator]
        return button

    # What is shown.

    def refresh(self) -> None:
        """Show the keys as they are now; those that were changed in bold."""
        for row, item in zip(self._shortcuts.rows, self._keys, strict=True):
            changed = self._shortcuts.is_changed(row.name)
            item.setText(shown(self._shortcuts.keys(row.name)) or (tr("none") if changed else ""))
            item.setToolTip(tr("Changed; at first: {keys}", keys=shown(row.keys) or tr("none")) if changed else "")
            font = item.font()
            font.setBold(changed)
            item.setFont(font)
        self._show_current()

    def current(self) -> Row:
        """Give the current action."""
        return self._shortcuts.rows[max(0, self.table.currentRow())]

    def _show_current(self) -> None:
        row = self.current()
        keys = self._shortcuts.keys(row.name)
        self.name.setText(row.words)
        self._show_key(keys)
        self.remove.setEnabled(bool(keys))
        self.reset.setEnabled(self._shortcuts.is_changed(row.name))
        self.reset_all.setEnabled(any(self._shortcuts.is_changed(other.name) for other in self._shortcuts.rows))
        self._say("")

    def _show_key(self, keys: tuple[QKeySequence, ...]) -> None:
        self.editor.blockSignals(True)
        self.editor.setKeySequence(keys[0] if keys else QKeySequence())
        self.editor.blockSignals(False)

    def _say(self, words: str, wanted: QKeySequence | None = None) -> None:
        self._wanted = wanted
        self.message.setText(words)
        self.use.setVisible(wanted is not None)
        if words:
            announce(self, words)

    def _filter(self) -> None:
        words = self.field.text().casefold().split()
        first = -1
        for number, row in enumerate(self._shortcuts.rows):
            text = f"{row.words}\n{row.menu}\n{shown(self._shortcuts.keys(row.name))}".casefold()
            hidden = not all(word in text for word in words)
            self.table.setRowHidden(number, hidden)
            first = number if first < 0 and not hidden else first
        self.table.setVisible(first >= 0)
        self.none.setVisible(first < 0)
        if first >= 0 and self.table.isRowHidden(self.table.currentRow()):
            self.table.setCurrentCell(first, _WORDS)

    # What is chosen.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.table and enter:
                self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if watched is self.field and (enter or event.key() == Qt.Key.Key_Down):
                self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        """Take the key that was pressed, unless it can be none or another action has it."""
        row, key = self.current(), self.editor.keySequence()
        if key == QKeySequence(Qt.Key.Key_Escape) or not is_key(key) or key in self._shortcuts.keys(row.name):
            self._show_current()
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if refusal := self._shortcuts.refusal(key):
            self._show_key(self._shortcuts.keys(row.name))
            self._say(refusal)
            return
        holder = self._shortcuts.holder(key, but=row.name)
        if holder is not None:
            self._say(tr("{key} is the key of “{action}”.", key=shown((key,)), action=holder.words), key)
            self.use.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._choose((key,))

    def _use(self) -> None:
        if self._wanted is not None:
            self._choose((self._wanted,))

    def _choose(self, keys: tuple[QKeySequence, ...]) -> None:
        row = self.current()
        self._shortcuts.choose(row.name, keys)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._say(
            tr("“{action}” is now {keys}.", action=row.words, keys=shown(keys))
            if keys
            else tr("“{action}” has no key now.", action=row.words)
        )

    def _remove(self) -> None:
        self._choose(())

    def _reset(self) -> None:
        row = self.current()
        self._shortcuts.reset(row.name)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._say(tr("“{action}” is {keys} again.", action=row.words, keys=shown(row.keys) or tr("without a key")))

    def _reset_all(self) -> None:
        self._shortcuts.reset_all()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._say(tr("Every action has the keys that it had at first."))
