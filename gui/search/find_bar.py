"""The bar in which a reader says what to look for, with the number of hits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from core.search import MOST_HITS, Query
from gui.language.speech import digits, noted, plural, tr
from gui.widgets.controls import Segments
from gui.widgets.direction import segment
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.notices import announce
from gui.widgets.theme import SPACE

_PAUSE = 120  # milliseconds without a key after which a search begins
_COUNT = 110  # pixels that the count has at least where all stands in one row


PANES = ((noted("Text"), noted("Find in the text")), (noted("Original"), noted("Find in the original")))
"""What can be searched: the readable text, and the original."""


class FindBar(QFrame):
    """A line of text with where to look for it, and what counts: capitals, whole words, patterns.

    Signals:
        wanted: the Query that a reader wants to be looked for.
        step_wanted: how many hits on a reader wants to go.
        pane_wanted: the number, in ``PANES``, of what a reader wants to search.
        closed: the reader is done.
    """

    wanted = Signal(object)
    step_wanted = Signal(int)
    pane_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.panes = Segments(tr("Find in"), [tr(name) for name, _ in PANES], self)
        for button, (_, where), keys in zip(self.panes.buttons, PANES, ("Alt+T", "Alt+O"), strict=True):
            button.setAccessibleName(tr(where))
            button.setToolTip(f"{tr(where)} ({keys})")
            button.setShortcut(keys)
        self.setAccessibleName(tr("Find"))
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(160)
        self.previous = self._button("‹", tr("Previous hit"), "Shift+Enter", lambda: self.step_wanted.emit(-1))
        self.next = self._button("›", tr("Next hit"), "Enter", lambda: self.step_wanted.emit(1))
        self.case = self._switch(tr("Match case"), tr("Tell capitals from small letters"), "Alt+C")
        self.words = self._switch(tr("Whole words"), tr("Find no parts of words"), "Alt+W")
        self.pattern = self._switch(tr("Pattern"), tr("What is written is a regular expression"), "Alt+R")
        self.pattern.setAccessibleName(tr("Regular expression"))
        self.count = ElidedLabel("", self)
        self.done = self._button("×", tr("Close the find bar"), "Esc", self.closed.emit)
        for number, button in enumerate((self.previous, self.next)):
            button.setProperty("segment", segment(number, 2))
        steps = QWidget(self)
        pair = QHBoxLayout(steps)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(0)
        pair.addWidget(self.previous)
        pair.addWidget(self.next)
        label = QLabel(tr("Find in"), self)
        label.setProperty("role", "faint")
        self._first = self._half(label, self.panes, self.field, steps)
        self._second = self._half(self.case, self.words, self.pattern, self.count, self.done)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        self._halves.setSpacing(SPACE // 2)
        self._halves.addWidget(self._first, 1)
        self._halves.addWidget(self._second, 1)
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.panes.chosen.connect(self.pane_wanted)
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.textChanged.connect(lambda text: None if text else self._ask())
        for switch in (self.case, self.words, self.pattern):
            switch.toggled.connect(lambda _: self._ask())
        self.show_pane(0, (True, True))

    def _half(self, *widgets: QWidget) -> QWidget:
        """Put widgets side by side; the line and the count take what room is left."""
        half = QWidget(self)
        row = QHBoxLayout(half)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for widget in widgets:
            row.addWidget(widget, int(widget in (self.field, self.count)))
        return half

    def _switch(self, words: str, tip: str, keys: str) -> QToolButton:
        made = QToolButton(self)
        made.setText(words)
        made.setCheckable(True)
        made.setProperty("segment", "alone")
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setToolTip(f"{tip} ({keys})")
        made.setAccessibleName(words)
        made.setShortcut(keys)
        return made

    def _button(self, sign: str, words: str, keys: str, act: object) -> QToolButton:
        made = QToolButton(self)
        made.setText(sign)
        made.setToolTip(f"{words} ({keys})")
        made.setAccessibleName(words)
        made.clicked.connect(act)
        return made

    def minimumSizeHint(self) -> QSize:
        # As narrow as one half: below the width of both they stand one above the other.
        size = super().minimumSizeHint()
        half = max(self._first.minimumSizeHint().width(), self._second.minimumSizeHint().width())
        return QSize(half + 4 * SPACE, size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        both = self._first.minimumSizeHint().width() + self._second.minimumSizeHint().width() + _COUNT + 5 * SPACE
        across = event.size().width() >= both
        direction = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        if direction is not self._halves.direction():
            self._halves.setDirection(direction)
            self.updateGeometry()

    def open(self, words: str = "") -> None:
        """Show the bar, ready to type over what is in it: ``words``, or what was there."""
        self._pause.stop()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if words:
            self.field.setText(words)
        self.field.selectAll()

    def show_pane(self, number: int, offered: Sequence[bool]) -> None:
        """Say which of ``PANES`` is searched, and which can be."""
        self.panes.show_choice(number)
        for button, there in zip(self.panes.buttons, offered, strict=True):
            button.setEnabled(there)
        where = tr(PANES[number][1])
        self.setAccessibleName(where)
        self.field.setPlaceholderText(where)
        self.field.setAccessibleName(where)

    def query(self) -> Query:
        """Give what is to be found."""
        return Query(self.field.text(), self.case.isChecked(), self.words.isChecked(), self.pattern.isChecked())

    def show_count(self, current: int, count: int, *, running: bool) -> None:
        """Say how many hits there are, and which is the current one (or -1)."""
        if not self.field.text():
            words = ""
        elif not count:
            words = tr("Searching…") if running else tr("Not found")
        else:
            all_ = f"{digits(count)}+" if running or count >= MOST_HITS else digits(count)
            more = count if all_ == digits(count) else MOST_HITS
            hits = plural("{number} hits", "{number} hits", more, number=all_)
            words = tr("{rank} of {count}", rank=current + 1, count=all_) if current >= 0 else hits
        self._tell(words, aloud=not running)

    def show_failure(self, sentence: str) -> None:
        """Say why there are no more hits."""
        self._tell(sentence, aloud=True)

    def _tell(self, words: str, *, aloud: bool) -> None:
        self.count.set_text(words)
        if not aloud or words == self._told:
            return
        self._told = words
        if words:
            announce(self.field, words)

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
