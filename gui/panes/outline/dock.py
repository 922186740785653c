"""The panel of the outline: the headings of the article in front, or a sentence where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QFrame, QLabel, QMainWindow, QStackedWidget, QTreeView

from gui.language.speech import noted, tr
from gui.panes.outline.model import OutlineModel
from gui.widgets.theme import SPACE
from gui.widgets.tips import RowTips

if TYPE_CHECKING:
    from gui.panes.outline.headings import Headings

_MANY = 2_000
"""Headings of which no more than the uppermost are unfolded: Qt asks for each of those that are."""
_WIDTH = 26 * SPACE
"""Of the panel at first, in pixels."""
_NONE = noted("This article has no headings.")


class OutlineView(QTreeView):
    """The tree; a click or Enter goes to a heading.

    Signals:
        chosen: the number of a heading that somebody wants to go to.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.headings = OutlineModel(self)
        self.setModel(self.headings)
        RowTips(self)
        self.setAccessibleName(tr("Outline"))
        self.setAccessibleDescription(tr("The headings of the article; Enter goes to one"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(2 * SPACE)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(20 * SPACE)
        self.clicked.connect(lambda index: self.chosen.emit(self.headings.number(index)))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.headings.number(self.currentIndex()))
            return
        super().keyPressEvent(event)


class OutlineDock(QDockWidget):
    """The outline beside the panes, hidden until it is wanted.

    Signals:
        focus_left: it has the focus and is about to be hidden.
    """

    focus_left = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(tr("Outline"), window)
        self.setObjectName("outline")
        self.view = OutlineView()
        self.none = QLabel(tr(_NONE))
        self.none.setProperty("role", "faint")
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.none)
        self.setWidget(self._stack)
        self._read = -1
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        self.toggleViewAction().setShortcut("Ctrl+Shift+L")
        self.hide()

    def show_headings(self, headings: Headings | None) -> None:
        """Show the headings of an article, if there is one."""
        self._read = -1
        self.view.headings.show(headings)
        if headings is None or len(headings) <= _MANY:
            self.view.expandAll()
        elif self.view.headings.rowCount() == 1:
            self.view.expandToDepth(0)
        self._stack.setCurrentWidget(self.view if headings else self.none)

    def show_read(self, number: int) -> None:
        """Make the heading that is being read the current one; -1 is none."""
        if number != self._read:  # else a person may have gone to another row by key
            self._read = number
            self.view.setCurrentIndex(self.view.headings.of(number))

    def setVisible(self, visible: bool) -> None:
        focus = QApplication.focusWidget()
        if not visible and focus is not None and self.isAncestorOf(focus):
            self.focus_left.emit()
        super().setVisible(visible)
