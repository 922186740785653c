"""The original, with every removal highlighted and suspected code underlined where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.language.speech import tr
from gui.panes.original import painting
from gui.panes.original.display import Form
from gui.panes.original.edges import Edges
from gui.panes.original.folding import HEAD, NONE
from gui.panes.original.gutter import WIDTH, Gutter
from gui.panes.original.line_selection import LineSelection, mend_word
from gui.panes.original.shown_text import ShownText
from gui.widgets.tips import show_tip

_TOGGLES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_OPENS = (Qt.Key.Key_Plus, Qt.Key.Key_Right)
_FOLDS = (Qt.Key.Key_Minus, Qt.Key.Key_Left)
_FOLDS_AROUND = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Minus)


class OriginalView(ShownText):
    """A text widget that marks removals and suspected code, and folds the long ones.

    Signals:
        removal_clicked: the index, in ``pieces_of`` the article, of a piece that was clicked.
        removal_hovered: the index of the piece that the mouse came over, or -1 when it left one.
        edge_moved: the index of a removal whose edge was put elsewhere, and the Span of the source that it is to have.
    """

    removal_clicked = Signal(int)
    removal_hovered = Signal(int)
    edge_moved = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edges = Edges(self)
        self.lines = LineSelection(self)
        self.setAccessibleDescription(tr("Enter opens or folds the current removal, if it is a long one"))
        self.setViewportMargins(WIDTH, 0, 0, 0)
        self.viewport().setMouseTracking(True)
        self._gutter = Gutter(self)
        self._gutter.fold_wanted.connect(self.toggle_fold)

    def repaint_marks(self) -> None:
        super().repaint_marks()
        self._gutter.update()

    # What a person does.

    def _under(self, point: QPoint) -> tuple[int, int]:
        """Give the piece at a point of the viewport, or -1, and what is folded there, or ``NONE``."""
        cursor = self.cursorForPosition(point)
        rect = self.cursorRect(cursor)
        number = cursor.blockNumber()
        if abs(rect.center().y() - point.y()) > rect.height():
            return -1, NONE
        block = self.filling.display.blocks[number]
        if block.form is Form.FOLD:
            fold = self.filling.folds.folded_around(block.start)
            return (-1 if fold == HEAD else self.marking.at(block.start)), fold
        i = self.source_of(cursor.position())
        found = self.marking.at(i)
        # The cursor stands behind the character whose right half the mouse is over.
        return (found if found >= 0 or rect.left() <= point.x() else self.marking.at(i - 1)), NONE

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
                self.edge_moved.emit(put[0], self.marking.moved(*put))
            return
        super().mouseReleaseEvent(event)
        if self.lines.extend(event.position().toPoint()):
            self.lines.let_go()
            return
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            index, fold = self._under(event.position().toPoint())
            if fold != NONE:
                self.toggle_fold(fold)
            elif index >= 0:
                self.removal_clicked.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self.edges.move(point):
            return
        super().mouseMoveEvent(event)
        if self.lines.extend(point):
            return
        index, fold = self._under(point)
        shape = Qt.CursorShape.PointingHandCursor if fold != NONE else Qt.CursorShape.IBeamCursor
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
        selects = event.matches(QKeySequence.StandardKey.SelectEndOfDocument)
        if (selects or event.matches(QKeySequence.StandardKey.MoveToEndOfDocument)) and not super().is_filled():
            self._go_to_end(selects)
            return
        fold = self._meant(Qt.Key(event.key()))
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if fold == NONE or not plain or not self._turn(fold, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _go_to_end(self, selects: bool) -> None:
        """Go to the end, which is filled in before what stands between."""
        end = len(self.filling.display.text)
        with self.quiet():
            self.stand(end, 0)
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
            anchor, position = self.textCursor().anchor(), self.document().characterCount() - 1
            self.hold_caret(anchor if selects else position, position)
        self.go_on()
        self.scrolled.emit()

    def _meant(self, key: Qt.Key) -> int:
        """Give what the keys fold or open, or ``NONE``.

        It is that in whose summary the caret is, else the current piece, else the head or empty lines around the caret.
        """
        cursor, folds = self.textCursor(), self.filling.folds
        block = self.filling.display.blocks[cursor.blockNumber()]
        if block.form is Form.FOLD:
            return folds.folded_around(block.start)
        if self.marking.current >= 0:
            return self.marking.current if self.is_foldable(self.marking.current) else NONE
        around = folds.open_around(self.source_of(cursor.position())) if key in _FOLDS_AROUND else NONE
        return around if around < 0 else NONE

    def _turn(self, fold: int, key: Qt.Key) -> bool:
        """Fold or open something as a key says; tell whether it says anything."""
        if key in _TOGGLES or key in (_OPENS if self.is_folded(fold) else _FOLDS):
            self.toggle_fold(fold)
            return True
        return False

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index, fold = self._under(event.pos())
            words = self.marking.tip(index) if index >= 0 and fold in (NONE, index) else ""
            if fold != NONE:
                words = f"{words or self.filling.folds.words(fold)}\n" + tr("Click to open it")
            if words:
                show_tip(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the original to the letter, not what the widget made of it."""
        text = self.filling.display.text[slice(*self.chosen_here())]
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
