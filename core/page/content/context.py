"""What a block's neighbours say of it, in numbers: for the second look of the judge (``leaf_judge``).

The first look judges each block by itself. The second knows what the first thought of the blocks before and after, of
those that look alike, of those in the same element, and how much of the article is still to come: an article begins
and ends once, and what stands between its paragraphs most often belongs to it.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from typing import NamedTuple

from core.page.content.leaves import Leaf, sums_of
from core.page.tree.nodes import Element

_ANNOUNCED = {
    name: number
    for number, name in enumerate(
        ("none", "other", "linked", "related", "author", "comments", "sharing", "subscription", "subjects")
    )
}
_ENDS = frozenset(".!?。！？”\"'」؟।")
_CORE = 0.85
"""Share of the page's likely prose that the elements around all of it have."""
_SURE = 1.0
"""The sum of weights from which a block of ``_SURE_WORDS`` words is prose of the article for sure."""
_SURE_WORDS = 15
_NEAR = 3
_WIDE = 10
_FAR = 50.0


class Place(NamedTuple):
    """Where a block stands, and what of it can be counted.

    Attributes:
        prose: Its words of prose.
        links: Its words within links.
        tag: What kind of element its block is: 0 a heading, 1 a paragraph, 2 of a list, 3 of a table, 4 any other.
        end: 2 if it ends as a sentence does, 1 if it ends with a colon, else 0.
        look: What it looks like: the element and its names, and those of the element around it.
        path: The elements around its block, by identity, outermost first.
        names: What each of them is called.
        heading: What the heading above announces.
        run: How long the run of blocks of links is that it is part of.
        forum: Whether the page is a thread of a forum.
    """

    prose: int
    links: int
    tag: int
    end: int
    look: str
    path: tuple[int, ...]
    names: tuple[str, ...]
    heading: int
    run: int
    forum: bool

    @property
    def announced(self) -> bool:
        """Whether the heading above announces something that is known."""
        return self.heading > _ANNOUNCED["other"]


NOWHERE = Place(0, 0, 4, 0, "", (), (), 0, 0, False)
IN_TABLE = 3
_TAGS = {"p": 1, "li": 2, "dd": 2, "dt": 2, "td": IN_TABLE, "th": IN_TABLE} | {f"h{level}": 0 for level in range(1, 7)}


class Places:
    """Finds the places of the blocks of a page."""

    def __init__(self, *, forum: bool) -> None:
        self._forum = forum
        self._paths: dict[int, tuple[tuple[int, ...], tuple[str, ...]]] = {}

    def of(self, leaf: Leaf, text: str, block: Element, heading: str, run: int) -> Place:
        """Give the place of a leaf that reads ``text``, of a block under a heading."""
        path, names = self._path(block.parent or block)
        last = text[-1:]
        end = 2 if last in _ENDS else 1 if last in ":：" else 0
        look = _look(names[-1] if names else "", block.name, block.attrs.get("class", ""))
        announced = _ANNOUNCED.get(heading, len(_ANNOUNCED))
        tag = _TAGS.get(block.name, 4)
        return Place(leaf.prose, leaf.link_words, tag, end, look, path, names, announced, run, self._forum)

    def _path(self, element: Element) -> tuple[tuple[int, ...], tuple[str, ...]]:
        found = self._paths.get(id(element))
        if found is None:
            if element.parent is None:
                found = (), ()
            else:
                path, names = self._path(element.parent)
                found = (*path, id(element)), (*names, f"{element.name} {element.attrs.get('class', '')}")
            self._paths[id(element)] = found
        return found


@lru_cache(maxsize=256)
def _look(around: str, name: str, classes: str) -> str:
    """Write what a block looks like: once for all that look alike."""
    return f"{around} {name} {classes}"


