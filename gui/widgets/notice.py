"""One notice: a sentence, what can be done about it, and whether it leaves by itself."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from core.article.removal import Kind
from gui.language.speech import noted, plural, tr
from gui.widgets.direction import margins
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.theme import COLOURS, SPACE, current_theme, kind_colours

_SHOWN_FOR = 6_000, 60
"""Milliseconds that what leaves by itself stays at least, and for each of its letters."""
_DETAILS = 8  # failures that are shown at once
_FOR_WORDS = 34 * SPACE
"""Pixels that the words and what is around them have at least beside the buttons."""
_FEW = 2  # failures that are shown without being asked for


class Severity(StrEnum):
    """How much a notice matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


_MARKS = {
    Severity.INFO: ("ℹ", noted("Notice")),
    Severity.WARNING: ("⚠", noted("Warning")),
    Severity.ERROR: ("⚠", noted("Error")),
}
_KINDS = {Severity.WARNING: Kind.BLOB, Severity.ERROR: Kind.ERROR}
"""The kinds of removals whose colours a notice borrows."""


class Action(NamedTuple):
    """What a reader can do about a notice.

    Attributes:
        label: The button's words.
        act: What it does.
        closes: Whether that puts the notice away.
    """

    label: str
    act: Callable[[], object]
    closes: bool = True


