"""What the evidence of an edge weighs; what stands beside a place, piece by piece, is weighed once and then known."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

from core.leaks.edges.evidence import (
    Evidence,
    classes,
    distance_keys,
    left_class_keys,
    left_keys,
    mark_keys,
    right_class_keys,
    right_keys,
    seam_keys,
)

_MOST = 20_000  # of each kind of evidence that are known at a time
_SIDE = 5  # characters on each side that are looked at


@cache
def weights() -> Mapping[str, float]:
    """Give the weights by key, in logits; what is not among them weighs nothing."""
    read: dict[str, float] = json.loads(files("resources").joinpath("weights/edges.json").read_text("utf-8"))
    return read


def weigh(keys: Iterable[str]) -> float:
    """Give the sum of the weights of ``keys``."""
    weight = weights().get
    return sum([weight(key, 0.0) for key in keys])


class _Known(dict[str, float]):
    """The weights of some evidence by what is seen."""

    def __init__(self, keys: Callable[[str], Iterable[str]]) -> None:
        super().__init__()
        self._keys = keys

    def __missing__(self, seen: str) -> float:
        if len(self) >= _MOST:
            self.clear()
        self[seen] = weight = weigh(self._keys(seen))
        return weight


class Nearness:
    """Weighs what ``Evidence.near`` says of places beside edges of one kind: the same keys, group by group."""

    def __init__(self, side: str, kind: str) -> None:
        """Weigh the beginnings (``side`` is ``s``) or the ends (``e``) of a ``kind`` of code."""
        self._distances: dict[int, float] = {}
        self._marks = _Known(lambda seen: mark_keys(side, seen[:1], seen[1:]))
        self._seams = _Known(lambda seen: seam_keys(side, seen[:3], seen[3:], kind))
        self._lefts = _Known(lambda seen: left_keys(side, seen))
        self._rights = _Known(lambda seen: right_keys(side, seen))
        self._left_classes = _Known(lambda seen: left_class_keys(side, seen))
        self._right_classes = _Known(lambda seen: right_class_keys(side, seen))
        self._side, self._kind = side, kind

    def weigh(self, evidence: Evidence, text: str, edge: int, places: Sequence[int]) -> list[float]:
        """Give what ``evidence.near`` weighs at each of some sorted ``places`` near ``edge``."""
        low = max(0, places[0] - _SIDE)
        read = classes(text[low : places[-1] + _SIDE])
        marks, seams, lefts, rights = self._marks, self._seams, self._lefts, self._rights
        left_classes, right_classes, distances = self._left_classes, self._right_classes, self._distances
        last = len(text) - _SIDE
        weighed = []
        for place in places:
            if not _SIDE <= place <= last:
                weighed.append(weigh(evidence.near(place)))
                continue
            away, at = place - edge, place - low
            if (distance := distances.get(away)) is None:
                distances[away] = distance = weigh(distance_keys(self._side, away, self._kind))
            weighed.append(
                distance
                + marks[text[place - 1 : place + 1]]
                + seams[read[at - 3 : at + 3]]
                + left_classes[read[at - 5 : at]]
                + lefts[text[place - 4 : place]]
                + right_classes[read[at : at + 5]]
                + rights[text[place : place + 4]]
            )
        return weighed


@cache
def nearness(side: str, kind: str) -> Nearness:
    """Give what weighs the beginnings (``side`` is ``s``) or the ends (``e``) of a ``kind`` of code."""
    return Nearness(side, kind)
