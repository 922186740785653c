"""The keyboard's focus: going round the panes, and the ring that shows where it came to by key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from gui.widgets.theme import COLOURS, current_theme

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusRounds(QObject):
    """Goes from pane to pane, round and round, past those that are not shown."""

    def __init__(self, panes: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._panes = panes
        for pane in panes:
            FocusRing(pane)

    def step(self, by: int) -> None:
        """Give the focus to the next pane that is shown (1), or the one before (-1)."""
        shown = [pane for pane in self._panes if pane.isVisible()]
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
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
