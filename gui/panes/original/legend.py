"""The row above the original: what the colours and patterns mean, and how many there are of each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from core.article.removal import Kind
from gui.widgets import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.removals.pieces import Piece

_SWATCH = QSize(20, 14)


class Swatch(QWidget):
    """A kind's ground and line, or a hollow one for suspected code."""

    def __init__(self, kind: Kind, *, suspected: bool = False) -> None:
        super().__init__()
        self._kind = kind
        self._suspected = suspected
        self.setFixedSize(_SWATCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme.draw_swatch(QPainter(self), QRectF(self.rect()), self._kind, suspected=self._suspected)


class Legend(QWidget):
    """The name of the pane, and the kinds that the original holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        self._row.setSpacing(theme.SPACE)
        head = QLabel("Original")
        head.setProperty("role", "head")
        self._row.addWidget(head)
        self._row.addStretch(1)
        self._head = head
        self._swatches: list[Swatch] = []
        self._labels: list[tuple[QLabel, str, str]] = []

    def words(self) -> list[str]:
        """Give the legend's words."""
        return [self._head.text(), *(label.text() for label, _, _ in self._labels)]

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show the kinds of some pieces."""
        for old in (*self._swatches, *(label for label, _, _ in self._labels)):
            old.hide()  # the layout lets go of it when it is deleted
            old.deleteLater()
        self._swatches, self._labels = [], []
        counts = Counter((piece.found.kind, piece.label) for piece in pieces if not piece.suspected)
        order = {kind: number for number, kind in enumerate(Kind)}
        for kind, label in sorted(counts, key=lambda named: (order[named[0]], named[1])):
            self._add(Swatch(kind), label, counts[kind, label])
        doubtful = [piece.found.kind for piece in pieces if piece.suspected and not piece.restored]
        back = [piece.found.kind for piece in pieces if piece.restored]
        if doubtful:
            self._add(Swatch(doubtful[0], suspected=True), "Suspected", len(doubtful))
        if back:
            self._add(Swatch(back[0], suspected=True), "Restored", len(back))
        self._fit()

    def _add(self, swatch: Swatch, name: str, count: int) -> None:
        label = QLabel()
        label.setProperty("role", "faint")
        label.setToolTip(f"{name}: {count:,}")
        self._row.addWidget(swatch)
        self._row.addWidget(label)
        self._swatches.append(swatch)
        self._labels.append((label, f"{name} {count:,}", f"{count:,}"))

    def _fit(self) -> None:
        """Name the kinds where there is room for the names, else count them; the tool tips name them always."""
        metrics = self.fontMetrics()
        swatches = len(self._labels) * (_SWATCH.width() + 2 * theme.SPACE)
        names = sum(metrics.horizontalAdvance(name) for _, name, _ in self._labels)
        fits = names + swatches + metrics.horizontalAdvance("Original") + 6 * theme.SPACE <= self.width()
        for label, name, count in self._labels:
            label.setText(name if fits else count)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # names must not keep the pane from becoming narrow

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