class Notice(QFrame):
    """One notice: a sentence, a hint, what can be done, and a button that puts it away.

    Signals:
        focus_left: it has the focus and is about to go.
        gone: it was put away.

    Attributes:
        clock: What puts it away if nobody does, None if it stays until somebody does.
    """

    focus_left = Signal()
    gone = Signal()

    def __init__(
        self,
        severity: Severity,
        sentence: str,
        hint: str = "",
        actions: Sequence[Action] = (),
        *,
        address: str = "",
        passing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a notice.

        Args:
            severity: How much it matters.
            sentence: What happened.
            hint: What to do about it.
            actions: What can be done at once.
            address: Stands in a line of its own, cut in its middle where there is no room.
            passing: Whether it leaves by itself, once it was in sight, but not under the mouse or with the focus.
            parent: The widget that it stands in.
        """
        super().__init__(parent)
        self.severity, self.sentence, self.hint = severity, sentence, hint
        self.dismissed = False
        self._before: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(" ".join(part for part in (sentence, address, hint) if part))
        sign, name = _MARKS[severity]
        mark = QLabel(sign)
        mark.setAccessibleName(tr(name))
        mark.setProperty("role", "head")
        mark.setFixedWidth(2 * SPACE)
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(mark, 0, 0)
        self.words = self._text(sentence, "head")
        self.address = ElidedLabel(address)
        self.address.setParent(self)  # shown without a parent it would be a window for a moment, and take the keys
        self.address.setVisible(bool(address))
        self._add(self.address)
        # On the ground of a warning, the faint ink of a hint would be too faint.
        self._text(hint, "faint" if severity is Severity.INFO else "").setVisible(bool(hint))
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(margins(2 * SPACE, SPACE, SPACE, SPACE))
        self._parts.setSpacing(SPACE)
        self._parts.addLayout(self._grid, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        self._parts.addLayout(row)
        self.action_buttons: list[QPushButton] = []
        for action in actions:
            button = QPushButton(action.label)
            button.clicked.connect(lambda _=False, act=action.act: act())
            if action.closes:
                button.clicked.connect(self.dismiss)
            self.action_buttons.append(button)
            row.addWidget(button)
        self.close_button = QPushButton(tr("Dismiss"))
        self.close_button.setToolTip(tr("Put this notice away (Esc)"))
        self.close_button.clicked.connect(self.dismiss)
        row.addWidget(self.close_button)
        for button in (*self.action_buttons, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where the reader is
        self.clock: QTimer | None = None
        if passing:
            self.clock = QTimer(self)
            self.clock.setSingleShot(True)
            self.clock.setInterval(max(_SHOWN_FOR[0], _SHOWN_FOR[1] * len(self.accessibleName())))
            self.clock.timeout.connect(self._leave)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.clock is not None:
            self.clock.start()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.clock is not None:
            self.clock.start()

    def _leave(self) -> None:
        """Put it away, unless nobody sees it or somebody is about to do something with it."""
        assert self.clock is not None
        focus = QApplication.focusWidget()
        held = self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        if held or not self.isActiveWindow():
            self.clock.start()
        elif self.isVisible():
            self.dismiss()

    def fit(self, width: int) -> None:
        """Have the buttons below the words where they would leave too little room beside them."""
        buttons = (*self.action_buttons, self.close_button)
        left = width - sum(button.sizeHint().width() + SPACE for button in buttons)
        beside = left >= _FOR_WORDS
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    @property
    def action_button(self) -> QPushButton | None:
        """The button of the first thing that can be done."""
        return self.action_buttons[0] if self.action_buttons else None

    def _text(self, text: str, role: str) -> QLabel:
        label = QLabel(self)
        # Plain text: a file's name must not be read as markup.
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(text)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._add(label)
        return label

    def _add(self, widget: QWidget) -> None:
        """Put a widget below the others, beside the mark."""
        self._grid.addWidget(widget, self._grid.count() - 1, 1)

    def refresh(self) -> None:
        """Take the colours of the current theme."""
        ground, line = COLOURS[current_theme()].raised, COLOURS[current_theme()].line
        if self.severity in _KINDS:
            ground, _, line, _ = kind_colours(_KINDS[self.severity])
        self.setStyleSheet(f"Notice {{ background: {ground}; border: 1px solid {line}; border-radius: 6px; }}")

    def take_focus(self, button: QPushButton) -> None:
        """Give the focus to a button; where it was before, it goes back to when the notice is put away."""
        self._before = QApplication.focusWidget()
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = QApplication.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or not isinstance(button, QPushButton) or not self.isAncestorOf(button):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():  # the key that brought the notice may still be held
            button.click()

    def dismiss(self) -> None:
        """Put the notice away; once more does nothing."""
        if self.dismissed:
            return
        self.dismissed = True
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        # First: Qt would give it to what is next.
        if inside and not self._give_back():
            self.focus_left.emit()
        self.hide()
        # Its parent keeps it until then: it may be one of its own buttons that puts it away.
        self.deleteLater()
        self.gone.emit()

    def _give_back(self) -> bool:
        """Give the focus back to what it was taken from; False if that is nothing, or is not shown any more."""
        with contextlib.suppress(RuntimeError):  # that widget may be gone by now
            if self._before is not None and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False


class Failures(Notice):
    """Many failures as one notice: how many, and all of them on demand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Severity.ERROR, "", "", (Action(tr("Details"), self._toggle, closes=False),), parent=parent)
        self._chosen = False  # by the reader, whether the details are shown
        self._lines: list[str] = []
        self._room = 0  # in pixels; 0 is as much as it likes
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("What could not be opened"))
        for widget in (self.details, self.details.viewport()):
            widget.setAcceptDrops(False)
        self.details.hide()
        self._add(self.details)

    def add(self, sentence: str, hint: str) -> None:
        """Add a failure."""
        self._lines.append(f"{sentence} {hint}".strip())
        self.sentence = plural("%n files could not be opened.", "%n file could not be opened.", len(self._lines))
        self.words.setText(self.sentence)
        self.setAccessibleName(self.sentence)
        self.details.setPlainText("\n".join(self._lines))
        if not self._chosen:
            self._show_details(len(self._lines) <= _FEW)
        self._fit()

    def limit(self, room: int) -> None:
        """Be no higher than this with the details, which are at least a few lines."""
        if room != self._room:
            self._room = room
            self._fit()

    def _fit(self) -> None:
        line = self.details.fontMetrics().lineSpacing()
        height = min(len(self._lines), _DETAILS) * line + 2 * SPACE
        least = min(len(self._lines), 2) * line + 2 * SPACE
        self.details.setFixedHeight(max(least, min(height, self._room - 8 * SPACE)) if self._room else height)

    def lines(self) -> list[str]:
        """Give the failures, a line each, in the order in which they came."""
        return list(self._lines)

    def _toggle(self) -> None:
        self._chosen = True
        self._show_details(self.details.isHidden())

    def _show_details(self, on: bool) -> None:
        self.details.setVisible(on)
        self.action_buttons[0].setText(tr("Fewer Details") if on else tr("Details"))
