"""Tells when much of the text was removed at once, with Undo beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from core.article.correction import Correction, Decision
from core.article.span import Span
from gui.language.speech import share, tr
from gui.widgets.notices import Action, Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QUndoStack

    from core.article.article import Article
    from gui.decisions.undo_commands import Decisions
    from gui.widgets.notices import Notice, NoticeBar

_MUCH = 1 / 3
"""Share of the readable text that is told when it goes at once."""


class LargeRemovals(QObject):
    """Tells of a removal of much text as long as it is the last decision about the article in front."""

    def __init__(self, decisions: Decisions, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._notices = notices
        self._told: Notice | None = None
        self._last: tuple[QUndoStack | None, int] = (None, 0)
        decisions.decided.connect(self._decided)
        decisions.changed.connect(self._put_away)

    def _decided(self, article: Article, corrections: Sequence[Correction]) -> None:
        gone = sum(article.kept_length(one.span) for one in corrections if one.decision is Decision.REMOVE)
        if (
            gone < len(article.text) / 8
        ):  # to count all that is readable would cost long texts more than a decision does
            return
        readable = article.kept_length(Span(0, len(article.source.text)))
        part = gone / readable if readable else 0.0
        if part <= _MUCH:
            return
        self._last = self._now()
        self._told = self._notices.tell(
            tr("Removed all of the readable text.")
            if part == 1
            else tr("Removed {share} of the readable text.", share=share(part)),
            tr("Nothing is lost: it is listed among the removals, and can be restored at any time."),
            severity=Severity.WARNING,
            actions=[Action(tr("Undo"), self._undo, closes=False)],
        )

    def _now(self) -> tuple[QUndoStack | None, int]:
        """Give the commands about the article in front, and how many of them hold."""
        stack = self._decisions.stack()
        return stack, stack.index() if stack is not None else 0

    def _undo(self) -> None:
        if self._now() == self._last:
            self._decisions.undo()  # which puts the notice away

    def _put_away(self) -> None:
        if self._told is not None and self._now() != self._last:
            if isValid(self._told):
                self._told.dismiss()
            self._told = None
