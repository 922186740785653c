"""HTML as a stream of tokens, each with its exact place: one pass, linear in the length of the text.

Follows the tokenizer of the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html#tokenization) where it
decides what a reader sees: quoted attribute values, raw text, escaped script data, comments, unfinished constructs.
Every token is a slice of the text, so nothing is decoded here; ``attributes`` and ``decode_entity`` do that on demand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from html.entities import html5
from typing import NamedTuple


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
_TAG = re.compile(rf"</?([a-zA-Z][^\t\n\f\r />]*+)((?:{_ATTRIBUTE})*+[\t\n\f\r /]*+)>")
# What most of a page is, in one match: text up to a tag whose attributes are all quoted at once. Whatever this matches
# the patterns above and below match too, and at the same places.
_PLAIN_TAG = re.compile(
    r"""([^<]*+)<(/?)([a-zA-Z][^\t\n\f\r />]*+)"""
    r"""[^<>"'=]*+(?:(?<![\t\n\f\r /"'=])=(?:"[^"]*+"|'[^']*+')[^<>"'=]*+)*+>"""
)
_OPEN = re.compile(r"<(?=[a-zA-Z/!?])")
_COMMENT_END = re.compile(r"--!?>")
_SCRIPT_MARK = re.compile(r"<!--|-->|<(/?)script(?=[\t\n\f\r />])", re.IGNORECASE)
_NAME_VALUE = re.compile(
    r"[\t\n\f\r /]*+([^\t\n\f\r />][^\t\n\f\r />=]*+)"
    rf"""(?:{_SPACE}*+={_SPACE}*+(?:"([^"]*+)"?|'([^']*+)'?|([^\t\n\f\r >"'][^\t\n\f\r >]*+)|(?=>|\Z)))?+"""
)
_ENTITY = re.compile(r"&(?:#(?:[xX][0-9a-fA-F]+|[0-9]+);?|([a-zA-Z][a-zA-Z0-9]*);?)")
_LONGEST_ENTITY = max(map(len, html5))
# What a numeric reference to a C1 control stands for: the character of windows-1252.
_WINDOWS = {code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}


_TEXT, _START, _END, _RAW_CONTENT, _UNFINISHED = (
    TokenKind.TEXT,
    TokenKind.START,
    TokenKind.END,
    TokenKind.RAW,
    TokenKind.UNFINISHED,
)
_FOREIGN = frozenset({"svg", "math"})


def tokens(text: str, *, scripting: bool = True) -> Iterator[Token]:
    """Yield the tokens of ``text`` in order; together they cover it without gap or overlap.

    Without ``scripting`` the inside of a ``noscript`` element is markup, as where scripts are off.
    """
    special = (_RAW if scripting else _RAW - {"noscript"}) | _FOREIGN | {"plaintext"}
    size = len(text)
    at = 0
    foreign = 0
    search, match_plain, match_tag = _OPEN.search, _PLAIN_TAG.match, _TAG.match
    make = tuple.__new__  # what ``Token`` itself calls, without a call between
    while at < size:
        tag = match_plain(text, at)
        if tag is not None:
            start, mark = tag.end(1), tag.end(3)
            if start > at:
                yield make(Token, (_TEXT, at, start, "", 0))
            sign, name = tag.group(2, 3)
        else:
            found = search(text, at)
            if found is None:
                yield Token(_TEXT, at, size)
                return
            start = found.start()
            if start > at:
                yield Token(_TEXT, at, start)
            sign = text[start + 1]
            if sign in "!?" or (sign == "/" and not _is_letter(text[start + 2 : start + 3])):
                token = _declaration(text, start, foreign > 0)
                yield token
                at = token.end
                continue
            tag = match_tag(text, start)
            if tag is None:
                yield Token(_UNFINISHED, start, size)
                return
            name, mark = tag[1], tag.start(2)
        at = tag.end()
        name = name.lower()
        if sign == "/":
            yield make(Token, (_END, start, at, name, 0))
            if foreign and name in _FOREIGN:
                foreign -= 1
            continue
        yield make(Token, (_START, start, at, name, mark))
        if name not in special:
            continue
        closed = text[at - 2] == "/"
        if name in _FOREIGN:
            foreign += not closed
        elif name == "plaintext":
            if at < size:
                yield Token(_TEXT, at, size)
            return
        elif not (foreign and closed):
            end = _raw_end(text, at, name)
            if end > at:
                yield Token(_RAW_CONTENT, at, end, name)
                at = end


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


_RAW_CLOSE = {name: re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE) for name in _RAW}


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


