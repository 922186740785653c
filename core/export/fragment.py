"""Article -> a piece of HTML that is pasted into other programs."""

from __future__ import annotations

from core.article.article import Article
from core.export.address import whole_image, whole_link
from core.export.html import body


def to_fragment(article: Article) -> str:
    """Give the article as HTML for the clipboard.

    It is as safe as what ``to_html`` gives. What is pasted lies in no place of its own, so a relative address is made
    whole where the article says whence it came, and left out where it does not.
    """
    base = article.source.url
    lines = body(article, lambda address: whole_image(address, base), lambda address: whole_link(address, base))
    return "\n".join(lines) + "\n"
