"""Asks for a place of the original."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.language.speech import tr
from gui.search.positions import HELP, PositionError, Positions
from gui.widgets.notices import announce
from gui.widgets.theme import SPACE


class PositionDialog(QDialog):
    """A line for a place, with what can be written there, and what is wrong with it as long as something is.

    Signals:
        chosen: the place, in code points of the text.
    """

    chosen = Signal(int)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Go to Position"))
        self._positions = Positions(text)
        self._place = -1
        self.help = QLabel(tr(HELP))
        self.help.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Position in the original"))
        self.field.setAccessibleDescription(tr(HELP))
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "faint")
        self.problem.setWordWrap(True)
        # It has its room from the beginning, or the dialog would jump while somebody types.
        self.problem.setMinimumHeight(self.problem.fontMetrics().height() + 2)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("&Go"))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        for widget in (self.help, self.field, self.problem, self.buttons):
            column.addWidget(widget)
        self.setMinimumWidth(420)
        self.field.textChanged.connect(lambda _: self._look())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.chosen.emit(self._place))
        self._look()

    def _look(self) -> None:
        """Find what is written, or say why it is not there."""
        words = self.field.text()
        problem = ""
        self._place = -1
        if words.strip():
            try:
                self._place = self._positions.find(words)
            except PositionError as error:
                problem = str(error)
        if problem and problem != self.problem.text():
            announce(self.field, problem)
        self.problem.setText(problem)
        self.ok.setEnabled(self._place >= 0)
