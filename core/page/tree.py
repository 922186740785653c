"""The tree of a page, built from tokens the way a browser does it, every node with its place in the source.

Follows the tree construction of the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html#tree-construction)
for all that decides the order of text and the structure of blocks: implied tags, misnested formatting (the adoption
agency), tables and what is fostered out of them. What can never be content (scripts, styles, comments, templates,
drawings) gets no node: it is listed in ``Document.pieces``. The depth is limited, so nothing here or later recurses.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator

from core.page.document import Document, Fact, Piece
from core.page.nodes import Element, Soup, Text, link, names
from core.page.open_elements import (
    BUTTON_SCOPES,
    CELLS,
    FOSTERING,
    LIST_SCOPES,
    MARKED,
    SCOPES,
    SPECIAL,
    OpenElements,
)
from core.page.tokens import Token, TokenKind, attributes, tokens, unescape
from core.removal import Kind

VOID = names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")
_FACTS = frozenset({"meta", "link", "base"})
_BLOCKS = names(
    "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header "
    "hgroup listing main menu nav ol pre search section summary ul"
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FORMATS = names("a b big code em font i nobr s small strike strong tt u")
_ROWS = frozenset({"tbody", "thead", "tfoot"})
_TABLE_PARTS = _ROWS | CELLS | {"tr", "colgroup", "col"}
_ROOTS = frozenset({"html", "head", "body", "frameset"})
_SCOPED = (_BLOCKS | {"dd", "dt", "li"}) - {"button"}
_BREAKS_DRAWING = _HEADINGS | names(
    "body blockquote center dd div dl dt head hr img li main menu meta nav ol p pre section table ul"
)
_BLANK = re.compile(r"[\t\n\f\r ]*+\Z")
_RAW_REASONS = {
    "style": (Kind.STYLE, "style element"),
    "noscript": (Kind.MARKUP, "noscript element: shown only where scripts are off"),
    "iframe": (Kind.FURNITURE, "embedded frame"),
    "noembed": (Kind.MARKUP, "noembed element"),
    "noframes": (Kind.MARKUP, "noframes element"),
    "textarea": (Kind.FURNITURE, "form field"),
}


def build(text: str, *, scripting: bool = True) -> Document:
    """Build the tree of a page. Never fails: every text is a page to a browser.

    Without ``scripting`` the tree is the one where scripts are off: ``noscript`` elements are part of it.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _Builder(text, scripting).run()
    finally:
        if collecting:
            gc.enable()


