"""What a batch is to clean, and into which folder: the page that asks for it."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.article.encodings import GROUPS
from core.paths import file_of
from gui.exporting.batch.plan import FORMS, Place, Plan, place_of, proposed
from gui.language.core_words import said
from gui.language.speech import noted, share, tr
from gui.removals.level_control import LEVELS
from gui.removals.reach_control import LEVELS as REACHES
from gui.settings.settings import Settings
from gui.widgets.controls import Switch
from gui.widgets.theme import SPACE

_WORDS = {
    Place.FREE: "",
    Place.OURS: noted("Cleaning into this folder was begun. What is there already stays."),
    Place.FILLED: noted(
        "This folder holds files already. What is there stays, and its articles are not cleaned again."
    ),
    Place.OTHERS: noted("This folder holds what was cleaned from other articles. Choose another one."),
    Place.FILE: noted("This is a file. Choose a folder."),
    Place.WITHIN: noted("This lies within the folder that is to be cleaned. Choose another one."),
}
_GOING_ON = (Place.OURS, Place.FILLED)


class OrderPage(QWidget):
    """The page; where the reader changes nothing of the folder of outputs, it follows the source.

    Signals:
        start_wanted: the Plan.
        close_wanted: the reader wants none.
    """

    start_wanted = Signal(object)
    close_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._seen: tuple[str, str] | None = None
        self._place = Place.FREE
        self.source = self._field(tr("Clean"), tr("A folder, or a file that holds articles"))
        self.folder = self._field(tr("Into the folder"), tr("A folder, which need not be there yet"))
        self.choose_folder = self._button(tr("F&older…"), tr("Choose the folder to clean"))
        self.choose_file = self._button(tr("F&ile…"), tr("Choose the file to clean"))
        self.choose_output = self._button(tr("&Choose…"), tr("Choose the folder of outputs"))
        self.form = QComboBox()
        for name, words in FORMS:
            self.form.addItem(tr(words), name)
        self.form.setAccessibleName(tr("Form"))
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(tr("Encoding"))
        self.encoding.addItem(tr("Found for each file"), None)
        for _, encodings in GROUPS:
            for name, words in encodings:
                self.encoding.addItem(said(words), name)
        self.resume = Switch(tr("Go on where it was stopped"))
        self.words = self._faint()
        self.level = self._faint()
        self.start_button = QPushButton(tr("&Start"))
        self.start_button.setProperty("primary", "true")
        self.start_button.setDefault(True)
        self.close_button = QPushButton(tr("Close"))
        for button in (self.choose_folder, self.choose_file, self.choose_output, self.close_button):
            button.setAutoDefault(False)
        self._lay_out()
        self.source.textChanged.connect(self._follow)
        self.source.textChanged.connect(self._refresh)
        self.folder.textChanged.connect(self._refresh)
        self.resume.toggled.connect(self._refresh)
        self.choose_folder.clicked.connect(lambda: self._ask(tr("The folder to clean"), self.source, folder=True))
        self.choose_file.clicked.connect(lambda: self._ask(tr("The file to clean"), self.source, folder=False))
        self.choose_output.clicked.connect(lambda: self._ask(tr("The folder of outputs"), self.folder, folder=True))
        self.start_button.clicked.connect(self._start)
        self.close_button.clicked.connect(self.close_wanted)

    def _field(self, name: str, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(words)
        return field

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(name)
        return button

    def _faint(self) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "faint")
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE + SPACE // 2)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget, tuple[QWidget, ...]], ...] = (
            (tr("C&lean"), self.source, (self.choose_folder, self.choose_file)),
            (tr("In&to"), self.folder, (self.choose_output,)),
            (tr("&Form"), self.form, ()),
            (tr("&Encoding"), self.encoding, ()),
        )
        for row, (words, field, buttons) in enumerate(rows):
            label = QLabel(words)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1, 1, 1 if buttons else 3)
            for at, button in enumerate(buttons):
                grid.addWidget(button, row, 2 + at, 1, 2 if len(buttons) == 1 else 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.start_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(grid)
        column.addWidget(self.level)
        column.addSpacing(SPACE)
        column.addWidget(self.resume)
        column.addWidget(self.words)
        column.addStretch(1)
        column.addLayout(foot)

    def propose(self, source: str, encoding: str | None) -> None:
        """Show a source, and read its files in an encoding, or in the one that is found."""
        self.source.setText(source)
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(encoding)))
        self._seen = None  # what is on the disk may have changed
        self._refresh()

    def begin(self) -> None:
        """Show what is set by now, and take the focus."""
        threshold, reach = self._settings.threshold, self._settings.reach
        sure = share(threshold)
        level = next((tr(one.name) for one in LEVELS if one.threshold == threshold), "")
        self.level.setText(
            tr(
                "As in the window, code goes that is {share} sure to have leaked ({level}). {reach}.",
                share=sure,
                level=level or sure,
                reach=tr(REACHES[reach].accessible),
            )
        )
        self._seen = None
        self._refresh()
        (self.start_button if self.start_button.isEnabled() else self.source).setFocus()

    def plan(self) -> Plan:
        """Give what is asked for."""
        settings = self._settings
        return Plan(
            _absolute(self.source.text()),
            _absolute(self.folder.text()),
            self.form.currentData(),
            settings.threshold,
            settings.reach.value,
            self.encoding.currentData(),
            settings.header,
            resume=self._place in _GOING_ON,
        )

    def _told(self) -> str:
        words = _WORDS[self._place]
        return tr(words) if words else ""

    def _follow(self) -> None:
        source = _absolute(self.source.text())
        self.folder.setText(proposed(source) if source and _is_there(source) else "")

    def _refresh(self) -> None:
        source, folder = _absolute(self.source.text()), _absolute(self.folder.text())
        if self._seen != (source, folder):
            self._seen = source, folder
            self._place = place_of(folder, source) if source and folder else Place.FREE
            self.resume.setChecked(self._place is Place.OURS)
        is_there = bool(source) and _is_there(source)
        self.resume.setVisible(self._place in _GOING_ON)
        self.words.setText(self._told() if is_there or not source else tr("There is no such file or folder."))
        can_go_on = self._place is Place.FREE or (self._place in _GOING_ON and self.resume.isChecked())
        self.start_button.setEnabled(is_there and bool(folder) and can_go_on)

    def _start(self) -> None:
        self._seen = None if self._place is Place.FREE else self._seen  # it may be there by now
        self._refresh()
        if self.start_button.isEnabled():
            self.start_wanted.emit(self.plan())

    def _ask(self, title: str, field: QLineEdit, *, folder: bool) -> None:
        text = _absolute(field.text())
        first = os.path.dirname(text.rstrip(os.sep)) if text else self._settings.first_folder()
        dialog = QFileDialog(self, title, first)
        if folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: field.setText(os.path.normpath(path)))
        dialog.open()


def _absolute(text: str) -> str:
    text = text.strip()
    return os.path.abspath(os.path.expanduser(text)) if text else ""


def _is_there(source: str) -> bool:
    return os.path.exists(file_of(source)[0])
