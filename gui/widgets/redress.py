"""Another style sheet for an application whose widgets wear one: what is in sight at once, the rest between events."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from gui.widgets.turn import Turn

_SLICE = 0.006  # seconds of work
_PAUSE = 4  # milliseconds between two slices


def redress(app: QApplication, sheet: str) -> None:
    """Give the application another style sheet than the one that its widgets wear.

    Widgets in sight wear it when this returns, so that no picture shows some of each; those that are hidden follow in
    the next turns of the event loop, within tens of milliseconds. What is made later wears it from the beginning.

    Qt itself goes through every widget that it has rules for, and once more for each of the widget's ancestors. A style
    that is told to let go of the application forgets all rules, so that the new sheet has nobody to visit; every widget
    is visited once, from here.
    """
    style = app.style()
    style.unpolish(app)
    style.polish(app)
    app.setStyleSheet(sheet)
    hidden = []
    for widget in _widgets():
        if widget.isVisible():
            _dress(widget)
        elif widget.testAttribute(Qt.WidgetAttribute.WA_StyleSheet):  # others have never asked for a style
            hidden.append(widget)
    following = app.findChild(_Following) or _Following(app)
    following.start(hidden)


def _widgets() -> Iterator[QWidget]:
    """Give all widgets, each after its parent, of which it inherits colours and type."""
    for window in QApplication.topLevelWidgets():
        if window.parentWidget() is None:
            yield window
            yield from window.findChildren(QWidget)


def _dress(widget: QWidget) -> None:
    widget.style().polish(widget)
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


class _Following(QObject):
    """The widgets that are still to be dressed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[QWidget] = iter(())
        self._turns = Turn(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._slice)

    def start(self, widgets: list[QWidget]) -> None:
        """Dress these and no others: all that were left of a sheet before are among them."""
        self._left = iter(widgets)
        self._timer.start()

    def _slice(self) -> None:
        if self._turns.is_full():
            return
        until = time.perf_counter() + _SLICE
        for widget in self._left:
            if isValid(widget):
                _dress(widget)
            if time.perf_counter() > until:
                return
        self._timer.stop()
