"""What a reader decided once and wants decided so in other articles: snippets, whatever their spaces and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from core.article.correction import Correction, Decision
from core.article.removal import Kind
from core.article.source import Source
from core.article.span import Span

SHORTEST = 16
"""Letters, digits and signs that a snippet must have: shorter ones would be found in prose."""
LONGEST = 20_000
"""Code points of a snippet; longer code is seldom the same twice."""

_SPACE = re.compile(r"\s+")
_DIGITS = re.compile(r"[0-9]+")


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
    words = rule.snippet.split(" ")
    # Most texts hold none of it: the longest piece without a number tells that fast.
    literal = max((piece for word in words for piece in word.split("0")), key=len)
    if literal not in text:
        return []
    pattern = r"\s+".join(r"[0-9]+".join(map(re.escape, word.split("0"))) for word in words)
    edge = r"(?<!\w)" if words[0][:1].isalnum() else ""
    end = r"(?!\w)" if words[-1][-1:].isalnum() else ""
    return [Span(*found.span()) for found in re.finditer(edge + pattern + end, text)]


def corrections_by(rules: Iterable[Rule], source: Source) -> list[Correction]:
    """Give what rules decide in an article, those that hold everywhere before those of its site."""
    site = site_of(source)
    made: list[Correction] = []
    for rule in sorted(rules, key=lambda rule: bool(rule.site)):
        if rule.site not in ("", site):
            continue
        done = "kept" if rule.decision is Decision.KEEP else "removed"
        reason = f"{done} by your rule for {rule.site or 'all articles'}"
        made += [Correction(span, rule.decision, rule.kind, reason) for span in matches(rule, source.text)]
    return made
