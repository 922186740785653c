"""What the window shows while nothing is open: what it is for, every way in, and what was open before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.language.speech import tr
from gui.opening.drop_field import DropField
from gui.widgets.direction import margins
from gui.widgets.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from gui.opening.recent_list import RecentList
    from gui.settings.recent_file import RecentFile

_WIDTH = 600
_ROW = 50  # pixels of a recent file
_LEAST = 2  # rows, however small the window is


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
        self.setAccessibleName(tr("Welcome"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.field = DropField()
        self.open_button = QPushButton(tr("Open…"))
        self.open_button.setProperty("primary", True)
        self.open_button.clicked.connect(self.open_wanted)
        self.paste_button = QPushButton(tr("Paste"))
        self.paste_button.clicked.connect(self.paste_wanted)
        self.sample_button = QPushButton(tr("Try the Sample"))
        self.sample_button.clicked.connect(self.sample_wanted)
        self.setFocusProxy(self.open_button)  # the page itself is nothing to go to
        self.field.buttons.addStretch(1)
        for button in (self.open_button, self.paste_button, self.sample_button):
            self.field.buttons.addWidget(button)
        self.field.buttons.addStretch(1)
        self._head = QLabel(tr("Recent"))
        self._head.setProperty("role", "head")
        self._head.setContentsMargins(margins(SPACE + 4, 0, 0, 0))
        self._head.hide()
        self._now = now
        self._recent: RecentList | None = None
        self._rows = QWidget()  # what the list stands on, and its room until it is made
        self._rows.hide()
        self._number = 0
        column = QWidget()
        column.setFixedWidth(_WIDTH)
        self._inner = inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 2 * SPACE, 0, 2 * SPACE)
        inner.setSpacing(SPACE)
        inner.addWidget(self.field)
        inner.addSpacing(2 * SPACE)
        inner.addWidget(self._head)
        inner.addWidget(self._rows)
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

    @property
    def recent(self) -> RecentList:
        """The list of recent files, made when it is first wanted."""
        if self._recent is None:
            from gui.opening.recent_list import RecentList

            self._recent = RecentList(self._rows, now=self._now)
            self._recent.wanted.connect(self.recent_wanted)
            self._recent.forgotten.connect(self.recent_forgotten)
            column = QVBoxLayout(self._rows)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._recent)
            self._recent.show()  # the page may be in sight by now
        return self._recent

    def reserve(self, number: int) -> None:
        """Leave room for a number of recent files that are not there yet."""
        self._number = number
        for widget in (self._head, self._rows):
            widget.setVisible(number > 0)
        self._fit()

    def set_recent(self, files: list[RecentFile]) -> None:
        """List the recent files, newest first."""
        if files or self._recent is not None:
            self.recent.set_files(files)
        self.reserve(len(files))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many whole rows of recent files as there is room for."""
        rest = self._inner.totalHeightForWidth(_WIDTH) - self._rows.height()
        room = self.viewport().height() - rest
        self._rows.setFixedHeight(min(self._number, max(_LEAST, room // _ROW)) * _ROW)
