"""The leaves of a page: its text cut at every block boundary, with what each weighs.

Every kind of block counts alike: a paragraph, a list item, a cell, text that stands straight in a div. The measure is
taken in one walk, after which the weight of any element is the difference of two sums.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from bs4.element import PageElement

from core.page.nodes import Element, Text, names

BLOCK_TAGS = names(
    "address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol "
    "optgroup option p pre search section select summary table tbody td template tfoot th thead tr ul video audio "
    "iframe object"
)
_MIN_PROSE_WORDS = 8


class Leaf:
    """A stretch of inline text within one block: its nodes and how many words are text and links."""

    __slots__ = ("link_words", "parts", "words")

    def __init__(self) -> None:
        self.parts: list[Text] = []
        self.words = 0
        self.link_words = 0

    @property
    def prose(self) -> int:
        """How much of an article's body this may be, in words outside links."""
        words = self.words - self.link_words
        return words if words >= _MIN_PROSE_WORDS else 0

    @property
    def text(self) -> str:
        """The text, its white space folded."""
        return " ".join("".join(self.parts).split())


class Leaves:
    """All leaves below an element in order, and sums over them.

    Afterwards every element below has ``first`` and ``last``, its half-open range of leaves, and every text ``leaf``.
    """

    def __init__(self, root: Element) -> None:
        self.all: list[Leaf] = [Leaf()]
        self._walk(root)
        self.prose = [0, *accumulate(leaf.prose for leaf in self.all)]

    def _walk(self, root: Element) -> None:
        leaves = self.all
        current = leaves[0]
        stack: list[tuple[Element, Iterator[PageElement]]] = [(root, iter(root.contents))]
        links = 0
        while stack:
            element, rest = stack[-1]
            node = next(rest, None)
            if node is None:
                stack.pop()
                if element.name in BLOCK_TAGS and current.parts:
                    current = Leaf()
                    leaves.append(current)
                element.last = len(leaves) - (not current.parts)
                links -= element.name == "a"
            elif isinstance(node, Text):
                if not current.parts and node.isspace():
                    continue
                count = len(node.split())
                count = max(count, len(node) // 12)
                current.parts.append(node)
                current.words += count
                if links:
                    current.link_words += count
                node.leaf = len(leaves) - 1
            elif isinstance(node, Element):
                if (node.name in BLOCK_TAGS or (node.name == "br" and _doubled(node))) and current.parts:
                    current = Leaf()
                    leaves.append(current)
                node.first = node.last = len(leaves) - 1
                if node.contents:
                    links += node.name == "a"
                    stack.append((node, iter(node.contents)))

    def prose_of(self, element: Element) -> int:
        """Words of prose below ``element``."""
        return self.prose[element.last] - self.prose[element.first]


def _doubled(br: Element) -> bool:
    """Tell whether this line break follows another: together they part paragraphs."""
    before = br.previous_sibling
    while isinstance(before, Text) and before.isspace():
        before = before.previous_sibling
    return isinstance(before, Element) and before.name == "br"
