"""Cleaning that gives an article even where the search for leaks fails, which would be a bug of Winnow's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.article.article import Article
from core.article.reach import Reach
from core.article.source import Source
from core.article.threshold import THRESHOLD
from core.cleaning.pipeline import clean
from core.errors import NoArticleError


def clean_or_less(
    source: Source,
    threshold: float = THRESHOLD,
    reach: Reach = Reach.USUAL,
    *,
    early: Callable[[Article], None] | None = None,
) -> Article:
    """Clean a source as ``clean`` does; where that fails, do not look for leaked code, and say so in ``shortfalls``.

    Raises:
        ValueError: if the threshold is none.
        NoArticleError: if the source is a page that is known to hold none.
        ArticleError: if the article cannot be read even so.
    """
    try:
        return clean(source, threshold, reach, early=early)
    except (MemoryError, NoArticleError):
        raise
    except Exception as error:
        if early is not None:  # it may be the beginning that failed, without which nothing is missing
            return clean_or_less(source, threshold, reach)
        if isinstance(error, RecursionError | ValueError):
            raise
        article = clean(source, threshold, reach, leaks=False)
        what = f"{type(error).__name__}: {error}"[:200]
        told = (
            f"Winnow failed to look for leaked code ({what}), so all of it is still there. "
            "Please report this with the file."
        )
        return replace(article, shortfalls=(*article.shortfalls, told))
