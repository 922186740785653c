"""What a decision teaches: the reader is asked once whether it holds in other articles, and their rules are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

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
    """Asks, below the menus and never in the way, whether a decision is to be a rule.

    The question is there for as long as the decision holds and its article is in front.

    Signals:
        forgotten: the Rules that no longer hold.
    """

    forgotten = Signal(object)

    def __init__(self, decisions: Decisions, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._notices = notices
        self._asked: Notice | None = None
        self._made: Correction | None = None  # what the question is about
        self._about: str | None = None  # the digest of its original
        self._snippet = ""
        self._learnt: list[tuple[Rule, Notice]] = []  # what can still be undone
        self._unanswered: set[str] = set()  # snippets whose question went before it was answered
        decisions.decided.connect(self._decided)
        decisions.changed.connect(self._follow)
        self.forgotten.connect(self._forget)

    def _decided(self, article: Article, corrections: Sequence[Correction]) -> None:
        store = self._decisions.store()
        taught = [one for one in corrections if one.decision is not Decision.WITHDRAW]
        # What was taken back, and an edge that was moved, teach nothing.
        if store is None or len(taught) != 1 or taught[0].adjusts not in (None, taught[0].span):
            return
        from core.corrections.rules import normalised, site_of

        (made,) = taught
        snippet = normalised(article.source.text[made.span.start : made.span.end])
        if snippet is None:
            return
        try:
            if not store.ask_once(snippet) and snippet not in self._unanswered:
                return
        except StoreError:
            return  # told when the decision could not be kept
        self._put_away()
        self._unanswered.discard(snippet)
        site = site_of(article.source)
        actions = [Action("In All Articles", lambda: self._learn(store, snippet, made, ""))]
        if site:
            actions.insert(0, Action(f"On {site}", lambda: self._learn(store, snippet, made, site)))
        self._made, self._about, self._snippet = made, article.source.identity, snippet
        self._asked = self._notices.tell(
            f"{_verb(made.decision)} this {_what(made)} wherever Winnow meets it again?",
            "Numbers and white space in it may differ. Rules stand in Edit, Rules.",
            severity=Severity.INFO,
            actions=actions,
        )

    def _follow(self) -> None:
        """Take the question back if what it asks about no longer holds, or is no longer seen."""
        if self._made is not None and not self._decisions.holds(self._about, self._made):
            self._put_away()

    def _put_away(self) -> None:
        if self._asked is not None and not self._asked.dismissed:
            self._unanswered.add(self._snippet)
            self._asked.dismiss()
        self._asked = self._made = self._about = None

    def _learn(self, store: Store, snippet: str, made: Correction, site: str) -> None:
        from core.corrections.rules import Rule

        rule = Rule(snippet, made.decision, made.kind, site)
        try:
            before = next((old for old in store.rules() if (old.snippet, old.site) == (snippet, site)), None)
            store.add_rule(rule)
        except StoreError as error:
            self._notices.tell(error.sentence, error.hint)
            return
        where = f"on {site}" if site else "in all articles"
        told = self._notices.tell(
            f"New rule: {_verb(made.decision).lower()} this {_what(made)} {where}.",
            "It acts when an article is opened. Rules stand in Edit, Rules.",
            severity=Severity.INFO,
            actions=[Action("Undo", lambda: self._unlearn(store, rule, before))],
        )
        self._learnt = [(old, notice) for old, notice in self._learnt if not notice.dismissed]
        self._learnt.append((rule, told))

    def _forget(self, rules: Sequence[Rule]) -> None:
        """Put away what was said of rules that no longer hold."""
        gone = {(rule.snippet, rule.site) for rule in rules}
        for rule, notice in self._learnt:
            if (rule.snippet, rule.site) in gone and not notice.dismissed:
                notice.dismiss()

    def _unlearn(self, store: Store, rule: Rule, before: Rule | None) -> None:
        """Forget a rule; one that it replaced holds again."""
        try:
            if before is not None:
                store.add_rule(before)
            else:
                store.forget_rule(rule)
        except StoreError as error:
            self._notices.tell(error.sentence, error.hint)
            return
        if before != rule:
            self.forgotten.emit([rule])


def _verb(decision: Decision) -> str:
    return "Keep" if decision is Decision.KEEP else "Remove"


def _what(made: Correction | Rule) -> str:
    return kind_label(made.kind) if made.kind else "text"


def rule_words(rule: Rule) -> tuple[str, str, str]:
    """Give what a rule does, where, and the beginning of its snippet, in words."""
    return f"{_verb(rule.decision)} {_what(rule)}", rule.site or "All articles", rule.snippet[:200]
