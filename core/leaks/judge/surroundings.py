"""What is true of a whole text, for all of the pieces found in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import sub

from core.leaks.judge.cues import asked_names, names_in
from core.leaks.judge.listings import OF_A_PAGE
from core.leaks.judge.of_code import OfCode, is_own, languages
from core.leaks.judge.talk import WIDE, Talk, may_be_wide, parted, talks
from core.leaks.judge.vocabulary import NAMES_OF_KINDS
from core.leaks.piece import Piece
from core.leaks.sliced import sliced

_ASKED = OF_A_PAGE.union(*NAMES_OF_KINDS.values())
"""Words that are asked for whatever the pieces are."""
_FEW = 100
"""Pieces whose names are gathered: what is known of them is still known when they are judged."""
_HEAD = 1_000
"""Code points of a piece by which pieces are told apart."""
_BLOCK = 500
_NEAR = 3  # blocks on each side
_SLICE = 100_000


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is true of the whole text, for all of its pieces.

    Attributes:
        talk: How much it speaks of code outside the pieces.
        different: How many different pieces were found in it: a slot that is repeated tells nothing new.
        share: Their share of its code points.
        own: How many of the pieces name a page's machinery, as a share.
        foreign: How many of the pieces bear signs of languages that pages do not run, as a share.
        sums: ``talk`` of the text's beginning, block after block.
        wide: Whether the text is, in part, in a script that parts no words.
        words: Those of the text outside the pieces, as they are written; of a text with few pieces those alone that are
            asked for.
        prose: The text outside the pieces.
    """

    talk: Talk
    different: int
    share: float
    own: float
    foreign: float
    sums: tuple[Talk, ...]
    wide: bool
    words: frozenset[str]
    prose: str

    def near(self, at: int) -> Talk:
        """Give the talk within some blocks of ``at``, a place in the text without its pieces."""
        block = at // _BLOCK
        low, high = max(0, block - _NEAR), min(len(self.sums) - 1, block + _NEAR + 1)
        return Talk(*map(sub, self.sums[high], self.sums[low]))


def surroundings(
    text: str, pieces: Sequence[Piece], beginnings: Sequence[str], said: Sequence[OfCode | None]
) -> Surroundings:
    """Give what is true of a whole text.

    Args:
        text: The text.
        pieces: Its pieces, sorted and disjoint.
        beginnings: The beginning of each.
        said: What it says of itself, where that is known.
    """
    parts, at, taken = [], 0, 0
    for piece in pieces:
        parts.append(text[at : piece.start])
        at = piece.end
        taken += piece.end - piece.start
    parts.append(text[at:])
    prose = "".join(parts)
    del parts  # the prose of a long text is not held twice
    wide = may_be_wide(prose) and bool(WIDE.search(prose))
    sums = [Talk(0, 0, 0, 0, 0, 0)]
    for block in talks(prose, _BLOCK, wide=wide):
        sums.append(sums[-1].plus(block))
    heads = {
        text[p.start : min(p.end, p.start + _HEAD)]: of_piece if p.end - p.start <= _HEAD else None
        for p, of_piece in zip(pieces, said, strict=True)
    }
    own = sum(of_piece.own > 0 if of_piece else is_own(head) for head, of_piece in heads.items())
    foreign = sum(
        max((of_piece.languages if of_piece else languages(head)).values()) > 1 for head, of_piece in heads.items()
    )
    count = max(1, len(heads))
    # What is asked for is gathered where that costs less than all words.
    few = not wide and len(pieces) <= _FEW
    words = _words(prose, _ASKED.union(*map(asked_names, beginnings)) if few else None)
    return Surroundings(
        sums[-1],
        len({head[:10] for head in heads}),
        taken / max(1, len(text)),
        own / count,
        foreign / count,
        tuple(sums),
        wide,
        words | names_in(" ".join(words)) if wide else words,
        prose,
    )


def _words(prose: str, asked: frozenset[str] | None = None) -> frozenset[str]:
    """Give the words of prose; if some are ``asked`` for, those among them."""
    words: set[str] = set()
    for part in sliced(prose, _SLICE):
        found = parted(part).split()
        words.update(found if asked is None else asked.intersection(found))
    return frozenset(words)
