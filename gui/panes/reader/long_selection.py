"""A selection whose ends may stand beyond the portion of the text that is set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol
from weakref import proxy

from PySide6.QtGui import QTextCursor

from core.article.span import Span

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from PySide6.QtWidgets import QTextEdit

    from gui.typesetting.placed_text import PlacedText


class Held(Protocol):
    """The portion of a text that is set."""

    def holds(self, offset: int) -> bool:
        """Tell whether an offset of the text is in it."""

    def is_first(self) -> bool:
        """Tell whether it begins where the text does."""

    def bounds(self) -> tuple[int, int]:
        """Give where it begins and ends in the document."""

    def quietly(self) -> AbstractContextManager[None]:
        """Let the window move the text."""


class LongSelection:
    """Where the selection of a view begins and ends in ``Article.text``, whatever of that is set.

    An end of it that is not set stands in the empty block before or behind the text that is.
    """

    def __init__(self, view: QTextEdit, placed: PlacedText, length: int, portion: Held) -> None:
        """Watch a view.

        Args:
            view: What shows the text.
            placed: Where what is set of the text stands.
            length: Of all of the text, in code points.
            portion: What is set.
        """
        self._view = view
        # The portion holds this, and what holds each other waits for the collector, with the whole article.
        self._portion: Held = proxy(portion)
        self._placed, self._length = placed, length
        self._ends: tuple[int, int] | None = None  # the anchor and the other end, offsets of the text
        self._seen: tuple[int, int] | None = None  # where they were in the document
        self._moving = 0  # above 0 where other text is set

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep the selection while other text is set."""
        self.note()
        self._moving += 1
        try:
            yield
            self._restore()
        finally:
            self._moving -= 1

    def note(self) -> None:
        """Take note of what is selected."""
        if self._moving:
            return
        cursor = self._view.textCursor()
        here = cursor.anchor(), cursor.position()
        if here == self._seen:
            return
        ends, seen = self._ends or (-1, -1), self._seen or (-1, -1)
        first, second = (
            end if place == before else self._offset(place) for place, end, before in zip(here, ends, seen, strict=True)
        )
        self._ends, self._seen = (first, second), here

    def _offset(self, position: int) -> int:
        """Give the offset of a place of the document; where nothing is set, the beginning or the end of all text."""
        begin, end = self._portion.bounds()
        if position < begin:
            return 0
        return self._placed.offset(position) if position <= end else self._length

    def _position(self, offset: int) -> int:
        placed = self._placed
        if offset < placed.begin() or (offset == 0 and not self._portion.is_first()):
            return 0
        if offset > placed.reach():
            return self._view.document().lastBlock().position()
        return placed.position(offset)

    def _restore(self) -> None:
        if self._ends is None:
            return
        view, (anchor, position) = self._view, map(self._position, self._ends)
        here = view.textCursor()
        self._seen = anchor, position
        if (here.anchor(), here.position()) == self._seen:
            return
        cursor = QTextCursor(view.document())
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        bar = view.verticalScrollBar()
        top = bar.value()
        view.setTextCursor(cursor)
        bar.setValue(top)

    def select(self, anchor: int, position: int) -> None:
        """Select from one offset of the text to another; what is in sight stays."""
        with self._portion.quietly(), self.held():
            self._ends = anchor, position

    def ends(self) -> tuple[int, int] | None:
        """Give where the selection begins and where it ends, or twice where the caret is, as offsets of the text."""
        self.note()
        return self._ends

    def beyond(self) -> Span | None:
        """Give what is selected, if an end of it is not set; else None, as the document tells it better."""
        self.note()
        if self._ends is None or self._ends[0] == self._ends[1] or all(map(self._portion.holds, self._ends)):
            return None
        return Span(*sorted(self._ends))
