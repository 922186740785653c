"""Which link of the reader is meant: the one under the mouse, or else the one that the keyboard has come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextBrowser

    from gui.typesetting.placed_text import PlacedText


class Link(NamedTuple):
    """A link.

    Attributes:
        href: Its address, as the article has it.
        start, end: Where its words stand in the document.
    """

    href: str
    start: int
    end: int


class LinkPointer(QObject):
    """Knows which link of a text browser is meant.

    Signals:
        changed: the ``Link`` that is meant from now on, or None, and whether it is by the keyboard.
        step_wanted: the keyboard is about to go to the next link (True) or the one before.

    Attributes:
        tip: What the tool tip of the link under the mouse says, as plain text; whoever hears of ``changed`` sets it.
    """

    changed = Signal(object, bool)
    step_wanted = Signal(bool)

    def __init__(self, view: QTextBrowser, placed: PlacedText) -> None:
        """Watch a view; ``placed`` says where the article's text stands in it."""
        super().__init__(view)
        self._view = view
        self._placed = placed
        self.tip = ""
        self._pointed: Link | None = None
        self._told: Link | None = None
        self._place = QPoint(-1, -1)
        self._stale = False  # whether another link may be under the mouse than the one that is known
        self._focused: tuple[str, int, int] | None = None  # the address, and which offsets of the text are selected
        view.highlighted.connect(self._note)
        view.cursorPositionChanged.connect(self._tell)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._tell()
        return False

    # What is meant.

    def _note(self) -> None:
        self._stale = True

    def moved(self, place: QPoint) -> None:
        """Hear that the mouse is at a place of the view; Qt has looked what is there already."""
        self._place = place
        if self._stale:
            self._stale = False
            self._pointed = self._link_at(place)
            self._tell()

    def left(self) -> None:
        """Hear that the mouse is elsewhere."""
        self._pointed, self._stale = None, True
        self._tell()

    def _scrolled(self) -> None:
        if self._pointed:
            self._pointed, self._stale = self._link_at(self._place), True
            self._tell()

    def stepped(self) -> None:
        """Hear that the keyboard has gone on to another link, or out of the view."""
        cursor = self._view.textCursor()
        href = cursor.charFormat().anchorHref() if cursor.hasSelection() else ""
        self._focused = (href, *self._selected()) if href else None
        self._tell()

    def _selected(self) -> tuple[int, int]:
        """Give what is selected as offsets of the text: positions change where other text of a long article is set."""
        cursor = self._view.textCursor()
        return self._placed.offset(cursor.selectionStart()), self._placed.offset(cursor.selectionEnd())

    def focused(self) -> Link | None:
        """Give the link that the keyboard has come to, as long as it has not gone on."""
        cursor = self._view.textCursor()
        if self._focused is None or not cursor.hasSelection() or self._selected() != self._focused[1:]:
            return None
        link = Link(self._focused[0], cursor.selectionStart(), cursor.selectionEnd())
        return link if self._view.hasFocus() else None

    def _tell(self) -> None:
        link = self._pointed or self.focused()
        if link != self._told:
            self._told, self.tip = link, ""
            self.changed.emit(link, self._pointed is None)

    # Links by place.

    def at(self, place: QPoint) -> Link | None:
        """Give the link at a place of the view, or the one that the keyboard has come to, if its end is there."""
        focused = self.focused()
        if focused is not None and self._view.cursorRect().adjusted(-2, -2, 2, 2).contains(place):
            return focused
        return self._link_at(place)

    def _link_at(self, place: QPoint) -> Link | None:
        href = self._view.anchorAt(place)
        if not href:
            return None
        scrolled = QPoint(self._view.horizontalScrollBar().value(), self._view.verticalScrollBar().value())
        layout = self._view.document().documentLayout()
        position = layout.hitTest(QPointF(place + scrolled), Qt.HitTestAccuracy.FuzzyHit)
        return self._around(position, href) or Link(href, position, position)

    def _around(self, position: int, href: str) -> Link | None:
        """Give the link of an address that stands at a position, which may be in several formats."""
        found = None
        parts = self._view.document().findBlock(position).begin()
        while not parts.atEnd():
            part = parts.fragment()
            start, end = part.position(), part.position() + part.length()
            if part.charFormat().anchorHref() != href:
                if found is not None and found.start <= position <= found.end:
                    return found
                found = None
            else:
                found = Link(href, found.start if found else start, end)
            parts += 1
        return found if found is not None and found.start <= position <= found.end else None

    def words(self, link: Link, text: str) -> str:
        """Give the words of a link, of the article's text where they are in it."""
        words = text[self._placed.offset(link.start) : self._placed.offset(link.end)]
        if words:
            return words
        cursor = self._view.textCursor()
        cursor.setPosition(link.start)
        cursor.setPosition(link.end, cursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n").strip()
