"""The original under its legend, with the strip that shows the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.language.speech import tr
from gui.panes.original.legend import Legend
from gui.panes.original.overview import Overview
from gui.panes.original.view import OriginalView
from gui.removals.pieces import Piece, pieces_of
from gui.widgets.direction import is_mirrored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article.article import Article
    from core.article.removal import Kind


_LATE = 400
"""Milliseconds after which it is said that the original is still being set."""


class OriginalPane(QWidget):
    """The original under a legend of the kinds that it holds.

    Signals:
        removal_clicked: the index, in ``pieces_of`` the article, of a piece that was clicked.
        removal_hovered: the index of the piece that the mouse came over, or -1 when it left one.
        scrolled: a person moved the text.
        filter_wanted: the kinds and the states that a reader wants to see, frozen sets; all of them where one is empty.
        own_text_wanted: whether a reader wants a page's own text instead of its source.
    """

    removal_clicked = Signal(int)
    removal_hovered = Signal(int)
    scrolled = Signal()
    filter_wanted = Signal(object, object)
    own_text_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Original"))
        self.view = OriginalView(self)
        self.view.removal_clicked.connect(self.removal_clicked)
        self.view.removal_hovered.connect(self.removal_hovered)
        self.view.scrolled.connect(self.scrolled)
        self.view.changed.connect(self._tell)
        self._legend = Legend(self)
        self._legend.filter_wanted.connect(self.filter_wanted)
        self._legend.own_text_wanted.connect(self.own_text_wanted)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE)
        self._late.timeout.connect(self._tell)
        self.overview = Overview(self.view, self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.overview)
        for part in (self.view, self.overview):  # code and pages lie as they were written, whatever the window does
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if is_mirrored():
            row.setDirection(QBoxLayout.Direction.RightToLeft)  # of what is mirrored once more
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._legend)
        layout.addLayout(row, 1)

    def show_article(self, article: Article, pieces: tuple[Piece, ...] | None = None, current: int = -1) -> None:
        """Show an article's original; ``pieces`` saves finding them once more, ``current`` is the current one or -1."""
        pieces = pieces_of(article) if pieces is None else pieces
        self._legend.show_pieces(pieces)
        self._late.start()
        self.view.show_article(article, pieces, current)
        self._offer()

    def show_again(self, article: Article, pieces: tuple[Piece, ...], current: int) -> None:
        """Show a new form of the article that is shown, where it is shown; ``current`` is the current piece or -1."""
        self._legend.show_pieces(pieces)
        self.view.show_again(article, pieces, current)

    def clear(self) -> None:
        """Show nothing."""
        self._legend.show_pieces(())
        self.view.clear_article()
        self._offer()

    def _offer(self) -> None:
        self._legend.offer_texts(self.view.marking.is_page, own=self.view.text_choice.is_wanted)

    def _tell(self) -> None:
        """Say that there is more to come, once that has taken a while."""
        is_late = not self._late.isActive() and not self.view.is_filled()
        self._legend.say(tr("Setting the rest…") if is_late else "")

    def show_own_text(self, shown: bool) -> None:
        """Show the own text of pages instead of their source, or their source; other originals stay as they are."""
        self._late.start()
        self.view.show_own_text(shown)
        self._offer()

    def show_filter(self, kinds: frozenset[Kind], states: frozenset[str]) -> None:
        """Press the legend's buttons of some kinds and states, and no others; ``filter_wanted`` says nothing."""
        self._legend.show_filter(kinds, states)

    def set_shown(self, pieces: frozenset[int] | None) -> None:
        """Let the pieces stand out that a filter leaves; None where there is none, as for every form of an article."""
        self.view.set_shown(pieces)

    def preview(self, indices: Sequence[int]) -> None:
        """Light pieces, all at once, until others are or none, or another form of the article is shown."""
        self.view.preview(indices)

    def legend(self) -> list[str]:
        """Give the legend's words."""
        return self._legend.words()

    def go_to_removal(self, index: int) -> None:
        """Make a piece the current one and bring it into sight."""
        self.view.go_to_removal(index)

    def set_hovered(self, index: int) -> None:
        """Light a piece lightly; -1 lights none."""
        self.view.set_hovered(index)

    def source_at(self, y: int) -> int | None:
        """Give the source position of the first character of the line at height ``y`` of the viewport, or None."""
        place = self.view.source_at(y)
        return None if place is None else self.view.to_source(place)

    def top(self) -> int:
        """Give the source position of the line at the top."""
        return (self.source_at(0) or 0) if self.view.verticalScrollBar().value() > 0 else 0

    def is_finished(self) -> bool:
        """Tell whether all of the original is in the view."""
        return self.view.is_filled()

    def bring(self, source: int, y: int) -> None:
        """Scroll so that the line that holds source position ``source`` stands at height ``y`` of the viewport."""
        self.view.bring(self.view.from_source(source), y)

    def go_to(self, source: int, y: int) -> None:
        """Do what ``bring`` does, and open what hides the place."""
        self.view.go_to(source, y)

    def toggle_fold(self, index: int) -> None:
        """Fold a removal to its first and last line, or open it; one that is short is left alone."""
        self.view.toggle_fold(index)

    def is_folded(self, index: int) -> bool:
        """Tell whether a removal is folded."""
        return self.view.is_folded(index)

    def fold_all(self) -> None:
        """Fold every removal that is long enough."""
        self.view.fold_all()

    def open_all(self) -> None:
        """Open every removal."""
        self.view.open_all()
