"""Article -> a form that other programs read: plain text, Markdown, HTML, EPUB, and a JSON report.

``FORMS`` is the table of them; the command line and the window offer what stands in it.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from core.article.article import Article
from core.export.epub import to_epub
from core.export.fragment import to_fragment
from core.export.html import to_html
from core.export.markdown import to_markdown
from core.export.report import to_json
from core.export.stamp import Stamp, stamp_of
from core.export.text import to_text

__all__ = [
    "FORMS",
    "Form",
    "Stamp",
    "stamp_of",
    "to_epub",
    "to_fragment",
    "to_html",
    "to_json",
    "to_markdown",
    "to_text",
]


class Writer(Protocol):
    """Writes a form."""

    def __call__(self, article: Article, stamp: Stamp | None = None, /) -> str | bytes:
        """Give the exported text or bytes."""


class Form(NamedTuple):
    """A form that an article can be exported to.

    Attributes:
        name: The name that the command line uses.
        suffix: What a file's name ends with, with its dot.
        write: Article and stamp -> the exported text, or the bytes of a form that is no text. The stamp says when the
            article was cleaned and by what; without one, text and Markdown are the text alone.
    """

    name: str
    suffix: str
    write: Writer


FORMS: dict[str, Form] = {
    form.name: form
    for form in (
        Form("text", ".txt", to_text),
        Form("markdown", ".md", to_markdown),
        Form("html", ".html", to_html),
        Form("epub", ".epub", to_epub),
        Form("json", ".json", to_json),
    )
}
