"""What a rule would do to a piece of an open article, as it is when that is opened."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from core.article.correction import Decision
from core.article.span import subtract
from core.corrections.rules import is_by_rule, reason_of
from gui.language.speech import noted, plural, tr

if TYPE_CHECKING:
    from core.article.article import Article
    from core.article.correction import Correction
    from core.article.span import Span
    from core.corrections.rules import Rule


class Effect(Enum):
    """What becomes of a piece, in words."""

    GOES = noted("Readable text goes")
    SUSPECT_GOES = noted("Suspected code goes")
    IS_GONE = noted("Is removed already")
    COMES_BACK = noted("Comes back")
    STAYS = noted("Stays already")
    YOURS = noted("You decided otherwise")

    @property
    def changes(self) -> bool:
        """Whether the text to read becomes another."""
        return self in (Effect.GOES, Effect.SUSPECT_GOES, Effect.COMES_BACK)


@dataclass(frozen=True, slots=True)
class Touched:
    """A piece of an open article that a rule touches.

    Attributes:
        article: The article.
        span: Where the rule's snippet stands in the original.
        line: The line in which it begins, from 1.
        effect: What becomes of it.
    """

    article: Article
    span: Span
    line: int
    effect: Effect


def effect(rule: Rule, article: Article, span: Span, instead_of: Sequence[Rule] = ()) -> Effect:
    """Tell what a rule does to a piece in which its snippet stands, in the place of other rules."""
    left = uncovered(rule, article, span, instead_of)
    removes = rule.decision is Decision.REMOVE
    if not left:
        agree = all(one.decision is rule.decision for one in _above(rule, article, span, instead_of))
        if not agree:
            return Effect.YOURS
        return Effect.IS_GONE if removes else Effect.STAYS
    if not removes:
        gone = any(_overlapping(article.removals, one) for one in left)
        return Effect.COMES_BACK if gone else Effect.STAYS
    kept = sum(article.kept_length(one) for one in left)
    if not kept:
        return Effect.IS_GONE
    suspected = [one.span for one in _overlapping(article.suspected, span)]
    plain = sum(article.kept_length(one) for one in subtract(left, suspected))
    return Effect.GOES if plain else Effect.SUSPECT_GOES


def uncovered(rule: Rule, article: Article, span: Span, instead_of: Sequence[Rule] = ()) -> list[Span]:
    """Give what of a piece is a rule's to decide: not what was decided in the article, nor what its site's rules do."""
    return subtract([span], [one.span for one in _above(rule, article, span, instead_of)])


def _above(rule: Rule, article: Article, span: Span, instead_of: Sequence[Rule]) -> list[Correction]:
    """Give the decisions about a piece that prevail over a rule."""
    passed = {reason_of(other.site) for other in instead_of if other.snippet == rule.snippet}
    return [
        one
        for one in _overlapping(article.corrections, span)
        if not is_by_rule(one) or (not rule.site and one.reason != reason_of() and one.reason not in passed)
    ]


def _overlapping(sorted_ones: Sequence, span: Span) -> Sequence:  # type: ignore[type-arg]
    """Give the removals or corrections, sorted and disjoint, that a span overlaps."""
    first = bisect_right(sorted_ones, span.start, key=lambda one: one.span.end)
    last = bisect_left(sorted_ones, span.end, lo=first, key=lambda one: one.span.start)
    return sorted_ones[first:last]


def count_words(touched: Sequence[Touched], among: int, decision: Decision) -> str:
    """Say how many pieces a rule touches in the open articles, of which there are ``among``."""
    if not among:
        return tr("No article is open.")
    articles = len({id(one.article) for one in touched})
    if not touched:
        return plural("No piece in the %n open articles.", "No piece in the open article.", among)
    many = len(touched)
    if among == 1:
        where = plural("%n pieces in the open article", "%n piece in the open article", many)
    else:
        pieces = plural("%n pieces", "%n piece", many)
        where = plural(
            "{pieces} in {number} of %n open articles",
            "{pieces} in {number} of %n open article",
            among,
            pieces=pieces,
            number=articles,
        )
    wanted = Effect.GOES if decision is Decision.REMOVE else Effect.COMES_BACK
    count = sum(one.effect is wanted for one in touched)
    if not count:
        return tr("{pieces}.", pieces=where)
    if wanted is Effect.COMES_BACK:
        if many == 1:
            return tr("{pieces}; it would come back.", pieces=where)
        if count == many:
            return tr("{pieces}; all of them would come back.", pieces=where)
        return plural(
            "{pieces}; %n of them would come back.", "{pieces}; %n of them would come back.", count, pieces=where
        )
    if many == 1:
        return tr("{pieces}; it is readable text that would go.", pieces=where)
    if count == many:
        return tr("{pieces}; all of them are readable text that would go.", pieces=where)
    return plural(
        "{pieces}; %n of them are readable text that would go.",
        "{pieces}; %n of them is readable text that would go.",
        count,
        pieces=where,
    )
