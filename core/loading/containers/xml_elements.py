"""Elements of an XML document, one at a time: nothing is fetched, no entity is expanded, and what is read is let go."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

from lxml import etree

from core.errors import ContainerError
from core.loading.containers.blob import Blob

_SLIPS = ("ERR_UNDECLARED_ENTITY", "ERR_INVALID_CHAR", "ERR_NAMESPACE", "NS_ERR_UNDEFINED_NAMESPACE")
"""What an export may break of the rules without being damaged."""


def elements(blob: Blob, what: str, item: str, *names: str) -> Iterator[Any]:
    """Yield the elements of some names, whatever their name spaces, as each ends.

    Those called ``item`` are let go when the next is asked for, with all before them in their parent.

    Raises:
        ContainerError: where the document is damaged or asks for too much, after what stands before that.
    """
    with blob.stream() as file:
        found = etree.iterparse(
            file,
            events=("end",),
            tag=[f"{{*}}{name}" for name in (item, *names)],
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            recover=True,
        )
        try:
            for _, element in found:
                yield element
                if name_of(element) == item:
                    _let_go(element)
        except etree.XMLSyntaxError as error:
            raise _damaged(blob, what) from error
        if any(error.level_name == "FATAL" and error.type_name not in _SLIPS for error in found.error_log):
            raise _damaged(blob, what)


def name_of(element: Any) -> str:
    """Give the name of an element without its name space."""
    return str(element.tag).rsplit("}", 1)[-1]


def inner(element: Any, name: str, space: str = "") -> Any | None:
    """Give the first child of a name; its name space must hold ``space``."""
    for child in element:
        if isinstance(child.tag, str):
            around, _, found = child.tag.rpartition("}")  # names of a damaged document may be none for QName
            if found == name and space in around:
                return child
    return None


def text_in(element: Any | None) -> str:
    """Give the text of an element that holds nothing else; entities of HTML stand for their characters."""
    if element is None:
        return ""
    parts = [element.text or ""]
    for child in element:
        if child.tag is etree.Entity:
            parts.append(html.unescape(child.text))
        parts.append(child.tail or "")
    return "".join(parts)


def _let_go(element: Any) -> None:
    element.clear(keep_tail=False)
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _damaged(blob: Blob, what: str) -> ContainerError:
    return ContainerError(
        f"“{blob.name}” is {what} that is damaged, or nests and refers beyond bounds.", "Export it again."
    )
