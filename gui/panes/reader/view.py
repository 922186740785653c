"""The widget that shows the article: a text browser that loads nothing and copies to the letter."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QTextBrowser, QToolTip, QWidget

from core.article.article import Article
from core.article.span import Span
from gui.language.speech import tr
from gui.panes.hits import Hits
from gui.panes.line_boxes import boxes
from gui.panes.reader import background_painter, clipboard, selection, visible_blocks
from gui.panes.reader.link_pointer import LinkPointer
from gui.panes.reader.mark_painter import MarkPainter
from gui.panes.reader.marks import Mark, Marks
from gui.settings.type_settings import TypeSettings
from gui.typesetting.formats import Formats, column_width
from gui.typesetting.placed_text import PlacedText
from gui.widgets import theme

_MOVING = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
     Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
)  # fmt: skip
_Action = QAbstractSlider.SliderAction
_SCROLLING = {
    Qt.Key.Key_Up: _Action.SliderSingleStepSub,
    Qt.Key.Key_Down: _Action.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Action.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Action.SliderPageStepAdd,
    Qt.Key.Key_Space: _Action.SliderPageStepAdd,
}
_Held = Qt.KeyboardModifier
_SELECTING_PAGES = (
    (1, QKeySequence.StandardKey.SelectNextPage),
    (-1, QKeySequence.StandardKey.SelectPreviousPage),
)
_NOTCH = 120
"""What a notch of a wheel turns, in eighths of a degree."""


class ReaderView(QTextBrowser):
    """A text browser that shows only what was built for it.

    Signals:
        rewrapping, rewrapped: before and after the lines change because the column does.
        zoom_wanted: notches that the wheel was turned with Ctrl held, up and larger above 0.
        mark_hovered: the index of the first piece that was removed at the mark under the mouse, or -1.
        mark_clicked: the index of a piece at the mark that was clicked; at a mark of several, of one after the other.
        end_wanted: somebody wants to see the end of the text.
    """

    rewrapping = Signal()
    rewrapped = Signal()
    zoom_wanted = Signal(int)
    mark_hovered = Signal(int)
    mark_clicked = Signal(int)
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Readable text"))
        self.images: dict[str, QImage] = {}
        self.refused: list[str] = []
        self.text_width = 0
        """The width of the lines, in pixels."""
        self.text = ""
        self.article: Article | None = None
        """What is shown, for what is copied."""
        self.placed = PlacedText()
        self.formats = Formats(TypeSettings())
        self.marks = MarkPainter()
        self.hits = Hits()
        self._hovered: Mark | None = None
        self._clicked: tuple[Mark, int] | None = None
        self._shape = self.viewport().cursor()
        self._turned = 0
        self.document().setDocumentMargin(0)
        self.setCursorWidth(0)  # nothing is typed here
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.selectionChanged.connect(self._end_selecting)
        self.links = LinkPointer(self, self.placed)

    def set_formats(self, formats: Formats) -> None:
        """Set the type that the text is to be set in; the document must be empty, or Qt would lay it out anew."""
        self.formats = formats
        self.setFont(formats.base)
        self.document().setDefaultFont(formats.base)
        self.fit_column()

    # What is shown.

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give an image that was decoded before; refuse everything else."""
        address = name.toString() if isinstance(name, QUrl) else name
        image = self.images.get(address)
        if image is None:
            self.refused.append(address)
        return image

    def add_image(self, name: str, image: QImage) -> None:
        """Show an image where the document has its name."""
        self.images[name] = image
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        self.viewport().update()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the article's text to the letter, not what the widget made of it."""
        return clipboard.mime_of(self.textCursor(), self.placed, self.text, self.article)

    def chosen(self) -> list[Span]:
        """Give the spans of the article's text that are selected, in order."""
        return selection.chosen(self.textCursor(), self.placed)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        background_painter.paint(self, painter, self.formats)
        self._paint_hits(painter)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.marks.paint(self, self.placed, painter, self.formats.em)
        painter.end()

    def _paint_hits(self, painter: QPainter) -> None:
        """Paint the hits of a search in sight, below the text."""
        if not self.hits.spans:
            return
        for block, place in visible_blocks.blocks_in_sight(self):
            begin, end = block.position(), block.position() + block.length() - 1
            for index in self.hits.within(self.placed.offset(begin), self.placed.offset(end)):
                hit = self.hits.spans[index]
                first = max(self.placed.position(hit.start), begin) - begin
                last = min(self.placed.position(hit.end), end) - begin
                layout = block.layout()
                for box in boxes(layout, first, last, 0, layout.lineCount() - 1):
                    self.hits.paint(painter, box.translated(place.topLeft()), index)

    # Where it stands.

    def column(self) -> float:
        """Give the width of the text column in pixels."""
        return column_width(self.formats.base, self.formats.chosen.measure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Before the base class: it lays the text out for the width that is left.
        rewraps = self._fit()
        if self.viewport().width() == round(self.document().pageSize().width()):
            # Only the margins have changed; of an event that tells of a new width Qt would make all lines anew.
            event = QResizeEvent(event.size(), QSize(event.size().width(), event.oldSize().height()))
        super().resizeEvent(event)
        if rewraps:
            self.rewrapped.emit()  # not before: where the margins stay, the lines are still those of the old width

    def fit_column(self) -> None:
        """Put the column in the middle; it is as wide with the scroll bar as without."""
        if self._fit():
            self.rewrapped.emit()

    def _fit(self) -> bool:
        """Do what ``fit_column`` does; tell whether the lines are others, which is still to be said."""
        bar = self.verticalScrollBar()
        room = self.contentsRect().width() - bar.sizeHint().width()
        side = max(3 * theme.SPACE, int((room - self.column()) / 2))
        width = room - 2 * side
        rewraps = width != self.text_width
        self.text_width = width
        if rewraps:
            self.rewrapping.emit()
        self.setViewportMargins(side, 0, side + (0 if bar.isVisible() else bar.sizeHint().width()), 0)
        return rewraps

    def line_at(self, y: int) -> QTextCursor:
        """Give the beginning of the line at height ``y`` of the view."""
        cursor = QTextCursor(self.document())
        # Lines begin between two pixels, and the view stands at whole ones: one that begins within the row is meant.
        cursor.setPosition(visible_blocks.line_at(self.document(), y + self.verticalScrollBar().value() + 0.99))
        return cursor

    def lay_out_to(self, position: int, height: int) -> bool:
        """Have Qt lay out the document up to a position and ``height`` pixels below it; tell whether that is all."""
        layout, block = self.document().documentLayout(), self.document().findBlock(position)
        below = layout.blockBoundingRect(block).bottom() + height
        while block.next().isValid():
            block = block.next()
            if layout.blockBoundingRect(block).top() > below:
                return False
        return True

    # Marks.

    def set_marks(self, marks: Marks) -> None:
        """Mark what was removed."""
        self.marks.marks = marks
        self.marks.lit = self._clicked = None
        self._hover(None)
        self.viewport().update()

    def light_mark(self, index: int) -> None:
        """Light the mark of a piece, or none."""
        lit = self.marks.marks.of_piece(index)
        if lit != self.marks.lit:
            self.marks.lit = lit
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        # Of all presses of the button alone only the third in a row selects something.
        if event.button() is Qt.MouseButton.LeftButton and not event.modifiers() and self.textCursor().hasSelection():
            paragraph = selection.whole_paragraph(self.textCursor())
            if paragraph is not None:
                self.setTextCursor(paragraph)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.links.moved(event.position().toPoint())
        if not event.buttons():
            self._hover(self.marks.at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        self.links.left()
        super().leaveEvent(event)

    def _hover(self, mark: Mark | None) -> None:
        if mark == self._hovered:
            return
        if self._hovered is None:
            self._shape = self.viewport().cursor()
        self._hovered = mark
        self.viewport().setCursor(self._shape if mark is None else Qt.CursorShape.PointingHandCursor)
        index = -1 if mark is None else mark.pieces[0]
        self.light_mark(index)
        self.mark_hovered.emit(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        mark = self.marks.at(event.position())
        if mark is None or event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        turn = self._clicked[1] + 1 if self._clicked is not None and self._clicked[0] == mark else 0
        self._clicked = mark, turn
        self.mark_clicked.emit(mark.pieces[turn % len(mark.pieces)])

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            mark = self.marks.at(QPointF(event.pos()))
            if mark is not None:
                # Escaped, or Qt would take removed code for its own markup.
                words = escape(self.marks.marks.words(mark)).replace("\n", "<br>")
                QToolTip.showText(event.globalPos(), f"<qt>{words}</qt>", self)
                return True
            QToolTip.showText(event.globalPos(), self.links.tip, self)  # none hides what is shown
        return super().viewportEvent(event)

    # Keys and the wheel.

    def focusNextPrevChild(self, forward: bool) -> bool:
        stepped = super().focusNextPrevChild(forward)
        self.links.stepped()
        return stepped

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in _MOVING:
            self._select_from_here()
        if not event.modifiers() & ~(_Held.ControlModifier | _Held.KeypadModifier):
            if event.key() == Qt.Key.Key_End:
                self.end_wanted.emit()
                return
            if event.key() == Qt.Key.Key_Home:  # Qt would move a caret that nobody sees, and often is there already
                self.verticalScrollBar().triggerAction(_Action.SliderToMinimum)
                return
        if event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            action = _SCROLLING.get(Qt.Key(event.key()))
            if action is not None:
                self.verticalScrollBar().triggerAction(action)
                return
        for pages, keys in _SELECTING_PAGES:
            if event.matches(keys):
                selection.select_page(self, pages)
                return
        super().keyPressEvent(event)

    def _select_from_here(self) -> None:
        """Let the keyboard select, from the first line in sight on where nothing in sight is selected yet."""
        if not self.viewport().rect().intersects(self.cursorRect().adjusted(0, 0, 1, 0)):  # it is no pixel wide
            self.setTextCursor(self.line_at(0))
        # Not always: Qt shows whoever may select by keyboard a cursor in text that runs from right to left.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _end_selecting(self) -> None:
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        if self.textInteractionFlags() & keyboard and not self.textCursor().hasSelection():
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):  # over the margins, where Qt would let it be
            self.wheelEvent(event)
            return event.isAccepted()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self.zoom_wanted.emit(notches)
        event.accept()
