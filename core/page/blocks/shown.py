"""What is shown of a page: its light tree without what was dropped, for as long as blocks are built from it.

The elements and texts that were chosen stay where they are; the others are taken out of the lists that hold them, and
put back afterwards. So nothing is made again for what is shown, and the tree of all of the page is there later on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType

from core.page.content.chosen import Choice
from core.page.content.furniture import named
from core.page.tree.nodes import Element, Node

MEDIA = frozenset({"video", "audio", "object"})
"""What holds words for where it does not play."""
NOTHING: Mapping[str, str] = MappingProxyType({})


@contextmanager
def shown(
    choice: Choice, told: Mapping[str, str] = NOTHING, laid_out: Collection[int] = frozenset()
) -> Iterator[list[Element]]:
    """Give what is shown of a page: headline and subtitle, if they stand outside of the article, and the article.

    Within the context they stand in nothing, and hold what is shown and no more. Of media that were dropped no more
    than what they hold is left out: the tag says what it was, and where.

    Args:
        choice: What was chosen.
        told: What style rules say of classes: it is added to the styles of the elements that have them.
        laid_out: Where the tables begin that set out no data, but what stands in them.
    """
    pruned = _Pruned(choice, told, laid_out)
    roots = [root for root in (choice.headline, choice.subtitle, choice.root) if root is not None]
    try:
        yield [root for root in roots if pruned.prune(root)]
    finally:
        pruned.restore()


class _Pruned:
    """Elements without what was dropped, and how they were."""

    def __init__(self, choice: Choice, told: Mapping[str, str], laid_out: Collection[int]) -> None:
        self._dropped = choice.dropped
        self._dropped_leaves = choice.dropped_leaves
        self._told = told
        self._laid_out = laid_out
        self._contents: list[tuple[Element, list[Node]]] = []
        self._attrs: list[tuple[Element, dict[str, str]]] = []
        self._parents: list[tuple[Element, Element | None]] = []

    def prune(self, root: Element) -> bool:
        """Take out of ``root`` what was dropped, and ``root`` out of what holds it; tell whether it is shown itself."""
        if not self._is_shown(root):
            return False
        self._parents.append((root, root.parent))
        root.parent = None
        elements = [root, *root.elements()]
        dropped, told = self._dropped, self._told
        number, size = 0, len(elements)
        while number < size:
            element = elements[number]
            number += 1
            gone = id(element) in dropped
            if gone:
                number += element.order_end - element.order
                if not self._is_shown(element):
                    continue
            if element.name in MEDIA:
                self._with_address(element)
            elif element.name == "table" and element.start in self._laid_out:
                self._set(element, {"role": "presentation"})
            if told and "class" in element.attrs:
                self._dress(element)
            contents = element.contents
            if gone:
                self._hold(element, [])
            elif not all(map(self._is_shown, contents)):
                self._hold(element, [node for node in contents if self._is_shown(node)])
        return True

    def restore(self) -> None:
        """Make all elements what they were."""
        for element, contents in reversed(self._contents):
            element.contents = contents
        for element, attrs in reversed(self._attrs):
            element.attrs = attrs
        for element, parent in self._parents:
            element.parent = parent

    def _is_shown(self, node: Node) -> bool:
        """Tell whether a node of an element that is shown is shown, too, or at least its tag is."""
        if isinstance(node, Element):
            return id(node) not in self._dropped or (node.name in MEDIA and not named(node))
        return node.leaf not in self._dropped_leaves

    def _hold(self, element: Element, contents: list[Node]) -> None:
        self._contents.append((element, element.contents))
        element.contents = contents

    def _set(self, element: Element, values: Mapping[str, str]) -> None:
        self._attrs.append((element, element.attrs))
        element.attrs = {**element.attrs, **values}  # equal tags share theirs

    def _dress(self, element: Element) -> None:
        """Add to the style of an element what style rules say of its classes."""
        found = [self._told[name] for name in element.value("class").split() if name in self._told]
        if found:
            self._set(element, {"style": element.value("style") + "".join(found)})

    def _with_address(self, media: Element) -> None:
        """Add to the attributes of media the address that they hold in an element of its own."""
        attrs = media.attrs
        if attrs.get("src") or attrs.get("data"):
            return
        for inner in media.descendants:
            if isinstance(inner, Element):
                movie = inner.name == "param" and inner.value("name").lower() in ("movie", "src")
                if address := inner.value("value" if movie else "src" if inner.name in ("source", "embed") else ""):
                    self._set(media, {"src": address})
                    return


def first_within(element: Element, names: Collection[str]) -> Element | None:
    """Give the first element of those names among what another one holds, as far as that is shown."""
    return next((node for node in element.descendants if isinstance(node, Element) and node.name in names), None)
