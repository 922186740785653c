"""Drag and drop onto any part of the window, and what shows that something is dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QWidget

from gui.jobs import openings
from gui.language.speech import plural, tr
from gui.opening.drop_field import DropField
from gui.widgets.theme import SPACE


class DropTarget(QWidget):
    """A veil with a dashed frame and a line of words over the whole of its parent, for which it handles drags.

    Where a field for drops is in sight, that answers to the drag instead.

    Signals:
        dropped: the openings that fell, once the drop is over: whoever they were dragged from waits for its end.
        refused: why what is dragged over the parent cannot be opened, a sentence.
    """

    dropped = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget, field: DropField | None = None) -> None:
        super().__init__(parent)
        self._over = parent
        self._field = field
        self._watched: QWindow | None = None
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Drop target"))
        self.hide()
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    def appear(self, words: str) -> None:
        """Cover the parent and say ``words``."""
        self._words = words
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()
        self.update()

    def words(self) -> str:
        """Give the words that it shows."""
        return self._words

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is not self._over:
            # Widgets that have refused a drag do not hear of its end; their window does.
            if kind == QEvent.Type.DragLeave:
                self._end()
        elif isinstance(event, QDropEvent):  # entering and moving are kinds of it
            self._dragged(event)
            return True
        elif kind == QEvent.Type.DragLeave:
            self._end()
            return True
        elif kind == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._over.rect())
        elif kind == QEvent.Type.Show and self._watched is not (window := self._over.windowHandle()):
            self._watched = window
            window.installEventFilter(self)
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        self.hide()
        if self._field is not None:
            self._field.rest()

    def _dragged(self, event: QDropEvent) -> None:
        field = self._field if self._field is not None and self._field.isVisible() else None
        if isinstance(event, QDragEnterEvent):
            reason = openings.refusal(event.mimeData())
            if reason is not None:
                event.ignore()
                if field is not None:
                    field.refuse(reason)
                self.refused.emit(reason)
                return
            urls = event.mimeData().urls()
            words = (
                tr("Drop to open")
                if len(urls) < 2
                else plural("Drop to open %n files", "Drop to open %n file", len(urls))
            )
            if field is not None:
                field.offer(words)
            else:
                self.appear(words)
        elif not isinstance(event, QDragMoveEvent):
            self._end()
            found = openings.openings(event.mimeData(), name=tr("Dropped text"))
            QTimer.singleShot(0, self, lambda: self.dropped.emit(found))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self.palette().window().color())
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        accent = self.palette().highlight().color()
        accent = self.palette().link().color() if self.palette().link().color().isValid() else accent
        painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
        inset = 2 * SPACE
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), SPACE, SPACE)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
        painter.end()
