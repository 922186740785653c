"""A rule in words that people read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article.correction import Decision
from core.article.removal import Kind
from gui.widgets.words import beginning, counted

if TYPE_CHECKING:
    from core.corrections.rules import Rule

MANAGE = "Manage rules in Edit → Rules."
_SHOWN = 200  # code points of a snippet

_NOUNS = {
    Kind.SCRIPT: "script",
    Kind.STYLE: "piece of style rules",
    Kind.DATA: "piece of data",
    Kind.MARKUP: "piece of page code",
    Kind.TEMPLATE: "placeholder",
    Kind.ERROR: "error message",
    Kind.BLOB: "piece of encoded data",
    Kind.FURNITURE: "piece of the page",
    Kind.HIDDEN: "hidden text",
    Kind.TEXT: "text",
}
"""What kinds are called in a sentence."""


def what(kind: Kind | None) -> str:
    """Give what a piece is, in a sentence."""
    return _NOUNS[kind] if kind else "text"


def this(kind: Kind | None) -> str:
    """Give what a piece is, as one that is before the reader: ``this piece of the page``."""
    return f"this {what(kind)}"


def sentence(rule: Rule) -> str:
    """Say what a rule does and where, without a full stop: ``Keeps this JavaScript on example.com``."""
    verb = "Keeps" if rule.decision is Decision.KEEP else "Removes"
    where = f"on {rule.site}" if rule.site else "in all articles"
    return f"{verb} {this(rule.kind)} {where}"


def rule_words(rule: Rule) -> tuple[str, str, str]:
    """Give what a rule does, where, and the beginning of its snippet, in words."""
    verb = "Keep" if rule.decision is Decision.KEEP else "Remove"
    return f"{verb} {what(rule.kind)}", rule.site or "All articles", beginning(rule.snippet, _SHOWN)


def number_of_rules(shown: int, every: int) -> str:
    """Say how many rules are listed."""
    rules = counted(every, "rule")
    return rules if shown == every else f"{shown:,} of {rules}"
