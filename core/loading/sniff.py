"""What a file is, told from its content; its name only breaks ties."""

from __future__ import annotations

import re

from core.article.source import MediaType
from core.errors import BinaryError
from core.loading.unread import form_of
from core.patterns import lazy_pattern

_UNPACK = "Unpack it first."
_SIGNATURES: tuple[tuple[bytes, str] | tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"RIFF", "an image, sound or film"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive", _UNPACK),
    (b"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (b"MSCF\0\0\0\0", "a cabinet archive", _UNPACK),
    (b"LZIP\x01", "an lzip archive", _UNPACK),
    (b"\x04\x22\x4d\x18", "an LZ4 archive", _UNPACK),
    (b"\x1f\x9d", "an archive of compress", _UNPACK),
    (b"!<arch>\n", "an archive of programs"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound or film file"),
    (b"bplist00", "a binary property list"),
)
_SAMPLE = 65_536
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 27})
_READABLE = lazy_pattern(
    r"[\t\n\r -~\u00a0-\u024f\u0370-\u06ff\u0900-\u0e7f\u1e00-\u1fff\u2010-\u206f\u20a0-\u20bf\u3000-\u30ff"
    r"\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]"
)
_PAGE = lazy_pattern(
    r"(?:\s|<\?xml[^>]{0,200}>|<!--(?:[^-]|-(?!->)){0,20000}-->)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE
)
_FRAGMENT = lazy_pattern(
    r"\s*<(?:div|p|article|section|main|header|h[1-6]|ul|ol|table|blockquote|figure|span|meta|title|link|script|style)"
    r"\b[^<>]*>",
    re.IGNORECASE,
)
_TEXTS = frozenset("txt rst rest adoc asciidoc tex latex ltx org wiki mediawiki wikitext".split())
"""Endings of names of texts whose marks are not those of Markdown."""
_TAG = lazy_pattern(r"</?[a-zA-Z][^<>]{0,500}>")
_MARKDOWN = (
    lazy_pattern(r"^#{1,6} \S", re.MULTILINE),
    lazy_pattern(r"^(?:```|~~~)", re.MULTILINE),
    lazy_pattern(r"\[[^\]\n]{1,200}\]\([^()\s]{1,400}\)"),
    lazy_pattern(r"^(?:[-*+]|\d{1,3}\.) \S.*\n(?:[-*+]|\d{1,3}\.) \S", re.MULTILINE),
    lazy_pattern(r"^> \S", re.MULTILINE),
    lazy_pattern(r"\*\*(?<![*\w]\*\*)[^*\s][^*\n]{0,200}\*\*(?![*\w])"),  # begins with what is looked for quickly
    lazy_pattern(r"\A---\n(?:[A-Za-z_-]+:.*\n)+---\n|\A\+\+\+\n(?:.*\n){1,200}?\+\+\+\n"),
    lazy_pattern(r"^[^\n]+\n(?:={3,}|-{3,})\s*$", re.MULTILINE),
)


def refuse_binary(data: bytes, name: str) -> None:
    """Raise where the bytes are no text.

    Raises:
        BinaryError: naming what they look like.
    """
    hint = "Open a text, Markdown or HTML file."
    if found := form_of(data):
        raise BinaryError(f"“{name}” is {found[0]}, not an article in text or HTML.", found[1])
    for signature, what, *special in _SIGNATURES:
        if data.startswith(signature):
            raise BinaryError(f"“{name}” is {what}, not an article in text or HTML.", special[0] if special else hint)
    sample = data[:_SAMPLE]
    if is_utf16(sample) or reads_as_utf16(sample):
        return
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > 0.1 * len(sample):
        raise BinaryError(f"“{name}” is not text: it is full of control characters.", hint)


def is_utf16(sample: bytes) -> str:
    """Give ``utf-16-le`` or ``utf-16-be`` where the bytes look like it, byte order mark or not; else an empty name."""
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16-le" if sample[0] == 0xFF else "utf-16-be"
    half = len(sample) // 2
    if half < 8:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 * half and odd < 0.05 * half else ""


def reads_as_utf16(sample: bytes) -> str:
    """Give ``utf-16-le`` or ``utf-16-be`` where bytes that no other text has read as letters by it; else an empty name.

    It tells what is in other alphabets than the Latin one, so that few of its bytes are zero.
    """
    whole = sample[: len(sample) // 2 * 2]
    if len(whole) < 16 or len(whole.translate(None, _CONTROLS)) > 0.99 * len(whole):
        return ""
    best, name = 0.0, ""
    for order in ("utf-16-le", "utf-16-be"):
        text = whole.decode(order, "replace")
        share = len(_READABLE.findall(text)) / len(text)
        spaced = sum(map(text.count, " \n\u3000\u3001\u3002")) / len(text)
        if share >= 0.97 and spaced > 0.005 and share + spaced > best:
            best, name = share + spaced, order
    return name


def media_type(text: str, name: str) -> MediaType:
    """Tell the container of a decoded text."""
    suffix = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    head = text[:_SAMPLE]
    if _PAGE.match(head):
        return MediaType.HTML
    if _FRAGMENT.match(head):
        tags = _TAG.findall(head)
        closing = sum(tag.startswith("</") for tag in tags)
        if suffix in ("html", "htm", "xhtml") or (len(tags) >= 4 and closing >= len(tags) / 4):
            return MediaType.HTML
    if suffix in ("html", "htm", "xhtml") and len(_TAG.findall(head)) >= 2:
        return MediaType.HTML
    if suffix in ("md", "markdown", "mkd"):
        return MediaType.MARKDOWN
    if suffix not in _TEXTS and sum(bool(mark.search(head)) for mark in _MARKDOWN) >= 2:
        return MediaType.MARKDOWN
    return MediaType.TEXT
