"""What a rule does to a piece, and how that is said."""

from __future__ import annotations

import pytest

from core.article.article import Article
from core.article.correction import Correction, Decision, remove, restore
from core.article.removal import Kind
from core.article.source import MediaType, Source
from core.article.span import Span
from core.cleaning.decided import decide
from core.cleaning.pipeline import clean
from core.corrections.rules import Rule, correction_by, normalised
from gui.decisions.rule_effects import Effect, Touched, count_words, effect, uncovered

SCRIPT = 'var slot = document.getElementById("ad-7"); slot.show(300, 250); loadAd(slot);'
LETTER = "Sign up for our daily letter."
TEXT = f"The ferry left at noon. {SCRIPT} Nobody had expected a storm. {LETTER} It was cold."
SITE = "harbour.example"


def rule(text: str, decision: Decision, site: str = "") -> Rule:
    snippet = normalised(text)
    assert snippet is not None
    return Rule(snippet, decision, Kind.FURNITURE, site)


def span_of(text: str) -> Span:
    return Span(TEXT.index(text), TEXT.index(text) + len(text))


def article(*corrections: Correction, threshold: float = 0.5) -> Article:
    source = Source(TEXT.encode(), TEXT, "ferry.txt", MediaType.TEXT, url=f"https://{SITE}/ferry")
    return decide(clean(source, threshold), corrections)


KEEP, REMOVE = Decision.KEEP, Decision.REMOVE
HERE, EVERYWHERE = rule(LETTER, REMOVE, SITE), rule(LETTER, REMOVE)


@pytest.mark.parametrize(
    ("decision", "text", "made", "expected"),
    [
        (REMOVE, LETTER, (), Effect.GOES),
        (KEEP, LETTER, (), Effect.STAYS),
        (REMOVE, SCRIPT, (), Effect.IS_GONE),
        (KEEP, SCRIPT, (), Effect.COMES_BACK),
        (REMOVE, LETTER, (remove(span_of(LETTER), Kind.DATA),), Effect.IS_GONE),
        (KEEP, LETTER, (remove(span_of(LETTER), Kind.DATA),), Effect.YOURS),
        (REMOVE, SCRIPT, (restore(article().removals[0]),), Effect.YOURS),
        (KEEP, SCRIPT, (restore(article().removals[0]),), Effect.STAYS),
        (REMOVE, LETTER, (remove(span_of("Sign up"), Kind.DATA),), Effect.GOES),
        (REMOVE, LETTER, (correction_by(HERE, span_of(LETTER)),), Effect.IS_GONE),
        (KEEP, LETTER, (correction_by(HERE, span_of(LETTER)),), Effect.YOURS),
    ],
)
def test_an_effect_is_that_of_the_article_opened_anew(
    decision: Decision, text: str, made: tuple[Correction, ...], expected: Effect
) -> None:
    new = rule(text, decision)
    now = article(*made)
    assert effect(new, now, span_of(text)) is expected
    after = article(correction_by(new, span_of(text)), *made)
    assert (after.text != now.text) is expected.changes


def test_suspected_code_is_no_readable_text() -> None:
    suspected = article(threshold=1.0)
    assert effect(rule(SCRIPT, REMOVE), suspected, span_of(SCRIPT)) is Effect.SUSPECT_GOES


def test_what_a_rule_takes_the_place_of_does_not_prevail() -> None:
    now = article(correction_by(HERE, span_of(LETTER)))
    new = rule(LETTER, KEEP)
    assert uncovered(new, now, span_of(LETTER)) == []
    assert uncovered(new, now, span_of(LETTER), [HERE]) == [span_of(LETTER)]
    assert effect(new, now, span_of(LETTER), [HERE]) is Effect.COMES_BACK


def test_a_rule_of_the_site_prevails_over_one_for_all_articles() -> None:
    now = article(correction_by(EVERYWHERE, span_of(LETTER)))
    assert effect(rule(LETTER, KEEP, SITE), now, span_of(LETTER)) is Effect.COMES_BACK


@pytest.mark.parametrize(
    ("effects", "among", "decision", "words"),
    [
        ([], 0, REMOVE, "No article is open."),
        ([], 1, REMOVE, "No piece in the open article."),
        ([], 3, REMOVE, "No piece in the 3 open articles."),
        ([Effect.GOES], 1, REMOVE, "1 piece in the open article; it is readable text that would go."),
        ([Effect.SUSPECT_GOES], 1, REMOVE, "1 piece in the open article."),
        ([Effect.GOES, Effect.IS_GONE], 2, REMOVE, "2 pieces in 1 of 2 open articles; 1 of them is readable text that would go."),
        ([Effect.GOES] * 2, 2, REMOVE, "2 pieces in 1 of 2 open articles; all of them are readable text that would go."),
        ([Effect.COMES_BACK] * 2 + [Effect.STAYS], 2, KEEP, "3 pieces in 1 of 2 open articles; 2 of them would come back."),
        ([Effect.STAYS], 2, KEEP, "1 piece in 1 of 2 open articles."),
    ],
)  # fmt: skip
def test_pieces_are_counted_in_words(effects: list[Effect], among: int, decision: Decision, words: str) -> None:
    one = article()
    assert count_words([Touched(one, Span(0, 1), 1, each) for each in effects], among, decision) == words
