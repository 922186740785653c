"""Moves the edges of pieces to where the code most probably begins and ends.

A linear model over the evidence of each place, and the best place wins: conditional logit (McFadden, 1974), fitted by
``tools/train_edges.py`` on texts that code was put into.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from core.article.removal import Kind
from core.article.span import Span
from core.leaks.edges.evidence import Evidence
from core.leaks.edges.places import places
from core.leaks.edges.weights import nearness, weigh
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

KINDS = frozenset((Kind.SCRIPT, Kind.STYLE, Kind.DATA))
"""The kinds of code whose edges are looked for; the marks of the others say where they end."""
_INWARD, _OUTWARD, _OVER_WORDS, _WHOLE, _NEVER = 2.0, 1.5, 4.0, 3.5, 1e9
"""By how much another place must be better than what a language module says, in logits: code that is left is better than
prose that is lost, and code that comes to the end of its line, or a name that is called, is seldom parted."""
_NEGATED = lazy_pattern(r"\(|function\s?[\w$]?\s?\(")
"""What an exclamation mark negates: a function that is called at once has no name, or one of a letter."""
_NOTE = lazy_pattern(r"\s?\[[^\]\[=\"'{}]{1,40}\]")
"""What stands in square brackets behind a rule or a statement, such as the number of a note, is the prose's."""
_WORD_PASSED = lazy_pattern(r"\s[^\W\d_]{2,}[\s,;:!?]|[^\W\d_]{2,}\s[^\W\d_]{2,}")
_SENTENCE_PASSED = lazy_pattern(r"(?:[^\W\d_]{2,}[,;]?\s){3}[^\W\d_]{2,}")
_COMMENT = lazy_pattern(r"\s{0,3}(?://|/\*|<!--|&lt;!--)")
_ADDRESS_PASSED = lazy_pattern(
    r"\[\d{1,3}\]|[\w.-]@[\w-]|://|\bwww\.|[a-z\d]\.(?:com|org|net|info|html?|php|co\.[a-z]{2}|[a-z]{2}(?=/))(?![\w(=])"
)
"""An address or the number of a note in what stands before code is the prose's, unless marks of code stand beside it."""
_CODE_MARK = lazy_pattern(r"[\"'(){};=\\<>]")
_FOREIGN = lazy_pattern(r"[^\W\d_](?<![A-Za-z])")
_HOPELESS = 8.0
"""How far behind a place may be, by what stands right beside it, for the rest to be looked at."""
_INVOKED = lazy_pattern(r"\(\s?(?:function\b|async\b|\(|[\w$.]+\s?(?:=|\|\|))")
_TAG_BEFORE = lazy_pattern(r"(?:</?[A-Za-z][^<>]{0,300}|--|\]\])>$")
_TAG = lazy_pattern(r"<[!/A-Za-z]")
_BACK = 3_000  # code points over which open brackets are counted
SUREST = _HOPELESS
"""The most by which an edge is said to be better than any other place, in logits."""


class Settled(NamedTuple):
    """A piece with its edges where they most probably are.

    Attributes:
        piece: The piece.
        start_by: By how much its start is better than any other place near by, in logits, 0 to ``SUREST``.
        end_by: The same of its end.
    """

    piece: Piece
    start_by: float
    end_by: float


def settle(
    text: str, pieces: Sequence[Piece], protected: Sequence[Span] = (), worth: Sequence[bool] | None = None
) -> list[Settled]:
    """Give the pieces with their edges where they most probably are.

    Args:
        text: The text.
        pieces: Sorted and disjoint, and so they stay.
        protected: Sorted spans that none of them touches, and none will.
        worth: Which of the pieces are worth it, all by default; the others stay as they are.
    """
    settled: list[Settled] = []
    wall = 0
    for number, piece in enumerate(pieces):
        low = settled[-1].piece.end if settled else 0
        high = pieces[number + 1].start if number + 1 < len(pieces) else len(text)
        while wall < len(protected) and protected[wall].end <= piece.start:
            low = max(low, protected[wall].end)
            wall += 1
        if wall < len(protected):
            high = min(high, protected[wall].start)
        moves = piece.kind in KINDS and (worth is None or worth[number])
        settled.append(_moved(text, piece, low, high) if moves else Settled(piece, SUREST, SUREST))
    return settled


