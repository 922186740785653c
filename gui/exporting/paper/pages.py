"""An article laid out in pages, and the painting of each of them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QTextTable,
)

from core.article.article import Article
from core.errors import BudgetError
from core.export.stamp import title_of
from gui.exporting.paper.formats import PaperFormats
from gui.exporting.paper.grounds import Grounds
from gui.exporting.paper.pictures import PaperPictures
from gui.language.speech import tr
from gui.settings.type_settings import TypeSettings
from gui.typesetting.placed_text import PlacedText
from gui.typesetting.typesetter import Typesetter

FINENESS = 300 / 96
"""Pixels of an image on paper for each pixel of the layout."""
_TALLEST = 25_000_000
"""Pixels that all pages together may be high: Qt cannot count beyond 33 million."""
_LINES = 8.0
"""Pixels by which the lines of a table may stand outside of its box; less than what parts it from text."""
_HEADINGS = 2_000
"""Headings that are looked after: what is moved costs that all behind it is laid out again."""


class Pages:
    """An article in pages of one size. All lengths are pixels of the screen that the text is laid out by."""

    def __init__(self, article: Article, chosen: TypeSettings, sheet: QPageLayout) -> None:
        """Lay an article out.

        Args:
            article: What to lay out.
            chosen: The reader's type.
            sheet: Size and margins of the paper.

        Raises:
            BudgetError: if it is too long for paper.
        """
        self.dots = float(QGuiApplication.primaryScreen().logicalDotsPerInchY())
        scale = self.dots / 72
        paper = sheet.fullRect(QPageLayout.Unit.Point)
        margins = sheet.margins(QPageLayout.Unit.Point)
        self._size = QSizeF(paper.width() * scale, paper.height() * scale)
        self._left, self._top = margins.left() * scale, margins.top() * scale
        self._width = self._size.width() - self._left - margins.right() * scale
        self._bottom = self._size.height() - margins.bottom() * scale
        self._formats = PaperFormats(chosen, article.source.url)
        if self._height_of(article) > _TALLEST:
            name = article.source.name
            raise BudgetError(
                tr("“{name}” is too long to be set in pages.", name=name), tr("Save it as plain text or as a web page.")
            )
        self._title = title_of(article) or article.source.name
        self._rtl = article.metadata.direction == "rtl"
        self._document = document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setUseDesignMetrics(True)  # letters stand where they do on paper, not on the screen's grid
        document.setDefaultFont(self._formats.base)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self._set(article)
        self._keep_headings()
        self.count = document.pageCount()
        frames = document.rootFrame().childFrames()
        self._tables = {frame.firstPosition(): frame for frame in frames if isinstance(frame, QTextTable)}
        self._starts = [0] * self.count  # the number of the first block on each page
        self._grounds = Grounds(self._formats, self._width)
        self._look_through()

    def _height_of(self, article: Article) -> float:
        """Estimate, rather too high than too low, how high an article is."""
        em = self._formats.em
        letters = max(1.0, self._width / em)  # as wide as they are high
        height = 0.0
        for block in article.blocks:
            size, lines = len(block.text), block.text.count("\n") + 1
            height += (size / letters + lines + 2) * 1.8 * em
        return height

    def _set(self, article: Article) -> None:
        document = self._document
        document.setLayoutEnabled(False)
        pictures = PaperPictures(document, 0.9 * (self._bottom - self._top) * FINENESS)
        setter = Typesetter(
            document, self._formats, self._width, pictures, article, PlacedText(), pixels=FINENESS, on_paper=True
        )
        for _ in setter.build():
            pass
        frame = document.rootFrame().frameFormat()
        # None at the sides: Qt puts a table at the right edge as if there were none.
        frame.setLeftMargin(0)
        frame.setRightMargin(0)
        frame.setTopMargin(self._top)
        frame.setBottomMargin(self._size.height() - self._bottom)
        document.rootFrame().setFrameFormat(frame)
        document.setPageSize(QSizeF(self._width, self._size.height()))
        document.setLayoutEnabled(True)
        document.documentLayout().documentSize()  # lays it out

    def _keep_headings(self) -> None:
        """Move a heading that would stand last on its page to the next one."""
        block, seen = self._document.begin(), 0
        while block.isValid() and seen < _HEADINGS:
            following = block.next()
            if block.blockFormat().headingLevel():
                seen += 1
                if following.isValid() and self._page_of(block) < self._page_of(following):
                    cursor = QTextCursor(block)
                    form = block.blockFormat()
                    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                    cursor.setBlockFormat(form)
            block = following

    def _page_of(self, block: QTextBlock) -> int:
        """Give the number of the page, from 0, on which the first line of a block stands."""
        return int(self._place_of(block).top() // self._size.height())

    def _place_of(self, block: QTextBlock) -> QRectF:
        """Give where the lines of a block stand. Qt's own answer is wrong where it moved the first to another page."""
        layout = block.layout()
        if not layout.lineCount():
            return self._document.documentLayout().blockBoundingRect(block)
        return layout.boundingRect().translated(layout.position())

    def _look_through(self) -> None:
        """Note where pages begin, and what is painted behind text."""
        known = 1  # the pages whose first block is known
        block = self._document.begin()
        while block.isValid():
            table = self._tables.get(block.position())
            box = self._place_of(block) if table is None else self._box_of(table)
            while known < self.count and box.bottom() > known * self._size.height():
                self._starts[known] = block.blockNumber()
                known += 1
            if table is None:
                self._grounds.note(block, box)
            block = self._after(block, table)

    # Painting.

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, from 0; the painter's origin is the corner of the paper, its unit the layout's pixel."""
        painter.save()
        painter.translate(self._left, -number * self._size.height())
        height = self._size.height()
        self._grounds.paint(painter, number * height + self._top, number * height + self._bottom)
        self._paint_text(painter, number)
        painter.restore()
        self._paint_foot(painter, number)

    def _paint_text(self, painter: QPainter, number: int) -> None:
        """Paint the lines of a page one by one: Qt would paint, out of sight, some of the page before once more."""
        first, last = number * self._size.height(), (number + 1) * self._size.height()
        painter.setPen(QColor(self._formats.colours.ink))
        block = self._document.findBlockByNumber(self._starts[number])
        while block.isValid():
            if (table := self._tables.get(block.position())) is not None:
                self._paint_table(painter, table, number)
                block = self._after(block, table)
                continue
            layout = block.layout()
            place = layout.position()
            if place.y() >= last:
                return
            for index in range(layout.lineCount()):
                line = layout.lineAt(index)
                if first <= place.y() + line.y() < last:
                    line.draw(painter, place)
            block = block.next()

    def _paint_table(self, painter: QPainter, table: QTextTable, number: int) -> None:
        top = number * self._size.height() + self._top
        box = self._box_of(table).intersected(QRectF(0, top, self._width, self._bottom - self._top))
        if box.isEmpty():
            return
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(self._formats.colours.ink))
        context.palette = palette
        # A table's own lines stand a little outside of what Qt calls its box.
        context.clip = box.adjusted(-_LINES, -_LINES, _LINES, _LINES)
        painter.save()
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _box_of(self, table: QTextTable) -> QRectF:
        return self._document.documentLayout().frameBoundingRect(table)

    def _after(self, block: QTextBlock, table: QTextTable | None) -> QTextBlock:
        """Give the block that follows a block, or the table that begins with it."""
        return block.next() if table is None else self._document.findBlock(table.lastPosition() + 1)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        """Paint the page's number and, but on the first one, the article's title."""
        font = self._formats.faint(0.72).font()
        font.setPixelSize(round(font.pointSizeF() * self.dots / 72))  # points would be those of the paper's own dots
        painter.setFont(font)
        painter.setPen(QColor(self._formats.colours.faint))
        metrics = QFontMetricsF(font)
        middle = self._bottom + 0.5 * (self._size.height() - self._bottom)
        box = QRectF(self._left, middle - metrics.height() / 2, self._width, metrics.height())
        page = f"{number + 1} / {self.count}"
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self._rtl:
            start, end = end, start
        painter.drawText(box, end | Qt.AlignmentFlag.AlignVCenter, page)
        if number:
            room = self._width - metrics.horizontalAdvance(page) - 2 * self._formats.em
            title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
            painter.drawText(box, start | Qt.AlignmentFlag.AlignVCenter, title)
