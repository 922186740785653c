"""Winnow as a library: an article that code leaked into becomes readable text, with every removal on record.

The functions and classes of ``__all__`` are what callers may rely on::

    import winnow

    article = winnow.clean_text("Plain prose. var a = b(1); c(a); More prose.")
    article = winnow.open_article("page.html")
    article.text                    # the readable text
    article.removals                # what was removed: start, end, kind, confidence, reason, detail
    article.suspected               # code below the threshold, which stays
    article.segments()              # the original, as kept, structure and removed
    winnow.to_markdown(article)     # the forms of ``winnow clean --to``

All offsets are code points of ``article.source.text``, half-open. What is written is a ``str``, of EPUB ``bytes``, of
``to_soup`` a ``BeautifulSoup``; it begins with where it comes from where a stamp is given:
``winnow.to_text(article, winnow.stamp_of(datetime.now(UTC)))``.

What reads and writes is imported when it is first called, and Qt never. Nothing here opens a connection, or runs what
an article holds. The modules behind this face (``core``) change from version to version.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from core import (
    SUSPECTED_FROM,
    THRESHOLD,
    Article,
    Block,
    BlockKind,
    Image,
    Kind,
    MediaType,
    Metadata,
    PageKind,
    Reach,
    Removal,
    Run,
    Segment,
    Source,
    Span,
    State,
    Style,
    UnreadableError,
    WinnowError,
    clean_text,
    open_article,
)

if TYPE_CHECKING:
    from core.export import Stamp, stamp_of, to_epub, to_html, to_json, to_markdown, to_soup, to_text

__all__ = [
    "SUSPECTED_FROM",
    "THRESHOLD",
    "Article",
    "Block",
    "BlockKind",
    "Image",
    "Kind",
    "MediaType",
    "Metadata",
    "PageKind",
    "Reach",
    "Removal",
    "Run",
    "Segment",
    "Source",
    "Span",
    "Stamp",
    "State",
    "Style",
    "UnreadableError",
    "WinnowError",
    "clean_text",
    "open_article",
    "stamp_of",
    "to_epub",
    "to_html",
    "to_json",
    "to_markdown",
    "to_soup",
    "to_text",
]


def __getattr__(name: str) -> Any:
    """Give what writes when it is first asked for: who only reads does not pay for it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("core.export"), name)
