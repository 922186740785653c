"""The state of a tree's construction, and the steps that the rules for tags are made of."""

from __future__ import annotations

from core.article.removal import Kind
from core.page.tree.document import Document, Piece
from core.page.tree.nodes import Element, Text, Written, own_of
from core.page.tree.open_elements import FOSTERING, OpenElements
from core.page.tree.tokens import Token, Tokenizer
from core.patterns import lazy_pattern

_BLANK = lazy_pattern(r"[\t\n\f\r ]*+\Z")


class Construction:
    """What is known while the tree of one page is built.

    ``builder`` reads the tokens; the rules in ``start_tags``, ``end_tags`` and ``left_out`` are given one of these.

    Attributes:
        text: The source.
        scripting: Whether the page is read as where scripts run.
        document: What is built.
        written: The text as its elements know it.
        open: The open elements.
        tokens: Reads what is no plain text or tag.
        form: The form that is open, if any.
        awaited: The places that React fills late, by their numbers.
        shadows: The shadow trees that the page declares.
    """

    def __init__(self, text: str, scripting: bool) -> None:
        self.text = text
        self.scripting = scripting
        self.written = Written(text)
        html = Element("html", self.written, 0)
        body = Element("body", self.written, 0)
        html.contents = [body]
        body.parent = html
        self.document = Document(text, html, body)
        self.written.elements += (html, body)
        html.order, body.order = 0, 1
        self.open = OpenElements(body, self.written.elements)
        self.tokens = Tokenizer(text, scripting=scripting)
        self.form: Element | None = None
        self.awaited: dict[str, Element] = {}
        self.shadows: list[Element] = []
        self._names: dict[str, str] = {}

    def piece(
        self, start: int, end: int, kind: Kind, confidence: float, reason: str, detail: str = "", rule: str = ""
    ) -> None:
        """List a piece ``[start, end)`` of the source that is no content."""
        if end > start:
            self.document.pieces.append(Piece(start, end, kind, confidence, reason, detail, rule))

    def add_text(self, start: int, end: int) -> None:
        """Add the text ``[start, end)`` where it belongs: within the formatting, out of a table that cannot hold it."""
        if start == end:
            return
        elements = self.open
        parent = elements.elements[-1]
        fostered = parent.name in FOSTERING and not _BLANK.match(self.text, start, end)
        if elements.formatting:
            elements.reconstruct(start)
            parent = elements.elements[-1]
        node = Text(self.text, start, end, own_of(self.text, start, end))
        self.document.texts.append(node)
        if fostered:
            elements.insert(node, foster=True)
        else:
            node.parent = parent
            parent.contents.append(node)

    def element(self, token: Token) -> Element:
        """Make the element of a start tag."""
        return Element(token.name, self.written, token.start, token.end, token.mark)

    def insert(self, token: Token) -> Element:
        """Open the element of a start tag."""
        element = self.element(token)
        self.open.push(element, token.start)
        return element

    def imply(self, name: str, at: int) -> None:
        """Open an element that has no tag."""
        self.open.push(Element(name, self.written, at), at)
