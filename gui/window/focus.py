"""The keyboard's focus: going round the panes, and the ring that shows where it came to by key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from gui.widgets.theme import COLOURS, current_theme

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusRounds(QObject):
    """Goes from pane to pane, round and round, past those that are not shown, and back to where the reader was.

    Where what has the focus is hidden, and where a window gets it back without having had it, Qt gives it to whatever
    is next, such as a line that filters: the next letters would be lost in there.
    """

    def __init__(
        self, panes: Sequence[QWidget], texts: Sequence[QWidget], parent: QWidget, guests: Sequence[QWidget] = ()
    ) -> None:
        """Begin with the first of the ``texts``, those of the ``panes`` that are read; ``guests`` come and go."""
        super().__init__(parent)
        self._guests = guests
        self._window = parent
        self._panes = panes
        self._texts = texts
        self._lately = [*texts, *(pane for pane in panes if pane not in texts)]  # that had it last is first
        self._before: list[QWidget] = []  # the same when the window was left, if nothing had the focus then
        for pane in panes:
            FocusRing(pane)
            pane.installEventFilter(self)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(watched, QWidget) and watched is not self._window:
            self._lately.sort(key=lambda pane: pane is not watched)
        elif kind == QEvent.Type.WindowDeactivate and watched is self._window:
            self._before = [] if self._has_focus() else list(self._lately)
        elif kind == QEvent.Type.WindowActivate and watched is self._window and self._before:
            QTimer.singleShot(0, self, self._come_back)  # once Qt has given it to something
        return super().eventFilter(watched, event)

    def _has_focus(self) -> bool:
        focus: QWidget | None = self._window.focusWidget()
        return focus is not None

    def _come_back(self) -> None:
        if self._before:
            self._lately, self._before = self._before, []
            self.go_back()

    def go_back(self, leaving: QWidget | None = None) -> None:
        """Give the focus back to the pane that had it last, of those that are shown and not within ``leaving``."""
        for pane in self._lately:
            if pane.isVisible() and not (leaving is not None and (leaving is pane or leaving.isAncestorOf(pane))):
                pane.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def read(self) -> None:
        """Give the focus to the text that is read."""
        for text in self._texts:
            if not text.isHidden() and text.isVisibleTo(self._window):
                text.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def step(self, by: int) -> None:
        """Give the focus to the next pane that is shown (1), or the one before (-1)."""
        shown = [pane for pane in (*self._panes, *self._guests) if pane.isVisible()]
        if not shown:
            return
        now = QApplication.focusWidget()
        inside = [n for n, pane in enumerate(shown) if now is not None and (pane is now or pane.isAncestorOf(now))]
        start = inside[0] if inside else (-1 if by > 0 else 0)
        shown[(start + by) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)


class FocusRing(QWidget):
    """A frame over a pane while it has the focus, if that came by key: who uses the mouse knows where he is."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        pane.installEventFilter(self)
        if isinstance(pane, QAbstractScrollArea):
            for bar in (pane.verticalScrollBar(), pane.horizontalScrollBar()):
                holder = bar.parentWidget()
                assert holder is not None
                holder.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.parent():
            if event.type() == QEvent.Type.ZOrderChange and self.isVisible():
                self.raise_()  # Qt has raised a scroll bar, over a side of the frame
        elif isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() in _BY_KEY:
                self._fit()
                self.show()
                self.raise_()
            elif event.gotFocus() or event.reason() is not Qt.FocusReason.PopupFocusReason:
                self.hide()
        elif event.type() == QEvent.Type.Resize:
            self._fit()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self.hide()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        pane = self.parentWidget()
        if pane is not None:
            self.setGeometry(pane.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(COLOURS[current_theme()].accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
