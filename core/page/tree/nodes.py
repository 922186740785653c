"""The nodes of a page's tree, light enough for all of a page: elements and text that know their place in the source.

They read like BeautifulSoup's nodes, as far as choosing an article and building its blocks ask. Positions are code
points of the source, half-open.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import final

from core.page.tree.attributes import read_attributes
from core.page.tree.entities import unescape


def names(text: str) -> frozenset[str]:
    """Give the words of ``text`` as a set: a table of element names."""
    return frozenset(text.split())


# Attributes that hold a list of words: how they are parted does not matter.
_NONE: dict[str, str] = {}
"""The attributes of all elements without any."""
_LISTS = names("class rel rev headers accesskey dropzone accept-charset archive sizes sandbox for")


@final
class Text(str):
    """Text as a browser reads it, and the piece ``[start, end)`` of the source that it stands for."""

    __slots__ = ("end", "leaf", "parent", "start")

    start: int
    end: int
    leaf: int
    parent: Element | None

    def __new__(cls, source: str, start: int, end: int) -> Text:
        """Decode ``source[start:end]``."""
        piece = source[start:end]
        node = str.__new__(cls, unescape(piece) if "&" in piece else piece)
        return cls._placed(node, start, end)

    @classmethod
    def verbatim(cls, text: str, start: int, end: int) -> Text:
        """Make a text that reads ``text`` and stands for the piece ``[start, end)`` as a whole."""
        return cls._placed(str.__new__(cls, text), start, end)

    @staticmethod
    def _placed(node: Text, start: int, end: int) -> Text:
        node.start = start
        node.end = end
        node.leaf = 0
        node.parent = None
        return node


@final
class Element:
    """A tag with the places of its start tag ``[start, open_end)`` and its end tag ``[close_start, end)``.

    An element that the page only implies, or a copy that the standard makes of a misnested one, has an empty start
    tag; one that ends without an end tag has an empty end tag. Attributes are read when they are first asked for.

    Attributes:
        name: The lower-case name.
        contents: The children, in order.
        parent: The element that holds it, or None.
        open: Whether it is open still, while the tree is built.
        first: First leaf, once there are leaves; ``last`` is the one after the last.
        order: Its number in document order, once there is one; ``order_end`` is that of the last element within.
    """

    first: int
    last: int
    order: int
    order_end: int

    __slots__ = (
        "_attrs",
        "_mark",
        "_source",
        "close_start",
        "contents",
        "end",
        "first",
        "last",
        "name",
        "open",
        "open_end",
        "order",
        "order_end",
        "parent",
        "start",
    )

    def __init__(self, name: str, source: Written, start: int, end: int = -1, mark: int = -1) -> None:
        """Make the element of the start tag ``[start, end)``, whose attributes begin at ``mark``.

        Without ``end`` it is one that is implied at ``start``.
        """
        self.name = name
        self.contents: list[Node] = []
        self.parent: Element | None = None
        self._source = source
        self._attrs: dict[str, str] | None = None
        self._mark = mark
        self.start = start
        self.open_end = self.close_start = self.end = start if end < 0 else end
        self.open = False

    @property
    def implied(self) -> bool:
        """Whether no start tag gives it attributes."""
        return self._mark < 0

    def take_tag(self, start: int, end: int, mark: int) -> None:
        """Give an element that was implied so far its start tag."""
        self.start, self.open_end = start, end
        self._mark, self._attrs = mark, None

    @property
    def attrs(self) -> dict[str, str]:
        """The attributes: lower-case names to decoded values. Elements of equal tags share them: do not change them."""
        attrs = self._attrs
        if attrs is None:
            mark, end = self._mark, self.open_end - 1
            attrs = self._attrs = self._source.attributes(mark, end) if 0 <= mark < end else _NONE
        return attrs

    @attrs.setter
    def attrs(self, values: dict[str, str]) -> None:
        self._attrs = values

    def value(self, name: str) -> str:
        """Give an attribute, or the empty string. The words of a list such as ``class`` are parted by one space."""
        value = self.attrs.get(name, "")
        return " ".join(value.split()) if value and name in _LISTS else value

    def copy_at(self, at: int) -> Element:
        """Make the copy that the standard makes of a misnested element: the same attributes, no tags of its own."""
        copy = Element(self.name, self._source, at)
        copy._attrs = self.attrs
        return copy

    @property
    def parents(self) -> Iterator[Element]:
        """The elements around it, from within."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    @property
    def descendants(self) -> Iterator[Node]:
        """All nodes below, in document order."""
        stack: list[Iterator[Node]] = []
        rest = iter(self.contents)
        while True:
            for node in rest:
                yield node
                if isinstance(node, Element) and node.contents:
                    stack.append(rest)
                    rest = iter(node.contents)
                    break
            else:
                if not stack:
                    return
                rest = stack.pop()

    def number(self) -> None:
        """Put all elements in order anew, from this one on, which is the root: the tree was changed."""
        self._source.number(self)

    def release(self) -> None:
        """Free the tree that the element is of; of its elements nothing but their own tags may be asked afterwards."""
        self._source.release()

    def elements(self) -> list[Element]:
        """Give all elements below, in document order, once ``number`` has put them in order."""
        return self._source.elements[self.order + 1 : self.order_end + 1]

    def find_all(self, name: str | Collection[str]) -> list[Element]:
        """Give the elements below of that name, or of those names, in document order."""
        wanted = {name} if isinstance(name, str) else frozenset(name)
        return [element for element in self.elements() if element.name in wanted]

    def find(self, name: str | Collection[str]) -> Element | None:
        """Give the first element below of that name, or of those names."""
        return next(iter(self.find_all(name)), None)

    def get_text(self, separator: str = "") -> str:
        """Give all text below, its pieces parted by ``separator``."""
        return separator.join([node for node in self.descendants if isinstance(node, Text)])


Node = Element | Text


class Written:
    """The text of a page, and what was read of it: attributes, since many tags of a page are the same, and the order.

    Attributes:
        text: The text.
        elements: The elements in document order.
    """

    __slots__ = ("_read", "elements", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.elements: list[Element] = []
        self._read: dict[str, dict[str, str]] = {}

    def attributes(self, start: int, end: int) -> dict[str, str]:
        """Read the attributes that stand in ``[start, end)``."""
        written = self.text[start:end]
        values = self._read.get(written)
        if values is None:
            values = self._read[written] = read_attributes(written)
        return values

    def release(self) -> None:
        """Take the tree apart. Nothing holds itself any more, so it is freed at once, not by a search for garbage."""
        for element in self.elements:
            element.contents.clear()
        self.elements.clear()

    def number(self, root: Element) -> None:
        """Put the elements below ``root`` in order, ``root`` first."""
        found = [root]
        self.elements = found
        stack: list[tuple[Element, Iterator[Node]]] = []
        element, rest = root, iter(root.contents)
        number = 0
        while True:
            for node in rest:
                if isinstance(node, Element):
                    number += 1
                    node.order = node.order_end = number
                    found.append(node)
                    if node.contents:
                        stack.append((element, rest))
                        element, rest = node, iter(node.contents)
                        break
            else:
                element.order_end = number
                if not stack:
                    return
                element, rest = stack.pop()
