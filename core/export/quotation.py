"""A part of an article as a quotation: its words, and where they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Metadata, Run, Style
from core.export.fragment import to_fragment
from core.export.markdown import to_markdown
from core.export.stamp import address_of, in_a_line, language_of, names_of, title_of
from core.export.text import to_text
from core.patterns import lazy_pattern

_MARKS = {
    **dict.fromkeys(("bg", "cs", "de", "et", "is", "ka", "lt", "sk", "sl"), "„“"),
    **dict.fromkeys(("hr", "hu", "pl", "ro"), "„”"),
    **dict.fromkeys(("fi", "sv"), "””"),
    **dict.fromkeys(("ar", "be", "ca", "el", "es", "eu", "fa", "gl", "hy", "it", "no", "nb", "nn", "ru", "uk"), "«»"),
    "da": "»«",
    "fr": "«\u00a0\u00a0»",
    "de-ch": "«»",
    "fr-ch": "«»",
    "ja": "「」",
    "pt-pt": "«»",
    **dict.fromkeys(("zh-hant", "zh-hk", "zh-tw"), "「」"),
}
"""Opening and closing mark by language, each half of the word. Others have those of English."""
_DAY = lazy_pattern(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|\Z)")


class Quotation(NamedTuple):
    """The same words in three forms.

    Attributes:
        text: In the quotation marks of the article's language, and a line that says where they stand.
        html: The same as a block quote.
        markdown: The same.
    """

    text: str
    html: str
    markdown: str


def marks_of(language: str | None) -> tuple[str, str]:
    """Give the quotation marks of a language by its tag."""
    tag = (language or "").lower()
    while tag and tag not in _MARKS:
        tag = tag.rpartition("-")[0]
    found = _MARKS.get(tag, "“”")
    return found[: len(found) // 2], found[len(found) // 2 :]


def quotation(article: Article, part: Article) -> Quotation:
    """Quote a part of an article, as ``part_of`` gives it."""
    opening, closing = marks_of(language_of(article))
    runs = tuple(_source(article, opening, closing))
    line = Block(BlockKind.PARAGRAPH, runs)
    quoted = tuple(replace(block, quoted=block.quoted + 1) for block in part.blocks)
    words = to_text(part).strip()
    text = f"{opening}{words}{closing}" + (f"\n\n{line.text}" if runs else "")
    direction = Metadata(language=article.language, direction=article.metadata.direction)
    whole = Article(part.source, (), (*quoted, line) if runs else quoted, direction)
    return Quotation(text, to_fragment(whole), to_markdown(whole))


def _source(article: Article, opening: str, closing: str) -> list[Run]:
    """Give the line that says where the words stand; none where the article does not."""
    title, address = in_a_line(title_of(article)), address_of(article)
    day = _DAY.match(article.published or "")
    site = in_a_line(article.site or "")
    facts = [Run(name, 0, 0) for name in names_of(article)]
    facts += [Run(f"{opening}{title}{closing}", 0, 0)] if title else []
    facts += [Run(site, 0, 0, Style.ITALIC)] if site and site not in names_of(article) else []
    facts += [Run(in_a_line(day[0] if day else article.published), 0, 0)] if article.published else []
    facts += [Run(address, 0, 0, href=address)] if address else []
    runs = [Run("— ", 0, 0)] if facts else []
    for number, fact in enumerate(facts):
        runs += [Run(", ", 0, 0), fact] if number else [fact]
    return runs
