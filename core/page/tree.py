"""The tree of a page, built from tokens the way a browser does it, every node with its place in the source.

Follows the tree construction of the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html#tree-construction)
for all that decides the order of text and the structure of blocks: implied tags, misnested formatting (the adoption
agency), tables and what is fostered out of them. What can never be content (scripts, styles, comments, templates,
drawings) gets no node: it is listed in ``Document.pieces``. The depth is limited, so nothing here or later recurses.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterator

from core.page.document import Document, Fact, Piece
from core.page.nodes import Element, Text, Written, names
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
from core.page.tokens import Token, TokenKind, attributes, read_attributes, tokens, unescape
from core.removal import Kind

VOID = names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")
_FACTS = frozenset({"meta", "link", "base"})
_BLOCKS = names(
    "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header "
    "hgroup listing main menu nav ol pre search section summary ul"
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FORMATS = names("a b big code em font i nobr s small strike strong tt u")
_RAW_NAMES = names("script title style noscript iframe noembed noframes textarea")
_TEXT, _START, _END = TokenKind.TEXT, TokenKind.START, TokenKind.END
_ROWS = frozenset({"tbody", "thead", "tfoot"})
_TABLE_PARTS = _ROWS | CELLS | {"tr", "colgroup", "col"}
_ROOTS = frozenset({"html", "head", "body", "frameset"})
_SCOPED = (_BLOCKS | {"dd", "dt", "li"}) - {"button"}
_LIST_ITEMS = frozenset({"li"})
_TERMS = frozenset({"dd", "dt"})
_ITEM_SCOPES = SPECIAL - {"address", "div", "p"}
_ODD_ENDS = _FORMATS | _ROOTS | MARKED | {"form"}  # those that may do more than close the current element of that name
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
        self.stream: Iterator[Token] = tokens(text, scripting=scripting)
        self.form: Element | None = None
        self.pending: Token | None = None
        self.awaited: dict[str, Element] = {}

    def run(self) -> Document:
        self._read()
        while (token := self.pending) is not None:
            self.pending = None
            self._token(token)
            if self.pending is None:
                self._read()
        document, size = self.document, len(self.text)
        self.open.pop_to(1, size)
        document.body.close_start = document.body.end = size
        document.html.close_start = document.html.end = size
        document.html.order_end = document.body.order_end = len(self.written.elements) - 1
        if not self.open.in_order:
            self.written.number(document.html)
        if self.awaited and _fill(document, self.awaited):
            self.written.number(document.html)
        return document

    def _read(self) -> None:
        """Read tokens until one is read too far, or to the end."""
        text, texts, elements = self.text, self.document.texts, self.open
        stack, counts, formatting, written = elements.elements, elements.counts, elements.formatting, self.written
        new_text = str.__new__
        # Text, plain blocks and end tags are most of a page: they are dealt with here, without a further call.
        for token in self.stream:
            kind, start, end, name, mark = token
            if kind is _TEXT:
                parent = stack[-1]
                if parent.name in FOSTERING or (formatting and not elements.is_formatted()):
                    self._text(start, end)
                    continue
                piece = text[start:end]
                node = new_text(Text, unescape(piece) if "&" in piece else piece)
                node.start = start
                node.end = end
                node.leaf = 0
                node.parent = parent
                parent.contents.append(node)
                texts.append(node)
            elif kind is _START:
                rule = _START_RULES.get(name)
                if rule is None:
                    if formatting:
                        elements.reconstruct(start)
                    elements.push(Element(name, written, start, end, mark), start)
                elif rule is _BLOCK_RULE:
                    if counts.get("p"):
                        elements.close("p", BUTTON_SCOPES, start)
                    elements.push(Element(name, written, start, end, mark), start)
                else:
                    rule(self, token)
                    if self.pending is not None:
                        return
            elif kind is _END:
                element = stack[-1]
                if element.name == name and name not in _ODD_ENDS:  # what ``pop`` does
                    del stack[-1]
                    element.open = False
                    element.close_start = start
                    element.end = end
                    element.order_end = len(written.elements) - 1
                    counts[name] -= 1
                elif formatting and formatting[-1] is element and element.name == name:
                    del formatting[-1]
                    elements.pop(start, end)
                else:
                    (_END_RULES.get(name) or _Builder._end_inline)(self, token)
            else:
                self._token(token)

    def _token(self, token: Token) -> None:
        kind, start, end, name, _ = token
        if kind is _TEXT or kind is TokenKind.RAW:
            self._text(start, end)
        elif kind is _START:
            (_START_RULES.get(name) or _Builder._inline)(self, token)
        elif kind is _END:
            _END_RULES.get(name, _Builder._end_inline)(self, token)
        elif kind is TokenKind.CDATA:
            self._text(start + 9, max(start + 9, end - 3))
        elif kind is TokenKind.COMMENT:
            self._piece(start, end, Kind.MARKUP, 1.0, "comment in the page's code")
        elif kind is TokenKind.UNFINISHED:
            self._piece(start, end, Kind.MARKUP, 0.6, "tag that never ends")
        else:
            self._declaration(token)

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
        parent = elements.elements[-1]
        fostered = parent.name in FOSTERING and not _BLANK.match(self.text, start, end)
        if elements.formatting:
            elements.reconstruct(start)
            parent = elements.elements[-1]
        node = Text(self.text, start, end)
        self.document.texts.append(node)
        if fostered:
            elements.insert(node, foster=True)
        else:
            node.parent = parent
            parent.contents.append(node)

    def _element(self, token: Token) -> Element:
        return Element(token.name, self.written, token.start, token.end, token.mark)

    def _insert(self, token: Token) -> Element:
        _, start, end, name, mark = token
        element = Element(name, self.written, start, end, mark)
        self.open.push(element, start)
        return element

    def _imply(self, name: str, at: int) -> None:
        self.open.push(Element(name, self.written, at), at)

    # Start tags: a rule for each name that needs one. Any other opens an element within the formatting.

    def _inline(self, token: Token) -> None:
        _, at, end, name, mark = token
        self.open.reconstruct(at)
        self.open.push(Element(name, self.written, at, end, mark), at)

    def _fact(self, token: Token) -> None:
        self.document.facts.append(Fact(token.name, attributes(self.text, token)))

    def _format(self, token: Token) -> None:
        _, at, end, name, mark = token
        elements = self.open
        if name in ("a", "nobr") and (former := elements.last_formatting(name)) is not None:
            elements.adopt(name, at, at)
            elements.unformat(former)
            if former.open:
                elements.remove(former)
        elements.reconstruct(at)
        element = Element(name, self.written, at, end, mark)
        elements.push(element, at)
        elements.format(element)

    def _block(self, token: Token) -> None:
        _, at, end, name, mark = token
        elements = self.open
        if elements.counts.get("p"):
            elements.close("p", BUTTON_SCOPES, at)
        elements.push(Element(name, self.written, at, end, mark), at)

    def _button(self, token: Token) -> None:
        self.open.close("button", SCOPES, token.start)
        self.open.reconstruct(token.start)
        self._insert(token)

    def _heading(self, token: Token) -> None:
        elements, at = self.open, token.start
        elements.close("p", BUTTON_SCOPES, at)
        if elements.current.name in _HEADINGS:
            elements.pop(at)
        self._insert(token)

    def _void(self, token: Token) -> None:
        elements, at = self.open, token.start
        if token.name == "hr":
            elements.close("p", BUTTON_SCOPES, at)
        elif token.name not in ("param", "source", "track"):
            elements.reconstruct(at)
        elements.add(self._element(token))

    def _image(self, token: Token) -> None:
        self._void(token._replace(name="img"))

    def _table(self, token: Token) -> None:
        elements, at = self.open, token.start
        if elements.current.name in FOSTERING:
            elements.close("table", frozenset(), at)
        self._block(token)

    def _form(self, token: Token) -> None:
        if self.form is None:
            self.open.close("p", BUTTON_SCOPES, token.start)
            self.form = self._insert(token)

    def _option(self, token: Token) -> None:
        elements, at = self.open, token.start
        if elements.current.name == "option":
            elements.pop(at)
        if token.name == elements.current.name == "optgroup" and elements.counts.get("select"):
            elements.pop(at)
        self._insert(token)

    def _ruby(self, token: Token) -> None:
        self.open.close_implied(token.start, "rtc" if token.name in ("rp", "rt") else "")
        self._insert(token)

    def _root(self, token: Token) -> None:
        for element in (self.document.html, self.document.body):
            if element.name == token.name and element.implied:
                element.take_tag(token.start, token.end, token.mark)

    def _item(self, token: Token) -> None:
        elements, at = self.open, token.start
        counts, names = elements.counts, _LIST_ITEMS if token.name == "li" else _TERMS
        if any(map(counts.get, names)):
            for depth in range(len(elements.elements) - 1, 0, -1):
                opened = elements.elements[depth].name
                if opened in names:
                    elements.pop_to(depth, at)
                    break
                if opened in _ITEM_SCOPES:
                    break
        if counts.get("p"):
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
        if token.name == "noscript" and not self.scripting:
            self.open.reconstruct(token.start)
            self._insert(token)
            return
        _, start, end, name, _ = token
        content = (end, end)
        following = self._next()
        if following is not None and following.kind == TokenKind.RAW:
            content, end = (following.start, following.end), following.end
            following = self._next()
        if following is not None and following.kind == TokenKind.END and following.name == name:
            end = following.end
        else:
            self.pending = following
        if name == "title":
            if self.document.title is None:
                self.document.title = unescape(self.text[content[0] : content[1]])
        elif name == "script":
            kind = self._script_type(token)
            if "json" in kind:
                if "ld+json" in kind:
                    self.document.data.append(self.text[content[0] : content[1]])
                self._piece(
                    start, end, Kind.DATA, 1.0, f"data for scripts ({kind.strip()}), {end - start:,} characters"
                )
            else:
                self._piece(start, end, Kind.SCRIPT, 1.0, f"script element, {end - start:,} characters")
        else:
            removal, reason = _RAW_REASONS[name]
            self._piece(start, end, removal, 1.0, f"{reason}, {end - start:,} characters")

    def _script_type(self, token: Token) -> str:
        """Give the type of a script where it may matter."""
        written = self.text[token.mark : token.end - 1]
        if "&" not in written and "json" not in written.lower():
            return ""
        return read_attributes(written).get("type", "").lower()

    def _skip(self, token: Token) -> None:
        """Pass over a drawing or a template: what it holds is never shown as text."""
        name = token.name
        if name == "template":
            values = attributes(self.text, token)
            if "shadowrootmode" in values:
                self._insert(token)
                return
            if values.get("id", "").startswith(("B:", "P:")):
                self.awaited[values["id"][2:]] = place = self._element(token)
                self.open.add(place)
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

    # End tags: a rule for each name that needs one. Any other closes its element if nothing special stands within.

    def _end_inline(self, token: Token) -> None:
        _, at, end, name, _ = token
        if not self.open.pop_named(name, at, end):
            self.open.close_any_other(name, at, end)

    def _end_format(self, token: Token) -> None:
        self.open.adopt(token.name, token.start, token.end)

    def _end_paragraph(self, token: Token) -> None:
        _, at, end, _, _ = token
        if not (self.open.pop_named("p", at, end) or self.open.close("p", BUTTON_SCOPES, at, end)):
            self._imply("p", at)
            self.open.pop(at, end)

    def _end_block(self, token: Token) -> None:
        _, at, end, name, _ = token
        if not self.open.pop_named(name, at, end):
            self.open.close(name, LIST_SCOPES if name == "li" else SCOPES, at, end)

    def _end_heading(self, token: Token) -> None:
        if depth := self.open.find_any(_HEADINGS, SCOPES):
            self.open.pop_to(depth, token.start, token.end)

    def _end_form(self, token: Token) -> None:
        form, self.form = self.form, None
        if form is not None and form.open and self.open.find("form", SCOPES):
            self.open.close_implied(token.start)
            if self.open.current is form:
                self.open.pop(token.start, token.end)
                return
            self.open.remove(form)
            form.close_start, form.end = token.start, token.end

    def _end_table_part(self, token: Token) -> None:
        table = self.open.find("table", frozenset())
        depth = self.open.find(token.name, frozenset())
        if table and depth > table:
            self.open.pop_to(depth, token.start, token.end)

    def _end_table(self, token: Token) -> None:
        self.open.close("table", frozenset(), token.start, token.end)

    def _end_break(self, token: Token) -> None:
        self.open.reconstruct(token.start)
        self.open.add(Element("br", self.written, token.start, token.end, token.end - 1))

    def _ignore(self, token: Token) -> None:
        """An end tag that closes nothing."""

    def _declaration(self, token: Token) -> None:
        if not self.text[token.start : token.start + 9].lower().startswith("<!doctype"):
            self._piece(token.start, token.end, Kind.MARKUP, 0.9, "declaration that a browser does not show")


_Rule = Callable[[_Builder, Token], None]
_START_RULES: dict[str, _Rule] = {
    **dict.fromkeys(VOID, _Builder._void),
    **dict.fromkeys(_BLOCKS | {"p", "plaintext", "xmp"}, _Builder._block),
    **dict.fromkeys(_HEADINGS, _Builder._heading),
    **dict.fromkeys(_FORMATS, _Builder._format),
    **dict.fromkeys(_TABLE_PARTS, _Builder._table_part),
    **dict.fromkeys(("li", "dd", "dt"), _Builder._item),
    **dict.fromkeys(("option", "optgroup"), _Builder._option),
    **dict.fromkeys(("rb", "rtc", "rp", "rt"), _Builder._ruby),
    **dict.fromkeys(_FACTS, _Builder._fact),
    **dict.fromkeys(_ROOTS, _Builder._root),
    **dict.fromkeys(_RAW_NAMES, _Builder._raw),
    **dict.fromkeys(("svg", "template"), _Builder._skip),
    "button": _Builder._button,
    "image": _Builder._image,
    "table": _Builder._table,
    "form": _Builder._form,
}
_END_RULES: dict[str, _Rule] = {
    **dict.fromkeys(_SCOPED | MARKED | {"button"}, _Builder._end_block),
    **dict.fromkeys(_HEADINGS, _Builder._end_heading),
    **dict.fromkeys(_FORMATS, _Builder._end_format),
    **dict.fromkeys(_TABLE_PARTS, _Builder._end_table_part),
    **dict.fromkeys(_ROOTS, _Builder._ignore),
    "p": _Builder._end_paragraph,
    "form": _Builder._end_form,
    "table": _Builder._end_table,
    "br": _Builder._end_break,
}
_BLOCK_RULE = _START_RULES["div"]


def _fill(document: Document, awaited: dict[str, Element]) -> bool:
    """Put what React streams late, ``<div hidden id="S:1">``, where ``<template id="B:1">`` or ``P:1`` awaits it."""
    filled = False
    for part in document.body.find_all("div"):
        identity = part.value("id")
        if not identity.startswith("S:") or "hidden" not in part.attrs:
            continue
        place = awaited.get(identity[2:])
        if place is None or any(parent is part for parent in place.parents):
            continue
        place.contents, part.contents = part.contents, place.contents
        for element in (place, part):
            for node in element.contents:
                node.parent = element
        part.attrs = {}
        filled = True
    return filled
