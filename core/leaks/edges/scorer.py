"""Moves the edges of pieces to where the code most probably begins and ends.

A linear model over the evidence of each place, and the best place wins: conditional logit (McFadden, 1974), fitted by
``tools/train_edges.py`` on texts that code was put into.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from core.article.removal import Kind
from core.article.span import Span
from core.leaks.edges.evidence import evidence
from core.leaks.edges.places import places
from core.leaks.piece import Piece

KINDS = frozenset((Kind.SCRIPT, Kind.STYLE, Kind.DATA))
"""The kinds of code whose edges are looked for; the marks of the others say where they end."""
_INWARD, _OUTWARD, _WHOLE, _NEVER = 2.0, 3.0, 3.5, 1e9
"""By how much another place must be better than what a language module says, in logits: code that is left is better than
prose that is lost, and code that comes to the end of its line, or a name that is called, is seldom parted."""
_INVOKED = re.compile(r"\(\s?(?:function\b|async\b|\(|[\w$.]+\s?(?:=|\|\|))")
_TAG_BEFORE = re.compile(r"(?:</?[A-Za-z][^<>]{0,300}|--|\]\])>$")
_TAG = re.compile(r"<[!/A-Za-z]")
_BACK = 3_000  # code points over which open brackets are counted


@cache
def _weights() -> dict[str, float]:
    read: dict[str, float] = json.loads(files("resources").joinpath("weights/edges.json").read_text("utf-8"))
    return read


def settle(text: str, pieces: Sequence[Piece], protected: Sequence[Span] = ()) -> list[Piece]:
    """Give the pieces with their edges where they most probably are.

    Args:
        text: The text.
        pieces: Sorted and disjoint, and so they stay.
        protected: Sorted spans that none of them touches, and none will.
    """
    settled: list[Piece] = []
    wall = 0
    for number, piece in enumerate(pieces):
        low = settled[-1].end if settled else 0
        high = pieces[number + 1].start if number + 1 < len(pieces) else len(text)
        while wall < len(protected) and protected[wall].end <= piece.start:
            low = max(low, protected[wall].end)
            wall += 1
        if wall < len(protected):
            high = min(high, protected[wall].start)
        if piece.kind in KINDS:
            end = _best(text, piece, high, is_end=True)
            start = _best(text, piece._replace(end=end), low, is_end=False)
            if end - start > 3:
                piece = piece._replace(start=start, end=end)  # noqa: PLW2901
        settled.append(piece)
    return settled


def _best(text: str, piece: Piece, limit: int, *, is_end: bool) -> int:
    edge = piece.end if is_end else piece.start
    if _TAG_BEFORE.search(text, max(piece.start, edge - 310), edge) if is_end else _TAG.match(text, edge):
        return edge  # a tag tells itself where it ends
    weights = _weights()
    scores = {
        place: sum(weights.get(key, 0.0) for key in keys)
        for place, keys in candidates(text, piece, limit, is_end=is_end)
    }
    for place in scores:
        scores[place] -= _margin(text, place, edge, is_end=is_end)
    return max(scores, key=scores.__getitem__)


def _margin(text: str, place: int, edge: int, *, is_end: bool) -> float:
    """Give by how much ``place`` must be better than ``edge``."""
    if place == edge:
        return 0
    if (place > edge) is is_end:
        # An exclamation mark negates what follows only where that is a function.
        mark = not is_end and text[place] == "!" and edge - place == 1
        return _NEVER if mark and not text.startswith(("function", "("), edge) else _OUTWARD
    if any(character.isalpha() and not character.isascii() for character in text[min(place, edge) : max(place, edge)]):
        return 0  # names of code are seldom written so
    beside = text[edge : edge + 1] if is_end else text[max(0, edge - 1) : edge]
    if not beside.strip("\r\n") or (not is_end and text[place] == "(" and not _INVOKED.match(text, place)):
        return _WHOLE
    return _INWARD


def candidates(text: str, piece: Piece, limit: int, *, is_end: bool) -> list[tuple[int, list[str]]]:
    """Give the places at which a piece may end (or begin), up to ``limit``, each with its evidence."""
    edge = piece.end if is_end else piece.start
    low, high = (piece.start + 1, limit) if is_end else (limit, piece.end - 1)
    found = places(text, edge, low, high, is_end=is_end)
    depth, at = 0, found[0]
    if is_end:
        before = text[max(piece.start, at - _BACK) : at]
        depth = sum(before.count(mark) for mark in "([{") - sum(before.count(mark) for mark in ")]}")
    result = []
    for place in found:
        if is_end:
            passed = text[at:place]
            depth += sum(passed.count(mark) for mark in "([{") - sum(passed.count(mark) for mark in ")]}")
            at = place
        keys = evidence(text, place, edge, piece.start, piece.end, piece.kind.value, depth, is_end=is_end)
        result.append((place, list(keys)))
    return result
