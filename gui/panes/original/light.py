"""Lights a line of the original for a moment, so that the eye finds where the view has gone."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from gui.widgets import theme

_LIT = 1_200
"""Milliseconds, as in the reader."""


class LineLight(QObject):
    """The light of one view."""

    def __init__(self, view: QPlainTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(_LIT)
        self._over.timeout.connect(self.put_out)

    def is_on(self) -> bool:
        """Tell whether a line is lit."""
        return self._over.isActive()

    def put_on(self) -> None:
        """Light the line of the caret, over the whole width."""
        self._over.start()
        # Setting selections while Qt scrolls can crash: wait for the event loop.
        QTimer.singleShot(0, self, self._paint)

    def _paint(self) -> None:
        if not self.is_on():
            return
        light = QTextEdit.ExtraSelection()
        light.cursor = QTextCursor(self._view.textCursor())
        light.cursor.clearSelection()
        light.format.setBackground(QColor(theme.COLOURS[theme.current_theme()].chosen))
        light.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self._view.setExtraSelections([light])

    def put_out(self) -> None:
        """Light nothing."""
        self._over.stop()
        if self._view.extraSelections():
            self._view.setExtraSelections([])
