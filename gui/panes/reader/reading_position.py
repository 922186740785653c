"""Where the reader's view stands in the article, and how it goes elsewhere without holding the window up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractSlider, QTextEdit

from gui.panes.reader.layout_steps import Pace
from gui.panes.reader.visible_blocks import is_laid_out
from gui.typesetting.formats import PICTURE
from gui.widgets import theme

if TYPE_CHECKING:
    from core.article.article import Article
    from gui.panes.reader.portion import Portion
    from gui.panes.reader.view import ReaderView

_LIT = 1200
"""Milliseconds that a line stays lit after the view has gone there."""


class Place(NamedTuple):
    """Where the view is to go.

    Attributes:
        offset: Of ``Article.text``.
        y: Its height in the view.
        light: Whether to light the line.
        by_person: Whether a person goes there, as by scrolling, and not the window.
    """

    offset: int
    y: int
    light: bool = False
    by_person: bool = False


class _Arrival(NamedTuple):
    """Where the last way led: source position, height, the value of the scroll bar there, offset of the text."""

    source: int
    y: int
    value: int
    offset: int


class Whereabouts(QObject):
    """The place of a view in its article.

    Signals:
        scrolled: a person moved the text; not emitted where the window did.
        work_wanted: ``approach`` is to be called, again and again, until nothing is ``pending``.
        waiting: whether a person waits for a place that is still to be set; not emitted where nobody has to wait.
    """

    scrolled = Signal()
    work_wanted = Signal()
    waiting = Signal(bool)

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self.built = False
        """Whether all of the article is in the view's document."""
        self._view = view
        self._pace = Pace(view.document())
        self._article: Article | None = None
        self._place: Place | None = None  # on the way there
        self._came_to: _Arrival | None = None
        self._waits = False
        self.portion: Portion | None = None
        """The portion of the article that is set, where that is not all of it."""
        self._still = 0  # above 0 where the window moves the text
        self._clamped: int | None = None
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_LIT)
        self._flash.timeout.connect(lambda: view.setExtraSelections([]))
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(self._moved)
        bar.rangeChanged.connect(self._range_changed)
        view.resized.connect(self._look)

    def restart(self, article: Article | None) -> None:
        """Say that the view begins to show an article, or none."""
        self._flash.stop()
        self._view.setExtraSelections([])
        self._view.viewport().setUpdatesEnabled(True)
        self._article = article
        self._place = self._came_to = None
        self.built = False
        self.portion = None
        self._pace.restart()
        self._wait(False)

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Let the window move the text meanwhile."""
        self._still += 1
        try:
            yield
        finally:
            self._still -= 1

    def pending(self) -> bool:
        """Tell whether the view is on its way."""
        return self._place is not None

    def is_complete(self) -> bool:
        """Tell whether all of the article is in the view, with its lines."""
        return self.built and is_laid_out(self._view.document().lastBlock())

    def sent_to(self) -> int | None:
        """Give the offset of the text that the view was sent to, on its way there or there still; None elsewhere."""
        if self._place is not None:
            return self._place.offset
        came = self._came_to
        return came.offset if came is not None and came.value == self._view.verticalScrollBar().value() else None

    def source_at(self, y: int) -> int | None:
        """Give the source position of the first character of the line at height ``y``; None where nothing is shown."""
        if self._article is None or self._view.placed.reach() < 0:
            return None
        return self._article.source_offset(self._view.placed.offset(self._view.line_at(y).position()))

    def offset_of(self, source: int) -> int:
        """Give the offset of ``Article.text`` for a source position, whatever it is."""
        assert self._article is not None
        return self._article.text_offset(max(0, min(source, len(self._article.source.text))))

    def top(self) -> tuple[int, int] | None:
        """Give the source position of the first line in sight and its height in the view; None at the very top."""
        if self._article is None:
            return None
        if self._place is not None:  # on its way there still
            return self._article.source_offset(self._place.offset), self._place.y
        value = self._view.verticalScrollBar().value()
        if value == 0 or self._view.placed.reach() < 0:
            return None
        if self._came_to is not None and self._came_to.value == value:  # or going to and fro would drift by lines
            return self._came_to.source, self._came_to.y
        line = self._view.line_at(0)
        return self._article.source_offset(self._view.placed.offset(line.position())), self._view.cursorRect(line).top()

    @contextmanager
    def anchored(self) -> Iterator[None]:
        """Keep the first words in sight where they are, while lines above them become higher or lower."""
        view, bar = self._view, self._view.verticalScrollBar()
        if self._article is None or self._place is not None or bar.value() == 0:
            yield
            return
        line = view.line_at(0)
        below = line.block().next()
        cut = line.block().blockFormat().hasProperty(PICTURE) and below.isValid()
        if cut and view.cursorRect(QTextCursor(below)).top() < view.viewport().height():
            line = QTextCursor(below)  # else the text below it would move
        before, came = view.cursorRect(line).top(), self._came_to
        with self.quietly():
            yield
            wanted = bar.value() + view.cursorRect(line).top() - before
            bar.setMaximum(max(bar.maximum(), wanted))
            came_here = came is not None and came.value == bar.value()
            bar.setValue(wanted)
        if came is not None and came_here:
            self._came_to = came._replace(value=bar.value())

    def hold(self) -> None:
        """Remember the place before the lines change."""
        top = self.top()
        if top is not None and self._article is not None:
            self._place = self._place or Place(self._article.text_offset(top[0]), top[1])
            self._view.viewport().setUpdatesEnabled(False)
            with self.quietly():
                self._view.verticalScrollBar().setValue(0)  # or Qt would lay out at once all that stands before it

    def resume(self) -> None:
        """Go back to the place after the lines have changed."""
        self._pace.restart()
        if self._place is not None:
            self.set_out(self._place)

    def set_out(self, place: Place) -> None:
        """Go to a place, at once if what stands before it is laid out."""
        self._place = place
        self.approach()
        self._wait(place.by_person and self.pending())
        if self.pending() or self.portion is not None:
            self.work_wanted.emit()

    def set_out_to_end(self) -> None:
        """Go to the end as a person does."""
        if self._article is None or self.is_complete():
            self._view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
        else:
            self.set_out(Place(len(self._article.text), 0, by_person=True))

    def _wait(self, waits: bool) -> None:
        if waits != self._waits:
            self._waits = waits
            self.waiting.emit(waits)

    def approach(self) -> None:
        """Go a step towards the place: lay out the text before it, and then scroll there."""
        place, view = self._place, self._view
        if place is None:
            return
        if self.portion is not None:
            self.portion.bring_in(place.offset, view.viewport().height())
            self.built = self.portion.is_last()
        elif place.offset >= view.placed.reach() and not self.built:
            return
        document, bar = view.document(), view.verticalScrollBar()
        position = min(view.placed.position(place.offset), document.characterCount() - 1)
        if self.portion is None and not self._pace.advance(position):
            return
        self._place = None
        cursor = QTextCursor(document)
        with self.quietly():
            cursor.setPosition(position)  # not before: this lays out all that stands before it
            complete = view.lay_out_to(cursor.position(), view.viewport().height())
            if complete and not self.built:
                self._place = place  # Qt would move the text back while there is too little below
                return
            wanted = bar.value() + view.cursorRect(cursor).top() - place.y
            if complete and self.built:
                end = round(document.size().height()) - view.viewport().height()
                # Not by its line: eight million pixels down Qt no longer tells where one stands.
                wanted = end if place.offset >= view.placed.reach() else min(wanted, end)
            bar.setMaximum(max(bar.maximum(), wanted))  # Qt tells the bar of the layout only later
            if place.light:
                view.setTextCursor(cursor)
            bar.setValue(wanted)
            if self.portion is not None:
                self.portion.follow()
        view.viewport().setUpdatesEnabled(True)
        if self._article is not None:
            self._came_to = _Arrival(self._article.source_offset(place.offset), place.y, bar.value(), place.offset)
        self._wait(False)
        if place.light:
            # Setting selections while Qt scrolls can crash: wait for the event loop.
            QTimer.singleShot(0, self, lambda: self._light(cursor))
        if place.by_person:
            self.scrolled.emit()

    def _moved(self, value: int) -> None:
        clamped, self._clamped = self._clamped, None
        if not self._still and value != clamped:
            self._place = None  # a person leads
            self._look()  # before anybody asks what is in sight
            self._view.viewport().setUpdatesEnabled(True)
            self._wait(False)
            self.scrolled.emit()

    def _look(self) -> None:
        """Have what has come into sight set, where only a portion of the article is."""
        if self.portion is not None and self._place is None:  # else it is brought elsewhere soon
            self.portion.follow()
            self.built = self.portion.is_last()
            self.work_wanted.emit()

    def _range_changed(self, _: int, maximum: int) -> None:
        """Notice that Qt is about to move the text because it became shorter."""
        self._clamped = maximum if self._view.verticalScrollBar().value() > maximum else None

    def _light(self, cursor: QTextCursor) -> None:
        light = QTextEdit.ExtraSelection()
        light.cursor = cursor
        light.format.setBackground(QColor(theme.COLOURS[theme.current_theme()].chosen))
        light.format.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
        self._view.setExtraSelections([light])
        self._flash.start()
