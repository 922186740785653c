"""The readable article, set as a page to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.article.blocks import BlockKind
from gui.language.speech import tr
from gui.panes.reader.arrivals import Arrivals
from gui.panes.reader.blank_page import BlankPage
from gui.panes.reader.hyphens import Hyphens
from gui.panes.reader.marks import Marks
from gui.panes.reader.picture_mouse import PictureMouse
from gui.panes.reader.placed_pane import PlacedPane
from gui.panes.reader.portion import LONG, Portion
from gui.panes.reader.reading_line import ReadingLine
from gui.panes.reader.reading_position import Place
from gui.removals.pieces import Piece, pieces_of
from gui.settings.type_settings import TypeSettings
from gui.typesetting.formats import Formats
from gui.typesetting.images import Pictures
from gui.typesetting.stretches import Stretches
from gui.typesetting.typesetter import Typesetter
from gui.widgets.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.article.article import Article

_LONG = 1_000_000
"""UTF-16 units of a document whose removal takes a turn of the event loop, 5 ms for each million."""
_REFIT = 120
"""Milliseconds that the column has kept its width before images and tables are made for it."""


def _has_wide(article: Article) -> bool:
    """Tell whether an article has images or tables, which are made for one width."""
    return any(block.kind in (BlockKind.IMAGE, BlockKind.TABLE) for block in article.blocks)


class ReaderPane(PlacedPane):
    """The article: title, byline and date, then its blocks.

    Signals:
        link_clicked: the address of a link that was clicked; nothing is opened here.
        finished: all of the article is in the view.
        scrolled: a person moved the text; not emitted where the window did.
        zoom_wanted: points by which a person wants the text larger, or smaller below 0; nothing is changed here.
        mark_hovered: the index, in ``pieces_of`` the article, of what was removed at the mark under the mouse, or -1.
        mark_clicked: the same of a mark that was clicked.
        waiting: whether a person waits for a place that is still to be set.
    """

    link_clicked = Signal(str)
    finished = Signal()
    scrolled = Signal()
    zoom_wanted = Signal(int)
    mark_hovered = Signal(int)
    mark_clicked = Signal(int)
    waiting = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Reader"))
        self.blank = BlankPage(self.view)
        self.view.anchorClicked.connect(lambda url: self.link_clicked.emit(url.toString()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._type = TypeSettings()
        self._pieces: tuple[Piece, ...] = ()
        self._where.scrolled.connect(self.scrolled)
        self._where.waiting.connect(self.waiting)
        self.line = ReadingLine(self.view, self._where)
        self.view.end_wanted.connect(self._go_to_end)
        self._hyphens = Hyphens(self)
        self._hyphens.ready.connect(self.refresh)
        self._pictures = Pictures(self)
        self._pictures.decoded.connect(self.view.add_image)
        self._pictures.settled.connect(self._settle)
        self.arrivals = Arrivals(self.view, self._pictures, self._where)
        self.picture_mouse = PictureMouse(self.view)
        self._parts: Iterator[None] = iter(())
        self._announced = self._begun = self._is_set = self._setting = self._begins = self._end_wanted = False
        self._stretches: Stretches | None = None  # of an article of which only a portion is set
        self._turns = Turn(self)
        self._working = QTimer(self)
        self._working.setInterval(0)
        self._working.timeout.connect(self._work_on)
        self._where.work_wanted.connect(self._working.start)
        self._refitting = QTimer(self)
        self._refitting.setSingleShot(True)
        self._refitting.setInterval(_REFIT)
        self._refitting.timeout.connect(self.refresh)
        self._set_width = 0.0  # the width that images and tables were made for
        self.view.rewrapping.connect(self._where.hold)
        self.view.rewrapped.connect(self._rewrapped)
        self.view.zoom_wanted.connect(self.zoom_wanted)
        self.view.mark_hovered.connect(self.mark_hovered)
        self.view.mark_clicked.connect(self.mark_clicked)
        self.view.set_formats(Formats(self._type))

    # What is shown.

    def show_article(self, article: Article, pieces: tuple[Piece, ...] | None = None, *, begins: bool = False) -> None:
        """Show an article; long ones are built in parts while the window stays free.

        Args:
            article: What to show.
            pieces: Its pieces, where they are known; this saves finding them once more.
            begins: Whether it is only the beginning of an article, the rest of which is still being read.
        """
        long = self.view.document().characterCount() > _LONG
        self._end_wanted = self._end_wanted and article is self._article
        self.clear()
        self._article = self.picture_mouse.article = article
        self._begins = begins
        self._pieces = pieces_of(article) if pieces is None else pieces
        self.view.set_formats(Formats(self._type))
        self.view.text, self.view.article = article.text, article
        self.blank.tell(article, self._pieces)
        option = QTextOption()
        rtl = article.metadata.direction == "rtl"
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.view.document().setDefaultTextOption(option)
        # Qt takes items that are read from the right for wider than they are; only tables can be.
        wide = any(block.kind is BlockKind.TABLE for block in article.blocks)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wide else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.view.setHorizontalScrollBarPolicy(policy)
        self._stretches = Stretches(article) if len(article.text) > LONG else None
        self._parts = self._build() if self._stretches is None else self._mark()
        self._where.restart(article)
        if not long:  # or the turn is full
            self._begin()
        self._working.start()

    def go_on(self, article: Article, pieces: tuple[Piece, ...]) -> None:
        """Show the article whose beginning is shown: what is in sight, and what is selected, stays."""
        bar, shown, placed = self.view.verticalScrollBar(), len(self.view.text), self.view.placed
        selected, to_end = self.selected_ends(), self._end_wanted and bar.value() == bar.maximum()
        self.show_again(article, pieces)
        with self._where.quietly():  # all that was there is there again before anything is painted
            while self._where.portion is None and not self._where.built and placed.reach() < shown:
                self._build_on()
        self._where.approach()
        if selected is not None:
            self.select_ends(*selected)
        if to_end:
            self._where.set_out_to_end()

    def _go_to_end(self) -> None:
        """Go to the end as a person does; of an article that only begins, to its own end once it is there."""
        self._end_wanted = self._begins
        self._where.set_out_to_end()

    def _begin(self) -> None:
        """Build the first part."""
        self._begun = True
        self.line.look()
        if self._stretches is not None:
            self._set_portion(None)
            return
        with self._where.quietly():
            self._build_on()
            start = self.view.textCursor()  # it has moved along with what was put in before it
            start.setPosition(0)
            self.view.setTextCursor(start)

    def _set_portion(self, place: Place | None, formats: Formats | None = None) -> None:
        """Set what is in sight of a long article at a place, or its beginning; the rest comes in other turns."""
        assert self._stretches is not None
        self._setting = True
        self._where.portion = self.view.long_selection = None
        with self._where.quietly():
            self.view.clear()
            self.view.placed.clear()
            self._pictures.forget()
            self.view.images.clear()
            if formats is not None:
                self.view.set_formats(formats)
            portion = Portion(
                self.view, self._stretches, self._typesetter(), self._pictures.fetched, self._where.quietly
            )
        self._setting = False
        self.view.long_selection = portion.selection
        self._where.portion = portion
        if place is None:
            portion.bring_in(0, self.view.viewport().height())
        else:
            self._where.set_out(place)
        self._working.start()

    def _set_anew(self) -> None:
        """Set a long article again where it stands, in another type, theme or width."""
        top = self._where.top()
        place = None if top is None else Place(self._where.offset_of(top[0]), top[1])
        selected = self._where.portion.selection.ends() if self._where.portion is not None else None
        self._set_portion(place, Formats(self._type))
        if selected is not None and self._where.portion is not None:
            self._where.portion.selection.select(*selected)

    def _build(self) -> Iterator[None]:
        yield from self._typesetter().build()
        yield
        yield from self._mark()

    def _mark(self) -> Iterator[None]:
        assert self._article is not None
        marks = Marks(self._article, self._pieces)
        yield from marks.find()
        self.view.set_marks(marks)

    def _typesetter(self) -> Typesetter:
        assert self._article is not None
        self._set_width = self._room()
        # Where the words are not known yet they are set whole, and anew as soon as they are.
        hyphenated = self._type.hyphenated and self._hyphens.ask(self._article.text, self._article.language)
        return Typesetter(
            self.view.document(),
            self.view.formats,
            self._set_width,
            self._pictures,
            self._article,
            self.view.placed,
            hyphens=self._hyphens.places if hyphenated else None,
            pixels=self.devicePixelRatioF(),
            posts=self._stretches.posts if self._stretches is not None else None,
            begins=self._begins,
        )

    def _room(self) -> float:
        """Give the width in pixels that there is for the text."""
        return min(self.view.column(), float(self.view.text_width))

    def show_again(self, article: Article, pieces: tuple[Piece, ...] | None = None) -> None:
        """Show a new form of the article that is shown, with the same words at the top of the view."""
        place = self._where.top()
        self.show_article(article, pieces, begins=self._begins and article is self._article)
        if place is not None:
            self.view.viewport().setUpdatesEnabled(False)  # the old picture stays until the place is found
            self.bring(*place)

    def refresh(self) -> None:
        """Build the article again, in the colours of the current theme."""
        if self._stretches is not None and self._begun:
            self._set_anew()
        elif self._article is not None:
            self.show_again(self._article, self._pieces)

    @property
    def type_settings(self) -> TypeSettings:
        """How the text is set."""
        return self._type

    def set_type(self, chosen: TypeSettings) -> None:
        """Set the text in another type, with the same words at the top of the view."""
        if chosen == self._type:
            return
        self._type = chosen
        if not chosen.hyphenated:
            self._hyphens.forget()
        if self._article is not None:
            self.refresh()
        else:
            self.view.set_formats(Formats(chosen))

    def zoom(self, delta: int) -> None:
        """Make the text larger or smaller by points; 0 sets the usual size."""
        self.set_type(self._type.zoomed(delta or -self._type.zoom))

    def set_marks_visible(self, visible: bool) -> None:
        """Show or hide the marks of what was removed."""
        self.view.marks.visible = visible
        self.view.viewport().update()

    def set_hovered(self, index: int) -> None:
        """Light the mark of a piece, by its index in ``pieces_of`` the article; -1 lights none."""
        self.view.light_mark(index)

    def preview(self, indices: Sequence[int]) -> None:
        """Light the marks of pieces, all at once, until others are lit or none."""
        self.view.marks.previewed = frozenset(indices)
        self.view.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self._working.stop()
        self._refitting.stop()
        self._parts = iter(())
        self._stretches = self.view.long_selection = None
        self._pictures.forget()
        self._article = self.picture_mouse.article = None
        self._pieces = ()
        self._announced = self._begun = self._is_set = False
        self._where.restart(None)
        self.view.placed.clear()
        self.view.text, self.view.article = "", None
        self.blank.tell(None)
        self.view.set_marks(Marks())
        self.view.links.left()
        self.view.images.clear()
        with self._where.quietly():
            self.view.clear()

    def is_finished(self) -> bool:
        """Tell whether all of the article is in the view, where it is to be."""
        busy = self._working.isActive() or self._refitting.isActive()
        return not (busy or self._pictures.busy() or self._hyphens.busy())

    def _work_on(self) -> None:
        if self._turns.is_full() and self._begun and not self._where.pending():
            return
        (self._build_on if self._begun else self._begin)()
        self._where.approach()
        built = self._where.built if self._where.portion is None else self._is_set
        if built and not self._where.pending():
            self._working.stop()
            self._settle()

    def _settle(self) -> None:
        if self._article is not None and self.is_finished() and not self._announced:
            self._announced = True
            self.finished.emit()

    def _build_on(self) -> None:
        portion = self._where.portion
        if portion is not None:
            self._is_set = not self._where.pending() and not portion.step() and next(self._parts, self) is self
            self._where.built = portion.is_last()
        elif not self._where.built and next(self._parts, self) is self:
            self._where.built = True
            self.line.look()

    def _rewrapped(self) -> None:
        """Have the view where it was after the lines have changed, and what is made for one width made anew."""
        if self._stretches is not None:
            # A view that comes back has no width at first: lines of one letter would end far from the place.
            if self._begun and not self._setting and self.view.text_width > 0:
                self._set_anew()
            return
        if self._article is not None and abs(self._room() - self._set_width) > 1 and _has_wide(self._article):
            self._refitting.start()
        self._where.resume()
