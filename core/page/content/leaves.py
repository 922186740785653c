"""The leaves of a page: its text cut at every block boundary, with what each weighs.

Every kind of block counts alike: a paragraph, a list item, a cell, text that stands straight in a div. The measure is
taken in one walk, after which the weight of any element is the difference of two sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
_CODE_BLOCKS = 3
_WHOLES = frozenset({"p", "pre", "table", "ul", "ol", "dl", "blockquote"})


class Leaf:
    """A stretch of inline text within one block: its nodes and how many words are text and links."""

    __slots__ = ("_text", "link_words", "parts", "words")

    def __init__(self) -> None:
        self.parts: list[Text] = []
        self.words = 0
        self.link_words = 0
        self._text: str | None = None

    @property
    def prose(self) -> int:
        """How much of an article's body this may be, in words outside links."""
        words = self.words - self.link_words
        return words if words >= _MIN_PROSE_WORDS else 0

    @property
    def text(self) -> str:
        """The text, its white space folded. Not to be asked for before the leaf is whole."""
        text = self._text
        if text is None:
            text = self._text = " ".join("".join(self.parts).split())
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
        self.all: list[Leaf] = [Leaf()]
        self._walk(root)
        self.prose = [0, *accumulate([leaf.prose for leaf in self.all])]
        self._words = [0, *accumulate([leaf.words for leaf in self.all])]
        self._link_words = [0, *accumulate([leaf.link_words for leaf in self.all])]

    def _walk(self, root: Element) -> None:
        leaves = self.all
        root.first = 0
        current = leaves[0]
        parts = current.parts
        number = 0
        stack: list[tuple[Element, Iterator[Node]]] = []
        element, rest = root, iter(root.contents)
        links = 0
        after_break = False
        while True:
            for node in rest:
                if isinstance(node, Text):
                    count = len(node.split())
                    if not count:
                        if parts:
                            parts.append(node)
                            node.leaf = number
                        continue
                    after_break = False
                    if len(node) >= 12 * count + 12 or not node.isascii():
                        count = words_in(node, count)
                    parts.append(node)
                    current.words += count
                    if links:
                        current.link_words += count
                    node.leaf = number
                    continue
                name = node.name
                if parts and (name in BLOCK_TAGS or (name == "br" and after_break)):
                    current = Leaf()
                    parts = current.parts
                    leaves.append(current)
                    number += 1
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
                    current = Leaf()
                    parts = current.parts
                    leaves.append(current)
                    number += 1
                element.last = number + (1 if parts else 0)
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
