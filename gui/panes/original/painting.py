"""Painting what is marked, for the lines in sight only."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from gui.panes.line_boxes import boxes
from gui.panes.original.display import Form
from gui.panes.original.folding import HEAD, NONE
from gui.widgets import theme

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from PySide6.QtGui import QTextLayout

    from gui.panes.original.marked_text import MarkedText

LIT = 0.16
"""How much of a kind's line lies on the ground of a piece that is lit, 0 to 1 ..."""
BAND, BAND_LIT = 0.16, 0.30
"""... on that of a summary, and of one that is lit."""
LEFT_OUT = 0.45
"""How much of its line a piece keeps that a filter leaves out."""
_TRIANGLE = 9.0
_SIGN_WITHIN = 12.0
"""Pixels from the beginning of a summary to its triangle."""
_FIRST_WORD = re.compile(r"[^\s-]*-?")
_LONGEST_WORD = 1_000
SIGN = 12.0
"""Pixels that a sign of a soft break is wide."""


class Mark(NamedTuple):
    """A line of a piece in sight.

    Attributes:
        piece: The piece's index; -1 where a summary stands for what is no piece, nor within one.
        box: Where it stands in the viewport.
        first: Whether the piece begins in this line.
        folded: Whether the line is the summary of what is folded.
        fold: The number of what is folded, or ``NONE``.
        sign: How far from the left the triangle of a summary stands.
    """

    piece: int
    box: QRectF
    first: bool
    folded: bool
    fold: int = NONE
    sign: float = 0.0


class Lines(NamedTuple):
    """The lines of a block that are in sight, ``[first, last]``, and the block's place in the viewport."""

    number: int
    layout: QTextLayout
    place: QRectF
    first: int
    last: int


def lines_in_sight(view: MarkedText) -> Iterator[Lines]:
    """Yield every block of text in sight, with the lines of it that are."""
    height = view.viewport().height()
    for number, place in view.visible_blocks():
        layout = view.document().findBlockByNumber(number).layout()
        count = layout.lineCount()
        first, last = 0, count - 1
        while first < last and place.top() + layout.lineAt(first + 1).y() <= 0:
            first += 1
        while last > first and place.top() + layout.lineAt(last).y() > height:
            last -= 1
        if count:
            yield Lines(number, layout, place, first, last)


def marks(view: MarkedText) -> Iterator[Mark]:
    """Yield every line of a piece that is in sight."""
    display, marking = view.filling.display, view.marking
    for lines in lines_in_sight(view):
        number, layout, place, first, last = lines
        block = display.blocks[number]
        if block.form is Form.FOLD:
            box = QRectF(0, place.top(), view.viewport().width(), place.height())
            fold = view.filling.folds.folded_around(block.start)
            sign = place.left() + layout.lineAt(0).naturalTextRect().left() + _SIGN_WITHIN
            yield Mark(-1 if fold == HEAD else marking.at(block.start), box, False, True, fold, sign)
            continue
        start, end = span_of(view, lines)
        for index in marking.within(start, end):
            span = marking.spans[index]
            begin = display.place(number, max(start, span.start))
            stop = display.place(number, min(end, span.end))
            starts = start <= span.start
            goes_on = span.end > end
            for box in boxes(layout, begin, stop, first, last, goes_on=goes_on):
                yield Mark(index, box.translated(place.topLeft()), starts, False)
                starts = False


def span_of(view: MarkedText, lines: Lines) -> tuple[int, int]:
    """Give the source that the lines of a block show."""
    display = view.filling.display
    final = lines.layout.lineAt(lines.last)
    start = display.source(lines.number, lines.layout.lineAt(lines.first).textStart())
    return start, display.source(lines.number, final.textStart() + final.textLength())


