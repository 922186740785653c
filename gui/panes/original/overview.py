"""The strip beside the scroll bar: everything that is marked in the original, at its place in the whole."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from core.article.removal import Kind
from gui.language.speech import plural, tr
from gui.panes.original.display import Form
from gui.widgets import theme
from gui.widgets.tips import show_tip

if TYPE_CHECKING:
    from gui.panes.original.marked_text import MarkedText

WIDTH = 18
_COLUMNS = 12
"""Columns of a mark; a kind is told by which of them it fills."""
_LEFT = (WIDTH - _COLUMNS) // 2
_ROW = 3
"""Height of a mark in pixels."""
_LOOKED_AT = 4
"""Pieces of a row that are looked at: more kinds could not be told apart in it."""
_LATER = 300
"""Milliseconds after which the strip is drawn again while the original is filled in or resized."""

# The columns [from, to) that a kind fills.
FORMS: dict[Kind, tuple[tuple[int, int], ...]] = {
    Kind.SCRIPT: ((0, 12),),
    Kind.STYLE: ((0, 6),),
    Kind.DATA: ((6, 12),),
    Kind.MARKUP: ((0, 3), (9, 12)),
    Kind.TEMPLATE: ((3, 9),),
    Kind.ERROR: ((0, 5), (7, 12)),
    Kind.BLOB: ((0, 2), (5, 7), (10, 12)),
    Kind.FURNITURE: ((0, 3),),
    Kind.HIDDEN: ((9, 12),),
    Kind.TEXT: ((0, 4), (5, 7), (8, 12)),
}


@cache
def _line(chosen: theme.Theme, kind: Kind) -> QColor:
    return QColor(theme.kind_colours(kind, chosen).line)


class _Row(NamedTuple):
    """A row of the strip: the source ``[start, end)`` that its lines show."""

    start: int
    end: int


class Overview(QWidget):
    """Marks of all pieces, the current one among them, and the part that is in sight.

    It is drawn into a picture once for an article, a theme, a height and a state of folding; a row of it costs the
    same however many pieces stand there. A click or a drag scrolls. What it can do, keys do too: it takes no focus.
    """

    def __init__(self, view: MarkedText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Overview of the removals"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture = QPixmap()
        self._of: tuple[theme.Theme, QSize] | None = None
        self._rows: list[_Row] = []
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.setInterval(_LATER)
        self._stale.timeout.connect(self.draw_again)
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(self._moved)
        bar.rangeChanged.connect(self._range_changed)
        view.changed.connect(self.draw_again)
        view.gone_to.connect(self._moved)
        view.hits_changed.connect(self._moved)
        view.lit_changed.connect(self.draw_again)
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def _moved(self) -> None:
        self.update()

    def _range_changed(self) -> None:
        if not self._view.is_filled() and not self._stale.isActive():
            self._stale.start()
        self.update()

    def draw_again(self) -> None:
        """Draw all marks again, since what is shown has changed."""
        self._of = None
        self._describe()
        self.update()

    def _describe(self) -> None:
        count = len(self._view.marking)
        self.setAccessibleDescription(
            plural(
                "%n marks, from the beginning of the original at the top to its end at the bottom",
                "%n mark, from the beginning of the original at the top to its end at the bottom",
                count,
            )
        )

    # Lines, rows and pixels.

    def _total(self) -> int:
        return max(1, self._view.document().lineCount())

    def _line_at(self, y: float) -> int:
        return int(self._total() * max(0.0, min(y / max(1, self.height()), 0.999999)))

    def _y_of(self, source: int) -> int:
        """Give the height at which a source position stands."""
        display = self._view.filling.display
        number = display.block_of(source)
        block = self._view.document().findBlockByNumber(number)
        start, end, _ = display.blocks[number]
        inside = (min(source, end) - start) / max(1, end - start)
        return int((block.firstLineNumber() + inside * block.lineCount()) * self.height() / self._total())

    def _source_at(self, line: float) -> int:
        """Give the source position at the beginning of a line of the document, taking lines for equally long."""
        document, display = self._view.document(), self._view.filling.display
        block = document.findBlockByLineNumber(int(line))
        if not block.isValid():
            return len(display.text)
        start, end, form = display.blocks[block.blockNumber()]
        inside = (line - block.firstLineNumber()) / max(1, block.lineCount())
        return start if form is Form.FOLD and inside < 1 else start + int((end - start) * min(1.0, max(0.0, inside)))

    def _find_rows(self) -> list[_Row]:
        count = max(1, self.height() // _ROW)
        total = self._total()
        edges = [self._source_at(total * row / count) for row in range(count)]
        edges.append(len(self._view.filling.display.text))
        return [_Row(edges[row], max(edges[row], edges[row + 1])) for row in range(count)]

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen, ratio = theme.current_theme(), self.devicePixelRatioF()
        size = self.size() * ratio
        if self._of is None or self._of[0] is not chosen:
            self._of = (chosen, size)
            self._rows = self._find_rows()
            self._picture = self._draw(size, ratio)
        elif self._of[1] != size and not self._stale.isActive():
            self._stale.start()  # while it is resized, the picture is stretched
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._picture)
        self._paint_previewed(painter)
        self._paint_hits(painter)
        self._paint_sight(painter)
        self._paint_current(painter)

    def _draw(self, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        colours = theme.COLOURS[theme.current_theme()]
        picture.fill(QColor(colours.paper))
        painter = QPainter(picture)
        painter.fillRect(QRect(0, 0, 1, self.height()), QColor(colours.line))
        marking = self._view.marking
        left = None if marking.shown is None else sorted(marking.shown)
        for row, (start, end) in enumerate(self._rows):
            here = marking.within(start, max(end, start + 1))
            found = here if left is None else left[bisect_left(left, here.start) : bisect_left(left, here.stop)]
            step = max(1, len(found) // _LOOKED_AT)
            seen = {(marking.kind(index), marking.is_suspected(index)) for index in found[::step]}
            for kind, suspected in sorted(seen, reverse=True):
                self._draw_mark(painter, kind, row * _ROW, suspected=suspected)
        painter.end()
        return picture

    def _draw_mark(self, painter: QPainter, kind: Kind, y: int, *, suspected: bool, height: int = _ROW) -> None:
        line = _line(theme.current_theme(), kind)
        for left, right in FORMS[kind]:
            if suspected:  # hollow
                painter.fillRect(_LEFT + left, y, 1, height, line)
                painter.fillRect(_LEFT + right - 1, y, 1, height, line)
            else:
                painter.fillRect(_LEFT + left, y, right - left, height, line)

    def _paint_hits(self, painter: QPainter) -> None:
        """Paint a line across the strip for every row in which something was found."""
        hits = self._view.hits
        if hits.spans:
            accent = QColor(theme.COLOURS[theme.current_theme()].accent)
            for row, (start, end) in enumerate(self._rows):
                if hits.within(start, end):
                    painter.fillRect(1, row * _ROW + 1, WIDTH - 1, 2, accent)

    def _paint_previewed(self, painter: QPainter) -> None:
        """Paint an ink edge beside every row in which something is previewed."""
        lit = sorted(self._view.marking.previewed)
        if not lit:
            return
        ink = QColor(theme.COLOURS[theme.current_theme()].ink)
        for row, (start, end) in enumerate(self._rows):
            found = self._view.marking.within(start, max(end, start + 1))
            if bisect_left(lit, found.start) < bisect_left(lit, found.stop):
                painter.fillRect(1, row * _ROW, 2, _ROW, ink)

    def _paint_current(self, painter: QPainter) -> None:
        marking = self._view.marking
        if marking.current < 0:
            return
        y = min(self._y_of(marking.starts[marking.current]), self.height() - 5)
        colours = theme.COLOURS[theme.current_theme()]
        painter.fillRect(QRect(1, y - 2, WIDTH - 1, 7), QColor(colours.paper))
        painter.fillRect(QRect(1, y - 1, WIDTH - 1, 5), QColor(colours.ink))
        self._draw_mark(painter, marking.kind(marking.current), y, suspected=False, height=3)

    def _paint_sight(self, painter: QPainter) -> None:
        """Paint what part of the whole is in sight: a pane of thin ink with a frame."""
        if not self._view.filling.display.text:
            return
        bar = self._view.verticalScrollBar()
        total = max(1, bar.maximum() + bar.pageStep())
        top = round(bar.value() * self.height() / total)
        height = max(6, round(bar.pageStep() * self.height() / total))
        frame = QColor(theme.COLOURS[theme.current_theme()].faint)
        pane = QColor(frame)
        pane.setAlphaF(0.14)
        painter.fillRect(QRect(1, top, WIDTH - 1, height), pane)
        painter.setPen(frame)
        painter.drawRect(QRect(1, min(top, self.height() - height), WIDTH - 2, height - 1))

    # What a person does.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._scroll(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll(event)
        found = self.piece_at(event.position().toPoint()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def _scroll(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            bar = self._view.verticalScrollBar()
            bar.setValue(self._line_at(event.position().y()) - bar.pageStep() // 2)

    def piece_at(self, point: QPoint) -> int:
        """Give the first piece of the row at a point or of the rows beside it, or -1."""
        row = point.y() // _ROW
        for near in (row, row - 1, row + 1):
            if 0 <= near < len(self._rows):
                start, end = self._rows[near]
                found = self._view.marking.within(start, max(end, start + 1))
                if found:
                    return found[0]
        return -1

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self.tip(event.pos())
            if words:
                show_tip(event.globalPos(), words, self._view)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def tip(self, point: QPoint) -> str:
        """Name the first piece at a point, and say how many more stand in its row; empty where none does."""
        index = self.piece_at(point)
        if index < 0:
            return ""
        marking = self._view.marking
        row = next(row for row in self._rows if index in marking.within(row.start, max(row.end, row.start + 1)))
        more = len(marking.within(row.start, max(row.end, row.start + 1))) - 1
        name = marking.name(index)
        name = tr("Suspected: {piece}", piece=name) if marking.is_suspected(index) else name
        return f"{name}\n" + plural("and %n more here", "and %n more here", more) if more > 0 else name
