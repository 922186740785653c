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

_MIME_HEAD = re.compile(
    rb"\A(?:[ \t]*\r?\n)*(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]*[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*\r?\n)+"
)
_MULTIPART = re.compile(rb"^content-type:[ \t]*multipart/related", re.IGNORECASE | re.MULTILINE)
_VERSION = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_HTML = re.compile(rb"^content-type:[ \t]*text/html", re.IGNORECASE | re.MULTILINE)
_SAVED = re.compile(
    rb"^(?:snapshot-content-location|content-location):|^from:[^\r\n]{0,40}\bsaved by\b", re.IGNORECASE | re.MULTILINE
)
_FROM = re.compile(rb"^from:[^\r\n]*\S", re.IGNORECASE | re.MULTILINE)
_SENT = re.compile(rb"^(?:message-id|received|return-path|delivered-to|mime-version):", re.IGNORECASE | re.MULTILINE)
_WAY = re.compile(rb"^received:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?\b(?:by|from)\b", re.IGNORECASE | re.MULTILINE)
_DATED = re.compile(rb"^date:[^\r\n]*\d", re.IGNORECASE | re.MULTILINE)
_MBOX = re.compile(
    rb"From [^\r\n]{0,300}?\b\d{1,2}:\d\d(?::\d\d)?\b[^\r\n]{0,40}?\b(?:19|20)\d\d\b[^\r\n]*\r?\n"
    rb">?[A-Za-z][A-Za-z0-9-]{1,60}:"
)
_FEED = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*|<\?xml-stylesheet[^>]*\?>\s*|<!--.{0,4000}?-->\s*)*<(?:rss|feed|rdf:RDF)\b",
    re.DOTALL,
)
_BZIP2 = re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)")
_ZSTD = re.compile(rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18", re.DOTALL)
_AROUND = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<!doctype[^>]{0,2000}>\s*)?<html[^>]{0,500}\bdata-sfz\b", re.IGNORECASE)

_WACZ = re.compile(
    rb"archive/[^/\0]{1,200}\.w?arc|indexes/index\.|pages/(?:extraP|p)ages\.jsonl|datapackage(?:-digest)?\.json"
)
_HAR = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\s*\"log\"\s*:\s*\{")


class Form(NamedTuple):
    """A form of containers: how it is told, and the class that reads it.

    Attributes:
        is_one: First bytes, name -> whether it may be one.
        module: The module of this package.
        name: The class.
        confirmed: Tells where the first bytes are not enough, or None.
    """

    is_one: Callable[[bytes, str], bool]
    module: str
    name: str
    confirmed: Callable[[Blob], bool] | None = None


def _is_mhtml(head: bytes, name: str) -> bool:
    """Tell a page saved as a message: of related parts, or alone with the address that it was saved from."""
    found = _MIME_HEAD.match(head)
    if not found or not _VERSION.search(found[0]):
        return False
    return bool(_MULTIPART.search(found[0]) or (_HTML.search(found[0]) and _SAVED.search(found[0])))


def _is_mail(head: bytes, name: str) -> bool:
    """Tell by a sender, and what only mails have; the name counts for that as well."""
    found = _MIME_HEAD.match(head)
    if not found or _SAVED.search(found[0]):
        return False
    if found.end() > HEAD // 2 and _WAY.search(found[0]):
        return True  # stations on the way fill the head before it says who wrote
    if not _FROM.search(found[0]):
        return False
    if name.lower().rsplit(".", 1)[-1] in ("eml", "emlx"):
        return True
    return bool(_SENT.search(found[0]) and _DATED.search(found[0]))


def _is_mbox(head: bytes, name: str) -> bool:
    return bool(_MBOX.match(head))


def _is_web_archive(head: bytes, name: str) -> bool:
    """Tell a property list by the key of the page."""
    return b"WebMainResource" in head and head.lstrip().startswith(
        (b"bplist00", b"<?xml", b"<!DOCTYPE plist", b"<plist")
    )


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


def _starts(*signatures: bytes) -> Callable[[bytes, str], bool]:
    return lambda head, name: head.startswith(signatures)


def _is_brotli(head: bytes, name: str) -> bool:
    """Tell by the name, for want of a mark; what reads as text is none."""
    return name.lower().endswith(".br") and bool(head) and not _is_text(head)


def _is_text(head: bytes) -> bool:
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:
            return False
        text = head[: error.start].decode("utf-8")
    return all(mark.isprintable() or mark in "\t\r\n\f\ufeff" for mark in text)


def _is_tar(head: bytes, name: str) -> bool:
    """Tell by the mark, or by the sum over the first header where it is too old to have one."""
    if len(head) < 512 or not head[0]:
        return False
    if head[257:262] == b"ustar":
        return True
    try:
        said = int(head[148:156].strip(b"\0 ") or b"0", 8)
    except ValueError:
        return False
    return said == sum(head[:148]) + 8 * 32 + sum(head[156:512])


def _is_zip(head: bytes, name: str) -> bool:
    """Tell an archive, also an empty one."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def _is_wacz(head: bytes, name: str) -> bool:
    """Tell a package of web archives by the first file in it, or by its name."""
    return head.startswith(b"PK\x03\x04") and (name.lower().endswith(".wacz") or bool(_WACZ.match(head[30:])))


def _holds_zip(blob: Blob) -> bool:
    """Tell whether a page that SingleFile compressed still holds its archive: shown and saved again it does not."""
    data = blob.whole()
    return b"PK\x03\x04" in data and b"PK\x05\x06" in data


FORMS: tuple[Form, ...] = (
    Form(_starts(b"\x1f\x8b\x08"), "compressed", "Gzip"),
    Form(lambda head, name: bool(_BZIP2.match(head)), "compressed", "Bzip2"),
    Form(_starts(b"\xfd7zXZ\0"), "compressed", "Xz"),
    Form(lambda head, name: bool(_ZSTD.match(head)), "compressed", "Zstandard"),
    Form(_is_brotli, "compressed", "Brotli"),
    Form(_starts(b"WARC/0.", b"WARC/1.", b"filedesc://"), "warc", "Warc"),
    Form(lambda head, name: bool(_HAR.match(head)), "har", "Har"),
    Form(_is_tar, "tar_archive", "TarArchive"),
    Form(_is_web_archive, "webarchive", "WebArchive"),
    Form(_is_mbox, "mbox", "Mbox"),
    Form(_is_mail, "mail", "Mail"),
    Form(_is_mhtml, "mhtml", "Mhtml"),
    Form(_is_feed, "feed", "Feed"),
    Form(_is_json_lines, "json_lines", "JsonLines"),
    Form(lambda head, name: bool(_AROUND.match(head)), "zip_archive", "ZipArchive", _holds_zip),
    Form(_is_wacz, "wacz", "Wacz"),
    Form(_is_zip, "zip_archive", "ZipArchive"),  # after every form that is a ZIP archive as well
)


def container_of(blob: Blob) -> Container | None:
    """Give the container that the bytes are, or None where they are none."""
    head = blob.head(HEAD)
    for form in FORMS:
        if form.is_one(head, blob.name) and (form.confirmed is None or form.confirmed(blob)):
            module = importlib.import_module(f"core.loading.containers.{form.module}")
            container: Container = getattr(module, form.name)(blob)
            return container
    return None
