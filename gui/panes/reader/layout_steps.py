"""Lays out a document in short steps, where Qt would take long ones."""

from __future__ import annotations

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QTimerEvent
from PySide6.QtGui import QTextDocument

_STEP = 12_000
"""UTF-16 units that are laid out in one go."""
_INTERVAL = 10
"""The interval of the timer, in milliseconds, by which Qt goes on with a layout that it has put off."""


class Pace(QObject):
    """Knows how far a document is laid out after its lines have changed.

    Qt lays out from the beginning then, by a timer, in steps that double up to 200,000 characters: these hold the
    window for a quarter of a second. It is given shorter ones.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._layout = document.documentLayout()
        self._reached = 0
        self._lined = False
        self._layout.installEventFilter(self)

    def restart(self) -> None:
        """Say that the layout begins anew."""
        self._reached = 0
        self._lined = False

    def advance(self, position: int) -> bool:
        """Lay out one step more, as far as a position at most; tell whether that is reached."""
        if self._reached >= self._document.characterCount() or (self._lined and not self._has_lines()):
            self._reached = 0  # Qt has forgotten all lines, and to go on from here would have it make them at once
        self._reached = max(self._reached, min(position, self._reached + _STEP))
        self._layout.blockBoundingRect(self._document.findBlock(self._reached))
        self._lined = self._has_lines()
        return self._reached >= position

    def _has_lines(self) -> bool:
        """Tell whether the block that was reached has lines."""
        return self._document.findBlock(self._reached).layout().lineCount() > 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QTimerEvent) and self._is_layout(event.timerId()):
            # Once all is laid out the event goes on to Qt, which stops the timer.
            return not self.advance(self._document.characterCount() - 1)
        return super().eventFilter(watched, event)

    def _is_layout(self, timer: int) -> bool:
        timers = QAbstractEventDispatcher.instance().registeredTimers(self._layout)
        return any(one.timerId == timer and one.interval == _INTERVAL for one in timers)
