"""The readable article, set as a page to read."""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from core.article import Article, Block, BlockKind, Run, Style
from gui import theme
from gui.panes.images import load_image

_MEASURE = 69
"""Characters in a line of the column."""
_PART = 60_000
"""Characters that are built in one go."""
_SCALES = {1: 1.55, 2: 1.35, 3: 1.18, 4: 1.08, 5: 1.0, 6: 1.0}
_IMAGE = "winnow-image:"


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
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Give an image that was decoded before; refuse everything else."""
        address = name.toString() if isinstance(name, QUrl) else name
        image = self.images.get(address)
        if image is None:
            self.refused.append(address)
        return image

    def column(self) -> float:
        """Give the width of the text column in pixels."""
        return QFontMetricsF(self.font()).averageCharWidth() * _MEASURE

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
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
        self._parts = _Builder(self.view, article, self._anchors).build()
        self._build_on()
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self._building.start()

    def clear(self) -> None:
        """Show nothing."""
        self._building.stop()
        self._flash.stop()
        self._parts = iter(())
        self._article = None
        self._anchors = []
        self._wanted = -1
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
            self._building.stop()
            if self._wanted >= 0:
                self.go_to_text(self._wanted)
            self.finished.emit()


class _Builder:
    """Sets an article's blocks into a document, part by part."""

    def __init__(self, view: ReaderView, article: Article, anchors: list[tuple[int, int]]) -> None:
        self._view = view
        self._article = article
        self._anchors = anchors
        self._colours = theme.COLOURS[theme.current_theme()]
        self._base = view.font()
        self._leading = 148
        self._cursor = QTextCursor(view.document())
        self._first = True
        path = article.source.path
        self._folder = os.path.dirname(path) if path else None
        self._next_image = 0

    def build(self) -> Iterator[None]:
        """Build; yields between parts."""
        document = self._view.document()
        document.setLayoutEnabled(False)
        self._cursor.beginEditBlock()
        self._head()
        at = held = 0
        for number, block in enumerate(self._article.blocks):
            lead = (len(block.gap) if number else 0) + len(block.marker)
            length = sum(len(run.text) for run in block.flat_runs())
            self._block(block, at + lead)
            at += lead + length
            held += length + 40
            if held > _PART:
                held = 0
                self._cursor.endEditBlock()
                document.setLayoutEnabled(True)
                yield
                document.setLayoutEnabled(False)
                self._cursor.beginEditBlock()
        self._tail()
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

    def _tail(self) -> None:
        form = QTextBlockFormat()
        form.setBottomMargin(8 * theme.SPACE)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.mergeBlockFormat(form)

    def _paragraph(self, form: QTextBlockFormat, block: Block | None = None) -> None:
        """Begin a new paragraph."""
        if block is not None and block.quoted:
            form.setLeftMargin(form.leftMargin() + 3 * theme.SPACE * min(block.quoted, 6))
            form.setProperty(QTextBlockFormat.Property.BlockQuoteLevel, block.quoted)
        if self._first:
            form.setTopMargin(max(form.topMargin(), 5.0 * theme.SPACE))
            self._cursor.setBlockFormat(form)
            self._first = False
        else:
            self._cursor.insertBlock(form, QTextCharFormat())

    def _block(self, block: Block, at: int) -> None:
        handler = {
            BlockKind.HEADING: self._heading_block,
            BlockKind.ITEM: self._item,
            BlockKind.CODE: self._code,
            BlockKind.TABLE: self._table,
            BlockKind.IMAGE: self._image,
            BlockKind.CAPTION: self._caption,
            BlockKind.RULE: self._rule,
        }.get(block.kind, self._text)
        self._pending = at
        handler(block)

    def _anchor(self) -> None:
        self._anchors.append((self._pending, self._cursor.position()))

    def _text(self, block: Block) -> None:
        self._paragraph(_format(self._leading, bottom=1.6 * theme.SPACE), block)
        self._anchor()
        self._runs(block.runs, self._quote(block), block.reflow)

    def _heading_block(self, block: Block) -> None:
        form = _format(self._leading - 28, top=3.5 * theme.SPACE, bottom=theme.SPACE)
        form.setHeadingLevel(block.level)
        self._paragraph(form, block)
        self._anchor()
        self._runs(block.runs, self._heading(block.level), True)
        if self._line_after_title:
            self._faint_line(self._line_after_title)
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
        if block.marker:
            char = QTextCharFormat()
            char.setForeground(QColor(self._colours.faint))
            self._cursor.insertText(("•" if block.marker == "- " else block.marker.strip()) + "\u2002", char)
        self._anchor()
        self._runs(block.runs, self._quote(block), block.reflow)

    def _code(self, block: Block) -> None:
        form = _format(130, top=theme.SPACE, bottom=2 * theme.SPACE)
        form.setBackground(QColor(self._colours.code))
        form.setLeftMargin(2 * theme.SPACE)
        form.setRightMargin(2 * theme.SPACE)
        self._paragraph(form, block)
        self._anchor()
        char = QTextCharFormat()
        char.setFont(theme.font(theme.MONO, self._base.pointSizeF() * 0.82))
        self._runs(block.runs, char, False)

    def _caption(self, block: Block) -> None:
        self._paragraph(_format(130, bottom=2.4 * theme.SPACE), block)
        self._anchor()
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
        self._anchor()
        if image is None:
            char = QTextCharFormat()
            char.setFont(theme.font(theme.SANS, self._base.pointSizeF() * 0.8))
            char.setForeground(QColor(self._colours.faint))
            char.setBackground(QColor(self._colours.code))
            words = f"Image: {block.image.alt}" if block.image.alt else "Image, not in this file"
            self._cursor.insertText(f" {words} ", char)
            return
        name = f"{_IMAGE}{self._next_image}"
        self._next_image += 1
        widest = int(self._view.column())
        if image.width() > widest:
            image = image.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
        self._view.images[name] = image
        form = QTextImageFormat()
        form.setName(name)
        form.setProperty(QTextCharFormat.Property.ImageAltText, block.image.alt)
        self._cursor.insertImage(form)

    def _table(self, block: Block) -> None:
        columns = max((len(row) for row in block.rows), default=0)
        if not columns:
            return
        self._paragraph(_format(100), block)
        self._anchor()
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
            for column, runs in enumerate(cells):
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
            text = run.text.replace("\r\n", "\n").replace("\r", "\n")
            # A line break inside a block is a line, not a paragraph, to Qt.
            text = text.replace("\n", " " if reflow and not run.href else "\u2028").replace("\0", "␀")
            char = base if run.style is Style.PLAIN and run.href is None else self._styled(base, run)
            self._cursor.insertText(text, char)

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
            char.setForeground(self._view.palette().color(QPalette.ColorRole.Link))
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
    return QLocale().toString(day, QLocale.FormatType.LongFormat)
