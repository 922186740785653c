"""A row of buttons that name the levels of one setting, from what removes least to what removes most."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from gui.language.speech import signed
from gui.widgets import theme
from gui.widgets.direction import margins, segment


class Words(NamedTuple):
    """What a level is called, what choosing it does, and what its button is called where the row is not seen."""

    name: str
    tip: str
    accessible: str


class LevelRow(QWidget):
    """A label and a row of buttons, one of them pressed, or none.

    Signals:
        previewed: the pieces that the button under the mouse, or the one with the focus, would change, a list of their
            indices; an empty one when it is left.
    """

    previewed = Signal(object)

    def __init__(
        self, label: str, name: str, help_: str, levels: Sequence[Words], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(help_)
        self._levels = levels
        self._changes: dict[int, list[int]] = {}
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.label = QLabel(label)
        self.label.setProperty("role", "faint")
        self.label.setContentsMargins(margins(0, 0, theme.SPACE, 0))
        self.label.setToolTip(help_)
        row.addWidget(self.label)
        self.buttons: list[QToolButton] = []
        for number, level in enumerate(levels):
            button = QToolButton()
            button.setText(level.name)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("segment", segment(number, len(levels)))
            button.setToolTip(level.tip)
            button.setAccessibleName(level.accessible)
            button.setAccessibleDescription(level.tip)
            self.group.addButton(button, number)
            button.installEventFilter(self)
            row.addWidget(button)
            self.buttons.append(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def press(self, pressed: Sequence[bool]) -> None:
        """Press a button or none, without announcing it."""
        self.group.setExclusive(False)
        for button, down in zip(self.buttons, pressed, strict=True):
            button.setChecked(down)
        self.group.setExclusive(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            number = self.buttons.index(cast(QToolButton, watched))
            self.previewed.emit(self._changes.get(number, []))
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.previewed.emit([])
        return super().eventFilter(watched, event)

    def tell_change(self, number: int, more: int, change: str, pieces: Sequence[int] = ()) -> None:
        """Say on a button how many pieces more (or fewer, below 0) would go by its level, and in its tip the change.

        ``pieces`` are the indices of those that would.
        """
        button, level = self.buttons[number], self._levels[number]
        self._changes[number] = list(pieces)
        button.setText(f"{level.name} {signed(more)}" if more else level.name)
        button.setToolTip(f"{level.tip}\n{change}" if change else level.tip)
