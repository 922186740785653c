"""The leaves of a page: its text cut at every block boundary, with what each weighs.

Every kind of block counts alike: a paragraph, a list item, a cell, text that stands straight in a div. The measure is
taken in one walk, after which the weight of any element is the difference of two sums.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from core.page.content.measure import words_in
from core.page.tree.nodes import Element, Node, Text, names

BLOCK_TAGS = names(
    "address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol "
    "optgroup option p pre search section select summary table tbody td template tfoot th thead tr ul video audio "
    "object"
)
_MIN_PROSE_WORDS = 8
_MOST_HELD = 500_000
"""Code points of a page's texts that are held folded, too."""
_CODE_BLOCKS = 3
_WHOLES = frozenset({"p", "pre", "table", "ul", "ol", "dl", "blockquote"})


class _Spare:
    """How many code points of texts a page's leaves may hold yet."""

    __slots__ = ("points",)

    def __init__(self) -> None:
        self.points = _MOST_HELD


class Leaf:
    """A stretch of inline text within one block: its nodes and how many words are text and links."""

    __slots__ = ("_spare", "_text", "link_words", "parts", "words")

    def __init__(self, spare: _Spare) -> None:
        self.parts: list[Text] = []
        self.words = 0
        self.link_words = 0
        self._text: str | None = None
        self._spare = spare

    @property
    def prose(self) -> int:
        """How much of an article's body this may be, in words outside links."""
        words = self.words - self.link_words
        return words if words >= _MIN_PROSE_WORDS else 0

    @property
    def text(self) -> str:
        """The text, its white space folded. Not to be asked for before the leaf is whole.

        It is held for the next who asks, but on a large page, where that would be all of the page once more.
        """
        text = self._text
        if text is None:
            text = " ".join("".join([part.text for part in self.parts]).split())
            if self._spare.points > 0:
                self._spare.points -= len(text)
                self._text = text
        return text

    def spans(self) -> Iterator[tuple[int, int]]:
        """Yield where the leaf stands in the source: one span with the tags between its texts, if they are in order."""
        start = end = -1
        for part in self.parts:
            if part.isspace():
                continue
            if part.start < end:
                yield start, end
                start = -1
            start, end = (part.start if start < 0 else start), part.end
        if start >= 0:
            yield start, end


class Leaves:
    """All leaves below an element in order, and sums over them.

    Afterwards every element below has ``first`` and ``last``, its half-open range of leaves, and every text ``leaf``.
    """

    def __init__(self, root: Element) -> None:
        self._spare = _Spare()
        self.all: list[Leaf] = [Leaf(self._spare)]
        self._walk(root)
        self.prose = sums_of([leaf.prose for leaf in self.all])
        self._words = sums_of([leaf.words for leaf in self.all])
        self._link_words = sums_of([leaf.link_words for leaf in self.all])

    def _walk(self, root: Element) -> None:
        leaves, spare = self.all, self._spare
        root.first = 0
        current = leaves[0]
        parts = current.parts
        number, following = 0, 1  # the same two numbers serve for all elements of a leaf
        stack: list[tuple[Element, Iterator[Node]]] = []
        element, rest = root, iter(root.contents)
        links = 0
        after_break = False
        while True:
            for node in rest:
                if isinstance(node, Text):
                    # What ``text`` itself does, without a call: this is all of the page.
                    text = node._source[node.start : node.end] if node._own is None else node.text
                    count = len(text.split())
                    if not count:
                        if parts:
                            parts.append(node)
                            node.leaf = number
                        continue
                    after_break = False
                    if len(text) >= 12 * count + 12 or not text.isascii():
                        count = words_in(text, count)
                    parts.append(node)
                    current.words += count
                    if links:
                        current.link_words += count
                    node.leaf = number
                    continue
                name = node.name
                if parts and (name in BLOCK_TAGS or (name == "br" and after_break)):
                    current = Leaf(spare)
                    parts = current.parts
                    leaves.append(current)
                    number, following = following, following + 1
                after_break = name == "br"
                node.first = node.last = number
                if node.contents:
                    links += name == "a" and not is_target(node)
                    stack.append((element, rest))
                    element, rest = node, iter(node.contents)
                    after_break = False
                    break
            else:
                if parts and element.name in BLOCK_TAGS:
                    current = Leaf(spare)
                    parts = current.parts
                    leaves.append(current)
                    number, following = following, following + 1
                element.last = following if parts else number
                links -= element.name == "a" and not is_target(element)
                if not stack:
                    return
                element, rest = stack.pop()
                after_break = False

    def prose_of(self, element: Element) -> int:
        """Words of prose below ``element``."""
        return self.prose[element.last] - self.prose[element.first]

    def text_of(self, element: Element) -> int:
        """Words outside of links below ``element``."""
        first, last = element.first, element.last
        return self._words[last] - self._words[first] - self._link_words[last] + self._link_words[first]

    def link_share_of(self, element: Element) -> float:
        """Share of the words below ``element`` that are links."""
        words = self._words[element.last] - self._words[element.first]
        return (self._link_words[element.last] - self._link_words[element.first]) / max(1, words)


def sums_of(numbers: Iterable[int]) -> Sequence[int]:
    """Give the sums of the first so many numbers, from none to all."""
    return array("q", [0, *accumulate(numbers)])


def is_target(anchor: Element) -> bool:
    """Tell whether an ``a`` is only where links lead to.

    Pages written as XML never end it as HTML does, so that all that follows stands in it.
    """
    attrs = anchor.attrs
    return "href" not in attrs and ("id" in attrs or "name" in attrs)


def is_code(leaf: Leaf) -> bool:
    """Tell whether a block is a line or all of some code, where the same lines stand again and again."""
    node = leaf.parts[0].parent
    while node is not None and node.name not in _WHOLES:
        node = node.parent
    return node is not None and node.name == "pre"


def is_documentation(leaves: Leaves, kept: Sequence[int]) -> bool:
    """Tell whether so many of the numbered blocks are code that repeats are part of the text."""
    return sum(is_code(leaves.all[number]) for number in kept) >= _CODE_BLOCKS
