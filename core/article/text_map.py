"""Positions of one text in three units: code points, UTF-16 units (what Qt counts) and bytes of the file."""

from __future__ import annotations

import codecs
from bisect import bisect_left, bisect_right

from core.article.source import Source
from core.patterns import lazy_pattern

_ASTRAL = lazy_pattern("[\U00010000-\U0010ffff]")
_STEP = 4096


class Utf16Map:
    """Code points of ``text`` to UTF-16 units and back. One pass to build, a bisection to ask."""

    def __init__(self, text: str) -> None:
        self._astral = [match.start() for match in _ASTRAL.finditer(text)] if not text.isascii() else []
        self._units = [position + number for number, position in enumerate(self._astral)]

    def utf16_offset(self, i: int) -> int:
        """Give the UTF-16 position of code point ``i``."""
        return i + bisect_left(self._astral, i)

    def code_point_offset(self, unit: int) -> int:
        """Give the code point that stands at a UTF-16 position; between two surrogates, the one they form."""
        before = bisect_left(self._units, unit)
        if before and self._units[before - 1] == unit - 1:
            return self._astral[before - 1]
        return unit - before


class ByteMap:
    """Code points of a source's text to byte positions of its file.

    Bytes that could not be decoded are found by decoding the file again piece by piece, so that every position stays
    exact. The state of encodings that have one (ISO-2022) is kept with each piece.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        decoder = _incremental(source.encoding)
        body = source.data[source.bom :]
        self._points, self._bytes, self._states = [0], [0], [decoder.getstate()[1]]
        point = 0
        for at in range(0, len(body), _STEP):
            chunk = body[at : at + _STEP]
            point += len(decoder.decode(chunk))
            pending, state = decoder.getstate()
            self._points.append(point)
            self._bytes.append(at + len(chunk) - len(pending))
            self._states.append(state)

    def byte_offset(self, i: int) -> int:
        """Give the position in the file of the byte at which code point ``i`` begins.

        Raises:
            IndexError: if ``i`` is not in ``0 .. len(text)``.
        """
        if not 0 <= i <= len(self._source.text):
            raise IndexError(i)
        if i == len(self._source.text):
            return len(self._source.data)
        k = bisect_right(self._points, i) - 1
        decoder = _incremental(self._source.encoding)
        decoder.setstate((b"", self._states[k]))
        at, left = self._bytes[k], i - self._points[k]
        body = self._source.data[self._source.bom :]
        while left > 0:
            left -= len(decoder.decode(body[at : at + 1]))
            at += 1
        # An undecodable byte may be told only by the one after it.
        at -= len(decoder.getstate()[0]) if left == 0 else 0
        return self._source.bom + at


def _incremental(encoding: str) -> codecs.IncrementalDecoder:
    return codecs.getincrementaldecoder(encoding)("replace")
