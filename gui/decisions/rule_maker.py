"""Rules as a reader makes, changes and forgets them: a dialog before, and Undo behind."""

from __future__ import annotations

from bisect import bisect_right
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from core.errors import StoreError
from gui.decisions.lessons import Lessons
from gui.decisions.rule_words import MANAGE, sentence
from gui.decisions.slices import Slices
from gui.widgets.notices import Action, Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.article.article import Article
    from core.article.correction import Decision
    from core.article.removal import Kind, Removal
    from core.corrections.rule_table import Exchange
    from core.corrections.rules import Rule
    from core.corrections.store import Store
    from gui.articles.current_article import CurrentArticle
    from gui.articles.open_articles import OpenArticles
    from gui.decisions.lessons import Lesson, Places, Taken
    from gui.decisions.open_pieces import OpenPieces
    from gui.decisions.rule_dialog import RuleDialog
    from gui.decisions.rule_effects import Touched
    from gui.decisions.rules_dialog import RulesDialog
    from gui.decisions.undo_commands import Decisions
    from gui.widgets.notices import Notice, NoticeBar

_ACTS = "It acts when an article is opened."


class RuleMaker(QObject):
    """What makes, changes and forgets rules; every one of these can be taken back.

    Attributes:
        pieces: Where the snippets of rules stand in the open articles.

    Signals:
        made: a Rule that holds from now on.
        changed: other rules hold.
        place_wanted: a Span of the original in front to which a reader wants to go, where no piece is to be chosen.
    """

    made = Signal(object)
    changed = Signal()
    place_wanted = Signal(object)

    def __init__(
        self,
        decisions: Decisions,
        articles: OpenArticles,
        pieces: OpenPieces,
        session: CurrentArticle,
        notices: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._decisions = decisions
        self._articles = articles
        self._session = session
        self._notices = notices
        self._window = window
        self.pieces = pieces
        pieces.setParent(self)
        self._lessons = Lessons(decisions, self)
        self._lessons.undone.connect(self._tell_undone)
        self._lessons.redone.connect(lambda _: self._put_away())
        self._undone: Notice | None = None
        self._dialog: RuleDialog | None = None
        self._list: RulesDialog | None = None
        self._steps: list[_Step] = []
        self._in_list: list[tuple[Notice, Severity, tuple[Action, ...]]] = []  # what was told above the list

    # Dialogs.

    def open_for(self, article: Article, removal: Removal, decision: Decision) -> RuleDialog | None:
        """Show the dialog of a new rule for a piece of an article, whatever became of it there.

        None where its text makes no rule, which the reader is told, or where no rules are kept.
        """
        return self.open(article, article.source.text[removal.start : removal.end], decision, removal.kind)

    def open(
        self, article: Article, text: str, decision: Decision, kind: Kind | None, *, everywhere: bool = False
    ) -> RuleDialog | None:
        """Show the dialog of a new rule for a text that stands in an article; at first for its site, if it has one."""
        from core.corrections.rules import LONGEST, Rule, normalised, site_of

        if self.store() is None:
            return None
        snippet = normalised(text)
        if snippet is None:
            long = len(text) > LONGEST
            self._notices.tell(
                f"This piece is too {'long' if long else 'short'} for a rule.",
                "It would hardly be the same twice." if long else "It would be found in the middle of what you read.",
                severity=Severity.INFO,
            )
            return None
        site = site_of(article.source)
        return self._show(Rule(snippet, decision, kind, "" if everywhere else site), [site])

    def edit(self, rule: Rule) -> RuleDialog | None:
        """Show the dialog in which a rule that holds is changed."""
        from core.corrections.rules import site_of

        if self.store() is None:
            return None
        article = self._session.article
        return self._show(rule, [rule.site, site_of(article.source) if article is not None else ""], changed=rule)

    def _show(self, rule: Rule, sites: Sequence[str], changed: Rule | None = None) -> RuleDialog:
        from gui.decisions.rule_dialog import RuleDialog  # made when it is first wanted

        if self._dialog is not None and isValid(self._dialog):
            self._dialog.close()
        owner = self._list if changed is not None and self._is_listed() else self._window
        dialog = RuleDialog(rule, sites, self.pieces, changed=changed is not None, parent=owner)
        dialog.place_wanted.connect(self._go)
        dialog.rule_wanted.connect(lambda: self._take(dialog, changed))
        self._dialog = dialog
        dialog.show()
        dialog.activateWindow()
        return dialog

    def _take(self, dialog: RuleDialog, changed: Rule | None) -> None:
        if self.make(dialog.rule, changed, at_once=dialog.also.isChecked()):
            dialog.accept()

    def show_list(self) -> None:
        """Show the rules that hold, or bring their dialog to the front."""
        store = self.store()
        if store is None:
            return
        if self._list is None or not isValid(self._list):
            from gui.decisions.rules_dialog import RulesDialog

            self._list = RulesDialog(store, self, self._window)
            self._list.finished.connect(lambda _: self._tell_on())
        self._list.show()
        self._list.raise_()
        self._list.activateWindow()

    def _is_listed(self) -> bool:
        return self._list is not None and isValid(self._list) and self._list.isVisible()

    def _go(self, touched: Touched) -> None:
        """Bring a piece of an open article into sight; one that is marked there becomes the current one."""
        row = self.pieces.row_of(touched.article.source.identity)
        if row < 0:
            return
        self._articles.show_row(row)
        pieces, span = self._session.pieces, touched.span
        index = bisect_right(pieces, span.start, key=lambda piece: piece.found.end)
        if index < len(pieces) and pieces[index].found.start < span.end:
            self._session.choose(index)
        else:
            self.place_wanted.emit(span)

    # Rules.

    def store(self) -> Store | None:
        """Give the store; None where nothing is kept, which the reader is told."""
        store = self._decisions.store()
        if store is None:
            self.tell("No corrections are kept, so there are no rules.", severity=Severity.INFO)
        return store

    def make(self, rule: Rule, changed: Rule | None = None, *, at_once: bool = False) -> bool:
        """Have a rule hold, in the place of one that is ``changed``, in the open articles too if ``at_once``.

        False where it cannot be kept, which the reader is told.
        """
        step = self._exchange([changed] if changed is not None else [], [rule])
        if step is None:
            return False
        acts = "It acts in the articles that are open, and when one is opened." if at_once else _ACTS
        words = sentence(rule)
        self._tell_step(
            step, f"{'New' if changed is None else 'Changed'} rule: {words[0].lower()}{words[1:]}.", f"{acts} {MANAGE}"
        )
        self.made.emit(rule)
        if at_once:
            found: Places = []
            step.work = Slices(self)
            step.work.ended.connect(lambda: self._act(step, rule, found))
            step.work.start(self.pieces.places(rule, self.pieces.articles(), found))
        return True

    def _act(self, step: _Step, rule: Rule, found: Places) -> None:
        """Carry a rule out where its snippet was found, in the articles that are still open."""
        spans = {article.source.identity: places for article, places in found}
        places = [(article, spans.get(article.source.identity, [])) for article in self.pieces.articles()]
        step.lessons = self._lessons.learn(rule, places, step.exchange.gone)
        acted = {lesson.identity for lesson in step.lessons if lesson.made}
        store = self._decisions.store()
        with suppress(StoreError):  # nothing that a reader decided is lost by it
            for article, _ in places:
                if store is not None and article.source.identity in acted:
                    store.rule_table.note(article.source, [rule])
        self.changed.emit()

    def forget(self, rules: Sequence[Rule]) -> None:
        """Have rules hold no more; what they did in open articles is taken back."""
        step = self._exchange(rules, [])
        if step is None:
            return
        step.taken = self._lessons.unlearn(rules, self.pieces.articles())
        one = sentence(rules[0])
        self._tell_step(
            step,
            f"Forgot a rule: {one[0].lower()}{one[1:]}." if len(rules) == 1 else f"Forgot {len(rules):,} rules.",
            "What it did in open articles is taken back."
            if len(rules) == 1
            else "What they did in open articles is taken back.",
        )

    def _exchange(self, gone: Sequence[Rule], made: Sequence[Rule]) -> _Step | None:
        store = self.store()
        if store is None:
            return None
        try:
            step = _Step(store.rule_table.exchange(gone, made))
        except StoreError as error:
            self.tell(error.sentence, error.hint)
            return None
        for old in self._steps:  # to take it back now would undo this
            if step.snippets & old.snippets:
                old.end()
        self._steps = [old for old in self._steps if not old.over] + [step]
        self._put_away()
        self.changed.emit()
        return step

    def take_back(self, step: _Step) -> None:
        """Have the rules hold that held before a step; what it did in open articles is taken back."""
        store = self._decisions.store()
        if step.over or store is None:
            return
        try:
            store.rule_table.take_back(step.exchange)
        except StoreError as error:
            self.tell(error.sentence, error.hint)
            return
        step.end()
        articles = self.pieces.articles()
        self._lessons.take_back(step.lessons, articles)
        if new := [rule for rule in step.exchange.made if rule not in step.exchange.gone]:
            self._lessons.unlearn(new, articles)
        self._lessons.put_back(step.taken)
        self._put_away()
        self.changed.emit()

    # What is told.

    def tell(
        self, sentence: str, hint: str = "", *, severity: Severity = Severity.ERROR, actions: Sequence[Action] = ()
    ) -> Notice:
        """Tell something where the reader looks: above the list of rules, or else in the window."""
        bar = self._list.notices if self._list is not None and self._is_listed() else self._notices
        notice = bar.tell(sentence, hint, severity=severity, actions=actions)
        if bar is not self._notices:
            self._in_list = [one for one in self._in_list if isValid(one[0]) and not one[0].dismissed]
            self._in_list.append((notice, severity, tuple(actions)))
        return notice

    def _tell_step(self, step: _Step, sentence: str, hint: str) -> None:
        undo = Action("Undo", lambda: self.take_back(step))
        step.notice = self.tell(sentence, hint, severity=Severity.INFO, actions=[undo])

    def _tell_on(self) -> None:
        """Tell what was told above the list, and can still be taken back, in the window."""
        told, self._in_list = self._in_list, []
        for old, severity, actions in told:
            if isValid(old) and not old.dismissed and actions:
                new = self._notices.tell(old.sentence, old.hint, severity=severity, actions=actions)
                for step in self._steps:
                    if step.notice is old:
                        step.notice = new

    def _tell_undone(self, rule: Rule) -> None:
        """Tell, when a rule's step in an article is taken back, that the rule itself still holds."""
        words = sentence(rule)
        self._undone = self._notices.tell(
            f"This rule still holds: {words[0].lower()}{words[1:]}.",
            f"What it did in this article is taken back until that is opened again. {MANAGE}",
            severity=Severity.INFO,
            actions=[Action("Forget Rule", lambda: self.forget([rule]))],
        )

    def _put_away(self) -> None:
        _dismiss(self._undone)
        self._undone = None


@dataclass(eq=False, slots=True)
class _Step:
    """A change of the rules, and what it did in open articles.

    Attributes:
        exchange: The rules that came and went.
        lessons: The undo steps that were made.
        taken: What was taken back.
        work: The search for where it acts, if that is under way.
        notice: The notice that offers to take it back.
        over: Whether it cannot be taken back any more.
    """

    exchange: Exchange
    lessons: list[Lesson] = field(default_factory=list)
    taken: Taken = field(default_factory=list)
    work: Slices | None = None
    notice: Notice | None = None
    over: bool = False

    @property
    def snippets(self) -> set[str]:
        return {rule.snippet for rule in (*self.exchange.gone, *self.exchange.made)}

    def end(self) -> None:
        """Do nothing of it any more, and offer nothing."""
        self.over = True
        if self.work is not None:
            self.work.stop()
        _dismiss(self.notice)


def _dismiss(notice: Notice | None) -> None:
    if notice is not None and isValid(notice):
        notice.dismiss()