def _moved(text: str, piece: Piece, low: int, high: int) -> Settled:
    """Give a piece with its edges where they most probably are within ``[low, high]``."""
    end, end_by = _best(text, piece, high, is_end=True)
    start, start_by = _best(text, piece._replace(end=end), low, is_end=False)
    if end - start <= 3:
        return Settled(piece, 0.0, 0.0)
    return Settled(piece._replace(start=start, end=end), start_by, end_by)


def _best(text: str, piece: Piece, limit: int, *, is_end: bool) -> tuple[int, float]:
    """Give the best place for an edge, and by how much it is better than the next."""
    edge = piece.end if is_end else piece.start
    tag_ends = (
        is_end and ">" in text[max(0, edge - 2) : edge] and _TAG_BEFORE.search(text, max(piece.start, edge - 310), edge)
    )
    if tag_ends or (not is_end and _TAG.match(text, edge)):
        return edge, SUREST  # a tag tells itself where it ends
    low, high = (piece.start + 1, limit) if is_end else (limit, piece.end - 1)
    if not low <= edge <= high:
        return edge, SUREST  # the marks that hide a script from old browsers may reach into what stands beside it
    evidence = Evidence(text, edge, piece.start, piece.end, piece.kind.value, is_end=is_end)
    found = places(text, edge, low, high, is_end=is_end)
    weighed = nearness("e" if is_end else "s", piece.kind.value).weigh(evidence, text, edge, found)
    # Names and words are looked at only where they can still decide.
    hopeless = weighed[found.index(edge)] - _HOPELESS
    scores = {
        place: near - _margin(text, place, edge, is_end=is_end)
        for place, near in zip(found, weighed, strict=True)
        if near > hopeless
    }
    worth = [place for place, score in scores.items() if score > hopeless]
    if worth == [edge]:
        return edge, SUREST
    depths = _depths(text, piece.start, worth) if is_end else dict.fromkeys(worth, 0)
    for place in worth:
        scores[place] += weigh(evidence.further(place, depths[place]))
    best = max(worth, key=scores.__getitem__)
    return best, min(SUREST, scores[best] - max(scores[place] for place in worth if place != best))


def _margin(text: str, place: int, edge: int, *, is_end: bool) -> float:
    """Give by how much ``place`` must be better than ``edge``."""
    if place == edge:
        return 0
    if (place > edge) is is_end:
        if not is_end and text[place] == "!" and edge - place == 1 and not _NEGATED.match(text, edge):
            return _NEVER
        if is_end and text[edge - 1] in "};" and _NOTE.match(text, edge):
            return _NEVER
        low, high = min(place, edge), max(place, edge)
        if (_SENTENCE_PASSED.search(text, low, high) and not _COMMENT.match(text, low)) or (
            not is_end and _ADDRESS_PASSED.search(text, low, high) and not _CODE_MARK.search(text, low, high)
        ):
            return _NEVER
        return _OVER_WORDS if _WORD_PASSED.search(text, low, high) else _OUTWARD
    passed = text[min(place, edge) : max(place, edge)]
    if not passed.isascii() and _FOREIGN.search(passed):
        return 0  # names of code are seldom written so
    beside = text[edge : edge + 1] if is_end else text[max(0, edge - 1) : edge]
    if not beside.strip("\r\n") or (not is_end and text[place] == "(" and not _INVOKED.match(text, place)):
        return _WHOLE
    return _INWARD


def candidates(text: str, piece: Piece, limit: int, *, is_end: bool) -> list[tuple[int, list[str]]]:
    """Give the places at which a piece may end (or begin), up to ``limit``, each with all of its evidence."""
    edge = piece.end if is_end else piece.start
    low, high = (piece.start + 1, limit) if is_end else (limit, piece.end - 1)
    evidence = Evidence(text, edge, piece.start, piece.end, piece.kind.value, is_end=is_end)
    found = places(text, edge, low, high, is_end=is_end)
    depths = _depths(text, piece.start, found) if is_end else dict.fromkeys(found, 0)
    return [(place, [*evidence.near(place), *evidence.further(place, depths[place])]) for place in found]


def _depths(text: str, start: int, found: Sequence[int]) -> dict[int, int]:
    """Give how many brackets are open at each of some sorted places of a piece."""
    at = max(start, found[0] - _BACK)
    depth, depths = 0, {}
    for place in found:
        passed = text[at:place]
        depth += sum([passed.count(mark) for mark in "([{"]) - sum([passed.count(mark) for mark in ")]}"])
        depths[place], at = depth, place
    return depths
