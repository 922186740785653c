"""What the window shows while nothing is open: what it is for, every way in, and what was open before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.drop_field import DropField
from gui.recent_file import RecentFile
from gui.recent_list import RecentList
from gui.theme import SPACE

_WIDTH = 600


class Welcome(QScrollArea):
    """The page for an empty window, which can be scrolled where that is too small for it.

    Signals:
        open_wanted: the reader wants the open dialog.
        paste_wanted: the reader wants what is on the clipboard.
        sample_wanted: the reader wants to see the sample.
        recent_wanted: the path of a recent file that the reader wants.
        recent_forgotten: the path of a recent file that the reader wants no more.
    """

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(str)
    recent_forgotten = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, now: Callable[[], datetime] | None = None) -> None:
        """Build the page; ``now`` gives the present, by the clock unless told otherwise."""
        super().__init__(parent)
        self.setAccessibleName("Welcome")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field = DropField()
        self.open_button = QPushButton("Open…")
        self.open_button.setProperty("primary", True)
        self.open_button.clicked.connect(self.open_wanted)
        self.paste_button = QPushButton("Paste")
        self.paste_button.clicked.connect(self.paste_wanted)
        self.sample_button = QPushButton("Try the Sample")
        self.sample_button.clicked.connect(self.sample_wanted)
        self.field.buttons.addStretch(1)
        for button in (self.open_button, self.paste_button, self.sample_button):
            self.field.buttons.addWidget(button)
        self.field.buttons.addStretch(1)
        self._head = QLabel("Recent")
        self._head.setProperty("role", "head")
        self._head.setContentsMargins(SPACE + 4, 0, 0, 0)
        self.recent = RecentList(now=now)
        self.recent.wanted.connect(self.recent_wanted)
        self.recent.forgotten.connect(self.recent_forgotten)
        column = QWidget()
        column.setFixedWidth(_WIDTH)
        self._inner = inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 2 * SPACE, 0, 2 * SPACE)
        inner.setSpacing(SPACE)
        inner.addWidget(self.field)
        inner.addSpacing(2 * SPACE)
        inner.addWidget(self._head)
        inner.addWidget(self.recent)
        page = QWidget()
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(2)
        # Stretches, not an alignment: that would take the height of the words before they are wrapped.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        self.setWidget(page)
        self.set_recent([])

    def set_recent(self, files: list[RecentFile]) -> None:
        """List the recent files, newest first."""
        self.recent.set_files(files)
        for widget in (self._head, self.recent):
            widget.setVisible(bool(files))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many whole rows of recent files as there is room for."""
        rest = self._inner.totalHeightForWidth(_WIDTH) - self.recent.height()
        self.recent.fit(self.viewport().height() - rest)
