"""A part of a page's light tree as BeautifulSoup's own objects, for whoever wants to search or print it that way."""

from __future__ import annotations

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

from core.page.nodes import Element

_PLAIN = BeautifulSoup("", "html.parser")
_LISTS = _PLAIN.builder.cdata_list_attributes or {}


def soup_of(root: Element) -> BeautifulSoup:
    """Make a soup that holds ``root`` and all below it."""
    soup = BeautifulSoup("", "html.parser")
    stack = [(root, _append(soup, root))]
    while stack:
        element, tag = stack.pop()
        for node in element.contents:
            if isinstance(node, Element):
                stack.append((node, _append(tag, node)))
            else:
                tag.append(NavigableString(str(node)))
    return soup


def _append(parent: Tag, element: Element) -> Tag:
    """Append an empty tag, with the element's name and attributes."""
    tag = _PLAIN.new_tag(element.name)
    lists = _LISTS.get("*", set()) | _LISTS.get(element.name, set())
    for name, value in element.attrs.items():
        tag[name] = _PLAIN.builder.attribute_value_list_class(value.split()) if name in lists else value
    parent.append(tag)
    return tag
