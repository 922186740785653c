"""How archives, mails, recordings and compressed files are told from their first bytes."""

from __future__ import annotations

import re
from collections.abc import Callable

from core.loading.containers.blob import HEAD, Blob
from core.patterns import lazy_pattern

_MIME_HEAD = lazy_pattern(
    rb"\A(?:[ \t]*\r?\n)*(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]*[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*\r?\n)+"
)
_MULTIPART = lazy_pattern(rb"^content-type:[ \t]*multipart/related", re.IGNORECASE | re.MULTILINE)
_VERSION = lazy_pattern(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_HTML = lazy_pattern(rb"^content-type:[ \t]*text/html", re.IGNORECASE | re.MULTILINE)
_SAVED = lazy_pattern(
    rb"^(?:snapshot-content-location|content-location):|^from:[^\r\n]{0,40}\bsaved by\b", re.IGNORECASE | re.MULTILINE
)
_FROM = lazy_pattern(rb"^from:[^\r\n]*\S", re.IGNORECASE | re.MULTILINE)
_SENT = lazy_pattern(rb"^(?:message-id|received|return-path|delivered-to|mime-version):", re.IGNORECASE | re.MULTILINE)
_WAY = lazy_pattern(rb"^received:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?\b(?:by|from)\b", re.IGNORECASE | re.MULTILINE)
_DATED = lazy_pattern(rb"^date:[^\r\n]*\d", re.IGNORECASE | re.MULTILINE)
_MBOX = lazy_pattern(
    rb"From [^\r\n]{0,300}?\b\d{1,2}:\d\d(?::\d\d)?\b[^\r\n]{0,40}?\b(?:19|20)\d\d\b[^\r\n]*\r?\n"
    rb">?[A-Za-z][A-Za-z0-9-]{1,60}:"
)
_BZIP2 = lazy_pattern(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)")
_ZSTD = lazy_pattern(rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18", re.DOTALL)
_AROUND = lazy_pattern(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!doctype[^>]{0,2000}>\s*)?<html[^>]{0,500}\bdata-sfz\b", re.IGNORECASE
)

_WACZ = lazy_pattern(
    rb"archive/[^/\0]{1,200}\.w?arc|indexes/index\.|pages/(?:extraP|p)ages\.jsonl|datapackage(?:-digest)?\.json"
)
_HAR = lazy_pattern(rb"(?:\xef\xbb\xbf)?\s*\{\s*\"log\"\s*:\s*\{")


def is_mhtml(head: bytes, name: str) -> bool:
    """Tell a page saved as a message: of related parts, or alone with the address that it was saved from."""
    found = _MIME_HEAD.match(head)
    if not found or not _VERSION.search(found[0]):
        return False
    return bool(_MULTIPART.search(found[0]) or (_HTML.search(found[0]) and _SAVED.search(found[0])))


def is_mail(head: bytes, name: str) -> bool:
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


def is_mbox(head: bytes, name: str) -> bool:
    """Tell mails behind one another by the line that each begins with."""
    return bool(_MBOX.match(head))


def is_web_archive(head: bytes, name: str) -> bool:
    """Tell a property list by the key of the page."""
    return b"WebMainResource" in head and head.lstrip().startswith(
        (b"bplist00", b"<?xml", b"<!DOCTYPE plist", b"<plist")
    )


def starts(*signatures: bytes) -> Callable[[bytes, str], bool]:
    """Give what tells a form by how it begins."""
    return lambda head, name: head.startswith(signatures)


def is_brotli(head: bytes, name: str) -> bool:
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


def is_tar(head: bytes, name: str) -> bool:
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


def is_zip(head: bytes, name: str) -> bool:
    """Tell an archive, also an empty one."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_wacz(head: bytes, name: str) -> bool:
    """Tell a package of web archives by the first file in it, or by its name."""
    return head.startswith(b"PK\x03\x04") and (name.lower().endswith(".wacz") or bool(_WACZ.match(head[30:])))


def holds_zip(blob: Blob) -> bool:
    """Tell whether a page that SingleFile compressed still holds its archive: shown and saved again it does not."""
    data = blob.whole()
    return b"PK\x03\x04" in data and b"PK\x05\x06" in data


def is_bzip2(head: bytes, name: str) -> bool:
    """Tell a bzip2 file."""
    return bool(_BZIP2.match(head))


def is_zstd(head: bytes, name: str) -> bool:
    """Tell a Zstandard file, also one that begins with a frame to be skipped."""
    return bool(_ZSTD.match(head))


def is_har(head: bytes, name: str) -> bool:
    """Tell a recording of a browser."""
    return bool(_HAR.match(head))


def is_around_zip(head: bytes, name: str) -> bool:
    """Tell a page that SingleFile compressed into itself."""
    return bool(_AROUND.match(head))
