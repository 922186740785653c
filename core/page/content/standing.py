"""What the elements around a block say of how it is judged: as a heading, as one of a list, as a caption."""

from __future__ import annotations

from collections.abc import Iterator

from core.page.content.leaves import Leaves
from core.page.tree.nodes import Element

_GROUPS = frozenset({"table", "ul", "ol", "dl"})
_PARTS = frozenset({"tbody", "thead", "tfoot", "tr"})
_MOST_IN_ITEM = 12
"""Blocks of an item of a list, or of a cell."""
_MUCH = 0.2
"""Share of the prose of a list or a table that an item has in which the article stands."""
_CAPTIONS = frozenset({"figcaption", "caption"})
_ALWAYS = frozenset({"h1", "caption", "pre"})


class Standing:
    """Looks at what stands around the blocks below an element."""

    def __init__(self, root: Element, leaves: Leaves) -> None:
        self._root = root
        self._leaves = leaves
        self._set_out: dict[int, bool] = {}

    def of(self, number: int) -> tuple[int, int | None, bool, bool]:
        """Give a block's level as a heading or 0, its list or table, whether it always stays, if it is a caption."""
        parts = self._leaves.all[number].parts
        node = parts[0].parent
        level, group, always, caption = 0, None, False, False
        lines = len(parts) == 1 and "\n" in parts[0].text.strip()
        while isinstance(node, Element) and node is not self._root:
            name = node.name
            if name in _CAPTIONS:
                caption = True
                figure = node.parent
                # What is quoted, tabled or listed in a figure stays with its caption; only that of a picture is judged.
                always = always or (figure is not None and figure.last - figure.first > node.last - node.first)
            always = always or name in _ALWAYS or (lines and name == "code")
            if not level and len(name) == 2 and name[0] == "h" and name[1] in "123456":
                level = int(name[1])
            if name in _GROUPS and not self._sets_out(node):
                group = id(node)
                break
            node = node.parent
        return level, group, always, caption

    def _sets_out(self, group: Element) -> bool:
        """Tell whether a list or a table sets out a page: one of its items holds many blocks, and much of its prose."""
        known = self._set_out.get(id(group))
        if known is None:
            much = _MUCH * self._leaves.prose_of(group)
            known = self._set_out[id(group)] = any(
                item.last - item.first > _MOST_IN_ITEM and self._leaves.prose_of(item) > much for item in _items(group)
            )
        return known


def _items(node: Element) -> Iterator[Element]:
    """Yield the items of a list, or the cells of a table."""
    for inner in node.contents:
        if isinstance(inner, Element):
            if inner.name in _PARTS:
                yield from _items(inner)
            else:
                yield inner
