"""Article -> a piece of HTML that is pasted into other programs."""

from __future__ import annotations

from core.article.article import Article
from core.article.blocks import BlockKind
from core.export.address import whole_image, whole_link
from core.export.html import body


def to_fragment(article: Article) -> str:
    """Give the article as HTML for the clipboard.

    It is as safe as what ``to_html`` gives. What is pasted lies in no place of its own, so a relative address is made
    whole where the article says whence it came, and left out where it does not.
    """
    base = article.source.url
    lines = body(article, lambda address: whole_image(address, base), lambda address: whole_link(address, base))
    if article.metadata.direction == "rtl":
        lines = ['<div dir="rtl">', *lines, "</div>"]
    return "\n".join(lines) + "\n"


def to_words(part: Article) -> str:
    """Give a part of an article as HTML for the clipboard; one paragraph is words that go on with others."""
    if len(part.blocks) != 1 or part.blocks[0].kind is not BlockKind.PARAGRAPH or part.blocks[0].quoted:
        return to_fragment(part)
    (line,) = body(part, lambda address: address, lambda address: address) or [""]
    words = line.removeprefix("<p>").removesuffix("</p>")
    return f'<span dir="rtl">{words}</span>' if part.metadata.direction == "rtl" else words
