"""Pages that are nothing but a table of contents: the chapters of a manual, an index of a reference."""

from __future__ import annotations

import re
from collections.abc import Collection

from core.page.tree.nodes import Element
from core.patterns import lazy_pattern

_NAMED = lazy_pattern(r"toc|table-?of-?contents|contents|chapter-?list", re.IGNORECASE)
_BESIDE = frozenset({"nav", "aside", "header", "footer"})
_SIDE = lazy_pattern(r"(?<![a-z])(?:sidebar|side|nav|navbar|menu|header|footer)(?![a-z])", re.IGNORECASE)
_LEAST = 5
"""Links of a table of contents that is a page's content at least."""
_MOST_WITHIN = 0.3
"""Share of them that may lead to places of the same page: those are the page's own headings."""


def contents_of(body: Element, dropped: Collection[int]) -> Element | None:
    """Give the table of contents that a page without prose is made of, if it was ``dropped`` and leads elsewhere."""
    for element in body.elements():
        names = f"{element.value('class')} {element.value('id')}".split()
        if id(element) not in dropped or not any(map(_NAMED.fullmatch, names)) or element.last == element.first:
            continue
        if any(_is_beside(node) for node in (element, *element.parents)):
            continue
        links = [node.value("href") for node in element.find_all("a")]
        if len(links) >= _LEAST and sum(link.startswith("#") for link in links) <= _MOST_WITHIN * len(links):
            return element
    return None


def _is_beside(element: Element) -> bool:
    return element.name in _BESIDE or bool(_SIDE.search(f"{element.value('class')} {element.value('id')}"))
