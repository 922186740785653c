"""What keys, menus and buttons do with the current piece and with selected text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core.article.removal import Kind
from core.article.span import Span
from gui.language.speech import plural, tr
from gui.removals.pieces import comments_among
from gui.widgets.notices import announce
from gui.widgets.theme import kind_label

if TYPE_CHECKING:
    from core.article.correction import Decision
    from gui.articles.current_article import CurrentArticle
    from gui.decisions.rule_dialogs import RuleDialogs
    from gui.decisions.undo_commands import Decisions
    from gui.removals.panel import RemovalsPanel
    from gui.removals.pieces import Piece
    from gui.window.central_widget import CentralWidget


class DecisionActions(QObject):
    """Turns what a reader does into decisions."""

    def __init__(
        self,
        window: QWidget,
        session: CurrentArticle,
        centre: CentralWidget,
        panel: RemovalsPanel,
        decisions: Decisions,
        rules: RuleDialogs,
    ) -> None:
        super().__init__(window)
        self._panel = panel
        self._window = window
        self._session = session
        self._centre = centre
        self._decisions = decisions
        self._rules = rules
        self._edges: Span | None = None  # of the current piece, as they will be once they are carried out
        self._words = ""
        session.removal_changed.connect(lambda _: self._forget_edges())
        session.article_changed.connect(self._forget_edges)
        decisions.changed.connect(self._forget_edges)
        panel.toggle_wanted.connect(lambda numbers: self.toggle(self._still(numbers)))
        panel.kind_chosen.connect(lambda kind, numbers: self.call_it(kind, self._still(numbers)))
        panel.comments_wanted.connect(self.show_comments)

    def _forget_edges(self) -> None:
        self._edges = None

    def pieces(self) -> tuple[Piece, ...]:
        """Give the pieces of the article in front."""
        return self._session.pieces

    def current(self) -> Piece | None:
        """Give the current piece."""
        return self._session.pieces[self._session.removal] if self._session.removal >= 0 else None

    def chosen(self) -> list[int]:
        """Give what a key acts on: what is selected in the list while it has the focus, else the current piece."""
        if self._panel.rows.hasFocus() and (chosen := self._still(self._panel.chosen())):
            return chosen
        return [self._session.removal] if self._session.removal >= 0 else []

    def _still(self, numbers: list[int]) -> list[int]:
        """Give pieces that were chosen in the list, or none of them while that lists those of a form before."""
        return numbers if self._panel.lists(self.pieces()) else []

    def toggle(self, numbers: Sequence[int] | None = None) -> None:
        """Restore what was removed of some pieces, or of what is chosen; if all of it stays in the text, remove it."""
        chosen = self.chosen() if numbers is None else list(numbers)
        removed = [number for number in chosen if not self.pieces()[number].suspected]
        if removed:
            self.restore(removed)
        elif chosen:
            self.remove(chosen)

    def restore(self, numbers: Sequence[int]) -> None:
        """Restore pieces, in one step."""
        said = tr("{piece}, restored", piece=self._named(numbers))
        self._decisions.restore(numbers)
        self._say(said)

    def remove(self, numbers: Sequence[int]) -> None:
        """Remove pieces that stay in the text, in one step."""
        said = tr("{piece}, removed", piece=self._named(numbers))
        self._decisions.remove_pieces(numbers)
        self._say(said)

    def undo(self) -> None:
        """Take back the last decision, and say which."""
        words = self._decisions.undo_words()
        self._decisions.undo()
        self._say(words and tr("undone: {what}", what=words))

    def redo(self) -> None:
        """Decide again what was taken back last, and say what."""
        words = self._decisions.redo_words()
        self._decisions.redo()
        self._say(words and tr("done again: {what}", what=words))

    def _named(self, numbers: Sequence[int]) -> str:
        if len(numbers) > 1:
            return plural("%n pieces", "%n piece", len(numbers))
        label = self.pieces()[numbers[0]].label
        rank, count = self._session.rank()
        return (
            tr("removal {rank} of {count}, {kind}", rank=rank, count=count, kind=label)
            if numbers[0] == self._session.removal and rank
            else label
        )

    def show_comments(self) -> None:
        """Restore the comments under the article, all of them in one step, and go there."""
        article = self._session.article
        if article is None or not (found := comments_among(self._session.pieces, article.source.text)):
            return
        self._session.choose(found[0])
        self._decisions.restore(found, tr("Comments"))
        self._say(tr("comments shown"))

    def call_it(self, kind: Kind, numbers: Sequence[int] | None = None) -> None:
        """Say what some pieces, or what is chosen, really are."""
        every = self.chosen() if numbers is None else numbers
        pieces = self.pieces()
        others = [one for one in every if pieces[one].suspected or pieces[one].found.kind is not kind]
        if others:
            self._decisions.relabel(others, kind)
            one = tr("now {kind}", kind=kind_label(kind))
            many = plural("%n pieces, now {kind}", "%n piece, now {kind}", len(others), kind=kind_label(kind))
            self._say(many if len(others) > 1 else one)

    def copy(self, numbers: Sequence[int]) -> None:
        """Copy what stands in the original where some pieces are."""
        article = self._session.article
        if article is not None:
            spans = [self.pieces()[number].found.span for number in numbers]
            QGuiApplication.clipboard().setText("\n".join(article.source.text[start:end] for start, end in spans))
            self._show(plural("%n pieces copied", "%n piece copied", len(spans)))

    def make_rule(self, number: int, decision: Decision) -> None:
        """Show what a rule would touch that always decides this of such a piece."""
        if self._session.article is not None:
            self._rules.open_for(self._session.article, self.pieces()[number].found, decision)

    def move_edges(self, start: int, end: int) -> None:
        """Move the edges of the current removal by so many code points; it keeps one at least."""
        piece, article = self.current(), self._session.article
        if piece is None or article is None or piece.suspected:
            return
        before = self._edges or piece.found.span
        first = max(0, before.start + start)
        last = min(len(article.source.text), before.end + end)
        if first >= last or (first, last) == before:
            return
        self._decisions.resize(self._session.removal, Span(first, last), before)
        self._edges = Span(first, last)
        self._say(tr("from {first} to {last}", first=first, last=last))

    def selected(self) -> list[Span]:
        """Give what is selected in the pane that has the focus, or in either, as spans of the original, in order.

        Of what is selected in the reader, what was removed at its ends is no part.
        """
        article = self._session.article
        original, reader = self._centre.original.view, self._centre.reader.view
        views = [view for view in (original, reader) if view.textCursor().hasSelection()]
        if article is None or not views:
            return []
        if not views[0].hasFocus() and views[-1].hasFocus():
            views.reverse()
        if views[0] is original:
            span = Span(*original.chosen())
            return [span] if span.length > 0 else []
        return article.source_spans(reader.chosen())

    def remove_selected(self) -> None:
        """Remove the selected text; what is removed already, or shown nowhere, is left as it is."""
        spans, article = self.selected(), self._session.article
        if not spans or article is None:
            return
        size = sum(article.kept_length(span) for span in spans)
        if not size:
            self._show(tr("nothing of the readable text is selected"))
            return
        known = {piece.found.span: piece.found.kind for piece in self._session.pieces}
        for view in (self._centre.original.view, self._centre.reader.view):
            cursor = view.textCursor()
            cursor.clearSelection()
            view.setTextCursor(cursor)
        self._decisions.remove(spans, known.get(spans[0], Kind.TEXT))
        self._say(plural("removed, %n characters", "removed, %n character", size))

    def _say(self, words: str) -> None:
        """Have it said what was decided, once that can be seen."""
        self._words = words

    def tell(self) -> None:
        """Say what was decided last, now that it can be seen."""
        words, self._words = self._words, ""
        if words:
            self._show(words)

    def _show(self, words: str) -> None:
        self._window.statusBar().showMessage(words[0].upper() + words[1:], 4_000)  # type: ignore[attr-defined]
        announce(self._window, words)
