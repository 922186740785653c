"""What tells what happened and what to do about it, in cards that move nothing.

What went well leaves by itself. A failure stays until it is put away, and a question until it is answered or whoever
asked it takes it back.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.language.speech import plural, tr
from gui.widgets.notice import Action, Failures, Notice, Severity
from gui.widgets.theme import SPACE

__all__ = ["FOLDED", "MOST", "Action", "Failures", "Notice", "NoticeBar", "Severity", "announce"]

MOST = 4
"""Notices that are shown at once, if there is room; older ones wait behind."""
FOLDED = 2
"""Failures that become one notice."""
_KEPT = 20
"""Notices that are shown or wait; the oldest goes where there are more."""


class NoticeBar(QWidget):
    """The notices, newest first; there is nothing to see where there are none.

    Signals:
        focus_left: a notice has the focus and is about to go.
    """

    focus_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Notices"))
        self._shown: list[Notice] = []  # newest first; never asked of the layout, whose items must have no wrappers
        self._failed: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE // 2)
        self._more = QLabel(self)
        self._more.setProperty("role", "hint")
        self._more.hide()
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def limit(self, width: int, room: int) -> None:
        """Show as many notices as there is room for in half of a height, but always the newest one."""
        shown = self.notices()
        used = 0
        for number, notice in enumerate(shown):
            notice.fit(width)
            if isinstance(notice, Failures):
                notice.limit(room)
            used += max(notice.heightForWidth(width), notice.minimumSizeHint().height()) + self._column.spacing()
            notice.setVisible(number == 0 or (number < MOST and used <= room // 2))
        behind = sum(notice.isHidden() for notice in shown)
        words = plural("%n more", "%n more", behind) if behind else ""
        if words != self._more.text():
            self._more.setText(words)
            self._more.setAccessibleName(plural("%n more behind", "%n more behind", behind) if words else "")
        self._more.setVisible(bool(words))

    def notices(self) -> list[Notice]:
        """Give the notices that are shown or wait, newest first."""
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
        passing: bool = False,
    ) -> Notice:
        """Show a notice and have it read out; the same sentence twice is one notice.

        What is ``passing`` leaves by itself: it says that something went well.
        """
        for old in self.notices():
            if old.sentence == sentence:
                old.dismiss()
        return self._show(Notice(severity, sentence, hint, actions, address=address, passing=passing, parent=self))

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
        for old in self.notices()[_KEPT - 1 :]:
            old.dismiss()
        notice.focus_left.connect(self.focus_left)
        notice.gone.connect(self._settle)
        self._shown.insert(0, notice)
        self._column.insertWidget(0, notice)
        notice.show()
        self._settle()
        announce(self, notice.accessibleName())
        return notice

    def _settle(self) -> None:
        """Be there while there are notices; the keyboard comes to the newest one."""
        shown = self.notices()
        first = shown[0].action_button or shown[0].close_button if shown else None
        self.setFocusProxy(first)  # type: ignore[arg-type]
        self.setVisible(bool(shown))

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
