"""A process that shows a window, says how it is laid out, changes that as a reader does, says it again, and quits.

usage: python -m tests.gui.application.layout_child FOLDER CHANGE FILE…
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from gui.application.app import _application
from gui.application.main_window import MainWindow
from gui.settings.settings import Settings

STILL = 12
"""Looks, each after the one before, at which nothing has changed any more."""


def state(window: MainWindow) -> dict[str, object]:
    """Give the layout as it is seen."""
    panel, history = window.removals, window.history
    header = panel.rows.header()
    place = window.normalGeometry() if window.isMaximized() or window.isFullScreen() else window.geometry()
    return {
        "place": place.getRect(),
        "maximized": window.isMaximized() and not window.isFullScreen(),
        "panes": window.splitter.sizes(),
        "panel": window.dock.height() if window.dock.isVisible() else 0,
        "panel parts": panel.split.sizes() if window.dock.isVisible() else [],
        "columns": [header.sectionSize(column) for column in range(header.count())] if window.dock.isVisible() else [],
        "sorting": [header.sortIndicatorSection(), header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder],
        "history": history.size().toTuple() if history.isVisible() else None,
        "history at": window.dockWidgetArea(history).name,
        "floating": history.isFloating(),
        "outline": window.outline.size().toTuple() if window.outline.isVisible() else None,
    }


def drag(widget: QWidget, at: QPoint, by: QPoint) -> None:
    """Drag something with the mouse."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def send(kind: QEvent.Type, place: QPoint, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        where = QPointF(widget.mapToGlobal(place))
        event = QMouseEvent(kind, QPointF(place), where, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)
        QApplication.processEvents()

    send(QEvent.Type.MouseMove, at, none, none)
    send(QEvent.Type.MouseButtonPress, at, left, left)
    start = widget.mapToGlobal(at)
    for step in range(1, 5):  # what is dragged may move along
        send(QEvent.Type.MouseMove, widget.mapFromGlobal(start + by * step / 4), none, left)
    send(QEvent.Type.MouseButtonRelease, widget.mapFromGlobal(start + by), left, none)


def press(window: MainWindow, keys: str) -> None:
    pressed = QKeySequence(keys)[0]
    QTest.keyClick(window, pressed.key(), pressed.keyboardModifiers())


def drag_handle(window: MainWindow, number: int, by: int) -> None:
    drag(window.splitter.handle(number), QPoint(0, 100), QPoint(by, 0))


def drag_panel(window: QMainWindow, dock: QWidget, by: int) -> None:
    drag(window, QPoint(dock.geometry().center().x(), dock.geometry().top() - 1), QPoint(0, by))


def drag_history(window: MainWindow, by: int) -> None:
    edge = window.history.geometry()
    drag(window, QPoint(edge.left() - 1, edge.center().y()), QPoint(by, 0))


def drag_column(window: MainWindow, column: int, by: int) -> None:
    header = window.removals.rows.header()
    edge = header.sectionViewportPosition(column) + header.sectionSize(column) - 1
    drag(header.viewport(), QPoint(edge, header.height() // 2), QPoint(by, 0))


def sort_by(window: MainWindow, column: int) -> None:
    header = window.removals.rows.header()
    place = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def float_history(window: MainWindow) -> None:
    window.history.setFloating(True)
    window.history.resize(260, 300)


CHANGES: dict[str, Callable[[MainWindow], object]] = {
    "nothing": lambda w: None,
    "nothing again": lambda w: None,
    "moved": lambda w: w.move(130, 90),
    "smaller": lambda w: w.resize(900, 640),
    "larger and moved": lambda w: (w.resize(1130, 760), w.move(60, 45)),
    "panel higher": lambda w: drag_panel(w, w.dock, -90),
    "panel lower": lambda w: drag_panel(w, w.dock, 140),
    "panel put away": lambda w: press(w, "F9"),
    "panel fetched": lambda w: press(w, "F9"),
    "panel's parts": lambda w: drag(w.removals.split.handle(1), QPoint(0, 40), QPoint(-120, 0)),
    "list wider": lambda w: drag_handle(w, 1, 60),
    "reader wider": lambda w: drag_handle(w, 2, 110),
    "reader alone": lambda w: press(w, "Ctrl+1"),
    "original alone": lambda w: press(w, "Ctrl+3"),
    "both again": lambda w: press(w, "Ctrl+2"),
    "kind wider": lambda w: drag_column(w, 0, 35),
    "size narrower": lambda w: drag_column(w, 1, -12),
    "sorted by size": lambda w: sort_by(w, 1),
    "the other way": lambda w: sort_by(w, 1),
    "history": lambda w: press(w, "Ctrl+H"),
    "history wider": lambda w: drag_history(w, -80),
    "history left": lambda w: w.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, w.history),
    "history put away": lambda w: press(w, "Ctrl+H"),
    "outline": lambda w: press(w, "Ctrl+Shift+L"),
    "outline with history": lambda w: press(w, "Ctrl+H"),
    "outline put away": lambda w: (press(w, "Ctrl+Shift+L"), press(w, "Ctrl+H")),
    "full screen": lambda w: press(w, "F11"),
    "maximized": lambda w: w.showMaximized(),
    "panel higher while maximized": lambda w: drag_panel(w, w.dock, -70),
    "full screen while maximized": lambda w: press(w, "F11"),
    "a window again": lambda w: w.showNormal(),
}
"""What a reader does with a layout, each in the window that the one before left."""


def when_still(
    window: MainWindow, then: Callable[[dict[str, object]], object], before: dict[str, object] | None = None
) -> None:
    """Go on once the layout is another than ``before`` and has not changed for a while."""
    seen: list[dict[str, object]] = []
    clock = QTimer(window)

    def look() -> None:
        now = state(window)
        if window.busy() or not window.is_settled() or now == before or (seen and seen[-1] != now):
            seen.clear()
        seen.append(now)
        if len(seen) > STILL:
            clock.stop()
            then(now)

    clock.timeout.connect(look)
    clock.start(25)


def main() -> int:
    folder, change, files = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    app = _application()
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(settings=settings, late=True)

    def begin() -> None:
        window.activateWindow()
        window.open_paths(files)
        when_still(window, act)

    def act(before: dict[str, object]) -> None:
        sys.stdout.write(json.dumps(before) + "\n")
        CHANGES[change](window)
        when_still(window, end, None if change.startswith("nothing") else before)

    def end(after: dict[str, object]) -> None:
        sys.stdout.write(json.dumps(after) + "\n")
        window.close()

    window.first_painted.connect(begin)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
