"""The state of a tree under construction, and the loop that reads a page into it."""

from __future__ import annotations

from core.article.removal import Kind
from core.page.tree import reasons
from core.page.tree.construction import Construction
from core.page.tree.document import Document
from core.page.tree.end_tags import END_RULES, INLINE_END, ODD_ENDS
from core.page.tree.left_out import READ_ON
from core.page.tree.nodes import Element, Text, own_of
from core.page.tree.open_elements import BUTTON_SCOPES, FOSTERING, MARKED, MAX_DEPTH
from core.page.tree.shadow import compose
from core.page.tree.start_tags import BLOCK_RULE, INLINE_RULE, START_RULES
from core.page.tree.streamed import fill
from core.page.tree.tokens import PLAIN_TAG, Token, TokenKind


class Builder(Construction):
    """Builds the tree of one page; the rules for tags are in ``start_tags`` and ``end_tags``."""

    def run(self) -> Document:
        """Read all of the text; give the document."""
        self._read()
        document, size = self.document, len(self.text)
        self.open.pop_to(1, size)
        document.body.end = document.html.end = size
        document.html.order_end = document.body.order_end = len(self.written.elements) - 1
        if not self.open.in_order:
            self.written.number(document.html)
        if self.awaited and fill(document, self.awaited):
            self.written.number(document.html)
        if self.shadows and compose(self.shadows):
            self.written.number(document.html)
        return document

    def _read(self) -> None:  # noqa: PLR0915
        """Read all tokens. Text, plain blocks and end tags are most of a page: they are dealt with without a call."""
        text, size, texts, elements, written = self.text, len(self.text), self.document.texts, self.open, self.written
        stack, counts, formatting, inserted = elements.elements, elements.counts, elements.formatting, elements.inserted
        special = self.tokens.special | READ_ON
        match, find, new_text = PLAIN_TAG.match, text.find, object.__new__
        names = self._names
        new_token = tuple.__new__  # what ``Token`` itself calls, without a call between
        at = 0
        while at < size:
            tag = match(text, at)
            if tag is None:
                at = self._read_other(at)
                continue
            sign, name = tag.group(2, 3)
            start = tag.end(1)
            if start > at:
                parent = stack[-1]
                closed = formatting and (last := formatting[-1]) is not None and not last.open
                if closed or parent.name in FOSTERING:
                    self.add_text(at, start)
                else:
                    node = new_text(Text)  # what ``Text`` itself does
                    node._source = text
                    node._own = own_of(text, at, start) if find("&", at, start) >= 0 else None
                    node.start = at
                    node.end = start
                    node.leaf = 0
                    node.parent = parent
                    parent.contents.append(node)
                    texts.append(node)
            name = names.get(name) or self._named(name)
            if name in special:
                at = self._read_other(start)
                continue
            at = tag.end()
            if sign:
                element = stack[-1]
                if element.name == name and name not in ODD_ENDS:  # what ``pop`` does
                    del stack[-1]
                    element.open = False
                    element.end = at
                    element.order_end = inserted[-1].order
                    counts[name] -= 1
                elif formatting and formatting[-1] is element and element.name == name:
                    del formatting[-1]
                    elements.pop(start, at)
                else:
                    END_RULES.get(name, INLINE_END)(self, new_token(Token, (TokenKind.END, start, at, name, 0)))
                continue
            rule = START_RULES.get(name)
            if rule is None:
                if formatting and (last := formatting[-1]) is not None and not last.open:
                    elements.reconstruct(start)
            elif rule is BLOCK_RULE:
                if counts.get("p"):
                    elements.close("p", BUTTON_SCOPES, start)
            else:
                rule(self, new_token(Token, (TokenKind.START, start, at, name, tag.end(3))))
                continue
            parent = stack[-1]
            element = Element(name, written, start, at, tag.end(3))
            if len(stack) >= MAX_DEPTH or parent.name in FOSTERING or name in MARKED:
                elements.push(element, start)
                continue
            element.parent = parent  # what ``push`` does
            element.open = True
            element.order = len(inserted)
            parent.contents.append(element)
            stack.append(element)
            inserted.append(element)
            counts[name] = counts.get(name, 0) + 1

    def _named(self, written: str) -> str:
        """Give the name that a tag is ``written`` with, the same one for all of that name: a page has few names."""
        name = written.lower()
        return self._names.setdefault(written, self._names.setdefault(name, name))

    def _read_other(self, at: int) -> int:
        """Read the token at ``at``, and what belongs to it; tell where that ends."""
        tokens = self.tokens
        tokens.at = at
        token = tokens.next()
        while token is not None:
            self._take(token)
            token = tokens.next() if tokens.is_bound else None
        return tokens.at

    def _take(self, token: Token) -> None:
        kind, start, end, name, _ = token
        if kind is TokenKind.TEXT or kind is TokenKind.RAW:
            self.add_text(start, end)
        elif kind is TokenKind.START:
            START_RULES.get(name, INLINE_RULE)(self, token)
        elif kind is TokenKind.END:
            END_RULES.get(name, INLINE_END)(self, token)
        elif kind is TokenKind.CDATA:
            self.add_text(start + 9, max(start + 9, end - 3))
        elif kind is TokenKind.COMMENT:
            self.piece(start, end, Kind.MARKUP, 1.0, *reasons.of_comment(self.text, start, end), "comment")
        elif kind is TokenKind.UNFINISHED:
            self.piece(start, end, Kind.MARKUP, 0.6, *reasons.of_unfinished(start, end))
        elif not self.text[start : start + 9].lower().startswith("<!doctype"):
            self.piece(start, end, Kind.MARKUP, 0.9, *reasons.of_declaration(self.text, start, end))
