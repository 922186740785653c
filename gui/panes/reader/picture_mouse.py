"""What the mouse does with the images of the reader: it learns where one is from, and enlarges it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu, QToolTip

from gui.language.speech import noted, tr
from gui.panes.reader import visible_blocks
from gui.panes.reader.background_painter import box_of
from gui.typesetting.boxes import WITHIN, Standing
from gui.typesetting.fetched import remote_address
from gui.typesetting.formats import PICTURE, STANDING

if TYPE_CHECKING:
    from core.article.article import Article
    from gui.panes.reader.view import ReaderView

_ROW = 90  # characters of an address in a row of the tool tip
_LONGEST = 900  # characters of an address in the tool tip
_SAID = {
    Standing.NOT_FETCHED: noted("Winnow fetches nothing by itself. “Load Pictures…” in the View menu asks for it."),
    Standing.MISSING: noted("It should stand beside the page and does not."),
    Standing.LARGE: noted("It is larger than Winnow shows."),
    Standing.UNREADABLE: noted(
        "Winnow does not show it: it is damaged, of another form, or outside of the page’s folder."
    ),
    Standing.FAILED: noted("It could not be loaded."),
}


class Spot(NamedTuple):
    """An image in sight, or what tells of one.

    Attributes:
        block: The index of its block in the article.
        standing: How it stands with it, or None where it is shown or no image.
        shown: Whether it is an image that is shown.
    """

    block: int
    standing: Standing | None
    shown: bool


class PictureMouse(QObject):
    """Watches the mouse over the images of a view.

    Signals:
        hovered: the index of the block whose image the mouse is over, or -1.
        enlarge_wanted: the index of the block whose image is to be seen large.
    """

    hovered = Signal(int)
    enlarge_wanted = Signal(int)

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self._view = view
        self._over: Spot | None = None
        self._pressed: QPointF | None = None
        self._shape = view.viewport().cursor()
        self.article: Article | None = None
        """What the view shows."""
        view.viewport().installEventFilter(self)

    def at(self, point: QPointF) -> Spot | None:
        """Give what is at a point of the view."""
        view = self._view
        if not view.text and not view.placed.reach() >= 0:
            return None
        scrolled = QPointF(view.horizontalScrollBar().value(), view.verticalScrollBar().value())
        block = visible_blocks.block_at(view.document(), point.y() + scrolled.y())
        for one in (block, block.next()):  # the border of a box stands above its lines
            spot = self._spot(one)
            if spot is not None and self._place(one).contains(point):
                return spot
        return None

    def address_of(self, block: int) -> str:
        """Give the address of the image of a block as it is told; those that are all within theirs have none."""
        image = self.article.blocks[block].image if self.article and 0 <= block < len(self.article.blocks) else None
        if self.article is None or image is None:
            return ""
        if image.address[:5].lower() == "data:":
            return WITHIN
        return " ".join((remote_address(image.address, self.article.source) or image.address).split())

    def first_in_sight(self) -> Spot | None:
        """Give the first image in sight that is shown."""
        room = QRectF(self._view.viewport().rect())
        for block, _ in visible_blocks.blocks_in_sight(self._view):
            spot = self._spot(block)
            if spot is not None and spot.shown and self._place(block).intersects(room):
                return spot
        return None

    def _place(self, block: QTextBlock) -> QRectF:
        view = self._view
        box = view.document().documentLayout().blockBoundingRect(block)
        return box_of(
            view.formats, block, box.translated(-view.horizontalScrollBar().value(), -view.verticalScrollBar().value())
        )

    def _spot(self, block: QTextBlock) -> Spot | None:
        form = block.blockFormat()
        if not form.hasProperty(PICTURE) or not visible_blocks.is_laid_out(block):
            return None
        standing = form.intProperty(STANDING)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        name = cursor.charFormat().toImageFormat().name() if cursor.charFormat().isImageFormat() else ""
        shown = name.startswith("winnow-image:")
        if name and not shown:
            return Spot(form.intProperty(PICTURE) - 1, Standing.AWAITED, False)
        return Spot(form.intProperty(PICTURE) - 1, Standing(standing) if standing else None, shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            return self._tell(event)
        if isinstance(event, QContextMenuEvent):
            return self._show_menu(event)
        if isinstance(event, QMouseEvent):
            kind = event.type()
            if kind is QEvent.Type.MouseMove and not event.buttons():
                self._hover(self.at(event.position()))
            elif kind is QEvent.Type.MouseButtonPress:
                plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
                self._pressed = event.position() if plain else None
            elif kind is QEvent.Type.MouseButtonRelease:
                self._release(event)
        elif event.type() is QEvent.Type.Leave:
            self._hover(None)
        return False

    def _release(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._view.textCursor().hasSelection():
            return
        spot = self.at(event.position())
        if spot is not None and spot.shown and spot == self.at(pressed):
            self.enlarge_wanted.emit(spot.block)

    def _hover(self, spot: Spot | None) -> None:
        if spot == self._over:
            return
        viewport, was = self._view.viewport(), self._over is not None and self._over.shown
        self._over = spot
        shown = spot is not None and spot.shown
        if shown and not was:
            self._shape = viewport.cursor()
            viewport.setCursor(Qt.CursorShape.PointingHandCursor)
        elif was and not shown:
            viewport.setCursor(self._shape)
        self.hovered.emit(-1 if spot is None else spot.block)

    def _tell(self, event: QHelpEvent) -> bool:
        spot = self.at(QPointF(event.pos()))
        if spot is None:
            return False
        words = tr("Click to enlarge") if spot.shown else tr(_SAID[spot.standing]) if spot.standing in _SAID else ""
        lines = [words] if words else []
        address = self.address_of(spot.block)
        if len(address) > _LONGEST:
            address = f"{address[:_LONGEST]}…"
        lines += [address[at : at + _ROW] for at in range(0, len(address), _ROW)]
        # Escaped, or Qt would take an address for its own markup.
        QToolTip.showText(event.globalPos(), f"<qt>{'<br>'.join(map(escape, lines))}</qt>", self._view)
        return True

    def _show_menu(self, event: QContextMenuEvent) -> bool:
        spot = self.at(QPointF(event.pos()))
        if spot is None or not spot.shown or self._view.textCursor().hasSelection():
            return False
        menu = QMenu(self._view)
        menu.addAction(tr("&Enlarge Image")).triggered.connect(lambda: self.enlarge_wanted.emit(spot.block))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())
        return True
