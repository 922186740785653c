"""How well spans that a detector gives agree with gold spans; white space never counts.

Everything is counted in characters that are not white space. Spans are (start, end, ...) in code points, half-open.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

Spans = list[tuple[int, int]]
Detector = Callable[[dict[str, Any]], Iterable[Sequence[Any]]]
"""Takes a document (its ``text`` and ``id`` are what a detector may look at) and gives the spans to remove."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Characters of one document.

    Attributes:
        hit: Leaked code that was removed.
        missed: Leaked code that stays.
        wrong: Prose that was removed.
        prose: All that is not leaked code.
        own: Code that belongs to the article.
        own_wrong: Code that belongs to the article and was removed.
        leaks: Whether the document has leaked code at all.
    """

    hit: int
    missed: int
    wrong: int
    prose: int
    own: int
    own_wrong: int
    leaks: bool


def union(spans: Iterable[Sequence[Any]], length: int) -> Spans:
    """Give the spans sorted, clipped to ``[0, length)`` and united where they touch."""
    united: Spans = []
    for start, end, *_ in sorted(spans, key=lambda span: (span[0], span[1])):
        first, last = max(0, start), min(length, end)
        if first >= last:
            continue
        if united and first <= united[-1][1]:
            united[-1] = (united[-1][0], max(united[-1][1], last))
        else:
            united.append((first, last))
    return united


def common(left: Spans, right: Spans) -> Iterator[tuple[int, int]]:
    """Yield what is in both of two lists of sorted, disjoint spans."""
    i = j = 0
    while i < len(left) and j < len(right):
        start, end = max(left[i][0], right[j][0]), min(left[i][1], right[j][1])
        if start < end:
            yield start, end
        if left[i][1] < right[j][1]:
            i += 1
        else:
            j += 1


def solid(text: str, spans: Iterable[tuple[int, int]]) -> int:
    """Count the characters of the spans that are not white space; splitting does it without a loop of our own."""
    return sum(sum(map(len, text[start:end].split())) for start, end in spans)


def count(document: dict[str, Any], removed: Iterable[Sequence[Any]]) -> Counts:
    """Count what the ``removed`` spans did to a document with ``text``, ``gold`` and perhaps ``legit`` spans."""
    text = document["text"]
    length = len(text)
    gold, got = union(document["gold"], length), union(removed, length)
    own = union(document.get("legit", ()), length)
    hit_spans = list(common(gold, got))
    code, hit = solid(text, gold), solid(text, hit_spans)
    both = list(common(own, gold))
    return Counts(
        hit=hit,
        missed=code - hit,
        wrong=solid(text, got) - hit,
        prose=solid(text, [(0, length)]) - code,
        own=solid(text, own) - solid(text, both),
        own_wrong=solid(text, common(own, got)) - solid(text, common(both, got)),
        leaks=bool(document["gold"]),
    )


def share(part: float, whole: float) -> float:
    """Give ``part / whole``; not a number where there is no whole."""
    return part / whole if whole else math.nan


def figures(counts: Sequence[Counts]) -> dict[str, float]:
    """Sum up documents.

    Returns:
        ``precision``, ``recall`` and ``f1`` by character; ``exact``, the share of documents with leaks from which all of
        the leaked code and nothing else went; ``untouched``, the share of documents without leaks that lost nothing;
        ``lost ppm``, prose lost a million characters of prose; ``own lost``, the share of the articles' own code that
        went. What has no case is left out.
    """
    hit, wrong, missed = (sum(getattr(c, name) for c in counts) for name in ("hit", "wrong", "missed"))
    leaking, clean = [c for c in counts if c.leaks], [c for c in counts if not c.leaks]
    known = {
        "precision": share(hit, hit + wrong) if leaking else math.nan,
        "recall": share(hit, hit + missed),
        "f1": share(2 * hit, 2 * hit + wrong + missed) if leaking else math.nan,
        "exact": share(sum(not c.wrong and not c.missed for c in leaking), len(leaking)),
        "untouched": share(sum(not c.wrong for c in clean), len(clean)),
        "lost ppm": 1e6 * share(wrong, sum(c.prose for c in counts)),
        "own lost": share(sum(c.own_wrong for c in counts), sum(c.own for c in counts)),
    }
    return {name: value for name, value in known.items() if not math.isnan(value)}
