r"""Spaces of a PDF file that are copied and found as spaces.

Qt writes, for each font, which character a glyph stands for, and takes the lowest one of those that share a glyph. Most
fonts show a tab as a space, so in the text that other programs read from the file every space would be a tab.
"""

from __future__ import annotations

import re

_MAP = re.compile(rb"begincmap.*?endcmap", re.DOTALL)  # plain text in the file
_LIST = re.compile(rb"\[[^\]]*\]")
_SINGLE = re.compile(rb"<([0-9A-F]{4})> <\1> <0009>")
_TAB, _SPACE = b"<0009>", b"<0020>"


def with_spaces(pdf: bytes) -> bytes:
    """Give a PDF file that Qt wrote, with spaces for tabs in the maps of its fonts; nothing in it moves."""
    return _MAP.sub(lambda found: _mended(found[0]), pdf)


def _mended(characters: bytes) -> bytes:
    lists = _LIST.sub(lambda found: found[0].replace(_TAB, _SPACE), characters)
    return _SINGLE.sub(lambda found: found[0][: -len(_TAB)] + _SPACE, lists)
