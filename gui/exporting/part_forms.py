"""A selected part of an article in the forms that it is copied in. Knows no Qt."""

from __future__ import annotations

import json
from collections.abc import Iterable

from core.article.article import Article
from core.export.fragment import to_words
from core.export.markdown import to_markdown
from core.export.part import part_of
from core.export.quotation import Quotation, quotation


def written(form: str, article: Article, spans: Iterable[tuple[int, int]]) -> str:
    """Give what spans of an article's text hold, as one text.

    Args:
        form: ``fragment``, ``markdown`` or ``quotation``, which ``quoted`` reads.
        article: The article.
        spans: What is selected of ``article.text``.
    """
    part = part_of(article, spans)
    if form == "quotation":
        return json.dumps(quotation(article, part))
    return to_words(part) if form == "fragment" else to_markdown(part)


def quoted(text: str) -> Quotation:
    """Read a quotation that ``written`` gave."""
    return Quotation(*json.loads(text))
