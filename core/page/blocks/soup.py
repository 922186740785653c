"""What is shown of a page as BeautifulSoup's own objects, every tag and string with its place in the source.

An article is chosen on the light tree of all of a page (``nodes``); only what was chosen becomes a soup, so that the
cost of its objects is not paid for what is thrown away. Positions are code points of the source, half-open.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache, partial
from itertools import islice
from types import MappingProxyType
from typing import Any, Self

from bs4 import BeautifulSoup
from bs4.element import AttributeValueList, HTMLAttributeDict, NavigableString, PageElement, Tag

from core.page.blocks.code_names import names_box, names_numbers
from core.page.content.chosen import Choice
from core.page.content.furniture import named
from core.page.tree.nodes import Element, Node, Text

_BUILDER = BeautifulSoup("", "html.parser").builder
_LISTS = _BUILDER.cdata_list_attributes or {}
_VOID = frozenset(_BUILDER.empty_element_tags or ())
MEDIA = frozenset({"video", "audio", "object"})
"""What holds words for where it does not play."""
NOTHING: Mapping[str, str] = MappingProxyType({})
_FRAMES = frozenset({"html", "body", "main", "article", "section", "div"})
_LARGE = 2_000
"""Elements within a frame from which on it is made in turn."""
_SOME = 64
"""Nodes of it that are there at once, each with all that it holds."""


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
    late: Callable[[], Iterator[PageElement]] | None = None
    """Makes what a large frame holds, where that is made in turn."""

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


def shown(
    choice: Choice, told: Mapping[str, str] = NOTHING, laid_out: Collection[int] = frozenset(), *, whole: bool = True
) -> BeautifulSoup:
    """Make a soup of what was chosen: headline and subtitle, if they stand outside of the article, and the article.

    See ``Maker`` for ``told`` and ``laid_out``; unless it is to be ``whole``, what large frames hold is made in turn.
    """
    roots = [root for root in (choice.headline, choice.subtitle, choice.root) if root is not None]
    maker = Maker(choice.dropped, choice.dropped_leaves, told, laid_out, whole=whole)
    return maker.soup(roots)


def soup_of(*roots: Element) -> BeautifulSoup:
    """Make a soup that holds ``roots`` and all that stands below them."""
    return Maker(frozenset(), frozenset()).soup(roots)


class Maker:
    """Makes soups of nodes.

    Left out are the elements of ``dropped``, by identity, with all that they hold, and the texts of the leaves numbered
    in ``dropped_leaves``. Of media no more than what they hold is left out: the tag says what it was, and where.
    """

    def __init__(
        self,
        dropped: Collection[int],
        dropped_leaves: Collection[int],
        told: Mapping[str, str] = NOTHING,
        laid_out: Collection[int] = frozenset(),
        *,
        whole: bool = True,
    ) -> None:
        """Prepare.

        Args:
            dropped: The elements that are left out.
            dropped_leaves: The leaves.
            told: What style rules say of classes: it is added to the styles of the tags that have them.
            laid_out: Where the tables begin that set out no data, but what stands in them.
            whole: Whether all is made at once. Otherwise a large frame, such as a ``div`` of thousands of elements,
                holds nothing at first: ``children_of`` makes what it holds, some at a time, and takes it apart again.
        """
        self._dropped = dropped
        self._dropped_leaves = dropped_leaves
        self._told = told
        self._laid_out = laid_out
        self._whole = whole

    def soup(self, roots: Iterable[Element]) -> BeautifulSoup:
        """Make a soup that holds ``roots`` and what stands below them."""
        soup = BeautifulSoup("", builder=_BUILDER)
        soup.interesting_string_types = _STRINGS
        self._fill(soup, roots)
        return soup

    def _fill(self, parent: Tag, nodes: Iterable[Node]) -> None:
        """Put nodes into a tag that holds nothing yet."""
        dropped, dropped_leaves = self._dropped, self._dropped_leaves
        previous: PageElement = parent  # the one before in document order
        contents: list[PageElement] = parent.contents
        new_tag, new_string = SourceTag.__new__, str.__new__
        stack: list[tuple[Tag, Iterator[Node]]] = []
        rest: Iterator[Node] = iter(nodes)
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
                    elif name == "table" and node.start in self._laid_out:
                        tag.attrs["role"] = "presentation"
                    if self._told and "class" in tag.attrs:
                        self._dress(tag)
                else:
                    if node.leaf in dropped_leaves:
                        continue
                    made = new_string(SourceString, node.text)
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
                    large = not stack and node.order_end - node.order > _LARGE  # all around it are frames, too
                    if large and not self._whole and self._is_frame(node):
                        tag.late = partial(self._in_turn, tag, node)
                        continue
                    stack.append((parent, rest))
                    parent, contents, rest = tag, tag.contents, iter(node.contents)
                    break
            else:
                if not stack:
                    return
                parent, rest = stack.pop()
                contents = parent.contents

    def _in_turn(self, tag: SourceTag, node: Element) -> Iterator[PageElement]:
        """Yield what a tag holds that was made without; it is there until the next one is asked for."""
        following = tag.next_element
        nodes = iter(node.contents)
        while some := list(islice(nodes, _SOME)):
            self._fill(tag, some)
            if tag.contents:
                yield from tag.contents
                release(tag.contents[0])
                tag.next_element = following
                tag.contents = []

    def _dress(self, tag: SourceTag) -> None:
        """Add to the style of a tag what style rules say of its classes."""
        found = [self._told[name] for name in tag.value("class").split() if name in self._told]
        if found:
            tag.attrs["style"] = tag.value("style") + "".join(found)

    def _is_frame(self, node: Element) -> bool:
        """Tell whether an element is nothing but what holds others: no box of code, image, or numbers of lines."""
        if node.name not in _FRAMES or node.value("role") == "img" or "data-line-number" in node.attrs:
            return False
        classes = node.value("class")
        if names_numbers(classes) or names_box(classes):
            return False
        return node.name != "div" or any(self._is_no_line(inner) for inner in node.contents)

    def _is_no_line(self, node: Node) -> bool:
        """Tell whether a node is none of those that a box of lines of code holds: they are in boxes of their own."""
        if not isinstance(node, Element):
            return not node.isspace() and node.leaf not in self._dropped_leaves
        if id(node) in self._dropped or node.name == "code":
            return False
        return node.name != "div" or any(
            not inner.isspace() and inner.leaf not in self._dropped_leaves
            if isinstance(inner, Text)
            else inner.name not in ("code", "br") and id(inner) not in self._dropped
            for inner in node.contents
        )


def children_of(tag: Tag) -> Iterator[PageElement]:
    """Give what a tag holds, in order; each may be taken apart when the next one is asked for."""
    late = tag.late if isinstance(tag, SourceTag) else None
    return iter(tag.contents) if late is None else late()


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


def release(first: PageElement | None) -> None:
    """Take a soup apart that nobody needs any more, or what stands in it from one node on.

    Its nodes then are freed at once, not by a search for garbage.
    """
    node = first
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
