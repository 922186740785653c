"""What tells a block of the article from a block of furniture that stands among the article's.

A fact is a word or a few: ``"p 31"``, ``"links 3"``, ``"named author"``. A block has some twenty of them. None looks at
what the article is about: they are of size, links, place, surroundings, names of elements, and the fixed phrases of
web pages.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from core.page.content import fact_words as write
from core.page.content.doubt import Doubt
from core.page.content.leaves import BLOCK_TAGS, Leaf, Leaves, sums_of
from core.page.content.phrases import heading_of, phrases_of
from core.page.tree.nodes import Element
from core.patterns import lazy_pattern

_SIZES = (1, 2, 3, 5, 8, 13, 25, 50, 100)
_SHARES = (0.02, 0.1, 0.3, 0.6, 0.9)
_LINK_SHARES = (0.01, 0.2, 0.5, 0.8, 0.99)
_AHEAD = (0, 10, 30, 80, 200)
_PLACES = (0.0001, 0.03, 0.2, 0.8, 0.97, 0.9999)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_WITHIN = frozenset({"table", "ul", "ol", "dl", "figure", "header", "blockquote", "details", "a", "label", "article"})
_RUN_LINK_SHARE = 0.6
_RUNS = (0, 1, 2, 4, 8, 16)
_DATED = 25
_NEAR = 2
_MOST_ANCESTORS = 7
_MOST_HELD = 1_000
"""Blocks whose surroundings are held for the next leaf of the same: most have but one."""
_LINKED = 0.8
"""Share of a heading's words in links that makes it the title of something else."""
_OF_LAYOUT = frozenset({"hidden", "hide", "show", "visible", "none", "block", "inline", "flex", "grid"})
"""Names that may hold for narrow screens only, or that say nothing."""
_ENDS = frozenset(".!?。！？”\"')」؟।။។")
_LINKS_READ = 2
_PATH = lazy_pattern(
    r"(?:https?:)?//(?:www\.)?([\w-]+)[^/]*/?|/?(?:[a-z]{2}/)?([a-z]{3,12})(?=[/?.-]|\Z)|(#|mailto:|tel:|javascript:)"
)
"""The site that a link leads to, or the first word of its path, or what else it is."""
_DATE = lazy_pattern(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}:\d\d\b|\b\d+\s*(?:min|hours?|days?|weeks?|months?|years?|h|d)\b|"
    r"\d+\s*[年月日時时]"
)
_DIGIT = lazy_pattern(r"\d")
_NAME = lazy_pattern(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")


class LeafFacts:
    """Reads the facts of the kept leaves, those below ``root`` and those in doubt, which may stand beside it.

    Attributes:
        runs: For each kept leaf how long the run of blocks is, all but made of links, that it is part of.
    """

    def __init__(
        self,
        root: Element,
        leaves: Leaves,
        kept: Sequence[int],
        doubts: Mapping[int, Doubt],
        repeated: Collection[int] = frozenset(),
        *,
        forum: bool = False,
    ) -> None:
        self._repeated = repeated
        self._forum = forum
        self._root = root
        self._doubts = doubts
        self._tops = {id(root), *map(id, root.parents)}
        self._all = leaves.all
        self._kept = kept
        self._prose = sums_of(self._all[n].prose for n in kept)
        self._words = sums_of(self._all[n].words for n in kept)
        self._links = sums_of(self._all[n].link_words for n in kept)
        self._above: dict[int, tuple[str, ...]] = {}
        self._shares: dict[int, tuple[int, int]] = {}
        self._named: dict[tuple[int, bool], dict[str, None]] = {}
        self.runs = self._link_runs()

    def read(self, most: int | None = None) -> Iterator[tuple[list[str], str, Element, str]]:
        """Yield of each kept leaf, in order, its facts, its text, its block, and what the heading above announces.

        Where ``most`` is given, of no more than the first of them.
        """
        total = max(1, self._prose[-1])
        count = len(self._kept)
        page = f"page {bisect_left(_SIZES, total // 20)}"
        lines = [
            leaf.words if leaf.words < 4 else bisect_left(_SIZES, leaf.words) + 2
            for leaf in map(self._all.__getitem__, self._kept)
        ]
        coded = any(map(self._is_code, self._kept))
        code_links = write.CODE_LINKS[coded]
        heading, since = "none", 0
        told_under, told_linked, told_heading = write.under(heading)
        for place, number in enumerate(self._kept[:most]):
            leaf = self._all[number]
            element, inline = self._block(leaf)
            name = element.name
            words, link_words = leaf.words, leaf.link_words
            size = bisect_left(_SIZES, words)
            small = min(size, write.MOST)
            text = leaf.text
            if name in _HEADINGS:
                heading, since = heading_of(text), 0
                if heading == "other" and link_words >= _LINKED * words:
                    heading = "linked"
                told_under, told_linked, told_heading = write.under(heading)
            before = self._prose[place]
            after = total - self._prose[place + 1]
            where = str(bisect_left(_PLACES, before / total)) if after else "end"
            links = bisect_left(_LINK_SHARES, link_words / words) + 1 if words else 0
            near_before = bisect_left(_AHEAD, before - self._prose[max(0, place - 3)])
            near_after = bisect_left(_AHEAD, self._prose[min(count, place + 4)] - self._prose[place + 1])
            last = text[-1:]
            end = "." if last in _ENDS else ":" if last in ":：" else "…" if last == "…" or text[-3:] == "..." else "-"
            of_tag = write.of_tag(name)
            facts = [
                page,
                write.SIZE[size],
                write.LINKS[links][small],
                of_tag.size[small],
                of_tag.links[links],
                write.of_tag(inline).inline,
                write.RUN[bisect_left(_RUNS, self.runs[place])],
                of_tag.code[coded],
                code_links[links],
                write.END[end][small],
                write.PLACE[where][size > 4],
                write.NEAR[near_before][near_after],
                write.BEFORE[near_before][size > 3],
                write.AFTER[near_after][size > 3],
                told_under[min(since, 3)],
                told_linked[2 * link_words > words],
            ]
            facts += self._surroundings(element)
            facts += self._links_of(leaf)
            facts += phrases_of(text)
            if name in _HEADINGS:
                facts.append(told_heading)
            if words <= _DATED and _DIGIT.search(text) and _DATE.search(text):
                facts.append(write.DATED[links][size])
            if number in self._repeated:
                facts.append(write.AGAIN[size > 4])
            if self._forum:
                facts += (of_tag.forum, write.FORUM_LINKS[links][size > 4], write.FORUM_SIZE[size])
            if doubt := self._doubts.get(number):
                facts.append(doubt.fact)
            if place + 1 < count:
                facts.append(write.NEXT[lines[place + 1]][small])
            if place:
                facts.append(write.FORMER[lines[place - 1]][small])
            yield facts, text, element, heading
            since += words >= 25

    def _link_runs(self) -> list[int]:
        """Give for each leaf how long the run of blocks is, all but made of links, that it is part of."""
        found: list[int] = []
        run = 0
        for number in (*self._kept, -1):
            leaf = self._all[number]
            if number >= 0 and leaf.words and leaf.link_words >= _RUN_LINK_SHARE * leaf.words:
                run += 1
                continue
            found += [run] * run
            run = 0
            if number >= 0:
                found.append(0)
        return found

    def _is_code(self, number: int) -> bool:
        parent = self._all[number].parts[0].parent
        return parent is not None and (
            parent.name == "pre" or (parent.parent is not None and parent.parent.name == "pre")
        )

    def _block(self, leaf: Leaf) -> tuple[Element, str]:
        """Give the block that the leaf is of, and the innermost inline element around its first text."""
        parent = leaf.parts[0].parent
        inline = "none"
        while isinstance(parent, Element) and id(parent) not in self._tops and parent.name not in BLOCK_TAGS:
            if inline == "none":
                inline = parent.name
            parent = parent.parent
        return (parent if isinstance(parent, Element) else self._root), inline

    def _links_of(self, leaf: Leaf) -> Iterable[str]:
        """Give where the first links of a block lead."""
        if not leaf.link_words:
            return ()
        last = None
        short = leaf.words <= _DATED
        found: dict[str, None] = {}
        count = 0
        for part in leaf.parts:
            node = part.parent
            while node is not None and node.name != "a" and node.name not in BLOCK_TAGS:
                node = node.parent
            if node is None or node.name != "a" or node is last:
                continue
            last = node
            attrs = node.attrs
            if to := _PATH.match(attrs.get("href", "")):
                found[write.told("to", to[to.lastindex or 0], short)] = None
            if "rel" in attrs:
                found[write.told("rel", attrs["rel"][:20], short)] = None
            count += 1
            if count == _LINKS_READ:
                break
        return found

    def _surroundings(self, element: Element) -> tuple[str, ...]:
        """Give the facts of the elements around a block: names, kinds, how much of the prose they hold."""
        known = self._above.get(id(element))
        if known is not None:
            return known
        facts: dict[str, None] = {}
        node: object = element
        depth = 0
        while isinstance(node, Element) and id(node) not in self._tops and depth < _MOST_ANCESTORS:
            if depth in (1, 2):
                share, dense = self._share(node)
                facts[write.HOLDS[depth][share]] = None
                facts[write.DENSE[depth][dense]] = None
            if node.name in _WITHIN and depth:
                facts[write.of_tag(node.name).within] = None
            if node.attrs:
                facts.update(self._names_of(node, near=depth < _NEAR))
            node = node.parent
            depth += 1
        if depth < 3:
            facts[write.DEPTH[depth]] = None
        found = tuple(facts)
        if len(self._above) >= _MOST_HELD:
            self._above.clear()
        self._above[id(element)] = found
        return found

    def _names_of(self, element: Element, *, near: bool) -> dict[str, None]:
        """Give the facts of what an element around blocks is called."""
        key = id(element), near
        known = self._named.get(key)
        if known is None:
            known = self._named[key] = {}
            attrs = element.attrs
            if "class" in attrs or "id" in attrs:
                for named, own in _names(element.value("class"), element.value("id")):
                    known[named] = None
                    if near:
                        known[own] = None
            if "itemprop" in attrs:
                known[f"prop {attrs['itemprop'][:20]}"] = None
        return known

    def _share(self, element: Element) -> tuple[int, int]:
        known = self._shares.get(id(element))
        if known is None:
            first, last = bisect_left(self._kept, element.first), bisect_right(self._kept, element.last - 1)
            last = max(first, last)
            prose = self._prose[last] - self._prose[first]
            words = max(1, self._words[last] - self._words[first])
            share = bisect_left(_SHARES, prose / max(1, self._prose[-1]))
            dense = bisect_left(_LINK_SHARES, (self._links[last] - self._links[first]) / words)
            known = self._shares[id(element)] = (share, dense)
        return known


@lru_cache(maxsize=4096)
def _names(classes: str, identity: str) -> tuple[tuple[str, str], ...]:
    """Give the facts of the words that class names and the id are made of."""
    if len(classes) > 300:
        classes = ""
    found = dict.fromkeys(name.lower() for name in _NAME.findall(f"{classes} {identity}"))
    return tuple(write.named(name) for name in found if name not in _OF_LAYOUT)
