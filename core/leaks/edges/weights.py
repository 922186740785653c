"""What the evidence of an edge weighs; what stands beside a place, piece by piece, is weighed once and then known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TypeVar

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
def _sums(prefix: str, *, left: bool) -> Mapping[str, float]:
    """Give what runs of characters weigh for which there is a key that begins with ``prefix``.

    That is the weights of all runs in them that touch the place, with their ends if they stand on its ``left``.
    """
    known = {key.removeprefix(prefix): weight for key, weight in weights().items() if key.startswith(prefix)}
    sums: dict[str, float] = {}
    for run in sorted(known, key=len):
        parts = [run[-size:] if left else run[:size] for size in range(1, len(run) + 1)]
        sums[run] = sum([known.get(part, 0.0) for part in parts])
    return sums


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


class _Classes(_Known[float]):
    """What a run of classes beside a place weighs: the longest part of it that is known says that."""

    def __init__(self, key: str, *, left: bool) -> None:
        super().__init__()
        self._sums, self._left = _sums(key, left=left), left

    def __missing__(self, seen: str) -> float:
        size = len(seen)
        while size and (seen[-size:] if self._left else seen[:size]) not in self._sums:
            size -= 1
        return self.keep(seen, self._sums[seen[-size:] if self._left else seen[:size]] if size else 0.0)


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
        self._marks = {
            key[2] + key[4]: weight
            for key, weight in weights().items()
            if len(key) == 5 and key == mark_key(side, key[2], key[4])
        }
        self._seams = _Seams(side, kind)
        self._lefts, self._rights = _sums(f"{side}L", left=True), _sums(f"{side}R", left=False)
        self._left_classes, self._right_classes = _Classes(f"{side}l", left=True), _Classes(f"{side}r", left=False)

    def __missing__(self, seen: str) -> tuple[float, ...]:
        read = classes(seen)
        left = right = 0.0
        for begin in (1, 2, 3, 4):
            if (run := seen[begin:5]) in self._lefts:
                left = self._lefts[run]
                break
        for end in (9, 8, 7, 6):
            if (run := seen[5:end]) in self._rights:
                right = self._rights[run]
                break
        mark, seam = self._marks.get(seen[4:6], 0.0), self._seams[read[2:8]]
        weight = (mark, seam, self._left_classes[read[:5]], left, self._right_classes[read[5:]], right)
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
