"""What an article's original shows as code: what was removed and what is suspected, in one order."""

from __future__ import annotations

from typing import NamedTuple

from core.article import Article
from core.removal import Removal


class Piece(NamedTuple):
    """A piece of the original that is marked in the window.

    Attributes:
        found: What it is, and where it stands.
        suspected: Whether it stays in the readable text.
    """

    found: Removal
    suspected: bool


def pieces_of(article: Article) -> tuple[Piece, ...]:
    """Give an article's removals and suspected code, sorted by place, disjoint."""
    removed = [Piece(one, False) for one in article.removals]
    if not article.suspected:
        return tuple(removed)
    suspected = [Piece(one, True) for one in article.suspected]
    return tuple(sorted(removed + suspected, key=lambda piece: piece.found.start))
