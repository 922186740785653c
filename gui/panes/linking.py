"""Linked scrolling: the pane that a reader moves leads, the other follows by places of the original.

Both panes say which place of the original stands at a height, and can bring one there. So the follower goes by what the
text is, never by how far down it is. Where the leader shows code that the reader's pane has not, that pane rests at the
end of what it has before the code, until what comes after it reaches the line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, SignalInstance

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

    from core.article.article import Article

_LINE = 1 / 3
"""Where the eye reads: the height, as a share of the leading pane, at which both panes show the same place."""

_NEAR = 40
"""Pixels that a pane may bring a place beside the height: it goes by whole lines."""

_TRIES = 3
"""How often a place is brought: lines that are out of sight may be broken, and so counted, only on the way."""

_LONGEST_GAP = 256
"""Code points of readable text without a place in the original that are passed over: gaps, markers, mended seams."""


class LinkedPane(Protocol):
    """A pane that can lead and follow. Heights are pixels from the top of its view's viewport."""

    @property
    def scrolled(self) -> SignalInstance:
        """The signal that a person, not ``bring``, moved it."""

    @property
    def view(self) -> QAbstractScrollArea:
        """What is scrolled."""

    def source_at(self, y: int) -> int | None:
        """Give the place in the original, a code point, of the line at a height; None if there is none."""

    def bring(self, source: int, y: int) -> None:
        """Scroll so that the line of a place in the original stands at a height, as far as it goes."""

    def isVisible(self) -> bool:
        """Tell whether it is shown."""


class Linker(QObject):
    """Keeps two panes at the same place while it is on."""

    def __init__(self, reader: LinkedPane, original: LinkedPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._original = original
        self._article: Article | None = None
        self._leader: LinkedPane | None = None  # whom a person moved last
        self._followed: int | None = None  # the place that the leader, moved by a person, had last
        self._on = True
        self._moving = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)  # many moves before the next turn of the event loop are one
        self._soon.timeout.connect(self._follow)
        reader.scrolled.connect(lambda: self._lead(reader))
        original.scrolled.connect(lambda: self._lead(original))
        for pane in (reader, original):
            pane.view.viewport().installEventFilter(self)

    def set_article(self, article: Article | None) -> None:
        """Say which article the panes show."""
        self._article = article
        self.let_be()

    def let_be(self) -> None:
        """Leave both panes where they are until a person moves one: each was brought to what it is to show."""
        self._soon.stop()
        self._leader = self._followed = None

    def is_on(self) -> bool:
        """Tell whether one pane follows the other."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Link the panes, the follower going where the leader is, or let each go its own way."""
        self._on = on
        self._soon.stop()
        self._followed = None
        if on:
            self._leader = self._leader or self._reader
            self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._on:
            self._followed = None
            self._soon.start()  # lines are broken anew, or a pane comes back that was not shown
        return super().eventFilter(watched, event)

    def _lead(self, pane: LinkedPane) -> None:
        if self._on and not self._moving:
            if pane is not self._leader:
                self._followed = None
            self._leader = pane
            self._soon.start()

    def _follow(self) -> None:
        leader = self._leader
        follower = self._original if leader is self._reader else self._reader
        if self._article is None or leader is None or not (leader.isVisible() and follower.isVisible()):
            return
        y = round(leader.view.viewport().height() * _LINE)
        place = leader.source_at(y)
        if place is None:
            return
        if follower is self._reader:
            place = resting_place(self._article, place)
        if place == self._followed:
            return
        # One line across the window, though a pane may have a head above its view.
        on_screen = leader.view.viewport().mapToGlobal(QPoint(0, y))
        at = follower.view.viewport().mapFromGlobal(on_screen).y()
        bar = follower.view.verticalScrollBar()
        before, followed, self._followed = bar.value(), self._followed, place
        self._moving = True
        try:
            for _ in range(_TRIES):
                follower.bring(place, at)
                if _stands_near(follower, place, at):
                    break
            # Cells of a table stand side by side, so that a later place may stand higher: the follower waits for it.
            if followed is not None and (bar.value() - before) * (place - followed) < 0:
                bar.setValue(before)
        finally:
            self._moving = False


def _stands_near(pane: LinkedPane, place: int, y: int) -> bool:
    above, below = pane.source_at(y - _NEAR), pane.source_at(y + _NEAR)
    return above is None or below is None or above <= place <= below


def resting_place(article: Article, source: int) -> int:
    """Give the place that the readable text has for a place of the original: itself, or the last one before it.

    Before all that is kept, the place of its beginning.
    """
    source = min(max(source, 0), len(article.source.text))
    at = article.text_offset(source)
    for before in range(at, max(-1, at - _LONGEST_GAP), -1):
        place = article.source_offset(before)
        # What has no place of its own, such as a gap, only says where the next or the last piece is.
        if place <= source and article.text_offset(place) == before:
            return place
    return article.source_offset(at)
