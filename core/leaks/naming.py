"""What a leak is in words, as closely as its beginning tells: an advertising call, facts for search engines, a script."""

from __future__ import annotations

from core.article.purposes import ADVERTISING, CONSENT, SOCIAL, TRACKING, purpose_of
from core.article.removal import Kind
from core.leaks.piece import Piece
from core.leaks.shortcode_uses import SHORTCODES, command, commands_in
from core.leaks.tag_uses import reason_of_all
from core.patterns import lazy_pattern

_NAMED = frozenset({Kind.SCRIPT, Kind.DATA, Kind.MARKUP})
"""The kinds that name services."""
_LEAST = 12
"""Code points of a piece that may name one."""
_OF_TAGS = frozenset({ADVERTISING, CONSENT, SOCIAL, TRACKING})
"""What tags are for by the names in them; what else these name is of the page around."""
_FACTS = lazy_pattern(r"schema\.org|[\"'“]@(?:context|type|graph)[\"'”]")
_LOOKED_AT = 600


def named(text: str, piece: Piece) -> tuple[str, str]:
    """Give the reason of a piece of ``text``, and its evidence."""
    if piece.kind is Kind.TEMPLATE and piece.reason in SHORTCODES:
        commands = commands_in(text, piece.start, piece.end)
        return (command(commands, "shortcode") if len(set(commands)) > 1 else piece.reason), piece.detail
    if piece.kind not in _NAMED or piece.end - piece.start < _LEAST:
        return _of_tags(text, piece)
    if piece.kind is Kind.DATA and _FACTS.search(text, piece.start, min(piece.end, piece.start + _LOOKED_AT)):
        return "facts for search engines that leaked into the text", piece.detail
    known = purpose_of(text, piece.start, piece.end)
    if known is None or (piece.kind is Kind.MARKUP and known.words not in _OF_TAGS):
        return _of_tags(text, piece)
    names = f"names “{known.name}”"
    return f"{known.words} that leaked into the text", f"{names}; {piece.detail}" if piece.detail else names


def _of_tags(text: str, piece: Piece) -> tuple[str, str]:
    """Say what the tags of a piece are for, all of them, not the longest alone."""
    if piece.kind is not Kind.MARKUP:
        return piece.reason, piece.detail
    reason, count = reason_of_all(piece.reason, text, piece.start, piece.end)
    return reason, f"{count:,} tags" if count else piece.detail
