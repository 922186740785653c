"""An article laid out in pages, and the painting of each of them."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPainter,
    QPalette,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from core.article import Article
from core.errors import BudgetError
from gui.panes.backdrop import PAD
from gui.panes.formats import LEVEL, PAINTED, Painted
from gui.panes.placed_text import PlacedText
from gui.panes.type_settings import TypeSettings
from gui.panes.typesetter import Typesetter
from gui.paper.formats import PaperFormats
from gui.paper.pictures import PaperPictures

FINENESS = 300 / 96
"""Pixels of an image on paper for each pixel of the layout."""
_TALLEST = 25_000_000
"""Pixels that all pages together may be high: Qt cannot count beyond 33 million."""
_HEADINGS = 2_000
"""Headings that are looked after: what is moved costs that all behind it is laid out again."""


class _Ground(NamedTuple):
    """What is painted behind text.

    Attributes:
        box: Its place in the document, from the top of the first page.
        kind: What it is; None for the bars beside quotes.
        rtl: Whether the text runs from right to left.
        level: How many quotes enclose it.
    """

    box: QRectF
    kind: Painted | None
    rtl: bool
    level: int


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
            raise BudgetError(f"“{name}” is too long to be set in pages.", "Save it as plain text or as a web page.")
        self._title = article.title or article.source.name
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
        self._grounds = self._find_grounds()
        self._tops = [ground.box.top() for ground in self._grounds]
        self.count = document.pageCount()

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
            document, self._formats, self._width, pictures, article, PlacedText(), pixels=FINENESS, minutes_told=False
        )
        for _ in setter.build():
            pass
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(self._left)
        frame.setRightMargin(self._size.width() - self._left - self._width)
        frame.setTopMargin(self._top)
        frame.setBottomMargin(self._size.height() - self._bottom)
        document.rootFrame().setFrameFormat(frame)
        document.setPageSize(self._size)
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
        box = self._document.documentLayout().blockBoundingRect(block)
        layout = block.layout()
        above = layout.lineAt(0).y() - layout.boundingRect().top() if layout.lineCount() else 0.0
        return int((box.top() + above) // self._size.height())

    def _find_grounds(self) -> list[_Ground]:
        """Find what is painted behind text, from the top down.

        Code that goes on in another block has one ground, and bars go on from one block of a quote to the next.
        """
        found: list[_Ground] = []
        above = (0, 0.0)  # level and bottom of the block before
        layout = self._document.documentLayout()
        block = self._document.begin()
        while block.isValid():
            form = block.blockFormat()
            painted, level = form.intProperty(PAINTED), form.intProperty(LEVEL)
            if painted or level:
                box = layout.blockBoundingRect(block)
                rtl = form.layoutDirection() is Qt.LayoutDirection.RightToLeft
                for bar in range(1, min(level, 6) + 1):
                    top = above[1] if above[0] >= bar else box.top()
                    found.append(_Ground(QRectF(box.left(), top, 0, box.bottom() - top), None, rtl, bar))
                goes_on = painted == Painted.CODE and form.topMargin() == 0
                code = next((n for n in range(len(found) - 1, -1, -1) if found[n].kind is not None), -1)
                if goes_on and code >= 0:
                    found[code] = found[code]._replace(box=found[code].box.united(box))
                elif painted:
                    found.append(_Ground(box, Painted(painted), rtl, level))
                above = level, box.bottom()
            else:
                above = 0, 0.0
            block = block.next()
        return sorted(found, key=lambda ground: ground.box.top())

    # Painting.

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, from 0; the painter's origin is the corner of the paper, its unit the layout's pixel."""
        height = self._size.height()
        painter.save()
        painter.setClipRect(QRectF(0, self._top - 1, self._size.width(), self._bottom - self._top + 2))
        painter.translate(0, -number * height)
        self._paint_grounds(painter, number)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(self._formats.colours.ink))
        context.palette = palette
        context.clip = QRectF(0, number * height, self._size.width(), height)
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        self._paint_foot(painter, number)

    def _paint_grounds(self, painter: QPainter, number: int) -> None:
        height = self._size.height()
        first, last = number * height + self._top, number * height + self._bottom
        at = bisect_right(self._tops, first) - 1
        # Whatever begins above may reach down to this page.
        while at > 0 and self._grounds[at].box.bottom() > first:
            at -= 1
        for ground in self._grounds[max(0, at) :]:
            if ground.box.top() > last:
                return
            if ground.kind is Painted.CODE:
                self._paint_code(painter, ground, first, last)
            elif ground.kind is None:
                self._paint_bar(painter, ground, first, last)
            elif ground.box.bottom() > first:
                self._paint_rule(painter, ground.box.center().y())

    def _paint_code(self, painter: QPainter, ground: _Ground, first: float, last: float) -> None:
        pad = PAD * self._formats.em
        top, bottom = max(first, ground.box.top() - pad), min(last, ground.box.bottom() + pad)
        if top >= bottom:
            return
        left = self._left + self._formats.quote_indent(ground.level)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._formats.colours.code))
        painter.drawRect(QRectF(left, top, self._left + self._width - left, bottom - top))

    def _paint_bar(self, painter: QPainter, ground: _Ground, first: float, last: float) -> None:
        top, bottom = max(first, ground.box.top()), min(last, ground.box.bottom())
        if top >= bottom:
            return
        by = self._formats.quote_indent(ground.level - 1)
        x = self._left + self._width - by - 2 if ground.rtl else self._left + by
        painter.fillRect(QRectF(x, top, 2, bottom - top), QColor(self._formats.colours.line))

    def _paint_rule(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(QColor(self._formats.colours.line), 0.75))
        painter.drawLine(QPointF(self._left + 0.3 * self._width, y), QPointF(self._left + 0.7 * self._width, y))

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
