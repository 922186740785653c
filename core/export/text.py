"""Article -> plain text."""

from __future__ import annotations

from core.article.article import Article


def to_text(article: Article) -> str:
    """Give the readable text, exactly as the article holds it."""
    return article.text
