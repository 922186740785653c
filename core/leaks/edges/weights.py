"""What the evidence of an edge weighs; what stands beside a place, piece by piece, is weighed once and then known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TypeVar

from core.leaks.edges.evidence import Evidence, classes, distance_keys, mark_key, seam_keys
from resources import data

_MOST = 8_000  # of each kind of evidence that are known at a time
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


_Weight = TypeVar("_Weight", float, tuple[float, ...])


class _Known(dict[str, _Weight]):
    """Weights that were summed before, up to so many."""

    def keep(self, seen: str, weight: _Weight) -> _Weight:
        """Know the weight of what was seen; give it."""
        if len(self) >= _MOST:
            self.clear()
        self[seen] = weight
        return weight


class _Seams(_Known[float]):
    """What the classes of three characters on each side of a place weigh."""

    def __init__(self, side: str, kind: str) -> None:
        super().__init__()
        self._side, self._kind = side, kind

    def __missing__(self, seen: str) -> float:
        return self.keep(seen, weigh(seam_keys(self._side, seen[:3], seen[3:], self._kind)))


class _Runs(_Known[float]):
    """What a run of characters, or of classes, beside a place weighs: the weights of all of its own runs that touch the place."""

    def __init__(self, key: str, *, left: bool) -> None:
        """Look at the keys that begin with ``key``; a run on the ``left`` touches the place with its end."""
        super().__init__()
        self._key, self._left = key, left

    def __missing__(self, seen: str) -> float:
        weight, known, key = 0.0, weights().get, self._key
        for size in range(1, len(seen) + 1):
            weight += known(key + (seen[-size:] if self._left else seen[:size]), 0.0)
        return self.keep(seen, weight)


class _Distances(dict[int, float]):
    """What it weighs how far a place is behind the edge; places are at most some hundred code points away."""

    def __init__(self, side: str, kind: str) -> None:
        super().__init__()
        self._side, self._kind = side, kind

    def __missing__(self, away: int) -> float:
        self[away] = weight = weigh(distance_keys(self._side, away, self._kind))
        return weight


class _Beside(_Known[tuple[float, ...]]):
    """What five characters on each side of a place weigh, group by group: rounding must not depend on what is known."""

    def __init__(self, side: str, kind: str) -> None:
        super().__init__()
        self._side = side
        self._seams = _Seams(side, kind)
        self._lefts, self._rights = _Runs(f"{side}L", left=True), _Runs(f"{side}R", left=False)
        self._left_classes, self._right_classes = _Runs(f"{side}l", left=True), _Runs(f"{side}r", left=False)

    def __missing__(self, seen: str) -> tuple[float, ...]:
        read, mark = classes(seen), weights().get(mark_key(self._side, seen[4], seen[5]), 0.0)
        left, right = self._left_classes[read[:5]], self._right_classes[read[5:]]
        weight = (mark, self._seams[read[2:8]], left, self._lefts[seen[1:5]], right, self._rights[seen[5:9]])
        return self.keep(seen, weight)


class Nearness:
    """Weighs what ``Evidence.near`` says of places beside edges of one kind: the same keys, group by group."""

    def __init__(self, side: str, kind: str) -> None:
        """Weigh the beginnings (``side`` is ``s``) or the ends (``e``) of a ``kind`` of code."""
        self._distances, self._beside = _Distances(side, kind), _Beside(side, kind)

    def weigh(self, evidence: Evidence, text: str, edge: int, places: Sequence[int]) -> list[float]:
        """Give what ``evidence.near`` weighs at each of some sorted ``places`` near ``edge``."""
        distances, beside, last = self._distances, self._beside, len(text) - _SIDE
        weighed = []
        for place in places:
            if not _SIDE <= place <= last:
                weighed.append(weigh(evidence.near(place)))
                continue
            mark, seam, left_classes, left, right_classes, right = beside[text[place - _SIDE : place + _SIDE]]
            weighed.append(distances[place - edge] + mark + seam + left_classes + left + right_classes + right)
        return weighed


@cache
def nearness(side: str, kind: str) -> Nearness:
    """Give what weighs the beginnings (``side`` is ``s``) or the ends (``e``) of a ``kind`` of code."""
    return Nearness(side, kind)
