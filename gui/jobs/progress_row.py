"""The row that says what is being opened, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.language.speech import plural, tr
from gui.widgets.direction import margins
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.theme import SPACE


class ProgressRow(QFrame):
    """A card that says what is being opened, and a button that cancels it.

    Signals:
        cancel_wanted: the reader wants no more of it.
    """

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, tip: str = "") -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Progress"))
        self._words = ElidedLabel()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedSize(160, 6)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tip or tr("Stop opening this (Esc)"))
        self.cancel_button.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(2 * SPACE, SPACE, SPACE, SPACE))
        row.setSpacing(2 * SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(bar)
        row.addWidget(self.cancel_button)
        self.hide()

    def appear(self, name: str, waiting: int, *, again: bool = False) -> None:
        """Say what is being opened, or cleaned ``again``, and how many wait behind it."""
        more = plural("  (%n more)", "  (%n more)", waiting) if waiting else ""
        short = self.shortened(name)
        words = tr("Cleaning “{name}” again…", name=short) if again else tr("Opening “{name}”…", name=short)
        self.say(words + more)

    def say(self, words: str) -> None:
        """Appear with these words."""
        self._words.set_text(words)
        self.show()

    def shortened(self, name: str) -> str:
        """Give a name, cut in its middle where it is long."""
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 360)

    def words(self) -> str:
        """Give what it says."""
        return self._words.text()
