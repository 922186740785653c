"""What the tools that make documentation name as its content: boxes of advice, signatures, lists of parameters."""

from __future__ import annotations

import re
from collections.abc import Iterable

from core.page.content.leaves import Leaves
from core.page.tree.nodes import Element

_CONTENT = re.compile(
    r"(?:theme-)?admonition(?:block)?|custom-block|markdown-alert|"  # boxes
    r"sig|sig-object|member-?signature|method-?signature|memproto|code-header|item-decl|"  # signatures
    r"field-list|memitem|memdoc|parameter-?list|params|fieldlist"
)
"""Classes of Sphinx, MkDocs, Docusaurus, VitePress, Asciidoctor, GitHub, Javadoc, Doxygen, rustdoc and JSDoc."""
_BESIDE = frozenset({"nav", "footer", "header"})


def named_content(leaves: Leaves, kept: Iterable[int]) -> frozenset[int]:
    """Give those of the numbered blocks that stand in something that such a tool names as content."""
    known: dict[int, bool] = {}
    found = set()
    for number in kept:
        parent = leaves.all[number].parts[0].parent
        if parent is not None and _is_content(parent, known):
            found.add(number)
    return frozenset(found)


def _is_content(element: Element, known: dict[int, bool]) -> bool:
    path = []
    node: Element | None = element
    while node is not None and id(node) not in known:
        path.append(node)
        node = node.parent
    answer = known[id(node)] if node is not None else False
    for inner in reversed(path):
        names = inner.attrs.get("class", "").split()
        answer = inner.name not in _BESIDE and (answer or any(map(_CONTENT.fullmatch, names)))
        known[id(inner)] = answer
    return answer
