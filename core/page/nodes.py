"""The nodes of a page's tree: BeautifulSoup's own, that also know their place in the source.

Positions are code points of the source, half-open.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder import HTMLTreeBuilder
from bs4.element import AttributeValueList, HTMLAttributeDict, NavigableString, PageElement, Tag

from core.page.tokens import Token, attributes, unescape

_PATTERN = HTMLTreeBuilder()
_VOID = frozenset(HTMLTreeBuilder.DEFAULT_EMPTY_ELEMENT_TAGS or ())
_LISTS = HTMLTreeBuilder.DEFAULT_CDATA_LIST_ATTRIBUTES
_LISTS_OF = {name: tuple(_LISTS["*"] | keys) for name, keys in _LISTS.items()}


def names(text: str) -> frozenset[str]:
    """Give the words of ``text`` as a set: a table of element names."""
    return frozenset(text.split())


class Text(NavigableString):
    """Text as a browser reads it, and the piece ``[start, end)`` of the source that it stands for."""

    start: int
    end: int
    leaf = 0
    hidden = False

    def __new__(cls, source: str, start: int, end: int) -> Text:
        """Decode ``source[start:end]``."""
        piece = source[start:end]
        node = str.__new__(cls, unescape(piece) if "&" in piece else piece)
        node.start = start
        node.end = end
        node.parent = None
        return node


_NO_NAMESPACES: dict[str, str] = {}
_STRINGS: set[type[NavigableString]] = {Text}


class Element(Tag):
    """A tag with the places of its start tag ``[start, open_end)`` and its end tag ``[close_start, end)``.

    An element that the page only implies, or a copy that the standard makes of a misnested one, has an empty start
    tag; one that ends without an end tag has an empty end tag. Attributes are read when they are first asked for.
    """

    parser_class = BeautifulSoup
    namespace = None
    prefix = None
    sourceline = None
    sourcepos = None
    known_xml = False
    hidden = False
    attribute_value_list_class = AttributeValueList
    cdata_list_attributes = _LISTS
    preserve_whitespace_tags = _PATTERN.preserve_whitespace_tags
    contents: list[PageElement]

    def __init__(self, name: str, source: str, token: Token | None, at: int) -> None:
        """Make the element of a start tag, or without ``token`` one that is implied at ``at``."""
        self.name = name
        self.contents = []
        self.parent = None
        self._namespaces = _NO_NAMESPACES
        self.can_be_empty_element = name in _VOID
        self.interesting_string_types = _STRINGS
        self.token = token
        self._source = source
        self._attrs: dict[str, Any] | None = None
        self.start = token.start if token else at
        self.open_end = token.end if token else at
        self.close_start = self.end = self.open_end
        self.open = False
        self.first = self.last = 0
        self.order = self.order_end = 0

    @property
    def attrs(self) -> dict[str, Any]:
        """The attributes; those that hold lists, such as ``class``, as lists."""
        if self._attrs is None:
            values: dict[str, Any] = HTMLAttributeDict()
            if self.token:
                values.update(attributes(self._source, self.token))
                _split_lists(self.name, values)
            self._attrs = values
        return self._attrs

    @attrs.setter
    def attrs(self, values: dict[str, Any]) -> None:
        self._attrs = values

    def value(self, name: str) -> str:
        """Give an attribute as it is written, or the empty string."""
        value = self.attrs.get(name, "")
        return value if isinstance(value, str) else " ".join(value)

    def copy_at(self, at: int) -> Element:
        """Make the copy that the standard makes of a misnested element: the same attributes, no tags of its own."""
        copy = Element(self.name, self._source, None, at)
        copy.token = self.token
        return copy


def _split_lists(name: str, values: dict[str, Any]) -> None:
    for key in _LISTS_OF.get(name, _LISTS_OF["*"]):
        if key in values:
            values[key] = AttributeValueList(values[key].split())


class Soup(BeautifulSoup):
    """The root of a tree that Winnow built."""

    def __init__(self) -> None:
        super().__init__("", "html.parser")
        self.interesting_string_types = _STRINGS


def link(root: Tag) -> None:
    """Set parents, siblings and document order below ``root``, from ``contents`` alone."""
    previous: PageElement = root
    stack: list[Iterator[PageElement]] = [_siblings(root)]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
            continue
        previous.next_element = node
        node.previous_element = previous
        previous = node
        if isinstance(node, Element) and node.contents:
            stack.append(_siblings(node))
    previous.next_element = None


def _siblings(parent: Tag) -> Iterator[PageElement]:
    """Yield the children of ``parent`` once each is joined to its parent and its siblings."""
    before: PageElement | None = None
    for node in parent.contents:
        node.parent = parent
        node.previous_sibling = before
        node.next_sibling = None
        if before is not None:
            before.next_sibling = node
        before = node
        yield node
