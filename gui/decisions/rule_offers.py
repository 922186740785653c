"""What a decision teaches: the reader is asked once whether it holds in other articles, and their rules are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from core.article.correction import Correction, Decision
from core.errors import StoreError
from gui.widgets.notices import Action, Severity
from gui.widgets.theme import kind_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article.article import Article
    from core.corrections.rules import Rule
    from core.corrections.store import Store
    from gui.decisions.undo_commands import Decisions
    from gui.widgets.notices import Notice, NoticeBar


class RuleOffers(QObject):
    """Asks, below the menus and never in the way, whether a decision is to be a rule."""

    def __init__(self, decisions: Decisions, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._notices = notices
        self._asked: Notice | None = None
        decisions.decided.connect(self._decided)

    def _decided(self, article: Article, corrections: Sequence[Correction]) -> None:
        store = self._decisions.store()
        if store is None or len(corrections) != 1:  # an edge that was moved teaches nothing
            return
        from core.corrections.rules import normalised, site_of

        (made,) = corrections
        snippet = normalised(article.source.text[made.span.start : made.span.end])
        if snippet is None:
            return
        try:
            if not store.ask_once(snippet):
                return
        except StoreError:
            return  # told when the decision could not be kept
        self._put_away()
        site = site_of(article.source)
        what = kind_label(made.kind) if made.kind else "text"
        verb = "Keep" if made.decision is Decision.KEEP else "Remove"
        actions = [Action("In All Articles", lambda: self._learn(store, snippet, made, ""))]
        if site:
            actions.insert(0, Action(f"On {site}", lambda: self._learn(store, snippet, made, site)))
        self._asked = self._notices.tell(
            f"{verb} this {what} wherever Winnow meets it again?",
            "Numbers and white space in it may differ. Rules stand in Edit, Rules.",
            severity=Severity.INFO,
            actions=actions,
        )

    def _put_away(self) -> None:
        if self._asked is not None and isValid(self._asked):
            self._asked.dismiss()
        self._asked = None

    def _learn(self, store: Store, snippet: str, made: Correction, site: str) -> None:
        from core.corrections.rules import Rule

        try:
            store.add_rule(Rule(snippet, made.decision, made.kind, site))
        except StoreError as error:
            self._notices.tell(error.sentence, error.hint)


def rule_words(rule: Rule) -> tuple[str, str, str]:
    """Give what a rule does, where, and the beginning of its snippet, in words."""
    kind = kind_label(rule.kind) if rule.kind else "text"
    does = f"Keep {kind}" if rule.decision is Decision.KEEP else f"Remove {kind}"
    return does, rule.site or "All articles", rule.snippet[:200]