class _Builder:
    def __init__(self, text: str, scripting: bool) -> None:
        self.text = text
        self.raw = frozenset(_RAW_REASONS) | {"script", "title"}
        if not scripting:
            self.raw -= {"noscript"}
        soup = Soup()
        html = Element("html", text, None, 0)
        body = Element("body", text, None, 0)
        html.contents = [body]
        soup.contents = [html]
        self.document = Document(text, soup, html, body)
        self.open = OpenElements(body)
        self.stream: Iterator[Token] = tokens(text, scripting=scripting)
        self.form: Element | None = None
        self.pending: Token | None = None
        self.awaited: dict[str, Element] = {}

    def run(self) -> Document:
        while (token := self._next()) is not None:
            kind = token.kind
            if kind == TokenKind.TEXT:
                self._text(token.start, token.end)
            elif kind == TokenKind.START:
                self._start(token)
            elif kind == TokenKind.END:
                self._end(token)
            elif kind == TokenKind.CDATA:
                self._text(token.start + 9, max(token.start + 9, token.end - 3))
            elif kind == TokenKind.COMMENT:
                self._piece(token.start, token.end, Kind.MARKUP, 1.0, "comment in the page's code")
            elif kind == TokenKind.UNFINISHED:
                self._piece(token.start, token.end, Kind.MARKUP, 0.6, "tag that never ends")
            else:
                self._declaration(token)
        document, size = self.document, len(self.text)
        self.open.pop_to(1, size)
        document.body.close_start = document.body.end = size
        document.html.close_start = document.html.end = size
        link(document.soup)
        if self.awaited and _fill(document, self.awaited):
            link(document.soup)
        return document

    def _next(self) -> Token | None:
        token, self.pending = self.pending, None
        return token or next(self.stream, None)

    def _piece(self, start: int, end: int, kind: Kind, confidence: float, reason: str) -> None:
        if end > start:
            self.document.pieces.append(Piece(start, end, kind, confidence, reason))

    def _text(self, start: int, end: int) -> None:
        if start == end:
            return
        elements = self.open
        fostered = elements.current.name in FOSTERING and not _BLANK.match(self.text, start, end)
        if elements.formatting:
            elements.reconstruct(start)
        node = Text(self.text, start, end)
        self.document.texts.append(node)
        elements.insert(node, foster=fostered)

    def _insert(self, token: Token, *, opened: bool = True) -> Element:
        element = Element(token.name, self.text, token, token.start)
        if opened:
            self.open.push(element, token.start)
        else:
            self.open.insert(element, foster=True)
        return element

    def _imply(self, name: str, at: int) -> None:
        self.open.push(Element(name, self.text, None, at), at)

    # Start tags

    def _start(self, token: Token) -> None:
        name, at, elements = token.name, token.start, self.open
        if name in self.raw:
            self._raw(token)
        elif name in ("svg", "template"):
            self._skip(token)
        elif name in _FACTS:
            self.document.facts.append(Fact(name, attributes(self.text, token)))
        elif name in _ROOTS:
            self._root(token)
        elif name in _FORMATS:
            if name in ("a", "nobr") and (former := elements.last_formatting(name)) is not None:
                elements.adopt(name, at, at)
                elements.unformat(former)
                if former.open:
                    elements.remove(former)
            elements.reconstruct(at)
            elements.format(self._insert(token))
        elif name == "p" or name in _BLOCKS or name in _HEADINGS:
            if name == "button":
                elements.close("button", SCOPES, at)
                elements.reconstruct(at)
            else:
                elements.close("p", BUTTON_SCOPES, at)
            if name in _HEADINGS and elements.current.name in _HEADINGS:
                elements.pop(at)
            self._insert(token)
        elif name in ("li", "dd", "dt"):
            self._item(token)
        elif name in _TABLE_PARTS:
            self._table_part(token)
        else:
            self._other_start(token)

    def _other_start(self, token: Token) -> None:
        name, at, elements = token.name, token.start, self.open
        if name in VOID or name == "image":
            if name == "hr":
                elements.close("p", BUTTON_SCOPES, at)
            elif name not in ("param", "source", "track"):
                elements.reconstruct(at)
            self._insert(token._replace(name="img") if name == "image" else token, opened=False)
            return
        if name == "table":
            if elements.current.name in FOSTERING:
                elements.close("table", frozenset(), at)
            elements.close("p", BUTTON_SCOPES, at)
        elif name == "form":
            if self.form is not None:
                return
            elements.close("p", BUTTON_SCOPES, at)
            self.form = self._insert(token)
            return
        elif name in ("option", "optgroup"):
            if elements.current.name == "option":
                elements.pop(at)
        elif name in ("rb", "rtc", "rp", "rt"):
            elements.close_implied(at, "rtc" if name in ("rp", "rt") else "")
        elif name == "plaintext":
            elements.close("p", BUTTON_SCOPES, at)
        else:
            elements.reconstruct(at)
        self._insert(token)

    def _root(self, token: Token) -> None:
        for element in (self.document.html, self.document.body):
            if element.name == token.name and element.token is None:
                element.token = token
                element.start, element.open_end = token.start, token.end

    def _item(self, token: Token) -> None:
        elements, at = self.open, token.start
        names = {"li"} if token.name == "li" else {"dd", "dt"}
        if any(elements.is_open(name) for name in names):
            for depth in range(len(elements.elements) - 1, 0, -1):
                opened = elements.elements[depth].name
                if opened in names:
                    elements.pop_to(depth, at)
                    break
                if opened in SPECIAL and opened not in ("address", "div", "p"):
                    break
        elements.close("p", BUTTON_SCOPES, at)
        self._insert(token)

    def _table_part(self, token: Token) -> None:
        """Open a part of a table in its place: close what stands there, imply the row group and the row."""
        elements, at, name = self.open, token.start, token.name
        table = elements.find("table", frozenset())
        if not table or name == "col":
            return
        depth = table + 1
        stack = elements.elements
        if name in ("tr", "td", "th"):
            if depth < len(stack) and stack[depth].name in _ROWS:
                depth += 1
            if name != "tr" and depth < len(stack) and stack[depth].name == "tr":
                depth += 1
        elements.pop_to(depth, at)
        if name in ("tr", "td", "th"):
            if stack[-1].name == "table":
                self._imply("tbody", at)
            if name != "tr" and stack[-1].name != "tr":
                self._imply("tr", at)
        self._insert(token)

    def _raw(self, token: Token) -> None:
        """Read a raw-text element whole: it becomes a piece, a title or JSON-LD, never a node."""
        start, end, name = token.start, token.end, token.name
        content = (end, end)
        following = self._next()
        if following is not None and following.kind == TokenKind.RAW:
            content, end = (following.start, following.end), following.end
            following = self._next()
        if following is not None and following.kind == TokenKind.END and following.name == name:
            end = following.end
        else:
            self.pending = following
        inner = self.text[content[0] : content[1]]
        if name == "title":
            if self.document.title is None:
                self.document.title = unescape(inner)
        elif name == "script":
            kind = attributes(self.text, token).get("type", "").lower()
            if "json" in kind:
                if "ld+json" in kind:
                    self.document.data.append(inner)
                self._piece(
                    start, end, Kind.DATA, 1.0, f"data for scripts ({kind.strip()}), {end - start:,} characters"
                )
            else:
                self._piece(start, end, Kind.SCRIPT, 1.0, f"script element, {end - start:,} characters")
        else:
            removal, reason = _RAW_REASONS[name]
            self._piece(start, end, removal, 1.0, f"{reason}, {end - start:,} characters")

    def _skip(self, token: Token) -> None:
        """Pass over a drawing or a template: what it holds is never shown as text."""
        name = token.name
        if name == "template":
            values = attributes(self.text, token)
            if "shadowrootmode" in values:
                self._insert(token)
                return
            if values.get("id", "").startswith("B:"):
                self.awaited[values["id"][2:]] = self._insert(token, opened=False)
        elif self.text[token.end - 2] == "/":
            return
        depth, end, foreign = 1, token.end, 0
        while depth and (inner := self._next()) is not None:
            if inner.kind == TokenKind.START:
                if name == "svg" and not foreign and inner.name in _BREAKS_DRAWING:
                    self.pending = inner
                    break
                opened = self.text[inner.end - 2] != "/" or name == "template"
                depth += inner.name == name and opened
                foreign += inner.name == "foreignobject" and opened
            elif inner.kind == TokenKind.END:
                depth -= inner.name == name
                foreign -= inner.name == "foreignobject" and foreign > 0
            end = inner.end
        reason = "drawing (svg element)" if name == "svg" else "template that scripts fill in"
        self._piece(token.start, end, Kind.MARKUP, 1.0, reason)

    # End tags

    def _end(self, token: Token) -> None:
        name, at, end, elements = token.name, token.start, token.end, self.open
        if name in _FORMATS:
            elements.adopt(name, at, end)
        elif name == "p":
            if not elements.close("p", BUTTON_SCOPES, at, end):
                self._imply("p", at)
                elements.pop(at, end)
        elif name in _SCOPED or name == "button":
            scopes = LIST_SCOPES if name == "li" else SCOPES
            elements.close(name, scopes, at, end)
        elif name in _HEADINGS:
            if depth := elements.find_any(_HEADINGS, SCOPES):
                elements.pop_to(depth, at, end)
        elif name == "form":
            form, self.form = self.form, None
            if form is not None and form.open and elements.find("form", SCOPES):
                elements.close_implied(at)
                elements.remove(form)
                form.close_start, form.end = at, end
        elif name in _TABLE_PARTS:
            table = elements.find("table", frozenset())
            depth = elements.find(name, frozenset())
            if table and depth > table:
                elements.pop_to(depth, at, end)
        elif name == "table":
            elements.close("table", frozenset(), at, end)
        elif name in MARKED:
            elements.close(name, SCOPES, at, end)
        elif name == "br":
            elements.reconstruct(at)
            elements.insert(Element("br", self.text, token._replace(mark=token.end - 1), at), foster=True)
        elif name not in _ROOTS:
            elements.close_any_other(name, at, end)

    def _declaration(self, token: Token) -> None:
        if not self.text[token.start : token.end].lower().startswith("<!doctype"):
            self._piece(token.start, token.end, Kind.MARKUP, 0.9, "declaration that a browser does not show")


def _fill(document: Document, awaited: dict[str, Element]) -> bool:
    """Put what React streams late, ``<div hidden id="S:1">``, where ``<template id="B:1">`` awaits it."""
    filled = False
    for part in document.body.find_all("div", hidden=True, id=True):
        place = awaited.get(part.value("id")[2:]) if isinstance(part, Element) else None
        if isinstance(part, Element) and place is not None and part.value("id").startswith("S:"):
            if any(parent is part for parent in place.parents):
                continue
            place.contents, part.contents = part.contents, place.contents
            part.attrs = {}
            filled = True
    return filled
