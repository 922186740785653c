"""HTML as a stream of tokens, each with its exact place: one pass, linear in the length of the text.

Follows the tokenizer of the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html#tokenization) where it
decides what a reader sees: quoted attribute values, raw text, escaped script data, comments, unfinished constructs.
Every token is a slice of the text, so nothing is decoded here; ``attributes`` and ``entities`` do that on demand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from core.page.tree.attributes import read_attributes
from core.patterns import lazy_pattern


class TokenKind(IntEnum):
    """What a token is."""

    TEXT = 0
    START = 1
    END = 2
    RAW = 3
    """The content of a raw-text element; ``name`` is the element's."""
    COMMENT = 4
    DECLARATION = 5
    """A doctype, a processing instruction or another construct that a browser drops."""
    CDATA = 6
    """A CDATA section in an SVG or MathML element: its inside is text."""
    UNFINISHED = 7
    """A tag that the end of the text cuts off: a browser drops it."""


class Token(NamedTuple):
    """The code points ``[start, end)`` of the text.

    ``name`` is the lower-case element name of tags and raw text. ``mark`` is where the attributes begin in a start tag;
    they end before the last character of the token.
    """

    kind: TokenKind
    start: int
    end: int
    name: str = ""
    mark: int = 0


RAW_TEXT = frozenset({"script", "style", "noscript", "iframe", "noembed", "noframes", "xmp"})
RCDATA = frozenset({"title", "textarea"})
_RAW = RAW_TEXT | RCDATA

# Possessive and atomic throughout: no text makes these look at a character more than a few times.
_SPACE = r"[\t\n\f\r ]"
_NAME = r"[\t\n\f\r /]*+[^\t\n\f\r />][^\t\n\f\r />=]*+"
_ATTRIBUTE = (
    rf"""{_NAME}(?:{_SPACE}*+={_SPACE}*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\t\n\f\r >"'][^\t\n\f\r >]*+|(?=>)))?+"""
)
_TAG = lazy_pattern(rf"</?([a-zA-Z][^\t\n\f\r />]*+)((?:{_ATTRIBUTE})*+[\t\n\f\r /]*+)>")
# What most of a page is, in one match: text up to a tag whose attributes are all quoted at once. Whatever this matches
# the patterns above and below match too, and at the same places.
PLAIN_TAG = lazy_pattern(
    r"""([^<]*+)<(/?)([a-zA-Z][^\t\n\f\r />]*+)"""
    r"""[^<>"'=]*+(?:(?<![\t\n\f\r /"'=])=(?:"[^"]*+"|'[^']*+')[^<>"'=]*+)*+>"""
)
_OPEN = lazy_pattern(r"<(?=[a-zA-Z/!?])")
_COMMENT_END = lazy_pattern(r"--!?>")
_SCRIPT_MARK = lazy_pattern(r"<!--|-->|<(/?)script(?=[\t\n\f\r />])", re.IGNORECASE)
_FOREIGN = frozenset({"svg", "math"})