def contexts(
    scores: Sequence[float], words: Sequence[int], places: Sequence[Place], doubts: Sequence[int | None]
) -> Iterator[list[float]]:
    """Yield the numbers of each block.

    Args:
        scores: What the first look thought of each block: above 0 where it is likelier content.
        words: How many words each has.
        places: Where each stands.
        doubts: The element in doubt that each stands in, by identity, or None.
    """
    count = len(scores)
    # Arrays, since a page may have a hundred thousand blocks.
    chances = array("d", [1 / (1 + math.exp(-score)) for score in scores])
    weighed = array("d", [score * (own + 1) for score, own in zip(scores, words, strict=True)])
    sums = array("d", [0.0, *accumulate(weighed)])
    sizes = sums_of(own + 1 for own in words)
    prose = array("d", [0.0, *accumulate(chance * place.prose for chance, place in zip(chances, places, strict=True))])
    links = sums_of(place.links for place in places)
    total = max(prose[-1], 1.0)
    all_prose = max(1, sum(place.prose for place in places))
    sure = [score >= _SURE and place.prose >= _SURE_WORDS for score, place in zip(scores, places, strict=True)]
    sures = sums_of(map(int, sure))
    last_before = _since(sure)
    next_after = _since(sure[::-1])[::-1]
    looks = _means([place.look for place in places], weighed, words)
    parents = _means([place.path[-1] if place.path else 0 for place in places], weighed, words)
    grands = _means([place.path[-2] if len(place.path) > 1 else 0 for place in places], weighed, words)
    branches = _branches(chances, weighed, words, places)
    held = _means(doubts, weighed, words)
    mean = sums[-1] / sizes[-1] if count else 0.0
    heading = 0.0
    since = 0
    padded = [0.0, 0.0, *scores, 0.0, 0.0]
    rows = zip(scores, words, places, looks, parents, grands, held, branches, strict=True)
    for place, (score, own, it, *others) in enumerate(rows):
        if it.tag == 0:
            heading, since = score, 0
        low, high = max(0, place - _NEAR), min(count, place + 1 + _NEAR)
        wide_low, wide_high = max(0, place - _WIDE), min(count, place + 1 + _WIDE)
        yield [
            score,
            own,
            it.links / own if own else 0.0,
            it.tag,
            it.end,
            it.heading,
            it.run,
            it.forum,
            padded[place + 1],
            padded[place],
            padded[place + 3],
            padded[place + 4],
            (sums[place] - sums[low]) / max(1, sizes[place] - sizes[low]),
            (sums[high] - sums[place + 1]) / max(1, sizes[high] - sizes[place + 1]),
            (sums[place] - sums[wide_low]) / max(1, sizes[place] - sizes[wide_low]),
            (sums[wide_high] - sums[place + 1]) / max(1, sizes[wide_high] - sizes[place + 1]),
            (links[wide_high] - links[place + 1]) / max(1, sizes[wide_high] - sizes[place + 1]),
            (links[place] - links[wide_low]) / max(1, sizes[place] - sizes[wide_low]),
            prose[place] / total,
            (prose[-1] - prose[place + 1]) / total,
            prose[place],
            prose[-1] - prose[place + 1],
            min(_FAR, last_before[place]),
            min(_FAR, next_after[place]),
            min(_FAR, sures[place]),
            min(_FAR, sures[-1] - sures[place + 1]),
            sures[-1],
            *chain.from_iterable(others),
            heading,
            since,
            mean,
            total,
            total / all_prose,
            count,
            place / count,
        ]
        since += 1


def _since(sure: Sequence[bool]) -> array[float]:
    """Give for each block how far before it the last sure one stands."""
    found = array("d")
    last = -math.inf
    for place, is_sure in enumerate(sure):
        found.append(place - last)
        if is_sure:
            last = place
    return found


def _means(keys: Sequence[object], weighed: Sequence[float], words: Sequence[int]) -> Iterator[tuple[float, float]]:
    """Yield for each block what the others of the same key weigh on average, and how many words they have."""
    sums: dict[object, list[float]] = {}
    for key, value, own in zip(keys, weighed, words, strict=True):
        if key is not None:
            held = sums.setdefault(key, [0.0, 0.0])
            held[0] += value
            held[1] += own + 1
    for key, value, own in zip(keys, weighed, words, strict=True):
        if key is None:
            yield _FAR, 0.0
            continue
        total, size = sums[key]
        rest = size - own - 1
        yield (total - value) / rest if rest > 0 else 0.0, rest


def _branches(
    chances: Sequence[float], weighed: Sequence[float], words: Sequence[int], places: Sequence[Place]
) -> Iterator[tuple[float, ...]]:
    """Yield for each block where it stands to the element with nearly all likely prose, and what stands there with it.

    A branch is what a child of that element holds, or a child of one around it.
    """
    prose: dict[int, float] = {}
    total = 0.0
    for chance, place in zip(chances, places, strict=True):
        if place.prose:
            likely = chance * place.prose
            total += likely
            for element in place.path:
                prose[element] = prose.get(element, 0.0) + likely
    core = {element for element, own in prose.items() if own >= _CORE * total}
    keys: list[tuple[int, int]] = []
    known: dict[tuple[int, int], tuple[int, int]] = {}
    looks: list[str] = []
    depths: list[int] = []
    for place in places:
        path = place.path
        depth = 0
        while depth < len(path) and path[depth] in core:
            depth += 1
        depths.append(depth)
        key = depth, path[depth] if depth < len(path) else 0
        keys.append(known.setdefault(key, key))
        looks.append(place.names[depth] if depth < len(path) else place.look)
    means = _means(keys, weighed, words)
    alike = _means(looks, weighed, words)
    links: dict[tuple[int, int], int] = {}
    for key, place in zip(keys, places, strict=True):
        links[key] = links.get(key, 0) + place.links
    for key, depth, place, mean, like, own in zip(keys, depths, places, means, alike, words, strict=True):
        yield (
            len(core) - depth,
            len(place.path) - depth,
            *mean,
            *like,
            prose.get(key[1], 0.0) / max(1.0, total),
            links[key] / (mean[1] + own + 1),
        )
