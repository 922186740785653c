"""Bytes to text: which encoding, and why.

In order: what a caller forces, a byte order mark, UTF-16 and ISO-2022-JP by their form, UTF-8 where it is valid, what
the page declares, and at last a guess from the letters.
"""

from __future__ import annotations

import codecs
import contextlib
from typing import TYPE_CHECKING, NamedTuple

from core.article.encodings import chosen_name, shown_name
from core.article.source import CHOSEN
from core.errors import EncodingError
from core.loading.declared import Declared, declared
from core.loading.sniff import is_utf16, reads_as_utf16
from core.patterns import lazy_pattern

if TYPE_CHECKING:
    from core.loading.guess import Guess

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ESCAPES = lazy_pattern(rb"\x1b\$[@B][\x21-\x7e]{2}[\x21-\x7e]*+\x1b(?:\([BJI]|\$[@B])")
_FEW = 3
"""Bytes that are no UTF-8 in a page that declares it, and that may be a slip."""


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
        return _forced(data, forced)
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _decode(data[len(mark) :], name, "byte order mark", len(mark))
    if name := is_utf16(data[:65_536]):
        return _decode(data, name, "every second byte is zero")
    if name := reads_as_utf16(data[:65_536]):
        return _decode(data, name, "reads as UTF-16")
    said = declared(data)
    if _ESCAPES.search(data) and data.isascii():
        reason = f"declared in {said.where}" if said.encoding == "iso2022_jp" else "the escapes of ISO-2022-JP"
        plain = _decode(data, "iso2022_jp", reason)
        # Katakana of half width and supplementary signs are beyond Python's first codec.
        return min(plain, _decode(data, "iso2022_jp_ext", reason), key=lambda one: one.replaced)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(data, said)
    if said.encoding and said.encoding != "utf-8" and not data.isascii():
        reason = f"valid UTF-8, although {said.where} declares {said.encoding}"
    else:
        reason = f"declared in {said.where}" if said.encoding == "utf-8" else "valid UTF-8"
    return Decoded(text, "utf-8", reason, 0, 0)


def _forced(data: bytes, forced: str) -> Decoded:
    name = chosen_name(forced)
    if name is None:
        raise EncodingError(
            f"There is no encoding called “{forced}”.", "Try utf-8, windows-1252, shift_jis or gb18030."
        )
    if forced.strip().lower() in ("utf-16", "utf16") and data.startswith(codecs.BOM_UTF16_BE):
        name = "utf-16-be"
    mark = next((mark for mark, of in _BOMS if of == name and data.startswith(mark)), b"")
    return _decode(data[len(mark) :], name, CHOSEN, len(mark))


def _not_utf8(data: bytes, said: Declared) -> Decoded:
    """Decode what is no valid UTF-8, at least not everywhere."""
    lie = ""
    if said.encoding not in ("", "utf-8"):
        found = _decode(data, said.encoding, f"declared in {said.where}")
        # Only encodings of several bytes can tell that something else was meant.
        if found.replaced < _FEW or found.replaced * 10 < _wide(found.text):
            return found
        lie = f"not {shown_name(said.encoding)}, which {said.where} declares"
    # Mostly UTF-8 with a few damaged bytes is still UTF-8.
    utf8 = said.encoding == "utf-8"
    as_utf8 = _decode(data, "utf-8", f"declared in {said.where}" if utf8 else "nearly valid UTF-8")
    wide = _wide(as_utf8.text)
    if wide >= as_utf8.replaced * (1 if utf8 else 5):
        return as_utf8
    from core.loading.guess import guess  # few files have to be guessed

    found_by = guess(data, said)
    if utf8:
        if as_utf8.replaced < _FEW and not (found_by.language and found_by.encoding == "cp1252"):
            return as_utf8
        lie = f"not UTF-8, which {said.where} declares"
    return _decode(data, found_by.encoding, "; ".join(filter(None, (lie, _reason(found_by)))))


def _reason(found: Guess) -> str:
    return f"guessed from the letters: {found.language}" if found.language else "nothing else fits"


def _wide(text: str) -> int:
    """Count what was decoded and is not ASCII."""
    return len(text) - len(text.encode("ascii", "ignore")) - text.count("\ufffd")


def _decode(data: bytes, encoding: str, reason: str, bom: int = 0) -> Decoded:
    text = data.decode(encoding, "replace")
    replaced = text.count("\ufffd")
    if replaced:
        with contextlib.suppress(UnicodeEncodeError):
            replaced -= data.count("\ufffd".encode(encoding))
    return Decoded(text, encoding, reason, max(0, replaced), bom)
