"""The adoption agency: how a browser closes formatting that is misnested with blocks.

Follows the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm).
"""

from __future__ import annotations

from core.page.tree.nodes import Element
from core.page.tree.open_elements import SCOPES, SPECIAL, OpenElements, index_of


def adopt(stack: OpenElements, name: str, at: int, end: int) -> None:
    """Close a formatting element that may be misnested: the adoption agency algorithm."""
    current = stack.elements[-1]
    if current.name == name:
        if stack.formatting and stack.formatting[-1] is current:
            stack.formatting.pop()
            stack.pop(at, end)
            return
        if not any(entry is current for entry in stack.formatting):
            stack.pop(at, end)
            return
    for _ in range(8):
        element = stack.last_formatting(name)
        if element is None:
            stack.close_any_other(name, at, end)
            return
        if not element.open:
            stack.unformat(element)
            return
        depth = index_of(stack.elements, element)
        if any(e.name in SCOPES for e in stack.elements[depth + 1 :]):
            return
        block = next((d for d in range(depth + 1, len(stack.elements)) if stack.elements[d].name in SPECIAL), 0)
        if not block:
            stack.pop_to(depth, at, end)
            stack.unformat(element)
            return
        _move(stack, element, depth, block, at)


def _move(stack: OpenElements, element: Element, depth: int, block: int, at: int) -> None:
    """Carry the block at depth ``block`` out of the formatting ``element`` at ``depth``."""
    stack.in_order = False
    furthest = stack.elements[block]
    bookmark = index_of(stack.formatting, element)
    last: Element = furthest
    between = stack.elements[depth + 1 : block]
    for number, node in enumerate(reversed(between), 1):
        listed = next((i for i, entry in enumerate(stack.formatting) if entry is node), -1)
        if listed >= 0 and number > 3:
            del stack.formatting[listed]
            bookmark -= listed < bookmark
            listed = -1
        if listed < 0:
            stack.remove(node)
            node.end = at
            continue
        copy = node.copy_at(at)
        stack.formatting[listed] = copy
        _replace(stack, node, copy, at)
        if last is furthest:
            bookmark = listed + 1
        _take(last)
        last.parent = copy
        copy.contents.append(last)
        last = copy
    _take(last)
    last.parent = None
    stack.attach(last, stack.elements[depth - 1])
    copy = element.copy_at(at)
    copy.contents = furthest.contents
    for child in copy.contents:
        child.parent = copy
    copy.parent = furthest
    furthest.contents = [copy]
    listed = index_of(stack.formatting, element)
    del stack.formatting[listed]
    stack.formatting.insert(bookmark - (listed < bookmark), copy)
    stack.remove(element)
    element.end = at
    stack.elements.insert(index_of(stack.elements, furthest) + 1, copy)
    stack.count(copy)


def _replace(stack: OpenElements, node: Element, copy: Element, at: int) -> None:
    place = index_of(stack.elements, node)
    stack.elements[place] = copy
    node.open = False
    node.end = at
    copy.open = True


def _take(node: Element) -> None:
    """Take a node out of its parent's contents."""
    home = node.parent
    if isinstance(home, Element):
        del home.contents[index_of(home.contents, node)]
