"""A rule in words that people read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article.correction import Decision
from core.article.removal import Kind
from gui.widgets.theme import kind_label

if TYPE_CHECKING:
    from core.corrections.rules import Rule

MANAGE = "Manage rules in Edit → Rules."
_SHOWN = 200  # code points of a snippet


def what(kind: Kind | None) -> str:
    """Give what a piece is."""
    return kind_label(kind) if kind else "text"


def this(kind: Kind | None) -> str:
    """Give what a piece is, as one that is before the reader: ``this page furniture``."""
    label = what(kind)
    words = label if label.isupper() or label == "JavaScript" else label.lower()
    return f"these {words}" if kind is Kind.MARKUP else f"this {words}"


def sentence(rule: Rule) -> str:
    """Say what a rule does and where, without a full stop: ``Keeps this JavaScript on example.com``."""
    verb = "Keeps" if rule.decision is Decision.KEEP else "Removes"
    where = f"on {rule.site}" if rule.site else "in all articles"
    return f"{verb} {this(rule.kind)} {where}"


def rule_words(rule: Rule) -> tuple[str, str, str]:
    """Give what a rule does, where, and the beginning of its snippet, in words."""
    verb = "Keep" if rule.decision is Decision.KEEP else "Remove"
    return f"{verb} {what(rule.kind)}", rule.site or "All articles", beginning(rule.snippet)


def beginning(text: str, size: int = _SHOWN) -> str:
    """Give the beginning of a text in one line."""
    line = " ".join(text[: 2 * size].replace("\0", "␀").split())
    return line if len(line) <= size and len(text) <= 2 * size else f"{line[:size]} …"


def number_of_rules(shown: int, every: int) -> str:
    """Say how many rules are listed."""
    rules = "rule" if every == 1 else "rules"
    return f"{every:,} {rules}" if shown == every else f"{shown:,} of {every:,} {rules}"
