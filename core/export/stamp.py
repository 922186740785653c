"""Where an exported text comes from, as every form says it: title, authors, date, address, cleaned when and by what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from core.article.article import Article
from core.article.blocks import BlockKind
from core.export.address import whole_link
from core.patterns import lazy_pattern

# HTML or XML cannot hold these, not even as references.
_CONTROLS = lazy_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_LANGUAGE = lazy_pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_PART = " · "
_HEADER = lazy_pattern(r"[^\r\n]*cleaned \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ by Winnow \S+(?=[\r\n]|\Z)")


@dataclass(frozen=True, slots=True)
class Stamp:
    """When an article was cleaned, and by what.

    Attributes:
        at: When, with its time zone.
        version: The version of Winnow; the one that is installed where it is empty, which is looked up when asked for.
        header: Whether forms without metadata of their own begin with it: a line in plain text, front matter in
            Markdown.
    """

    at: datetime
    version: str = ""
    header: bool = True

    @property
    def cleaned(self) -> str:
        """When, as ISO 8601 has it, in UTC, to the second."""
        return f"{self.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"

    @property
    def program(self) -> str:
        """The program and its version."""
        return f"Winnow {self.version or _installed()}"


def stamp_of(at: datetime | None = None, *, header: bool = True) -> Stamp:
    """Give the stamp of this version of Winnow; ``at`` is the present by default."""
    return Stamp(at or datetime.now(UTC), header=header)


@cache
def _installed() -> str:
    from importlib.metadata import version  # dear to import, and most forms do without

    return version("winnow-reader")


def shown(text: str) -> str:
    """Give a text with U+FFFD for what neither HTML nor XML can hold."""
    return _CONTROLS.sub("\ufffd", text)


def in_a_line(text: str) -> str:
    """Give the same as one line, its white space folded."""
    return shown(" ".join(text.split()))


def title_of(article: Article) -> str:
    """Give the article's title, or else the heading that it begins with; empty where it has neither."""
    heading = next((block.text for block in article.blocks[:3] if block.kind is BlockKind.HEADING), "")
    return article.title or heading


def address_of(article: Article) -> str | None:
    """Give the address that the article came from, where it says one of the web."""
    address = whole_link(article.source.url, None) if article.source.url else None
    return address if address and address[:4].lower() == "http" else None


def language_of(article: Article) -> str | None:
    """Give the tag of the article's language, where it is one (BCP 47)."""
    return article.language if article.language and _LANGUAGE.fullmatch(article.language) else None


def names_of(article: Article) -> tuple[str, ...]:
    """Give the authors, one by one where they are known so."""
    names = article.metadata.authors or (article.byline or "",)
    return tuple(name for name in map(in_a_line, names) if name)


def header_line(article: Article, stamp: Stamp) -> str:
    """Give the line that plain text begins with."""
    title = in_a_line(title_of(article) or article.source.name)
    credit = ", ".join(names_of(article))
    parts = (title, credit, in_a_line(article.published or ""), address_of(article))
    return _PART.join([*filter(None, parts), f"cleaned {stamp.cleaned} by {stamp.program}"])


def has_header_line(text: str) -> bool:
    """Tell whether a text begins with such a line already."""
    return _HEADER.match(text) is not None
