"""The readable article, set as a page to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from gui import theme
from gui.panes.placed_text import PlacedText
from gui.panes.typesetter import Typesetter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.article import Article

_MEASURE = 69
"""Characters in a line of the column."""
_LAYOUT = 30_000
"""Characters that are laid out in one go."""


class ReaderView(QTextBrowser):
    """A text browser that shows only what was built for it, and loads nothing.

    Signals:
        rewrapping, rewrapped: before and after the lines change because the column does.
    """

    rewrapping = Signal()
    rewrapped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setAccessibleName("Readable text")
        self.images: dict[str, QImage] = {}
        self.refused: list[str] = []
        self.text = ""
        self.placed = PlacedText()
        self.document().setDocumentMargin(0)
        self.setCursorWidth(0)  # nothing is typed here
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give an image that was decoded before; refuse everything else."""
        address = name.toString() if isinstance(name, QUrl) else name
        image = self.images.get(address)
        if image is None:
            self.refused.append(address)
        return image

    def column(self) -> float:
        """Give the width of the text column in pixels."""
        return QFontMetricsF(self.font()).averageCharWidth() * _MEASURE

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Before the base class: it lays the text out for the width that is left.
        self.fit_column()
        super().resizeEvent(event)

    def fit_column(self) -> None:
        """Put the column in the middle."""
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        side = max(3 * theme.SPACE, int((room - self.column()) / 2))
        rewraps = room - 2 * side != self.viewport().width()
        if rewraps:
            self.rewrapping.emit()
        self.setViewportMargins(side, 0, side, 0)
        if rewraps:
            self.rewrapped.emit()

    def line_at(self, y: int) -> QTextCursor:
        """Give the beginning of the line at height ``y`` of the view."""
        cursor = self.cursorForPosition(QPoint(0, y))
        if abs(self.cursorRect(cursor).top() - y) > self.viewport().height():
            # Qt finds a wrong one while it still lays out the article: have it finish that.
            self.document().size()
            cursor = self.cursorForPosition(QPoint(0, y))
        cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
        return cursor

    def lay_out_to(self, position: int, height: int) -> bool:
        """Have Qt lay out the document up to a position and ``height`` pixels below it; tell whether that is all."""
        document = self.document()
        layout = document.documentLayout()
        below = layout.blockBoundingRect(document.findBlock(position)).bottom() + height
        reached = layout.hitTest(QPointF(0, below), Qt.HitTestAccuracy.FuzzyHit)
        return document.findBlock(max(0, reached)).next().isValid() is False

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the article's text to the letter, not what the widget made of it.

        The headline and the line under it that the article's text lacks are copied where nothing else is selected.
        """
        cursor = self.textCursor()
        start, end = (self.placed.offset(p) for p in (cursor.selectionStart(), cursor.selectionEnd()))
        data = QMimeData()
        data.setText(self.text[start:end] or cursor.selection().toPlainText())
        return data


class _Place(NamedTuple):
    """Where the view is to go: an offset of ``Article.text``, the height in the view, whether to light the line."""

    offset: int
    y: int
    light: bool = False


class ReaderPane(QWidget):
    """The article: title, byline and date, then its blocks.

    Signals:
        link_clicked: the address of a link that was clicked; nothing is opened here.
        finished: all of the article is in the view.
        scrolled: a person moved the text; not emitted where the window did.
    """

    link_clicked = Signal(str)
    finished = Signal()
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Reader")
        self.view = ReaderView(self)
        self.view.anchorClicked.connect(lambda url: self.link_clicked.emit(url.toString()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._points = 12.5
        self._article: Article | None = None
        self._parts: Iterator[None] = iter(())
        self._place: _Place | None = None  # on the way there
        # Where the last way led: source position, height, and the value of the scroll bar there.
        self._came_to: tuple[int, int, int] | None = None
        self._laid_out = 0  # document position
        self._built = self._announced = False
        self._quiet = 0  # above 0 where the window moves the text
        self._clamped: int | None = None
        self._working = QTimer(self)
        self._working.setInterval(0)
        self._working.timeout.connect(self._work_on)
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(1200)
        self._flash.timeout.connect(lambda: self.view.setExtraSelections([]))
        bar = self.view.verticalScrollBar()
        bar.valueChanged.connect(self._moved)
        bar.rangeChanged.connect(self._range_changed)
        self.view.rewrapping.connect(self._hold)
        self.view.rewrapped.connect(self._go_on)
        self._set_font()

    def _set_font(self) -> None:
        self.view.setFont(theme.font(theme.SERIF, self._points))
        self.view.document().setDefaultFont(self.view.font())
        self.view.fit_column()

    # What is shown.

    def show_article(self, article: Article) -> None:
        """Show an article; long ones are built in parts while the window stays free."""
        self.clear()
        self._article = article
        self.view.text = article.text
        option = QTextOption()
        rtl = article.metadata.direction == "rtl"
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.view.document().setDefaultTextOption(option)
        self._parts = Typesetter(
            self.view.document(), self.view.font(), self.view.column(), self.view.images, article, self.view.placed
        ).build()
        self._quiet += 1
        self._build_on()
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self._quiet -= 1
        self._working.start()

    def show_again(self, article: Article) -> None:
        """Show a new form of the article that is shown, with the same words at the top of the view."""
        place = self._top()
        self.show_article(article)
        if place is not None:
            self.view.viewport().setUpdatesEnabled(False)  # the old picture stays until the place is found
            self.bring(*place)

    def refresh(self) -> None:
        """Build the article again, in the colours of the current theme."""
        if self._article is not None:
            self.show_again(self._article)

    def zoom(self, delta: int) -> None:
        """Make the text larger or smaller by points; 0 sets the usual size."""
        self._points = 12.5 if delta == 0 else min(36.0, max(7.0, self._points + delta))
        article, place = self._article, self._top()
        self.clear()  # or Qt would lay out the old text in the new size
        self._set_font()
        if article is not None:
            self.show_article(article)
            if place is not None:
                self.view.viewport().setUpdatesEnabled(False)
                self.bring(*place)

    def clear(self) -> None:
        """Show nothing."""
        self._quiet += 1
        self._working.stop()
        self._flash.stop()
        self._parts = iter(())
        self._article = None
        self._place = self._came_to = None
        self._laid_out = 0
        self._built = self._announced = False
        self.view.placed.clear()
        self.view.text = ""
        self.view.viewport().setUpdatesEnabled(True)
        self.view.images.clear()
        self.view.setExtraSelections([])
        self.view.clear()
        self._quiet -= 1

    def is_finished(self) -> bool:
        """Tell whether all of the article is in the view, where it is to be."""
        return not self._working.isActive()

    def _work_on(self) -> None:
        self._build_on()
        self._approach()
        if self._built and self._place is None:
            self._working.stop()
            if not self._announced:
                self._announced = True
                self.finished.emit()

    def _build_on(self) -> None:
        if not self._built and next(self._parts, self) is self:
            self._built = True

    # Where it stands.

    def source_at(self, y: int) -> int | None:
        """Give the source position (code points) of the first character of the line at height ``y`` of the view."""
        if self._article is None or self.view.placed.reach() < 0:
            return None
        return self._article.source_offset(self.view.placed.offset(self.view.line_at(y).position()))

    def bring(self, source: int, y: int) -> None:
        """Scroll so that the line that shows a source position, or else what stands before it, is at height ``y``.

        A place that is not built or laid out yet is reached as soon as it is; ``scrolled`` is not emitted.
        """
        if self._article is not None:
            offset = self._article.text_offset(max(0, min(source, len(self._article.source.text))))
            self._set_out(_Place(offset, y))

    def go_to_text(self, offset: int) -> None:
        """Bring the line that shows position ``offset`` of ``Article.text`` into sight and light it for a moment."""
        if self._article is not None:
            self.view.viewport().setUpdatesEnabled(True)  # whoever goes somewhere stays no longer
            self._set_out(_Place(offset, self.view.viewport().height() // 4, light=True))

    def _top(self) -> tuple[int, int] | None:
        """Give the source position of the first line in sight and its height in the view; None at the very top."""
        if self._article is None:
            return None
        if self._place is not None:  # on its way there still
            return self._article.source_offset(self._place.offset), self._place.y
        value = self.view.verticalScrollBar().value()
        if value == 0 or self.view.placed.reach() < 0:
            return None
        if self._came_to is not None and self._came_to[2] == value:  # or going to and fro would drift by lines
            return self._came_to[:2]
        line = self.view.line_at(0)
        return self._article.source_offset(self.view.placed.offset(line.position())), self.view.cursorRect(line).top()

    def _hold(self) -> None:
        """Remember the place before the lines change."""
        top = self._top()
        if top is not None and self._article is not None:
            self._place = self._place or _Place(self._article.text_offset(top[0]), top[1])
            self.view.viewport().setUpdatesEnabled(False)
            self._quiet += 1
            self.view.verticalScrollBar().setValue(0)  # or Qt would lay out at once all that stands before it
            self._quiet -= 1

    def _go_on(self) -> None:
        """Go back to the place after the lines have changed."""
        self._laid_out = 0
        if self._place is not None:
            self._set_out(self._place)

    def _set_out(self, place: _Place) -> None:
        self._place = place
        self._approach()
        if self._place is not None:
            self._working.start()

    def _approach(self) -> None:
        """Go a step towards the place: lay out the text before it, and then scroll there."""
        place, view = self._place, self.view
        if place is None or (place.offset >= view.placed.reach() and not self._built):
            return
        document, bar = view.document(), view.verticalScrollBar()
        position = min(view.placed.position(place.offset), document.characterCount() - 1)
        self._laid_out = min(position, self._laid_out + _LAYOUT)
        document.documentLayout().blockBoundingRect(document.findBlock(self._laid_out))
        if self._laid_out < position:
            return
        self._place = None
        self._quiet += 1
        cursor = QTextCursor(document)
        cursor.setPosition(position)  # not before: this lays out all that stands before it
        complete = view.lay_out_to(cursor.position(), view.viewport().height())
        wanted = bar.value() + view.cursorRect(cursor).top() - place.y
        if complete and self._built:
            wanted = min(wanted, int(document.size().height()) - view.viewport().height())
        bar.setMaximum(max(bar.maximum(), wanted))  # Qt tells the bar of the layout only later
        if place.light:
            view.setTextCursor(cursor)
        bar.setValue(wanted)
        self._quiet -= 1
        view.viewport().setUpdatesEnabled(True)
        if self._article is not None:
            self._came_to = (self._article.source_offset(place.offset), place.y, bar.value())
        if place.light:
            # Setting selections while Qt scrolls can crash: wait for the event loop.
            QTimer.singleShot(0, self, lambda: self._light(cursor))

    def _moved(self, value: int) -> None:
        clamped, self._clamped = self._clamped, None
        if not self._quiet and value != clamped:
            self._place = None  # a person leads
            self.view.viewport().setUpdatesEnabled(True)
            self.scrolled.emit()

    def _range_changed(self, _: int, maximum: int) -> None:
        """Notice that Qt is about to move the text because it became shorter."""
        self._clamped = maximum if self.view.verticalScrollBar().value() > maximum else None

    def _light(self, cursor: QTextCursor) -> None:
        light = QTextEdit.ExtraSelection()
        light.cursor = cursor
        light.format.setBackground(QColor(theme.COLOURS[theme.current_theme()].chosen))
        light.format.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
        self.view.setExtraSelections([light])
        self._flash.start()
