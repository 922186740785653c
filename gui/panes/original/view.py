"""The original, with every removal highlighted and suspected code underlined where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.panes.hits import Hits
from gui.panes.original import painting
from gui.panes.original.display import Form
from gui.panes.original.edges import Edges
from gui.panes.original.folding import Folds
from gui.panes.original.gutter import WIDTH, Gutter
from gui.panes.original.light import LineLight
from gui.panes.original.line_selection import LineSelection, mend_word
from gui.panes.original.marked_text import MarkedText
from gui.panes.original.marking import Marking

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article.article import Article
    from core.article.span import Span
    from gui.removals.pieces import Piece

_TOGGLES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_OPENS = (Qt.Key.Key_Plus, Qt.Key.Key_Right)
_FOLDS = (Qt.Key.Key_Minus, Qt.Key.Key_Left)


class OriginalView(MarkedText):
    """A text widget that marks removals and suspected code, and folds the long ones.

    Signals:
        removal_clicked: the index, in ``pieces_of`` the article, of a piece that was clicked.
        removal_hovered: the index of the piece that the mouse came over, or -1 when it left one.
        edge_moved: the index of a removal whose edge was put elsewhere, and the Span that it is to have.
    """

    removal_clicked = Signal(int)
    removal_hovered = Signal(int)
    edge_moved = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edges = Edges(self)
        self.lines = LineSelection(self)
        self.light = LineLight(self)
        self.setAccessibleName("Original text")
        self.setAccessibleDescription("Enter opens or folds the current removal, if it is a long one")
        self.setViewportMargins(WIDTH, 0, 0, 0)
        self.viewport().setMouseTracking(True)
        self._gutter = Gutter(self)
        self._gutter.fold_wanted.connect(self.toggle_fold)

    # What is shown.

    def show_article(self, article: Article, pieces: tuple[Piece, ...]) -> None:
        """Show an article's original; long ones are filled in while the window stays free."""
        self.light.put_out()
        self.marking = Marking(article, pieces)
        self.start(Folds(self.marking))
        self._repaint()

    def show_again(self, article: Article, pieces: tuple[Piece, ...], current: int) -> None:
        """Show a new form of the article that is shown, where it is shown; ``current`` is the current piece or -1."""
        self.light.put_out()
        known = self.marking.article
        same = known is not None and known.source.text == article.source.text
        self.marking = Marking(article, pieces, current)
        folds, old = Folds(self.marking), self.filling.folds
        if same:
            folds.take_from(old)
        if same and folds.folded() == old.folded():
            self.filling.folds = folds
            self.measure()
        else:
            self.start(folds, (self.source_at(0) or 0) if same else 0)
        self._repaint()

    def clear_article(self) -> None:
        """Show nothing."""
        self.light.put_out()
        self.marking = Marking()
        self.start(Folds(self.marking))
        self._repaint()

    def _repaint(self) -> None:
        self.viewport().update()
        self._gutter.update()
        self.changed.emit()

    def go_to_removal(self, index: int) -> None:
        """Make a piece the current one and bring its first line to the upper third; a folded one stays folded."""
        self.marking.current = index
        start = self.marking.starts[index]
        with self.quiet():
            self.stand(start, 0)
            self.set_caret(start)
            self.stand(start, self.viewport().height() // 4)
        self._gutter.update()
        self.gone_to.emit(index)

    def go_to(self, source: int) -> None:
        """Put the caret to a source position, bring its line to the upper third, out of a fold too, and light it."""
        self._open_at(source)
        self.select(source, source)
        self.bring(source, self.viewport().height() // 4)
        self.light.put_on()

    def _open_at(self, source: int) -> None:
        """Open what is folded at a source position."""
        index = self.marking.at(source)
        if index >= 0 and self.is_folded(index):
            self.toggle_fold(index)

    def set_hovered(self, index: int) -> None:
        """Light a piece lightly; -1 lights none."""
        if index != self.marking.lit:
            self.marking.lit = index
            self.viewport().update()

    # Finding.

    def searched_text(self) -> str:
        """Give the original."""
        return self.marking.text

    def searched_from(self) -> int:
        """Give the source position at the top of the view."""
        return self.source_at(0) or 0

    def show_hits(self, hits: Sequence[Span], current: int) -> None:
        """Mark hits of a search; bring the ``current`` one into sight, if it is not -1, out of what is folded too."""
        moved = current >= 0 and (current != self.hits.current or not self.hits.spans)
        self.hits = Hits(hits, current)
        if moved:
            start = hits[current].start
            self._open_at(start)
            if not self.shows(start):
                with self.quiet():
                    self.stand(start, self.viewport().height() // 4)
        self.viewport().update()
        self.hits_changed.emit()

    # Folding.

    def toggle_fold(self, index: int) -> None:
        """Fold a piece, or open it; one that cannot be folded is left alone."""
        if not self.is_foldable(index):
            return
        place = self.source_at(0) or 0
        self.filling.folds.set_folded(index, not self.is_folded(index))
        with self.quiet():
            self.filling.fold(index)
            self.stand(place, 0)
        self.go_on()
        self._repaint()

    def fold_all(self) -> None:
        """Fold every removal that can be folded."""
        self._set_all(folded=True)

    def open_all(self) -> None:
        """Open every removal."""
        self._set_all(folded=False)

    def _set_all(self, *, folded: bool) -> None:
        """Fold or open everything; what the reader looks at, the current piece or else the top line, stays there."""
        seen = next((mark for mark in painting.marks(self) if mark.piece == self.marking.current and mark.first), None)
        source = self.marking.starts[seen.piece] if seen else self.source_at(0) or 0
        self.filling.folds.set_all(folded)
        self.start(self.filling.folds, source)
        with self.quiet():
            self.set_caret(source)
            self.stand(source, round(seen.box.top()) if seen else 0)
        self._repaint()

    # What a person does.

    def _under(self, point: QPoint) -> tuple[int, bool]:
        """Give the piece at a point of the viewport, or -1, and whether the point is on a summary."""
        cursor = self.cursorForPosition(point)
        rect = self.cursorRect(cursor)
        number = cursor.blockNumber()
        if abs(rect.center().y() - point.y()) > rect.height() or not len(self.marking):
            return -1, False
        block = self.filling.display.blocks[number]
        if block.form is Form.FOLD:
            return self.marking.at(block.start), True
        i = self.source_of(cursor.position())
        found = self.marking.at(i)
        # The cursor stands behind the character whose right half the mouse is over.
        return (found if found >= 0 or rect.left() <= point.x() else self.marking.at(i - 1)), False

    def piece_at(self, point: QPoint) -> int:
        """Give the index of the piece at a point of the viewport, or -1."""
        return self._under(point)[0]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left, point = event.button() is Qt.MouseButton.LeftButton, event.position().toPoint()
        if left and self.edges.take(point):
            return
        super().mousePressEvent(event)
        if left and not event.modifiers():  # of all presses of the button alone only the third in a row selects
            self.lines.take(point)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            mend_word(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.edges.is_taken():
            if (put := self.edges.put()) is not None:
                self.edge_moved.emit(*put)
            return
        super().mouseReleaseEvent(event)
        if self.lines.extend(event.position().toPoint()):
            self.lines.let_go()
            return
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            index, on_summary = self._under(event.position().toPoint())
            if on_summary:
                self.toggle_fold(index)
            elif index >= 0:
                self.removal_clicked.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self.edges.move(point):
            return
        super().mouseMoveEvent(event)
        if self.lines.extend(point):
            return
        index, on_summary = self._under(point)
        shape = Qt.CursorShape.PointingHandCursor if on_summary else Qt.CursorShape.IBeamCursor
        if not event.buttons() and self.edges.at(point) is not None:
            shape = Qt.CursorShape.SplitHCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)
        self._came_over(index)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._came_over(-1)

    def _came_over(self, index: int) -> None:
        if index != self.marking.under:
            self.marking.under = index
            self.viewport().update()
            self.removal_hovered.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.edges.let_go():
            return
        index = self._meant()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if index < 0 or not plain or not self._turn(index, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _meant(self) -> int:
        """Give the piece that the keys fold or open, or -1: the one in whose summary the caret is, else the current."""
        cursor = self.textCursor()
        block = self.filling.display.blocks[cursor.blockNumber()]
        index = self.marking.at(block.start) if block.form is Form.FOLD else self.marking.current
        return index if index >= 0 and self.is_foldable(index) else -1

    def _turn(self, index: int, key: Qt.Key) -> bool:
        """Fold or open a piece as a key says; tell whether it says anything."""
        if key in _TOGGLES or key in (_OPENS if self.is_folded(index) else _FOLDS):
            self.toggle_fold(index)
            return True
        return False

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index, on_summary = self._under(event.pos())
            if index >= 0:
                words = self.marking.tip(index) + ("\nClick to open it" if on_summary else "")
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the original to the letter, not what the widget made of it."""
        text = self.filling.display.text[slice(*self.chosen())]
        # Qt takes a byte order mark at the head of a text for a sign to itself, and drops it.
        mark = "\ufeff" if text.startswith(("\ufeff", "\ufffe")) else ""
        data = QMimeData()
        data.setText(mark + text)
        return data

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painting.paint_grounds(self, painter)
        painting.paint_hits(self, painter)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painting.dim_structure(self, painter)
        painting.paint_soft_breaks(self, painter)
        self.edges.paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.contentsRect()
        self._gutter.setGeometry(QRect(area.left(), area.top(), WIDTH, area.height()))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._gutter.update()
