"""What the evidence of an edge weighs; what stands beside a place, piece by piece, is weighed once and then known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

from core.leaks.edges.evidence import Evidence, classes, distance_keys, mark_key, seam_keys

_MOST = 8_000  # of each kind of evidence that are known at a time
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


@cache
def _table(prefix: str) -> Mapping[str, float]:
    """Give the weights of the keys that begin with ``prefix``, by what follows it."""
    return {key.removeprefix(prefix): weight for key, weight in weights().items() if key.startswith(prefix)}


class _Known(dict[str, float]):
    """Weights that were summed before, up to so many."""

    def keep(self, seen: str, weight: float) -> float:
        """Know the weight of what was seen; give it."""
        if len(self) >= _MOST:
            self.clear()
        self[seen] = weight
        return weight


class _Seams(_Known):
    """What the classes of three characters on each side of a place weigh."""

    def __init__(self, side: str, kind: str) -> None:
        super().__init__()
        self._side, self._kind = side, kind

    def __missing__(self, seen: str) -> float:
        return self.keep(seen, weigh(seam_keys(self._side, seen[:3], seen[3:], self._kind)))


class _Runs(_Known):
    """What a run of characters beside a place weighs: the weights of all of its own runs that touch the place."""

    def __init__(self, key: str, *, left: bool) -> None:
        """Look at the keys that begin with ``key``; a run on the ``left`` touches the place with its end."""
        super().__init__()
        self._weight, self._left = _table(key).get, left

    def __missing__(self, seen: str) -> float:
        weight, known = 0.0, self._weight
        if self._left:
            for begin in range(len(seen) - 1, -1, -1):
                weight += known(seen[begin:], 0.0)
        else:
            for end in range(1, len(seen) + 1):
                weight += known(seen[:end], 0.0)
        return self.keep(seen, weight)


class _Distances(dict[int, float]):
    """What it weighs how far a place is behind the edge; places are at most some hundred code points away."""

    def __init__(self, side: str, kind: str) -> None:
        super().__init__()
        self._side, self._kind = side, kind

    def __missing__(self, away: int) -> float:
        self[away] = weight = weigh(distance_keys(self._side, away, self._kind))
        return weight


class _Beside(_Known):
    """What five characters on each side of a place weigh."""

    def __init__(self, side: str, kind: str) -> None:
        super().__init__()
        self._side = side
        self._mark, self._seams = weights().get, _Seams(side, kind)
        self._lefts, self._rights = _Runs(f"{side}L", left=True), _Runs(f"{side}R", left=False)
        self._left_classes, self._right_classes = _Runs(f"{side}l", left=True), _Runs(f"{side}r", left=False)

    def __missing__(self, seen: str) -> float:
        read = classes(seen)
        return self.keep(
            seen,
            self._mark(mark_key(self._side, seen[4], seen[5]), 0.0)
            + self._seams[read[2:8]]
            + self._left_classes[read[:5]]
            + self._lefts[seen[1:5]]
            + self._right_classes[read[5:]]
            + self._rights[seen[5:9]],
        )


class Nearness:
    """Weighs what ``Evidence.near`` says of places beside edges of one kind: the same keys, group by group."""

    def __init__(self, side: str, kind: str) -> None:
        """Weigh the beginnings (``side`` is ``s``) or the ends (``e``) of a ``kind`` of code."""
        self._distances, self._beside = _Distances(side, kind), _Beside(side, kind)

    def weigh(self, evidence: Evidence, text: str, edge: int, places: Sequence[int]) -> list[float]:
        """Give what ``evidence.near`` weighs at each of some sorted ``places`` near ``edge``."""
        distances, beside, last = self._distances, self._beside, len(text) - _SIDE
        if places[0] >= _SIDE and places[-1] <= last:
            return [distances[place - edge] + beside[text[place - _SIDE : place + _SIDE]] for place in places]
        return [
            distances[place - edge] + beside[text[place - _SIDE : place + _SIDE]]
            if _SIDE <= place <= last
            else weigh(evidence.near(place))
            for place in places
        ]


@cache
def nearness(side: str, kind: str) -> Nearness:
    """Give what weighs the beginnings (``side`` is ``s``) or the ends (``e``) of a ``kind`` of code."""
    return Nearness(side, kind)
