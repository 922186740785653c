"""What a text writes beside code and the grammars of code take for theirs: notes behind a style sheet, links of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.article.removal import Kind
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

# A selector of attributes names one with a hyphen or gives its value; behind a rule nothing else is meant by brackets.
_NOTES = lazy_pattern(r"(?<=\})(?:\s{0,9}\[[^\[\]{}=_\n\"'-]{1,60}\])++\s{0,9}\Z")
# A link whose address a template was to give: no member of anything that is called.
_LINK = lazy_pattern(
    r"[^\[\](){}=;\n]{0,80}\[[^\[\]\n]{1,200}\]\(\{[{%][^{}\n]{0,200}[%}]\}[^()\n]{0,200}\)[.,;:]?\s{0,9}\Z"
)
_LONGEST_LINK = 700


def without_prose(text: str, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield pieces without the notes with which a style sheet ends, and without those that are links of Markdown."""
    for piece in pieces:
        if piece.kind is Kind.STYLE and text[piece.end - 1] == "]":
            low = max(piece.start, piece.end - 300)
            notes = _NOTES.search(text[low : piece.end])
            yield piece._replace(end=low + notes.start()) if notes else piece
        elif (
            piece.kind is not Kind.SCRIPT
            or piece.end - piece.start > _LONGEST_LINK
            or not _LINK.match(text[piece.start : piece.end])
        ):
            yield piece
