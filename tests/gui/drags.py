"""Drags as the system sends them to a window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import Desk


def of_files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


class Drag:
    """A drag over the window, with the events that the system would send."""

    def __init__(self, desk: Desk, mime: QMimeData, at: QPoint | None = None) -> None:
        self._desk = desk
        self._mime = mime
        self._at = at or desk.window.rect().center()

    def enter(self) -> bool:
        event = QDragEnterEvent(
            self._at, Qt.DropAction.CopyAction, self._mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self._desk.window.windowHandle(), event)
        return event.isAccepted()

    def move(self) -> bool:
        event = QDragMoveEvent(
            self._at, Qt.DropAction.CopyAction, self._mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self._desk.window.windowHandle(), event)
        return event.isAccepted()

    def leave(self) -> None:
        QApplication.sendEvent(self._desk.window.windowHandle(), QDragLeaveEvent())

    def drop(self) -> bool:
        event = QDropEvent(
            QPointF(self._at),
            Qt.DropAction.CopyAction,
            self._mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self._desk.window.windowHandle(), event)
        return event.isAccepted()

    def whole(self) -> None:
        assert self.enter()
        assert self.move()
        with self._desk.bot.waitSignal(self._desk.window.background.started):
            assert self.drop()
            assert not self._desk.window.busy()  # whoever it was dragged from waits until the drop returns
        self._desk.settle()
