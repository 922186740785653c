"""What a language module gives: a piece of code with its evidence."""

from __future__ import annotations

from typing import NamedTuple

from core.article.removal import Kind


class Piece(NamedTuple):
    """Code found by one language module, before anything is decided.

    Attributes:
        start: First code point.
        end: Code point after the last.
        kind: What it is.
        score: Weight of the evidence; 1 is what a single unmistakable statement weighs.
        reason: What it is and why it is no text, in words that anybody understands.
        detector: The module's name.
        runtime: Whether it names what only a page's own scripts use (ad slots, trackers, the document).
        detail: The evidence.
    """

    start: int
    end: int
    kind: Kind
    score: float
    reason: str
    detector: str
    runtime: bool = False
    detail: str = ""
