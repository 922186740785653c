"""What the reader decides about the article in front: undo commands, kept at once, carried out by the worker."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from core.article import correction
from core.article.correction import Correction
from core.article.removal import Kind
from core.article.span import Span
from gui.decisions import amendments
from gui.decisions.kept_corrections import KeptCorrections
from gui.decisions.lost import lost_in_words
from gui.jobs import openings
from gui.language.speech import plural, tr
from gui.widgets.notices import Severity
from gui.widgets.theme import kind_label

if TYPE_CHECKING:
    from pathlib import Path

    from core.article.article import Article
    from core.corrections.store import Store
    from gui.articles.current_article import CurrentArticle
    from gui.jobs.job_queue import JobQueue
    from gui.widgets.notices import NoticeBar

Numbered = tuple[Correction, int | None]
"""A decision, and its number in the store, None where it has none."""


@dataclass(slots=True)
class _History:
    """What was decided about one original.

    Attributes:
        article: The newest form of the article.
        stack: The commands, which can be undone.
        corrections: All decisions, in the order in which they were made; those known beforehand come first.
        numbers: The number of each in the store; None where it was known before, or is not kept.
        stale: Whether the article was asked for before the newest decisions were made.
        begun: Whether something was decided in this window.
    """

    article: Article
    stack: QUndoStack
    corrections: list[Correction]
    numbers: list[int | None] = field(default_factory=list)
    stale: bool = False
    begun: bool = False


class Decisions(QObject):
    """The decisions of this window, by original.

    Attributes:
        group: The undo stacks, that of the article in front being the active one.
        kept: The store, and what is still to be written there.

    Signals:
        changed: other commands can be undone or redone, or are listed.
        decided: the Article about which a reader just decided, and the Corrections.
    """

    changed = Signal()
    decided = Signal(object, object)

    def __init__(
        self,
        session: CurrentArticle,
        jobs: JobQueue,
        notices: NoticeBar,
        path: Path | None,
        parent: QObject | None = None,
    ) -> None:
        """Begin with none; ``path`` is the store's file, without which nothing outlives the window."""
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._notices = notices
        self.kept = self._kept = KeptCorrections(path, notices)
        self._histories: dict[str, _History] = {}
        self.group = QUndoGroup(self)
        for signal in (self.group.indexChanged, self.group.activeStackChanged):
            signal.connect(lambda *_: self.changed.emit())
        session.article_changed.connect(self._follow)
        session.article_refreshed.connect(self._follow)
        jobs.read_again.connect(self._read_again)
        jobs.failed.connect(lambda *_: self._catch_up())

    # Deciding.

    def restore(self, indices: int | Sequence[int], name: str = "") -> None:
        """Put removals back into the text, in one step; one of the reader's own goes as if it had never been made.

        ``name`` is what the list of decisions calls them together.
        """
        numbers, history = _listed(indices), self._follow()
        if history is not None:
            known, least = _amendments(history), history.article.least_of
            every = [self._session.pieces[number].found for number in numbers]
            if made := [one for removal in every for one in known.restoring(removal, least(removal))]:
                self._push(tr("Restore {piece}", piece=name or self._name(numbers)), made)

    def remove(self, spans: Span | Sequence[Span], kind: Kind) -> None:
        """Remove pieces of the original, at once; the first of them becomes the current one."""
        pieces = [spans] if isinstance(spans, Span) else list(spans)
        name = tr("Selected Text") if kind is Kind.TEXT else kind_label(kind)
        self._push(tr("Remove {piece}", piece=name), [correction.remove(span, kind) for span in pieces], pieces[0])

    def remove_pieces(self, indices: int | Sequence[int]) -> None:
        """Remove what is suspected, or was put back, in one step."""
        numbers = _listed(indices)
        pieces = [self._session.pieces[number] for number in numbers]
        made = [one for piece in pieces for one in amendments.removing(piece, piece.found.kind)]
        self._push(tr("Remove {piece}", piece=self._name(numbers)), made)

    def relabel(self, indices: int | Sequence[int], kind: Kind) -> None:
        """Say what removals, or suspected code, really are, in one step; suspected code goes with that."""
        numbers, history = _listed(indices), self._follow()
        if history is None:
            return
        known, made = _amendments(history), []
        for piece in (self._session.pieces[number] for number in numbers):
            if piece.suspected:
                made += amendments.removing(piece, kind)
            else:
                made += known.changing(piece.found, piece.found.span, kind)
        label = kind_label(kind)
        many = plural("Call %n Pieces {kind}", "Call %n Piece {kind}", len(numbers), kind=label)
        self._push(tr("Call It {kind}", kind=label) if len(numbers) == 1 else many, made)

    def _name(self, numbers: Sequence[int]) -> str:
        one = len(numbers) == 1
        return self._session.pieces[numbers[0]].label if one else plural("%n Pieces", "%n Piece", len(numbers))

    def resize(self, index: int, span: Span, before: Span | None = None) -> None:
        """Make a removal begin and end elsewhere; ``before`` is where it stands, if that is not shown yet."""
        removal, history = self._session.pieces[index].found, self._follow()
        if history is not None:
            changed = _amendments(history).changing(replace(removal, span=before or removal.span), span, removal.kind)
            self._push(tr("Move Edge of {kind}", kind=kind_label(removal.kind)), changed, span)

    def undo(self) -> None:
        """Take back the last decision about the article in front."""
        self.group.undo()

    def redo(self) -> None:
        """Decide again what was taken back last."""
        self.group.redo()

    def undo_words(self) -> str:
        """Say what ``undo`` takes back; empty if there is nothing."""
        return self.group.undoText() if self.group.canUndo() else ""

    def redo_words(self) -> str:
        """Say what ``redo`` does again; empty if there is nothing."""
        return self.group.redoText() if self.group.canRedo() else ""

    def stack(self) -> QUndoStack | None:
        """Give the commands about the article in front, as they are listed; None where nothing is open."""
        return self.group.activeStack()

    def holds(self, digest: str | None, made: Correction) -> bool:
        """Tell whether the original of that digest is in front, and this decision neither undone nor overruled."""
        article = self._session.article
        history = self._histories.get(digest or "")
        if history is None or article is None or article.source.identity != digest:
            return False
        for later in reversed(history.corrections):
            if later == made:
                return True
            if later.span.start < made.span.end and made.span.start < later.span.end:
                return False
        return False

    # What rules decide.

    def stack_of(self, article: Article) -> QUndoStack:
        """Give the commands about an open article, which this is the newest form of."""
        return self._history_of(article).stack

    def corrections_of(self, article: Article) -> tuple[Correction, ...]:
        """Give all that was decided about an open article, which this is the newest form of."""
        return tuple(self._history_of(article).corrections)

    def rewrite(self, identity: str, change: Callable[[list[Numbered]], list[Numbered]]) -> None:
        """Change what was decided about an original beside its commands; nothing where it is not open any more."""
        history = self._histories.get(identity)
        if history is None:
            return
        before = list(zip(history.corrections, history.numbers, strict=True))
        after = change(before)
        if after != before:
            history.corrections = [one for one, _ in after]
            history.numbers = [number for _, number in after]
            self._carry_out(history)

    def _push(self, words: str, corrections: Sequence[Correction], place: Span | None = None) -> None:
        history = self._follow()
        if history is not None:
            if not history.begun:
                self._begin(history)
            history.stack.push(_Decide(self, history, words, corrections, place))
            self.decided.emit(history.article, tuple(corrections))

    def _begin(self, history: _History) -> None:
        """Look up all that was decided beforehand: the article holds only what that comes to, and not what is below."""
        history.begun = True
        source = history.article.source
        known = self._kept.known(source)
        if known is None:
            return
        size = len(source.text)
        if correction.effective(known, size) == correction.effective(history.corrections, size):
            history.corrections = list(known)
            history.numbers = [None] * len(known)

    # Keeping them.

    def add(self, history: _History, corrections: Sequence[Correction], place: Span | None = None) -> None:
        """Carry decisions out, and keep them; the removal at ``place`` becomes the current one."""
        if place is not None and self._follow() is history:
            self._session.expect(place)
        numbers = self._kept.add(history.article.source, corrections)
        history.corrections += corrections
        history.numbers += numbers
        self._carry_out(history)

    def take_back(self, history: _History, count: int) -> None:
        """Take back the last ``count`` decisions."""
        numbers = history.numbers[-count:]
        del history.corrections[-count:], history.numbers[-count:]
        self._kept.take_back(numbers)
        self._carry_out(history)

    def store(self) -> Store | None:
        """Give the store, opened if it was not; None where nothing is kept."""
        return self._kept.store()

    # Carrying them out.

    def _carry_out(self, history: _History) -> None:
        if self._jobs.is_read_again(history.article):
            history.stale = True  # to stop it would cost more than to wait for it
            return
        history.stale = False
        article = history.article
        opening = openings.of_article(article, self._jobs.threshold_of(article), self._jobs.reach_of(article))
        self._jobs.read_again_as(article, replace(opening, corrections=tuple(history.corrections)))

    def _read_again(self, old: Article, article: Article, _: float) -> None:
        history = self._histories.get(old.source.identity)
        if history is None:
            return
        if article.source.identity != old.source.identity:  # its file holds something else by now, or is read otherwise
            self._forget([old.source.identity])
            return
        history.article = article
        if history.stale:
            self._carry_out(history)

    def _catch_up(self) -> None:
        for history in self._histories.values():
            if history.stale and not self._jobs.is_read_again(history.article):
                self._carry_out(history)

    # Which of them are shown.

    def _follow(self) -> _History | None:
        """Make the commands about the article in front the active ones; give its history."""
        article = self._session.article
        if article is None:
            self.group.setActiveStack(None)  # type: ignore[arg-type]
            return None
        history = self._history_of(article)
        if self.group.activeStack() is not history.stack:
            self.group.setActiveStack(history.stack)
        return history

    def _history_of(self, article: Article) -> _History:
        """Give what was decided about an open article, which this is the newest form of."""
        digest = article.source.identity
        history = self._histories.get(digest)
        if history is None:
            history = _History(article, QUndoStack(self.group), list(article.corrections))
            history.numbers = [None] * len(history.corrections)
            self._histories[digest] = history
            if article.lost:
                self._tell_lost(article)
        history.article = article
        return history

    def keep_only(self, articles: Iterable[Article]) -> None:
        """Forget what can no longer be undone, its article being closed; what was decided is kept all the same."""
        open_now = {article.source.identity for article in articles}
        self._forget([digest for digest in self._histories if digest not in open_now])

    def _forget(self, digests: Iterable[str]) -> None:
        for digest in digests:
            stack = self._histories.pop(digest).stack
            self.group.removeStack(stack)
            stack.deleteLater()

    def _tell_lost(self, article: Article) -> None:
        self._notices.tell(*lost_in_words(article), severity=Severity.INFO)


def _listed(indices: int | Sequence[int]) -> list[int]:
    return [indices] if isinstance(indices, int) else list(indices)


def _amendments(history: _History) -> amendments.Amendments:
    return amendments.Amendments(history.corrections, len(history.article.source.text))


class _Decide(QUndoCommand):
    """Decisions that are made, and taken back, together."""

    def __init__(
        self,
        decisions: Decisions,
        history: _History,
        words: str,
        corrections: Sequence[Correction],
        place: Span | None = None,
    ) -> None:
        super().__init__(words)
        self._place = place
        self._decisions = decisions
        self._history = history
        self._corrections = tuple(corrections)

    def redo(self) -> None:
        self._decisions.add(self._history, self._corrections, self._place)

    def undo(self) -> None:
        self._decisions.take_back(self._history, len(self._corrections))
