"""A formula as a tree of the presentation elements of MathML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

DEEPEST = 60
"""The deepest that formulas are nested; what is deeper is its text alone, so that nothing recurses without end."""


@dataclass(frozen=True, slots=True)
class MathNode:
    """An element of a formula.

    Attributes:
        name: Its name in MathML, such as ``mfrac``.
        text: What a token element says; empty for others.
        children: The elements within it.
        attributes: Its attributes.
    """

    name: str
    text: str = ""
    children: tuple[MathNode, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """All that the element and those within it say, without what sets it out."""
        said: list[str] = []
        left = [self]
        while left:
            node = left.pop()
            said.append(node.text)
            left += reversed(node.children)
        return "".join(said)
