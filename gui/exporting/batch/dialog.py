"""The dialog of a batch: a page that asks what to clean, and one that shows how far it is and how it ended."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from gui.exporting.batch.order_page import OrderPage
from gui.exporting.batch.plan import Plan
from gui.exporting.batch.process import BatchProcess, Outcome
from gui.exporting.batch.work_page import WorkPage
from gui.language.speech import tr
from gui.settings.settings import Settings
from gui.widgets.theme import SPACE


class BatchDialog(QDialog):
    """Cleans one folder at a time. It is not modal, and what runs goes on when it is closed.

    Signals:
        open_wanted: the path of a report or a folder that the reader wants to see.
        ended: the sentence that says how a batch ended, and the path of its folder.
        hidden: it was closed while a batch runs.
    """

    open_wanted = Signal(str)
    ended = Signal(str, str)
    hidden = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Clean a Folder"))
        self.setModal(False)
        self._settings = settings
        self.process: BatchProcess | None = None
        self.order = OrderPage(settings)
        self.order.start_wanted.connect(self.start)
        self.order.close_wanted.connect(self.close)
        self.work = WorkPage()
        self.work.pause_wanted.connect(self._pause)
        self.work.cancel_wanted.connect(self._cancel)
        self.work.again_wanted.connect(self._again)
        self.work.another_wanted.connect(self._another)
        self.work.close_wanted.connect(self.close)
        self.work.open_wanted.connect(self.open_wanted)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.order)
        self._pages.addWidget(self.work)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.addWidget(self._pages)
        self.setMinimumWidth(68 * SPACE)

    def ask(self, source: str, encoding: str | None = None) -> None:
        """Ask what to clean, proposing a source, or show what runs."""
        if self.process is None and self._pages.currentWidget() is self.order:
            self.order.propose(source, encoding)
        self.show()
        self.raise_()
        self.activateWindow()
        if self._pages.currentWidget() is self.order:
            self.order.begin()

    def is_running(self) -> bool:
        """Tell whether something is being cleaned."""
        return self.process is not None

    def start(self, plan: Plan) -> None:
        """Carry out a plan."""
        if self.process is not None:
            return
        self.process = process = BatchProcess(plan, self)
        process.counted.connect(lambda _: self._tell())
        process.failures.connect(self.work.add_failures)
        process.ended.connect(partial(self._ended, process))
        self.work.begin(plan)
        self._pages.setCurrentWidget(self.work)
        process.start()
        self.work.focus()

    def end(self) -> None:
        """Give up what runs, and wait for its end."""
        if self.process is not None:
            self.process.end()

    def _tell(self) -> None:
        if self.process is not None:
            self.work.tell(self.process)

    def _pause(self) -> None:
        if self.process is not None:
            (self.process.go_on if self.process.is_paused() else self.process.pause)()
            self._tell()

    def _cancel(self) -> None:
        if self.process is not None:
            self.process.cancel()
            self.work.tell_ending()

    def _ended(self, process: BatchProcess, outcome: Outcome) -> None:
        self.process = None
        process.deleteLater()
        self.ended.emit(self.work.end(process, outcome), process.plan.folder)

    def _again(self, plan: Plan) -> None:
        self.start(replace(plan, resume=os.path.exists(plan.folder)))

    def _another(self) -> None:
        self.order.propose("", None)
        self._pages.setCurrentWidget(self.order)
        self.order.begin()

    def done(self, result: int) -> None:
        super().done(result)
        if self.process is not None:
            self.hidden.emit()
