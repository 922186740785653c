"""What stands behind the reader's text: bars beside quotes, grounds of code, rules, boxes of images not shown."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit

from gui.panes.reader.visible_blocks import blocks_in_sight
from gui.typesetting.boxes import Standing, paint_box, paint_sign
from gui.typesetting.formats import LEVEL, PAD, PAINTED, STANDING, Formats, Painted
from gui.widgets import theme

_ROUND = 5.0


def paint(view: QTextEdit, painter: QPainter, formats: Formats) -> None:
    """Paint what stands behind the blocks in sight."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    before: tuple[QTextBlock, QRectF] | None = None
    code: QRectF | None = None
    for block, box in blocks_in_sight(view):
        form = block.blockFormat()
        painted = form.intProperty(PAINTED)
        goes_on = painted == Painted.CODE and form.topMargin() == 0
        if code is not None and not goes_on:
            _paint_ground(view, painter, formats, code)
            code = None
        if painted == Painted.CODE:
            top = box.top() if code is None else code.top()
            if code is None and goes_on:
                top = -view.viewport().height()  # begins above what is in sight
            code = QRectF(formats.quote_indent(form.intProperty(LEVEL)), top, 0, box.bottom() - top)
        elif painted == Painted.RULE:
            _paint_rule(view, painter, formats, box)
        elif painted == Painted.BOX:
            _paint_box(painter, formats, block, box)
        _paint_bars(view, painter, formats, block, box, before)
        before = block, box
    if code is not None:
        _paint_ground(view, painter, formats, code)
    for block, box in blocks_in_sight(view):
        if block.blockFormat().intProperty(PAINTED) == Painted.CODE:
            _paint_hooks(painter, formats, block, box.topLeft())


def _paint_bars(
    view: QTextEdit,
    painter: QPainter,
    formats: Formats,
    block: QTextBlock,
    box: QRectF,
    before: tuple[QTextBlock, QRectF] | None,
) -> None:
    """Paint a bar for each quote that a block stands in, up to the block before where that stands in it too."""
    form = block.blockFormat()
    outer = before[0].blockFormat().intProperty(LEVEL) if before is not None else 0
    rtl = form.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for level in range(1, min(form.intProperty(LEVEL), 6) + 1):
        top = before[1].bottom() if before is not None and outer >= level else box.top()
        x = formats.quote_indent(level) - 1.35 * formats.em
        if rtl:
            x = view.viewport().width() - x - 3
        painter.fillRect(QRectF(x, top, 3, box.bottom() - top), QColor(formats.colours.line))


def _paint_ground(view: QTextEdit, painter: QPainter, formats: Formats, code: QRectF) -> None:
    pad = PAD * formats.em
    width = view.viewport().width() - code.left()
    painter.setPen(QPen(QColor(formats.colours.line), 1))
    painter.setBrush(QColor(formats.colours.code))
    painter.drawRoundedRect(
        QRectF(code.left() + 0.5, code.top() - pad + 0.5, width - 1, code.height() + 2 * pad), _ROUND, _ROUND
    )


def _paint_hooks(painter: QPainter, formats: Formats, block: QTextBlock, start: QPointF) -> None:
    """Mark the lines of code that only go on from the one above."""
    layout, document = block.layout(), block.document()
    font: QFont = theme.font(theme.MONO, formats.chosen.points * 0.7)
    painter.setFont(font)
    painter.setPen(QColor(formats.colours.faint))
    for number in range(1, layout.lineCount()):
        line = layout.lineAt(number)
        if document.characterAt(block.position() + line.textStart() - 1) == "\u2028":  # Qt counts UTF-16 units
            continue
        place = QRectF(start.x() + line.x() - formats.em, start.y() + line.y(), 0.85 * formats.em, line.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "↪")


def box_of(formats: Formats, block: QTextBlock, box: QRectF) -> QRectF:
    """Give the rectangle of what a block shows, whose lines stand within ``box``: of a box with its border."""
    layout, shown = block.layout(), QRectF()
    for number in range(layout.lineCount()):
        shown |= layout.lineAt(number).naturalTextRect()
    shown.translate(box.topLeft())
    if block.blockFormat().intProperty(PAINTED) == Painted.BOX:
        shown.adjust(-formats.em, -PAD * formats.em, formats.em, PAD * formats.em)
    return shown


def _paint_box(painter: QPainter, formats: Formats, block: QTextBlock, box: QRectF) -> None:
    """Paint the box of an image that is not shown, and its sign before the first line."""
    standing = Standing(block.blockFormat().intProperty(STANDING))
    shown = box_of(formats, block, box)
    paint_box(painter, shown, standing, formats.colours)
    line = block.layout().lineAt(0).naturalTextRect().translated(box.topLeft())
    rtl = block.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = line.right() - 0.6 * formats.em if rtl else line.left() + 0.6 * formats.em
    paint_sign(painter, QPointF(x, line.center().y()), standing, formats.colours)


def _paint_rule(view: QTextEdit, painter: QPainter, formats: Formats, box: QRectF) -> None:
    middle, width = round(box.center().y()) + 0.5, view.viewport().width()
    painter.setPen(QPen(QColor(formats.colours.line), 1))
    painter.drawLine(QLineF(width * 0.3, middle, width * 0.7, middle))
