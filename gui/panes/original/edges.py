"""Taking an edge of the current removal with the mouse, and putting it elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QTextCursor

from core.article.span import Span
from gui.panes.original.folding import NONE
from gui.widgets import theme

if TYPE_CHECKING:
    from gui.panes.original.marked_text import MarkedText
    from gui.panes.original.marking import Marking

_NEAR = 4
"""Pixels from an edge within which it can be taken."""


class _Taken(NamedTuple):
    """The edge that is being moved: of which piece in which marking, which one, and where it would be put."""

    marking: Marking
    piece: int
    is_start: bool
    span: Span


class Edges:
    """The edges of the current removal of a view; suspected and folded pieces have none to take."""

    def __init__(self, view: MarkedText) -> None:
        self._view = view
        self._taken: _Taken | None = None

    def at(self, point: QPoint) -> bool | None:
        """Tell which edge can be taken at a point of the viewport: True for the start, False for the end, else None."""
        span = self._span()
        if span is None:
            return None
        for is_start, source in ((True, span.start), (False, span.end)):
            box = self._box(source)
            if box is not None and box.adjusted(-_NEAR, 0, _NEAR, 0).contains(point):
                return is_start
        return None

    def take(self, point: QPoint) -> bool:
        """Take the edge at a point; tell whether there is one."""
        edge, span = self.at(point), self._span()
        if edge is None or span is None:
            return False
        self._taken = _Taken(self._view.marking, self._view.marking.current, edge, span)
        return True

    def is_taken(self) -> bool:
        """Tell whether an edge is being moved."""
        return self._held() is not None

    def _held(self) -> _Taken | None:
        """Give the edge that is being moved; in another form of the article none is: its pieces have other numbers."""
        if self._taken is not None and self._taken.marking is not self._view.marking:
            self._taken = None
        return self._taken

    def move(self, point: QPoint) -> bool:
        """Move the edge that was taken to a point; tell whether one was."""
        if (taken := self._held()) is None:
            return False
        cursor = self._view.cursorForPosition(point)
        place = self._view.source_of(cursor.position())
        marking, piece, is_start, span = taken
        moved = Span(min(place, span.end - 1), span.end) if is_start else Span(span.start, max(place, span.start + 1))
        self._taken = _Taken(marking, piece, is_start, moved)
        self._view.viewport().update()
        return True

    def put(self) -> tuple[int, Span] | None:
        """Put the edge down where it is; give the piece and its new span, if that is another one."""
        taken, self._taken = self._held(), None
        self._view.viewport().update()
        if taken is None or taken.span == self._view.marking.spans[taken.piece]:
            return None
        return taken.piece, taken.span

    def let_go(self) -> bool:
        """Leave the edge where it was; tell whether one was taken."""
        taken, self._taken = self._taken, None
        self._view.viewport().update()
        return taken is not None

    def paint(self, painter: QPainter) -> None:
        """Paint a handle at each edge, and a line where one would be put."""
        taken = self._held()
        span = taken.span if taken is not None else self._span()
        if span is None:
            return
        colour = QColor(theme.kind_colours(self._view.marking.kind(self._view.marking.current)).line)
        for is_start, source in ((True, span.start), (False, span.end)):
            box = self._box(source)
            if box is None:
                continue
            held = taken is not None and taken.is_start is is_start
            painter.fillRect(QRect(box.left() - 1, box.top(), 3 if held else 2, box.height()), colour)

    def _span(self) -> Span | None:
        marking = self._view.marking
        index = marking.current
        if index < 0 or marking.is_suspected(index) or self._view.is_folded(index):
            return None
        span = marking.spans[index]
        return span if span.length else None  # the page's own text holds nothing of some

    def _box(self, source: int) -> QRect | None:
        """Give where a caret before a source position would stand; None where that is not in sight."""
        view = self._view
        first, last = view.source_at(0), view.source_at(view.viewport().height())
        in_reach = first is not None and last is not None and first <= source <= last + 4_000
        if not in_reach or view.filling.folds.folded_around(source) != NONE:
            return None
        cursor = QTextCursor(view.document())
        cursor.setPosition(view.position_of(source))
        box = view.cursorRect(cursor)
        return box if view.viewport().rect().intersects(box) else None
