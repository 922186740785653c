"""Footnotes: blocks that a mark in the text leads to are the article's, however little they look like its prose."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from urllib.parse import unquote

from core.page.content.furniture import is_note
from core.page.content.leaves import BLOCK_TAGS, Leaves
from core.page.tree.nodes import Element, Text
from core.patterns import lazy_pattern

_MARK = lazy_pattern(r"\s*(?:[\[({]\s*(?:\w{1,3}|note \w{1,3}|[*†‡§]{1,3})\s*[\])}]|\w{1,3}|[*†‡§¹²³⁰⁴-⁹]{1,3})\s*\Z")
_BRACKETED = "[({"
_SIGNS = frozenset("*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹")
_LONGEST = 400
"""Words of a block that may be a note."""


def notes_among(root: Element, leaves: Leaves, kept: Sequence[int], dropped: Collection[int]) -> set[int]:
    """Give the numbers of the blocks among ``dropped`` that are notes of the blocks that stay."""
    staying = [number for number in kept if number not in dropped]
    marked = {name for number in staying for name in _marked(leaves, number)}
    linked = {name for number in staying for name in _linked(leaves, number)}
    if not linked:
        return set()
    allowed = set(kept).intersection(dropped)
    found: set[int] = set()
    for element in _named(root, linked):
        if not is_note(element) and marked.isdisjoint((element.attrs.get("id"), element.attrs.get("name"))):
            continue
        own = range(element.first, max(element.last, element.first + 1))
        if sum(leaves.all[number].words for number in own) <= _LONGEST:
            found.update(allowed.intersection(own))
    return found


def _linked(leaves: Leaves, number: int) -> Iterator[str]:
    """Yield the names that any links in a block lead to."""
    for text in leaves.all[number].parts:
        node = text.parent
        while node is not None and node.name not in BLOCK_TAGS:
            href = node.attrs.get("href", "").strip() if node.name == "a" else ""
            if href.startswith("#") and len(href) > 1:
                yield unquote(href[1:])
            node = node.parent


def _marked(leaves: Leaves, number: int) -> Iterator[str]:
    """Yield the names that the marks of notes in a block lead to."""
    for text in leaves.all[number].parts:
        mark = text.text.strip()
        if not mark or len(mark) > 12 or not _MARK.match(mark):
            continue
        link: Element | None = None
        raised = mark[0] in _BRACKETED or mark[0] in _SIGNS
        node = text.parent
        for _ in range(4):
            if node is None:
                break
            if node.name == "a" and link is None:
                link = node
            raised = raised or node.name == "sup" or node.attrs.get("role") == "doc-noteref"
            node = node.parent
        href = link.attrs.get("href", "").strip() if link is not None and raised else ""
        if href.startswith("#") and len(href) > 1:
            yield unquote(href[1:])


def _named(root: Element, names: Collection[str]) -> Iterator[Element]:
    """Yield the elements below one that bear one of the names."""
    stack = [root]
    while stack:
        element = stack.pop()
        if element.attrs and (
            element.attrs.get("id") in names or (element.name == "a" and element.attrs.get("name") in names)
        ):
            yield element
        stack += [node for node in element.contents if not isinstance(node, Text)]
