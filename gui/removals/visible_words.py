"""The words of a piece of a page that people could read, without the code around them."""

from __future__ import annotations

import re
from html import unescape

_READ = 4_000
"""Code points of a piece that are looked at for its beginning."""
_UNSEEN = re.compile(
    r"<(script|style|noscript|template|svg)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)|<[^>]*(?:>|\Z)",
    re.DOTALL | re.IGNORECASE,
)


def visible_words(source: str, start: int, end: int) -> str:
    """Give the words of the piece ``[start, end)`` of a page's source, parted by spaces; empty where it has none."""
    return " ".join(unescape(_UNSEEN.sub(" ", source[start:end])).replace("\0", "␀").split())


def first_words(source: str, start: int, end: int, most: int) -> str:
    """Give the first of these words in at most about ``most`` code points, with dots where there are more."""
    words = visible_words(source, start, min(end, start + _READ))
    if len(words) <= most:
        return words if end - start <= _READ else f"{words} …".strip()
    cut = words.rfind(" ", 0, most + 1)
    return f"{words[: cut if cut > most // 2 else most]} …"
