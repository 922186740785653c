"""MathML that is written out, as an attribute or a script may hold it, to a formula."""

from __future__ import annotations

from html import unescape
from xml.etree import ElementTree

from core.formulas.node import DEEPEST, MathNode
from core.patterns import lazy_pattern

_ENTITY = lazy_pattern(r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)\w+;")
_LONGEST = 100_000


def read_mathml(text: str) -> MathNode | None:
    """Read MathML, one ``math`` element; None where it is none, or has a definition of its own entities."""
    text = _ENTITY.sub(lambda found: unescape(found[0]), text.strip())
    if not text.startswith("<") or text.startswith("<!") or "<!DOCTYPE" in text or len(text) > _LONGEST:
        return None
    try:
        return _node(ElementTree.fromstring(text), 0)
    except ElementTree.ParseError:
        return None


def _node(element: ElementTree.Element, depth: int) -> MathNode:
    name = str(element.tag).rpartition("}")[2].rpartition(":")[2].lower()
    if depth > DEEPEST:
        return MathNode(name, "".join(element.itertext()))
    return MathNode(name, element.text or "", tuple(_node(child, depth + 1) for child in element), dict(element.attrib))
