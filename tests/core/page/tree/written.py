"""The light tree as HTML, for tests."""

from html import escape

from core.page.tree.nodes import Element, Text

_EMPTY = frozenset("area base br col embed hr img input link meta param source track wbr".split())


def written(element: Element) -> str:
    """Write what an element holds, every end tag there."""
    parts: list[str] = []
    for node in element.contents:
        if isinstance(node, Text):
            parts.append(escape(node, quote=False))
            continue
        tag = node.name + "".join(f' {name}="{escape(value)}"' for name, value in node.attrs.items())
        parts.append(f"<{tag}/>" if node.name in _EMPTY else f"<{tag}>{written(node)}</{node.name}>")
    return "".join(parts)
