"""The readable article, set as a page to read."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
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

from core.text_map import Utf16Map
from gui import theme
from gui.panes.typesetter import Typesetter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.article import Article

_MEASURE = 69
"""Characters in a line of the column."""
_LAYOUT = 30_000
"""Characters that are laid out in one go."""


class ReaderView(QTextBrowser):
    """A text browser that shows only what was built for it, and loads nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setAccessibleName("Readable text")
        self.images: dict[str, QImage] = {}
        self.refused: list[str] = []
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
        self._set_margins()
        super().resizeEvent(event)

    def _set_margins(self) -> None:
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        side = max(3 * theme.SPACE, int((room - self.column()) / 2))
        self.setViewportMargins(side, 0, side, 0)


class ReaderPane(QWidget):
    """The article: title, byline and date, then its blocks.

    Signals:
        link_clicked: the address of a link that was clicked; nothing is opened here.
        finished: all of the article is in the view.
    """

    link_clicked = Signal(str)
    finished = Signal()

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
        self._anchors: list[tuple[int, int]] = []  # where a block begins: in ``Article.text``, in the document
        self._wanted = -1
        # A place to keep: a position of the source, and the height in the view at which it is to stand.
        self._place: tuple[int, int] | None = None
        self._came_to: tuple[tuple[int, int], int] | None = None  # the last such place, and where it was scrolled to
        self._laid_out = 0  # document position
        self._built = False
        self._building = QTimer(self)
        self._building.setInterval(0)
        self._building.timeout.connect(self._build_on)
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(1200)
        self._flash.timeout.connect(lambda: self.view.setExtraSelections([]))
        self._set_font()

    def _set_font(self) -> None:
        self.view.setFont(theme.font(theme.SERIF, self._points))
        self.view.document().setDefaultFont(self.view.font())
        self.view._set_margins()

    def show_article(self, article: Article) -> None:
        """Show an article; long ones are built in parts while the window stays free."""
        self.clear()
        self._article = article
        option = QTextOption()
        rtl = article.metadata.direction == "rtl"
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.view.document().setDefaultTextOption(option)
        self._parts = Typesetter(
            self.view.document(), self.view.font(), self.view.column(), self.view.images, article, self._anchors
        ).build()
        self._build_on()
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self._building.start()

    def show_again(self, article: Article) -> None:
        """Show a new form of the article that is shown, with the same words at the top of the view."""
        place = self._top()
        self.show_article(article)
        if place is not None:
            self._place = place
            self.view.viewport().setUpdatesEnabled(False)  # the old picture stays until the place is found
            self._keep_place()

    def _top(self) -> tuple[int, int] | None:
        """Give the source position of the first character in sight and its height in the view; None at the top."""
        if self._article is None:
            return None
        if self._place is not None:  # on its way there still
            return self._place
        value = self.view.verticalScrollBar().value()
        if value == 0:
            return None
        if self._came_to is not None and self._came_to[1] == value:  # or going to and fro would drift by lines
            return self._came_to[0]
        cursor = self.view.cursorForPosition(QPoint(0, 0))
        if abs(self.view.cursorRect(cursor).top()) > self.view.viewport().height():
            # Qt finds a wrong one while it still lays out the article: have it finish that.
            self.view.document().size()
            cursor = self.view.cursorForPosition(QPoint(0, 0))
        number = bisect_right(self._anchors, cursor.position(), key=lambda anchor: anchor[1]) - 1
        if number < 0:
            return None
        begin, position = self._anchors[number]
        end = self._anchors[number + 1][0] if number + 1 < len(self._anchors) else len(self._article.text)
        inside = Utf16Map(self._article.text[begin:end]).code_point_offset(cursor.position() - position)
        return self._article.source_offset(min(begin + inside, end)), self.view.cursorRect(cursor).top()

    def _keep_place(self) -> None:
        """Go a step towards the place that is to be kept: lay out the text before it, and then scroll there."""
        if self._place is None or self._article is None:
            return
        source, y = self._place
        offset = self._article.text_offset(min(source, len(self._article.source.text)))
        number = max(0, bisect_right(self._anchors, (offset, 1 << 62)) - 1)
        if number + 1 >= len(self._anchors) and not self._built:
            return
        document, bar = self.view.document(), self.view.verticalScrollBar()
        cursor = QTextCursor(document)
        if self._anchors:
            begin, position = self._anchors[number]
            units = len(self._article.text[begin:offset].encode("utf-16-le", "surrogatepass")) // 2
            cursor.setPosition(min(position + units, document.characterCount() - 1))
        self._laid_out = min(cursor.position(), self._laid_out + _LAYOUT)
        document.documentLayout().blockBoundingRect(document.findBlock(self._laid_out))
        if self._laid_out < cursor.position():
            return
        wanted = bar.value() + self.view.cursorRect(cursor).top() - y
        bar.setMaximum(max(bar.maximum(), wanted))  # Qt tells the bar of the layout only later
        bar.setValue(wanted)
        self._came_to, self._place = (self._place, bar.value()), None
        self.view.viewport().setUpdatesEnabled(True)

    def clear(self) -> None:
        """Show nothing."""
        self._building.stop()
        self._flash.stop()
        self._parts = iter(())
        self._article = None
        self._anchors = []
        self._wanted = -1
        self._place = self._came_to = None
        self._laid_out = 0
        self._built = False
        self.view.viewport().setUpdatesEnabled(True)
        self.view.images.clear()
        self.view.setExtraSelections([])
        self.view.clear()

    def is_finished(self) -> bool:
        """Tell whether all of the article is in the view."""
        return not self._building.isActive()

    def zoom(self, delta: int) -> None:
        """Make the text larger or smaller by points; 0 sets the usual size."""
        self._points = 12.5 if delta == 0 else min(36.0, max(7.0, self._points + delta))
        self._set_font()
        if self._article is not None:
            self.show_article(self._article)

    def refresh(self) -> None:
        """Build the article again, in the colours of the current theme."""
        if self._article is not None:
            self.show_article(self._article)

    def go_to_text(self, offset: int) -> None:
        """Bring the block that holds position ``offset`` of ``Article.text`` into sight and light it for a moment."""
        self._place = None  # whoever goes somewhere stays no longer
        self.view.viewport().setUpdatesEnabled(True)
        number = bisect_right(self._anchors, (offset, 1 << 62)) - 1
        if number + 1 >= len(self._anchors) and self._building.isActive():
            self._wanted = offset
            return
        self._wanted = -1
        if number < 0:
            return
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(self._anchors[number][1])
        self.view.setTextCursor(cursor)
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + self.view.cursorRect().top() - self.view.viewport().height() // 4)
        # Setting selections while Qt scrolls can crash: wait for the event loop.
        QTimer.singleShot(0, self, lambda: self._light(cursor))

    def _light(self, cursor: QTextCursor) -> None:
        light = QTextEdit.ExtraSelection()
        light.cursor = cursor
        light.format.setBackground(QColor(theme.COLOURS[theme.current_theme()].chosen))
        light.format.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
        self.view.setExtraSelections([light])
        self._flash.start()

    def _build_on(self) -> None:
        try:
            next(self._parts)
        except StopIteration:
            self._built = True
            self._keep_place()
            if self._place is not None:
                return
            self._building.stop()
            if self._wanted >= 0:
                self.go_to_text(self._wanted)
            self.finished.emit()
