"""What rules do in articles that are open already: an undo step in each, which goes without residue with its rule."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from core.corrections.rules import correction_by, is_by_rule, normalised, reason_of
from gui.decisions.rule_effects import uncovered
from gui.decisions.rule_words import verb_and_noun
from gui.language.speech import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.article.article import Article
    from core.article.correction import Correction
    from core.article.span import Span
    from core.corrections.rules import Rule
    from gui.decisions.undo_commands import Decisions, Numbered

Taken = list[tuple[str, tuple["Correction", ...]]]
"""What rules did, by the identity of the original."""


class Lessons(QObject):
    """What rules that were made, changed or forgotten do in open articles.

    What a rule decides goes before what was decided in an article, as it does when that is opened.

    Signals:
        undone: a Rule whose step was taken back in an article by itself.
        redone: a Rule whose step was made again.
    """

    undone = Signal(object)
    redone = Signal(object)

    def __init__(self, decisions: Decisions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._made: list[Lesson] = []
        decisions.group.indexChanged.connect(lambda _: self._drop_void(decisions.group.activeStack()))

    def learn(
        self, rule: Rule, article: Article, spans: Sequence[Span], instead_of: Sequence[Rule] = ()
    ) -> Lesson | None:
        """Carry a rule out in an open article, in the place of what others did there.

        None where it changes nothing: there is no step then.
        """
        gone = self._done_by(instead_of, article)
        stands = any(uncovered(rule, article, span, instead_of) for span in spans)
        made = tuple(correction_by(rule, span) for span in spans) if stands else ()
        if not made and not gone:
            return None
        lesson = Lesson(self, rule, article.source.identity, gone, made)
        self._decisions.stack_of(article).push(lesson)
        lesson.begun = True
        self._made = [*(one for one in self._made if isValid(one)), lesson]
        return lesson

    def unlearn(self, rules: Sequence[Rule], articles: Iterable[Article]) -> Taken:
        """Take back what rules did in open articles, at whatever time; what was decided in them stays."""
        taken: Taken = []
        self._void([one for one in self._made if isValid(one) and one.rule in rules])
        for article in articles:
            if gone := self._done_by(rules, article):
                taken.append((article.source.identity, gone))
                self.replace(article.source.identity, gone, ())
        for article in articles:
            self._drop_void(self._decisions.stack_of(article))
        return taken

    def take_back(self, lessons: Iterable[Lesson], articles: Iterable[Article]) -> None:
        """Take steps back, whatever was decided since; they are no steps any more."""
        left = [one for one in lessons if isValid(one) and not one.void]
        for lesson in left:
            if lesson.done:
                self.replace(lesson.identity, lesson.made, lesson.gone)
        self._void(left)
        for article in articles:
            self._drop_void(self._decisions.stack_of(article))

    def put_back(self, taken: Taken) -> None:
        """Have done again what ``unlearn`` took back, where the article is still open."""
        for identity, gone in taken:
            self.replace(identity, (), gone)

    def replace(self, identity: str, gone: Sequence[Correction], made: Sequence[Correction]) -> None:
        """Put what one rule decides into the place of what others did."""
        self._decisions.rewrite(identity, lambda known: _with(_without(known, gone), made))

    def _done_by(self, rules: Sequence[Rule], article: Article) -> tuple[Correction, ...]:
        """Give what rules did in an article. Its text is not searched: what they did says where it stands."""
        if not rules:
            return ()
        by = {(rule.snippet, rule.decision, rule.kind, reason_of(rule.site)) for rule in rules}
        text = article.source.text
        return tuple(
            one
            for one in self._decisions.corrections_of(article)
            if is_by_rule(one)
            and (normalised(text[one.span.start : one.span.end]), one.decision, one.kind, one.reason) in by
        )

    @staticmethod
    def _void(lessons: Iterable[Lesson]) -> None:
        for lesson in lessons:
            lesson.void = True
            lesson.setObsolete(True)

    @staticmethod
    def _drop_void(stack: QUndoStack | None) -> None:
        """Take steps that are none any more from the end of the list, where undo would do nothing."""
        while stack is not None and stack.index() and _is_void(stack.command(stack.index() - 1)):
            stack.undo()


class Lesson(QUndoCommand):
    """What a rule does in one article.

    Attributes:
        rule: The rule.
        identity: That of the original.
        gone: What others did there, in whose place it stands.
        made: What it does.
        begun: Whether this was on the list before.
        done: Whether it is carried out now.
        void: Whether it does nothing any more.
    """

    def __init__(
        self, lessons: Lessons, rule: Rule, identity: str, gone: tuple[Correction, ...], made: tuple[Correction, ...]
    ) -> None:
        super().__init__(tr("Rule: {rule}", rule=verb_and_noun(rule)))
        self._lessons = lessons
        self.rule, self.identity, self.gone, self.made = rule, identity, gone, made
        self.begun = self.done = self.void = False

    def redo(self) -> None:
        if not self.void:
            self.done = True
            self._lessons.replace(self.identity, self.gone, self.made)
            if self.begun:
                self._lessons.redone.emit(self.rule)

    def undo(self) -> None:
        if not self.void:
            self.done = False
            self._lessons.replace(self.identity, self.made, self.gone)
            self._lessons.undone.emit(self.rule)


def _is_void(command: QUndoCommand) -> bool:
    return isinstance(command, Lesson) and command.void


def _without(known: Sequence[Numbered], gone: Sequence[Correction]) -> list[Numbered]:
    left = set(gone)
    return [(one, number) for one, number in known if not (number is None and one in left)]


def _with(known: list[Numbered], made: Sequence[Correction]) -> list[Numbered]:
    """Put what a rule decides behind what others of its scope do: before those of a site, if it holds everywhere.

    What the rules did stands before all decisions, unless only what all of it came to is known: then nothing in it
    overlaps, and the order is of no matter.
    """
    if not made:
        return known
    everywhere = made[0].reason == reason_of()
    spans = sorted(one.span for one, _ in known)
    apart = all(before.end <= after.start for before, after in pairwise(spans))
    if apart:
        known = sorted(known, key=lambda one: _rank(one[0]))
    ahead = 0
    while ahead < len(known) and _rank(known[ahead][0]) <= (0 if everywhere else 1):
        ahead += 1
    return [*known[:ahead], *((one, None) for one in made), *known[ahead:]]


def _rank(one: Correction) -> int:
    if not is_by_rule(one):
        return 2
    return 0 if one.reason == reason_of() else 1
