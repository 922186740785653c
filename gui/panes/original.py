"""The original, with every removal highlighted and suspected code underlined where it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCursor,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QToolTip, QVBoxLayout, QWidget

from core.removal import Kind
from gui import theme
from gui.panes.display import Display
from gui.pieces import Piece, pieces_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.article import Article

_SLICE = 40_000
_GUTTER = 14


class OriginalView(QPlainTextEdit):
    """A read-only text widget that paints removals and suspected code for the lines in sight.

    Signals:
        removal_clicked: the index, in ``pieces_of`` the article, of a piece that was clicked.
        removal_hovered: the index of the piece that the mouse came over, or -1 when it left one.
        scrolled: a person moved the text.
    """

    removal_clicked = Signal(int)
    removal_hovered = Signal(int)
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFont(theme.font(theme.MONO, 9.5))
        self.setAccessibleName("Original text")
        self.setViewportMargins(_GUTTER, 0, 0, 0)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text = ""
        self._display = Display("")
        self._pieces: tuple[Piece, ...] = ()
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._current = -1
        self._slices: Iterator[tuple[int, int]] = iter(())
        self._filled = 0
        self._wanted = -1
        self._place: tuple[int, int] | None = None  # a source position, and the height at which it is to stand
        self._top = -1
        self._moving = False
        self._under = self._hovered = -1
        self.viewport().setMouseTracking(True)
        self._filling = QTimer(self)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._fill)
        self._gutter = _Gutter(self)

    def show_article(self, article: Article, pieces: tuple[Piece, ...]) -> None:
        """Show an article's original; long ones are filled in while the window stays free."""
        self._filling.stop()
        self._text = article.source.text
        self._set_pieces(pieces)
        self._display = Display(self._text)
        self._slices = self._display.slices(_SLICE)
        self._filled = 0
        self._place = None
        self._moving = True
        self.setPlainText("")
        self._moving = False
        self._fill()
        self._filling.start()

    def _set_pieces(self, pieces: tuple[Piece, ...]) -> None:
        self._pieces = pieces
        self._starts = [piece.found.start for piece in pieces]
        self._ends = [piece.found.end for piece in pieces]
        self._current = self._wanted = self._under = self._hovered = -1

    def show_again(self, article: Article, pieces: tuple[Piece, ...], current: int) -> None:
        """Show a new form of the article that is shown, where it is shown; ``current`` is the current piece or -1."""
        if article.source.text != self._text:
            self.show_article(article, pieces)
        self._set_pieces(pieces)
        self._current = current
        self.viewport().update()
        self._gutter.update()

    def clear_article(self) -> None:
        """Show nothing."""
        self._filling.stop()
        self._text = ""
        self._set_pieces(())
        self._display = Display("")
        self._filled = 0
        self.setPlainText("")

    def is_filled(self) -> bool:
        """Tell whether the whole original is in the widget."""
        return self._filled == len(self._display.blocks)

    def _fill(self) -> None:
        piece = next(self._slices, None)
        if piece is None:
            self._filling.stop()
            return
        first, last = piece
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        lines = "\n".join(self._display.line(number) for number in range(first, last))
        cursor.insertText(("\n" if first else "") + lines)
        self._filled = last
        if self.is_filled():
            self._filling.stop()
        if self._wanted >= 0:
            self._go(self._wanted)
        if self._place is not None:
            self.bring(*self._place)

    def go_to_removal(self, index: int) -> None:
        """Make a piece the current one and bring its first line to the upper third."""
        self._current = index
        self._place = None
        self._go(index)
        self.viewport().update()
        self._gutter.update()

    def _go(self, index: int) -> None:
        number = self._display.block_of_source(self._starts[index])
        if number >= self._filled:
            self._wanted = index
            return
        self._wanted = -1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._display.position(self._starts[index]), self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        line = self.cursorRect().top() // max(1, self.fontMetrics().lineSpacing())
        lines = self.viewport().height() // max(1, self.fontMetrics().lineSpacing())
        self._move(line - lines // 4)

    def _move(self, lines: int) -> None:
        bar = self.verticalScrollBar()
        self._moving = True
        bar.setValue(bar.value() + lines)
        self._moving = False
        self._top = bar.value()

    def source_at(self, y: int) -> int | None:
        """Give the source position of the first character of the line at height ``y`` of the viewport.

        Below the end it is that of the last line; None where nothing is shown.
        """
        if not self._text:
            return None
        cursor = self.cursorForPosition(QPoint(0, y))
        block = cursor.block()
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        return self._display.source(block.position() + (line.textStart() if line.isValid() else 0))

    def bring(self, source: int, y: int) -> None:
        """Scroll so that the line that holds source position ``source`` stands at height ``y`` of the viewport.

        Where the text has not come that far, it is done once it has. ``scrolled`` says nothing of it.
        """
        if self._display.block_of_source(source) >= self._filled:
            self._place = (source, y)
            return
        self._place, self._wanted = None, -1
        position = min(self._display.position(source), self.document().characterCount() - 1)
        block = self.document().findBlock(position)
        self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position()).lineNumber()
        above = round(y / max(1, self.fontMetrics().lineSpacing()))
        self._move(block.firstLineNumber() + line - above - self.verticalScrollBar().value())

    def set_hovered(self, index: int) -> None:
        """Light a piece lightly; -1 lights none."""
        self._hovered = index
        self.viewport().update()

    def _now_under(self, index: int) -> None:
        if index != self._under:
            self._under = index
            self.removal_hovered.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._now_under(self._removal_under(event))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._now_under(-1)

    def removal_at(self, i: int) -> int:
        """Give the index of the piece that holds source position ``i``, or -1."""
        index = bisect_right(self._starts, i) - 1
        return index if index >= 0 and i < self._ends[index] else -1

    def _removal_under(self, event: QMouseEvent | QHelpEvent) -> int:
        point = event.position().toPoint() if isinstance(event, QMouseEvent) else event.pos()
        cursor = self.cursorForPosition(point)
        rect = self.cursorRect(cursor)
        if abs(rect.center().y() - point.y()) > rect.height():
            return -1
        i = self._display.source(cursor.position())
        found = self.removal_at(i)
        # The cursor stands behind the character whose right half the mouse is over.
        return found if found >= 0 or rect.left() <= point.x() else self.removal_at(i - 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            index = self._removal_under(event)
            if index >= 0:
                self.removal_clicked.emit(index)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self._removal_under(event)
            if index >= 0:
                QToolTip.showText(event.globalPos(), self.tip(index), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def tip(self, index: int) -> str:
        """Give the tool tip of a piece."""
        removal, suspected = self._pieces[index]
        words = (
            f"{theme.kind_label(removal.kind)}, {removal.span.length:,} characters, "
            f"{removal.confidence:.0%} sure\n{removal.reason}"
        )
        return f"Suspected: {words}\nIt stays in the text" if suspected else words

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the original to the letter, not what the widget made of it."""
        cursor = self.textCursor()
        start, end = (self._display.source(p) for p in (cursor.selectionStart(), cursor.selectionEnd()))
        data = QMimeData()
        data.setText(self._text[start:end])
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_pieces()
        super().paintEvent(event)

    def visible_blocks(self) -> Iterator[tuple[int, QRectF]]:
        """Yield the number and the place in the viewport of every block in sight."""
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        while block.isValid() and block.blockNumber() < self._filled:
            rect = self.blockBoundingGeometry(block).translated(offset)
            if rect.top() > self.viewport().height():
                return
            yield block.blockNumber(), rect
            block = block.next()

    def removals_in(self, start: int, end: int) -> Iterator[int]:
        """Yield the indices of the pieces that touch source ``[start, end]``."""
        index = bisect_right(self._ends, start)
        while index < len(self._starts) and self._starts[index] < max(end, start + 1):
            yield index
            index += 1

    def pieces_in_sight(self) -> Iterator[tuple[int, QRectF]]:
        """Yield every line of a piece that is in sight: the piece's index and the line's place."""
        for number, rect in self.visible_blocks():
            shown = self._display.blocks[number]
            layout = self.document().findBlockByNumber(number).layout()
            for index in self.removals_in(shown.start, shown.end):
                first = self._display.position(max(shown.start, self._starts[index])) - shown.position
                last = self._display.position(min(shown.end, self._ends[index])) - shown.position
                for box in _boxes(layout, first, last, goes_on=self._ends[index] > shown.end):
                    yield index, box.translated(rect.topLeft())

    def kind_of(self, index: int) -> Kind:
        """Give the kind of a piece."""
        return self._pieces[index].found.kind

    def is_suspected(self, index: int) -> bool:
        """Tell whether a piece is suspected only."""
        return self._pieces[index].suspected

    def is_current(self, index: int) -> bool:
        """Tell whether a piece is the current one."""
        return index == self._current

    def _paint_pieces(self) -> None:
        painter = QPainter(self.viewport())
        for index, box in self.pieces_in_sight():
            colours = theme.kind_colours(self.kind_of(index))
            if index == self._hovered:
                light = QColor(colours.line)
                light.setAlphaF(0.18)
                painter.fillRect(box, light)
            if self.is_suspected(index):
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(theme.suspected_pen(colours.line, current=self.is_current(index)))
                painter.drawLine(QPointF(box.left() + 1, box.bottom() - 1), QPointF(box.right() - 1, box.bottom() - 1))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
                continue
            painter.fillRect(box, QColor(colours.background))
            if index == self._hovered:
                painter.fillRect(box, light)
            painter.setPen(QPen(QColor(colours.line), 2.0 if self.is_current(index) else 1.0, colours.pattern))
            painter.drawLine(QPointF(box.left(), box.bottom() - 1), QPointF(box.right(), box.bottom() - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.contentsRect()
        self._gutter.setGeometry(QRect(area.left(), area.top(), _GUTTER, area.height()))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._gutter.update()
        top = self.verticalScrollBar().value()
        if not self._moving and top != self._top:
            self._place = None
            self.scrolled.emit()
        self._top = top


def _x(line: QTextLine, position: int) -> float:
    """Give where a position of the block stands in its line."""
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


def _boxes(layout: QTextLayout, first: int, last: int, *, goes_on: bool) -> Iterator[QRectF]:
    """Yield the places of the positions ``[first, last)`` of a block, line by line, relative to the block.

    An empty end gets a sliver where the piece ``goes_on`` in the next block.
    """
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, end = line.textStart(), line.textStart() + line.textLength()
        if end < first or begin > last:
            continue
        left, right = _x(line, max(first, begin)), _x(line, min(last, end))
        if goes_on and last >= end:
            right = max(right, left + 4.0)
        if right > left:
            yield QRectF(left, line.y(), right - left, line.height())


class _Gutter(QWidget):
    """The strip beside the text: a bar of the kind's colour and pattern, hollow where code is suspected only."""

    def __init__(self, view: OriginalView) -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.COLOURS[theme.current_theme()].paper))
        for index, box in self._view.pieces_in_sight():
            colours = theme.kind_colours(self._view.kind_of(index))
            if self._view.is_suspected(index):
                width = 2 if self._view.is_current(index) else 1
                bar = QRect(3, round(box.top()) + 1, 7, round(box.height()) - 2)
                theme.draw_hollow(painter, bar, colours.line, width=width)
                continue
            painter.setPen(QPen(QColor(colours.line), 5.0 if self._view.is_current(index) else 2.5, colours.pattern))
            painter.drawLine(QPointF(6, box.top()), QPointF(6, box.bottom()))


