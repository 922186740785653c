"""The dialog of the preferences: every control applies at once and is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.language.languages import LANGUAGES, SYSTEM
from gui.language.speech import noted, share, tr
from gui.preferences.type_popover import TypeControls
from gui.removals.level_control import LEVELS, LevelControl
from gui.removals.reach_control import ReachControl, reach_tip
from gui.settings.settings import Settings
from gui.widgets.controls import Segments, Switch
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.theme import SPACE, ThemeChoice, theme_names

if TYPE_CHECKING:
    from core.article.reach import Reach
    from gui.preferences.choices import PreferenceChoices

_LAST, _FIXED = 0, 1  # the choices of a folder
_LANGUAGES = (SYSTEM, *LANGUAGES)


class PreferencesDialog(QDialog):
    """The dialog: a list of pages, and the page that is chosen."""

    def __init__(self, settings: Settings, preferences: PreferenceChoices, parent: QWidget | None = None) -> None:
        """Show what ``settings`` hold; what is chosen is told by the signals of ``preferences``."""
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.setModal(False)
        self._settings = settings
        self._preferences = preferences
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Pages of the preferences"))
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setFixedWidth(17 * SPACE)
        self.pages = QStackedWidget()
        for name, page in (
            (tr("Appearance"), self._appearance()),
            (tr("Type"), self._type()),
            (tr("Cleaning"), self._cleaning()),
            (tr("Files"), self._files()),
        ):
            item = QListWidgetItem(name, self.names)
            item.setSizeHint(QSize(0, 4 * SPACE))
            self.pages.addWidget(page)
        self.names.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.names.setCurrentRow(0)
        self.reset = QPushButton(tr("Reset to Defaults"))
        self.reset.setToolTip(tr("Give everything here the value that it had at first; your recent files stay"))
        self.reset.clicked.connect(self._reset)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        # Enter in a control is that control's, and presses none of these.
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout()
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.names)
        row.addLayout(column, 1)
        self.setMinimumSize(70 * SPACE, 50 * SPACE)

    # The pages.

    def _page(self, *parts: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 0)
        column.setSpacing(SPACE)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        return page

    def _head(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setProperty("role", "head")
        return label

    def _hint(self, words: str = "") -> QLabel:
        label = QLabel(words)
        label.setProperty("role", "faint")
        label.setWordWrap(True)
        return label

    def _appearance(self) -> QWidget:
        self.themes = Segments(tr("Theme"), theme_names())
        self.themes.chosen.connect(lambda number: self._preferences.theme_chosen.emit(list(ThemeChoice)[number]))
        self.linked = Switch(tr("Scroll both panes together"))
        self.linked.clicked.connect(self._preferences.linked_chosen)
        self.languages = Segments(tr("Language"), [tr("System"), *LANGUAGES.values()])
        self.languages.chosen.connect(self._choose_language)
        return self._page(
            self._head(tr("Theme")),
            self.themes,
            self._hint(tr("System follows what your desktop asks for, light or dark.")),
            self._gap(),
            self._head(tr("Panes")),
            self.linked,
            self._gap(),
            self._head(tr("Language")),
            self.languages,
            self._hint(tr("It is spoken when Winnow starts the next time.")),
        )

    def _type(self) -> QWidget:
        self.type = TypeControls(self._settings)
        layout = self.type.layout()
        if layout is not None:  # the page has margins of its own
            layout.setContentsMargins(0, 0, 0, 0)
        self.type.changed.connect(self._preferences.type_chosen)
        self.type.marks_changed.connect(self._preferences.marks_chosen)
        return self._page(self._head(tr("Text of the reader")), self.type)

    def _cleaning(self) -> QWidget:
        self.levels = LevelControl()
        self.levels.label.hide()
        self.levels.threshold_chosen.connect(self._choose_threshold)
        self.level_words = self._hint()
        self.reaches = ReachControl()
        self.reaches.label.hide()
        self.reaches.reach_chosen.connect(self._choose_reach)
        self.reach_words = self._hint()
        return self._page(
            self._head(tr("Cleaning")),
            self._hint(tr("How sure Winnow must be that code leaked before it removes it. What is less likely is "
                       "marked and stays.")),
            self.levels,
            self.level_words,
            self._gap(),
            self._head(tr("How much of a page goes")),
            self._hint(tr("What is no part of a saved page's article. Scripts, styles and hidden text always go.")),
            self.reaches,
            self.reach_words,
        )  # fmt: skip

    def _files(self) -> QWidget:
        self.resumed = Switch(tr("Open the articles of last time"))
        self.resumed.clicked.connect(self._resume)
        self.recent = Switch(tr("Remember the files that were opened"))
        self.recent.clicked.connect(self._keep_recent)
        self.forget = QPushButton(tr("Forget Recent Files"))
        self.forget.clicked.connect(self._forget_recent)
        forget = QWidget()
        row = QHBoxLayout(forget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.forget)
        row.addStretch(1)
        self.folders = Segments(tr("The open dialog begins in"), [tr("The Last Folder"), tr("Always the Same")])
        self.folders.chosen.connect(self._choose_folder_kind)
        self.folder = ElidedLabel()
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose the folder"))
        self.choose.clicked.connect(self._ask_for_folder)
        self._folder_row = QWidget()
        line = QHBoxLayout(self._folder_row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.folder, 1)
        line.addWidget(self.choose)
        self.header = Switch(tr("Begin them with where they come from"))
        self.header.clicked.connect(self._keep_header)
        return self._page(
            self._head(tr("When Winnow starts")),
            self.resumed,
            self._gap(),
            self._head(tr("Recent files")),
            self.recent,
            forget,
            self._gap(),
            self._head(tr("The open dialog begins in")),
            self.folders,
            self._folder_row,
            self._gap(),
            self._head(tr("Saved texts")),
            self.header,
        )

    def _gap(self) -> QWidget:
        gap = QWidget()
        gap.setFixedHeight(SPACE)
        return gap

    # What is shown and what is chosen.

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.Show):
            self.refresh()  # menus and keys of the window change the same things
        return super().event(event)

    def refresh(self) -> None:
        """Show what the settings hold by now."""
        settings = self._settings
        self.themes.show_choice(list(ThemeChoice).index(settings.theme))
        self.linked.setChecked(settings.linked)
        self.languages.show_choice(_LANGUAGES.index(settings.language) if settings.language in _LANGUAGES else 0)
        self.type.refresh()
        self.levels.show_threshold(settings.threshold)
        tip = next((level.tip for level in LEVELS if level.threshold == settings.threshold), noted("Remove code"))
        self.level_words.setText(tr("{tip}: {share} sure or more.", tip=tr(tip), share=share(settings.threshold)))
        self.reaches.show_reach(settings.reach)
        self.reach_words.setText(f"{reach_tip(settings.reach)}.")
        self.resumed.setChecked(settings.resumed)
        self.recent.setChecked(settings.recent_kept)
        self.header.setChecked(settings.header)
        self.forget.setEnabled(bool(settings.recent))
        fixed = settings.fixed_folder
        self.folders.show_choice(_FIXED if fixed else _LAST)
        self.folder.set_text(fixed)
        self._folder_row.setVisible(bool(fixed))

    def _choose_language(self, number: int) -> None:
        self._settings.language = _LANGUAGES[number]

    def _choose_threshold(self, threshold: float) -> None:
        self._preferences.threshold_chosen.emit(threshold)
        self.refresh()

    def _choose_reach(self, reach: Reach) -> None:
        self._preferences.reach_chosen.emit(reach)
        self.refresh()

    def _resume(self, wanted: bool) -> None:
        self._settings.resumed = wanted
        self._preferences.resumed_changed.emit()

    def _keep_header(self, wanted: bool) -> None:
        self._settings.header = wanted

    def _keep_recent(self, kept: bool) -> None:
        self._settings.recent_kept = kept
        if not kept:
            self._settings.clear_recent()
        self._preferences.recent_changed.emit()
        self.refresh()

    def _forget_recent(self) -> None:
        self._settings.clear_recent()
        self._preferences.recent_changed.emit()
        self.refresh()

    def _choose_folder_kind(self, kind: int) -> None:
        if kind == _LAST:
            self._settings.fixed_folder = ""
            self.refresh()
        elif not self._settings.fixed_folder:
            self._ask_for_folder()

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, tr("The folder that the open dialog begins in"), self._settings.first_folder())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take_folder)
        dialog.finished.connect(lambda _: self.refresh())  # where none was chosen, all stays as it was
        dialog.open()

    def _take_folder(self, folder: str) -> None:
        self._settings.fixed_folder = folder

    def _reset(self) -> None:
        self._preferences.reset()
        self.refresh()
