"""An article as BeautifulSoup's own objects, for callers whose programs search and change it with them."""

from __future__ import annotations

from bs4 import BeautifulSoup

from core.article.article import Article
from core.export.html import to_html
from core.export.stamp import Stamp


def to_soup(article: Article, stamp: Stamp | None = None) -> BeautifulSoup:
    """Give the article as BeautifulSoup reads what ``to_html`` writes, for searching it by names, classes and the like.

    Args:
        article: The article.
        stamp: Where it comes from; see ``to_html``.
    """
    return BeautifulSoup(to_html(article, stamp), "html.parser")