def read_attributes(text: str) -> dict[str, str]:
    """Read attributes as they stand between the name of a start tag and its last character."""
    found = _NAME_VALUE.findall(text)
    values: dict[str, str] = {name.lower(): double or single or bare for name, double, single, bare in found}
    if len(values) < len(found):
        values |= {name.lower(): double or single or bare for name, double, single, bare in reversed(found)}
    if "&" in text:
        for name, value in values.items():
            if "&" in value:
                values[name] = unescape_attribute(value)
    return values


# The references that are almost all of those on pages; the ampersand last, so that what it leaves is not read again.
_COMMON = tuple(
    (f"&{name};", unescaped)
    for name, unescaped in (
        ("quot", '"'),
        ("#39", "'"),
        ("#x27", "'"),
        ("#039", "'"),
        ("nbsp", "\xa0"),
        ("lt", "<"),
        ("gt", ">"),
        ("amp", "&"),
    )
)


def _common(value: str) -> str | None:
    """Decode a text all of whose ampersands begin common references; give None for any other."""
    left = value.count("&")
    for reference, character in _COMMON:
        if count := value.count(reference):
            value = value.replace(reference, character)
            left -= count
            if not left:
                return value
    return None


def unescape_attribute(value: str) -> str:
    """Decode the entities of an attribute value, where ``&copy=1`` is not one."""
    if (plain := _common(value)) is not None:
        return plain
    parts: list[str] = []
    at = 0
    for found in _ENTITY.finditer(value):
        decoded = decode_entity(value, found.start())
        if decoded is None:
            continue
        character, end = decoded
        if value[end - 1] != ";" and found[1] and (end < found.end() or value.startswith("=", end)):
            continue
        parts += (value[at : found.start()], character)
        at = end
    return "".join((*parts, value[at:]))


def unescape(text: str) -> str:
    """Decode the entities of running text."""
    if (plain := _common(text)) is not None:
        return plain
    parts: list[str] = []
    at = 0
    start = text.find("&")
    while start >= 0:
        decoded = decode_entity(text, start)
        if decoded:
            parts += (text[at:start], decoded[0])
            at = decoded[1]
        start = text.find("&", decoded[1] if decoded else start + 1)
    return "".join((*parts, text[at:]))


def decode_entity(text: str, start: int) -> tuple[str, int] | None:
    """Decode the character reference that begins at ``start``: its characters and its end, or None if it is none."""
    found = _ENTITY.match(text, start)
    if found is None:
        return None
    name = found[1]
    if name is None:
        return _numeric(found[0]), found.end()
    if text[found.end() - 1] == ";" and name + ";" in html5:
        return html5[name + ";"], found.end()
    for length in range(min(len(name), _LONGEST_ENTITY), 1, -1):
        if name[:length] in html5:
            return html5[name[:length]], start + 1 + length
    return None


def _numeric(reference: str) -> str:
    digits = reference[2:].rstrip(";")
    hexadecimal = digits[0] in "xX"
    digits = (digits[1:] if hexadecimal else digits).lstrip("0") or "0"
    code = int(digits, 16 if hexadecimal else 10) if len(digits) <= 8 else 0
    if code in _WINDOWS:
        return _WINDOWS[code]
    if not 0 < code <= 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    return chr(code)
