"""What building a page's tree gives: the tree, and what stands beside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from core.article.removal import Kind
from core.page.tree.nodes import Element, Text


class Piece(NamedTuple):
    """A piece ``[start, end)`` of the source that is not content: a removal, unless it stands within a larger one.

    ``reason`` and ``detail`` are a removal's; ``rule`` names what the piece is, for other rules.
    """

    start: int
    end: int
    kind: Kind
    confidence: float
    reason: str
    detail: str = ""
    rule: str = ""


class Fact(NamedTuple):
    """A ``meta``, ``link`` or ``base`` tag: nothing to read, but what the page says of itself."""

    name: str
    attributes: dict[str, str]


@dataclass(slots=True)
class Document:
    """A page: its tree, and what never becomes a node.

    Attributes:
        text: The source.
        html: The html element, which holds the body; it may be one that the page only implies. There is no ``head``:
            its tags are ``facts``.
        body: The body element, likewise.
        texts: All text nodes, in source order.
        pieces: Scripts, styles, comments, templates and the like, in source order.
        facts: The tags that only inform.
        title: The text of the title element, or None.
        data: The contents of the JSON-LD scripts.
    """

    text: str
    html: Element
    body: Element
    texts: list[Text] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    title: str | None = None
    data: list[str] = field(default_factory=list)
