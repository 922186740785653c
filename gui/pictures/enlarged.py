"""One image over the whole window: seen large, with its words, until a click or a key puts it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from gui.language.speech import noted, tr
from gui.widgets import theme
from gui.widgets.notices import announce
from gui.widgets.theme import SPACE

_STEP = 1.25
_MOST = 12.0
_GROWN = 2.0
"""How many times its own size a small image is shown in at first, at most."""
_NOTCH = 120.0
_HINT = noted("Esc closes   ·   + and − zoom   ·   ← and → show the others")
_ALONE = noted("Esc closes   ·   + and − zoom")
_IN = frozenset((Qt.Key.Key_Plus, Qt.Key.Key_Equal))
_ZOOMING = _IN | {Qt.Key.Key_Minus, Qt.Key.Key_0}
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_CLOSING = frozenset((Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space))
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
}
_MOVES = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_ELSEWHERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Enlarged(QWidget):
    """Shows an image over a window, which stays as it is.

    Signals:
        step_wanted: 1 for the next image, -1 for the one before.
        closed: it was put away.
    """

    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._image = QImage()
        self._words = self._number = ""
        self._alone = True
        self._zoom = 1.0
        self._moved = QPointF()
        self._pressed: QPointF | None = None
        self._dragged = False
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        window.installEventFilter(self)

    # What is shown.

    def open(self) -> None:
        """Appear, and take the keys."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
            self.setGeometry(self._window.rect())
            self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str, number: int, of: int) -> None:
        """Say which image it is, while that is still decoded."""
        self._image = QImage()
        self._words, self._alone = words, of < 2
        self._number = "" if self._alone else tr("{rank} of {count}", rank=number, count=of)
        self._zoom, self._moved = 1.0, QPointF()
        name = (tr("Enlarged image {number}", number=self._number) if self._number else tr("Enlarged image")) + (
            f": {words}" if words else ""
        )
        self.setAccessibleName(name)
        announce(self, name)
        self.update()

    def set_image(self, image: QImage) -> None:
        """Show the image."""
        self._image = image
        self.update()

    def has_image(self) -> bool:
        """Tell whether an image is shown."""
        return not self._image.isNull()

    def zoom(self) -> float:
        """Give how many times larger it is shown than where all of it fits."""
        return self._zoom

    def put_away(self) -> None:
        """Disappear, and give the keys back; once more does nothing."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        if self.hasFocus() and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._image = QImage()
        self.closed.emit()

    # How it is shown.

    def _room(self) -> QRectF:
        """Give where the image may stand: above its words."""
        words = (2 if self._words else 1) * self.fontMetrics().lineSpacing() + 4 * SPACE
        return QRectF(self.rect()).adjusted(2 * SPACE, 2 * SPACE, -2 * SPACE, -words)

    def place(self) -> QRectF:
        """Give where the image stands."""
        room = self._room()
        if self._image.isNull() or room.isEmpty():
            return QRectF()
        own = QSizeF(self._image.size()) / self.devicePixelRatioF()
        fit = min(room.width() / own.width(), room.height() / own.height(), _GROWN)
        size = own * fit * self._zoom
        return QRectF(QPointF(-size.width() / 2, -size.height() / 2) + room.center() + self._moved, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.COLOURS[theme.current_theme()]
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.window))
        room, place = self._room(), self.place()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.save()
        painter.setClipRect(room)
        if place.isValid():
            painter.drawImage(place, self._image)
        painter.restore()
        self._paint_words(painter, room, colours)
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF, colours: theme.Colours) -> None:
        metrics = self.fontMetrics()
        row = QRectF(room.left(), room.bottom() + SPACE, room.width(), metrics.lineSpacing())
        if self._words:
            painter.setPen(QColor(colours.ink))
            words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, int(row.width()))
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, words)
            row.translate(0, metrics.lineSpacing() + SPACE / 2)
        painter.setPen(QColor(colours.faint))
        hint = tr(_ALONE) if self._alone else f"{self._number}   ·   {tr(_HINT)}"
        hint = metrics.elidedText(hint, Qt.TextElideMode.ElideRight, int(row.width()))
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter, hint)

    def _set_zoom(self, zoom: float) -> None:
        zoom = min(max(zoom, 1.0), _MOST)
        self._move_to(self._moved * (zoom / self._zoom), zoom)

    def _move_to(self, moved: QPointF, zoom: float | None = None) -> None:
        """Move the image, as far as some of it goes beyond its room."""
        self._zoom = zoom or self._zoom
        place, room = self.place(), self._room()
        most = QPointF(max(0.0, place.width() - room.width()) / 2, max(0.0, place.height() - room.height()) / 2)
        x, y = (max(-m, min(v, m)) for v, m in ((moved.x(), most.x()), (moved.y(), most.y())))
        self._moved = QPointF(x, y)
        self.update()

    # Keys and the mouse.

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _is_ours(event):
            event.accept()  # what the window does by such keys would not be seen
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _CLOSING:
            self.put_away()
        elif key in _IN:
            self._set_zoom(self._zoom * _STEP)
        elif key == Qt.Key.Key_Minus:
            self._set_zoom(self._zoom / _STEP)
        elif key == Qt.Key.Key_0:
            self._set_zoom(1.0)
        elif key in _STEPS:
            self.step_wanted.emit(_STEPS[Qt.Key(key)])
        elif key in _MOVES:
            self._move_to(self._moved + QPointF(0, _MOVES[Qt.Key(key)] * self._room().height() / 6))
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the keys: what is behind is out of sight."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _ELSEWHERE:
            self.put_away()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = event.position() - self._pressed
        if self._dragged or way.manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
            self._pressed = event.position()
            self._move_to(self._moved + way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and not self._dragged:
            self.put_away()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or self._zoom == 1.0:
            self._set_zoom(self._zoom * _STEP ** (event.angleDelta().y() / _NOTCH))
        else:
            self._move_to(self._moved + QPointF(event.angleDelta()) / 2)
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)


def _is_ours(event: QKeyEvent) -> bool:
    return not event.modifiers() & _WITH or event.key() in _ZOOMING
