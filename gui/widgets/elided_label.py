"""A line of text that is cut in its middle where there is no room for it, and whole in its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_TIP = 90  # characters in a line of the tool tip


class ElidedLabel(QWidget):
    """One line of plain text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        lines = [self._text[at : at + _TIP] for at in range(0, len(self._text), _TIP)]
        # Qt takes a tip that looks like markup for markup.
        self.setToolTip("\n".join(lines).replace("<", "‹") if self.shown() != self._text else "")

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
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.shown())
        painter.end()
