"""How books, documents and subtitles are told from their first bytes."""

from __future__ import annotations

import re

from core.loading.sniff import is_utf16
from core.patterns import lazy_pattern

_ZIP = b"PK\x03\x04"
_EPUB = b"application/epub+zip"
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_OFFICE = lazy_pattern(
    rb"PK\x03\x04.{26}(?:\[Content_Types\]\.xml|_rels/\.rels|docProps/(?:app|core|custom)\.xml"
    rb"|(?:word|xl|ppt)/(?:_rels/|\w+\.xml))",
    re.DOTALL,
)
_OFFICE_NAMES = (".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".pptx", ".pptm")
_SUBTITLES = lazy_pattern(
    r"\ufeff?(?:WEBVTT(?:[ \t\r\n]|\Z)"
    r"|\s*(?P<number>\d+)[ \t]*\r?\n[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{1,2}[,.]\d{1,3}[ \t]*-->)"
)
_FLAT = lazy_pattern(rb"\s*(?:<\?xml[^>]*>\s*)?<office:document\s")


def is_epub(head: bytes, name: str) -> bool:
    """Tell whether a ZIP file says that it is a book, or is called one."""
    return head.startswith(_ZIP) and (_EPUB in head[30:200] or name.lower().endswith(".epub"))


def is_docx(head: bytes, name: str) -> bool:
    """Tell whether a ZIP file begins with parts of an office document; which one it is, its module tells."""
    return bool(_OFFICE.match(head)) or (head.startswith(_ZIP) and name.lower().endswith(_OFFICE_NAMES))


def is_odt(head: bytes, name: str) -> bool:
    """Tell a text of OpenDocument, packed or flat."""
    return (head.startswith(_ZIP) and _OPEN_DOCUMENT in head[30:200]) or bool(_FLAT.match(head))


def is_rtf(head: bytes, name: str) -> bool:
    """Tell rich text."""
    return head.startswith(b"{\\rtf")


def is_subtitles(head: bytes, name: str) -> bool:
    """Tell whether a text begins as WebVTT does, or with the first cue of SRT; a later one, where the name says so."""
    encoding = is_utf16(head[:256]) or "utf-8"
    found = _SUBTITLES.match(head[:256].decode(encoding, "replace"))
    return found is not None and (found["number"] in (None, "0", "1") or name.lower().endswith(".srt"))


def is_pdf(head: bytes, name: str) -> bool:
    """Tell a PDF, also behind a few bytes that are none of it."""
    return head.lstrip(b"\xef\xbb\xbf\0\t\r\n ").startswith(b"%PDF-")
