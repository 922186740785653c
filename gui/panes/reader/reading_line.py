"""The line that is being read, as far as the place of a view tells, and how much of the text stands before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from gui.panes.reader.reading_position import Whereabouts
    from gui.panes.reader.view import ReaderView

_EYE = 1 / 3
"""Where the eye reads: the height, as a share of the view, of the line that counts in the middle of a text."""


class ReadingLine(QObject):
    """The line that is being read. It is found by halving, never by measuring the document.

    At the top of the text it is the first line in sight and at the end the last one, so that it passes every line.

    Signals:
        moved: it may be another one; told once for all that happens in one turn of the event loop.
    """

    moved = Signal()

    def __init__(self, view: ReaderView, where: Whereabouts) -> None:
        super().__init__(view)
        self._view = view
        self._where = where
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell)
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(self.look)
        bar.rangeChanged.connect(self.look)
        view.installEventFilter(self)

    def look(self) -> None:
        """Say soon that it may be another line."""
        self._soon.start()

    def is_due(self) -> bool:
        """Tell whether that is still to be said."""
        return self._soon.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize):
            self.look()
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        if not self._view.text or self._view.placed.reach() >= 0:  # else it is told once there is a line
            self.moved.emit()

    def offset(self) -> int:
        """Give the offset of ``Article.text`` at which the line begins; 0 while there is none."""
        view = self._view
        if view.placed.reach() < 0:
            return 0
        return view.placed.offset(view.line_at(self._height()).position())

    def share(self) -> float | None:
        """Give the share of the text before it, 1 at the end; None where there is no text, or all is in sight."""
        view, bar = self._view, self._view.verticalScrollBar()
        if not (view.text and view.isVisible()) or view.placed.reach() < 0:
            return None
        if self._where.is_complete():
            if bar.maximum() == 0:
                return None
            if bar.value() >= bar.maximum() - 1:  # the height of a document is no whole number
                return 1.0
        return self.offset() / len(view.text)

    def is_at_top(self) -> bool:
        """Tell whether the beginning of the text is in sight as far up as it goes."""
        return self._view.verticalScrollBar().value() == 0

    def first(self) -> int:
        """Give the offset at which the first line in sight begins."""
        return self._view.placed.offset(self._view.line_at(0).position())

    def _height(self) -> int:
        """Give the height of the line in the view."""
        height, bar = self._view.viewport().height(), self._view.verticalScrollBar()
        value, eye = bar.value(), round(height * _EYE)
        if not self._where.is_complete():  # nobody knows yet how far it is to the end
            return min(value, eye)
        if bar.maximum() < height:
            return height * value // max(1, bar.maximum())
        return max(min(value, eye), height - (bar.maximum() - value))
