"""A line of text that is cut in its middle where there is no room for it, and whole in its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.widgets.theme import COLOURS, current_theme
from gui.widgets.tips import wrapped_tip


class ElidedLabel(QWidget):
    """One line of plain text."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, faint: bool = False) -> None:
        super().__init__(parent)
        self._faint = faint
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._text = ""
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show a text; line breaks in it become spaces."""
        self._text = " ".join(text.splitlines())
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self._set_tip()
        self.update()

    def text(self) -> str:
        """Give the whole text."""
        return self._text

    def shown(self) -> str:
        """Give what there is room for."""
        return self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, self.width())

    def _set_tip(self) -> None:
        whole = self.shown() == self._text
        self.setToolTip("" if whole else wrapped_tip(self._text, self.window().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_tip()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text), metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        faint = COLOURS[current_theme()].faint
        painter.setPen(QColor(faint) if self._faint else self.palette().windowText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.shown())
        painter.end()
