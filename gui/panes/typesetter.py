"""Sets an article's blocks into a text document, in parts, so that the window stays free meanwhile."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from core.article import Article, Block, BlockKind, Run, Style
from gui import theme
from gui.panes.images import load_image
from gui.panes.placed_text import PlacedText, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

_PART = 60_000
"""Characters that are built in one go."""
_SCALES = {1: 1.55, 2: 1.35, 3: 1.18, 4: 1.08, 5: 1.0, 6: 1.0}
_IMAGE = "winnow-image:"


class Typesetter:
    """Sets an article's blocks into a document, part by part."""

    def __init__(
        self,
        document: QTextDocument,
        base: QFont,
        column: float,
        images: dict[str, QImage],
        article: Article,
        placed: PlacedText,
    ) -> None:
        """Prepare.

        Args:
            document: An empty document.
            base: The font of running text.
            column: Width of the column, in pixels.
            images: Filled with the images, by the name under which the document asks for them.
            article: What to set.
            placed: Filled with where the article's text stands in the document.
        """
        self._document = document
        self._base = base
        self._column = column
        self._images = images
        self._article = article
        self._placed = placed
        self._at = 0  # how far in ``Article.text``
        self._colours = theme.COLOURS[theme.current_theme()]
        self._leading = 148
        self._cursor = QTextCursor(document)
        self._first = True
        self._line_after_title = ""
        path = article.source.path
        self._folder = os.path.dirname(path) if path else None

    def build(self) -> Iterator[None]:
        """Build; yields between parts."""
        document = self._document
        document.setLayoutEnabled(False)
        # Qt drops the first block's top margin, so the frame holds the air above and below.
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(4 * theme.SPACE)
        frame.setBottomMargin(8 * theme.SPACE)
        document.rootFrame().setFrameFormat(frame)
        self._cursor.beginEditBlock()
        self._head()
        held = 0
        for number, block in enumerate(self._article.blocks):
            begin = self._at
            self._at += len(block.gap) if number else 0
            self._block(block)
            held += self._at - begin + 40
            if held > _PART:
                held = 0
                self._cursor.endEditBlock()
                document.setLayoutEnabled(True)
                yield
                document.setLayoutEnabled(False)
                self._cursor.beginEditBlock()
        self._cursor.endEditBlock()
        document.setLayoutEnabled(True)

    def _head(self) -> None:
        article = self._article
        blocks = article.blocks
        titled = bool(blocks) and blocks[0].kind is BlockKind.HEADING
        same = titled and " ".join(blocks[0].text.split()) == " ".join((article.title or "").split())
        parts = [article.byline, _in_words(article.published), article.site]
        line = "  ·  ".join(part for part in parts if part)
        if article.title and not same:
            self._paragraph(_format(self._leading - 30, top=5 * theme.SPACE, bottom=theme.SPACE))
            self._cursor.insertText(article.title, self._heading(1))
        if line and not same:
            self._faint_line(line)
        self._line_after_title = line if same else ""

    def _faint_line(self, line: str) -> None:
        self._paragraph(_format(130, top=0, bottom=3 * theme.SPACE))
        char = QTextCharFormat()
        char.setFont(theme.font(theme.SANS, self._base.pointSizeF() * 0.8))
        char.setForeground(QColor(self._colours.faint))
        self._cursor.insertText(line, char)

    def _paragraph(self, form: QTextBlockFormat, block: Block | None = None) -> None:
        """Begin a new paragraph."""
        if block is not None and block.quoted:
            form.setLeftMargin(form.leftMargin() + 3 * theme.SPACE * min(block.quoted, 6))
            form.setProperty(QTextBlockFormat.Property.BlockQuoteLevel, block.quoted)
        if self._first:
            self._cursor.setBlockFormat(form)
            self._first = False
        else:
            self._cursor.insertBlock(form, QTextCharFormat())

    def _block(self, block: Block) -> None:
        handler = {
            BlockKind.HEADING: self._heading_block,
            BlockKind.ITEM: self._item,
            BlockKind.CODE: self._code,
            BlockKind.TABLE: self._table,
            BlockKind.IMAGE: self._image,
            BlockKind.CAPTION: self._caption,
            BlockKind.RULE: self._rule,
        }.get(block.kind, self._text)
        handler(block)

    def _place(self) -> None:
        """Put down that the text has come to where the cursor is."""
        self._placed.add(self._at, self._cursor.position())

    def _text(self, block: Block) -> None:
        self._paragraph(_format(self._leading, bottom=1.6 * theme.SPACE), block)
        self._place()
        self._runs(block.runs, self._quote(block), block.reflow)

    def _heading_block(self, block: Block) -> None:
        form = _format(self._leading - 28, top=3.5 * theme.SPACE, bottom=theme.SPACE)
        form.setHeadingLevel(block.level)
        self._paragraph(form, block)
        self._place()
        self._runs(block.runs, self._heading(block.level), True)
        if self._line_after_title:
            self._faint_line(self._line_after_title)
            self._place()
            self._line_after_title = ""

    def _item(self, block: Block) -> None:
        depth = max(1, block.level)
        form = _format(self._leading - 6, bottom=0.8 * theme.SPACE)
        indent = 3.0 * theme.SPACE
        form.setLeftMargin(indent * depth)
        if block.marker:
            form.setTextIndent(-indent * 0.8)
            form.setTabPositions([QTextOption.Tab(0.0, QTextOption.TabType.LeftTab)])
        self._paragraph(form, block)
        self._place()
        if block.marker:
            char = QTextCharFormat()
            char.setForeground(QColor(self._colours.faint))
            self._cursor.insertText(("•" if block.marker == "- " else block.marker.strip()) + "\u2002", char)
            self._at += len(block.marker)
            self._place()
        self._runs(block.runs, self._quote(block), block.reflow)

    def _code(self, block: Block) -> None:
        form = _format(130, top=theme.SPACE, bottom=2 * theme.SPACE)
        form.setBackground(QColor(self._colours.code))
        form.setLeftMargin(2 * theme.SPACE)
        form.setRightMargin(2 * theme.SPACE)
        self._paragraph(form, block)
        self._place()
        char = QTextCharFormat()
        char.setFont(theme.font(theme.MONO, self._base.pointSizeF() * 0.82))
        self._runs(block.runs, char, False)

    def _caption(self, block: Block) -> None:
        self._paragraph(_format(130, bottom=2.4 * theme.SPACE), block)
        self._place()
        char = QTextCharFormat()
        char.setFont(theme.font(theme.SANS, self._base.pointSizeF() * 0.8))
        char.setForeground(QColor(self._colours.faint))
        self._runs(block.runs, char, True)

    def _rule(self, block: Block) -> None:
        form = _format(100, top=2 * theme.SPACE, bottom=2 * theme.SPACE)
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._paragraph(form, block)
        char = QTextCharFormat()
        char.setForeground(QColor(self._colours.faint))
        self._cursor.insertText("∗   ∗   ∗", char)

    def _image(self, block: Block) -> None:
        if block.image is None:
            return
        image = load_image(block.image.address, self._folder)
        self._paragraph(_format(100, top=theme.SPACE, bottom=theme.SPACE), block)
        self._place()
        if image is None:
            char = QTextCharFormat()
            char.setFont(theme.font(theme.SANS, self._base.pointSizeF() * 0.8))
            char.setForeground(QColor(self._colours.faint))
            char.setBackground(QColor(self._colours.code))
            words = f"Image: {block.image.alt}" if block.image.alt else "Image, not in this file"
            self._cursor.insertText(f" {words} ", char)
            self._place()
            return
        name = f"{_IMAGE}{len(self._images)}"
        widest = int(self._column)
        if image.width() > widest:
            image = image.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
        self._images[name] = image
        form = QTextImageFormat()
        form.setName(name)
        form.setProperty(QTextCharFormat.Property.ImageAltText, block.image.alt)
        self._cursor.insertImage(form)

    def _table(self, block: Block) -> None:
        columns = max((len(row) for row in block.rows), default=0)
        if not columns:
            return
        self._paragraph(_format(100), block)
        self._place()
        form = QTextTableFormat()
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setBorderBrush(QColor(self._colours.line))
        form.setCellPadding(6)
        form.setCellSpacing(0)
        form.setHeaderRowCount(block.header_rows)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setBottomMargin(2 * theme.SPACE)
        table = self._cursor.insertTable(len(block.rows), columns, form)
        for row, cells in enumerate(block.rows):
            self._at += 1 if row else 0  # what parts rows and cells in ``Block.text``
            for column, runs in enumerate(cells):
                self._at += 3 if column else 0
                cell = table.cellAt(row, column)
                char = QTextCharFormat()
                char.setFont(theme.font(theme.SANS, self._base.pointSizeF() * 0.82))
                if row < block.header_rows:
                    char.setFontWeight(QFont.Weight.DemiBold)
                    ground = cell.format()
                    ground.setBackground(QColor(self._colours.code))
                    cell.setFormat(ground)
                self._cursor = cell.firstCursorPosition()
                self._runs(runs, char, True)
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)

    def _heading(self, level: int) -> QTextCharFormat:
        char = QTextCharFormat()
        char.setFont(theme.font(theme.SERIF, self._base.pointSizeF() * _SCALES.get(level, 1.0)))
        char.setFontWeight(QFont.Weight.Bold)
        return char

    def _quote(self, block: Block) -> QTextCharFormat:
        char = QTextCharFormat()
        if block.quoted:
            char.setForeground(QColor(self._colours.faint))
            char.setFontItalic(True)
        return char

    def _runs(self, runs: tuple[Run, ...], base: QTextCharFormat, reflow: bool) -> None:
        for run in runs:
            # A line break inside a block is a line, not a paragraph, to Qt.
            text, pairs = shown(run.text, " " if reflow and not run.href else "\u2028")
            char = base if run.style is Style.PLAIN and run.href is None else self._styled(base, run)
            position = self._cursor.position()
            self._placed.add(self._at, position)
            for points, units in pairs:
                self._placed.add(self._at + points, position + units)
            self._cursor.insertText(text, char)
            self._at += len(run.text)
            self._place()

    def _styled(self, base: QTextCharFormat, run: Run) -> QTextCharFormat:
        char = QTextCharFormat(base)
        if run.style & Style.BOLD:
            char.setFontWeight(QFont.Weight.Bold)
        if run.style & Style.ITALIC:
            char.setFontItalic(True)
        if run.style & Style.STRIKE:
            char.setFontStrikeOut(True)
        if run.style & Style.CODE:
            char.setFont(theme.font(theme.MONO, self._base.pointSizeF() * 0.85))
            char.setBackground(QColor(self._colours.code))
        if run.style & Style.SUPERSCRIPT:
            char.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        if run.style & Style.SUBSCRIPT:
            char.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        if run.href:
            char.setAnchor(True)
            char.setAnchorHref(run.href)
            char.setForeground(QColor(self._colours.accent))
            char.setFontUnderline(True)
            char.setUnderlineColor(QColor(self._colours.line))
        return char


def _format(leading: int, top: float = 0, bottom: float = 0) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(float(leading), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(top)
    form.setBottomMargin(bottom)
    return form


def _in_words(published: str | None) -> str | None:
    """Give an ISO date in the words of the reader's language; what is no date stays as it is."""
    if not published:
        return None
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return published
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
