"""Bytes to text: which encoding, and why.

In order: what a caller forces, a byte order mark, what the page declares, UTF-8 where it is valid, statistics, and at
last windows-1252, which reads anything.
"""

from __future__ import annotations

import codecs
import contextlib
import re
from typing import NamedTuple

import charset_normalizer

from core.errors import EncodingError
from core.loading.sniff import is_utf16

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(rb"<meta\b[^>]{0,400}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"\A\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,40})")
# What browsers read under these labels (WHATWG Encoding Standard).
_LABELS = {
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "iso-8859-1": "windows-1252",
    "iso8859-1": "windows-1252",
    "latin1": "windows-1252",
    "latin-1": "windows-1252",
    "iso-8859-9": "windows-1254",
    "iso-8859-11": "windows-874",
    "tis-620": "windows-874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "big5": "big5hkscs",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
}
_PYTHON = {"windows-874": "cp874"}
_DECLARED_WITHIN = 4096
_STATISTICS_SAMPLE = 200_000


class Decoded(NamedTuple):
    """A text, the Python name of its encoding, why that one, how much could not be decoded, and the mark's length."""

    text: str
    encoding: str
    reason: str
    replaced: int
    bom: int


def decode(data: bytes, forced: str | None = None) -> Decoded:
    """Decode bytes; what cannot be decoded becomes U+FFFD and is counted.

    Raises:
        EncodingError: if ``forced`` is not the name of a text encoding.
    """
    if forced is not None:
        try:
            name = codecs.lookup(forced).name
            "".encode(name)
        except (LookupError, ValueError) as error:
            raise EncodingError(
                f"There is no encoding called “{forced}”.", "Try utf-8, windows-1252, shift_jis or gb18030."
            ) from error
        return _decode(data, name, "chosen by the reader")
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _decode(data[len(mark) :], name, "byte order mark", len(mark))
    if name := is_utf16(data[:65_536]):
        return _decode(data, name, "every second byte is zero")
    declared, where = _declared(data[:_DECLARED_WITHIN])
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        if declared and declared != "utf-8" and not data.isascii():
            reason = f"valid UTF-8, although {where} declares {declared}"
        else:
            reason = f"declared in {where}" if declared == "utf-8" else "valid UTF-8"
        return Decoded(text, "utf-8", reason, 0, 0)
    if declared:
        return _decode(data, declared, f"declared in {where}")
    # Mostly UTF-8 with a few damaged bytes is still UTF-8.
    as_utf8 = _decode(data, "utf-8", "nearly valid UTF-8")
    wide = len(re.findall(rb"[\xc3-\xf4][\x80-\xbf]", data[:_STATISTICS_SAMPLE]))
    if as_utf8.replaced * 10 < wide:
        return as_utf8
    best = charset_normalizer.from_bytes(data[:_STATISTICS_SAMPLE]).best()
    if best is not None and not best.encoding.startswith(("ascii", "utf_")) and _is_valid(data, best.encoding):
        return _decode(data, best.encoding, "statistics of the bytes")
    return _decode(data, "cp1252", "nothing else fits")


def _declared(head: bytes) -> tuple[str, str]:
    for pattern, where in ((_XML, "the XML declaration"), (_META, "the page")):
        if found := pattern.search(head):
            label = found[1].decode("ascii").lower()
            label = _LABELS.get(label, label)
            try:
                return codecs.lookup(_PYTHON.get(label, label)).name, where
            except LookupError:
                continue
    return "", ""


def _is_valid(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _decode(data: bytes, encoding: str, reason: str, bom: int = 0) -> Decoded:
    text = data.decode(encoding, "replace")
    replaced = text.count("\ufffd")
    if replaced:
        with contextlib.suppress(UnicodeEncodeError):
            replaced -= data.count("\ufffd".encode(encoding))
    return Decoded(text, encoding, reason, max(0, replaced), bom)
