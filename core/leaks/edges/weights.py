"""What the evidence of an edge weighs; what stands beside a place, piece by piece, is weighed once and then known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from core.leaks.edges.evidence import Evidence, classes, distance_keys, mark_key, seam_keys
from resources import data

_MOST = 20_000  # of each kind of evidence that are known at a time
_SIDE = 5  # characters on each side that are looked at


@cache
def weights() -> Mapping[str, float]:
    """Give the weights by key, in logits; what is not among them weighs nothing."""
    return weights_in(data("weights/edges.json"))


def weights_in(written: bytes) -> dict[str, float]:
    """Read weights by key from JSON of the keys of each weight: that takes half the time of a number for each key."""
    read: dict[str, float] = {}
    for weight, keys in json.loads(written).items():
        read.update(dict.fromkeys(keys, float(weight)))
    return read


def weigh(keys: Iterable[str]) -> float:
    """Give the sum of the weights of ``keys``."""
    weight = weights().get
    return sum([weight(key, 0.0) for key in keys])


class _Seams(dict[str, float]):
    """What the classes of three characters on each side of a place weigh."""

    def __init__(self, side: str, kind: str) -> None:
        super().__init__()
        self._side, self._kind = side, kind

    def __missing__(self, seen: str) -> float:
        if len(self) >= _MOST:
            self.clear()
        self[seen] = weight = weigh(seam_keys(self._side, seen[:3], seen[3:], self._kind))
        return weight


class _Runs(dict[str, float]):
    """What a run of characters beside a place weighs: the weights of all of its own runs that touch the place."""

    def __init__(self, key: str, *, left: bool) -> None:
        """Look at the keys that begin with ``key``; a run on the ``left`` touches the place with its end."""
        super().__init__()
        self._key, self._left = key, left

    def __missing__(self, seen: str) -> float:
        if len(self) >= _MOST:
            self.clear()
        weight, known, key = 0.0, weights().get, self._key
        for length in range(1, len(seen) + 1):
            weight += known(key + (seen[-length:] if self._left else seen[:length]), 0.0)
        self[seen] = weight
        return weight


class _Distances(dict[int, float]):
    """What it weighs how far a place is behind the edge."""

    def __init__(self, side: str, kind: str) -> None:
        super().__init__()
        self._side, self._kind = side, kind

    def __missing__(self, away: int) -> float:
        if len(self) >= _MOST:
            self.clear()
        self[away] = weight = weigh(distance_keys(self._side, away, self._kind))
        return weight


class _Marks(dict[str, float]):
    """What the two characters between which a place is weigh."""

    def __init__(self, side: str) -> None:
        super().__init__()
        self._side = side

    def __missing__(self, seen: str) -> float:
        if len(self) >= _MOST:
            self.clear()
        self[seen] = weight = weights().get(mark_key(self._side, seen[:1], seen[1:]), 0.0)
        return weight


class Nearness:
    """Weighs what ``Evidence.near`` says of places beside edges of one kind: the same keys, group by group."""

    def __init__(self, side: str, kind: str) -> None:
        """Weigh the beginnings (``side`` is ``s``) or the ends (``e``) of a ``kind`` of code."""
        self._side, self._kind = side, kind
        self._distances = _Distances(side, kind)
        self._marks, self._seams = _Marks(side), _Seams(side, kind)
        self._lefts, self._rights = _Runs(f"{side}L", left=True), _Runs(f"{side}R", left=False)
        self._left_classes, self._right_classes = _Runs(f"{side}l", left=True), _Runs(f"{side}r", left=False)

    def weigh(self, evidence: Evidence, text: str, edge: int, places: Sequence[int]) -> list[float]:
        """Give what ``evidence.near`` weighs at each of some sorted ``places`` near ``edge``."""
        low = max(0, places[0] - _SIDE)
        read = classes(text[low : places[-1] + _SIDE])
        marks, seams, lefts, rights = self._marks, self._seams, self._lefts, self._rights
        left_classes, right_classes, distances = self._left_classes, self._right_classes, self._distances
        last = len(text) - _SIDE
        return [
            distances[place - edge]
            + marks[text[place - 1 : place + 1]]
            + seams[read[(at := place - low) - 3 : at + 3]]
            + left_classes[read[at - 5 : at]]
            + lefts[text[place - 4 : place]]
            + right_classes[read[at : at + 5]]
            + rights[text[place : place + 4]]
            if _SIDE <= place <= last
            else weigh(evidence.near(place))
            for place in places
        ]


@cache
def nearness(side: str, kind: str) -> Nearness:
    """Give what weighs the beginnings (``side`` is ``s``) or the ends (``e``) of a ``kind`` of code."""
    return Nearness(side, kind)
