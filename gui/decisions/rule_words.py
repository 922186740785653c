"""A rule in words that people read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article.correction import Decision
from core.article.removal import Kind
from gui.language.speech import noted, plural, tr
from gui.widgets.words import beginning

if TYPE_CHECKING:
    from core.corrections.rules import Rule

MANAGE = noted("Manage rules in Edit → Rules.")
_SHOWN = 200  # code points of a snippet

_NOUNS = {
    Kind.SCRIPT: noted("script"),
    Kind.STYLE: noted("piece of style rules"),
    Kind.DATA: noted("piece of data"),
    Kind.MARKUP: noted("piece of page code"),
    Kind.TEMPLATE: noted("placeholder"),
    Kind.ERROR: noted("error message"),
    Kind.BLOB: noted("piece of encoded data"),
    Kind.FURNITURE: noted("piece of the page"),
    Kind.HIDDEN: noted("hidden text"),
    Kind.TEXT: noted("text"),
}
"""What kinds are called in a sentence."""


def what(kind: Kind | None) -> str:
    """Give what a piece is, in a sentence."""
    return tr(_NOUNS[kind]) if kind else tr("text")


def this(kind: Kind | None) -> str:
    """Give what a piece is, as one that is before the reader: ``this piece of the page``."""
    return tr("this {what}", what=what(kind))


def sentence(rule: Rule) -> str:
    """Say what a rule does and where, without a full stop: ``Keeps this JavaScript on example.com``."""
    keeps, piece = rule.decision is Decision.KEEP, this(rule.kind)
    if not rule.site:
        return (
            tr("Keeps {piece} in all articles", piece=piece)
            if keeps
            else tr("Removes {piece} in all articles", piece=piece)
        )
    if keeps:
        return tr("Keeps {piece} on {site}", piece=piece, site=rule.site)
    return tr("Removes {piece} on {site}", piece=piece, site=rule.site)


def lowered(rule: Rule) -> str:
    """Give ``sentence`` as it goes on behind a colon."""
    words = sentence(rule)
    return f"{words[0].lower()}{words[1:]}"


def verb_and_noun(rule: Rule) -> str:
    """Say what a rule does: ``Keep error message``."""
    keeps, noun = rule.decision is Decision.KEEP, what(rule.kind)
    return tr("Keep {what}", what=noun) if keeps else tr("Remove {what}", what=noun)


def rule_words(rule: Rule) -> tuple[str, str, str]:
    """Give what a rule does, where, and the beginning of its snippet, in words."""
    return verb_and_noun(rule), rule.site or tr("All articles"), beginning(rule.snippet, _SHOWN)


def number_of_rules(shown: int, every: int) -> str:
    """Say how many rules are listed."""
    if shown == every:
        return plural("%n rules", "%n rule", every)
    return plural("{shown} of %n rules", "{shown} of %n rule", every, shown=shown)