def paint_grounds(view: MarkedText, painter: QPainter) -> None:
    """Paint grounds and lines of the pieces in sight, below the text."""
    marking = view.marking
    seen = list(marks(view))
    for index, box, _, folded, fold, sign in seen:
        if folded and fold < 0:
            _paint_quiet_band(painter, box, sign)
            continue
        colours = theme.kind_colours(marking.kind(index))
        if folded:
            _paint_band(painter, box, sign, colours, current=index == marking.current, lit=marking.is_lit(index))
            continue
        if marking.is_shown(index) and not marking.is_suspected(index):
            painter.fillRect(box, QColor(colours.background))
        if marking.is_lit(index):
            painter.fillRect(box, _thin(QColor(colours.line), LIT))
    # After all grounds: the line of the current piece reaches into the next line's.
    for mark in seen:
        if not mark.folded:
            _paint_line(view, painter, mark)
    _paint_place(view, painter)


def _paint_line(view: MarkedText, painter: QPainter, mark: Mark) -> None:
    """Paint the line below a line of a piece; that of the current one is thick, and stands clear of underscores."""
    marking = view.marking
    colours, current = theme.kind_colours(marking.kind(mark.piece)), mark.piece == marking.current
    line = QColor(colours.line)
    if not marking.is_shown(mark.piece):
        line = _thin(line, LEFT_OUT)
    left, right, y = mark.box.left(), mark.box.right(), mark.box.bottom() - (0 if current else 1)
    if marking.is_suspected(mark.piece):
        pen = theme.suspected_pen(colours.line, current=current)
        pen.setColor(line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawLine(QPointF(left + 1, y), QPointF(right - 1, y))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    else:
        painter.setPen(QPen(line, 2.0 if current else 1.0, colours.pattern))
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def _paint_place(view: MarkedText, painter: QPainter) -> None:
    """Paint where the current piece stands, if what is shown holds no text of it."""
    marking = view.marking
    index = marking.current
    if index < 0 or marking.starts[index] < marking.ends[index]:
        return
    place, display = marking.starts[index], view.filling.display
    for lines in lines_in_sight(view):
        start, end = span_of(view, lines)
        if display.blocks[lines.number].form is Form.TEXT and start <= place <= end:
            inside = display.place(lines.number, place)
            for box in boxes(lines.layout, inside, inside, lines.first, lines.last, goes_on=True):
                line = QColor(theme.kind_colours(marking.kind(index)).line)
                painter.fillRect(box.translated(lines.place.topLeft()).adjusted(0, 0, -1, 0), line)
            return


def paint_hits(view: MarkedText, painter: QPainter) -> None:
    """Paint the hits of a search in sight, below the text."""
    if not view.hits.spans:
        return
    display = view.filling.display
    for lines in lines_in_sight(view):
        number, layout, place, first, last = lines
        if display.blocks[number].form is Form.FOLD:
            continue
        start, end = span_of(view, lines)
        for index in view.hits.within(start, end):
            hit = view.hits.spans[index]
            begin, stop = display.place(number, max(start, hit.start)), display.place(number, min(end, hit.end))
            for box in boxes(layout, begin, stop, first, last):
                view.hits.paint(painter, box.translated(place.topLeft()), index)


def _paint_band(
    painter: QPainter, box: QRectF, sign: float, colours: theme.KindColours, *, current: bool, lit: bool
) -> None:
    """Paint the band that stands for what is folded, and the triangle that opens it."""
    line = QColor(colours.line)
    painter.fillRect(box, QColor(colours.background))
    painter.fillRect(box, _thin(line, BAND_LIT if lit else BAND))
    painter.setPen(QPen(line, 2.0 if current else 1.0, colours.pattern))
    for y in (box.top(), box.bottom() - 1):
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    draw_triangle(painter, QPointF(sign, box.center().y()), QColor(colours.foreground), opened=False)


def _paint_quiet_band(painter: QPainter, box: QRectF, sign: float) -> None:
    """Paint the band that stands for a page's head or for empty lines, and the triangle that opens it."""
    colours = theme.COLOURS[theme.current_theme()]
    painter.fillRect(box, QColor(colours.window))
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(colours.line))
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), QColor(colours.line))
    draw_triangle(painter, QPointF(sign, box.center().y()), QColor(colours.faint), opened=False)


