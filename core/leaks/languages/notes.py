"""Notes in brackets that a text writes behind a style sheet: numbers, words and dates, which no selector has."""

from __future__ import annotations

import re

from core.article.removal import Kind
from core.leaks.piece import Piece

# A selector of attributes names one with a hyphen or gives its value; behind a rule nothing else is meant by brackets.
_NOTES = re.compile(r"(?<=\})(?:\s{0,9}\[[^\[\]{}=_\n\"'-]{1,60}\])++\s{0,9}\Z")


def without_notes(text: str, piece: Piece) -> Piece:
    """Give a style sheet without the notes with which it ends."""
    if piece.kind is not Kind.STYLE or text[piece.end - 1] != "]":
        return piece
    low = max(piece.start, piece.end - 300)
    notes = _NOTES.search(text[low : piece.end])
    return piece._replace(end=low + notes.start()) if notes else piece
