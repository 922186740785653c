"""The original under its legend, with the strip that shows the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.panes.original.legend import Legend
from gui.panes.original.overview import Overview
from gui.panes.original.view import OriginalView
from gui.removals.pieces import Piece, pieces_of

if TYPE_CHECKING:
    from core.article.article import Article


class OriginalPane(QWidget):
    """The original under a legend of the kinds that it holds.

    Signals:
        removal_clicked: the index, in ``pieces_of`` the article, of a piece that was clicked.
        removal_hovered: the index of the piece that the mouse came over, or -1 when it left one.
        scrolled: a person moved the text.
    """

    removal_clicked = Signal(int)
    removal_hovered = Signal(int)
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Original")
        self.view = OriginalView(self)
        self.view.removal_clicked.connect(self.removal_clicked)
        self.view.removal_hovered.connect(self.removal_hovered)
        self.view.scrolled.connect(self.scrolled)
        self._legend = Legend(self)
        self.overview = Overview(self.view, self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.overview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._legend)
        layout.addLayout(row, 1)

    def show_article(self, article: Article, pieces: tuple[Piece, ...] | None = None) -> None:
        """Show an article's original; ``pieces`` saves finding them once more."""
        pieces = pieces_of(article) if pieces is None else pieces
        self._legend.show_pieces(pieces)
        self.view.show_article(article, pieces)

    def show_again(self, article: Article, pieces: tuple[Piece, ...], current: int) -> None:
        """Show a new form of the article that is shown, where it is shown; ``current`` is the current piece or -1."""
        self._legend.show_pieces(pieces)
        self.view.show_again(article, pieces, current)

    def clear(self) -> None:
        """Show nothing."""
        self._legend.show_pieces(())
        self.view.clear_article()

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
        return self.view.source_at(y)

    def top(self) -> int:
        """Give the source position of the line at the top."""
        return (self.source_at(0) or 0) if self.view.verticalScrollBar().value() > 0 else 0

    def is_finished(self) -> bool:
        """Tell whether all of the original is in the view."""
        return self.view.is_filled()

    def bring(self, source: int, y: int) -> None:
        """Scroll so that the line that holds source position ``source`` stands at height ``y`` of the viewport."""
        self.view.bring(source, y)

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
