"""What a decision teaches: the reader is asked once whether it is to hold in other articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.article.correction import Correction, Decision
from core.errors import StoreError
from gui.decisions.rule_words import MANAGE, this
from gui.language.speech import tr
from gui.widgets.notices import Action, Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article.article import Article
    from core.corrections.rules import Rule
    from gui.decisions.rule_dialogs import RuleDialogs
    from gui.decisions.rule_maker import RuleMaker
    from gui.decisions.undo_commands import Decisions
    from gui.widgets.notices import Notice, NoticeBar


class RuleOffers(QObject):
    """Asks, below the menus and never in the way, whether a decision is to be a rule.

    The question is there for as long as the decision holds and its article is in front. Its answers show the dialog of
    the rule; the question goes when that is made.
    """

    def __init__(
        self,
        decisions: Decisions,
        maker: RuleMaker,
        dialogs: RuleDialogs,
        notices: NoticeBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._dialogs = dialogs
        self._notices = notices
        self._asked: Notice | None = None
        self._made: Correction | None = None  # what the question is about
        self._about: str | None = None  # the digest of its original
        self._snippet = ""
        self._unanswered: set[str] = set()  # snippets whose question went before it was answered
        decisions.decided.connect(self._decided)
        decisions.changed.connect(self._follow)
        maker.made.connect(self._answered)

    def _decided(self, article: Article, corrections: Sequence[Correction]) -> None:
        store = self._decisions.store()
        taught = [one for one in corrections if one.decision is not Decision.WITHDRAW]
        # What was taken back, and an edge that was moved, teach nothing.
        if store is None or len(taught) != 1 or taught[0].adjusts not in (None, taught[0].span):
            return
        from core.corrections.rules import normalised, site_of

        (made,) = taught
        text = article.source.text[made.span.start : made.span.end]
        snippet = normalised(text)
        if snippet is None:
            return
        try:
            if not store.ask_once(snippet) and snippet not in self._unanswered:
                return
        except StoreError:
            return  # told when the decision could not be kept
        self._put_away()
        self._unanswered.discard(snippet)

        def show(*, everywhere: bool) -> None:
            self._dialogs.open(article, text, made.decision, made.kind, everywhere=everywhere)

        actions = [Action(tr("In All Articles…"), lambda: show(everywhere=True), closes=False)]
        if site := site_of(article.source):
            actions.insert(0, Action(tr("On {site}…", site=site), lambda: show(everywhere=False), closes=False))
        self._made, self._about, self._snippet = made, article.source.identity, snippet
        piece = this(made.kind)
        self._asked = self._notices.tell(
            tr("Keep {piece} wherever Winnow meets it again?", piece=piece)
            if made.decision is Decision.KEEP
            else tr("Remove {piece} wherever Winnow meets it again?", piece=piece),
            tr("First you see what that would touch.") + f" {tr(MANAGE)}",
            severity=Severity.INFO,
            actions=actions,
        )

    def _follow(self) -> None:
        """Take the question back if what it asks about no longer holds, or is no longer seen."""
        if self._made is not None and not self._decisions.holds(self._about, self._made):
            self._put_away()

    def _answered(self, rule: Rule) -> None:
        if self._asked is not None and rule.snippet == self._snippet:
            self._put_away()
            self._unanswered.discard(rule.snippet)

    def _put_away(self) -> None:
        if self._asked is not None and not self._asked.dismissed:
            self._unanswered.add(self._snippet)
            self._asked.dismiss()
        self._asked = self._made = self._about = None
