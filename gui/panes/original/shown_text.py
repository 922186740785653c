"""The original as it is shown: its source or a page's own text, folded or open, where somebody wants to be in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.language.speech import tr
from gui.panes.hits import Hits
from gui.panes.original import painting
from gui.panes.original.display import runs_from_right
from gui.panes.original.folding import NONE, Folds
from gui.panes.original.light import LineLight
from gui.panes.original.marked_text import MarkedText
from gui.panes.original.marking import Marking
from gui.panes.original.text_choice import TextChoice
from gui.widgets import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article.article import Article
    from core.article.span import Span
    from gui.removals.pieces import Piece


class ShownText(MarkedText):
    """A text widget that shows an article's original and goes to places of it.

    Where the page's own text is shown, places are those of that text; ``to_source`` and ``from_source`` lead to the
    source and back.

    Signals:
        text_changed: the source is shown where the page's own text was, or the other way round.
    """

    text_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.light = LineLight(self)
        self.text_choice = TextChoice(self)
        self.text_choice.came.connect(self._change_text)
        self.setAccessibleName(tr("Original text"))

    # What is shown.

    def show_article(self, article: Article, pieces: tuple[Piece, ...], current: int = -1) -> None:
        """Show an article's original; long ones are filled in while the window stays free."""
        self._show(article, pieces, current)

    def show_again(self, article: Article, pieces: tuple[Piece, ...], current: int) -> None:
        """Show a new form of the article that is shown, where it is shown; ``current`` is the current piece or -1."""
        self.light.put_out()
        known = self.marking.article
        if known is None or known.source.text != article.source.text:
            self._show(article, pieces, current)
            return
        self.text_choice.show(article)
        self.marking = Marking(article, pieces, current, self.marking.own)
        folds = Folds(self.marking, self.filling.folds)
        if self.filling.agrees_with(folds):
            self.filling.folds = folds
            self.measure()
        else:
            self.start(folds, self.source_at(0) or 0)
        self._repaint()

    def clear_article(self) -> None:
        """Show nothing."""
        self._show(None)

    def _show(self, article: Article | None, pieces: tuple[Piece, ...] = (), current: int = -1) -> None:
        self.light.put_out()
        self.text_choice.show(article)
        self.marking = Marking(article, pieces, current, self.text_choice.own)
        self._dress()
        self.start(Folds(self.marking))
        self._repaint()

    def show_own_text(self, shown: bool) -> None:
        """Show a page's own text instead of its source, or its source again, at the same place."""
        self.text_choice.want(shown)
        self._change_text()

    def _change_text(self) -> None:
        old, own = self.marking, self.text_choice.own
        if own is old.own:
            return
        source = self.to_source(self.source_at(0) or 0) if self.verticalScrollBar().value() > 0 else 0
        self.marking = Marking(old.article, old.pieces, old.current, own)
        self.marking.previewed, self.marking.shown = old.previewed, old.shown
        self.hits = Hits()
        folds = Folds(self.marking, self.filling.folds)
        self._dress()
        place = self.from_source(source) if source else 0
        self.start(folds, place)
        with self.quiet():
            self.set_caret(place)  # keys go on from there
            self.stand(place, 0)
        self._repaint()
        self.text_changed.emit()

    def _dress(self) -> None:
        """Set the page's own text in the type of text, to the side from which it runs, and source in that of code."""
        own, article = self.marking.own is not None, self.marking.article
        made = theme.font(theme.SANS, 10) if own else theme.font(theme.MONO, 9.5)
        from_right = own and article is not None and runs_from_right(article.text)
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if made.families() != self.font().families() or option.alignment() != side:
            with self.quiet():
                self.setPlainText("")  # or all of what was shown would be laid out once more
                self.filling.start(Folds(Marking()))
                self.setFont(made)
                option = self.document().defaultTextOption()
                option.setAlignment(side)
                self.document().setDefaultTextOption(option)
            self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance("x"))
        self.setAccessibleName(tr("The page’s own text") if own else tr("Original text"))

    def is_filled(self) -> bool:
        """Tell whether the whole text is in the widget, and is the one that is wanted."""
        return super().is_filled() and not self.text_choice.is_reading()

    def _repaint(self) -> None:
        self.repaint_marks()
        self.changed.emit()

    def repaint_marks(self) -> None:
        """Paint what is marked once more."""
        self.viewport().update()

    # Places of the source, where its own text is shown.

    def to_source(self, place: int) -> int:
        """Give the source position of a place in the text that is shown."""
        return self.marking.own.source(place) if self.marking.own is not None else place

    def from_source(self, source: int) -> int:
        """Give where a source position stands in the text that is shown."""
        return self.marking.own.place(source) if self.marking.own is not None else source

    def chosen(self) -> tuple[int, int]:
        """Give the source ``[start, end)`` of what is selected."""
        start, end = self.chosen_here()
        if self.marking.own is None:
            return start, end
        return self.marking.own.span(start, end)

    def go_to_removal(self, index: int) -> None:
        """Make a piece the current one and bring its first line to the upper third; a folded one stays folded."""
        self.marking.current = index
        start = self.marking.starts[index]
        with self.quiet():
            self._reveal(start, but=index)
            self.stand(start, 0)
            self.set_caret(start)
            self.stand(start, self.viewport().height() // 4)
        self.repaint_marks()
        self.gone_to.emit(index)

    def go_to(self, source: int, y: int) -> None:
        """Bring the line of a source position to a height, out of what is folded too."""
        place = self.from_source(source)
        with self.quiet():
            self._reveal(place)
            self.stand(place, y)
        self.go_on()
        self._repaint()

    def point_out(self, source: int) -> None:
        """Put the caret to a source position, bring its line to the upper third and light it."""
        self.go_to(source, self.viewport().height() // 4)
        place = self.from_source(source)
        self.select(place, place)
        self.light.put_on()

    def _reveal(self, place: int, but: int = NONE) -> None:
        """Open what hides a place, except one piece; within a change that is ``quiet``."""
        folds = self.filling.folds
        while (fold := folds.folded_around(place)) not in (NONE, but):
            folds.set_folded(fold, folded=False)
            self.filling.fold(fold)
            self.go_on()

    def set_hovered(self, index: int) -> None:
        """Light a piece lightly; -1 lights none."""
        if index != self.marking.lit:
            self.marking.lit = index
            self.viewport().update()

    def preview(self, indices: Sequence[int]) -> None:
        """Light pieces, all at once, until others are or none."""
        self.marking.previewed = frozenset(indices)
        self._light()

    def set_shown(self, pieces: frozenset[int] | None) -> None:
        """Let the pieces stand out that a filter leaves; None where there is none."""
        self.marking.shown = pieces
        self._light()

    def _light(self) -> None:
        self.repaint_marks()
        self.lit_changed.emit()

    # Finding.

    def searched_text(self) -> str:
        """Give the original."""
        return self.marking.text

    def searched_from(self) -> int:
        """Give the source position at the top of the view."""
        return self.source_at(0) or 0

    def show_hits(self, hits: Sequence[Span], current: int) -> None:
        """Mark hits of a search; bring the ``current`` one into sight, if it is not -1, out of what is folded too.

        It comes as a person brings it: what follows the original comes along.
        """
        moved = current >= 0 and (current != self.hits.current or not self.hits.spans)
        self.hits = Hits(hits, current)
        if moved:
            start, end = hits[current]
            for place in (start, max(start, end - 1)):
                with self.quiet():
                    self._reveal(place)
            index = self.marking.at(start)
            if index >= 0 and self.is_folded(index):
                self.toggle_fold(index)
            if not self.shows(start):
                with self.quiet():
                    self.stand(start, self.viewport().height() // 4)
                self.scrolled.emit()
        self.viewport().update()
        self.hits_changed.emit()

    # Folding.

    def toggle_fold(self, fold: int) -> None:
        """Fold something, or open it; what cannot be folded is left alone."""
        if not self.is_foldable(fold):
            return
        place = self.source_at(0) or 0
        self.filling.folds.set_folded(fold, not self.is_folded(fold))
        with self.quiet():
            self.filling.fold(fold)
            self.stand(place, 0)
        self.go_on()
        self._repaint()

    def fold_all(self) -> None:
        """Fold every removal that can be folded."""
        self._set_all(folded=True)

    def open_all(self) -> None:
        """Open every removal."""
        self._set_all(folded=False)

    def _set_all(self, *, folded: bool) -> None:
        """Fold or open everything; what the reader looks at, the current piece or else the top line, stays there."""
        seen = next((mark for mark in painting.marks(self) if mark.piece == self.marking.current and mark.first), None)
        source = self.marking.starts[seen.piece] if seen else self.source_at(0) or 0
        self.filling.folds.set_all(folded)
        self.start(self.filling.folds, source)
        with self.quiet():
            self.set_caret(source)
            self.stand(source, round(seen.box.top()) if seen else 0)
        self._repaint()
