"""A button of the legend: the sample of a kind or a state, its name and its number."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from core.article.removal import Kind
from gui.language.speech import digits, tr
from gui.widgets import theme

_SWATCH = QSize(20, 14)
_INSET = 5
"""Pixels between the edge of a button and what is in it."""


class KindButton(QAbstractButton):
    """Is pressed while only its pieces are wanted."""

    def __init__(self, name: str, kind: Kind, parent: QWidget, *, hollow: bool = False) -> None:
        """Sample a kind; ``hollow`` where the pieces stay in the text."""
        super().__init__(parent)
        self._name = name
        self._kind = kind
        self._hollow = hollow
        self._count = 0
        self._named = True
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int, many: str, kind: Kind) -> None:
        """Say how many pieces there are, ``many`` in words, and of which kind the first is."""
        self._count, self._kind = count, kind
        words = f"{self._name}, {many}"
        self.setAccessibleName(words)
        self.setToolTip(f"{words}\n" + tr("Press to see only these"))
        self._write()

    def set_named(self, named: bool) -> None:
        """Show the name, or the number alone."""
        self._named = named
        self._write()

    def _write(self) -> None:
        self.setText(f"{self._name} {digits(self._count)}" if self._named else digits(self._count))
        self.update()

    def width_if(self, named: bool) -> int:
        """Give how wide it is with its name, or without."""
        words = f"{self._name} {digits(self._count)}" if named else digits(self._count)
        return self.fontMetrics().horizontalAdvance(words) + _SWATCH.width() + 3 * _INSET + 2

    def sizeHint(self) -> QSize:
        return QSize(self.width_if(self._named), max(_SWATCH.height(), self.fontMetrics().height()) + 2 * _INSET - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.COLOURS[theme.current_theme()]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.ink if self.hasFocus() else colours.accent if self.isChecked() else colours.line
        if self.isChecked() or self.hasFocus() or self.underMouse():
            painter.setPen(QColor(edge))
            painter.setBrush(QColor(colours.chosen if self.isChecked() else colours.raised))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - _INSET - _SWATCH.width() if right_to_left else _INSET + 1
        swatch = QRectF(left, (self.height() - _SWATCH.height()) // 2, _SWATCH.width(), _SWATCH.height())
        theme.draw_swatch(painter, swatch, self._kind, suspected=self._hollow)
        painter.setPen(QColor(colours.ink if self.isChecked() else colours.faint))
        beside = _SWATCH.width() + 2 * _INSET
        room = self.rect().adjusted(0 if right_to_left else beside, 0, -beside if right_to_left else 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self.text())
