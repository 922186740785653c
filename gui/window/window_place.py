"""Where the window stands: where it stood last, if there is still a screen there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from gui.settings.window_settings import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.settings.window_settings import WindowSettings

_USUAL = (1200, 800)


def fitted(place: Place, screens: Sequence[QRect]) -> QRect:
    """Give where a window that stood at ``place`` is to stand, without its frame.

    Args:
        place: Where it stood.
        screens: What each screen has free for windows, the first one being the main one; at least one.

    Returns:
        The same place if a screen has room for it and its frame; else the place and size nearest to that, on the screen
        that shows most of it.
    """
    frame = QRect(
        place.x - place.left,
        place.y - place.top,
        place.width + place.left + place.right,
        place.height + place.top + place.bottom,
    )

    def seen(screen: QRect) -> int:
        common = screen.intersected(frame)
        return common.width() * common.height() if common.isValid() else 0

    if any(screen.contains(frame) for screen in screens) or sum(map(seen, screens)) == frame.width() * frame.height():
        return QRect(place.x, place.y, place.width, place.height)
    screen = max(screens, key=seen)  # the first of them where none shows it
    width, height = min(frame.width(), screen.width()), min(frame.height(), screen.height())
    x = max(screen.left(), min(frame.left(), screen.right() + 1 - width))
    y = max(screen.top(), min(frame.top(), screen.bottom() + 1 - height))
    return QRect(
        x + place.left,
        y + place.top,
        width - place.left - place.right,
        height - place.top - place.bottom,
    )


def unmoved(place: QPoint, asked: QPoint, frame: QPoint) -> QPoint:
    """Give where a window was asked to stand, if it is its frame alone that has it elsewhere; else where it stands.

    Some window managers put the frame where the window was to stand, at the top, at the left or at both, and some add
    it twice: the window would creep with every start.
    """
    by = place - asked
    across = by.x() in (0, frame.x(), -frame.x())
    down = by.y() in (0, frame.y(), -frame.y())
    return asked if across and down else place


class WindowPlace:
    """A window's place, remembered."""

    def __init__(self, window: QWidget, settings: WindowSettings) -> None:
        self._window = window
        self._settings = settings
        self._asked: QRect | None = None  # where it was put before it was shown
        self._held = False

    def restore(self) -> None:
        """Put the window, not shown yet, where it stood last."""
        place, window = self._settings.place, self._window
        if place is None:
            window.resize(*_USUAL)
            return
        from PySide6.QtGui import QGuiApplication

        main = QGuiApplication.primaryScreen()
        others = [screen for screen in QGuiApplication.screens() if screen is not main]
        self._asked = fitted(place, [screen.availableGeometry() for screen in (main, *others)])
        window.setGeometry(self._asked)
        if self._settings.maximized:
            from PySide6.QtCore import Qt

            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)

    def hold(self, on: bool) -> None:
        """Remember nothing but where the window stands now as long as this is ``on``."""
        if on:
            self.keep()
        self._held = on

    def keep(self) -> None:
        """Remember where the window stands; while it fills the screen, where it stood before that."""
        if self._held:
            return
        window = self._window
        full = window.isFullScreen()
        rect = window.normalGeometry() if full or window.isMaximized() else window.geometry()
        if not rect.isValid():
            return
        inner, outer = window.geometry(), window.frameGeometry()
        left, top = inner.left() - outer.left(), inner.top() - outer.top()
        right, bottom = outer.right() - inner.right(), outer.bottom() - inner.bottom()
        known = self._settings.place
        # Some window managers frame a window late.
        if (full or window.isMaximized() or inner == outer) and known is not None:
            left, top, right, bottom = known[4:]
        if self._asked is not None:
            rect.moveTopLeft(unmoved(rect.topLeft(), self._asked.topLeft(), QPoint(left, top)))
        self._settings.place = Place(rect.x(), rect.y(), rect.width(), rect.height(), left, top, right, bottom)
        if not full:
            self._settings.maximized = window.isMaximized()
