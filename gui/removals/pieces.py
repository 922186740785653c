"""What an article's original shows as code: what was removed, is suspected or was put back, in one order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from core.article.article import Article
from core.article.correction import DETECTOR, restored
from core.article.removal import COMMENTS, Kind, Removal
from gui.language.core_words import said
from gui.language.speech import noted
from gui.removals.visible_words import visible_words
from gui.widgets.theme import kind_label

_LEAST_SAID = 20
"""With fewer words it is a form, or the number of comments."""


class Piece(NamedTuple):
    """A piece of the original that is marked in the window.

    Attributes:
        found: What it is, and where it stands.
        suspected: Whether it stays in the readable text.
    """

    found: Removal
    suspected: bool

    @property
    def restored(self) -> bool:
        """Whether the reader put it back."""
        return self.suspected and self.found.detector == DETECTOR

    @property
    def has_words(self) -> bool:
        """Whether it is a part of a page that people read, so that its words tell more of it than its code."""
        return self.found.kind in (Kind.FURNITURE, Kind.HIDDEN, Kind.TEXT)

    @property
    def state(self) -> str:
        """What became of it, in a word that ``tr`` says."""
        return noted("Restored") if self.restored else noted("Suspected") if self.suspected else noted("Removed")

    @property
    def reason(self) -> str:
        """Why it went, in the reader's language."""
        return said(self.found.reason)

    @property
    def label(self) -> str:
        """What it is, in a word or two."""
        return kind_label(self.found.kind)


def pieces_of(article: Article) -> tuple[Piece, ...]:
    """Give an article's removals, its suspected code and what the reader put back, sorted by place, disjoint."""
    removed = [Piece(one, False) for one in article.removals]
    stay = [Piece(one, True) for one in article.suspected]
    stay += [Piece(one, True) for one in restored(article.corrections)]
    return tuple(sorted(removed + stay, key=lambda piece: piece.found.start) if stay else removed)


def comments_among(pieces: Sequence[Piece], text: str) -> list[int]:
    """Give the indices of the pieces that are removed comments under the article of the page ``text``."""
    return [
        number
        for number, (found, suspected) in enumerate(pieces)
        if not suspected
        and found.reason == COMMENTS
        and len(visible_words(text, found.start, found.end).split()) >= _LEAST_SAID
    ]
