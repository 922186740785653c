"""Rules that are made, changed and forgotten, in the open articles too, each with Undo behind it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from core.errors import StoreError
from gui.decisions.lessons import Lessons
from gui.decisions.rule_words import MANAGE, lowered
from gui.decisions.slices import Slices
from gui.language.core_words import said
from gui.language.speech import noted, plural, tr
from gui.widgets.notices import Action, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.corrections.rule_table import Exchange
    from core.corrections.rules import Rule
    from core.corrections.store import Store
    from gui.decisions.lessons import Lesson, Taken
    from gui.decisions.open_pieces import OpenPieces, Places
    from gui.decisions.undo_commands import Decisions
    from gui.widgets.notices import Notice, NoticeBar

_ACTS = noted("It acts when an article is opened.")


class RuleMaker(QObject):
    """What makes, changes and forgets rules; every one of these can be taken back.

    Attributes:
        pieces: Where the snippets of rules stand in the open articles.
        above: The notices above the list of rules, while that is shown.

    Signals:
        made: a Rule that holds from now on.
        changed: other rules hold.
    """

    made = Signal(object)
    changed = Signal()

    def __init__(
        self, decisions: Decisions, pieces: OpenPieces, notices: NoticeBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._notices = notices
        self.pieces = pieces
        pieces.setParent(self)
        self.above: NoticeBar | None = None
        self._lessons = Lessons(decisions, self)
        self._lessons.undone.connect(self._tell_undone)
        self._lessons.redone.connect(lambda _: self._put_away())
        self._undone: Notice | None = None
        self._steps: list[_Step] = []

    # Rules.

    def store(self) -> Store | None:
        """Give the store; None where nothing is kept, which the reader is told."""
        store = self._decisions.store()
        if store is None:
            self.tell(tr("No corrections are kept, so there are no rules."), severity=Severity.INFO)
        return store

    def make(self, rule: Rule, changed: Rule | None = None, *, at_once: bool = False) -> bool:
        """Have a rule hold, in the place of one that is ``changed``, in the open articles too if ``at_once``.

        False where it cannot be kept, which the reader is told.
        """
        step = self._exchange([changed] if changed is not None else [], [rule])
        if step is None:
            return False
        acts = tr("It acts in the articles that are open, and when one is opened.") if at_once else tr(_ACTS)
        rule_words = lowered(rule)
        self._tell_step(
            step,
            tr("New rule: {rule}.", rule=rule_words)
            if changed is None
            else tr("Changed rule: {rule}.", rule=rule_words),
            f"{acts} {tr(MANAGE)}",
        )
        self.made.emit(rule)
        if at_once:
            step.work = Slices(self)
            step.work.ended.connect(self.changed)
            step.work.start(self._act(step, rule))
        return True

    def is_acting(self) -> bool:
        """Tell whether a rule is still being carried out in the articles that are open."""
        return any(step.work is not None and step.work.is_running() for step in self._steps)

    def _act(self, step: _Step, rule: Rule) -> Iterator[None]:
        """Carry a rule out in the articles that are open, step by step."""
        found: Places = []
        yield from self.pieces.places(rule, self.pieces.articles(), found)
        spans = {article.source.identity: places for article, places in found}
        for identity in [article.source.identity for article in self.pieces.articles()]:
            row = self.pieces.row_of(identity)
            if row < 0:
                continue  # closed meanwhile
            article = self.pieces.articles()[row]
            lesson = self._lessons.learn(rule, article, spans.get(identity, []), step.exchange.gone)
            if lesson is not None:
                step.lessons.append(lesson)
                store = self._decisions.store()
                if lesson.made and store is not None:
                    with suppress(StoreError):  # nothing that a reader decided is lost by it
                        store.rule_table.note(article.source, [rule])
            yield

    def forget(self, rules: Sequence[Rule]) -> None:
        """Have rules hold no more; what they did in open articles is taken back."""
        step = self._exchange(rules, [])
        if step is None:
            return
        step.taken = self._lessons.unlearn(rules, self.pieces.articles())
        self._tell_step(
            step,
            tr("Forgot a rule: {rule}.", rule=lowered(rules[0]))
            if len(rules) == 1
            else plural("Forgot %n rules.", "Forgot %n rule.", len(rules)),
            tr("What it did in open articles is taken back.")
            if len(rules) == 1
            else tr("What they did in open articles is taken back."),
        )

    def _exchange(self, gone: Sequence[Rule], made: Sequence[Rule]) -> _Step | None:
        store = self.store()
        if store is None:
            return None
        try:
            step = _Step(store.rule_table.exchange(gone, made))
        except StoreError as error:
            self.tell(said(error.sentence), said(error.hint))
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
            self.tell(said(error.sentence), said(error.hint))
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

    def finish_keeping(self) -> None:
        """Keep at once what was decided and waits for its turn."""
        self._decisions.kept.finish()

    def tell(
        self,
        sentence: str,
        hint: str = "",
        *,
        severity: Severity = Severity.ERROR,
        actions: Sequence[Action] = (),
        passing: bool = False,
    ) -> Notice:
        """Tell something where the reader looks: above the list of rules, or else in the window."""
        return (self.above or self._notices).tell(sentence, hint, severity=severity, actions=actions, passing=passing)

    def _tell_step(self, step: _Step, sentence: str, hint: str) -> None:
        undo = Action(tr("Undo"), lambda: self.take_back(step))
        step.notice = self.tell(sentence, hint, severity=Severity.INFO, actions=[undo])

    def list_closed(self) -> None:
        """Tell what was told above the list of rules, and can still be taken back, in the window."""
        self.above = None
        for step in self._steps:
            old = step.notice
            if old is not None and isValid(old) and not old.dismissed and not self._notices.isAncestorOf(old):
                self._tell_step(step, old.sentence, old.hint)

    def _tell_undone(self, rule: Rule) -> None:
        """Tell, when a rule's step in an article is taken back, that the rule itself still holds."""
        self._undone = self._notices.tell(
            tr("This rule still holds: {rule}.", rule=lowered(rule)),
            tr("What it did in this article is taken back until that is opened again.") + f" {tr(MANAGE)}",
            severity=Severity.INFO,
            actions=[Action(tr("Forget Rule"), lambda: self.forget([rule]))],
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
