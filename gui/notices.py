"""The bar that tells what happened and what to do about it, above everything and in nobody's way."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.removal import Kind
from gui.theme import COLOURS, SPACE, current_theme, kind_colours

MOST = 4
"""Notices that are shown at once; an older one makes room for the next."""


class Severity(StrEnum):
    """How much a notice matters."""

    INFO = "info"
    ERROR = "error"


class Notice(QFrame):
    """One notice: a sentence, a hint, an action if there is one, and a button that puts it away."""

    def __init__(
        self,
        severity: Severity,
        sentence: str,
        hint: str = "",
        action: tuple[str, Callable[[], object]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.severity, self.sentence, self.hint = severity, sentence, hint
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(f"{sentence} {hint}".strip())
        mark = QLabel("⚠" if severity is Severity.ERROR else "ℹ")
        mark.setAccessibleName("Error" if severity is Severity.ERROR else "Notice")
        mark.setProperty("role", "head")
        words = QLabel()
        # Plain text: a file's name must not be read as markup.
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setText(sentence)
        words.setProperty("role", "head")
        words.setWordWrap(True)
        advice = QLabel()
        advice.setTextFormat(Qt.TextFormat.PlainText)
        advice.setText(hint)
        advice.setProperty("role", "faint")
        advice.setWordWrap(True)
        advice.setVisible(bool(hint))
        for text in (words, advice):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(words)
        column.addWidget(advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.action_button: QPushButton | None = None
        if action is not None:
            label, act = action
            self.action_button = QPushButton(label)
            self.action_button.clicked.connect(lambda _checked: act())
            self.action_button.clicked.connect(self.dismiss)
            row.addWidget(self.action_button)
        self.close_button = QPushButton("Dismiss")
        self.close_button.setToolTip("Put this notice away (Esc)")
        self.close_button.clicked.connect(self.dismiss)
        row.addWidget(self.close_button)
        self.refresh()

    def refresh(self) -> None:
        """Take the colours of the current theme."""
        ground, line = COLOURS[current_theme()].raised, COLOURS[current_theme()].line
        if self.severity is Severity.ERROR:
            ground, _, line, _ = kind_colours(Kind.ERROR)
        self.setStyleSheet(f"Notice {{ background: {ground}; border: none; border-bottom: 1px solid {line}; }}")

    def dismiss(self) -> None:
        """Put the notice away."""
        self.hide()
        self.setParent(None)
        self.deleteLater()


class NoticeBar(QWidget):
    """The notices, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Notices")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def notices(self) -> list[Notice]:
        """Give the notices that are shown, newest first."""
        items = (self._column.itemAt(n) for n in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Notice)]

    def tell(
        self,
        sentence: str,
        hint: str = "",
        *,
        severity: Severity = Severity.ERROR,
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> Notice:
        """Show a notice and have it read out; the same sentence twice is one notice."""
        for old in self.notices():
            if old.sentence == sentence:
                old.dismiss()
        for old in self.notices()[MOST - 1 :]:
            old.dismiss()
        notice = Notice(severity, sentence, hint, action, self)
        self._column.insertWidget(0, notice)
        notice.show()
        announce(self, f"{sentence} {hint}".strip())
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
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
