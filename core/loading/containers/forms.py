"""Which container a file is, told from its first bytes; its name only breaks ties.

Each form is a module of this package with a class of the same name in capitals. Modules are imported when a file of
their form is met: a plain text pays for none of them.
"""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Callable
from typing import NamedTuple

from core.loading.containers.blob import HEAD, Blob
from core.loading.containers.container import Container
from core.loading.sniff import is_utf16

_MIME_HEAD = re.compile(
    rb"\A(?:[ \t]*\r?\n)*(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]*[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*\r?\n)+"
)
_MULTIPART = re.compile(rb"^content-type:[ \t]*multipart/related", re.IGNORECASE | re.MULTILINE)
_VERSION = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_FEED = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*|<\?xml-stylesheet[^>]*\?>\s*|<!--.{0,4000}?-->\s*)*<(?:rss|feed|rdf:RDF)\b",
    re.DOTALL,
)

_ZIP = b"PK\x03\x04"
_EPUB = b"application/epub+zip"
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_OFFICE = re.compile(
    rb"PK\x03\x04.{26}(?:\[Content_Types\]\.xml|_rels/\.rels|docProps/(?:app|core|custom)\.xml"
    rb"|(?:word|xl|ppt)/(?:_rels/|\w+\.xml))",
    re.DOTALL,
)
_OFFICE_NAMES = (".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".pptx", ".pptm")
_SUBTITLES = re.compile(
    r"\ufeff?(?:WEBVTT(?:[ \t\r\n]|\Z)"
    r"|\s*(?P<number>\d+)[ \t]*\r?\n[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{1,2}[,.]\d{1,3}[ \t]*-->)"
)
_FLAT = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?<office:document\s")


class Form(NamedTuple):
    """A form of containers: how it is told, and the class that reads it."""

    is_one: Callable[[bytes, str], bool]
    module: str
    name: str


def _is_mhtml(head: bytes, name: str) -> bool:
    found = _MIME_HEAD.match(head)
    return bool(found and _MULTIPART.search(found[0]) and _VERSION.search(found[0]))


def _is_feed(head: bytes, name: str) -> bool:
    return bool(_FEED.match(head))


def _is_json_lines(head: bytes, name: str) -> bool:
    """Tell whether the first two lines are JSON objects, or one is and the name says so."""
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not text.startswith(b"{"):
        return False
    lines = text.split(b"\n")
    whole = [line for line in (lines if len(head) < HEAD else lines[:-1]) if line.strip()][:2]
    if name.lower().rsplit(".", 1)[-1] in ("jsonl", "ndjson", "jsonlines", "ldjson"):
        whole = whole[:1] or lines[:1]
        return not whole or _is_object(whole[0]) or len(lines) == 1
    return len(whole) == 2 and all(map(_is_object, whole))


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _is_epub(head: bytes, name: str) -> bool:
    """Tell whether a ZIP file says that it is a book, or is called one."""
    return head.startswith(_ZIP) and (_EPUB in head[30:200] or name.lower().endswith(".epub"))


def _is_docx(head: bytes, name: str) -> bool:
    """Tell whether a ZIP file begins with parts of an office document; which one it is, its module tells."""
    return bool(_OFFICE.match(head)) or (head.startswith(_ZIP) and name.lower().endswith(_OFFICE_NAMES))


def _is_odt(head: bytes, name: str) -> bool:
    return (head.startswith(_ZIP) and _OPEN_DOCUMENT in head[30:200]) or bool(_FLAT.match(head))


def _is_rtf(head: bytes, name: str) -> bool:
    return head.startswith(b"{\\rtf")


def _is_subtitles(head: bytes, name: str) -> bool:
    """Tell whether a text begins as WebVTT does, or with the first cue of SRT; a later one, where the name says so."""
    encoding = is_utf16(head[:256]) or "utf-8"
    found = _SUBTITLES.match(head[:256].decode(encoding, "replace"))
    return found is not None and (found["number"] in (None, "0", "1") or name.lower().endswith(".srt"))


def _is_pdf(head: bytes, name: str) -> bool:
    return head.lstrip(b"\xef\xbb\xbf\0\t\r\n ").startswith(b"%PDF-")


FORMS: tuple[Form, ...] = (
    Form(_is_epub, "epub", "Epub"),
    Form(_is_docx, "docx", "Docx"),
    Form(_is_odt, "odt", "Odt"),
    Form(_is_rtf, "rtf", "Rtf"),
    Form(_is_pdf, "pdf", "Pdf"),
    Form(_is_subtitles, "subtitles", "Subtitles"),
    Form(_is_mhtml, "mhtml", "Mhtml"),
    Form(_is_feed, "feed", "Feed"),
    Form(_is_json_lines, "json_lines", "JsonLines"),
)


def container_of(blob: Blob) -> Container | None:
    """Give the container that the bytes are, or None where they are none."""
    head = blob.head(HEAD)
    for form in FORMS:
        if form.is_one(head, blob.name):
            module = importlib.import_module(f"core.loading.containers.{form.module}")
            container: Container = getattr(module, form.name)(blob)
            return container
    return None
