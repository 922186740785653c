"""How far a batch is, what of it failed, and how it ended: the page that shows it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from gui.exporting.batch.plan import Plan
from gui.exporting.batch.process import CAN_PAUSE, BatchProcess, Counts, Outcome
from gui.exporting.batch.report import Failure
from gui.language.core_words import said
from gui.language.speech import plural, tr
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.notices import announce
from gui.widgets.theme import SPACE

LISTED = 100
"""How many of the articles that failed are listed."""


class WorkPage(QWidget):
    """The page.

    Signals:
        pause_wanted: the batch is to stop for a while, or to go on.
        cancel_wanted: it is to end.
        again_wanted: the Plan of a batch that is to go on where it ended.
        another_wanted: another folder is to be cleaned.
        close_wanted: the reader has seen enough.
        open_wanted: the path of the report, or of the folder of outputs.
    """

    pause_wanted = Signal()
    cancel_wanted = Signal()
    again_wanted = Signal(object)
    another_wanted = Signal()
    close_wanted = Signal()
    open_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = Plan("", "")
        self.title = ElidedLabel()
        self.counts = QLabel()
        self.words = QLabel()
        for label, role in ((self.counts, "head"), (self.words, "faint")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setWordWrap(True)
        self.failed = QListWidget()
        self.failed.setAccessibleName(tr("Articles that failed, and why"))
        self.failed.setWordWrap(True)
        self.failed.setMinimumHeight(16 * SPACE)
        self.pause_button = self._button(tr("&Pause"), self.pause_wanted.emit)
        self.cancel_button = self._button(tr("&Cancel"), self.cancel_wanted.emit)
        self.again_button = self._button(tr("&Go On"), lambda: self.again_wanted.emit(self._plan))
        self.report_button = self._button(tr("Show &Report"), lambda: self.open_wanted.emit(self._plan.report))
        self.folder_button = self._button(tr("&Open Folder"), lambda: self.open_wanted.emit(self._plan.folder))
        self.another_button = self._button(tr("Clean &Another…"), self.another_wanted.emit)
        self.close_button = self._button(tr("Close"), self.close_wanted.emit)
        foot = QHBoxLayout()
        foot.addWidget(self.report_button)
        foot.addWidget(self.folder_button)
        foot.addStretch(1)
        for button in (
            self.another_button,
            self.again_button,
            self.pause_button,
            self.cancel_button,
            self.close_button,
        ):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for part in (self.title, self.counts, self.words):
            column.addWidget(part)
        column.addWidget(self.failed, 1)
        column.addStretch(0)
        column.addLayout(foot)
        self._show(running=True)  # no state of it shows all the buttons

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: do())
        return button

    def begin(self, plan: Plan) -> None:
        """Show a batch that begins."""
        self._plan = plan
        self.title.set_text(
            tr("{source}, into {folder}", source=os.path.basename(plan.source) or plan.source, folder=plan.folder)
        )
        self.counts.setText(tr("Starting…"))
        self.words.setText(tr("The window can be used meanwhile. Closing this dialog stops nothing."))
        self.failed.clear()
        self.failed.hide()
        self._show(running=True)
        self.pause_button.setText(tr("&Pause"))
        self.pause_button.setEnabled(False)
        self.cancel_button.setEnabled(True)

    def focus(self) -> None:
        """Take the focus."""
        self.cancel_button.setFocus()

    def tell(self, process: BatchProcess) -> None:
        """Tell how far a batch is."""
        paused = process.is_paused()
        self.counts.setText(_told(process.counts, paused=paused))
        self.pause_button.setText(tr("&Go On") if paused else tr("&Pause"))
        self.pause_button.setEnabled(process.can_pause())

    def tell_ending(self) -> None:
        """Tell that it is being given up."""
        self.words.setText(tr("Ending…"))
        for button in (self.pause_button, self.cancel_button):
            button.setEnabled(False)

    def add_failures(self, found: Sequence[Failure]) -> None:
        """List what failed, as far as there is room."""
        for one in found[: LISTED - self.failed.count()]:
            inside = one.path.removeprefix(self._plan.source).lstrip("/\\") or os.path.basename(one.path)
            item = QListWidgetItem(f"{inside}\n{said(one.reason)}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{inside}: {said(one.reason)}")
            self.failed.addItem(item)
        self.failed.setHidden(self.failed.count() == 0)

    def end(self, process: BatchProcess, outcome: Outcome) -> str:
        """Show how a batch ended; give the sentence that says so."""
        sentence = ended_in_words(process, outcome)
        self.counts.setText(sentence)
        more = process.counts.failed - self.failed.count()
        words = [
            plural("%n more failed; the report lists them.", "%n more failed; the report lists it.", more)
            if more > 0 and self.failed.count()
            else ""
        ]
        if outcome is Outcome.CANCELLED:
            words.insert(0, tr("It can go on later where it was stopped: clean the same folder again."))
        elif outcome is Outcome.BROKEN and process.complaint:
            words.insert(0, said(process.complaint))
        self.words.setText(" ".join(filter(None, words)))
        self.words.setHidden(not self.words.text())
        self._show(running=False)
        self.again_button.setHidden(outcome is Outcome.DONE)
        self.report_button.setEnabled(os.path.exists(process.plan.report))
        self.folder_button.setEnabled(os.path.isdir(process.plan.folder))
        if self.isVisible():
            announce(self, sentence)
            (self.close_button if outcome is Outcome.DONE else self.again_button).setFocus()
        return sentence

    def _show(self, *, running: bool) -> None:
        self.words.setVisible(running or bool(self.words.text()))
        self.pause_button.setVisible(running and CAN_PAUSE)
        self.cancel_button.setVisible(running)
        self.again_button.hide()
        for button in (self.report_button, self.folder_button, self.another_button):
            button.setHidden(running)


def in_words(counts: Counts, *, rate: bool) -> str:
    """Say how much is done: “1,234 done, 3 failed, 45 a second”."""
    parts = [plural("%n done", "%n done", counts.done)]
    parts += [plural("%n there already", "%n there already", counts.present)] if counts.present else []
    parts += [plural("%n failed", "%n failed", counts.failed)] if counts.failed else []
    parts += [tr("{rate} a second", rate=round(counts.rate))] if rate and counts.done else []
    return tr(", ").join(parts)


def ended_in_words(process: BatchProcess, outcome: Outcome) -> str:
    """Say in a sentence how a batch ended."""
    counts = process.counts
    many = plural("%n articles", "%n article", counts.done)
    if outcome is Outcome.DONE:
        sentence = tr("Cleaned {articles}", articles=many)
    elif outcome is Outcome.CANCELLED:
        sentence = tr("Stopped after {articles}", articles=many)
    else:
        sentence = tr("Broke off after {articles}", articles=many)
    if counts.present:
        sentence = plural(
            "{sentence}; %n were there already", "{sentence}; %n was there already", counts.present, sentence=sentence
        )
    if not counts.failed:
        return f"{sentence}."
    return plural("{sentence}; %n failed.", "{sentence}; %n failed.", counts.failed, sentence=sentence)


def _told(counts: Counts, *, paused: bool) -> str:
    words = in_words(counts, rate=not paused)
    return tr("Paused: {counts}", counts=words) if paused else words