class Swatch(QWidget):
    """A kind's ground and line, or a hollow one for suspected code, as the legend shows them."""

    def __init__(self, kind: Kind, *, suspected: bool = False) -> None:
        super().__init__()
        self._kind = kind
        self._suspected = suspected
        self.setFixedSize(QSize(20, 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme.draw_swatch(QPainter(self), QRectF(self.rect()), self._kind, suspected=self._suspected)


class OriginalPane(QWidget):
    """The original under a legend of the kinds that it holds.

    Signals:
        removal_clicked: the index, in ``pieces_of`` the article, of a piece that was clicked.
        removal_hovered: the index of the piece that the mouse came over, or -1 when it left one.
        scrolled: a person moved the text.
    """

    removal_clicked = Signal(int)
    removal_hovered = Signal(int)
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Original")
        self.view = OriginalView(self)
        self.view.removal_hovered.connect(self.removal_hovered)
        self.view.scrolled.connect(self.scrolled)
        self.view.removal_clicked.connect(self.removal_clicked)
        self._legend = QWidget(self)
        self._legend.setProperty("role", "bar")
        self._legend.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self._legend)
        self._row.setContentsMargins(2 * theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        self._row.setSpacing(theme.SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._legend)
        layout.addWidget(self.view, 1)
        self._labels: list[tuple[QLabel, str, str]] = []
        self._fill_legend(())

    def show_article(self, article: Article, pieces: tuple[Piece, ...] | None = None) -> None:
        """Show an article's original; ``pieces`` saves finding them once more."""
        pieces = pieces_of(article) if pieces is None else pieces
        self._fill_legend(pieces)
        self.view.show_article(article, pieces)

    def show_again(self, article: Article, pieces: tuple[Piece, ...], current: int) -> None:
        """Show a new form of the article that is shown, where it is shown; ``current`` is the current piece or -1."""
        self._fill_legend(pieces)
        self.view.show_again(article, pieces, current)

    def clear(self) -> None:
        """Show nothing."""
        self._fill_legend(())
        self.view.clear_article()

    def go_to_removal(self, index: int) -> None:
        """Make a piece the current one and bring it into sight."""
        self.view.go_to_removal(index)

    def source_at(self, y: int) -> int | None:
        """Give the source position of the first character of the line at height ``y``, or None."""
        return self.view.source_at(y)

    def bring(self, source: int, y: int) -> None:
        """Scroll so that the line that holds source position ``source`` stands at height ``y``."""
        self.view.bring(source, y)

    def set_hovered(self, index: int) -> None:
        """Light a piece lightly; -1 lights none."""
        self.view.set_hovered(index)

    def legend(self) -> list[str]:
        """Give the legend's words."""
        items = (self._row.itemAt(n) for n in range(self._row.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget.text() for widget in widgets if isinstance(widget, QLabel)]

    def _fill_legend(self, pieces: Sequence[Piece]) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        head = QLabel("Original")
        head.setProperty("role", "head")
        self._row.addWidget(head)
        self._row.addStretch(1)
        self._labels = []
        counts = Counter(found.kind for found, suspected in pieces if not suspected)
        for kind in (kind for kind in Kind if counts[kind]):
            self._add_to_legend(Swatch(kind), theme.kind_label(kind), counts[kind])
        doubtful = [found.kind for found, suspected in pieces if suspected]
        if doubtful:
            self._add_to_legend(Swatch(doubtful[0], suspected=True), "Suspected", len(doubtful))
        self._fit_legend()

    def _add_to_legend(self, swatch: Swatch, name: str, count: int) -> None:
        label = QLabel()
        label.setProperty("role", "faint")
        label.setToolTip(f"{name}: {count:,}")
        self._row.addWidget(swatch)
        self._row.addWidget(label)
        self._labels.append((label, f"{name} {count:,}", f"{count:,}"))

    def _fit_legend(self) -> None:
        """Name the kinds where there is room for the names, else count them; the tool tips name them always."""
        metrics = self.fontMetrics()
        swatches = len(self._labels) * (20 + 2 * theme.SPACE)
        names = sum(metrics.horizontalAdvance(name) for _, name, _ in self._labels)
        fits = names + swatches + metrics.horizontalAdvance("Original") + 6 * theme.SPACE <= self.width()
        for label, name, count in self._labels:
            label.setText(name if fits else count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_legend()
