"""What is shown of a page as BeautifulSoup's own objects, every tag and string with its place in the source.

An article is chosen on the light tree of all of a page (``nodes``); only what was chosen becomes a soup, so that the
cost of its objects is not paid for what is thrown away. Positions are code points of the source, half-open.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Any, Self

from bs4 import BeautifulSoup
from bs4.element import AttributeValueList, HTMLAttributeDict, NavigableString, PageElement, Tag

from core.page.content.chosen import Choice
from core.page.content.furniture import named
from core.page.tree.nodes import Element, Node

_BUILDER = BeautifulSoup("", "html.parser").builder
_LISTS = _BUILDER.cdata_list_attributes or {}
_VOID = frozenset(_BUILDER.empty_element_tags or ())
MEDIA = frozenset({"video", "audio", "object"})
"""What holds words for where it does not play."""


class SourceString(NavigableString):
    """A string and the piece ``[start, end)`` of the source that it stands for."""

    start: int
    end: int

    def __deepcopy__(self, memo: dict[Any, Any], recursive: bool = False) -> Self:
        """Copy the string; the copy stands for the same place."""
        copy = super().__deepcopy__(memo, recursive)
        copy.start, copy.end = self.start, self.end
        return copy


_STRINGS = {*Tag.MAIN_CONTENT_STRING_TYPES, SourceString}


class SourceTag(Tag):
    """A tag that knows its start tag ``[start, open_end)`` and where the element ends.

    ``soup_of`` makes them without ``Tag.__init__``, which takes several times as long for the same: what that would
    store in every tag of a page stands here once.
    """

    start: int
    open_end: int
    end: int

    parser_class = BeautifulSoup
    namespace = prefix = sourceline = sourcepos = None
    known_xml = False
    can_be_empty_element = False
    attribute_value_list_class = AttributeValueList
    cdata_list_attributes = _LISTS
    preserve_whitespace_tags = _BUILDER.preserve_whitespace_tags
    interesting_string_types = _STRINGS
    _namespaces: dict[str, str] = {}  # noqa: RUF012

    def value(self, name: str) -> str:
        """Give an attribute, or the empty string. The words of a list such as ``class`` are parted by one space."""
        value = self.attrs.get(name, "")
        return value if isinstance(value, str) else " ".join(value)

    def copy_self(self) -> Self:
        """Copy the tag without what it holds; the copy stands for the same place."""
        copy = super().copy_self()
        copy.start, copy.open_end, copy.end = self.start, self.open_end, self.end
        return copy


def shown(choice: Choice) -> BeautifulSoup:
    """Make a soup of what was chosen: headline and subtitle, if they stand outside of the article, and the article."""
    roots = [root for root in (choice.headline, choice.subtitle, choice.root) if root is not None]
    return soup_of(*roots, dropped=choice.dropped, dropped_leaves=choice.dropped_leaves)


def soup_of(
    *roots: Element, dropped: Collection[int] = frozenset(), dropped_leaves: Collection[int] = frozenset()
) -> BeautifulSoup:
    """Make a soup that holds ``roots`` and what stands below them.

    Left out are the elements of ``dropped``, by identity, with all that they hold, and the texts of the leaves numbered
    in ``dropped_leaves``. Of media no more than what they hold is left out: the tag says what it was, and where.
    """
    soup = BeautifulSoup("", builder=_BUILDER)
    soup.interesting_string_types = _STRINGS
    parent: Tag = soup
    previous: PageElement = soup  # the one before in document order
    contents: list[PageElement] = soup.contents
    new_tag, new_string = SourceTag.__new__, str.__new__
    stack: list[tuple[Tag, Iterator[Node]]] = []
    rest: Iterator[Node] = iter(roots)
    while True:
        for node in rest:
            made: SourceTag | SourceString
            if isinstance(node, Element):
                left = id(node) in dropped
                if left and (node.name not in MEDIA or named(node)):
                    continue
                tag = made = new_tag(SourceTag)
                name = tag.name = node.name
                tag.attrs = _attributes(name, _with_address(node) if name in MEDIA else node.attrs)
                tag.contents = []
                tag.open_end = node.open_end
                if name in _VOID:
                    tag.can_be_empty_element = True
            else:
                if node.leaf in dropped_leaves:
                    continue
                made = new_string(SourceString, node)
            made.start = node.start
            made.end = node.end
            made.parent = parent
            made.next_element = made.next_sibling = None
            made.previous_element = previous
            previous.next_element = previous = made
            if contents:
                before = made.previous_sibling = contents[-1]
                before.next_sibling = made
            else:
                made.previous_sibling = None
            contents.append(made)
            if isinstance(node, Element) and node.contents and not left:
                stack.append((parent, rest))
                parent, contents, rest = tag, tag.contents, iter(node.contents)
                break
        else:
            if not stack:
                return soup
            parent, rest = stack.pop()
            contents = parent.contents


def _with_address(element: Element) -> dict[str, str]:
    """Give the attributes of media, with the address that they hold in an element of its own."""
    values = element.attrs
    if values.get("src") or values.get("data"):
        return values
    for inner in element.descendants:
        if isinstance(inner, Element):
            movie = inner.name == "param" and inner.value("name").lower() in ("movie", "src")
            if address := inner.value("value" if movie else "src" if inner.name in ("source", "embed") else ""):
                return {**values, "src": address}
    return values


def release(soup: BeautifulSoup) -> None:
    """Take a soup apart that nobody needs any more. Its nodes then are freed at once, not by a search for garbage."""
    node: PageElement | None = soup
    while node is not None:
        following = node.next_element
        vars(node).clear()
        node = following


@lru_cache(maxsize=256)
def _lists_of(name: str) -> frozenset[str]:
    """Give the attributes of a tag whose values are lists of words."""
    return frozenset(_LISTS.get("*", ())) | frozenset(_LISTS.get(name, ()))


def _attributes(name: str, values: dict[str, str]) -> HTMLAttributeDict:
    """Give a tag's attributes as BeautifulSoup keeps them."""
    attributes = HTMLAttributeDict(values)
    if values:
        for listed in _lists_of(name).intersection(values):
            attributes[listed] = AttributeValueList(values[listed].split())
    return attributes