def draw_triangle(painter: QPainter, centre: QPointF, colour: QColor, *, opened: bool) -> None:
    """Draw a triangle that points down where something is open, else to the right."""
    half, depth = _TRIANGLE / 2, _TRIANGLE / 4
    points = [(-depth, -half), (depth, 0.0), (-depth, half)]
    if opened:
        points = [(-half, -depth), (half, -depth), (0.0, depth)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 0))
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in points]))
    painter.restore()


def paint_soft_breaks(view: MarkedText, painter: QPainter) -> None:
    """Tell at the end of a row that is short for a soft break that the file has no line break there."""
    _take_sign_pen(painter)
    for number, layout, place, _, last in lines_in_sight(view):
        if last == layout.lineCount() - 1 and breaks_early(view, number):
            line = layout.lineAt(last)
            box = QRectF(place.left() + line.naturalTextRect().right(), place.top() + line.y(), SIGN, line.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "↩")


def paint_continued(view: MarkedText, painter: QPainter, left: float, taken: Container[float]) -> None:
    """Tell beside a row that stands below such a one that it only goes on from there.

    Args:
        view: The view.
        painter: On what stands beside it.
        left: Where the sign goes, in pixels.
        taken: The tops of rows beside which something else stands already.
    """
    _take_sign_pen(painter)
    for number, layout, place, first, _ in lines_in_sight(view):
        top = place.top() + layout.lineAt(0).y()
        if first == 0 and top not in taken and breaks_early(view, number - 1):
            box = QRectF(left, top, SIGN, layout.lineAt(0).height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "↪")


def breaks_early(view: MarkedText, number: int) -> bool:
    """Tell whether a block ends in a soft break where its last row would not wrap: the next word would fit in it."""
    display = view.filling.display
    if not display.goes_on(number):
        return False
    layout = view.document().findBlockByNumber(number).layout()
    if not layout.lineCount():
        return False  # it was never in sight
    start = display.blocks[number + 1].start
    word = _FIRST_WORD.match(display.text, start, start + _LONGEST_WORD)
    needed = QFontMetricsF(view.font()).horizontalAdvance(word[0]) if word else 0.0
    room = view.viewport().width() - 2 * view.document().documentMargin()
    return layout.lineAt(layout.lineCount() - 1).naturalTextWidth() + needed <= room


def _take_sign_pen(painter: QPainter) -> None:
    font: QFont = theme.font(theme.MONO, 9.5)
    painter.setFont(font)
    painter.setPen(QColor(theme.COLOURS[theme.current_theme()].faint))


def dim_structure(view: MarkedText, painter: QPainter) -> None:
    """Let the markup of a page recede: over it goes as much of its ground as makes ink faint."""
    colours = theme.COLOURS[theme.current_theme()]
    cursor = view.textCursor()
    chosen = (cursor.selectionStart(), cursor.selectionEnd())
    display = view.filling.display
    for lines in lines_in_sight(view):
        number, layout, place, first, last = lines
        if display.blocks[number].form is not Form.TEXT:
            continue
        begin = view.document().findBlockByNumber(number).position()
        low, high = (max(0, position - begin) for position in chosen)
        for start, end in view.marking.structure(*span_of(view, lines)):
            here, there = display.place(number, start), display.place(number, end)
            for ground, one, two in (
                (colours.paper, here, min(there, low)),
                (colours.chosen, max(here, low), min(there, high)),
                (colours.paper, max(here, high), there),
            ):
                if one < two:
                    for box in boxes(layout, one, two, first, last):
                        painter.fillRect(box.translated(place.topLeft()), _thin(QColor(ground), dimness()))


def dimness() -> float:
    """Give how much of the paper makes the faint colour of ink, 0 to 1, in the current theme."""
    return _dimness(theme.current_theme())


@cache
def _dimness(chosen: theme.Theme) -> float:
    colours = theme.COLOURS[chosen]
    ink, faint, paper = (QColor(value).lightnessF() for value in (colours.ink, colours.faint, colours.paper))
    return (faint - ink) / (paper - ink)


def _thin(colour: QColor, alpha: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
