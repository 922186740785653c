"""Character references: decoded where they stand, in running text and in attribute values."""

from __future__ import annotations

from html.entities import html5

from core.patterns import lazy_pattern

_ENTITY = lazy_pattern(r"&(?:#(?:[xX][0-9a-fA-F]+|[0-9]+);?|([a-zA-Z][a-zA-Z0-9]*);?)")
_LONGEST_ENTITY = max(map(len, html5))
_FARTHEST = 64
"""How far before a place a reference is looked for that reaches over it."""
# What a numeric reference to a C1 control stands for: the character of windows-1252.
_WINDOWS = {code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}

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


def entity_around(text: str, place: int) -> tuple[int, int] | None:
    """Give the character reference in which a place stands, neither before nor after it; None if there is none."""
    start = text.rfind("&", max(0, place - _FARTHEST), place)
    decoded = decode_entity(text, start) if start >= 0 else None
    return (start, decoded[1]) if decoded and decoded[1] > place else None


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
