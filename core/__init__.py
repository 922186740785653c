"""Winnow's core: an article that code leaked into becomes readable text, with every removal on record.

The public face, stable for callers::

    from core import open_article, clean_text

    article = clean_text("Plain prose. var a = b(1); c(a); More prose.")
    article = open_article("page.html")
    article.text, article.removals, article.suspected, article.blocks, article.segments()

All offsets are code points, half-open.

The pipeline is imported when it is first called: the window's process uses the data classes alone, and must never pay
for the parsers.
"""

from __future__ import annotations

import os

from core.article.article import Article, Segment, State
from core.article.blocks import Block, BlockKind, Image, Metadata, PageKind, Run, Style
from core.article.reach import Reach, reach_of
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span
from core.article.threshold import SUSPECTED_FROM, THRESHOLD, checked
from core.errors import UnreadableError, WinnowError

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
    "State",
    "Style",
    "UnreadableError",
    "WinnowError",
    "clean_text",
    "open_article",
]


def clean_text(text: str, *, name: str = "text", threshold: float = THRESHOLD) -> Article:
    """Clean running text that code leaked into.

    Args:
        text: Plain prose in any language.
        name: What to call it.
        threshold: The confidence that code must have to be removed, above 0, at most 1. Less likely code stays, and
            is listed in ``Article.suspected``.

    Raises:
        UnreadableError: if there is nothing in it.
        ValueError: if the threshold is none.
    """
    from core.cleaning.pipeline import clean
    from core.loading import load_text

    threshold = checked(threshold)
    return clean(load_text(text, name=name), threshold)


def open_article(
    source: str | os.PathLike[str] | bytes,
    *,
    name: str | None = None,
    encoding: str | None = None,
    threshold: float = THRESHOLD,
    reach: Reach | str = Reach.USUAL,
) -> Article:
    """Open and clean an article.

    Args:
        source: A path, or the bytes of a file.
        name: What to call it; a file's own name by default.
        encoding: Forces a decoding; otherwise it is found, and ``Article.source.encoding_reason`` says how.
        threshold: The confidence that code in prose must have to be removed, above 0, at most 1. Less likely code
            stays, and is listed in ``Article.suspected``.
        reach: How much of a page goes beside its article: ``less``, ``usual`` or ``more``.

    Raises:
        UnreadableError: one of its kinds, with a sentence for the reader.
        EncodingError: if ``encoding`` is not known.
        ValueError: if the threshold or the reach is none.
    """
    from core.cleaning.pipeline import clean
    from core.loading import load_bytes, load_file

    threshold, reach = checked(threshold), reach_of(reach)
    if isinstance(source, bytes):
        return clean(load_bytes(source, name=name or "untitled", encoding=encoding), threshold, reach)
    return clean(load_file(source, encoding=encoding), threshold, reach)
