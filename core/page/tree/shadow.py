"""Shadow trees that a page declares: what stands in the host is shown in the slots of its shadow tree.

Follows the HTML standard's declarative shadow roots, and the DOM standard on how slots are assigned
(https://dom.spec.whatwg.org/#finding-slots-and-slottables). What no slot takes stays behind the shadow tree: a browser
does not show it, but a page whose script gives the slots later does.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.page.tree.nodes import Element, Node, Text


def compose(shadows: Sequence[Element]) -> bool:
    """Put what stands beside each ``template`` into its slots, outermost first; tell whether anything was."""
    moved = False
    for shadow in shadows:
        host = shadow.parent
        if host is None:
            continue
        slots: dict[str, Element] = {}
        for node in shadow.descendants:
            if isinstance(node, Element) and node.name == "slot":
                slots.setdefault(node.value("name"), node)
        rest: list[Node] = []
        taken: dict[str, list[Node]] = {}
        for node in host.contents:
            name = node.value("slot") if isinstance(node, Element) else ""
            if node is shadow or name not in slots:
                rest.append(node)
            else:
                taken.setdefault(name, []).append(node)
        for name, nodes in taken.items():
            if all(isinstance(node, Text) and node.isspace() for node in nodes):
                rest += nodes
                continue
            slots[name].contents = nodes
            for node in nodes:
                node.parent = slots[name]
            moved = True
        host.contents = rest
    return moved
