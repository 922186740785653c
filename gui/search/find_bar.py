"""The bar in which a reader says what to look for, with the number of hits."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from core.search import MOST_HITS, Query
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.theme import SPACE

_PAUSE = 120  # milliseconds without a key after which a search begins


class FindBar(QFrame):
    """A line of text with what counts: capitals, whole words, patterns.

    Signals:
        wanted: the Query that a reader wants to be looked for.
        step_wanted: how many hits on a reader wants to go.
        closed: the reader is done.
    """

    wanted = Signal(object)
    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAccessibleName("Find")
        self.setStyleSheet("QToolButton { padding: 5px 6px; }")  # narrower than elsewhere: there may be little room
        self.field = QLineEdit(self)
        self.field.setAccessibleName("What to find")
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(110)
        self.case = self._switch("Aa", "Match capitals", "Alt+C")
        self.words = self._switch("“ ”", "Whole words only", "Alt+W")
        self.pattern = self._switch(".*", "Regular expression", "Alt+R")
        # What is said where nothing can be found is a sentence, which must not widen the window.
        self.count = ElidedLabel(parent=self, faint=True)
        self.count.setMinimumWidth(14 * SPACE)
        self.previous = self._button("‹", "Previous hit", lambda: self.step_wanted.emit(-1))
        self.next = self._button("›", "Next hit", lambda: self.step_wanted.emit(1))
        self.done = self._button("×", "Close the find bar", self.closed.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE // 2)
        row.addWidget(self.field, 2)
        for widget in (self.previous, self.next, self.case, self.words, self.pattern):
            row.addWidget(widget)
        row.addSpacing(SPACE)
        row.addWidget(self.count, 1)
        row.addWidget(self.done)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.textChanged.connect(lambda text: None if text else self._ask())
        for switch in (self.case, self.words, self.pattern):
            switch.toggled.connect(lambda _: self._ask())

    def _switch(self, sign: str, words: str, keys: str) -> QToolButton:
        made = QToolButton(self)
        made.setText(sign)
        made.setCheckable(True)
        made.setToolTip(f"{words} ({keys})")
        made.setAccessibleName(words)
        made.setShortcut(keys)
        return made

    def _button(self, sign: str, words: str, act: object) -> QToolButton:
        made = QToolButton(self)
        made.setText(sign)
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.clicked.connect(act)
        return made

    def open(self, words: str = "") -> None:
        """Show the bar, ready to type; ``words`` are looked for at once."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self._ask()

    def query(self) -> Query:
        """Give what is to be found."""
        return Query(self.field.text(), self.case.isChecked(), self.words.isChecked(), self.pattern.isChecked())

    def show_count(self, current: int, count: int, *, running: bool) -> None:
        """Say how many hits there are, and which is the current one (or -1)."""
        if not self.field.text():
            words = ""
        elif not count:
            words = "Searching…" if running else "Not found"
        else:
            all_ = f"{count:,}+" if running or count >= MOST_HITS else f"{count:,}"
            words = f"{current + 1:,} of {all_}" if current >= 0 else f"{all_} hits"
        self.count.set_text(words)

    def show_failure(self, sentence: str) -> None:
        """Say why there are no more hits."""
        self.count.set_text(sentence)

    def _ask(self) -> None:
        self._pause.stop()
        self.wanted.emit(self.query())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self._ask()
            else:
                self.step_wanted.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
