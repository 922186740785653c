"""The bar that tells what happened and what to do about it, above everything and in nobody's way."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.article.removal import Kind
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.theme import COLOURS, SPACE, current_theme, kind_colours

MOST = 4
"""Notices that are shown at once; an older one makes room for the next."""
FOLDED = 3
"""Failures that become one notice."""

_DETAILS = 8  # failures that are shown at once


class Severity(StrEnum):
    """How much a notice matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


_MARKS = {Severity.INFO: ("ℹ", "Notice"), Severity.WARNING: ("⚠", "Warning"), Severity.ERROR: ("⚠", "Error")}
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
    """

    focus_left = Signal()

    def __init__(
        self,
        severity: Severity,
        sentence: str,
        hint: str = "",
        actions: Sequence[Action] = (),
        *,
        address: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make a notice; ``address`` stands in a line of its own, cut in its middle where there is no room."""
        super().__init__(parent)
        self.severity, self.sentence, self.hint = severity, sentence, hint
        self.dismissed = False
        self._before: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(" ".join(part for part in (sentence, address, hint) if part))
        sign, name = _MARKS[severity]
        mark = QLabel(sign)
        mark.setAccessibleName(name)
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
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addLayout(self._grid, 1)
        self.action_buttons: list[QPushButton] = []
        for action in actions:
            button = QPushButton(action.label)
            button.clicked.connect(lambda _=False, act=action.act: act())
            if action.closes:
                button.clicked.connect(self.dismiss)
            self.action_buttons.append(button)
            row.addWidget(button)
        self.close_button = QPushButton("Dismiss")
        self.close_button.setToolTip("Put this notice away (Esc)")
        self.close_button.clicked.connect(self.dismiss)
        row.addWidget(self.close_button)
        for button in (*self.action_buttons, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where the reader is
        self.refresh()

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
        self.setStyleSheet(f"Notice {{ background: {ground}; border: none; border-bottom: 1px solid {line}; }}")

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
        super().__init__(Severity.ERROR, "", "", (Action("Details", self._toggle, closes=False),), parent=parent)
        self._lines: list[str] = []
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName("What could not be opened")
        for widget in (self.details, self.details.viewport()):
            widget.setAcceptDrops(False)
        self.details.hide()
        self._add(self.details)

    def add(self, sentence: str, hint: str) -> None:
        """Add a failure."""
        self._lines.append(f"{sentence} {hint}".strip())
        self.sentence = f"{len(self._lines):,} files could not be opened."
        self.words.setText(self.sentence)
        self.setAccessibleName(self.sentence)
        self.details.setPlainText("\n".join(self._lines))
        line = self.details.fontMetrics().lineSpacing()
        self.details.setFixedHeight(min(len(self._lines), _DETAILS) * line + 2 * SPACE)

    def lines(self) -> list[str]:
        """Give the failures, a line each, in the order in which they came."""
        return list(self._lines)

    def _toggle(self) -> None:
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.action_buttons[0].setText("Fewer Details" if shown else "Details")


class NoticeBar(QWidget):
    """The notices, newest first.

    Signals:
        focus_left: a notice has the focus and is about to go.
    """

    focus_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Notices")
        self._shown: list[Notice] = []  # newest first; never asked of the layout, whose items must have no wrappers
        self._failed: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def notices(self) -> list[Notice]:
        """Give the notices that are shown, newest first."""
        self._shown = [notice for notice in self._shown if not notice.dismissed]
        return list(self._shown)

    def tell(
        self,
        sentence: str,
        hint: str = "",
        *,
        severity: Severity = Severity.ERROR,
        actions: Sequence[Action] = (),
        address: str = "",
    ) -> Notice:
        """Show a notice and have it read out; the same sentence twice is one notice."""
        for old in self.notices():
            if old.sentence == sentence:
                old.dismiss()
        return self._show(Notice(severity, sentence, hint, actions, address=address, parent=self))

    def tell_failure(self, sentence: str, hint: str = "") -> Notice:
        """Show that something could not be opened; with ``FOLDED`` of them in sight, they become one notice."""
        shown = self.notices()
        for notice in shown:
            if isinstance(notice, Failures):
                notice.add(sentence, hint)
                announce(self, notice.sentence)
                return notice
        self._failed = [old for old in self._failed if old in shown and old.sentence != sentence]
        if len(self._failed) + 1 < FOLDED:
            self._failed.append(self.tell(sentence, hint))
            return self._failed[-1]
        many = Failures(self)
        for old in self._failed:
            many.add(old.sentence, old.hint)
            old.dismiss()
        self._failed = []
        many.add(sentence, hint)
        return self._show(many)

    def _show(self, notice: Notice) -> Notice:
        for old in self.notices()[MOST - 1 :]:
            old.dismiss()
        notice.focus_left.connect(self.focus_left)
        self._shown.insert(0, notice)
        self._column.insertWidget(0, notice)
        notice.show()
        announce(self, notice.accessibleName())
        return notice

    def refresh(self) -> None:
        """Take the colours of the current theme."""
        for notice in self.notices():
            notice.refresh()

    def dismiss_newest(self) -> bool:
        """Put the newest notice away; False if there is none."""
        for notice in self.notices()[:1]:
            notice.dismiss()
            return True
        return False

    def clear(self) -> None:
        """Put every notice away."""
        for notice in self.notices():
            notice.dismiss()


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: it costs the start of the window 3 ms

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
