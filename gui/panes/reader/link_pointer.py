"""Which link of the reader is meant: the one under the mouse, or else the one that the keyboard has come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Signal

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
        changed: the address of the link that is meant from now on, empty for none, and whether it is by the keyboard.

    Attributes:
        tip: What the tool tip of the link under the mouse says, as rich text; whoever hears of ``changed`` sets it.
    """

    changed = Signal(str, bool)

    def __init__(self, view: QTextBrowser, placed: PlacedText) -> None:
        """Watch a view; ``placed`` says where the article's text stands in it."""
        super().__init__(view)
        self._view = view
        self._placed = placed
        self._pointed = self._told = self.tip = ""
        self._place = QPoint(-1, -1)
        self._stale = False  # whether another link may be under the mouse than the one that is known
        self._focused: Link | None = None
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
            self._pointed = self._view.anchorAt(place)
            self._tell()

    def left(self) -> None:
        """Hear that the mouse is elsewhere."""
        self._pointed, self._stale = "", True
        self._tell()

    def _scrolled(self) -> None:
        if self._pointed:
            self._pointed, self._stale = self._view.anchorAt(self._place), True
            self._tell()

    def stepped(self) -> None:
        """Hear that the keyboard has gone on to another link, or out of the view."""
        cursor = self._view.textCursor()
        href = cursor.charFormat().anchorHref() if cursor.hasSelection() else ""
        self._focused = Link(href, cursor.selectionStart(), cursor.selectionEnd()) if href else None
        self._tell()

    def focused(self) -> Link | None:
        """Give the link that the keyboard has come to, as long as it has not gone on."""
        cursor, link = self._view.textCursor(), self._focused
        if link is None or (cursor.selectionStart(), cursor.selectionEnd()) != link[1:]:
            self._focused = None
            return None
        return link if self._view.hasFocus() else None

    def _tell(self) -> None:
        focused = self.focused() if self._focused is not None else None
        href = self._pointed or (focused.href if focused else "")
        if href != self._told:
            self._told, self.tip = href, ""
            self.changed.emit(href, not self._pointed)

    # Links by place.

    def at(self, place: QPoint) -> Link | None:
        """Give the link at a place of the view, or the one that the keyboard has come to, if its end is there."""
        focused = self.focused()
        if focused is not None and self._view.cursorRect().adjusted(-2, -2, 2, 2).contains(place):
            return focused
        href = self._view.anchorAt(place)
        if not href:
            return None
        position = self._view.cursorForPosition(place).position()
        return self._around(position, href) or Link(href, position, position)

    def _around(self, position: int, href: str) -> Link | None:
        """Give the link of an address that stands at a position, which may be in several formats."""
        found = None
        parts = self._view.document().findBlock(position).begin()
        while not parts.atEnd():
            part = parts.fragment()
            start, end = part.position(), part.position() + part.length()
            if part.charFormat().anchorHref() != href:
                if found is not None and found.end >= position:
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
