"""Small controls: a row of buttons of which one is pressed, and a switch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.widgets import theme
from gui.widgets.direction import segment


class Segments(QWidget):
    """A row of buttons, one of them pressed, or none where something else is chosen.

    The arrow keys go from one to the next.

    Signals:
        chosen: the number of the button that a person pressed.
    """

    chosen = Signal(int)

    def __init__(self, name: str, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: list[QToolButton] = []
        for number, word in enumerate(words):
            button = QToolButton(self)
            button.setText(word)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setProperty("segment", segment(number, len(words)))
            button.setAccessibleName(f"{name}: {word}")
            self._group.addButton(button, number)
            row.addWidget(button)
            self.buttons.append(button)
        self._group.idClicked.connect(self.chosen)
        self.setFocusProxy(self.buttons[0])

    def show_choice(self, number: int) -> None:
        """Press a button without announcing it, or none for -1; it is the one that Tab comes to."""
        if number < 0:
            self._group.setExclusive(False)
            for button in self.buttons:
                button.setChecked(False)
            self._group.setExclusive(True)
            return
        self.buttons[number].setChecked(True)
        self.setFocusProxy(self.buttons[number])

    def choice(self) -> int:
        """Give the number of the button that is pressed."""
        return self._group.checkedId()


class Switch(QCheckBox):
    """A check box that looks like a switch: its words at one side, the switch at the other."""

    _TRACK = QSize(32, 18)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(0, self.text())
        return QSize(words.width() + 3 * theme.SPACE + self._TRACK.width(), max(words.height(), 18) + theme.SPACE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.COLOURS[theme.current_theme()]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.ink if self.isEnabled() else colours.faint))
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        edge = Qt.AlignmentFlag.AlignLeft if left_to_right else Qt.AlignmentFlag.AlignRight
        room = self.rect().adjusted(1, 0, -1, 0)
        painter.drawText(room, edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, self.text())
        width, height = self._TRACK.width(), self._TRACK.height()
        left = room.right() - width - 1 if left_to_right else room.left() + 1
        track = QRectF(left + 0.5, (self.height() - height) / 2 + 0.5, width - 1, height - 1)
        on = self.isChecked()
        painter.setPen(QPen(QColor(colours.accent if on else colours.faint), 1))
        painter.setBrush(QColor(colours.accent if on else colours.raised))
        painter.drawRoundedRect(track, height / 2, height / 2)
        at_end = on is left_to_right
        middle = QPointF(track.right() - 8.5 if at_end else track.left() + 8.5, track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.paper if on else colours.faint))
        painter.drawEllipse(middle, 5.5, 5.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.ink), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), height / 2 + 2, height / 2 + 2)
