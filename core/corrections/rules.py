"""What a reader decided once and wants decided so in other articles: snippets, whatever their spaces and numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from core.article.correction import Correction, Decision
from core.article.removal import Kind
from core.article.source import Source
from core.article.span import Span
from core.corrections.matching import Matcher
from core.patterns import lazy_pattern

SHORTEST = 16
"""Letters, digits and signs that a snippet must have: shorter ones would be found in prose."""
LONGEST = 20_000
"""Code points of a snippet; longer code is seldom the same twice."""

OF_RULE = "your rule for "
"""How the reason begins for which a rule acts."""

_SPACE = lazy_pattern(r"\s+")
_DIGITS = lazy_pattern(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule.

    Attributes:
        snippet: The text, as ``normalised`` gives it.
        decision: What becomes of it.
        kind: What it is; None only where it stays.
        site: The host on whose pages the rule holds; empty if it holds everywhere.
    """

    snippet: str
    decision: Decision
    kind: Kind | None = None
    site: str = ""


def normalised(text: str) -> str | None:
    """Give a text in the form of a rule's snippet: white space folded, each number a zero; None if it makes no rule."""
    folded = _DIGITS.sub("0", _SPACE.sub(" ", text.strip()))
    return folded if len(folded.replace(" ", "")) >= SHORTEST and len(folded) <= LONGEST else None


def site_of(source: Source) -> str:
    """Give the host that an article is from, without ``www.``; empty if it does not say."""
    host = urlsplit(source.url).hostname if source.url else None
    return (host or "").removeprefix("www.")


def matches(rule: Rule, text: str) -> list[Span]:
    """Give where a rule's snippet stands in a text, code points, half-open, disjoint."""
    return [span for found in Matcher(rule.snippet).steps(text) for span in found]


def holds_for(rule: Rule, source: Source) -> bool:
    """Tell whether a rule holds where an article is from."""
    return rule.site in ("", site_of(source))


def correction_by(rule: Rule, span: Span) -> Correction:
    """Give what a rule decides of a piece in which its snippet stands."""
    return Correction(span, rule.decision, rule.kind, reason_of(rule.site))


def reason_of(site: str = "") -> str:
    """Give the reason of what a rule for a site decides, or one for all articles."""
    return f"{OF_RULE}{site or 'all articles'}"


def is_by_rule(correction: Correction) -> bool:
    """Tell whether a rule decided this, as far as its reason and its edges say."""
    return correction.adjusts is None and correction.reason.startswith(OF_RULE)


def corrections_by(rules: Iterable[Rule], source: Source) -> list[Correction]:
    """Give what rules decide in an article, those that hold everywhere before those of its site."""
    return [made for _, every in acting(rules, source) for made in every]


def acting(rules: Iterable[Rule], source: Source) -> list[tuple[Rule, list[Correction]]]:
    """Give the rules that decide something in an article, with what; those of its site last, so that they prevail."""
    holding = sorted((rule for rule in rules if holds_for(rule, source)), key=lambda rule: bool(rule.site))
    found = ((rule, matches(rule, source.text)) for rule in holding)
    return [(rule, [correction_by(rule, span) for span in spans]) for rule, spans in found if spans]
