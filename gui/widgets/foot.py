"""Cards over the foot of another widget, which neither moves nor changes its size for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.widgets.notices import NoticeBar
from gui.widgets.theme import SPACE

_WIDEST = 90 * SPACE
_MARGIN = 2 * SPACE


class Foot(QWidget):
    """What is told for a while, one card below the other; it lies beside ``over`` in their common parent."""

    def __init__(self, over: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = over
        self._cards: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self.hide()
        over.installEventFilter(self)

    def add(self, card: QWidget) -> None:
        """Put a card below the others; it takes room as long as it is not hidden."""
        self._cards.append(card)
        self._column.addWidget(card)
        card.installEventFilter(self)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.Resize, QEvent.Type.Move) if watched is self._over else (QEvent.Type.ShowToParent,)
        if event.type() in (*kinds, QEvent.Type.HideToParent):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if all(card.isHidden() for card in self._cards):
            self.hide()
            return
        room = self._over.geometry()
        width = max(min(room.width() - 2 * _MARGIN, _WIDEST), 1)
        for card in self._cards:
            if isinstance(card, NoticeBar):
                card.limit(width, room.height() - 2 * _MARGIN)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        left = room.left() + (room.width() - width) // 2
        self.setGeometry(QRect(left, room.bottom() + 1 - _MARGIN - height, width, height))
        self.show()
        self.raise_()
