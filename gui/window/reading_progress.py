"""How far the article in front is read and how long the rest takes, as words of the status bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from gui.language.speech import noted, percent, tr
from gui.typesetting.reading_time import exact_minutes, left

_END = noted("Read to the end")


class ReadingProgress(QLabel):
    """Words such as ``34%  ·  6 min left``, as wide for one article whatever they say.

    Signals:
        spoke: it says something where it said nothing, or the other way round.
    """

    spoke = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("How far it is read"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setToolTip(tr("How much of the article stands before the line that you read, and how long the rest takes"))
        self._minutes = 0.0

    def begin(self, text: str) -> None:
        """Get ready to tell of a text."""
        self._minutes = exact_minutes(text)
        self._fit()

    def show_share(self, share: float | None) -> None:
        """Say that a share of the text is read; None where that is no question, since all of it is in sight or none."""
        words = ""
        if share is not None:
            words = tr(_END) if share >= 1 else _words(min(99, int(100 * share)), left(self._minutes, share))
        before = self.text()
        if words != before:
            self.setText(words)
        if bool(words) != bool(before):
            self.spoke.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Be wide enough for whatever is to be said of the text."""
        self.ensurePolished()
        self.setMinimumWidth(0)  # the hint of a style sheet would never be less
        shown, widest = self.text(), 0
        for words in (tr(_END), _words(88, left(self._minutes, 0))):
            self.setText(words)
            widest = max(widest, self.sizeHint().width())
        self.setText(shown)
        self.setFixedWidth(widest)


def _words(read: int, rest: str) -> str:
    return f"{percent(read)}  ·  {rest}"