class Tokenizer:
    """Reads tokens one by one; together they cover the text without gap or overlap.

    Without ``scripting`` the inside of a ``noscript`` or ``noframes`` element is markup, as where neither works.

    Attributes:
        text: The text.
        at: Where the next token begins, unless one was put back.
        special: The names of the tags after which a tokenizer goes on otherwise than after any other.
    """

    __slots__ = ("_back", "_foreign", "_raw", "at", "special", "text")

    def __init__(self, text: str, *, scripting: bool = True) -> None:
        self.text = text
        self.at = 0
        self.special = (_RAW if scripting else _RAW - {"noscript", "noframes"}) | _FOREIGN | {"plaintext"}
        self._foreign = 0
        self._raw = ""
        self._back: Token | None = None

    def put_back(self, token: Token | None) -> None:
        """Let ``token``, the one read last, be the next once more."""
        self._back = token

    @property
    def is_bound(self) -> bool:
        """Whether the next token is no matter of the text alone: one was put back, or raw text was begun."""
        return self._back is not None or bool(self._raw)

    def next(self) -> Token | None:
        """Read a token; None at the end."""
        if (token := self._back) is not None:
            self._back = None
            return token
        text, at = self.text, self.at
        if self._raw and (token := self._raw_text(self._raw)) is not None:
            return token
        if at >= len(text):
            return None
        tag = PLAIN_TAG.match(text, at)
        if tag is not None:
            if tag[1]:
                return self._take(TokenKind.TEXT, tag.end(1))
            return self._tag(tag[2], tag[3], tag.end(3), tag.end())
        found = _OPEN.search(text, at)
        if found is None or found.start() > at:
            return self._take(TokenKind.TEXT, found.start() if found else len(text))
        sign = text[at + 1]
        if sign in "!?" or (sign == "/" and not _is_letter(text[at + 2 : at + 3])):
            token = _declaration(text, at, self._foreign > 0)
            self.at = token.end
            return token
        tag = _TAG.match(text, at)
        if tag is None:
            return self._take(TokenKind.UNFINISHED, len(text))
        return self._tag(sign, tag[1], tag.start(2), tag.end())

    def next_tag(self) -> Token | None:
        """Read on to the next tag and give it; None at the end."""
        while True:
            tag = None if self.is_bound else PLAIN_TAG.match(self.text, self.at)
            if tag is not None and (name := tag[3].lower()) not in self.special:
                self.at = tag.end()
                return Token(TokenKind.END if tag[2] else TokenKind.START, tag.end(1), self.at, name, tag.end(3))
            token = self.next()
            if token is None or token.kind is TokenKind.START or token.kind is TokenKind.END:
                return token

    def skip_raw(self, name: str) -> tuple[int, int]:
        """Read over the content of the ``name`` element that was opened last, and over its end tag; give both ends."""
        raw, self._raw = self._raw, ""
        end = _raw_end(self.text, self.at, raw) if raw else self.at
        tag = _TAG.match(self.text, end)
        closes = tag is not None and self.text[end + 1] == "/" and tag[1].lower() == name
        self.at = tag.end() if tag is not None and closes else end
        return end, self.at

    def _take(self, kind: TokenKind, end: int, name: str = "", mark: int = 0) -> Token:
        token = Token(kind, self.at, end, name, mark)
        self.at = end
        return token

    def _tag(self, sign: str, name: str, mark: int, end: int) -> Token:
        name = name.lower()
        if sign == "/":
            if self._foreign and name in _FOREIGN:
                self._foreign -= 1
            return self._take(TokenKind.END, end, name)
        if name in self.special:
            closed = self.text[end - 2] == "/"
            if name in _FOREIGN:
                self._foreign += not closed
            elif name == "plaintext" or not (self._foreign and closed):
                self._raw = name
        return self._take(TokenKind.START, end, name, mark)

    def _raw_text(self, name: str) -> Token | None:
        """Read the content of the raw-text element that was opened, if it has any."""
        self._raw = ""
        plain = name == "plaintext"
        end = len(self.text) if plain else _raw_end(self.text, self.at, name)
        if end == self.at:
            return None
        return self._take(TokenKind.TEXT, end) if plain else self._take(TokenKind.RAW, end, name)


def tokens(text: str, *, scripting: bool = True) -> Iterator[Token]:
    """Yield the tokens of ``text`` in order."""
    tokenizer = Tokenizer(text, scripting=scripting)
    while (token := tokenizer.next()) is not None:
        yield token


def _is_letter(character: str) -> bool:
    return character.isascii() and character.isalpha()


def _declaration(text: str, start: int, foreign: bool) -> Token:
    size = len(text)
    if text.startswith("<!--", start):
        if text.startswith(">", start + 4):
            return Token(TokenKind.COMMENT, start, start + 5)
        if text.startswith("->", start + 4):
            return Token(TokenKind.COMMENT, start, start + 6)
        close = _COMMENT_END.search(text, start + 4)
        return Token(TokenKind.COMMENT, start, close.end() if close else size)
    if foreign and text.startswith("<![CDATA[", start):
        end = text.find("]]>", start + 9)
        return Token(TokenKind.CDATA, start, end + 3 if end >= 0 else size)
    if start + 2 == size and text[start + 1] == "/":
        return Token(TokenKind.TEXT, start, size)
    end = text.find(">", start + 2)
    return Token(TokenKind.DECLARATION, start, end + 1 if end >= 0 else size)


def _raw_end(text: str, at: int, name: str) -> int:
    """Find where the end tag of a raw-text element begins, or the end of the text."""
    is_close = _RAW_CLOSE[name].match
    end = text.find("</", at)
    while end >= 0 and not is_close(text, end):
        end = text.find("</", end + 2)
    if end < 0:
        end = len(text)
    # Script data that holds no ``<!--`` ends at the first end tag.
    return _script_end(text, at) if name == "script" and text.find("<!--", at, end) >= 0 else end


_RAW_CLOSE = {name: lazy_pattern(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE) for name in _RAW}


def _script_end(text: str, at: int) -> int:
    """Follow the states of script data: plain, escaped by ``<!--``, and double escaped by ``<script`` within that."""
    escaped = doubled = False
    while found := _SCRIPT_MARK.search(text, at):
        at = found.end()
        if found[1] is None:
            escaped = found[0] == "<!--"
            if escaped:
                at -= 2  # the dashes of ``<!--`` may be those of ``-->``
            else:
                doubled = False
        elif found[1]:
            if not doubled:
                return found.start()
            doubled = False
        elif escaped:
            doubled = True
    return len(text)


def attributes(text: str, token: Token) -> dict[str, str]:
    """Read the attributes of a start tag: lower-case names to decoded values; the first of a name counts."""
    return read_attributes(text[token.mark : token.end - 1])
